/** From a note on a figure back to the explanation of the figure. */
import { describe, expect, it } from 'vitest';
import { enginePort } from '../../src/app/enginePort';
import { SCALED } from '../../src/app/result';
import { leversOf } from '../../src/app/result/levers';
import { Reading } from '../../src/app/result/reading';
import { stressTests } from '../../src/app/result/stress';
import { curve, turns } from '../../src/app/result/study';
import { bundledRules, computePlan, kommuner, type Plan, type TraceNode } from '../../src/engine';
import { valuePurchase } from '../../src/engine/purchase';
import { isComposed } from '../../src/ui/components/composed';
import { chartText } from '../../src/ui/text/charts';
import { KEY_SHORT, officeText } from '../../src/ui/text/office';
import {
  composedTrace,
  hoursTraceAt,
  isOfHours,
  isOfOffer,
  isTried,
  offerTrace,
} from '../../src/ui/views/plan/figureAt';
import { otherHoursTrace } from '../../src/ui/views/plan/inputs/otherHours';
import { noteRows } from '../../src/ui/views/plan/notes';
import { limitTrace } from '../../src/ui/views/plan/purchase/limitFigures';
import {
  benchmarkTrace,
  capTrace,
  doctorsTrace,
  leverNowTrace,
  shownScaled,
} from '../../src/ui/views/plan/result/sumTraces';
import { differenceTrace, keyDifferenceTrace, stepTrace } from '../../src/ui/views/plan/result/traces';
import { triedFigure } from '../../src/ui/views/plan/triedFigure';
import { contacts, doctor, quietPlan } from '../practice/support/plans';
import { answered, offered } from '../purchase/purchasePlan';

describe('a place', () => {
  it('is of an offer, put together on the page, or a line', () => {
    expect(['kjop/naaverdi', 'forskjell/a/kontor/kostnader', 'kontor/kostnader'].map(isOfOffer)).toEqual([
      true,
      false,
      false,
    ]);
    expect(['kjop/naaverdi', 'forskjell/a/kontor/kostnader', 'kontor/kostnader'].map(isComposed)).toEqual([
      false,
      true,
      false,
    ]);
    expect(isComposed('forskjellig/a')).toBe(false);
    // What is added up of the doctors has no line of its own either.
    expect(isComposed('sum/listelengde')).toBe(true);
  });
});

