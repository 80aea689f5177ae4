import { describe, expect, it } from 'vitest';
import { stopsValuation } from '../../src/app/valuation.svelte';
import { opened, startedApp, until } from './helpers';

async function asked() {
  const parts = await startedApp();
  expect(await parts.app.openExample('eksempel')).toEqual({ ok: true });
  const open = await opened(parts);
  open.setPurchase(true);
  for (const [field, value] of [
    ['listLength', 1_100],
    ['operatingCosts', 800_000],
    ['refusjon', 1_400_000],
    ['egenandel', 550_000],
    ['askingGoodwill', 500_000],
  ] as const) {
    open.update(`purchase.seller.${field}`, value);
  }
  await until(() => !open.isValuing);
  return open;
}

describe('a purchase being typed', () => {
  it('is valued when it has stood still, and not over a number that is out of range', async () => {
    const open = await asked();
    expect(open.valuation?.result?.asking).toBe(500_000);
    open.update('purchase.seller.listLength', 9_000);
    await until(() => !open.isValuing);
    expect(open.valuation).toMatchObject({
      status: 'incomplete',
      result: null,
      problems: [{ code: 'too-high', path: 'purchase.seller.listLength' }],
    });
    // The list of questions stays, so that it can be answered meanwhile.
    expect(open.valuation?.checklist.length).toBeGreaterThan(10);
    open.update('purchase.seller.listLength', 1_000);
    await until(() => !open.isValuing);
    expect(open.valuation?.result).not.toBeNull();
  });

  it('names an answer that cannot be by its question, and a buyer who is gone', async () => {
    const open = await asked();
    open.answerCheck('listefrafall', { amount: 4, choice: null, from: null });
    open.update('purchase.buyer', 'borte');
    await until(() => !open.isValuing);
    const paths = open.problems.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['purchase.checks.listefrafall.amount', 'purchase.buyer']));
    expect(open.valuation?.result).toBeNull();
  });

  it('is valued whatever is wrong with what it does not read', () => {
    const of = (code: 'too-high' | 'missing-field' | 'list-over-cap', path: string) =>
      stopsValuation({ code, path, values: {} });
    expect(of('missing-field', 'baseline.kommune')).toBe(false);
    expect(of('too-high', 'scenarios.alt.changes.office.perDoctor')).toBe(false);
    expect(of('list-over-cap', 'baseline.doctors.anne.list.start')).toBe(false);
    expect(of('too-high', 'baseline.doctors.anne.curativeDays')).toBe(true);
    expect(of('missing-field', 'purchase.seller')).toBe(true);
    expect(of('too-high', 'horizon.years')).toBe(true);
  });
});
