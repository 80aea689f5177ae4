/** The list weight: composed from what the list is made of, or read off a payment slip. */
import { describe, expect, it } from 'vitest';
import { bundledRules, kommuner } from '../../../src/engine';
import type { ListComposition } from '../../../src/engine';
import { kalibrertListevekt } from '../../../src/engine/liste/kalibrering';
import { date } from '../../../src/engine/kernel/plainDate';
import { computed, problemsOf, type Computed } from '../support/compute';
import { contacts, doctor, quietPlan, type Changes } from '../support/plans';

const composition = (changes: Partial<ListComposition> = {}): ListComposition => ({
  womenShare: 0.5,
  ageShares: [0, 0, 0, 0, 1, 0, 0, 0, 0],
  centrality: 1,
  lowEducation: false,
  ...changes,
});

const composed = (changes: Partial<ListComposition>, more: Changes = {}): Computed =>
  computed(
    quietPlan({
      'baseline.doctors': [doctor('anne', { listWeightBasis: 'composed', composition: composition(changes) })],
      'baseline.activity.contacts': contacts({ konsultasjonDag: 2 }),
      ...more,
    }),
  );

const weight = ({ of }: Computed): number => of('lege:anne/sammensattListevekt', '2024');

describe('a composed list weight', () => {
  it('multiplies use by age and sex with centrality', () => {
    // All 30–49: 3.2 ÷ 3 = 1.0667; half women: 0.5 × 1.2 + 0.5 × 0.8 = 1; centrality 1: 0.99
    expect(weight(composed({}))).toBeCloseTo(1.0667 * 0.99, 9);
    // Half 0–5 (1.9 ÷ 3), half 80–89 (4.8 ÷ 3), women only: (0.3167 + 0.8) × 1.2 × 0.99
    const old = composed({ womenShare: 1, ageShares: [0.5, 0, 0, 0, 0, 0, 0, 0.5, 0] });
    expect(weight(old)).toBeCloseTo((0.5 * 0.6333 + 0.5 * 1.6) * 1.2 * 0.99, 9);
  });

  it.each([
    [4, 0.99],
    [5, 1.07],
    [6, 1.07],
  ])('in centrality class %i has the factor %f', (centrality, factor) => {
    expect(weight(composed({ centrality }))).toBeCloseTo(1.0667 * factor, 9);
  });

  it('takes the municipality’s class when none is given, and none where there is no municipality', () => {
    const small = kommuner.find((kommune) => kommune.centrality === 6 && kommune.population >= 5_000);
    const { of } = composed({ centrality: null }, { 'baseline.kommune': small?.nr });
    expect(of('lege:anne/sentralitetsfaktor', '2024')).toBe(1.07);
    expect(weight(composed({ centrality: null }))).toBeCloseTo(1.0667, 9);
  });

  it('takes the nation’s share of women when none is given, as an assumption', () => {
    const open = composed({ womenShare: null });
    // 3.0 consultations per person, 2.4 for men and 3.6 for women: (3.0 − 2.4) ÷ (3.6 − 2.4) = 0.5
    expect(weight(open)).toBeCloseTo(1.0667 * 0.99, 9);
    const path = 'doctors.anne.composition.womenShare';
    expect(open.computation.standard(path, null)).toMatchObject({ value: 0.5, status: 'antatt' });
  });

  it('adds for low education', () => {
    expect(weight(composed({ lowEducation: true }))).toBeCloseTo(1.0667 * 0.99 * 1.03, 9);
  });

  it('raises basistilskudd by all of it, and contacts by sex and age only', () => {
    const { of } = composed({ centrality: 6, lowEducation: true });
    // January 2024: 1 000 × 841.80 ÷ 12 × 1.0667 × 1.07 × 1.03
    expect(of('lege:anne/basistilskudd', '2024-01')).toBeCloseTo(70_150 * 1.0667 * 1.07 * 1.03, 6);
    expect(of('lege:anne/konsultasjoner', '2024')).toBeCloseTo(2_000 * 1.0667, 6);
  });

  it('is near 1 for a list like the population', () => {
    // SSB, folketall 1. januar 2024 by age, rounded; use by SSB 2023
    const ageShares = [0.058, 0.117, 0.049, 0.127, 0.265, 0.215, 0.12, 0.041, 0.008];
    expect(composed({ ageShares }).of('lege:anne/bruksvekt', '2024')).toBeCloseTo(1, 1);
  });

  it('changed in numbers alone is computed again, not remembered', () => {
    for (const centrality of [4, 5]) {
      const once = composed({ centrality, womenShare: centrality / 10 });
      expect(weight(once)).toBeCloseTo(
        1.0667 * (1.2 * (centrality / 10) + 0.8 * (1 - centrality / 10)) * (centrality === 5 ? 1.07 : 0.99),
        9,
      );
    }
  });

  it('without a composition is a missing field', () => {
    const problems = problemsOf({
      'baseline.doctors': [doctor('anne', { listWeightBasis: 'composed', composition: null })],
    });
    expect(problems).toEqual([{ code: 'missing-field', path: 'baseline.doctors.0.composition', values: {} }]);
  });
});

