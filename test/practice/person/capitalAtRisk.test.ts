/** Kapital på spill, month by month, against sums worked out first. */
import { describe, expect, it } from 'vitest';
import { bundledRules, computePlan, kommuner, NEW_PURCHASE, type FormId, type Plan } from '../../../src/engine';
import { dekketUnderskudd } from '../../../src/engine/person/kapitalPaaSpill';
import { doctor, quietPlan, type Changes } from '../support/plans';

const HIGHEST = 'kapitalPaaSpillHoyest';
const NOW = 'kapitalPaaSpill';

/** The figures of an alternative of a form; costs, income and list are nothing unless said. */
function atRisk(form: FormId, changes: Changes = {}, own: Plan['scenarios'][number]['changes'] = {}) {
  const plan: Plan = {
    ...quietPlan({ 'horizon.start': '2026-01-01', 'horizon.years': 2, 'baseline.kommune': '0301', ...changes }),
    scenarios: [{ id: 'alt', name: 'Alt', note: '', changes: { form, ...own }, ownRates: [], reforms: [] }],
  };
  const computation = computePlan(plan, bundledRules, kommuner);
  expect(computation.problems).toEqual([]);
  return {
    of: (line: string, period: string, who = 'lege:anne') =>
      computation.figure('alt', `${who}/${line}`, period)?.value ?? Number.NaN,
    explain: (line: string, period: string) => computation.explain('alt', `lege:anne/${line}`, period),
  };
}

/** 300 000 kr of equipment in saldo group d, bought on the plan's first day. */
const EQUIPMENT = {
  'baseline.office.investments': [
    { id: 'x', name: 'Utstyr', amount: 300_000, from: '2026-01-01', group: 'd', replacedAfterYears: 0 },
  ],
};
const TWO = { 'baseline.doctors': [doctor('anne'), doctor('bo')] };
/** Without takster and basistilskudd, so that what is earned is 0 and costs are all there is. */
const NOTHING_EARNED = {
  ownRates: [{ record: 'basistilskudd.snitt.sats', from: '2015-01-01', value: 0, note: '' }],
};

describe('equipment', () => {
  it('is at risk for what is not written off: 20 % of 300 000 kr the first year, 20 % of 240 000 kr the next', () => {
    const { of } = atRisk('solopraksis', EQUIPMENT);
    // 60 000 kr over twelve months: 5 000 kr in the month it is bought.
    expect(of('utstyrPaaSpill', '2026-01')).toBeCloseTo(295_000, 4);
    expect(of('utstyrPaaSpill', '2026-12')).toBeCloseTo(240_000, 4);
    expect(of('utstyrPaaSpill', '2027-12')).toBeCloseTo(192_000, 4);
  });

  it('is shared as the office’s costs are, and the municipality’s where that has the office', () => {
    const shared = atRisk('gruppepraksis', { ...EQUIPMENT, ...TWO });
    expect(shared.of('utstyrPaaSpill', '2026-12')).toBeCloseTo(120_000, 4);
    for (const form of ['8.2-avtale', 'fastlonn', 'kommunalt-fastlegekontor', 'annen-stilling'] as const) {
      const { of } = atRisk(form, { ...EQUIPMENT, ...TWO });
      expect([form, of(NOW, '2026-12'), of(HIGHEST, '2027')]).toEqual([form, 0, 0]);
    }
  });

  it('bought in July is not at risk before, though its depreciation is spread from January', () => {
    const [bought] = EQUIPMENT['baseline.office.investments'];
    const { of } = atRisk('solopraksis', { 'baseline.office.investments': [{ ...bought, from: '2026-07-01' }] });
    expect(of('utstyrPaaSpill', '2026-06')).toBe(0);
    expect(of('utstyrPaaSpill', '2026-07')).toBeCloseTo(300_000 - 7 * 5_000, 4);
    expect(of('utstyrPaaSpill', '2026-12')).toBeCloseTo(240_000, 4);
  });

  it('from before the plan counts with what is left of it', () => {
    const [bought] = EQUIPMENT['baseline.office.investments'];
    const { of } = atRisk('solopraksis', { 'baseline.office.investments': [{ ...bought, from: '2025-01-01' }] });
    // 300 000 × 0.8 when the plan begins, × 0.8 at the end of its first year.
    expect(of('utstyrPaaSpill', '2026-12')).toBeCloseTo(192_000, 4);
  });

  it('from before a plan that begins in October has lost nine months of that year too', () => {
    const [bought] = EQUIPMENT['baseline.office.investments'];
    const start = { 'horizon.start': '2026-10-01', 'horizon.years': 2 };
    const { of } = atRisk('solopraksis', {
      ...start,
      'baseline.office.investments': [{ ...bought, from: '2025-01-01' }],
    });
    // 300 000 × 0.8 at New Year; 20 % of it, 48 000 kr, is 4 000 kr a month. Ten months are written off when October is over.
    expect(of('utstyrPaaSpill', '2026-10')).toBeCloseTo(240_000 - 10 * 4_000, 4);
    expect(of('utstyrPaaSpill', '2026-12')).toBeCloseTo(192_000, 4);
    expect(of('utstyrPaaSpill', '2027-12')).toBeCloseTo(153_600, 4);
  });

  it('bought before and after such a plan begins loses a year of the one, and what is left of the year for the other', () => {
    const [bought] = EQUIPMENT['baseline.office.investments'];
    const both = [
      { ...bought, from: '2025-01-01' },
      { ...bought, id: 'y', amount: 60_000, from: '2026-11-01' },
    ];
    const { of } = atRisk('solopraksis', {
      'horizon.start': '2026-10-01',
      'baseline.office.investments': both,
    });
    // At New Year 240 000; with 60 000 bought, 20 % of 300 000 is written off in 2026: 240 000 is left, and 192 000 a year later.
    expect(of('utstyrPaaSpill', '2026-12')).toBeCloseTo(240_000, 4);
    expect(of('utstyrPaaSpill', '2027-12')).toBeCloseTo(192_000, 4);
  });
});

