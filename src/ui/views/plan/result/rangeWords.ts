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
  /** The two ends with the lower income first. */
  const endsOf = (low: AtEnd, high: AtEnd): RangeSentence['ends'] =>
    [low, high]
      .map((at) => ({ at, income: at.incomes.get(subject) ?? 0 }))
      .sort((a, b) => a.income - b.income)
      .map(({ at, income }) => ({ at, text: formatKroner(income) }));
  const ends = most.span.map((value) => formatKroner(value)) as [string, string];
  const field = placeName(plan, most.effect.range.path, undefined, catalogue);
  const all = together === null ? null : spanOf(together.low, together.high, subject);
  return [
    {
      text: reaching.length === 1 ? words.one(field, ...ends) : words.most(field, ...ends, nameOf(subject)),
      ends: endsOf(most.effect.low, most.effect.high),
    },
    ...(all === null || together === null
      ? []
      : [
          {
            text: words.all(formatKroner(all[0]), formatKroner(all[1])),
            ends: endsOf(together.low, together.high),
          },
        ]),
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
