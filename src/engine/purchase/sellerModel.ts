/** The seller in the ordinary engine: what a doctor with this list would have had in the year of the disclosed figures. */
import { yearOfMonth } from '../kernel/plainDate';
import type { ContactType, Doctor, Practice } from '../practice/plan';
import type { Purchase } from '../practice/planPurchase';
import type { Problem, TraceNode } from '../practice/results';
import { sellersPractice } from './derive';
import { incomeOf, setContacts, setList } from './practiceInputs';
import { PracticeRun } from './practiceRun';
import type { PurchaseRates, YearOfRates } from './rates';
import type { Situation } from './situation';

/** A year's income, kr. */
export interface ModelledIncome {
  readonly basis: number;
  readonly takster: number;
}

export interface Pattern {
  /** What the model gives the seller for the same list in the year of the figures, kr. */
  readonly model: number;
  readonly sellers: number;
  /** sellers ÷ model; 1 when the model gives nothing. */
  readonly ratio: number;
  /** What the buyer's contacts are multiplied by. */
  readonly factor: number;
}

export class SellerModel {
  /** The year the seller is modelled in: the one before the plan, or the plan's first where that year's rates are not known. */
  readonly year: number;
  /** The same year's rates. */
  readonly rates: YearOfRates;
  readonly #runs = new Map<string, PracticeRun>();

  /** @param listWeight the answered list weight; null = as the doctor's list has it */
  constructor(
    private readonly of: PurchaseRates,
    private readonly purchase: Purchase,
    private readonly doctor: Doctor,
    private readonly contacts: Readonly<Record<ContactType, number>>,
    private readonly listWeight: number | null,
  ) {
    const last = of.lastYear();
    const isKnown = this.#compile(true, last, 1).problems.length === 0;
    this.rates = isKnown ? last : of.firstYear();
    this.year = yearOfMonth(this.rates.start);
  }

  get problems(): readonly Problem[] {
    return this.#run(true).problems;
  }

  #compile(isSpecialist: boolean, rates: YearOfRates, years: number, specialistFrom?: string | null): PracticeRun {
    const { plan, pack, kommuner } = this.of;
    // Never a list of 0 when compiling: a practice without patients has other cells.
    const of = { list: 1, listWeight: this.listWeight, costs: 0, contacts: this.contacts };
    const seller = sellersPractice(plan, this.doctor, of, isSpecialist);
    const practice: Practice =
      specialistFrom === undefined
        ? seller
        : { ...seller, doctors: seller.doctors.map((each) => ({ ...each, specialistFrom })) };
    return new PracticeRun({ plan, practice, start: rates.start, years, reader: rates.reader, pack, kommuner });
  }

  #run(isSpecialist: boolean): PracticeRun {
    return this.#kept(`year ${isSpecialist}`, () => this.#compile(isSpecialist, this.rates, 1));
  }

  #kept(key: string, make: () => PracticeRun): PracticeRun {
    const known = this.#runs.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.#runs.set(key, made);
    return made;
  }

  /** The seller's year in the model: basistilskudd and takster for the list. */
  income(situation: Situation): ModelledIncome {
    const run = this.#run(situation.sellerIsSpecialist);
    setList(run, this.doctor, situation.list, situation.listWeight);
    run.run();
    return incomeOf(run, 0);
  }

  /** Where lines of the seller's year come from, as last asked for with `income`; lines it does not have are left out. */
  explain({ sellerIsSpecialist }: Situation, lines: readonly string[]): readonly TraceNode[] {
    const run = this.#run(sellerIsSpecialist);
    return lines.filter((line) => run.has(line)).map((line) => run.explain(line, { kind: 'year', year: 0 }));
  }

  /** The seller's pattern, by the list the seller's figures are of, whatever list is looked at. */
  pattern(situation: Situation): Pattern {
    const { refusjon, egenandel } = this.purchase.seller;
    const sellers = (refusjon ?? 0) + (egenandel ?? 0);
    const { takster: model } = this.income({ ...situation, list: situation.sellersList });
    const ratio = model > 0 ? sellers / model : 1;
    return { model, sellers, ratio, factor: Math.max(0, 1 + situation.patternKept * (ratio - 1)) };
  }

  /**
   * The plan's first year with no ceiling on what the doctor can do: with the seller's specialty or the buyer's.
   * @param factor what the contacts are multiplied by
   */
  inFirstYear(situation: Situation, factor: number, who: 'seller' | 'buyer'): ModelledIncome {
    const { sellerIsSpecialist } = situation;
    const specialistFrom = who === 'seller' ? undefined : this.doctor.specialistFrom;
    const run = this.#kept(`${who} ${sellerIsSpecialist}`, () =>
      this.#compile(sellerIsSpecialist, this.of.firstYear(), 1, specialistFrom),
    );
    setContacts(run, this.contacts, factor);
    setList(run, this.doctor, situation.list, situation.listWeight);
    run.run();
    return incomeOf(run, 0);
  }
}
