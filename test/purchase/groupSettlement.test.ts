/** Dividing a group with unequal lists: arithmetic written out first, then money that neither comes nor goes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEW_MEMBER, SETTLEMENT_KEYS, type SettlementMember } from '../../src/engine';
import { settle, type SettlementOutcome } from '../../src/engine/purchase';
import { settingOf, settlementOf, sumsUp } from './groupSetting';

const TWO = settingOf('da', [1_500, 500]);
const of = (index: number, typed: Partial<SettlementMember>): SettlementMember => ({
  id: `lege-${index}`,
  ...NEW_MEMBER,
  ...typed,
});
const terms = settlementOf({
  cash: 300_000,
  things: 200_000,
  debt: 100_000,
  severance: 80_000,
  members: [
    of(1, { keeps: 200_000, revenue: 3_000_000, part: 1 }),
    of(2, { takesOver: 100_000, revenue: 2_000_000, part: 3 }),
  ],
});
const settled = ({ members }: SettlementOutcome) => members?.map((member) => member.settled.value);

describe('dividing a group with unequal lists', () => {
  // To divide: 300 000 + 200 000 − 100 000 − 80 000 = 320 000. The first keeps 200 000, the second takes over 100 000.
  it.each([
    // 160 000 − 200 000; 160 000 + 100 000
    ['likt', [-40_000, 260_000]],
    // three to one: 240 000 − 200 000; 80 000 + 100 000
    ['liste', [40_000, 180_000]],
    // three to two: 192 000 − 200 000; 128 000 + 100 000
    ['omsetning', [-8_000, 228_000]],
    // one to three: 80 000 − 200 000; 240 000 + 100 000
    ['egen', [-120_000, 340_000]],
  ] as const)('by %s', (key, expected) => {
    const outcome = settle({ ...terms, key }, TWO);
    expect(outcome.net.value).toBe(320_000);
    settled(outcome)?.forEach((value, index) => expect(value).toBeCloseTo(expected[index] ?? NaN, 6));
    const same = outcome.byKey.find((each) => each.key === key)?.settled?.map(({ value }) => value);
    expect(same).toEqual(settled(outcome));
  });

  it('shows each doctor’s share of what there is, what is owed, and what ending costs', () => {
    const { members } = settle(terms, TWO);
    const shares = members?.map(({ part, assets, debt, severance }) =>
      [part, assets, debt, severance].map((f) => f.value),
    );
    // Three quarters and one quarter of 500 000, 100 000 and 80 000.
    expect(shares).toEqual([
      [0.75, 375_000, 75_000, 60_000],
      [0.25, 125_000, 25_000, 20_000],
    ]);
  });

  it('asks doctors in a DA or ANS for what is lacking, and creditors of an AS', () => {
    // 300 000 + 200 000 − 1 000 000 − 80 000 = −580 000; three to one: −435 000 − 200 000 and −145 000 + 100 000.
    const owing = { ...terms, debt: 1_000_000 };
    const shared = settle(owing, TWO);
    expect([shared.net.value, shared.creditorsLose.value, settled(shared)]).toEqual([-580_000, 0, [-635_000, -45_000]]);
    // The first still pays for what is kept; the second is paid for the debt taken over.
    const limited = settle(owing, { ...TWO, companyKind: 'as' });
    expect([limited.net.value, limited.creditorsLose.value]).toEqual([-580_000, 580_000]);
    expect(settled(limited)).toEqual([-200_000, 100_000]);
    const unsaid = settle(owing, { ...TWO, companyKind: null });
    expect([unsaid.missing, settled(unsaid)]).toEqual([['group.companyKind'], [-635_000, -45_000]]);
  });

  it('has no answer by a key without weights, and says what is missing', () => {
    const bare = settlementOf({ cash: 100_000, things: 0, debt: 0, severance: 0, key: 'omsetning' });
    const outcome = settle({ ...bare, members: [of(2, { revenue: 2_000_000 })] }, TWO);
    expect(outcome.members).toBeNull();
    expect(outcome.missing).toEqual(['group.settlement.members.lege-1.revenue']);
    expect(outcome.byKey.map(({ key, settled: by }) => [key, by === null])).toEqual([
      ['likt', false],
      ['liste', false],
      ['omsetning', true],
      ['egen', true],
    ]);
    // Nothing on any list: nobody can say three to one.
    expect(settle({ ...bare, key: 'liste' }, settingOf('as', [0, 0])).members).toBeNull();
  });

  it('counts what is known, and says what is not', () => {
    const outcome = settle(settlementOf({ cash: 100_000 }), TWO);
    expect(outcome.net.value).toBe(100_000);
    expect(outcome.missing).toEqual(['group.settlement.things', 'group.settlement.debt', 'group.settlement.severance']);
  });

  it('divides among thirty', () => {
    const setting = settingOf(
      'as',
      Array.from({ length: 30 }, (_, index) => 100 * (index + 1)),
    );
    const outcome = settle(settlementOf({ cash: 4_650_000, things: 0, debt: 0, severance: 0 }), setting);
    // 100 + 200 + … + 3 000 = 46 500 listeinnbyggere, so 100 kr each.
    expect(settled(outcome)?.[0]).toBeCloseTo(10_000, 6);
    expect(settled(outcome)?.[29]).toBeCloseTo(300_000, 6);
    expect(settled(outcome)?.reduce((sum, value) => sum + value, 0)).toBeCloseTo(4_650_000, 4);
  });
});

const amount = fc.integer({ min: 0, max: 5_000_000 });
const group = fc.record({
  kind: fc.constantFrom('as' as const, 'da' as const, 'ans' as const),
  lists: fc.array(fc.integer({ min: 1, max: 2_500 }), { minLength: 1, maxLength: 30 }),
  typed: fc.array(
    fc.record({
      revenue: fc.integer({ min: 1, max: 6_000_000 }),
      part: fc.integer({ min: 1, max: 9 }),
      keeps: amount,
      takesOver: amount,
    }),
    { minLength: 30, maxLength: 30 },
  ),
  cash: amount,
  things: amount,
  debt: amount,
  severance: amount,
  key: fc.constantFrom(...SETTLEMENT_KEYS),
});
type Group = typeof group extends fc.Arbitrary<infer T> ? T : never;
const settledOf = ({ kind, lists, typed, ...rest }: Group): SettlementOutcome =>
  settle(
    settlementOf({ ...rest, members: lists.map((_, index) => of(index + 1, typed[index] ?? {})) }),
    settingOf(kind, lists),
  );

describe('laws of dividing', () => {
  it('neither makes nor loses a krone', () => {
    fc.assert(
      fc.property(group, (given) => {
        const { members, net, creditorsLose } = settledOf(given);
        const sum = (of: (member: NonNullable<typeof members>[number]) => number): number =>
          members?.reduce((total, member) => total + of(member), 0) ?? NaN;
        expect(sum(({ part }) => part.value)).toBeCloseTo(1, 9);
        expect(sum(({ assets }) => assets.value)).toBeCloseTo(given.cash + given.things, 3);
        expect(sum(({ debt, severance }) => debt.value + severance.value)).toBeCloseTo(given.debt + given.severance, 3);
        expect(net.value).toBe(given.cash + given.things - given.debt - given.severance);
        // Money there is, the things nobody kept, and what doctors pay in, pays others in full but for what creditors lose.
        const kept = sum(({ keeps }) => keeps.value);
        const taken = sum(({ takesOver }) => takesOver.value);
        const left = given.cash + given.things - kept - sum((member) => member.settled.value);
        expect(left).toBeCloseTo(given.debt + given.severance - taken - creditorsLose.value, 3);
        expect(creditorsLose.value).toBeGreaterThanOrEqual(0);
        for (const member of members ?? []) expect(sumsUp(member.settled.trace)).toBeGreaterThan(0);
      }),
    );
  });

  it('gives each the same in any order of the doctors', () => {
    fc.assert(
      fc.property(group, (given) => {
        const amounts = settledOf(given).members?.map((member) => member.settled.value) ?? [];
        const turned: Group = {
          ...given,
          lists: [...given.lists].reverse(),
          typed: [...given.typed.slice(0, given.lists.length)].reverse(),
        };
        const again = settledOf(turned).members?.map((member) => member.settled.value) ?? [];
        expect(again).toHaveLength(amounts.length);
        again.reverse().forEach((value, index) => expect(value).toBeCloseTo(amounts[index] ?? NaN, 3));
      }),
    );
  });

  it('with equal lists the list divides as equally as the heads do', () => {
    fc.assert(
      fc.property(group, fc.integer({ min: 1, max: 2_500 }), (given, list) => {
        const alike = { ...given, lists: given.lists.map(() => list) };
        const by = (key: 'likt' | 'liste') =>
          settledOf({ ...alike, key }).members?.map((each) => each.settled.value) ?? [];
        by('liste').forEach((value, index) => expect(value).toBeCloseTo(by('likt')[index] ?? NaN, 3));
      }),
    );
  });
});
