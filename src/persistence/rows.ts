/** Making rows from plans, and plans from rows that anybody may have written. */
import type { Plan } from '../engine/practice/plan';
import type { Problem } from '../engine/practice/results';
import { type KommuneReference, parseDraft, serializePlan } from '../planfile';
import type { PlanRow } from './database';

/** Why a row gives no plan. It is kept as it is. */
export type UnreadableReason =
  /** The row is not one of ours. */
  | 'row'
  /** The text is not the text that was saved. */
  | 'hash'
  /** The text is refused; see the problems. */
  | 'refused';

export interface UnreadablePlan {
  readonly id: string;
  /** The title saved beside the text, empty when that is unreadable too. */
  readonly title: string;
  readonly reason: UnreadableReason;
  readonly problems: readonly Problem[];
}

export interface StoredPlan {
  readonly plan: Plan;
  /** Problems of the draft; a plan is stored while it has some. */
  readonly problems: readonly Problem[];
  readonly revision: number;
  readonly updatedAt: number;
  readonly deletedAt: number | null;
  readonly sha256: string;
  /** The plan file as stored. */
  readonly text: string;
}

export type RowOutcome =
  { readonly ok: true; readonly stored: StoredPlan } | { readonly ok: false; readonly unreadable: UnreadablePlan };

/** SHA-256 of the text in UTF-8, lower-case hex: the same figure as in a backup's manifest. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The row of a plan in use. @param now milliseconds since 1970 */
export async function toRow(plan: Plan, revision: number, now: number): Promise<PlanRow> {
  const text = serializePlan(plan);
  return {
    id: plan.id,
    revision,
    formatVersion: plan.formatVersion,
    updatedAt: now,
    deletedAt: null,
    title: plan.title,
    sha256: await sha256(text),
    text,
  };
}

/** @param id the key the row was found under */
export async function fromRow(id: string, row: unknown, kommuner: readonly KommuneReference[]): Promise<RowOutcome> {
  const title = titleOf(row);
  const refuse = (reason: UnreadableReason, problems: readonly Problem[] = []): RowOutcome => ({
    ok: false,
    unreadable: { id, title, reason, problems },
  });
  if (!isPlanRow(row) || row.id !== id) return refuse('row');
  if ((await sha256(row.text)) !== row.sha256) return refuse('hash');
  const draft = parseDraft(row.text, kommuner);
  if (!draft.ok) return refuse('refused', draft.problems);
  if (draft.plan.id !== id) return refuse('row');
  const { revision, updatedAt, deletedAt, text } = row;
  const stored = {
    plan: draft.plan,
    problems: draft.problems,
    revision,
    updatedAt,
    deletedAt,
    sha256: row.sha256,
    text,
  };
  return { ok: true, stored };
}

/** True for a row with every field a plan row has, whatever its text. */
export function isPlanRow(row: unknown): row is PlanRow {
  if (typeof row !== 'object' || row === null) return false;
  const {
    id,
    revision,
    formatVersion,
    updatedAt,
    deletedAt,
    title,
    sha256: hash,
    text,
  } = row as Record<string, unknown>;
  const texts = [id, title, hash, text].every((each) => typeof each === 'string');
  const numbers = [revision, formatVersion, updatedAt].every((each) => Number.isSafeInteger(each));
  return texts && numbers && (deletedAt === null || Number.isSafeInteger(deletedAt));
}

function titleOf(row: unknown): string {
  const title = typeof row === 'object' && row !== null ? (row as Record<string, unknown>)['title'] : undefined;
  return typeof title === 'string' ? title : '';
}
