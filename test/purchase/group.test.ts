import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dissolve, groupEntry, leaving, moveElsewhere, type Member } from '../../src/engine/purchase';

describe('buying into a group', () => {
  const entry = { entryFee: 50_000, goodwill: 600_000, assets: 900_000, debt: 300_000, share: 0.25, sharePrice: null };

  it('costs the practice, the fee and a part of the company by its books', () => {
    // 600 000 + 50 000 + (900 000 − 300 000) × 0,25 = 800 000; 75 000 of the debt is behind the share.
    const { paid, debtBehind, depreciable } = groupEntry(entry);
    expect(paid.value).toBe(800_000);
    expect(debtBehind).toBe(75_000);
    expect(depreciable).toBe(650_000);
    expect(paid.trace.parts.map(({ value }) => value)).toEqual([600_000, 50_000, 150_000]);
  });

  it('takes the agreed price for the shares, and nothing for a company that owes more than it has', () => {
    expect(groupEntry({ ...entry, sharePrice: 30_000 }).paid.value).toBe(680_000);
    expect(groupEntry({ ...entry, debt: 1_500_000 }).paid.value).toBe(650_000);
    expect(groupEntry({ ...entry, debt: 1_500_000 }).debtBehind).toBe(375_000);
  });
});

describe('leaving', () => {
  const of = { costs: 720_000, costMonthsAfter: 3, price: 500_000, assets: 400_000, debt: 200_000, share: 0.5 };

  it('has six months’ notice and hjemfall twelve months after it at the earliest', () => {
    const { freeFrom, hjemfallFrom, left } = leaving({ ...of, noticeOn: '2027-03-15' });
    expect([freeFrom, hjemfallFrom]).toEqual(['2027-09-15', '2028-03-15']);
    // 500 000 + (400 000 − 200 000) × 0,5 − 720 000 ÷ 12 × 3 = 420 000
    expect(left.value).toBe(420_000);
  });

  it('ends on the next day that exists', () => {
    expect(leaving({ ...of, noticeOn: '2027-08-31' }).freeFrom).toBe('2028-03-01');
    expect(leaving({ ...of, noticeOn: '2028-02-29' }).hjemfallFrom).toBe('2029-03-01');
  });

  it('can leave the doctor with a debt when nobody buys', () => {
    expect(leaving({ ...of, noticeOn: '2027-01-01', price: 0, debt: 900_000 }).left.value).toBe(-430_000);
  });
});

describe('dissolving a group with unequal lists', () => {
  const members: readonly Member[] = [
    { id: 'a', name: 'A', list: 1_500, capital: 100_000, keeps: 200_000, takesOver: 0 },
    { id: 'b', name: 'B', list: 500, capital: 100_000, keeps: 0, takesOver: 100_000 },
  ];
  const settled = (key: 'likt' | 'liste' | 'kapital') =>
    dissolve(members, 300_000, 100_000, key).members.map(({ settled: { value } }) => value);

  it('differs with the key', () => {
    // To share: 300 000 − 100 000 + 200 000 = 400 000. Alike: 200 000 each; A keeps 200 000, B takes over 100 000.
    expect(settled('likt')).toEqual([0, 300_000]);
    // By the list, three to one: 300 000 − 200 000 and 100 000 + 100 000.
    expect(settled('liste')).toEqual([100_000, 200_000]);
    expect(settled('kapital')).toEqual([0, 300_000]);
  });

  it('pays out the cash and no more, whatever the key', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            id: fc.constant('x'),
            name: fc.constant('X'),
            list: fc.integer({ min: 0, max: 2_500 }),
            capital: fc.integer({ min: 0, max: 1_000_000 }),
            keeps: fc.integer({ min: 0, max: 1_000_000 }),
            takesOver: fc.integer({ min: 0, max: 1_000_000 }),
          }),
          { minLength: 1, maxLength: 15 },
        ),
        fc.integer({ min: 0, max: 5_000_000 }),
        fc.constantFrom('likt' as const, 'liste' as const, 'kapital' as const),
        (group, cash, key) => {
          const debt = group.reduce((sum, { takesOver }) => sum + takesOver, 0);
          const { members: made } = dissolve(group, cash, debt, key);
          expect(made.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(1, 9);
          expect(made.reduce((sum, each) => sum + each.settled.value, 0)).toBeCloseTo(cash, 3);
        },
      ),
    );
  });
});

describe('a solo practice moved elsewhere', () => {
  it('is paid for twice', () => {
    const { paid, twice } = moveElsewhere({
      goodwill: 700_000,
      inventory: 100_000,
      usableShare: 0.4,
      newPlace: 250_000,
      entryFee: 50_000,
    });
    expect(paid.value).toBe(1_100_000);
    // 250 000 + 50 000 + 60 % of the inventory.
    expect(twice.value).toBe(360_000);
  });
});
