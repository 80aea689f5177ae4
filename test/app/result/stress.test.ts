/** A tried absence, as the screen and the command line are given it. */
import { describe, expect, it } from 'vitest';
import { enginePort } from '../../../src/app/enginePort';
import { stressTests, stressTrace, type StressTest } from '../../../src/app/result/stress';
import { bundledRules, kommuner, type Plan } from '../../../src/engine';
import { STRESS_ROWS, stressText } from '../../../src/ui/text/stress';
import { stressRows } from '../../../src/ui/views/plan/result/stressRows';
import { own, personPlan } from '../../practice/person/personPlan';

const engine = enginePort(bundledRules, kommuner);
/** Two years from January 2026; the same doctor alone, and with a fixed salary of 1 200 000 kr. */
const PLAN = personPlan(
  {},
  {
    'horizon.years': 2,
    ownRates: [own('basistilskudd.snitt.sats', 900), own('oppgjor.innsending.dager', 0), own('oppgjor.helfo.dager', 0)],
    'baseline.organisation.doctorSalary': 1_200_000,
    scenarios: [
      { id: 'alt', name: 'Alene', note: '', changes: {}, ownRates: [], reforms: [] },
      { id: 'fast', name: 'Fastlønn', note: '', changes: { form: 'fastlonn' }, ownRates: [], reforms: [] },
    ],
  },
);

function tests(plan: Plan = PLAN): readonly StressTest[] {
  const work = stressTests(engine, plan, 'anne');
  for (let step = work.next(); ; step = work.next()) if (step.done === true) return step.value;
}
function testOf(scenario: string, kind: StressTest['kind'] = 'sykdom'): StressTest {
  const found = tests().find((each) => each.scenarioId === scenario && each.kind === kind);
  if (found === undefined) throw new Error('No such test');
  return found;
}

const QUIET = { show: () => undefined, noteOn: () => null };

describe('the tests of one doctor', () => {
  it('are both kinds in each alternative, and stop between them', () => {
    expect(tests().map(({ scenarioId, kind }) => [scenarioId, kind])).toEqual([
      ['alt', 'sykdom'],
      ['fast', 'sykdom'],
      ['alt', 'foreldrepermisjon'],
      ['fast', 'foreldrepermisjon'],
    ]);
    expect(stressTests(engine, PLAN, 'anne').next()).toEqual({ done: false, value: undefined });
  });

  it('say what they rest on, with its standing', () => {
    expect(testOf('alt').assumptions.map(({ record, value, basis }) => [record, value, basis])).toEqual([
      ['stresstest.sykdom.maaneder', 3, 'assumed'],
      ['stresstest.sykdom.andel', 0, 'assumed'],
      ['vikar.takster.andel', 0.65, 'assumed'],
    ]);
    // The basis of Nav's payment is read only when there is an absence.
    expect(testOf('alt').simplifications.map(({ label }) => label)).toContain('Grunnlag for ytelser fra Nav');
    const already = new Set(
      engine
        .compute(PLAN)
        .simplifications()
        .map(({ text }) => text),
    );
    expect(testOf('alt').simplifications.filter(({ text }) => already.has(text))).toEqual([]);
  });

  it('have parts that add up with the rest, and leave a fixed salary as it is', () => {
    for (const { result } of tests()) {
      const sum = result.parts.reduce((total, { value }) => total + value, result.rest);
      expect(sum).toBeCloseTo(result.beforeTax, 5);
    }
    expect(testOf('fast').result.beforeTax).toBeCloseTo(0, 6);
    // Three months of 2 000 × 550 kr a year
    expect(testOf('alt').result.parts.find(({ line }) => line === 'tapteTakster')?.value).toBeCloseTo(-275_000, 4);
  });

  it('are none for a plan that cannot be computed', () => {
    expect(tests(personPlan({}, { 'horizon.start': '2009-01-01' }))).toEqual([]);
  });
});

describe('the explanation of a tried figure', () => {
  it('has the figure, and parts that give it', () => {
    for (const test of tests()) {
      for (const { line, value } of test.result.parts) {
        const isLoss = line === 'tapteTakster';
        const trace = stressTrace(test, line, isLoss, stressText.trace);
        expect(trace?.value).toBeCloseTo(value, 6);
        const sum = (trace?.parts ?? []).reduce(
          (total, part) => total + (part.label.startsWith('− ') ? -1 : 1) * part.value,
          0,
        );
        expect(sum).toBeCloseTo(value, 6);
      }
    }
  });

  it('opens from every kroner cell of the table, at the value shown', () => {
    const alt = testOf('alt');
    const shown: number[] = [];
    const rows = stressRows([{ test: alt, name: 'Alene' }], 'anne', {
      show: (_, trace) => shown.push(trace?.value ?? NaN),
      noteOn: () => null,
    });
    const kroner = rows.flatMap(({ cells }) => cells).filter((cell) => cell?.onexplain !== undefined);
    for (const cell of kroner) cell?.onexplain?.();
    expect(kroner.length).toBeGreaterThanOrEqual(9);
    const text = (value: number): string => (Math.round(value) === 0 ? '0' : String(Math.abs(Math.round(value))));
    expect(shown.map(text)).toEqual(kroner.map((cell) => (cell?.text ?? '').replaceAll(/[^\d]/gu, '')));
  });

  it('marks a cell by the note on its own figure: this doctor, this absence, this line', () => {
    const alt = testOf('alt');
    const noteOn = (scenario: string, place: string): string | null =>
      scenario === 'alt' && place === 'prove/anne/sykdom/navYtelser' ? 'Ring Nav' : null;
    const rows = stressRows([{ test: alt, name: 'Alene' }], 'anne', { ...QUIET, noteOn });
    const noted = rows.filter(({ cells }) => cells.some((cell) => (cell?.note ?? null) !== null));
    expect(noted.map(({ id }) => id)).toEqual(['navYtelser']);
    expect(stressTrace(alt, 'navYtelser', false, stressText.trace)?.id).toBe('prove/anne/sykdom/navYtelser');
  });

  it('has a row for each line a test may have, those that are nothing left out', () => {
    const ids = stressRows([{ test: testOf('alt'), name: 'Alene' }], 'anne', QUIET).map(({ id }) => id);
    expect(ids.filter((id) => id in STRESS_ROWS)).toEqual([
      'tapteTakster',
      'basistilskuddTrekk',
      'navYtelser',
      'sopStonad',
    ]);
    expect(ids).toEqual(expect.arrayContaining(['inntektForSkatt', 'inntektEtterSkatt', 'flow-with', 'reserve-with']));
  });
});

describe('the words', () => {
  it('tell the absence as it was tried', () => {
    const { absence } = testOf('alt', 'foreldrepermisjon');
    const words = stressText.lead('Anne', absence).replaceAll('\u00a0', ' ');
    expect(words).toContain('i foreldrepermisjon i seks måneder fra 1. april 2026, helt borte, med vikar');
    expect(stressText.month('2027-09')).toBe('sep. 2027');
    expect(stressText.month('2027-05')).toBe('mai 2027');
  });
});
