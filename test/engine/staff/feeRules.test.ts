/** What delegated consultations bring in under each fee rule, by hand. */
import { describe, expect, it } from 'vitest';
import type { Delegation, StaffMember } from '../../../src/engine';
import { computedQuiet, problemsOf } from '../../practice/support/compute';
import { delegation, staffMember } from '../../practice/support/plans';

/** 500 consultations in addition: 500 ÷ (8 × 230) of 1 000 000 kr = 271 739.13 kr. */
const COST = (500 / 1_840) * 1_000_000;
const nora = (own: Partial<Delegation>, changes: Partial<StaffMember> = {}): StaffMember =>
  staffMember('nora', { sizing: 'volume', delegation: delegation({ replacingShare: 0, ...own }), ...changes });

/** July 2026 to June 2027: one tariff. No consultation over 20 minutes, nothing beside the priced takster. */
const tariff = (staff: StaffMember) => ({
  'horizon.start': '2026-07-01',
  'baseline.activity.feeModel': 'takster',
  'baseline.activity.lengthProfile': [1, 0, 0, 0, 0, 0, 0],
  'baseline.staff': [staff],
});
const YEAR = '2026/27';

describe('delegated consultations bring in', () => {
  it.each([
    { rule: 'ingen', fee: 0 },
    // S2ad 179 + 2 × S2cd 108 for 30 minutes
    { rule: 'sykepleiertakster', fee: 395 },
    // 2ad 194, no time takst
    { rule: 'legetakst', fee: 194 },
    { rule: 'profesjonsnoytral', fee: 194 },
    // As the consultation of a doctor without specialty; the pilot's time takst is not known
    { rule: 'egneHonorar', fee: 194 },
  ] as const)('$fee kr each under $rule', ({ rule, fee }) => {
    const { of } = computedQuiet(tariff(nora({ feeRule: rule })));
    expect(of('kontor/delegerteTakster', YEAR)).toBeCloseTo(500 * fee, 6);
    expect(of('kontor/lonnskostnader', YEAR)).toBeCloseTo(COST, 6);
  });

  it('nurse takster before July 2026 by started quarter hours: 179 + 209', () => {
    const { of } = computedQuiet({ ...tariff(nora({ feeRule: 'sykepleiertakster' })), 'horizon.start': '2026-01-01' });
    expect(of('kontor/delegerteTakster', '2026-06')).toBeCloseTo((500 / 12) * 388, 6);
    expect(of('kontor/delegerteTakster', '2026-07')).toBeCloseTo((500 / 12) * 395, 6);
  });

  it('nurse takster for a nurse in a secretary’s post, and none for others', () => {
    const fees = (role: StaffMember['role']): number =>
      computedQuiet(tariff(nora({ feeRule: 'sykepleiertakster' }, { role, pay: 500_000 }))).of(
        'kontor/delegerteTakster',
        YEAR,
      );
    expect(fees('sykepleierSomSekretar')).toBeCloseTo(197_500, 6);
    expect(fees('helsesekretar')).toBe(0);
    expect(fees('psykolog')).toBe(0);
  });

  it('nothing while nobody is in the post, whatever is known of the takster then', () => {
    const before = nora({ feeRule: 'sykepleiertakster' }, { from: '2026-03-01' });
    const { of } = computedQuiet({ ...tariff(before), 'horizon.start': '2025-07-01' });
    expect(of('kontor/delegerteTakster', '2026-02')).toBe(0);
    expect(of('kontor/delegerteTakster', '2026-03')).toBeCloseTo((500 / 12) * 388, 6);
    const gone = { ...before, course: { ...before.course, until: '2026-05-31' } };
    const short = computedQuiet({ ...tariff(gone), 'horizon.start': '2025-07-01' });
    expect(short.of('kontor/delegerteTakster', '2025/26')).toBeCloseTo(3 * (500 / 12) * 388, 6);
  });
});

describe('takster of one’s own, as in the pilot', () => {
  it('have a grant for half the post where the plan says nothing else', () => {
    const { of } = computedQuiet(tariff(nora({ feeRule: 'egneHonorar' })));
    // 97 000 − 271 739 + 135 870
    expect(of('kontor/stillingstilskudd', YEAR)).toBeCloseTo(-COST / 2, 6);
    expect(of('kontor/resultat', YEAR)).toBeCloseTo(of('kontor/basistilskudd', YEAR) + 97_000 - COST / 2, 5);
  });

  it('have the plan’s own fee and grant', () => {
    const { of } = computedQuiet(tariff(nora({ feeRule: 'egneDrift', fee: 50, grantShare: 0.8 })));
    expect(of('kontor/delegerteTakster', YEAR)).toBeCloseTo(25_000, 6);
    expect(of('kontor/stillingstilskudd', YEAR)).toBeCloseTo(-0.8 * COST, 6);
  });

  it('must have their fee typed in the driftstilskuddsmodell: no rate is known', () => {
    const problem = { code: 'missing-field', path: 'baseline.staff.nora.delegation.fee', values: {} };
    expect(problemsOf(tariff(nora({ feeRule: 'egneDrift' })))).toEqual([problem]);
  });

  it('give no grant under the other rules', () => {
    const { computation } = computedQuiet(tariff(nora({ feeRule: 'legetakst', grantShare: 0.8 })));
    expect(computation.figure('alt', 'kontor/stillingstilskudd', YEAR)).toBeNull();
  });
});
