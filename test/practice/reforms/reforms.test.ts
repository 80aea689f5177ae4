/** Each reform by hand, one change at a time, and what the result says about it. */
import { describe, expect, it } from 'vitest';
import {
  bundledRules,
  CARRY_UNCHANGED,
  computePlan,
  kommuner,
  type Plan,
  type ReformChoice,
  type TraceNode,
} from '../../../src/engine';
import { TEXT_SHARE } from '../../../src/engine/rules/reforms/activity';
import { RateReader } from '../../../src/engine/rules/rates';
import { monthOf, type PlainDate } from '../../../src/engine/kernel/plainDate';
import { computed, kommune } from '../support/compute';
import { contacts, doctor, quietPlan, type Changes } from '../support/plans';
import oracle from './reforms.oracle.json';

interface Input {
  readonly reform: string;
  readonly from: string;
  readonly amount?: number;
  readonly contacts?: Parameters<typeof contacts>[0];
  readonly list?: number;
  readonly listWeight?: number;
  readonly agreementFrom?: string;
  readonly specialistFrom?: string;
  readonly utjamning?: true;
}

const PLACES = [kommune({ nr: '9999', population: 4_000 }), ...kommuner];

const own = (record: string, value: number) => ({ record, from: '2015-01-01', value, note: '' });

/** 1 000 on the list, 2 000 consultations of at most 20 minutes, from July 2026. */
function reformPlan(reforms: readonly ReformChoice[], changes: Changes = {}): Plan {
  return quietPlan({
    'horizon.start': '2026-07-01',
    'horizon.years': 2,
    ownRates: [own('basistilskudd.snitt.sats', 900), own('ekonsultasjon.tekst.andel', 0.5)],
    'baseline.activity.feeModel': 'takster',
    'baseline.activity.averageFee': null,
    'baseline.activity.lengthProfile': [1, 0, 0, 0, 0, 0, 0],
    'baseline.activity.contacts': contacts({ konsultasjonDag: 2 }),
    'scenarios.alt.reforms': reforms,
    ...changes,
  });
}

const chosen = (id: string, from = '2026-07-01', amount: number | null = null): ReformChoice => ({ id, from, amount });

/** Null in the input is a field left open, which `contacts` would make 0. */
function contactsOf(rates: Input['contacts']) {
  return { ...contacts({ konsultasjonDag: rates === undefined ? 2 : 0 }), ...rates };
}

describe('a reform by hand', () => {
  it.each(oracle)('$id', ({ input, expected, tolerance }) => {
    const { reform, from, amount, list, ...rest } = input as Input;
    const { period, ...lines } = expected;
    const plan = reformPlan([chosen(reform, from, amount)], {
      'baseline.activity.contacts': contactsOf(rest.contacts),
      'baseline.kommune': rest.utjamning ? '9999' : null,
      'baseline.municipalAverageList': rest.utjamning ? 900 : null,
      'baseline.doctors': [
        doctor('anne', {
          list: { start: list ?? 1000, cap: 2500, growthPerYear: 0 },
          ...(rest.listWeight === undefined ? {} : { listWeight: rest.listWeight, listWeightBasis: 'own' }),
          ...(rest.agreementFrom === undefined ? {} : { agreementFrom: rest.agreementFrom }),
          ...(rest.specialistFrom === undefined ? {} : { specialistFrom: rest.specialistFrom }),
        }),
      ],
    });
    const { of } = computed(plan, PLACES);
    for (const [line, value] of Object.entries(lines)) {
      expect(Math.abs(of(`kontor/${line}`, period) - value), line).toBeLessThanOrEqual(tolerance);
    }
  });

  it.each(['basisandel-50', 'basisandel-70', 'finansiering-nederland'])(
    'leaves the total as it was where basis is 32 and takster 68 of 100 (%s)',
    (reform) => {
      const ownRates = [own('basistilskudd.snitt.sats', 320), own('takst.2ad.honorar', 340)];
      const { of } = computed(reformPlan([chosen(reform)], { ownRates }));
      expect(of('kontor/inntekter', '2026/27')).toBeCloseTo(1_000_000, 6);
    },
  );

  it('lets the supplement grow as basistilskudd is carried, from the tariff it is reckoned in', () => {
    const plan = reformPlan([chosen('spesialisttillegg-i-basis')], {
      'carryForward.growth.basistilskudd': 0.1,
      'baseline.doctors.anne.specialistFrom': '2020-01-01',
    });
    const { of } = computed(plan);
    expect(of('lege:anne/spesialisttilleggIBasis', '2026/27')).toBeCloseTo(359_700, 6);
    expect(of('lege:anne/spesialisttilleggIBasis', '2027/28')).toBeCloseTo(395_670, 6);
  });
});