describe('a figure of an offer', () => {
  const valuation = valuePurchase(offered({ checks: [answered('listefrafall', 0.1)] }), bundledRules, kommuner);
  const found = (id: string): TraceNode | null => offerTrace({ valuation, groupOutcome: null }, id);

  it('is found by the id of its own explanation', () => {
    const { result, checklist } = valuation;
    const floor = result?.floor.figure.trace;
    expect(floor?.id).toMatch(/^kjop\//u);
    expect(found(floor?.id ?? '')).toBe(floor);
    // An answer of the checklist keeps several under `traces`.
    const effect = checklist.find(({ item }) => item.id === 'listefrafall')?.traces.effect;
    expect(found(effect?.id ?? '')).toBe(effect);
    // What the answer does to the highest price is that price with it less that without it, each valued by itself.
    const without = valuePurchase(offered(), bundledRules, kommuner).result?.incomeValue.figure?.value ?? Number.NaN;
    const price = result?.incomeValue.figure?.value ?? Number.NaN;
    expect(effect?.value).toBeCloseTo(price - without, 2);
    expect(effect?.unit).toBe('kr');
    expect(effect?.parts.map(({ id, label, unit }) => [id, label, unit])).toEqual([
      ['kjop/sjekk-listefrafall-svar-med', 'Høyeste pris med svaret', 'kr'],
      ['kjop/sjekk-listefrafall-svar-uten', '− Høyeste pris uten', 'kr'],
    ]);
    expect(effect?.parts[0]?.value).toBeCloseTo(price, 2);
    expect(effect?.parts[1]?.value).toBeCloseTo(without, 2);
  });

  it('is not found where it is not there, or nothing is valued', () => {
    expect(found('kjop/finnesIkke')).toBeNull();
    expect(offerTrace({ valuation: null, groupOutcome: null }, 'kjop/naaverdi')).toBeNull();
  });
});

describe('a figure put together of several', () => {
  const base = quietPlan({ 'baseline.doctors': [doctor('anne')], 'baseline.office.fixedPerOffice': 600_000 });
  const alternative = (id: string, changes: Record<string, number>) => ({
    ...{ id, name: id, note: '', ownRates: [], reforms: [] },
    changes,
  });
  const plan = {
    ...base,
    scenarios: [alternative('a', {}), alternative('b', { 'office.fixedPerOffice': 800_000 })],
  };
  const computation = computePlan(plan, bundledRules, kommuner);
  if (computation.comparison === null) throw new Error(JSON.stringify(computation.problems));
  const reading = new Reading(plan, computation.comparison, computation);
  const at = (place: string): TraceNode | null => composedTrace(reading, 'b', place, 0, 'lopende');

  it('is put together again from its place', () => {
    const trace = differenceTrace(reading, 'a', 'b', 'kontor/kostnader', 0, 'lopende');
    // 800 000 kr − 600 000 kr.
    expect(at(trace?.id ?? '')?.value).toBeCloseTo(200_000, 6);
    expect(at(trace?.id ?? '')?.id).toBe('forskjell/a/kontor/kostnader');
  });

  it('is found again where it is what an income rests on, or what a party is left with', () => {
    const whole = reading.explainBasis('b', ['vedtatt', 'egen'], 0);
    expect(at('hviler/vedtatt+egen')).toMatchObject({ id: 'hviler/vedtatt+egen', value: whole?.value, unit: 'andel' });
    expect(at('hviler/vedtatt+egen/kr')).toMatchObject({ value: whole?.parts[0]?.value, unit: 'kr/år' });
    const left = at('rest/leger');
    expect(left).toMatchObject({ id: 'rest/leger', value: reading.ledger('b', 0)?.left.get('leger'), unit: 'kr' });
    // All that comes in, less all that is paid.
    const sum = (left?.parts ?? []).reduce(
      (all, { label, value }) => all + (label.startsWith('−') ? -value : value),
      0,
    );
    expect(sum).toBeCloseTo(left?.value ?? Number.NaN, 6);
    expect(Math.abs(left?.value ?? 0)).toBeGreaterThan(1);
  });

  it('keeps its note in the plan, which a line that is gone does not', () => {
    const note = { id: 'n', kind: 'figure', scenario: 'b', label: '', text: 'Se her', date: '2026-11-22' } as const;
    const orphans = ['sum/listelengde', 'rest/leger', 'kontor/kostnader', 'kontor/finnesIkke'].map((place) =>
      noteRows({ plan: { ...plan, notes: [{ ...note, place }] } }, reading).map(({ isOrphan }) => isOrphan),
    );
    expect(orphans).toEqual([[false], [false], [false], [true]]);
  });

  it('has no way back where whose it was is gone', () => {
    const note = { id: 'n', kind: 'figure', label: '', text: 'Se her', date: '2026-11-22' } as const;
    const isOrphan = (place: string, scenario: string): boolean =>
      noteRows({ plan: { ...plan, notes: [{ ...note, place, scenario }] }, levers: ['list'] }, reading)[0]?.isOrphan ??
      false;
    // A doctor, an alternative, and an input that nothing can be tried with any more.
    expect([
      ...[isOrphan('grense/listetak/anne', 'b'), isOrphan('grense/listetak/borte', 'b')],
      ...[isOrphan('prove/anne/sykdom/navYtelser', 'b'), isOrphan('prove/borte/sykdom/navYtelser', 'b')],
      ...[isOrphan('sum/timerPerUke/anne', ''), isOrphan('sum/timerPerUke/borte', '')],
      ...[isOrphan('snu/list', 'b'), isOrphan('snu/list', 'borte'), isOrphan('snu/averageFee', 'b')],
    ]).toEqual([...[false, true], ...[false, true], ...[false, true], ...[false, true, true]]);
  });

  it('is null where an alternative or a line is gone', () => {
    expect(at('forskjell/borte/kontor/kostnader')).toBeNull();
    expect(at('forskjell/a/kontor/finnesIkke')).toBeNull();
    expect(at('arsak/a/snitt/for/finnesIkke')).toBeNull();
    expect(at('rest/finnesIkke')).toBeNull();
    expect(at('arsak/a/snitt/for/kontorkostnader/fra/borte')).toBeNull();
    expect(at('omfordeling/lik/lege:anne/kostnader')).toBeNull();
    expect(at('grense/listetak/borte')).toBeNull();
    expect(at('skalert/sum/17')).toBeNull();
    expect(at('sum/finnesIkke')).toBeNull();
    expect(at('hviler/finnesIkke/kr')).toBeNull();
  });
});

describe('the way back from a note', () => {
  const alternative = (id: string, changes: Plan['scenarios'][number]['changes']): Plan['scenarios'][number] => ({
    ...{ id, name: id, note: '', ownRates: [], reforms: [] },
    changes,
  });
  const base = quietPlan({
    'baseline.doctors': [
      doctor('anne', { ownerShare: 0.75, list: { start: 1200, cap: 1300, growthPerYear: 0 } }),
      doctor('berit', { ownerShare: 0.25, list: { start: 800, cap: 900, growthPerYear: 0 } }),
    ],
    'baseline.form': 'gruppepraksis',
    'baseline.office.fixedPerOffice': 600_000,
    'baseline.organisation.doctorSalary': 700_000,
    'baseline.activity.averageFee': 300,
    'baseline.activity.contacts': contacts({ konsultasjonDag: 2 }),
    ownRates: [{ record: 'basistilskudd.snitt.sats', from: '2023-05-01', value: 800, note: '' }],
  });
  const plan: Plan = {
    ...base,
    scenarios: [alternative('eie', {}), alternative('lønn', { form: 'fastlonn' })],
  };
  const engine = enginePort(bundledRules, kommuner);
  const computation = engine.compute(plan);
  if (computation.comparison === null) throw new Error(JSON.stringify(computation.problems));
  const reading = new Reading(plan, computation.comparison, computation);
  const back = (scenario: string, { id }: TraceNode): TraceNode | null =>
    composedTrace(reading, scenario, id, 0, 'lopende');
  const found = (trace: TraceNode | null): TraceNode => {
    if (trace === null) throw new Error('There is no such figure');
    return trace;
  };
  /** An explanation is the same as another: its figure, and the figures it is made of. */
  const gist = (trace: TraceNode | null): unknown => [
    ...[trace?.id, trace?.label, trace?.value, trace?.unit],
    trace?.parts.map(({ id, value }) => [id, value]),
  ];

  it('leads to each figure that is put together, in the words and of the parts it has on the page', () => {
    const question = {
      from: 'eie',
      to: 'lønn',
      doctor: null,
      isAfterTax: false,
      period: 0,
      kroner: 'lopende',
    } as const;
    const step = reading.difference(question)?.steps.find(({ value }) => Math.abs(value) > 1);
    if (step === undefined) throw new Error('There is no such cause');
    const cause = stepTrace(reading, question, step);
    const share = reading.redistribution('eie', 0)?.rows[0]?.shares.find(({ more }) => more !== 0);
    if (share === undefined) throw new Error('There is no other key');
    const label = officeText.redistribution.moreName('anne', KEY_SHORT[share.key]);
    const traces: readonly (readonly [string, TraceNode | null])[] = [
      ['lønn', cause],
      ['lønn', cause.parts[0] ?? null],
      ['eie', cause.parts[1] ?? null],
      ['eie', keyDifferenceTrace(reading, { scenarioId: 'eie', lineId: share.lineId }, share, label, 0)],
      ['eie', capTrace(reading, 'eie', 'berit', chartText.cap, 0)],
      ['eie', capTrace(reading, 'eie', null, chartText.cap, 0)],
      ['eie', doctorsTrace(reading, 'eie', 'listelengde', chartText.list, 0)],
      ['eie', doctorsTrace(reading, 'eie', 'kapasitet', chartText.capacity, 0)],
      ['eie', leverNowTrace(reading, 'list', 1000)],
      ['eie', benchmarkTrace(reading, 'eie')],
      ['eie', shownScaled(reading, 'eie', SCALED[0], 0, 5_000_000)],
    ];
    for (const [scenario, trace] of traces) expect(gist(back(scenario, found(trace)))).toEqual(gist(trace));
    // The doctors' listetak are told apart, and from the office's: 900, and 1 300 + 900.
    expect(traces.slice(4, 6).map(([, trace]) => [trace?.id, trace?.value])).toEqual([
      ['grense/listetak/berit', 900],
      ['grense/listetak/kontor', 2200],
    ]);
  });

  it('leads to the sum of the doctor whose hours it is', () => {
    const hours = { administration: 2, municipalWork: 3, outOfHours: 1, meetings: 0.5 };
    const doctors = plan.baseline.doctors.map((each, index) => ({
      ...each,
      otherHoursPerWeek: null,
      otherHours: { ...hours, meetings: index },
    }));
    const open = { plan: { ...plan, baseline: { ...plan.baseline, doctors } }, standard: () => null };
    // 2 + 3 + 1, and one of meetings more for the second.
    const sums = ['anne', 'berit'].map((id) => found(otherHoursTrace(open, id)));
    expect(sums.map(({ id, value }) => [id, value])).toEqual([
      ['sum/timerPerUke/anne', 6],
      ['sum/timerPerUke/berit', 7],
    ]);
    for (const sum of sums) {
      expect(isOfHours(sum.id)).toBe(true);
      expect(gist(hoursTraceAt(open, sum.id))).toEqual(gist(sum));
    }
  });

  it('leads to the room for bargaining', () => {
    const valuation = valuePurchase(offered({}), bundledRules, kommuner);
    const { result } = valuation;
    if (result === null) throw new Error('Nothing is valued');
    const room = limitTrace(result, 'room');
    const [ceiling, lowest] = [limitTrace(result, 'ceiling')?.value, limitTrace(result, 'lowest')?.value];
    expect(room?.value).toBeCloseTo((ceiling ?? Number.NaN) - (lowest ?? Number.NaN), 6);
    expect(isOfOffer(room?.id ?? '')).toBe(true);
    expect(gist(offerTrace({ valuation, groupOutcome: null }, room?.id ?? ''))).toEqual(gist(room));
  });

  it('leads to what is found by trying it again', async () => {
    const levers = leversOf(plan, () => null);
    const options = { compute: engine.compute, period: 0, line: 'kontor/inntektPerLege' } as const;
    const drained = <T>(work: Generator<undefined, T>): T => {
      for (let step = work.next(); ; step = work.next()) if (step.done === true) return step.value;
    };
    const list = levers.find(({ id }) => id === 'list');
    if (list === undefined) throw new Error('There is no list to turn');
    const none = (): void => undefined;
    const open: Parameters<typeof triedFigure>[0] = {
      levers: levers.map(({ id }) => id),
      reading,
      stress: (doctorId, done) => (done(drained(stressTests(engine, plan, doctorId))), none),
      findTurns: (_, __, done) => (done(drained(turns(levers, options))), none),
      traceLever: (_, __, ___, done) => (done(drained(curve(list, 5, options))), none),
      tryLever: (id, value) => {
        const tried = engine.compute(list.at(value));
        return id === 'list' && tried.comparison !== null ? new Reading(list.at(value), tried.comparison, tried) : null;
      },
    };
    const [best, other] = [...reading.comparison.scenarios]
      .map(({ id }) => ({ id, value: reading.figure(id, 'kontor/inntektPerLege', 0)?.value ?? 0 }))
      .sort((a, b) => b.value - a.value);
    // The one has pay, the other follows the lists: somewhere they give the same.
    const turn = await triedFigure(open, other?.id ?? '', 'snu/list', 0);
    expect(turn?.trace).toMatchObject({ id: 'snu/list', unit: 'listeinnbyggere' });
    const incomes = [best, other].map(
      (each) => turn?.reading.figure(each?.id ?? '', 'kontor/inntektPerLege', 0)?.value,
    );
    expect(Math.abs((incomes[0] ?? 0) - (incomes[1] ?? 1e9))).toBeLessThan(2_000);
    expect(turn?.trace.parts.slice(1).map(({ value }) => value)).toEqual([incomes[1], incomes[0]]);
    const pair = ['eie', 'lønn'].flatMap((one) => ['eie', 'lønn'].map((two) => [one, two] as const));
    const crossings = await Promise.all(pair.map(([one, two]) => triedFigure(open, one, `kryss/list/${two}`, 0)));
    expect(crossings.filter((each) => each !== null).map(({ trace }) => trace.value)).toEqual([
      expect.closeTo(turn?.trace.value ?? Number.NaN, -1),
    ]);
    const ill = await triedFigure(open, 'eie', 'prove/anne/sykdom/inntektForSkatt', 0);
    expect(ill?.trace).toMatchObject({ id: 'prove/anne/sykdom/inntektForSkatt', unit: 'kr' });
    expect(ill?.trace.value).toBeLessThan(0);
    for (const gone of [
      'prove/borte/sykdom/navYtelser',
      'prove/anne/ferie/navYtelser',
      'snu/averageFee',
      'kryss/list/x',
    ])
      expect(await triedFigure(open, 'eie', gone, 0)).toBeNull();
  });

  it('is known from those that are there at once by what it is called', () => {
    const places = ['snu/list', 'snu/list/na', 'kryss/list/a', 'prove/anne/sykdom/annet', 'sum/listelengde'];
    expect(places.map(isTried)).toEqual([true, false, true, true, false]);
    expect([...places, 'skalert/sum/1000000'].every(isComposed)).toBe(true);
  });
});
