/** Units of what a person gets or pays over a year. */
import type { AmountDef } from '../kernel/amount';

/** A flow that is reckoned by the year: the rules' limits (6 G, 12 G) are a year's. */
export const YEARLY = { unit: 'kr/år', yearUnit: 'kr/år', year: 'sum' } as const satisfies Pick<
  AmountDef,
  'unit' | 'yearUnit' | 'year'
>;
