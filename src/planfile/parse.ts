/** Reads a plan file as if a stranger wrote it. */
import { PLAN_FORMAT, PLAN_FORMAT_VERSION } from '../engine/practice/plan';
import type { Plan } from '../engine/practice/plan';
import type { Problem } from '../engine/practice/results';
import { inspectPlan } from './check';
import { readJson } from './json';
import { MAX_FILE_BYTES } from './limits';
import { fieldOf, isAdvice } from './practiceRules';
import type { KommuneReference } from './practiceRules';
import { distinct, problem } from './problem';
import { upgradePlan } from './upgrade';

/** `notices`: what to tell about a valid file: fields that are not the plan's and were left out, and advice. */
export type ParseOutcome =
  | { readonly ok: true; readonly plan: Plan; readonly notices: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A draft may have problems at its fields and still be shown, edited and put right. */
export type DraftOutcome =
  | {
      readonly ok: true;
      readonly plan: Plan;
      readonly problems: readonly Problem[];
      readonly notices: readonly Problem[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a plan file and gives the plan or every problem in it. Nothing is guessed or put right, apart from text to
 * Unicode form NFC and −0 to 0.
 *
 * @param text the whole file
 * @param kommuner all kommuner a plan may name
 */
export function parsePlan(text: string, kommuner: readonly KommuneReference[]): ParseOutcome {
  const draft = parseDraft(text, kommuner);
  if (!draft.ok) return draft;
  const { plan, problems, notices } = draft;
  if (!problems.every(isAdvice)) return { ok: false, problems: distinct([...problems, ...notices]) };
  return { ok: true, plan, notices: distinct([...problems, ...notices]) };
}

/** Reads a plan that was stored while it was being edited: refused only when it cannot be shown as a plan. */
export function parseDraft(text: string, kommuner: readonly KommuneReference[]): DraftOutcome {
  const size = byteLength(text);
  if (size > MAX_FILE_BYTES) return refused([problem('file-too-large', '', { size, max: MAX_FILE_BYTES })]);
  const json = readJson(text);
  if (!json.ok) return refused(json.problems);
  const foreign = foreignFormat(json.value);
  if (foreign !== null) return refused([foreign]);
  const { value, hasShape, problems, unknownFields } = inspectPlan(upgradePlan(json.value), kommuner);
  const isTampered = json.problems.some((each) => each.code !== 'text-too-long');
  const all = distinct([...json.problems, ...problems]);
  const notices = distinct(unknownFields);
  if (!hasShape || isTampered) return refused(distinct([...all, ...notices]));
  return { ok: true, plan: value as Plan, problems: all, notices };
}

const refused = (problems: readonly Problem[]): { readonly ok: false; readonly problems: readonly Problem[] } => ({
  ok: false,
  problems,
});

/** Another sort of file, or a plan from a newer version of the app: refused whole, nothing in it is judged. */
function foreignFormat(value: unknown): Problem | null {
  if (fieldOf(value, 'format') !== PLAN_FORMAT) return problem('not-a-plan', '');
  const version = fieldOf(value, 'formatVersion');
  if (typeof version !== 'number' || version <= PLAN_FORMAT_VERSION) return null;
  return problem('newer-version', 'formatVersion', { version, supported: PLAN_FORMAT_VERSION });
}

function byteLength(text: string): number {
  if (text.length > MAX_FILE_BYTES || text.length * 3 <= MAX_FILE_BYTES) return text.length;
  return new TextEncoder().encode(text).length;
}
