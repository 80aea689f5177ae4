/** What a reform changes, told by what is computed: rates before and after, and kroner with and without. */
import { describe, expect, it } from 'vitest';
import { enginePort } from '../../src/app/enginePort';
import { effectOf } from '../../src/app/reformEffect';
import { bundledRules, computePlan, kommuner, REFORMS, type Plan } from '../../src/engine';
import { contacts, quietPlan } from '../practice/support/plans';

/** 1 000 on the list at 900 kr, 2 000 consultations at 2ad's 194 kr, no costs; a second alternative without reforms. */
function plan(reforms: Plan['scenarios'][number]['reforms']): Plan {
  return quietPlan({
    'horizon.start': '2026-07-01',
    'horizon.years': 2,
    ownRates: [{ record: 'basistilskudd.snitt.sats', from: '2026-07-01', value: 900, note: '' }],
    'baseline.activity.feeModel': 'takster',
    'baseline.activity.averageFee': null,
    'baseline.activity.lengthProfile': [1, 0, 0, 0, 0, 0, 0],
    'baseline.activity.contacts': contacts({ konsultasjonDag: 2 }),
    'scenarios.alt.reforms': reforms,
  });
}
const half = { id: 'basisandel-50', from: '2027-07-01', amount: null };
const engine = enginePort(bundledRules, kommuner);

describe('the rates a reform changes', () => {
  it('are told before and after, from the month it begins', () => {
    const rates = computePlan(plan([half]), bundledRules, kommuner).reformRates('alt', 'basisandel-50');
    const rate = (id: string) => rates.find(({ record }) => record === id);
    expect(rate('basistilskudd.snitt.sats')).toMatchObject({ from: '2027-07-01', before: 900, after: 1406.25 });
    expect(rate('takst.2ad.honorar')).toMatchObject({
      from: '2027-07-01',
      before: 194,
      after: expect.closeTo((194 * 0.5) / 0.68, 9) as number,
      formula: '0,5 ÷ 0,68',
    });
    expect(rates.every(({ label, unit }) => label !== '' && unit !== '')).toBe(true);
  });

  it('step by step, where it takes steps', () => {
    const steps = { id: 'basisandel-pluss-10', from: '2026-07-01', amount: 2 };
    const rates = computePlan(plan([steps]), bundledRules, kommuner).reformRates('alt', 'basisandel-pluss-10');
    const basis = rates.filter(({ record }) => record === 'basistilskudd.snitt.sats');
    // 32 % → 37 % → 42 %
    expect(basis.map(({ from, after }) => [from, after])).toEqual([
      ['2026-07-01', expect.closeTo((900 * 0.37) / 0.32, 9)],
      ['2027-07-01', expect.closeTo((900 * 0.42) / 0.32, 9)],
    ]);
  });

  it('are none for a reform that is not switched on', () => {
    const computation = computePlan(plan([]), bundledRules, kommuner);
    expect(computation.reformRates('alt', 'basisandel-50')).toEqual([]);
    expect(computation.reformRates('finnes-ikke', 'basisandel-50')).toEqual([]);
  });
});

describe('what a reform comes to', () => {
  it('is the doctors’ income with it less without it, all else the same', () => {
    const effect = effectOf(engine, plan([half]), 'alt', 'basisandel-50');
    // Without: 900 000 + 2 000 × 194 = 1 288 000. With: 1 406 250 + 388 000 × 0,50 ÷ 0,68 = 1 691 544,12
    expect(effect?.years.map(({ without, with: after }) => [Math.round(without), Math.round(after)])).toEqual([
      [1_288_000, 1_288_000],
      [1_288_000, 1_691_544],
    ]);
    expect(effect?.sum).toBeCloseTo(403_544.12, 1);
  });

  it('leaves the alternative’s other reforms on', () => {
    const quality = { id: 'kvalitetselement', from: '2026-07-01', amount: 20 };
    const effect = effectOf(engine, plan([half, quality]), 'alt', 'kvalitetselement');
    expect(effect?.sum).toBeCloseTo(40_000, 6);
  });

  it('is nothing to tell for an alternative that is not there, or a plan that cannot be computed', () => {
    expect(effectOf(engine, plan([half]), 'finnes-ikke', 'basisandel-50')).toBeNull();
    const clash = [half, { id: 'basisandel-70', from: '2026-07-01', amount: null }];
    expect(effectOf(engine, plan(clash), 'alt', 'basisandel-50')).toBeNull();
  });

  it.each(REFORMS.map(({ id, earliest }) => [id, earliest] as const))('can be told for %s', (id, earliest) => {
    const from = earliest > '2026-07-01' ? earliest : '2026-07-01';
    const effect = effectOf(engine, plan([{ id, from, amount: null }]), 'alt', id);
    expect(effect?.years).toHaveLength(2);
    expect(Number.isFinite(effect?.sum)).toBe(true);
  });
});
