/** Random values of the plan's part on coming into a group, leaving it, dividing it and moving. */
import fc from 'fast-check';
import { COMPANY_KINDS, SETTLEMENT_KEYS, STAFF_EMPLOYERS } from '../../src/engine/practice/plan';
import type { GroupMatters } from '../../src/engine/practice/plan';
import { between } from './planParts';

const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null, freq: 2 });
const kroner = orNull(between(0, 10_000_000));
const months = orNull(fc.integer({ min: 0, max: 600 }));
const share = orNull(between(0, 1));
const day = fc.constantFrom(null, '2028-02-29', '2027-08-31', '2030-01-01');

const company = { companyAssets: kroner, companyDebt: kroner, share, sharePrice: kroner };

/** Names no doctor of the plan but the first, so that it goes with any baseline. */
export const group: fc.Arbitrary<GroupMatters> = fc.record({
  companyKind: orNull(fc.constantFrom(...COMPANY_KINDS)),
  entry: fc.record({
    doctor: fc.constant(''),
    on: day,
    goodwill: kroner,
    entryFee: kroner,
    ...company,
    fixedCosts: kroner,
    boundMonths: months,
    employer: fc.constantFrom(...STAFF_EMPLOYERS),
    staff: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c'),
        name: fc.constantFrom('', 'Åse'),
        feriepenger: kroner,
        pension: kroner,
      }),
      { selector: ({ id }) => id, maxLength: 3 },
    ),
    paidBySeller: fc.boolean(),
  }),
  leaving: fc.record({
    doctor: fc.constant(''),
    noticeOn: day,
    price: kroner,
    ...company,
    fixedCosts: kroner,
    costMonthsAfter: months,
    staffDuties: kroner,
  }),
  settlement: fc.record({
    on: day,
    key: fc.constantFrom(...SETTLEMENT_KEYS),
    cash: kroner,
    things: kroner,
    debt: kroner,
    severance: kroner,
    members: fc.constant([]),
  }),
  move: fc.record({
    on: day,
    goodwill: kroner,
    inventory: kroner,
    usableShare: share,
    oldRent: kroner,
    oldMonths: months,
    newRent: kroner,
    newMonthsBefore: months,
    fitOut: kroner,
    entryFee: kroner,
    lostDays: orNull(between(0, 260)),
    incomePerDay: kroner,
  }),
});
