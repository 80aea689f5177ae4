/** Rates past their last known date: last × (1 + growth)^n, n the number of yearly steps since. */
import { describe, expect, it } from 'vitest';
import { bundledRules, CARRY_UNCHANGED, type Plan } from '../../../src/engine';
import { monthOf, type PlainDate } from '../../../src/engine/kernel/plainDate';
import { RateReader } from '../../../src/engine/rules/rates';
import { packWith, record, ruleValue } from '../../rules/packBuilder';
import { computed, problemsOf } from '../../practice/support/compute';
import { contacts, quietPlan, staffMember, type Changes } from '../../practice/support/plans';
import oracle from './viderefort.oracle.json';

const STOPS = { basistilskudd: 'stop', takst: 'stop', lonn: 'stop', kostnad: 'stop', none: 'stop' };
const none = { basistilskudd: 0, takst: 0, lonn: 0, kostnad: 0 };

/** Every group of rates in use: 1 000 consultations a month at 2ad, one helsesekretær, standard costs. */
function tenYears(changes: Changes): Plan {
  return quietPlan({
    'horizon.start': '2026-07-01',
    'horizon.years': 10,
    'baseline.agaZone': 'V',
    'baseline.activity.feeModel': 'takster',
    'baseline.activity.lengthProfile': [1, 0, 0, 0, 0, 0, 0],
    'baseline.activity.contacts': contacts({ konsultasjonDag: 12 }),
    'baseline.staff': [staffMember('hanne', { role: 'helsesekretar', annualCost: null, pensionRate: 0 })],
    'baseline.office.fixedPerOffice': null,
    'baseline.office.perDoctor': null,
    ...changes,
  });
}

describe('carried rates', () => {
  it.each(oracle)('$id: $arithmetic', ({ input, expected, tolerance }) => {
    const { of } = computed(tenYears({ 'carryForward.growth': { ...none, [input.group]: input.growth } }));
    expect(Math.abs(of(input.line, input.month) - expected)).toBeLessThanOrEqual(tolerance);
  });

  it('are marked from the month they are carried, with last value, last day and growth', () => {
    const plan = tenYears({ 'carryForward.growth': { ...none, takst: 0.02 } });
    const { computation } = computed(plan);
    const carried = computation.comparison?.uncertainRates.find((rate) => rate.record === 'takst.2ad.honorar');
    expect(carried).toMatchObject({ status: 'videreført', from: '2027-07', lastKnown: '2027-06-30', growth: 0.02 });
    const trace = computation.explain('alt', 'lege:anne/konsultasjonDagTakst', '2028-07');
    const rate = trace?.parts.find((part) => part.id === 'takst.2ad.honorar')?.rate;
    expect(rate).toMatchObject({
      status: 'videreført',
      from: '2026-07-01',
      carried: { value: 194, lastKnown: '2027-06-30', growth: 0.02 },
    });
  });

  it('touch only their own group', () => {
    const flat = computed(tenYears({}));
    const grown = computed(tenYears({ 'carryForward.growth': { ...none, takst: 0.05 } }));
    for (const line of ['lege:anne/basistilskudd', 'ansatt:hanne@anne/lonn', 'lege:anne/fasteKostnader']) {
      expect(grown.of(line, '2030-01')).toBe(flat.of(line, '2030-01'));
    }
    expect(grown.of('lege:anne/konsultasjonDagTakst', '2030-01')).toBeGreaterThan(
      flat.of('lege:anne/konsultasjonDagTakst', '2030-01'),
    );
  });

  it('are a gap, named with record and date, when the plan does not carry', () => {
    const problems = problemsOf({ 'horizon.start': '2025-01-01', 'carryForward.method': STOPS });
    expect(problems).toContainEqual({
      code: 'rate-after-known',
      path: 'carryForward.method.basistilskudd',
      values: {
        record: 'basistilskudd.snitt.sats',
        label: 'Nasjonal gjennomsnittssats for basistilskudd per listeinnbygger',
        date: '2025-07-01',
      },
    });
  });

  it('leave a historical rate as it was over its 1 July', () => {
    // 577 kr from 1 May 2020 to 30 June 2021: not regulated on 1 July 2020
    const { of } = computed(
      quietPlan({
        'horizon.start': '2020-05-01',
        'horizon.years': 2,
        'carryForward.growth': { ...none, basistilskudd: 0.03 },
      }),
    );
    expect(of('lege:anne/basistilskuddPerAarFlat', '2020-08')).toBe(577_000);
    expect(of('lege:anne/basistilskuddPerAarFlat', '2021-06')).toBe(577_000);
    expect(of('lege:anne/basistilskuddPerAarFlat', '2021-07')).toBe(642_000);
  });

  it('do not grow when the plan does not carry, not even those in force until changed', () => {
    const { of } = computed(
      quietPlan({
        'horizon.start': '2026-01-01',
        'horizon.years': 3,
        ownRates: [{ record: 'basistilskudd.snitt.sats', from: '2026-01-01', value: 900, note: '' }],
        'baseline.office.perDoctor': null,
        'carryForward.method': STOPS,
        'carryForward.growth': { ...none, kostnad: 0.1 },
      }),
    );
    // 370 200 ÷ 12
    expect(of('lege:anne/kostnaderPerLege', '2026-06')).toBeCloseTo(30_850, 6);
    expect(of('lege:anne/kostnaderPerLege', '2028-06')).toBeCloseTo(30_850, 6);
  });

  it('leave known rates as they are', () => {
    const { of } = computed(
      quietPlan({ 'horizon.start': '2023-07-01', 'carryForward.growth': { ...none, basistilskudd: 0.5 } }),
    );
    expect(of('lege:anne/basistilskudd', '2024-06')).toBeCloseTo(70_150, 6);
  });
});