describe('kvalitetselement', () => {
  it('is list × kroner × criteria: 1 000 × 10 × 1, and 1 000 × 10 × 3 with an own count', () => {
    const one = computed(reformPlan([chosen('kvalitetselement')]));
    expect(one.of('kontor/basistilskudd', '2026/27')).toBeCloseTo(900_000 + 10_000, 6);
    const count = { record: 'kvalitetselement.kriterier.antall', from: '2026-07-01', value: 3, note: '' };
    const three = computed(reformPlan([chosen('kvalitetselement')], { 'scenarios.alt.ownRates': [count] }));
    expect(three.of('kontor/basistilskudd', '2026/27')).toBeCloseTo(900_000 + 30_000, 6);
  });

  it('stands beside the specialist’s supplement, in any order', () => {
    const both = [chosen('kvalitetselement'), chosen('spesialisttillegg-i-basis')];
    const specialist = { 'baseline.doctors.anne.specialistFrom': '2020-01-01' };
    for (const reforms of [both, both.toReversed()]) {
      const { of } = computed(reformPlan(reforms, specialist));
      expect(of('kontor/basistilskudd', '2026/27')).toBeCloseTo(900_000 + 10_000 + 359_700, 6);
    }
  });
});

describe('rekrutteringstilskudd', () => {
  const grant = (agreementFrom: string, leavesOn: string | null = null) =>
    computed(
      reformPlan([chosen('rekrutteringstilskudd', '2026-10-01')], {
        'horizon.years': 4,
        'baseline.doctors.anne.agreementFrom': agreementFrom,
        'baseline.doctors.anne.person.leavesOn': leavesOn,
      }),
    );

  it('is paid once, in the month a new avtale begins while the reform holds', () => {
    const { of } = grant('2026-11-01');
    expect(of('kontor/tilskudd', '2026-10')).toBe(0);
    expect(of('kontor/tilskudd', '2026-11')).toBe(300_000);
    expect(of('kontor/tilskudd', 'sum')).toBe(300_000);
  });

  it.each(['2020-01-01', '2026-09-01'])('is not paid for an avtale from before the reform (%s)', (from) => {
    const { computation } = grant(from);
    expect(computation.figure('alt', 'kontor/tilskudd', 'sum')).toBeNull();
  });

  it('is paid back in full on leaving before 36 whole months, and not after', () => {
    // Bound from 1 November 2026: 36 months are served on 31 October 2029.
    const early = grant('2026-11-01', '2029-10-30');
    expect(early.of('kontor/tilskudd', '2029-10')).toBe(-300_000);
    expect(early.of('kontor/tilskudd', 'sum')).toBe(0);
    expect(grant('2026-11-01', '2029-10-31').of('kontor/tilskudd', 'sum')).toBe(300_000);
  });
});

describe('prepaid egenandel for text consultations', () => {
  const loss = (reforms: readonly ReformChoice[], unpaid: number | null): number | null => {
    const { computation } = computed(
      reformPlan(reforms, {
        'baseline.activity.payment.exemptShare': 0,
        'baseline.activity.payment.unpaidShare': unpaid,
      }),
    );
    return computation.figure('alt', 'kontor/tapEgenandeler', '2026/27')?.value ?? null;
  };

  it('takes its part out of the loss: 2 000 × 179 kr, 10 % never paid, 25 % of it text', () => {
    expect(loss([], 0.1)).toBeCloseTo(-35_800, 6);
    expect(loss([chosen('egenandel-tekst-forskudd', '2026-07-01', 0.25)], 0.1)).toBeCloseTo(-35_800 * 0.75, 6);
    // From New Year: half the year as before
    expect(loss([chosen('egenandel-tekst-forskudd', '2027-01-01', 0.25)], 0.1)).toBeCloseTo(-35_800 * 0.875, 6);
  });

  it('changes nothing where the plan reckons with no loss', () => {
    expect(loss([chosen('egenandel-tekst-forskudd')], null)).toBeNull();
  });

  it('has a standard part by the arithmetic it states', () => {
    expect(Math.abs(((0.64 + 0.16) / 3.08) * 0.5 * (179 / 248.3) - TEXT_SHARE)).toBeLessThan(0.0005);
  });
});

