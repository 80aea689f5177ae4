/** What the ranges come to, in words. */
import { formatKroner } from '../../../../app/format';
import type { AtEnd, RangeEffect, RangeStudy } from '../../../../app/result';
import type { Plan } from '../../../../engine/practice/plan';
import { editingText } from '../../../text/editing';
import { placeName, valueText, type Catalogue } from '../places';

const words = editingText.meaning;
const ENDS = ['low', 'high'] as const;

function spanOf(low: AtEnd, high: AtEnd, scenario: string): readonly [number, number] | null {
  const [a, b] = [low.incomes.get(scenario), high.incomes.get(scenario)];
  return a === undefined || b === undefined ? null : [Math.min(a, b), Math.max(a, b)];
}

/** A sentence, and the ends its figures are read at, in the order they stand. */
export interface RangeSentence {
  readonly text: string;
  readonly ends: readonly { readonly text: string; readonly at: AtEnd }[];
}

const said = (text: string): RangeSentence => ({ text, ends: [] });

/** A sentence of the incomes at two ends, the lower first; none where one of them has no income. */
function between(
  low: AtEnd,
  high: AtEnd,
  subject: string,
  say: (least: string, most: string) => string,
): readonly RangeSentence[] {
  const span = spanOf(low, high, subject);
  if (span === null) return [];
  const [least, most] = span.map((income) => formatKroner(income)) as [string, string];
  const [lower, upper] = low.incomes.get(subject) === span[0] ? [low, high] : [high, low];
  const ends = [
    { text: least, at: lower },
    { text: most, at: upper },
  ];
  return [{ text: say(least, most), ends }];
}

/** What the ranges mean for the answer, a sentence each: the one that matters most, all together, and where it turns. */
export function rangeSentences(
  study: RangeStudy,
  plan: Plan,
  nameOf: (scenario: string) => string,
  catalogue?: Catalogue,
): readonly RangeSentence[] {
  const { subject, effects, together, now } = study;
  const reaching = effects
    .flatMap((effect) => {
      const span = spanOf(effect.low, effect.high, subject);
      return span === null || span[1] - span[0] < 1 ? [] : [{ effect, span }];
    })
    .sort((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]));
  const [most] = reaching;
  if (most === undefined) return [said(words.nothing)];
  const field = placeName(plan, most.effect.range.path, undefined, catalogue);
  return [
    ...between(most.effect.low, most.effect.high, subject, (low, high) =>
      reaching.length === 1 ? words.one(field, low, high) : words.most(field, low, high, nameOf(subject)),
    ),
    ...(together === null ? [] : between(together.low, together.high, subject, words.all)),
    ...(now.incomes.size < 2 || now.leader === null
      ? []
      : [said(turning(effects, now.leader, plan, nameOf, catalogue))]),
  ];
}

function turning(
  effects: readonly RangeEffect[],
  leader: string,
  plan: Plan,
  nameOf: (id: string) => string,
  catalogue?: Catalogue,
): string {
  const places = effects.flatMap((effect) =>
    ENDS.flatMap((end) => {
      const there = effect[end].leader;
      if (there === null || there === leader) return [];
      const { path } = effect.range;
      return [
        words.turnsAt(
          nameOf(there),
          placeName(plan, path, undefined, catalogue),
          valueText(path, effect.range[end], catalogue),
        ),
      ];
    }),
  );
  return places.length === 0 ? words.steady : words.turning(places.join('; '));
}
