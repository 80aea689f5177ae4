/** The limits a scenario can switch on, by hand, and what holds for all of them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_LIMITS, type FeeLimits, type Plan } from '../../../src/engine';
import { setPath } from '../../../src/engine/practice/scenario';
import { computablePlan, periodsOf } from '../../practice/support/arbitraryPractice';
import { computed, computedQuiet, programOf, type Computed } from '../../practice/support/compute';
import { contacts, delegation, doctor, staffMember, type Changes } from '../../practice/support/plans';

/** Each of 1 000 has one consultation of 100 kr with the doctor, and half of one with the nurse in addition. */
const nora = staffMember('nora', { delegation: delegation({ replacingShare: 0 }) });
const withLimits = (limits: Partial<FeeLimits>, changes: Changes = {}): Computed =>
  computedQuiet({
    'baseline.activity.averageFee': 100,
    'baseline.activity.contacts': contacts({ konsultasjonDag: 1 }),
    'baseline.staff': [nora],
    'baseline.limits': { ...NO_LIMITS, ...limits },
    ...changes,
  });
/** Income without basistilskudd. */
const fees = ({ of }: Computed, year = '2024'): number =>
  of('kontor/inntekter', year) - of('kontor/basistilskudd', year);

describe('a limit', () => {
  it('is not there: 100 000 kr to the doctor and 50 000 kr by the nurse', () => {
    expect(fees(withLimits({}))).toBeCloseTo(150_000, 6);
  });

  it('of three doctors per nurse pays a third of one nurse’s fees where there is one doctor', () => {
    const limited = withLimits({ doctorsPerNurse: 3 });
    expect(limited.of('kontor/delegerteTakster', '2024')).toBeCloseTo(50_000 / 3, 6);
    // The work is done and paid for all the same
    expect(limited.of('ansatt:nora@anne/delegerteKonsultasjoner', '2024')).toBeCloseTo(500, 9);
    expect(limited.of('kontor/lonnskostnader', '2024')).toBeCloseTo(1_000_000, 6);
  });

  it('of doctors per nurse counts those together who share an office, and not doctors', () => {
    const three = ['anne', 'bo', 'cato'].map((id) => doctor(id));
    const group = { 'baseline.form': 'gruppepraksis', 'baseline.doctors': three };
    const two = staffMember('ola', { delegation: delegation({ replacingShare: 0, consultationsPerInhabitant: 0.1 }) });
    // One of two nurses is within the norm: half of (0.5 + 0.1) × 3 000 × 100
    const limited = withLimits({ doctorsPerNurse: 3 }, { ...group, 'baseline.staff': [nora, two] });
    expect(limited.of('kontor/delegerteTakster', '2024')).toBeCloseTo(90_000, 5);
    const alis = withLimits({ doctorsPerNurse: 3 }, { ...group, 'baseline.staff': [nora, { ...two, role: 'alis' }] });
    expect(alis.of('kontor/delegerteTakster', '2024')).toBeCloseTo(180_000, 5);
  });

  it('of one fee per patient and day leaves out those seen by the doctor the same day', () => {
    const limited = withLimits({ oneFeePerDay: true, sameDayShare: 0.2 });
    expect(limited.of('kontor/delegerteTakster', '2024')).toBeCloseTo(40_000, 6);
    expect(fees(withLimits({ oneFeePerDay: false, sameDayShare: 0.2 }))).toBeCloseTo(150_000, 6);
  });

  it('of a tenth of the doctors’ fees leaves the nurse 10 000 kr', () => {
    const limited = withLimits({ staffFeeShare: 0.1 });
    expect(limited.of('kontor/takstgrenser', '2024')).toBeCloseTo(-40_000, 6);
    expect(fees(limited)).toBeCloseTo(110_000, 6);
  });

  it('of 120 000 kr per doctor takes 30 000, and nothing more where another limit has taken enough', () => {
    expect(fees(withLimits({ feeCeilingPerDoctor: 120_000 }))).toBeCloseTo(120_000, 6);
    expect(fees(withLimits({ feeCeilingPerDoctor: 120_000, staffFeeShare: 0.1 }))).toBeCloseTo(110_000, 6);
    expect(fees(withLimits({ feeCeilingPerDoctor: 105_000, staffFeeShare: 0.1 }))).toBeCloseTo(105_000, 6);
  });

  it('on a year’s fees counts the whole year, not each month', () => {
    // The nurse is there half the year: 25 000 kr. In the months she is, 8 333 + 4 167 is more than 125 000 ÷ 12
    const half = { ...nora, from: '2024-07-01' };
    const limited = withLimits({ feeCeilingPerDoctor: 125_000 }, { 'baseline.staff': [half] });
    expect(fees(limited)).toBeCloseTo(125_000, 6);
  });

  it('on the office together is paid back the year after, by each in proportion', () => {
    const limited = withLimits(
      { collectiveCeiling: 180_000 },
      {
        'horizon.years': 3,
        'baseline.form': 'gruppepraksis',
        'baseline.doctors': [doctor('anne'), doctor('bo', { list: { start: 500, cap: 2500, growthPerYear: 0 } })],
      },
    );
    // 1 500 × 1.5 × 100 = 225 000: 45 000 over, of which Anne has 1 000 of 1 500
    expect(limited.of('kontor/takstgrenser', '2024')).toBe(0);
    expect(limited.of('kontor/takstgrenser', '2025')).toBeCloseTo(-45_000, 6);
    expect(limited.of('lege:anne/takstgrenser', '2025')).toBeCloseTo(-30_000, 6);
    expect(limited.of('lege:bo/takstgrenser', '2026')).toBeCloseTo(-15_000, 6);
    expect(limited.of('lege:bo/takstgrenser', '2026-01')).toBeCloseTo(-1_250, 6);
  });

  it('that is a grant gives 100 kr for each on the list, while staff with consultations are at work', () => {
    const { of } = withLimits({ grantPerInhabitant: 100 }, { 'baseline.staff': [{ ...nora, from: '2024-10-01' }] });
    expect(of('kontor/medarbeidertilskudd', '2024')).toBeCloseTo(25_000, 6);
    const none = withLimits({ grantPerInhabitant: 100 }, { 'baseline.staff': [{ ...nora, delegation: null }] });
    expect(none.computation.figure('alt', 'kontor/medarbeidertilskudd', '2024')).toBeNull();
  });
});

