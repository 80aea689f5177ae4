/** Which other choice a purchase is told of: the one that gives more than all, unless the answer measures against it. */
import { describe, expect, it } from 'vitest';
import type { AlternativeResult, Figure } from '../../src/engine/purchase';
import { otherThatGivesMost } from '../../src/ui/views/plan/purchase/limitFigures';

const figure = (value: number): Figure => ({
  value,
  unit: 'kr',
  trace: { id: 'x', label: 'x', kind: 'amount', value, unit: 'kr', period: '2027', parts: [] },
});
const choice = (id: AlternativeResult['id'], presentValue: number): AlternativeResult => {
  const none = figure(0);
  return {
    ...{ id, beforeTax: none, afterTax: none, hours: none, afterTaxPerHour: none, comparable: none },
    presentValue: figure(presentValue),
  };
};
const bought = choice('kjop', 100);

describe('another choice than the purchase', () => {
  it('is the one of most present value, when that is above the purchase’s', () => {
    const alternatives = [bought, choice('fastlonn', 120), choice('nullhjemmel', 110)];
    expect(otherThatGivesMost({ alternatives }, 'annen-stilling')?.id).toBe('fastlonn');
  });

  it('is not told of where the purchase gives most', () => {
    expect(otherThatGivesMost({ alternatives: [bought, choice('fastlonn', 90)] }, 'annen-stilling')).toBeNull();
  });

  it('is not told of twice: the answer is measured against it already', () => {
    expect(otherThatGivesMost({ alternatives: [bought, choice('fastlonn', 120)] }, 'fastlonn')).toBeNull();
  });
});
