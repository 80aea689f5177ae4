/** Coming into a group and leaving it: arithmetic written out, who pays whom, and the days. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPANY_KINDS, NEW_GROUP, parsePlainDate, type CompanyKind } from '../../src/engine';
import { groupEntry, groupOutcome, leaving, type Flow, type GroupDate } from '../../src/engine/purchase';
import { practicePriceData } from '../../src/engine/rules/facts';
import { quietPlan, staffMember } from '../practice/support/plans';
import { entryOf, FOUR, leavingOf, settingOf, sumsUp } from './groupSetting';

const as = (kind: CompanyKind | null) => ({ ...FOUR, companyKind: kind });
const onDay = (dates: readonly GroupDate[], code: GroupDate['code']): string | undefined =>
  dates.find((each) => each.code === code)?.on;
/** What the doctor pays less what the doctor gets. */
const paidBy = (flows: readonly Flow[]): number =>
  flows.reduce((sum, { from, to, figure }) => sum + (from === 'lege' ? 1 : to === 'lege' ? -1 : 0) * figure.value, 0);

describe('coming into a group', () => {
  const company = { companyAssets: 900_000, companyDebt: 300_000, share: 0.25 };
  const entry = entryOf({ goodwill: 600_000, entryFee: 50_000, ...company });
  const staff = [
    { id: 'kari', name: 'Kari', feriepenger: 45_000, pension: 20_000 },
    { id: 'ola', name: 'Ola', feriepenger: 30_000, pension: 0 },
  ];

  it('costs the practice, the fee and a part of the company by its books', () => {
    // 600 000 + 50 000 + (900 000 − 300 000) × 0,25 = 800 000; shares are not depreciated.
    const { paid, total, depreciable, missing, flows } = groupEntry(entry, FOUR);
    expect([paid.value, total.value, depreciable.value]).toEqual([800_000, 800_000, 650_000]);
    expect(paid.trace.parts.map(({ value }) => value)).toEqual([600_000, 50_000, 150_000]);
    expect(missing).toEqual([]);
    expect(flows.map(({ code, from, to, figure }) => [code, from, to, figure.value])).toEqual([
      ['goodwill', 'lege', 'fratredende', 600_000],
      ['entryFee', 'lege', 'gruppen', 50_000],
      ['share', 'lege', 'eierne', 150_000],
    ]);
  });

  it('takes the agreed price for the part in place of the books', () => {
    // 600 000 + 50 000 + 30 000; what the books say is then not asked for.
    const agreed = entryOf({ goodwill: 600_000, entryFee: 50_000, share: 0.25, sharePrice: 30_000 });
    expect(groupEntry(agreed, FOUR)).toMatchObject({ paid: { value: 680_000 }, missing: [] });
  });

  it.each([
    ['as', 650_000, 0],
    ['da', 500_000, 375_000],
    ['ans', 500_000, 1_500_000],
  ] as const)('counts a company that owes more than it has by who answers for it: %s', (kind, paid, behind) => {
    // (900 000 − 1 500 000) × 0,25 = −150 000. In an AS the part is worth nothing and nobody answers; in a DA the doctor answers for
    // 1 500 000 × 0,25 = 375 000, in an ANS creditors may ask for all of it.
    const outcome = groupEntry({ ...entry, companyDebt: 1_500_000 }, as(kind));
    expect(outcome.paid.value).toBe(paid);
    expect(outcome.debtBehind?.value).toBe(behind);
  });

  it('asks who answers when the company owes more than it has and nobody has said', () => {
    const outcome = groupEntry({ ...entry, companyDebt: 1_500_000 }, as(null));
    expect(outcome.missing).toEqual(['group.companyKind']);
    expect([outcome.paid.value, outcome.debtBehind]).toEqual([650_000, null]);
    // With more than it owes, the part has a price whatever the company is.
    expect(groupEntry(entry, as(null)).missing).toEqual([]);
  });

  it('takes over what the leaving doctor owes staff, and counts it as paid later', () => {
    // 45 000 + 20 000 + 30 000 + 0 = 95 000
    const outcome = groupEntry({ ...entry, employer: 'legen', staff }, FOUR);
    expect([outcome.paid.value, outcome.duties.value, outcome.total.value]).toEqual([800_000, 95_000, 895_000]);
    expect(paidBy(outcome.flows)).toBe(895_000);
    expect(outcome.dutiesInCompany).toBeNull();
  });

  it('pays no more in all where the leaving doctor settles it', () => {
    // 800 000 − 95 000 at the takeover, 95 000 to staff later.
    const outcome = groupEntry({ ...entry, employer: 'legen', staff, paidBySeller: true }, FOUR);
    expect([outcome.paid.value, outcome.total.value]).toEqual([705_000, 800_000]);
    expect(paidBy(outcome.flows)).toBe(800_000);
  });

  it('says which feriepenger the plan’s cash already pays: of staff who stand in the plan by the same name', () => {
    // Kari's 45 000, not Ola's 30 000 and no pension; the sums are the same
    const known = { ...FOUR, staffInCash: [' kari ', 'Per', ''] };
    const outcome = groupEntry(
      { ...entry, employer: 'legen', staff: [...staff, { ...staff[0]!, id: 'x', name: '' }] },
      known,
    );
    expect([outcome.dutiesInCash.value, outcome.duties.value]).toEqual([45_000, 160_000]);
    expect(groupEntry({ ...entry, employer: 'legen', staff }, FOUR).dutiesInCash.value).toBe(0);
    // A company's staff are the company's to pay, whoever owns it
    expect(groupEntry({ ...entry, staff }, known).dutiesInCash.value).toBe(0);
  });

  it.each([
    ['solopraksis', {}, 45_000],
    ['gruppepraksis', {}, 45_000],
    ['nullhjemmel', {}, 0],
    ['8.2-avtale', {}, 0],
    ['solopraksis', { from: '2027-01-01' }, 0],
    ['solopraksis', { from: '2026-12-31' }, 45_000],
    ['solopraksis', { annualCost: 700_000 }, 0],
  ] as const)('%s with %o: the plan’s cash pays %d kr of what was earned before it', (form, changes, inCash) => {
    const post = staffMember('kari', { name: 'Kari', annualCost: null, ...changes });
    const plan = quietPlan({
      'horizon.start': '2027-01-01',
      'baseline.form': form,
      'baseline.staff': [post],
      group: { ...NEW_GROUP, entry: { ...entry, employer: 'legen', staff } },
    });
    expect(groupOutcome(plan)?.entry?.dutiesInCash.value).toBe(inCash);
  });

  it('lets staff of the company stay with it: their part is shown, not counted again', () => {
    // 95 000 × 0,25
    const outcome = groupEntry({ ...entry, staff }, FOUR);
    expect([outcome.total.value, outcome.duties.value, outcome.dutiesInCompany?.value]).toEqual([800_000, 0, 23_750]);
    const checks = outcome.checks.map(({ id }) => id);
    expect(checks).toContain('overdragelse-aksjesalg');
    expect(checks).not.toContain('overdragelse-arbeidsavtaler');
  });

  it('binds to the costs of the agreement and the lease', () => {
    // 480 000 ÷ 12 × 18 = 720 000
    const outcome = groupEntry({ ...entry, on: '2027-03-01', fixedCosts: 480_000, boundMonths: 18 }, FOUR);
    expect(outcome.bound?.value).toBe(720_000);
    expect(onDay(outcome.dates, 'boundUntil')).toBe('2028-09-01');
  });

  it.each([
    [0, 650_000],
    [1, 1_250_000],
  ])('with %s of the company', (share, paid) => {
    // 650 000 + 600 000 × share
    expect(groupEntry({ ...entry, share }, FOUR).paid.value).toBe(paid);
  });

  it('needs no books for no part of a company', () => {
    const alone = entryOf({ goodwill: 600_000, entryFee: 0, share: 0 });
    expect(groupEntry(alone, FOUR)).toMatchObject({ paid: { value: 600_000 }, missing: [] });
  });

  it('says what is not known, and counts the rest', () => {
    const outcome = groupEntry(entryOf({ goodwill: 600_000 }), FOUR);
    expect(outcome.paid.value).toBe(600_000);
    expect(outcome.missing).toEqual([
      'group.entry.entryFee',
      'group.entry.share',
      'group.entry.companyAssets',
      'group.entry.companyDebt',
    ]);
    // A shareholder answers for no debt, known or not.
    expect([outcome.bound, outcome.debtBehind?.value]).toEqual([null, 0]);
    expect(groupEntry(entryOf({ goodwill: 600_000 }), as('da')).debtBehind).toBeNull();
  });
});

