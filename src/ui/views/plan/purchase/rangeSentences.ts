/** What the ranges mean for a purchase, in words. */
import { togetherEnds, type PurchaseRangeStudy, type RangeAtEnd } from '../../../../app/result';
import type { Plan } from '../../../../engine/practice/plan';
import type { PurchaseLimits } from '../../../../engine/purchase';
import { editingText } from '../../../text/editing';
import { ADVICE_NAMES, rangesText as words } from '../../../text/purchaseRanges';
import { valueText as priceText } from '../../../text/purchase';
import { placeName, valueText, type Catalogue } from '../places';

const ENDS = ['low', 'high'] as const;

/** A sentence, and the ends its highest prices are found at, in the order they stand; without any, its numbers are the plan's own. */
export interface PurchaseRangeSentence {
  readonly text: string;
  readonly prices: readonly { readonly text: string; readonly ends: readonly RangeAtEnd[] }[];
}

interface Price {
  readonly value: number;
  readonly ends: readonly RangeAtEnd[];
}
/** The two highest prices, the lower first; null where one end has none. */
type Span = readonly [Price, Price];

function spanOf(
  low: PurchaseLimits | null,
  high: PurchaseLimits | null,
  endsOf: (end: 'low' | 'high') => readonly RangeAtEnd[],
): Span | null {
  const [a, b] = [low?.ceiling ?? null, high?.ceiling ?? null];
  if (a === null || b === null) return null;
  const [first, second] = [
    { value: a, ends: endsOf('low') },
    { value: b, ends: endsOf('high') },
  ];
  return a <= b ? [first, second] : [second, first];
}
const widthOf = ([low, high]: Span): number => high.value - low.value;

/** The range that moves the highest price most, all together, and where the advice turns: a sentence each. */
export function purchaseRangeSentences(
  study: PurchaseRangeStudy,
  plan: Plan,
  catalogue: Catalogue,
): readonly PurchaseRangeSentence[] {
  const { now, effects, together } = study;
  const nameOf = (path: string): string => placeName(plan, path, undefined, catalogue);
  const [most] = effects
    .flatMap(({ range, low, high }) => {
      const span = spanOf(low, high, (end) => [{ range, end }]);
      return span === null || widthOf(span) < 1 ? [] : [{ range, span }];
    })
    .sort((a, b) => widthOf(b.span) - widthOf(a.span));
  const all = together === null ? null : spanOf(together.low, together.high, (end) => togetherEnds(effects, end));
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
      ? said(words.still)
      : priced(most.span, (...ends) => words.most(nameOf(most.range.path), ...ends)),
    ...(all === null ? [] : [priced(all, words.all)]),
    said(turning.length === 0 ? words.steady : editingText.meaning.turning(turning.join('; '))),
  ];
}

const said = (text: string): PurchaseRangeSentence => ({ text, prices: [] });

function priced(span: Span, sentence: (low: string, high: string) => string): PurchaseRangeSentence {
  const [low, high] = span.map(({ value, ends }) => ({ text: priceText(value), ends })) as [
    PurchaseRangeSentence['prices'][number],
    PurchaseRangeSentence['prices'][number],
  ];
  return { text: sentence(low.text, high.text), prices: [low, high] };
}