describe('a list weight from a payment slip', () => {
  const slip = { paid: 84_180, per: 'month', list: 1000, on: date('2024-03-15') } as const;

  it('is what was paid over the national average for as many', () => {
    // 84 180 × 12 ÷ (841.80 × 1 000)
    expect(kalibrertListevekt(slip, bundledRules)).toEqual({
      kind: 'weight',
      weight: 1.2,
      average: 841.8,
      basis: 'kjent',
    });
  });

  it('for a year uses the year’s own averages', () => {
    const found = kalibrertListevekt({ ...slip, per: 'year', paid: 1_000_000, on: date('2024-12-31') }, bundledRules);
    // Six months of 841.80 and six of 861.16 (assumed): 851.48 on average
    expect(found.kind === 'weight' ? found.average : 0).toBeCloseTo(851.48, 9);
    expect(found).toMatchObject({ basis: 'antatt' });
    expect(found.kind === 'weight' ? found.weight : 0).toBeCloseTo(1_000_000 / 851_480, 9);
  });

  it('after June 2025 says that the average is not known, and uses the last one', () => {
    expect(kalibrertListevekt({ ...slip, on: date('2025-07-01') }, bundledRules)).toMatchObject({
      average: 861.16,
      basis: 'videreført',
    });
    expect(kalibrertListevekt({ ...slip, on: date('2025-06-30') }, bundledRules)).toMatchObject({ basis: 'antatt' });
  });

  it('uses the plan’s own average where it has one', () => {
    const own = [{ record: 'basistilskudd.snitt.sats', from: '2025-07-01', value: 900 }];
    const found = kalibrertListevekt({ ...slip, paid: 75_000, on: date('2026-01-31') }, bundledRules, own);
    expect(found).toEqual({ kind: 'weight', weight: 1, average: 900, basis: 'egen' });
  });

  it('cannot be read from a payment before May 2023, nor from nothing', () => {
    expect(kalibrertListevekt({ ...slip, on: date('2023-04-30') }, bundledRules)).toEqual({ kind: 'before-scheme' });
    expect(kalibrertListevekt({ ...slip, per: 'year', on: date('2024-03-31') }, bundledRules)).toEqual({
      kind: 'before-scheme',
    });
    expect(kalibrertListevekt({ ...slip, list: 0 }, bundledRules)).toEqual({ kind: 'incomplete' });
    expect(kalibrertListevekt({ ...slip, paid: Number.NaN }, bundledRules)).toEqual({ kind: 'incomplete' });
  });

  it('gives the payment back through the engine', () => {
    const { of } = computed(
      quietPlan({
        'baseline.doctors': [doctor('anne', { listWeight: 1.2, listWeightBasis: 'calibrated' })],
      }),
    );
    expect(of('lege:anne/basistilskudd', '2024-03')).toBeCloseTo(84_180, 6);
  });
});