describe('leaving', () => {
  const of = leavingOf({
    fixedCosts: 720_000,
    costMonthsAfter: 3,
    price: 500_000,
    companyAssets: 400_000,
    companyDebt: 200_000,
    share: 0.5,
    staffDuties: 0,
  });

  it('leaves the price, the part of the company, and costs that run on', () => {
    // 500 000 + (400 000 − 200 000) × 0,5 − 720 000 ÷ 12 × 3 = 420 000; without a buyer −80 000.
    const { left, unsold, perRemaining, missing } = leaving(of, FOUR);
    expect([left?.value, unsold.value]).toEqual([420_000, -80_000]);
    // 720 000 ÷ 3 others
    expect(perRemaining?.value).toBe(240_000);
    expect(missing).toEqual([]);
  });

  it('takes what is settled with staff off', () => {
    expect(leaving({ ...of, staffDuties: 40_000 }, FOUR).left?.value).toBe(380_000);
  });

  it.each([
    ['as', -180_000, 0],
    ['da', -430_000, 450_000],
    ['ans', -430_000, 900_000],
  ] as const)('can leave the doctor with debt when nobody buys: %s', (kind, unsold, behind) => {
    // (400 000 − 900 000) × 0,5 = −250 000, which a shareholder does not pay; −180 000 for the costs that run on.
    const outcome = leaving({ ...of, companyDebt: 900_000 }, as(kind));
    expect([outcome.unsold.value, outcome.debtBehind?.value]).toEqual([unsold, behind]);
  });

  it('has no figure with a buyer while no price is known', () => {
    const outcome = leaving({ ...of, price: null }, FOUR);
    expect([outcome.left, outcome.unsold.value]).toEqual([null, -80_000]);
    expect(outcome.missing).toEqual(['group.leaving.price']);
  });

  it('leaves costs to nobody where the doctor was alone', () => {
    expect(leaving(of, settingOf('as', [1_000])).perRemaining).toBeNull();
  });
});