const switched = (plan: Plan, limits: Partial<FeeLimits>): Plan =>
  setPath(plan, 'baseline.limits', { ...NO_LIMITS, ...limits });
/** All years' income together: the collective ceiling takes its part the year after. */
const income = (plan: Plan): number => computed(plan).of('kontor/inntekter', 'sum');
const own: fc.Arbitrary<Partial<FeeLimits>> = fc.oneof(
  fc.record({ doctorsPerNurse: fc.double({ min: 1, max: 30, noNaN: true }) }),
  fc.record({ oneFeePerDay: fc.constant(true), sameDayShare: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({ staffFeeShare: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({ feeCeilingPerDoctor: fc.double({ min: 0, max: 2_000_000, noNaN: true }) }),
  fc.record({ collectiveCeiling: fc.double({ min: 0, max: 5_000_000, noNaN: true }) }),
);
const notAbove = (one: number, other: number): boolean => one <= other + 1e-6 * Math.max(1, Math.abs(other));

describe('every limit', () => {
  it('never raises income, alone or on top of another', () => {
    fc.assert(
      fc.property(computablePlan, own, own, (plan, first, second) => {
        const [free, one, both] = [switched(plan, {}), switched(plan, first), switched(plan, { ...first, ...second })];
        expect(notAbove(income(one), income(free))).toBe(true);
        const isMore = Object.keys(second).every((key) => !Object.hasOwn(first, key));
        if (isMore) expect(notAbove(income(both), income(one))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('adds no cell while it is off', () => {
    fc.assert(
      fc.property(computablePlan, (plan) => {
        const ids = programOf(switched(plan, {})).cells.map((cell) => ('def' in cell ? cell.def.id : ''));
        const limits = /^(andelInnenforNormen|delegerteMedTakst|over[A-Z]|takstgrenser|tilbakebetalingLoft|taksterMot)/;
        expect(ids.filter((id) => limits.test(id))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('learning months', () => {
  it('of 0 leave every figure as it is, whatever the turnover', () => {
    fc.assert(
      fc.property(computablePlan, fc.double({ min: 0, max: 1, noNaN: true }), (plan, turnover) => {
        const at = (own: object): Plan => ({
          ...plan,
          baseline: {
            ...plan.baseline,
            staff: plan.baseline.staff.map((each) => ({ ...each, course: { ...each.course, ...own } })),
          },
        });
        const [steady, changing] = [{ turnover: 0 }, { turnover }].map((each) =>
          computed(at({ ...each, rampUpMonths: 0, replacementCost: 0 })),
        );
        for (const year of periodsOf(plan).years) {
          expect(changing?.of('kontor/resultat', year)).toBe(steady?.of('kontor/resultat', year));
        }
      }),
      { numRuns: 30 },
    );
  });
});
