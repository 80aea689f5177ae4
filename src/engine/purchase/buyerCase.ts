/**
 * This buyer in this practice, month by month: the ordinary engine on the derived practice, the answers on top of it, and
 * the alternative beside it. One compiled program serves every situation; only its inputs are set anew.
 */
import { monthOf, type PlainDate } from '../kernel/plainDate';
import type { Doctor, FormId, Practice } from '../practice/plan';
import type { Purchase } from '../practice/planPurchase';
import type { Problem, TraceNode } from '../practice/results';
import { CarriedCosts } from './carriedCosts';
import { buyersPractice, contactsOf } from './derive';
import { OtherPractice } from './otherPractice';
import { BASIS_LINES, setContacts, setList } from './practiceInputs';
import { PracticeRun } from './practiceRun';
import type { PurchaseRates } from './rates';
import { Salaried, type SalariedKind } from './salaried';
import { SellerModel } from './sellerModel';
import { copyOf, emptySeries, type EarningsSeries } from './series';
import type { Situation, Yearly } from './situation';

/** Kroner a year by which the income is lowered to read the tax of the last krone. */
const TAX_STEP = 50_000;
/** Engine results kept; a search asks for the same one again and again. */
const MOST_KEPT = 16;

export class BuyerCase {
  readonly months: number;
  readonly run: PracticeRun;
  readonly alternative: Salaried | OtherPractice;
  readonly seller: SellerModel;
  readonly #posts: PracticeRun[] = [];
  #isSteady = false;
  readonly #kept = new Map<string, EarningsSeries>();
  readonly #listWeight: number | null;
  readonly #contacts: ReturnType<typeof contactsOf>;
  readonly #carried: CarriedCosts;
  /** The nullhjemmel that B and the table are of; the alternative's own stays as it was made. */
  #newList: PracticeRun | null = null;

  constructor(
    readonly rates: PurchaseRates,
    readonly purchase: Purchase,
    readonly doctor: Doctor,
    situation: Situation,
  ) {
    const { plan } = rates;
    this.months = rates.months;
    this.#contacts = contactsOf(plan.baseline, rates.reader);
    this.#listWeight = situation.listWeight;
    this.seller = new SellerModel(rates, purchase, doctor, this.#contacts, situation.listWeight);
    this.#carried = new CarriedCosts(rates, this.seller.rates);
    this.run = this.#practiceRun(situation.costs);
    this.alternative = this.#alternativeRun(situation);
  }

  get problems(): readonly Problem[] {
    const ofAlternative = this.alternative instanceof OtherPractice ? [this.alternative] : this.#posts;
    return [...[this.run, ...ofAlternative].flatMap((run) => run.problems), ...this.seller.problems];
  }

  /** False when the plan's years have no tax rates: nothing after tax can be said. */
  get hasTax(): boolean {
    return this.run.has(this.#line('inntektEtterSkatt'));
  }

  #line(amount: string): string {
    return `lege:${this.doctor.id}/${amount}`;
  }

  #practiceRun(
    costs: number,
    list: { start: number; cap: number; growthPerYear: number } | null = null,
    form: FormId = 'solopraksis',
  ): PracticeRun {
    const { plan, reader, pack, kommuner, start } = this.rates;
    // Never a list of 0 when compiling: a practice without patients has other cells.
    const derived = buyersPractice(plan, this.doctor, {
      list: 1,
      listWeight: this.#listWeight,
      costs,
      contacts: this.#contacts,
    });
    const doctors = list === null ? derived.doctors : derived.doctors.map((each) => ({ ...each, list }));
    // An employer's avgift never reaches the doctor's pay: a plan without a place still has an alternative.
    const isKnown = derived.agaZone !== null || derived.kommune !== null;
    const practice: Practice = { ...derived, form, doctors, agaZone: isKnown ? derived.agaZone : 'I' };
    return new PracticeRun({ plan, practice, start, years: plan.horizon.years, reader, pack, kommuner });
  }

