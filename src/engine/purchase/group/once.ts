/** What the amounts of a group's matters have in common. */

/** Kroner that are paid once. */
export const ONCE = { unit: 'kr', yearUnit: 'kr', year: 'sum', role: 'detail' } as const;

/** kr. @param costs kr a year  @param months whole */
export const costsOver = (costs: number, months: number): number => (costs / 12) * months;
