/** Each doctor's tax and income after tax, as cells, where the plan's years have tax rates. */
import type { Slot } from '../kernel/graph';
import { taxOfContractor } from '../tax/composeContractorTax';
import { taxOfEnk, taxOfEmployee, taxOfShareholder, type TaxCells, type TaxContext } from '../tax';
import { doctorScope, type PracticeContext } from './context';

/** What a doctor's income is, to the tax authority. All flows of the month. */
export interface Taxable {
  /** Income less costs in an enkeltpersonforetak. */
  readonly naering?: Slot;
  /** Fee from the company on contract. */
  readonly honorar?: Slot;
  /** Salary and bonus from the company. */
  readonly lonn?: Slot;
  /** Part of the company's result before selskapsskatt. */
  readonly resultat?: Slot;
}

/** Records every form of tax reads; the plan's years must have them all, or tax is left out. */
const NEEDED = [
  'skatt.alminnelig.prosent',
  'skatt.alminneligInnsatssone.prosent',
  'skatt.selskap.prosent',
  'skatt.personfradrag.sats',
  'skatt.finnmarksfradrag.sats',
  'skatt.minstefradrag.prosent',
  'skatt.minstefradrag.tak',
  'trinnskatt.trinn1.grense',
  'trygdeavgift.lonn.prosent',
  'trygdeavgift.naering.prosent',
  'trygdeavgift.nedre.grense',
  'trygdeavgift.opptrapping.prosent',
  'utbytte.oppjustering.faktor',
] as const;

/** @returns false when the plan reaches years whose tax rates are not known: no tax is shown then, rather than a guess */
export function hasTaxRates(context: PracticeContext): boolean {
  return NEEDED.every((id) => context.isKnown(id));
}

/** Adds one doctor's tax, computed per plan year; `SIMPLIFIED`: a plan year from July is taxed as one income year. */
export function doctorTax(context: PracticeContext, doctorId: string, income: Taxable): TaxCells {
  const { graph } = context;
  const tax: TaxContext = { graph, rate: (id) => context.rate(id), scope: doctorScope(doctorId) };
  const person = { isInnsatssone: context.kommune()?.actionZone ?? false };
  const { naering, honorar, lonn, resultat } = income;
  return graph.perYear(() => {
    if (honorar !== undefined && resultat !== undefined) return taxOfContractor(tax, { honorar, resultat }, person);
    if (lonn !== undefined && resultat !== undefined) return taxOfShareholder(tax, { lonn, resultat }, person);
    if (lonn !== undefined) return taxOfEmployee(tax, { lonn }, person);
    if (naering !== undefined) return taxOfEnk(tax, { overskudd: naering }, person);
    throw new Error(`No taxable income was given for ${doctorId}`);
  });
}
