/** Notes with the names their places have now, and as text. */
import { getPath } from '../../../app/places';
import type { Reading } from '../../../app/result';
import type { PlanNote } from '../../../engine/practice/planNotes';
import type { OpenPlan } from '../../planContract';
import { editingText } from '../../text/editing';
import { isComposed } from '../../components/composed';
import { isOfOffer, offerTrace } from './figureAt';
import { placeName, wordsAt } from './places';

type Open = Pick<OpenPlan, 'plan'> & Partial<Pick<OpenPlan, 'valuation' | 'groupOutcome'>>;

export interface NoteRow {
  readonly note: PlanNote;
  /** What the place is called; as when the note was written, where it is gone. */
  readonly name: string;
  readonly isOrphan: boolean;
}

/** Fields first, then figures, each by name. @param reading the newest result, to find figures in */
export function noteRows(open: Open, reading: Reading | null): readonly NoteRow[] {
  const { plan } = open;
  const row = (note: PlanNote): NoteRow => {
    if (note.kind === 'field') {
      const isOrphan = wordsAt(note.place) === null || getPath(plan, note.place) === undefined;
      return { note, isOrphan, name: isOrphan ? note.label : placeName(plan, note.place) };
    }
    return { note, name: note.label, isOrphan: isGone(open, note, reading) };
  };
  return plan.notes
    .map(row)
    .sort((a, b) => (a.note.kind === b.note.kind ? (a.name < b.name ? -1 : 1) : a.note.kind === 'field' ? -1 : 1));
}

/** Whether the figure a note is on is not in the plan any more; while it is not known, it is taken to be there. */
function isGone(open: Open, { scenario, place }: PlanNote, reading: Reading | null): boolean {
  const { plan } = open;
  if (isOfOffer(place)) {
    if (plan.purchase === null && plan.group === null) return true;
    const isKnown =
      (plan.purchase === null || (open.valuation?.result ?? null) !== null) &&
      (plan.group === null || (open.groupOutcome ?? null) !== null);
    return (
      isKnown &&
      offerTrace({ valuation: open.valuation ?? null, groupOutcome: open.groupOutcome ?? null }, place) === null
    );
  }
  if (scenario !== '' && !plan.scenarios.some(({ id }) => id === scenario)) return true;
  return !isComposed(place) && reading !== null && reading.figure(scenario, place, 0) === null;
}

/** The notes one under another, each with its place and date, for a document or an e-mail. */
export function notesText(rows: readonly NoteRow[]): string {
  return rows
    .map(({ note, name, isOrphan }) => {
      const head = `${name} (${editingText.note.written(note.date)})`;
      return [head, ...(isOrphan ? [editingText.note.orphan] : []), note.text].join('\n');
    })
    .join('\n\n')
    .replaceAll('\u00a0', ' ');
}
