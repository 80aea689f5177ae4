/** The list month by month: growth, takeover, a lower listetak with its notice, and a listetak shared by several. */
import { describe, expect, it } from 'vitest';
import type { Doctor, ListMovement } from '../../../src/engine';
import { PLAIN } from '../../arbitraries/planParts';
import { computed, problemsOf, type Computed } from '../support/compute';
import { doctor, quietPlan, type Changes } from '../support/plans';

const anne = (list: Partial<Doctor['list']>, movement: Partial<ListMovement> = {}): Doctor =>
  doctor('anne', {
    list: { start: 1000, cap: 2500, growthPerYear: 0, ...list },
    movement: { ...PLAIN.doctor.movement, ...movement },
  });

const three = (one: Doctor, changes: Changes = {}): Computed =>
  computed(quietPlan({ 'horizon.start': '2026-01-01', 'horizon.years': 3, 'baseline.doctors': [one], ...changes }));

const LIST = 'lege:anne/listelengde';

describe('growth to a level', () => {
  it('closes its yearly share of the distance each year', () => {
    const { of } = three(anne({ start: 600 }, { growthModel: 'asymptote', level: 1000, closingShare: 0.5 }));
    // 600 → 800 → 900: half of 400, then half of 200
    expect(of(LIST, '2026-01')).toBe(600);
    expect(of(LIST, '2027-01')).toBeCloseTo(800, 9);
    expect(of(LIST, '2028-01')).toBeCloseTo(900, 9);
    // Half a year closes 1 − √½: 600 + 400 × (1 − 0.70711)
    expect(of(LIST, '2026-07')).toBeCloseTo(600 + 400 * (1 - Math.SQRT1_2), 9);
  });

  it('stops at the listetak below the level', () => {
    const { of } = three(anne({ start: 600, cap: 750 }, { growthModel: 'asymptote', level: 1000, closingShare: 0.5 }));
    expect(of(LIST, '2027-01')).toBe(750);
  });

  it('without a level goes to the listetak, and does not shrink a list above it', () => {
    const towards = three(anne({ start: 600, cap: 1000 }, { growthModel: 'asymptote', closingShare: 0.5 }));
    expect(towards.of(LIST, '2027-01')).toBeCloseTo(800, 9);
    const above = three(anne({ start: 1200, cap: 1000 }, { growthModel: 'asymptote', closingShare: 0.5 }));
    expect(above.of(LIST, '2028-12')).toBe(1200);
  });

  it('over the level falls towards it', () => {
    const { of } = three(anne({ start: 1400 }, { growthModel: 'asymptote', level: 1000, closingShare: 0.5 }));
    expect(of(LIST, '2027-01')).toBeCloseTo(1200, 9);
  });

  it('with all of the distance closed is there the next month', () => {
    const { of } = three(anne({ start: 600 }, { growthModel: 'asymptote', level: 1000, closingShare: 1 }));
    expect(of(LIST, '2026-02')).toBe(1000);
  });
});

describe('a takeover', () => {
  it('loses its share over twelve months, and no more after them', () => {
    const { of } = three(anne({}, { attritionShare: 0.2 }));
    expect(of(LIST, '2026-01')).toBe(1000);
    // Half the year: 1 000 × √0.8
    expect(of(LIST, '2026-07')).toBeCloseTo(1000 * Math.sqrt(0.8), 9);
    expect(of(LIST, '2027-01')).toBeCloseTo(800, 9);
    expect(of(LIST, '2028-12')).toBeCloseTo(800, 9);
  });

  it('later in the plan begins then', () => {
    const { of } = three(anne({}, { attritionShare: 0.2, attritionFrom: '2026-07-01' }));
    expect(of(LIST, '2026-07')).toBe(1000);
    expect(of(LIST, '2027-07')).toBeCloseTo(800, 9);
    expect(of(LIST, '2028-01')).toBeCloseTo(800, 9);
  });

  it('before the plan has cost what it did', () => {
    const { of } = three(anne({}, { attritionShare: 0.2, attritionFrom: '2024-07-01' }));
    expect(of(LIST, '2028-12')).toBe(1000);
  });

  it('of everyone leaves nobody but the newcomers', () => {
    const { of } = three(anne({ growthPerYear: 120 }, { attritionShare: 1 }));
    // Each of the twelve months all leave and 10 come; then 10 more each month
    expect(of(LIST, '2027-01')).toBeCloseTo(10, 9);
    expect(of(LIST, '2027-02')).toBeCloseTo(20, 9);
  });
});

