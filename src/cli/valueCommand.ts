/** `value`: what a practice for sale is worth to the plan's buyer, as text or as JSON with explanations. */
import { bundledRules, kommuner, type Plan } from '../engine';
import { valuePurchase, type PurchaseValuation } from '../engine/purchase';
import { fieldWords, type FieldKey } from '../ui/text/fields';
import { readArguments } from './arguments';
import { jsonHead } from './computed';
import { problemLine } from './problemText';
import { readPlan } from './readPlan';
import { cutTraces, readDepth } from './trace';
import { UsageError } from './usage';
import { valueTable } from './valueTable';

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
  return asJson ? JSON.stringify(jsonOf(plan, valuation, depth, detail), null, 2) : valueTable(plan, valuation, result);
}

function cannot({ missing, problems }: PurchaseValuation): string {
  const fields = missing.map((field) => `  ${fieldWords(`purchase.seller.${field}` as FieldKey).label} mangler.`);
  return `Praksisen kan ikke verdsettes:\n${[...fields, ...problems.map(problemLine)].join('\n')}`;
}

/** Parts whose explanations are many and alike: they say their formula only, unless more is asked for. */
const DETAILS = new Set(['earnings', 'financing', 'alternatives', 'priceLines', 'sensitivity', 'badYears', 'answer']);

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
