/** Notes with the names their places have now, and as text. */
import { getPath } from '../../../app/places';
import type { Reading } from '../../../app/result';
import type { PlanNote } from '../../../engine/practice/planNotes';
import type { OpenPlan } from '../../appContract';
import { editingText } from '../../text/editing';
import { placeName, wordsAt } from './places';

export interface NoteRow {
  readonly note: PlanNote;
  /** What the place is called; as when the note was written, where it is gone. */
  readonly name: string;
  readonly isOrphan: boolean;
}

/** Fields first, then figures, each by name. @param reading the newest result, to find figures in */
export function noteRows({ plan }: Pick<OpenPlan, 'plan'>, reading: Reading | null): readonly NoteRow[] {
  const row = (note: PlanNote): NoteRow => {
    if (note.kind === 'field') {
      const isOrphan = wordsAt(note.place) === null || getPath(plan, note.place) === undefined;
      return { note, isOrphan, name: isOrphan ? note.label : placeName(plan, note.place) };
    }
    const isOrphan = note.scenario !== '' && !plan.scenarios.some(({ id }) => id === note.scenario);
    const isGone = isOrphan || (reading !== null && reading.figure(note.scenario, note.place, 0) === null);
    return { note, name: note.label, isOrphan: isGone };
  };
  return plan.notes
    .map(row)
    .sort((a, b) => (a.note.kind === b.note.kind ? (a.name < b.name ? -1 : 1) : a.note.kind === 'field' ? -1 : 1));
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