describe('the day notice is given', () => {
  /**
   * A period of months is over when the day with the same number is, or else the month's last. Six months of notice, and the
   * twelve of hjemfall, run from the notice; the municipality's six run from the end of the notice.
   */
  it.each([
    ['2027-03-15', '2027-09-15', '2027-09-16', '2028-03-15', '2028-03-15'],
    ['2027-08-31', '2028-02-29', '2028-03-01', '2028-08-31', '2028-08-29'],
    ['2026-08-31', '2027-02-28', '2027-03-01', '2027-08-31', '2027-08-28'],
    ['2027-08-29', '2028-02-29', '2028-03-01', '2028-08-29', '2028-08-29'],
    ['2028-02-29', '2028-08-29', '2028-08-30', '2029-02-28', '2029-02-28'],
    ['2027-12-31', '2028-06-30', '2028-07-01', '2028-12-31', '2028-12-30'],
    ['2027-06-30', '2027-12-30', '2027-12-31', '2028-06-30', '2028-06-30'],
    ['2027-07-01', '2028-01-01', '2028-01-02', '2028-07-01', '2028-07-01'],
  ])('%s', (noticeOn, lastDay, freeFrom, hjemfallAfter, vikarUntil) => {
    const { dates } = leaving(leavingOf({ noticeOn }), FOUR);
    expect(dates.map(({ code, on }) => [code, on])).toEqual([
      ['lastDay', lastDay],
      ['freeFrom', freeFrom],
      ['hjemfallAfter', hjemfallAfter],
      ['vikarUntil', vikarUntil],
    ]);
  });

  it('has a source for each of the days', () => {
    const { dates } = leaving(leavingOf({ noticeOn: '2027-03-15' }), FOUR);
    expect(dates.map(({ code, rule }) => [code, rule?.id])).toEqual([
      ['lastDay', 'kjop-oppsigelsestid'],
      ['freeFrom', 'frist-maaneder'],
      ['hjemfallAfter', 'hjemfall-tid'],
      ['vikarUntil', 'hjemfall-vikar'],
    ]);
    expect(dates.every(({ rule }) => rule?.source.url?.startsWith('https://') === true)).toBe(true);
  });

  it('waits as long for hjemfall as the agreement’s own conditions say', () => {
    const conditions = practicePriceData.parameters.find(({ id }) => id === 'hjemfall-vilkar')?.values.at(-1)?.value;
    const months = practicePriceData.parameters.find(({ id }) => id === 'hjemfall-tid')?.values.at(-1)?.value;
    expect(conditions).toContain(`minst ${Number(months)} måneder siden oppsigelsen`);
  });

  it('gives days that exist, later the later the notice', () => {
    const day = fc
      .tuple(fc.integer({ min: 2026, max: 2060 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'))
      .filter((text) => parsePlainDate(text) !== null);
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [first, second] = [one, other].map((noticeOn) => leaving(leavingOf({ noticeOn }), FOUR).dates);
        for (const { on } of first ?? []) expect(parsePlainDate(on)).toBe(on);
        const isLater = (code: GroupDate['code']): boolean =>
          (onDay(first ?? [], code) ?? '') <= (onDay(second ?? [], code) ?? '');
        if (one <= other) for (const { code } of first ?? []) expect(isLater(code)).toBe(true);
      }),
    );
  });
});