describe('a practice that is begun or bought', () => {
  const START = { 'organisation.newAgreement.startCost': 200_000, 'organisation.newAgreement.entryFee': 100_000 };

  it('has what is paid to begin, and the deficits until it pays its way', () => {
    const own = { ...START, 'organisation.newAgreement.growthPerYear': 0 };
    const { of } = atRisk('nullhjemmel', { 'baseline.office.fixedPerOffice': 600_000, ...NOTHING_EARNED }, own);
    // Paid the first month: 300 000. No list, so 50 000 a month in costs; grunntilskudd is what comes in.
    expect(of('engangsbetalt', '2026-01')).toBeCloseTo(300_000, 4);
    expect(of('engangsbetalt', '2027-12')).toBeCloseTo(300_000, 4);
    const earned = of('inntekter', '2026') + of('inntekter', '2027');
    expect(of('dekketUnderskudd', '2027-12')).toBeCloseTo(1_200_000 - earned, 3);
    expect(of(NOW, '2027-12')).toBeCloseTo(300_000 + 1_200_000 - earned, 3);
    expect(of(HIGHEST, 'sum')).toBeCloseTo(of(NOW, '2027-12'), 6);
  });

  it('gets its deficits back from a later surplus, and none before they are', () => {
    const { compute } = dekketUnderskudd;
    // Laid out 50 000. A surplus of 30 000 leaves 20 000; a month later there is nothing left. What is paid once is apart.
    expect(compute(0, -50_000, 0, 0, 1)).toBe(50_000);
    expect(compute(50_000, 30_000, 0, 0, 1)).toBe(20_000);
    expect(compute(20_000, 30_000, 0, 0, 1)).toBe(0);
    expect(compute(0, -350_000, 300_000, 0, 1)).toBe(50_000);
    expect(compute(0, -150_000, 0, 200_000, 0.5)).toBe(50_000);
  });

  it('has the price where it is bought: the bid, else what is asked, and none for a nullhjemmel or a post', () => {
    const seller = { ...NEW_PURCHASE.seller, form: 'solopraksis', askingInventory: 150_000, askingGoodwill: 850_000 };
    const purchase = { ...NEW_PURCHASE, buyer: 'anne', seller };
    const asked = { purchase };
    const bid = { purchase: { ...purchase, bid: 700_000 } };
    expect(atRisk('solopraksis', asked).of('kjopesumPaaSpill', '2026-01')).toBe(1_000_000);
    expect(atRisk('solopraksis', bid).of(HIGHEST, 'sum')).toBeCloseTo(700_000, 4);
    expect(atRisk('gruppepraksis', bid).of(NOW, '2027-12')).toBeCloseTo(700_000, 4);
    for (const form of ['nullhjemmel', 'fastlonn', '8.2-avtale', 'annen-stilling'] as const) {
      expect([form, atRisk(form, bid).of('kjopesumPaaSpill', '2026-01')]).toEqual([form, Number.NaN]);
    }
    // Only the one who buys.
    const two = atRisk('gruppepraksis', { ...bid, ...TWO });
    expect([two.of(NOW, '2026-01'), two.of(NOW, '2026-01', 'lege:bo')]).toEqual([700_000, 0]);
    expect(two.of(NOW, '2026-01', 'kontor')).toBe(700_000);
  });
});

describe('a company', () => {
  it('has its owners’ parts of share capital and of what is kept: 90 000 kr shared one to two', () => {
    const owners = { 'baseline.doctors': [doctor('anne', { ownerShare: 1 }), doctor('bo', { ownerShare: 2 })] };
    const terms = { 'baseline.organisation.company.shareCapital': 90_000 };
    const { of } = atRisk('fastlegeselskap', { ...owners, ...terms });
    const kept = of('egenkapital', '2026-01', 'kontor');
    expect(of('selskapskapital', '2026-01')).toBeCloseTo(kept / 3, 6);
    expect(of('selskapskapital', '2026-01', 'lege:bo')).toBeCloseTo((kept * 2) / 3, 6);
    expect(kept).toBeGreaterThanOrEqual(90_000);
    expect(of('utstyrPaaSpill', '2026-01')).toBeNaN();
  });
});

describe('explained', () => {
  it('opens to its five parts, which add up to it, and says what is unknown', () => {
    const { explain } = atRisk('solopraksis', {
      ...EQUIPMENT,
      'baseline.office.fixedPerOffice': 600_000,
      ...NOTHING_EARNED,
    });
    const node = explain(NOW, '2026-06');
    expect(node?.parts).toHaveLength(5);
    expect(node?.parts.reduce((sum, part) => sum + part.value, 0)).toBeCloseTo(node?.value ?? Number.NaN, 6);
    expect(node?.value).toBeGreaterThan(270_000);
    expect(node?.note).toContain('Ukjent');
  });
});
