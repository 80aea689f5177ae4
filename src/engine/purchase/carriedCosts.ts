/** The disclosed costs carried from the seller's year into the plan's: staff as their pay, the rest as other costs. */
import type { RecordId } from '../rules';
import type { PurchaseRates, YearOfRates } from './rates';

const STAFF: RecordId = 'helsesekretar.lonn.sats';
const OTHER: RecordId = 'kostnad.lege.ovrig.sats';

export class CarriedCosts {
  readonly #staff: Float64Array;
  readonly #other: Float64Array;

  /** @param year the costs are of */
  constructor(rates: PurchaseRates, year: YearOfRates) {
    this.#staff = growth(rates, year, STAFF);
    this.#other = growth(rates, year, OTHER);
  }

  /**
   * What a month costs above a twelfth of the disclosed costs, kr; negative where pay and prices have fallen.
   * @param month 0-based  @param costs kr a year, staff among them  @param staff kr a year, at most the costs
   */
  above(month: number, costs: number, staff: number): number {
    const [pay, prices] = [this.#staff[month] as number, this.#other[month] as number];
    return (staff * (pay - 1) + (costs - staff) * (prices - 1)) / 12;
  }

  /** How staff's pay stands against the seller's year, factor. @param month 0-based */
  ofStaff(month: number): number {
    return this.#staff[month] as number;
  }
}

/** A record by plan month against its mean in the year the costs are of, or, where that is not known, its first month. */
function growth(rates: PurchaseRates, year: YearOfRates, id: RecordId): Float64Array {
  const { values, gap } = rates.series(id);
  if (gap !== null) return new Float64Array(rates.months).fill(1);
  const then = year.reader.series(id);
  const base = then.gap === null ? mean(then.values) : (values[0] as number);
  return values.map((value) => (base > 0 ? value / base : 1));
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