describe('a carried rate grows the day after its last known one, each year', () => {
  const plan = (changes: Changes): Plan =>
    quietPlan({
      'horizon.start': '2027-01-01',
      'horizon.years': 2,
      'carryForward.growth': { ...none, lonn: 0.04 },
      ...changes,
    });

  it('tax limits on 1 January: known to 31 December 2026, 4 % higher for the income year 2027', () => {
    const { of } = computed(plan({}));
    // 861,16 × 1 000 = 861 160 kr in an enkeltpersonforetak without costs. Limits of 2026 × 1,04:
    // 226 100 → 235 144, 318 300 → 331 032, 725 050 → 754 052; rates 1,7, 4,0 and 13,7 %.
    // (331 032 − 235 144) × 0,017 + (754 052 − 331 032) × 0,04 + (861 160 − 754 052) × 0,137 = 33 224,692
    expect(of('lege:anne/trinnskatt', '2027')).toBeCloseTo(33_224.692, 6);
    // × 1,04 once more: 244 549,76, 344 273,28 and 784 214,08
    expect(of('lege:anne/trinnskatt', '2028')).toBeCloseTo(29_834.52288, 6);
    // Personfradrag 114 540 × 1,04 = 119 121,60: (861 160 − 119 121,60) × 0,22
    expect(of('lege:anne/skattAlminneligInntekt', '2027')).toBeCloseTo(163_248.448, 6);
  });

  it('pay known to a year’s end on 1 January, pay known to 30 April on 1 May', () => {
    const rates = new RateReader(bundledRules, monthOf('2026-12-01' as PlainDate), 6, plan({}).carryForward, []);
    const [december, january] = rates.series('fastlonn.spesialist.sats').values;
    expect([december, january]).toEqual([1_260_000, 1_260_000 * 1.04]);
    // Årslønn from 1 May 2026, known to 30 April 2027
    const helsesekretar = [...rates.series('helsesekretar.lonn.sats').values];
    expect(helsesekretar).toEqual([546_400, 546_400, 546_400, 546_400, 546_400, 546_400 * 1.04]);
  });

  it('an own estimate without an end from the year it is made in: 20 000 kr of courses in 2026', () => {
    const { carryForward } = plan({ 'carryForward.growth': { ...none, kostnad: 0.03 } });
    const rates = new RateReader(bundledRules, monthOf('2026-12-01' as PlainDate), 14, carryForward, []);
    for (const [record, kr] of [
      ['kurs.lege.sats', 20_000],
      ['kostnad.arsverk.sats', 2_000],
    ] as const) {
      const { values } = rates.series(record);
      expect([values[0], values[1], values[12], values[13]], record).toEqual([
        kr,
        kr * 1.03,
        kr * 1.03,
        kr * 1.03 ** 2,
      ]);
    }
  });
});

describe('own rates', () => {
  const own = (from: string, value: number) => ({ record: 'basistilskudd.snitt.sats', from, value, note: 'Eget' });

  it('hold from their date, the latest first, whatever their order', () => {
    const rates = [own('2027-01-01', 1000), own('2026-09-01', 900)];
    for (const ownRates of [rates, rates.toReversed()]) {
      const { of } = computed(tenYears({ ownRates }));
      expect(of('lege:anne/basistilskudd', '2026-08')).toBeCloseTo(861_160 / 12, 6);
      expect(of('lege:anne/basistilskudd', '2026-09')).toBeCloseTo(75_000, 6);
      expect(of('lege:anne/basistilskudd', '2027-01')).toBeCloseTo(1_000_000 / 12, 6);
    }
  });

  it('are marked as the plan’s own', () => {
    const { computation } = computed(tenYears({ ownRates: [own('2026-07-01', 900)] }));
    const trace = computation.explain('alt', 'lege:anne/basistilskuddPerAar', '2026-07');
    const part = trace?.parts.find((each) => each.id === 'basistilskudd.snitt.sats');
    expect(part).toMatchObject({ value: 900, note: 'Eget', rate: { status: 'egen', from: '2026-07-01' } });
  });
});

