import { describe, expect, it } from 'vitest';
import type { Plan, ReformChoice } from '../../src/engine';
import {
  withReform,
  withReformEdit,
  withoutReform,
  withoutScenarioRate,
  withScenarioCopy,
} from '../../src/app/scenarioEdits';
import { samplePlan, seededRandom } from '../arbitraries/builders';
import { opened, startedApp, until } from './helpers';

const reformsOf = (plan: Plan): readonly ReformChoice[] => plan.scenarios[0]?.reforms ?? [];

describe('a copy of an alternative', () => {
  it('has everything but id and name, and stands right after it', () => {
    const random = seededRandom(3);
    const reformed = withReform(samplePlan(), 'alt', 'basisandel-50');
    const once = withScenarioCopy(reformed, 'alt', random);
    const [first, copy] = once.plan.scenarios;
    expect(copy).toEqual({ ...first, id: once.id, name: 'Alternativ (kopi)' });
    expect(once.id).not.toBe('alt');
    const twice = withScenarioCopy(once.plan, once.id, random);
    const third = withScenarioCopy(twice.plan, 'alt', random);
    expect(third.plan.scenarios.map(({ name }) => name)).toEqual([
      'Alternativ',
      'Alternativ (kopi 3)',
      'Alternativ (kopi)',
      'Alternativ (kopi 2)',
    ]);
    expect(() => withScenarioCopy(reformed, 'ingen', random)).toThrow(RangeError);
  });
});

describe('reforms of an alternative', () => {
  it('begin with the plan, or when they can, with their standard figure', () => {
    const plan = samplePlan();
    expect(reformsOf(withReform(plan, 'alt', 'basisandel-50'))).toEqual([
      { id: 'basisandel-50', from: '2027-01-01', amount: null },
    ]);
    const early: Plan = { ...plan, horizon: { ...plan.horizon, start: '2025-01-01' } };
    expect(reformsOf(withReform(early, 'alt', 'kveldstakst-digital'))[0]?.from).toBe('2025-07-01');
  });

  it('are on once, edited by id, and taken off', () => {
    const on = withReform(withReform(samplePlan(), 'alt', 'attester-ut'), 'alt', 'knekkpunkt');
    expect(withReform(on, 'alt', 'attester-ut')).toBe(on);
    const edited = withReformEdit(on, 'alt', 'attester-ut', { amount: 0.05, from: '2028-01-01' });
    expect(reformsOf(edited)).toEqual([
      { id: 'attester-ut', from: '2028-01-01', amount: 0.05 },
      { id: 'knekkpunkt', from: '2027-01-01', amount: null },
    ]);
    expect(reformsOf(withoutReform(edited, 'alt', 'attester-ut')).map(({ id }) => id)).toEqual(['knekkpunkt']);
    expect(() => withReform(on, 'alt', 'ukjent')).toThrow(RangeError);
    expect(() => withReform(on, 'ingen', 'attester-ut')).toThrow(RangeError);
  });

  it('an own figure for a rate is taken away by rate and date', () => {
    const rate = { record: 'basistilskudd.snitt.sats', from: '2027-01-01' as const, value: 900, note: '' };
    const plan = samplePlan();
    const rates = [rate, { ...rate, from: '2028-01-01' as const }];
    const withRates: Plan = { ...plan, scenarios: plan.scenarios.map((each) => ({ ...each, ownRates: rates })) };
    expect(withoutScenarioRate(withRates, 'alt', rate.record, rate.from).scenarios[0]?.ownRates).toEqual([rates[1]]);
  });
});

describe('on screen', () => {
  async function session() {
    const parts = await startedApp();
    expect(await parts.app.openExample('eksempel')).toEqual({ ok: true });
    return { ...parts, open: await opened(parts) };
  }

  it('a reform changes the copy and not the alternative it was copied from', async () => {
    const { open } = await session();
    const copy = open.duplicateScenario('alt');
    await until(() => !open.isComputing);
    const line = 'kontor/basistilskudd';
    const before = open.figure('alt', line, 0)?.value ?? 0;
    expect(open.figure(copy, line, 0)?.value).toBe(before);
    open.addReform(copy, 'basisandel-50');
    await until(() => !open.isComputing);
    expect(open.figure('alt', line, 0)?.value).toBe(before);
    expect(open.figure(copy, line, 0)?.value).toBeCloseTo((before * 0.5) / 0.32, 3);
    expect(open.comparison?.scenarios[1]?.reforms.map(({ id }) => id)).toEqual(['basisandel-50']);
    open.setReform(copy, 'basisandel-50', { from: '2028-01-01' });
    await until(() => !open.isComputing);
    expect(open.figure(copy, line, 0)?.value).toBe(before);
    open.removeReform(copy, 'basisandel-50');
    expect(open.plan.scenarios[1]?.reforms).toEqual([]);
  });

  it('problems of reforms stand at their places by id: figure, date, and two that collide', async () => {
    const { open } = await session();
    const at = (): string[] => open.problems.map(({ code, path }) => `${code} ${path}`);
    open.addReform('alt', 'attester-ut');
    open.setReform('alt', 'attester-ut', { amount: 0.2 });
    expect(at()).toEqual(['too-high scenarios.alt.reforms.attester-ut.amount']);
    open.setReform('alt', 'attester-ut', { amount: null, from: '2020-01-01' });
    expect(at()).toEqual(['too-low scenarios.alt.reforms.attester-ut.from']);
    open.removeReform('alt', 'attester-ut');
    open.addReform('alt', 'basisandel-50');
    open.addReform('alt', 'basisandel-70');
    await until(() => !open.isComputing);
    expect(at()).toEqual(['reform-collision scenarios.alt.reforms.basisandel-70.id']);
    expect(open.comparison).toBeNull();
    expect(() => open.setReform('alt', 'basisandel-70', { amount: NaN })).toThrow(RangeError);
  });
});
