/** What the engine and the app's readers of it hand to the screen for a plan: every text, with where it stands. */
import {
  ABSENCE_KINDS,
  bundledRules,
  computePlan,
  FORMS,
  kommuner,
  REFORMS,
  tryAbsence,
  type Plan,
  type TraceNode,
} from '../../../src/engine';
import { glossary } from '../../../src/engine/glossary';
import { CHECKLIST, valuePurchase } from '../../../src/engine/purchase';
import { RuleBook } from '../../../src/app/rules';
import { factWords } from '../../../src/ui/text/ruleFacts';

/** Told of each text that is found, and of the keys that lead to it. */
type Found = (text: string, place: string) => void;

/** Keys of what is read on screen; the rest is ids, codes and what others have published. */
const SHOWN = new Set(
  (
    'label formula note text locator statusNote statusSource description author question help drivers place rule rules ' +
    'proposed holdsList earns pays employsStaff carriesRisk liability term meaning conditions reservation proposer index'
  ).split(' '),
);
/** Titles that are the app's own: those of reforms. */
const isOwnTitle = (key: string, place: string): boolean => key === 'title' && place.includes('reform');

/** Walks plain data, getters too; each object once. */
export function textsOf(
  value: unknown,
  place: string,
  found: Found,
  seen = new Set<object>(),
  traces = new Set<string>(),
): void {
  if (typeof value === 'string') {
    found(value, place);
    return;
  }
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  if (Array.isArray(value)) {
    value.forEach((each: unknown) => {
      textsOf(each, place, found, seen, traces);
    });
    return;
  }
  if (isTrace(value)) {
    traceTexts(value, place, found, traces);
    return;
  }
  for (const [key, part] of Object.entries(value)) {
    const isText = typeof part === 'string' || (Array.isArray(part) && part.every((each) => typeof each === 'string'));
    if (!isText || SHOWN.has(key) || isOwnTitle(key, place)) textsOf(part, `${place}.${key}`, found, seen, traces);
  }
}

function isTrace(value: object): value is TraceNode {
  return 'label' in value && 'parts' in value && 'kind' in value && 'period' in value;
}

/** An explanation down to its rules; a step that was met for a stretch of the same kind is not gone into again. */
function traceTexts(node: TraceNode, place: string, found: Found, met: Set<string>): void {
  const { label, formula, note, rate } = node;
  const at = `${place} > ${node.id}`;
  found(label, `${at}.label`);
  if (formula !== undefined) found(formula, `${at}.formula`);
  if (note !== undefined) found(note, `${at}.note`);
  if (rate?.locator !== undefined) found(rate.locator, `${at}.locator`);
  if (rate?.formula !== undefined) found(rate.formula, `${at}.rate.formula`);
  if (rate?.carried?.index) found(rate.carried.index.label, `${at}.index`);
  // Doctors and posts are alike in their words, and so are years.
  const key = `${node.id.replace(/:[^/]*/u, '')}|${node.period.length}`;
  if (met.has(key)) return;
  met.add(key);
  for (const part of node.parts) traceTexts(part, at, found, met);
}

/** Lines, explanations of every line, money, simplifications and what a purchase is worth. */
export function planTexts(plan: Plan, found: Found): void {
  const computed = computePlan(plan, bundledRules, kommuner);
  const { comparison } = computed;
  if (comparison === null) throw new Error(`${plan.title}: ${JSON.stringify(computed.problems)}`);
  textsOf(comparison.uncertainRates, 'uncertainRates', found);
  const [firstYear = ''] = comparison.conditions.yearLabels;
  for (const scenario of comparison.scenarios) {
    textsOf(scenario.lines, 'line', found);
    textsOf(scenario.reforms, 'reform', found);
    const met = new Set<string>();
    for (const line of scenario.lines) {
      for (const period of [firstYear, 'sum']) {
        const node = computed.explain(scenario.id, line.id, period);
        if (node !== null) traceTexts(node, 'explain', found, met);
      }
    }
    for (const { id } of scenario.reforms) textsOf(computed.reformRates(scenario.id, id), 'reformRates', found);
    textsOf(computed.ledger(scenario.id, firstYear), 'ledger', found);
    textsOf(computed.redistribution(scenario.id, firstYear), 'redistribution', found);
    textsOf(computed.costBenchmark(scenario.id), 'benchmark', found);
    for (const { id } of plan.baseline.doctors)
      textsOf(computed.threeViews(scenario.id, id, firstYear), 'threeViews', found);
  }
  textsOf(computed.simplifications(), 'simplifications', found);
  textsOf(computed.moneySimplifications(), 'moneySimplifications', found);
  const [scenario, doctor] = [comparison.scenarios[0]?.id ?? '', plan.baseline.doctors[0]?.id ?? ''];
  for (const kind of ABSENCE_KINDS) {
    const tried = tryAbsence(plan, bundledRules, kommuner, computed, scenario, doctor, kind);
    textsOf([tried.assumptions, tried.result, tried.simplifications], 'stress', found);
  }
  if (plan.purchase !== null) textsOf(valuePurchase(plan, bundledRules, kommuner).result, 'purchase', found);
}

/** What is the same for every plan: forms, reforms, terms, questions, and every page of the rules. */
export function bookTexts(found: Found): void {
  textsOf(FORMS, 'forms', found);
  textsOf(REFORMS, 'reforms', found);
  textsOf(glossary, 'glossary', found);
  textsOf(CHECKLIST, 'checklist', found);
  const book = new RuleBook(bundledRules, '2026-11-22', factWords);
  textsOf(book.legal('2026-11-22'), 'legal', found);
  for (const id of Object.keys(bundledRules.records)) textsOf(book.page(id, '2026-11-22'), `page ${id}`, found);
}
