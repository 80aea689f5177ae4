/** What the ranges mean for a purchase, in words. */
import type { PurchaseRangeStudy } from '../../../../app/result';
import type { Plan } from '../../../../engine/practice/plan';
import type { PurchaseLimits } from '../../../../engine/purchase';
import { editingText } from '../../../text/editing';
import { ADVICE_NAMES, rangesText as words } from '../../../text/purchaseRanges';
import { valueText as priceText } from '../../../text/purchase';
import { placeName, valueText, type Catalogue } from '../places';

const ENDS = ['low', 'high'] as const;

const spanOf = (low: PurchaseLimits | null, high: PurchaseLimits | null): readonly [number, number] | null => {
  const [a, b] = [low?.ceiling ?? null, high?.ceiling ?? null];
  return a === null || b === null ? null : [Math.min(a, b), Math.max(a, b)];
};

/** The range that moves the highest price most, all together, and where the advice turns: a sentence each. */
export function purchaseRangeSentences(study: PurchaseRangeStudy, plan: Plan, catalogue: Catalogue): readonly string[] {
  const { now, effects, together } = study;
  const nameOf = (path: string): string => placeName(plan, path, undefined, catalogue);
  const [most] = effects
    .flatMap(({ range, low, high }) => {
      const span = spanOf(low, high);
      return span === null || span[1] - span[0] < 1 ? [] : [{ range, span }];
    })
    .sort((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]));
  const all = together === null ? null : spanOf(together.low, together.high);
  const turning = effects.flatMap((effect) =>
    ENDS.flatMap((end) => {
      const there = effect[end]?.recommendation;
      if (there === undefined || there === now.recommendation) return [];
      const { path } = effect.range;
      return [words.turnsAt(ADVICE_NAMES[there], nameOf(path), valueText(path, effect.range[end], catalogue))];
    }),
  );
  return [
    most === undefined
      ? words.still
      : words.most(nameOf(most.range.path), priceText(most.span[0]), priceText(most.span[1])),
    ...(all === null ? [] : [words.all(priceText(all[0]), priceText(all[1]))]),
    turning.length === 0 ? words.steady : editingText.meaning.turning(turning.join('; ')),
  ];
}