  #alternativeRun(situation: Situation): Salaried | OtherPractice {
    const { alternative } = this.purchase;
    if (alternative === 'fastlonn' || alternative === 'annen-stilling') {
      return this.post(alternative);
    }
    return alternative === 'nullhjemmel'
      ? this.#built(this.#newListRun(situation), situation)
      : this.municipalOffice(situation);
  }

  /** The same practice built from a new agreement: its list grows to the offered one, with the same pattern and costs. */
  nullhjemmel(situation: Situation): OtherPractice {
    this.#newList ??= this.#newListRun(situation);
    return this.#built(this.#newList, situation);
  }

  #newListRun({ list, costs }: Situation): PracticeRun {
    const { start, growthPerYear } = this.rates.plan.baseline.organisation.newAgreement;
    return this.#practiceRun(costs, { start: Math.min(start, list), cap: Math.max(list, 1), growthPerYear });
  }

  #built(run: PracticeRun, situation: Situation): OtherPractice {
    const { list, costs, listWeight } = situation;
    const path = `doctors.${this.doctor.id}.list`;
    setContacts(run, this.#contacts, this.seller.pattern(situation).factor);
    setList(run, this.doctor, list, listWeight);
    run.set(`${path}.start`, Math.min(this.rates.plan.baseline.organisation.newAgreement.start, list));
    run.set('office.fixedPerOffice', costs);
    run.run();
    return new OtherPractice(run, this.doctor.id, this.#above(situation), list);
  }

  /** 8.2-avtale: the same list and pattern; the municipality's outlay is the same costs, refunded as the plan says. */
  municipalOffice(situation: Situation): OtherPractice {
    const { list, costs } = situation;
    const run = this.#practiceRun(costs, { start: list, cap: Math.max(list, 1), growthPerYear: 0 }, '8.2-avtale');
    setContacts(run, this.#contacts, this.seller.pattern(situation).factor);
    run.run();
    const refunded = run.months(this.#line('kostnader'));
    const part = (month: number): number => (costs > 0 ? ((refunded[month] as number) * 12) / costs : 0);
    const above = this.#above(situation).map((each, month) => each * part(month));
    return new OtherPractice(run, this.doctor.id, above, list);
  }

  /** What the accounts of more years say of the seller's last: of the same practice wherever it stands. kr by month */
  besides({ extraIncome }: Situation): Float64Array {
    return Float64Array.from({ length: this.months }, (_, month) => this.#yearly(extraIncome, month));
  }

  /** Costs above a twelfth of the disclosed ones, kr by month: pay and prices since the seller's year. */
  #above(situation: Situation): Float64Array {
    const staff = this.staffCost(situation);
    return Float64Array.from({ length: this.months }, (_, month) => this.#carried.above(month, situation.costs, staff));
  }

  /** The buyer employed: with the offered list as fastlønn, or in the plan's other post. */
  post(kind: SalariedKind): Salaried {
    const list = this.purchase.seller.listLength ?? 0;
    const terms = { start: list, cap: Math.max(list, 1), growthPerYear: 0 };
    const run = this.#practiceRun(this.purchase.seller.operatingCosts ?? 0, terms, kind);
    this.#posts.push(run);
    return new Salaried(this.rates, run, this.doctor.id);
  }

  /** The list in each plan year: what is left after the takeover, and what comes or goes each year. */
  listPath({ list, listGrowth, listLoss }: Situation): readonly number[] {
    const years = this.months / 12;
    const cap = this.doctor.list.cap > 0 ? Math.max(list, this.doctor.list.cap) : Math.max(list, 2_500);
    return Array.from({ length: years }, (_, year) => {
      const left = list * (1 - (year === 0 ? listLoss / 2 : listLoss));
      return Math.min(cap, Math.max(0, left + listGrowth * (year + 0.5)));
    });
  }

  /** The engine's own explanations of a plan year, where the list is the same throughout and the program rests on it. */
  practiceNodes(year: number): readonly TraceNode[] {
    if (!this.#isSteady) return [];
    return [
      this.run.explain(this.#line('inntektForSkatt'), { kind: 'year', year }),
      this.run.explain(this.#line('inntektEtterSkatt'), { kind: 'year', year }),
    ];
  }

  alternativeNodes(year: number): readonly TraceNode[] {
    const { alternative } = this;
    return alternative instanceof OtherPractice
      ? [alternative.run.explain(this.#line('inntektEtterSkatt'), { kind: 'year', year })]
      : alternative.explain({ kind: 'year', year });
  }

  /** What yearly amounts come to in the plan's first year. */
  yearlyInFirstYear(amounts: readonly Yearly[]): number {
    let sum = 0;
    for (let month = 0; month < 12; month++) sum += this.#yearly(amounts, month);
    return sum;
  }

  /** The whole series for a situation; what it gives is the caller's own. */
  series(situation: Situation): EarningsSeries {
    const made = copyOf(this.#engineSeries(situation));
    this.#adjust(made, situation);
    this.#alternative(made, situation);
    return made;
  }

  /** The engine's part is the same for situations that differ only in prices and other costs; the last ones are kept. */
  #engineSeries(situation: Situation): EarningsSeries {
    const { list, listGrowth, listLoss, listWeight, costs, patternKept, sellerIsSpecialist } = situation;
    const key = [list, listGrowth, listLoss, listWeight, costs, patternKept, sellerIsSpecialist].join(' ');
    const known = this.#kept.get(key);
    if (known !== undefined) return known;
    const made = this.#fromEngine(situation);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size >= MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    this.#kept.set(key, made);
    return made;
  }

  /** Sets the program to a situation, so that explanations read afterwards are of it. */
  rest(situation: Situation): void {
    this.#isSteady = new Set(this.listPath(situation)).size === 1;
    this.#fromEngine(situation);
    this.#alternative(this.series(situation), situation);
  }

  #fromEngine(situation: Situation): EarningsSeries {
    const { months, run } = this;
    const made = emptySeries(months);
    setContacts(run, this.#contacts, this.seller.pattern(situation).factor);
    const path = this.listPath(situation);
    let from = 0;
    while (from < path.length) {
      let to = from + 1;
      while (to < path.length && path[to] === path[from]) to++;
      setList(run, this.doctor, path[from] as number, situation.listWeight);
      // The buyer's own listetak: a new avtale with fewer than 500 on the list may have grunntilskudd.
      run.set(`doctors.${this.doctor.id}.list.cap`, Math.max(path[from] as number, this.doctor.list.cap, 1));
      run.set('office.fixedPerOffice', situation.costs + TAX_STEP);
      run.run();
      const lower = run.months(this.#line('inntektEtterSkatt')).slice(from * 12, to * 12);
      run.set('office.fixedPerOffice', situation.costs);
      run.run();
      this.#copy(made, from * 12, to * 12, lower);
      from = to;
    }
    return made;
  }

  #copy(made: EarningsSeries, from: number, to: number, lower: Float64Array): void {
    const { run } = this;
    const income = run.months('kontor/inntekter');
    const before = run.months(this.#line('inntektForSkatt'));
    const after = run.months(this.#line('inntektEtterSkatt'));
    const hours = run.months(this.#line('arbeidstimer'));
    const comparable = run.months(this.#line('sammenlignbarArslonn'));
    const isCompared = run.has(this.#line('sammenlignbarArslonn'));
    const basis = BASIS_LINES.map((line) => run.months(line));
    const ofNewAgreement = run.months('kontor/grunntilskudd');
    for (let month = from; month < to; month++) {
      const all = income[month] as number;
      made.income[month] = all;
      made.grunntilskudd[month] = ofNewAgreement[month] as number;
      made.takster[month] = all - basis.reduce((sum, line) => sum + (line[month] as number), 0);
      made.beforeTax[month] = before[month] as number;
      made.costs[month] = all - (before[month] as number);
      made.afterTax[month] = after[month] as number;
      made.hours[month] = hours[month] as number;
      made.mustBuy[month] = isCompared ? (before[month] as number) - (comparable[month] as number) : 0;
    }
    for (let year = from / 12; year < to / 12; year++) {
      let fall = 0;
      for (let month = 0; month < 12; month++) {
        fall += (after[year * 12 + month] as number) - (lower[year * 12 + month - from] as number);
      }
      made.marginalTax[year] = Math.min(1, Math.max(0, 1 - fall / TAX_STEP));
    }
  }

  /** What the offer and the answers add to the engine's figures, taxed as the last krone is. */
  #adjust(made: EarningsSeries, situation: Situation): void {
    const staff = this.staffCost(situation);
    for (let month = 0; month < this.months; month++) {
      const takster = made.takster[month] as number;
      const isBad = month < situation.badYears * 12;
      const factor = situation.takstFactor * (isBad ? 1 - situation.badYearLoss : 1);
      const income = takster * (factor - 1) + this.#yearly(situation.extraIncome, month);
      const costs = this.#carried.above(month, situation.costs, staff) + this.#yearly(situation.extraCosts, month);
      const tax = made.marginalTax[Math.floor(month / 12)] as number;
      made.takster[month] = takster * factor;
      made.income[month] = (made.income[month] as number) + income;
      made.costs[month] = (made.costs[month] as number) + costs;
      made.beforeTax[month] = (made.beforeTax[month] as number) + income - costs;
      made.afterTax[month] = (made.afterTax[month] as number) + (income - costs) * (1 - tax);
    }
  }

  #yearly(amounts: readonly Yearly[], month: number): number {
    let sum = 0;
    for (const { amount, from } of amounts) {
      if (from === null || month >= monthOf(from as PlainDate) - this.rates.start) sum += amount / 12;
    }
    return sum;
  }

  #alternative(made: EarningsSeries, situation: Situation): void {
    const { alternative } = this;
    if (alternative instanceof OtherPractice) {
      const besides = this.besides(situation);
      made.alternativeBeforeTax.set(alternative.beforeTax(besides));
      made.alternativeAfterTax.set(alternative.afterTax(besides, made.marginalTax));
      if (situation.alternativeFactor === 1) return;
      for (let month = 0; month < this.months; month++) {
        made.alternativeBeforeTax[month] = (made.alternativeBeforeTax[month] as number) * situation.alternativeFactor;
        made.alternativeAfterTax[month] = (made.alternativeAfterTax[month] as number) * situation.alternativeFactor;
      }
      return;
    }
    alternative.run(made.hours, situation.hoursAlike, situation.alternativeFactor);
    const { pay, goods, tax } = alternative;
    for (let month = 0; month < this.months; month++) {
      const own = made.marginalTax[Math.floor(month / 12)] as number;
      const social = (goods[month] as number) + (made.mustBuy[month] as number);
      made.alternativeBeforeTax[month] = (pay[month] as number) + social;
      made.alternativeAfterTax[month] = (pay[month] as number) - (tax[month] as number) + social * (1 - own);
    }
  }

  /** What the alternative gives after tax with its own hours and without the social goods: what one would live on. */
  livingOf(made: EarningsSeries): Float64Array {
    const { alternative } = this;
    if (alternative instanceof OtherPractice) return made.alternativeAfterTax.slice();
    alternative.run(made.hours, 0);
    const { pay, tax } = alternative;
    return pay.map((each, month) => each - (tax[month] as number));
  }

  /** What the disclosed staff cost with standard pay, at most the disclosed costs, kr a year. */
  staffCost({ costs }: Situation): number {
    const cost = (this.purchase.seller.staffFte ?? 0) * this.rates.value('helsesekretar.arsverkskostnad.sats');
    return Math.min(costs, cost);
  }

  /** The disclosed costs in the plan's first year, kr: carried from the seller's by pay and prices. */
  firstYearCosts(situation: Situation): number {
    return this.#above(situation)
      .subarray(0, 12)
      .reduce((sum, each) => sum + each, situation.costs);
  }

  /** What the disclosed staff cost by plan month, kr, as their pay goes. */
  staffMonths(situation: Situation): Float64Array {
    const staff = this.staffCost(situation);
    return Float64Array.from({ length: this.months }, (_, month) => (staff / 12) * this.#carried.ofStaff(month));
  }
}