describe('a scenario’s own figures', () => {
  const rate = (from: string, value: number) => ({ record: 'basistilskudd.snitt.sats', from, value, note: '' });

  it('hold from their first date on, and the plan’s before it', () => {
    const { of } = computed(
      reformPlan([], {
        ownRates: [rate('2015-01-01', 900), rate('2027-04-01', 2_000)],
        'scenarios.alt.ownRates': [rate('2027-01-01', 1_200)],
      }),
    );
    expect(of('kontor/basistilskudd', '2026-12')).toBeCloseTo(75_000, 6);
    expect(of('kontor/basistilskudd', '2027-01')).toBeCloseTo(100_000, 6);
    expect(of('kontor/basistilskudd', '2027-06')).toBeCloseTo(100_000, 6);
  });

  it('are no concern of the other scenarios', () => {
    const plan = reformPlan([]);
    const [alt] = plan.scenarios;
    const other = { ...(alt as Plan['scenarios'][number]), id: 'other', ownRates: [rate('2015-01-01', 1_000)] };
    const { of } = computed({ ...plan, scenarios: [...plan.scenarios, other] });
    expect([of('kontor/basistilskudd', '2026/27'), of('kontor/basistilskudd', '2026/27', 'other')]).toEqual([
      expect.closeTo(900_000, 6),
      expect.closeTo(1_000_000, 6),
    ]);
  });
});

describe('a figure under a reform', () => {
  const plan = reformPlan([chosen('basisandel-50', '2027-07-01')]);
  const { computation } = computed(plan);

  it('is marked as resting on one, in the years it reaches', () => {
    const line = computation.comparison?.scenarios[0]?.lines.find(({ id }) => id === 'kontor/basistilskudd');
    expect(line?.status).toEqual(['egen', 'reform']);
  });

  it('names the reform, its standing, and the rate without it', () => {
    const rates: TraceNode[] = [];
    const visit = (node: TraceNode): void => {
      if (node.rate?.status === 'reform') rates.push(node);
      node.parts.forEach(visit);
    };
    visit(computation.explain('alt', 'kontor/inntekter', '2027-07') as TraceNode);
    expect(new Set(rates.map(({ id }) => id))).toEqual(
      new Set(['basistilskudd.snitt.sats', ...['2ad', '2cd', '2dd', '2cdd'].map((code) => `takst.${code}.honorar`)]),
    );
    const basis = rates.find(({ id }) => id.startsWith('basistilskudd'));
    expect(basis).toMatchObject({
      value: 1406.25,
      formula: 'satsen uten forslaget × 1,5625',
      rate: {
        from: '2027-07-01',
        sourceTitle: expect.stringContaining('Gjennomgang av allmennlegetjenesten') as string,
        reform: { id: 'basisandel-50', title: 'Halvparten som basistilskudd', legalStatus: 'foreslått' },
      },
      note: expect.stringMatching(/^Ikke gjeldende rett: «Halvparten som basistilskudd» \(foreslått\)/) as string,
    });
    expect(basis?.parts).toMatchObject([{ id: 'basistilskudd.snitt.sats', value: 900, rate: { status: 'egen' } }]);
  });

  it('shows the rate a reform copies', () => {
    const copied = computed(
      reformPlan([chosen('kveldstakst-digital')], {
        'baseline.activity.contacts': contacts({ ekonsultasjonKveld: 0.1 }),
      }),
    );
    const found: TraceNode[] = [];
    const visit = (node: TraceNode): void => {
      if (node.id === 'takst.2aft.honorar') found.push(node);
      node.parts.forEach(visit);
    };
    visit(copied.computation.explain('alt', 'kontor/inntekter', '2026-07') as TraceNode);
    expect(found[0]).toMatchObject({ value: 193, formula: 'som takst 2at', parts: [{ id: 'takst.2at.honorar' }] });
  });

  it('keeps the list of uncertain rates about the rules themselves', () => {
    const uncertain = (reforms: readonly ReformChoice[]) =>
      computed(reformPlan(reforms, { ownRates: [] })).computation.comparison?.uncertainRates;
    expect(uncertain([chosen('basisandel-50')])).toEqual(uncertain([]));
  });
});