describe('a lower listetak', () => {
  it.each([
    // Notified on the first: six whole months later
    ['2026-03-01', '2026-08', '2026-09'],
    // In the middle of a month: from the next first of the month
    ['2026-03-15', '2026-09', '2026-10'],
    ['2026-03-31', '2026-09', '2026-10'],
  ])('notified %s holds not in %s, but from %s', (reductionNotice, before, from) => {
    const { of } = three(anne({ start: 1200, cap: 1300 }, { reductionNotice, reducedCap: 1000 }));
    expect(of(LIST, before)).toBe(1200);
    expect(of(LIST, from)).toBe(1000);
    expect(of('lege:anne/gjeldendeListetak', from)).toBe(1000);
  });

  it('leaves a shorter list alone, and stops its growth there', () => {
    const { of } = three(
      anne({ start: 900, cap: 1300, growthPerYear: 240 }, { reductionNotice: '2026-01-01', reducedCap: 1000 }),
    );
    // 20 a month: 1 000 in June, 1 020 in July but for the lower listetak
    expect(of(LIST, '2026-06')).toBe(1000);
    expect(of(LIST, '2026-07')).toBe(1000);
    expect(of(LIST, '2028-12')).toBe(1000);
  });

  it('notified before the plan holds from its first month when the time is out', () => {
    const movement = { reductionNotice: '2025-07-01', reducedCap: 1000 };
    expect(three(anne({ start: 1200 }, movement)).of(LIST, '2026-01')).toBe(1000);
  });

  it('of 0, or notified after the plan’s time, is none', () => {
    expect(three(anne({}, { reductionNotice: '2026-01-01', reducedCap: 0 })).of(LIST, '2028-12')).toBe(1000);
    expect(three(anne({}, { reductionNotice: '2031-01-01', reducedCap: 500 })).of(LIST, '2028-12')).toBe(1000);
  });

  it('in a time whose rule is not known is a gap, not a guess', () => {
    const problems = problemsOf({
      'baseline.doctors': [anne({}, { reductionNotice: '2024-03-01', reducedCap: 900 })],
    });
    expect(JSON.stringify(problems)).toContain('listetak.reduksjon.varighet');
  });
});

describe('a listetak shared by a company', () => {
  const bo = (growthPerYear: number): Doctor =>
    doctor('bo', { list: { start: 1000, cap: 1000, growthPerYear }, ownerShare: 1 });
  const company = (sharedCap: number | null, ...doctors: Doctor[]): Computed =>
    computed(
      quietPlan({
        'horizon.start': '2026-01-01',
        'horizon.years': 2,
        'baseline.form': 'fastlegeselskap',
        'baseline.doctors': doctors,
        'baseline.organisation.company.sharedCap': sharedCap,
      }),
    );

  it('cuts growth alike when there is not room for all of it', () => {
    const { of } = company(2030, anne({ growthPerYear: 480, cap: 1000 }), bo(240));
    // 40 and 20 wanted, room for 30 of 60: half of each
    expect(of(LIST, '2026-02')).toBeCloseTo(1020, 9);
    expect(of('lege:bo/listelengde', '2026-02')).toBeCloseTo(1010, 9);
    expect(of('kontor/listelengde', '2027-12')).toBeCloseTo(2030, 9);
  });

  it('stands in place of the doctors’ own, which hold without it', () => {
    expect(company(3000, anne({ growthPerYear: 480, cap: 1000 }), bo(0)).of(LIST, '2027-01')).toBeCloseTo(1480, 9);
    expect(company(null, anne({ growthPerYear: 480, cap: 1000 }), bo(0)).of(LIST, '2027-01')).toBe(1000);
  });

  it('below the lists stops growth and shrinks nothing', () => {
    const { of } = company(1500, anne({ growthPerYear: 480 }), bo(240));
    expect(of('kontor/listelengde', '2027-12')).toBe(2000);
  });

  it('lets one doctor’s place go to the other who grows', () => {
    const { of } = company(2000, anne({ growthPerYear: 1200 }, { reductionNotice: null }), {
      ...bo(0),
      movement: { ...PLAIN.doctor.movement, attritionShare: 0.5 },
    });
    // Bo falls to 500 over the year; Anne takes the places the month they are free
    expect(of('lege:bo/listelengde', '2027-01')).toBeCloseTo(500, 9);
    expect(of('kontor/listelengde', '2027-01')).toBeCloseTo(2000, 9);
    expect(of(LIST, '2027-01')).toBeCloseTo(1500, 9);
  });
});
