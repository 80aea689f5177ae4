/** A solo practice bought and moved: paid for where it was, and again where it goes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEW_GROUP, type Plan } from '../../src/engine';
import { groupOutcome, moveElsewhere } from '../../src/engine/purchase';
import { sample } from '../arbitraries/builders';
import { moveOf, sumsUp } from './groupSetting';

const typed = moveOf({
  on: '2027-08-31',
  goodwill: 700_000,
  inventory: 100_000,
  usableShare: 0.4,
  oldRent: 20_000,
  oldMonths: 6,
  newRent: 25_000,
  newMonthsBefore: 2,
  fitOut: 250_000,
  entryFee: 50_000,
  lostDays: 8,
  incomePerDay: 9_000,
});

describe('a solo practice moved elsewhere', () => {
  it('is paid for twice', () => {
    const { seller, added, total, twice, lost, rentChange, missing } = moveElsewhere(typed);
    expect(seller.value).toBe(800_000);
    // 250 000 + 50 000 + 20 000 × 6 + 25 000 × 2 + 8 × 9 000 = 542 000
    expect([added.value, lost?.value]).toEqual([542_000, 72_000]);
    expect(total.value).toBe(1_342_000);
    // 250 000 + 50 000 + 120 000 + 50 000, and 60 % of 100 000 in inventory that cannot be used.
    expect(twice.value).toBe(530_000);
    // (25 000 − 20 000) × 12
    expect(rentChange?.value).toBe(60_000);
    expect(missing).toEqual([]);
  });

  it('pays the old rent to the end of the lease, and the new from before the move', () => {
    const { dates } = moveElsewhere(typed);
    expect(dates.map(({ code, on, rule }) => [code, on, rule])).toEqual([
      ['newLeaseFrom', '2027-06-30', null],
      ['oldLeaseUntil', '2028-02-29', null],
    ]);
  });

  it('says who gets it', () => {
    const { flows, total, lost } = moveElsewhere(typed);
    expect(flows.map(({ to, figure }) => [to, figure.value])).toEqual([
      ['selger', 700_000],
      ['selger', 100_000],
      ['gammelUtleier', 120_000],
      ['nyUtleier', 50_000],
      ['leverandorer', 250_000],
      ['gruppen', 50_000],
    ]);
    const paid = flows.reduce((sum, { figure }) => sum + figure.value, 0);
    expect(paid + (lost?.value ?? 0)).toBe(total.value);
  });

  it('says what is not known, and counts the rest', () => {
    const outcome = moveElsewhere(moveOf({ goodwill: 700_000, oldRent: 20_000 }));
    expect([outcome.total.value, outcome.lost, outcome.rentChange]).toEqual([700_000, null, null]);
    expect(outcome.missing).toEqual([
      'group.move.inventory',
      'group.move.oldMonths',
      'group.move.newRent',
      'group.move.newMonthsBefore',
      'group.move.fitOut',
      'group.move.entryFee',
      'group.move.lostDays',
      'group.move.incomePerDay',
    ]);
  });

  it('asks of the inventory only where there is some, and of the rent only where it is paid twice', () => {
    const outcome = moveElsewhere(moveOf({ inventory: 0, oldMonths: 0, newMonthsBefore: 0, lostDays: 0 }));
    expect(outcome.missing).toEqual(['group.move.goodwill', 'group.move.fitOut', 'group.move.entryFee']);
  });

  it('costs no less when anything costs more, and every sum is that of its parts', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.integer({ min: 0, max: 24 }),
        fc.integer({ min: 0, max: 60 }),
        (more, rent, months, days) => {
          const one = moveOf({ ...typed, oldRent: rent, oldMonths: months, lostDays: days });
          const other = { ...one, fitOut: (one.fitOut ?? 0) + more, oldMonths: months + 1 };
          expect(moveElsewhere(other).total.value - moveElsewhere(one).total.value).toBeCloseTo(more + rent, 4);
          expect(sumsUp(moveElsewhere(one).total.trace)).toBeGreaterThan(1);
          expect(sumsUp(moveElsewhere(one).twice.trace)).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('a plan with such questions', () => {
  const plan = (group: Plan['group']): Plan => ({ ...sample(), group });

  it('has no outcome without them, nor of a part where nothing is typed', () => {
    expect(groupOutcome(plan(null))).toBeNull();
    expect(groupOutcome(plan(NEW_GROUP))).toEqual({ entry: null, leaving: null, settlement: null, move: null });
  });

  it('takes the doctors and their lists from the plan', () => {
    const outcome = groupOutcome(
      plan({
        ...NEW_GROUP,
        entry: { ...NEW_GROUP.entry, goodwill: 1, doctor: 'bo' },
        leaving: { ...NEW_GROUP.leaving, noticeOn: '2027-01-01' },
        settlement: { ...NEW_GROUP.settlement, cash: 1_000 },
      }),
    );
    // Anne has 1 000 on her list, Bo none yet.
    expect(outcome?.entry?.doctor.name).toBe('Bo');
    expect(outcome?.leaving?.doctor.name).toBe('Anne');
    expect(outcome?.settlement?.members?.map(({ settled }) => settled.value)).toEqual([1_000, 0]);
  });
});
