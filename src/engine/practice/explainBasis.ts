/** "Hva inntekten hviler på", explained: the amounts whose price is of one kind, and their part of the whole income. */
import { word, words } from '../kernel/words';
import type { Slot } from '../kernel/cells';
import { explainCell, monthsOf, periodText, valueOf, type ExplainContext, type Period } from './explain';
import { lazyNode } from './explainNode';
import { basisRates, INCOME_BASES, incomeBasisParts, type IncomeBasisKind } from './incomeBasis';
import type { TraceNode } from './results';

/** Half an øre: less than this of an amount is nothing. */
const LEAST = 0.005;

/**
 * The part of a period's income that rests on some kinds of prices, as a share of it all.
 *
 * @param kinds that count: one, or those that are firm
 * @returns null where there is no income to divide
 */
export function explainBasis(
  context: ExplainContext,
  income: Slot,
  kinds: readonly IncomeBasisKind[],
  period: Period,
): TraceNode | null {
  const whole = valueOf(context, income, period);
  if (!(whole > 0)) return null;
  const of = INCOME_BASES.filter((kind) => kinds.includes(kind)).map((kind) => kindNode(context, income, kind, period));
  const kroner = of.reduce((sum, { value }) => sum + value, 0);
  const when = periodText(context, period);
  const rests =
    of.length === 1 && of[0] !== undefined
      ? of[0]
      : lazyNode(
          {
            id: `hviler/${kinds.join('+')}/kr`,
            label: word('Inntekt på faste satser og egne tall'),
            kind: 'amount',
            value: kroner,
            unit: 'kr/år',
            period: when,
            formula: word('summen av delene'),
          },
          () => of,
        );
  return lazyNode(
    {
      id: `hviler/${kinds.join('+')}`,
      label: words('Del av {part}', { part: rests.label.toLowerCase() }),
      kind: 'amount',
      value: kroner / whole,
      unit: 'andel',
      period: when,
      formula: word('inntekten som hviler på dette ÷ hele inntekten'),
    },
    () => [rests, explainCell(context, income, period)],
  );
}

function kindNode(context: ExplainContext, income: Slot, kind: IncomeBasisKind, period: Period): TraceNode {
  const amounts = incomeBasisParts(context.program, income, ...monthsOf(context.program, period))
    .map(({ slot, parts }) => ({ slot, value: parts[kind] }))
    .filter(({ value }) => Math.abs(value) >= LEAST);
  return lazyNode(
    {
      id: `hviler/${kind}/kr`,
      label: words('Inntekt på {rates}', { rates: basisRates(kind) }),
      kind: 'amount',
      value: amounts.reduce((sum, { value }) => sum + value, 0),
      unit: 'kr/år',
      period: periodText(context, period),
      formula: word('summen av delene'),
    },
    () => amounts.map(({ slot, value }) => amountNode(context, slot, value, kind, period)),
  );
}

/** One amount; told apart from its whole where only some of the months rest on this. */
function amountNode(
  context: ExplainContext,
  slot: Slot,
  value: number,
  kind: IncomeBasisKind,
  period: Period,
): TraceNode {
  const whole = explainCell(context, slot, period);
  if (Math.abs(whole.value - value) < LEAST) return whole;
  return lazyNode(
    {
      id: `hviler/${kind}/${whole.id}`,
      label: whole.label,
      kind: 'amount',
      value,
      unit: whole.unit,
      period: whole.period,
      formula: word('månedene der prisen hviler på dette'),
    },
    () => [whole],
  );
}