const money = fc.integer({ min: 0, max: 3_000_000 });
const part = fc.double({ min: 0, max: 1, noNaN: true });
const companyTyped = fc.record({
  companyAssets: money,
  companyDebt: money,
  share: part,
  sharePrice: fc.option(money, { nil: null }),
});

describe('laws of coming in and leaving', () => {
  it('what one pays to come in on a day, the other leaves with that day, but for the group’s fee', () => {
    fc.assert(
      fc.property(
        companyTyped,
        money,
        money,
        money,
        fc.constantFrom(...COMPANY_KINDS),
        (books, price, fee, owed, kind) => {
          const staff = [{ id: 'kari', name: 'Kari', feriepenger: owed, pension: 0 }];
          const terms = {
            ...books,
            goodwill: price,
            entryFee: fee,
            employer: 'legen' as const,
            staff,
            paidBySeller: true,
          };
          const out = leavingOf({ ...books, price, fixedCosts: 0, costMonthsAfter: 0, staffDuties: owed });
          expect(groupEntry(entryOf(terms), as(kind)).paid.value - fee).toBeCloseTo(
            leaving(out, as(kind)).left?.value ?? NaN,
            4,
          );
        },
      ),
    );
  });

  it('the flows are what the doctor pays in all, none is negative, and every sum is that of its parts', () => {
    fc.assert(
      fc.property(
        companyTyped,
        money,
        money,
        money,
        fc.constantFrom(...COMPANY_KINDS),
        (books, goodwill, entryFee, owed, kind) => {
          const staff = [{ id: 'kari', name: 'Kari', feriepenger: owed, pension: owed }];
          const outcome = groupEntry(entryOf({ ...books, goodwill, entryFee, employer: 'legen', staff }), as(kind));
          expect(paidBy(outcome.flows)).toBeCloseTo(outcome.total.value, 4);
          expect(outcome.flows.every(({ figure }) => figure.value > 0)).toBe(true);
          expect(sumsUp(outcome.total.trace)).toBeGreaterThan(1);

          const out = leaving(
            leavingOf({ ...books, price: goodwill, fixedCosts: entryFee, costMonthsAfter: 5, staffDuties: owed }),
            as(kind),
          );
          expect(-paidBy(out.flows)).toBeCloseTo(out.left?.value ?? NaN, 4);
          expect(out.left === null ? 0 : sumsUp(out.left.trace)).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('nobody answers for more than the debt, and more in an ANS than in a DA than in an AS', () => {
    fc.assert(
      fc.property(companyTyped, (books) => {
        const behind = (['as', 'da', 'ans'] as const).map(
          (kind) => groupEntry(entryOf(books), as(kind)).debtBehind?.value ?? NaN,
        );
        expect(behind[0]).toBe(0);
        expect(behind[1]).toBeLessThanOrEqual(behind[2] ?? NaN);
        expect(behind[2]).toBe(books.share > 0 ? books.companyDebt : 0);
      }),
    );
  });
});
