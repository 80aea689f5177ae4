/** `value`: what a practice for sale is worth to the plan's buyer, as text or as JSON with explanations. */
import { formatFigure } from '../app/format';
import { bundledRules, kommuner, type Plan } from '../engine';
import { valuePurchase, type PurchaseResult, type PurchaseValuation } from '../engine/purchase';
import { fieldWords, type FieldKey } from '../ui/text/fields';
import {
  alternativeName,
  BREAK_EVEN_NAMES,
  endText,
  inputText,
  recommendationText,
  sensitivityName,
} from '../ui/text/purchase';
import { readArguments } from './arguments';
import { jsonHead } from './computed';
import { problemLine } from './problemText';
import { readPlan } from './readPlan';
import { cutTraces, readDepth } from './trace';
import { UsageError } from './usage';

/** Enough to see each value's parts and what they rest on; the whole tree is the engine's, year by year. */
const DEFAULT_DEPTH = 3;

/** @throws UsageError for bad arguments, an unreadable plan, a plan without a purchase, or one that cannot be valued */
export function value(args: readonly string[]): string {
  const { positional, asJson, values } = readArguments(args, 1, ['depth']);
  const depth = readDepth(values.depth, DEFAULT_DEPTH);
  const detail = readDepth(values.depth, 0);
  const plan = readPlan(positional[0]);
  if (plan.purchase === null)
    throw new UsageError('Planen gjelder ikke et kjøp: den har ingen opplysninger fra en selger.');
  const valuation = valuePurchase(plan, bundledRules, kommuner);
  const { result } = valuation;
  if (result === null) throw new UsageError(cannot(valuation));
  return asJson ? JSON.stringify(jsonOf(plan, valuation, depth, detail), null, 2) : table(plan, valuation, result);
}

function cannot({ missing, problems }: PurchaseValuation): string {
  const fields = missing.map((field) => `  ${fieldWords(`purchase.seller.${field}` as FieldKey).label} mangler.`);
  return `Praksisen kan ikke verdsettes:\n${[...fields, ...problems.map(problemLine)].join('\n')}`;
}

/** Parts whose explanations are many and alike: they say their formula only, unless more is asked for. */
const DETAILS = new Set(['earnings', 'financing', 'alternatives', 'sensitivity', 'badYears', 'answer']);

/**
 * The documented shape: see src/cli/README.md. Explanations are cut at the depth asked for.
 * @param detail depth of the explanations in the tables
 */
function jsonOf(plan: Plan, { checklist, result }: PurchaseValuation, depth: number, detail: number): object {
  return {
    ...jsonHead('praksisplan-valuation', plan),
    ...Object.fromEntries(
      Object.entries(result ?? {}).map(([part, of]) => [part, cutTraces(of, DETAILS.has(part) ? detail : depth)]),
    ),
    checklist: checklist.map(({ item, answered, effect, spread }) => ({
      id: item.id,
      question: item.question,
      moves: item.moves,
      answered,
      effect,
      spread,
    })),
  };
}

const money = (amount: number | null): string => (amount === null ? 'ikke kjent' : `${formatFigure(amount, 'kr')} kr`);

function table(plan: Plan, { checklist }: PurchaseValuation, result: PurchaseResult): string {
  const { incomeValue, replacement, comparables, floor, negotiation, answer, asking } = result;
  const question = (id: string): string | null => checklist.find(({ item }) => item.id === id)?.item.question ?? null;
  const range =
    incomeValue.range === null
      ? ''
      : ` (${money(incomeValue.range.low.value)} til ${money(incomeValue.range.high.value)})`;
  const c = comparables.range;
  const rows = [
    plan.title,
    ...(plan.example ? ['Eksempel med oppdiktede personer.'] : []),
    '',
    recommendationText(answer, asking),
    '',
    `A inntektsverdi       ${money(incomeValue.figure?.value ?? null)}${range}`,
    `B bygge opp selv      ${money(replacement.ifObtainable.value)}${OBTAINABLE[replacement.reason]}`,
    `C sammenlignbare      ${c === null ? 'ingen' : `${money(c.low.value)} til ${money(c.high.value)}, ${c.from}–${c.to}, ${c.count} salg`}`,
    `D gulv                ${money(floor.figure.value)}`,
    `Forhandlingsrom       ${negotiation.isOpen ? `${money(negotiation.sellersFloor)} til ${money(negotiation.buyersCeiling)}` : 'ikke noe'}`,
    '',
    'Svaret henger mest på',
    ...answer.hangsOn.map(({ code, low, high, unit, atLow, atHigh, flip }) => {
      const turns = flip === null ? '' : `; snur ved ${endText(code, flip.value, unit)}`;
      return `  ${sensitivityName(code, question)}: ${endText(code, low, unit)} gir ${money(atLow?.value ?? null)}, ${endText(code, high, unit)} gir ${money(atHigh?.value ?? null)}${turns}`;
    }),
    '',
    'Vippepunkter',
    ...result.breakEvens.map(({ code, limit, unit }) => {
      const at = limit?.value ?? null;
      const shown = at === null ? 'finnes ikke' : code === 'payback' ? `${at} år` : inputText(at, unit);
      return `  ${BREAK_EVEN_NAMES[code]}: ${shown}`;
    }),
    '',
    'Alternativer, per år etter skatt med sosiale goder',
    ...result.alternatives.map(
      ({ id, comparable, hours }) =>
        `  ${alternativeName(id).padEnd(18)}${money(comparable.value).padStart(16)}  ${Math.round(hours.value)} timer`,
    ),
    '',
    `Forutsetninger: ${result.assumptions.length}, hvorav ${result.assumptions.filter(({ origin }) => origin === 'standard').length} standarder uten kilde`,
  ];
  return rows.join('\n');
}

const OBTAINABLE = {
  ok: '',
  'not-obtainable': ', men nullhjemmel er ikke å få',
  'unknown-obtainable': ', om nullhjemmel er å få',
} as const;