describe('rates that follow a series', () => {
  const follows = (group: string, series: string, growth = 0): Changes => ({
    [`carryForward.method.${group}`]: 'index',
    [`carryForward.index.${group}`]: series,
    [`carryForward.growth.${group}`]: growth,
  });

  it('go as the series has gone where it is known: grunnbeløpet 130 160 on 30 June 2025, 136 549 from 1 May 2026', () => {
    const plan = { 'horizon.start': '2025-01-01', 'horizon.years': 3, ...follows('basistilskudd', 'grunnbelop.sats') };
    const { of } = computed(quietPlan(plan));
    // 861,16 × 1 000 listeinnbyggere ÷ 12; unchanged until the series steps
    expect(of('lege:anne/basistilskudd', '2025-06')).toBeCloseTo(861_160 / 12, 6);
    expect(of('lege:anne/basistilskudd', '2026-04')).toBeCloseTo(861_160 / 12, 6);
    expect(of('lege:anne/basistilskudd', '2026-05')).toBeCloseTo((861_160 / 12) * (136_549 / 130_160), 6);
    // The series is known to 30 April 2027, and stands still after it with a growth of 0.
    expect(of('lege:anne/basistilskudd', '2027-12')).toBeCloseTo((861_160 / 12) * (136_549 / 130_160), 6);
  });

  it('go on with the growth the plan gives the series past its own last known date, each 1 May', () => {
    const { of, computation } = computed(tenYears(follows('takst', 'grunnbelop.sats', 0.04)));
    // Takster are known to 30 June 2027, when grunnbeløpet has been raised once by 4 %: the next raise is 1 May 2028.
    const honorar = (month: string): number => of('lege:anne/konsultasjonDagTakst', month);
    const known = honorar('2027-06');
    expect(honorar('2028-04') / known).toBeCloseTo(1, 12);
    expect(honorar('2028-05') / known).toBeCloseTo(1.04, 12);
    expect(honorar('2030-05') / known).toBeCloseTo(1.04 ** 3, 12);
    const trace = computation.explain('alt', 'lege:anne/konsultasjonDagTakst', '2030-06');
    const part = trace?.parts.find((each) => each.id === 'takst.2ad.honorar');
    expect(part?.value).toBeCloseTo(194 * 1.04 ** 3, 9);
    expect(part?.rate?.carried).toEqual({
      value: 194,
      lastKnown: '2027-06-30',
      growth: 0.04,
      index: { record: 'grunnbelop.sats', label: 'Grunnbeløp (G)', knownThrough: '2027-04-30' },
    });
    const listed = computation.comparison?.uncertainRates.find((rate) => rate.record === 'takst.2ad.honorar');
    expect(listed).toMatchObject({ status: 'videreført', growth: 0.04, index: 'Grunnbeløp (G)' });
  });

  it('follow the plan’s own figures for the series', () => {
    const own = { record: 'grunnbelop.sats', from: '2028-05-01', value: 150_000, note: '' };
    const { of } = computed(tenYears({ ownRates: [own], ...follows('takst', 'grunnbelop.sats') }));
    const [known, later] = ['2027-06', '2028-05'].map((month) => of('lege:anne/konsultasjonDagTakst', month));
    expect((later as number) / (known as number)).toBeCloseTo(150_000 / 136_549, 12);
  });

  it('a series that is asked to follow itself grows by itself', () => {
    const { of } = computed(tenYears(follows('takst', 'takst.2ad.honorar', 0.1)));
    const [known, later] = ['2027-06', '2027-07'].map((month) => of('lege:anne/konsultasjonDagTakst', month));
    expect((later as number) / (known as number)).toBeCloseTo(1.1, 12);
  });

  it('are a gap, named, where the series does not reach back to the day the rate is carried from', () => {
    const pack = packWith({
      records: [
        record('prove.sats', { growth: 'kostnad', knownThrough: '2021-12-31' }),
        record('grunnbelop.sats', { growth: 'lonn', label: 'Serien', values: [ruleValue('2022-05-01', 100)] }),
      ],
    });
    const carry = { ...CARRY_UNCHANGED, method: { ...CARRY_UNCHANGED.method, kostnad: 'index' as const } };
    const { gap } = new RateReader(pack, monthOf('2022-01-01' as PlainDate), 12, carry, []).series('prove.sats');
    expect(gap).toEqual({
      code: 'rate-before-known',
      path: 'carryForward.method.kostnad',
      values: { record: 'grunnbelop.sats', label: 'Serien', date: '2021-12-31' },
    });
  });

  it('let other groups be: one stops, another goes on', () => {
    const stops = { ...none, takst: 0.02 };
    const problems = problemsOf({
      'horizon.start': '2026-07-01',
      'horizon.years': 3,
      ownRates: [{ record: 'basistilskudd.snitt.sats', from: '2026-07-01', value: 900, note: '' }],
      'carryForward.growth': stops,
      'carryForward.method.basistilskudd': 'stop',
    });
    expect(problems).toEqual([]);
    const takster = problemsOf({
      'horizon.start': '2026-07-01',
      'horizon.years': 3,
      'baseline.activity.feeModel': 'takster',
      'carryForward.method.takst': 'stop',
    });
    expect(new Set(takster.map(({ path }) => path))).toEqual(new Set(['carryForward.method.takst']));
  });
});