describe('the result', () => {
  it('lists the reforms with their standing, and the user’s own figures they leave alone', () => {
    const plan = reformPlan([chosen('attester-ut'), chosen('basisandel-50', '2027-01-01')]);
    expect(computed(plan).computation.comparison?.scenarios[0]?.reforms).toEqual([
      {
        id: 'attester-ut',
        title: 'Ingen attester for korte fravær',
        status: 'foreslått',
        from: '2026-07-01',
        leavesAlone: ['konsultasjonDag', 'konsultasjonKveld', 'ekonsultasjonDag', 'ekonsultasjonKveld'].map(
          (type) => `baseline.activity.contacts.${type}`,
        ),
      },
      {
        id: 'basisandel-50',
        title: 'Halvparten som basistilskudd',
        status: 'foreslått',
        from: '2027-01-01',
        leavesAlone: ['baseline.activity.otherFeesPerConsultation'],
      },
    ]);
  });

  it('says that an own average per consultation is left alone', () => {
    const plan = reformPlan([chosen('basisandel-50')], {
      'baseline.activity.feeModel': 'average',
      'baseline.activity.averageFee': 400,
    });
    const { computation, of } = computed(plan);
    expect(computation.comparison?.scenarios[0]?.reforms[0]?.leavesAlone).toContain('baseline.activity.averageFee');
    expect(of('kontor/konsultasjonstakster', '2026/27')).toBeCloseTo(800_000, 6);
  });

  it('lets the user’s own figure stand against a reform that sets a value, and says so', () => {
    const plan = reformPlan([chosen('grunntilskudd-varighet')], {
      ownRates: [own('basistilskudd.snitt.sats', 900), own('grunntilskudd.varighet.tak', 12)],
      'baseline.doctors': [
        doctor('anne', { list: { start: 400, cap: 2500, growthPerYear: 0 }, agreementFrom: '2025-07-01' }),
      ],
    });
    const { computation, of } = computed(plan);
    expect(of('kontor/grunntilskudd', '2026/27')).toBe(0);
    expect(computation.comparison?.scenarios[0]?.reforms[0]?.leavesAlone).toEqual(['ownRates.1.value']);
  });

  it('has a standard that is the reform’s, said to be so', () => {
    const plan = reformPlan([chosen('attester-ut')], { 'baseline.activity.contacts.konsultasjonDag': null });
    const { computation } = computed(plan);
    expect(computation.standard('activity.contacts.konsultasjonDag', null)).toMatchObject({ value: 2.27 });
    expect(computation.standard('activity.contacts.konsultasjonDag', 'alt')).toMatchObject({
      value: expect.closeTo(2.043, 9) as number,
      status: 'reform',
      source: 'Ingen attester for korte fravær',
    });
  });
});

describe('reforms that cannot be computed together', () => {
  it('are refused with both names, at the second', () => {
    const plan = reformPlan([chosen('basisandel-50'), chosen('attester-ut'), chosen('spesialisttillegg-i-basis')]);
    const { comparison, problems } = computePlan(plan, bundledRules, kommuner);
    expect(comparison).toBeNull();
    expect(problems).toEqual([
      {
        code: 'reform-collision',
        path: 'scenarios.0.reforms.2.id',
        values: {
          first: 'Halvparten som basistilskudd',
          second: 'Spesialisttillegg i basistilskuddet',
          record: 'takst.2dd.honorar',
        },
      },
    ]);
  });

  it('may stand in one plan when one of them begins after its last month', () => {
    const both = (from: string) =>
      computePlan(reformPlan([chosen('basisandel-50'), chosen('basisandel-70', from)]), bundledRules, kommuner);
    expect(both('2028-06-01').problems.map(({ code }) => code)).toEqual(['reform-collision']);
    expect(both('2028-06-02').problems).toEqual([]);
    expect(both('2028-07-01').problems).toEqual([]);
  });

  it('and reforms nobody knows, are problems rather than nothing', () => {
    const { comparison, problems } = computePlan(reformPlan([chosen('gratis-alt')]), bundledRules, kommuner);
    expect(comparison).toBeNull();
    expect(problems).toEqual([
      { code: 'unknown-choice', path: 'scenarios.0.reforms.0.id', values: { value: 'gratis-alt' } },
    ]);
  });
});

describe('the reader of a scenario', () => {
  const reader = new RateReader(bundledRules, monthOf('2026-07-01' as PlainDate), 24, CARRY_UNCHANGED, []);

  it('is the plan’s own when the scenario has neither figures nor reforms', () => {
    expect(reader.forScenario([], [])).toBe(reader);
  });

  it('reads what the scenario leaves alone from the plan’s, once', () => {
    const scenario = reader.forScenario([], [chosen('basisandel-50')]);
    expect(scenario.series('tid.arbeidsuker.antall')).toBe(reader.series('tid.arbeidsuker.antall'));
    expect(scenario.series('takst.2ad.honorar').without).toBe(reader.series('takst.2ad.honorar'));
  });

  it('leaves an abolished takst abolished', () => {
    const scenario = reader.forScenario([], [chosen('kveldstakst-digital')]);
    expect([...scenario.series('takst.2afs.honorar').values]).toEqual(new Array(24).fill(0));
  });
});
