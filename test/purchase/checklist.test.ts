import { describe, expect, it } from 'vitest';
import { bundledRules, kommuner } from '../../src/engine';
import { CHECKLIST, valuePurchase } from '../../src/engine/purchase';
import { answered, offered, OWN_HOURS, SPECIALIST, valued } from './purchasePlan';

describe('the checklist', () => {
  it('widens the range while open, and narrows it when answered with nothing', () => {
    const width = (of: ReturnType<typeof valued>): number =>
      (of.incomeValue.range?.high.value ?? 0) - (of.incomeValue.range?.low.value ?? 0);
    const all = CHECKLIST.filter(({ moves }) => !['risk', 'obtainable', 'inventoryValue'].includes(moves)).map(
      ({ id, kind, choices, moves }) =>
        answered(id, kind === 'choice' ? (choices[0]?.id ?? '') : moves === 'listWeight' ? 1 : 0),
    );
    const open = width(valued(OWN_HOURS, SPECIALIST));
    const half = width(valued({ ...OWN_HOURS, checks: all.slice(0, 6) }, SPECIALIST));
    expect(half).toBeLessThan(open);
    expect(width(valued({ ...OWN_HOURS, checks: all }, SPECIALIST))).toBeCloseTo(0, 6);
  });

  it('moves A by what an answer says, whatever is open', () => {
    const base = valued(OWN_HOURS, SPECIALIST).incomeValue.figure?.value ?? 0;
    for (const item of CHECKLIST.filter(({ moves }) => moves === 'yearlyCost' || moves === 'oneOff')) {
      const moved = valued({ ...OWN_HOURS, checks: [answered(item.id, 40_000)] }, SPECIALIST);
      expect(moved.incomeValue.figure?.value, item.id).toBeLessThan(base - 30_000);
    }
    const later = valued({ ...OWN_HOURS, checks: [answered('husleie', 40_000, '2035-01-01')] }, SPECIALIST);
    const now = valued({ ...OWN_HOURS, checks: [answered('husleie', 40_000)] }, SPECIALIST);
    expect(later.incomeValue.figure?.value).toBeGreaterThan(now.incomeValue.figure?.value ?? 0);
  });

  it('has a question, a unit and a source for each item, and spreads that are assumptions of the rules', () => {
    const ids = CHECKLIST.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const item of CHECKLIST) {
      expect(item.question, item.id).toMatch(/\?$/u);
      expect(Object.keys(bundledRules.sources), item.id).toContain(item.source);
      expect(item.kind === 'choice' ? item.choices.length > 1 : item.unit !== null, item.id).toBe(true);
      for (const record of item.spread === null ? [] : [item.spread.low, item.spread.high]) {
        expect(bundledRules.records[record]?.kind, record).toBe('assumption');
      }
    }
  });

  it('counts an answer that does not fit its item as open', () => {
    const { checklist } = valuePurchase(
      offered({ checks: [answered('sokere', 'mange'), answered('listefrafall', 4)] }),
      bundledRules,
      kommuner,
    );
    expect(checklist.filter(({ answered: isAnswered }) => isAnswered)).toEqual([]);
  });
});
