/** What the tax composers are given: where to put cells, and how to read a rate. */
import type { AmountDef } from '../kernel/amount';
import type { GraphBuilder, Slot } from '../kernel/graph';
import type { LineScope } from '../practice/results';
import type { RecordId } from '../rules';

/** Every tax amount is a year's: the graph's periods are income years. */
export const YEARLY = { unit: 'kr/år', yearUnit: 'kr/år', year: 'sum' } as const satisfies Pick<
  AmountDef,
  'unit' | 'yearUnit' | 'year'
>;

export interface TaxContext {
  /** Its periods ("months") are income years, one after another. */
  readonly graph: GraphBuilder;
  /**
   * The cell of a rate, as it holds on 1 January of each income year. Only rates the person's case needs are asked for,
   * so that a year without, say, a selskapsskatt rate still taxes an employee. A gap is the caller's to report.
   */
  readonly rate: (id: RecordId) => Slot;
  /** Whose tax it is. Line ids are unique within it, so it takes one `taxOf…` each. */
  readonly scope: LineScope;
}

/** A part that the case does not have: 0 every year, and says so. @param label Norwegian, as shown */
export function none(context: TaxContext, id: string, label: string): Slot {
  return context.graph.calendar(id, label, 'kr/år', new Float64Array(context.graph.months));
}
