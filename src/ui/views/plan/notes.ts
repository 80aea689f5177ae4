/** Notes with the names their places have now, and as text. */
import { getPath, shareAt } from '../../../app/places';
import type { Reading } from '../../../app/result';
import type { PlanNote } from '../../../engine/practice/planNotes';
import type { OpenPlan, Period } from '../../planContract';
import { editingText } from '../../text/editing';
import { isComposed } from '../../components/composed';
import { composedTrace, isOfHours, isOfOffer, isTried, offerTrace } from './figureAt';
import { hoursPlace } from './inputs/otherHours';
import { placeName, wordsAt } from './places';

type Open = Pick<OpenPlan, 'plan'> & Partial<Pick<OpenPlan, 'valuation' | 'groupOutcome' | 'levers'>>;

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
      return {
        note,
        isOrphan,
        name: isOrphan || shareAt(note.place) !== null ? note.label : placeName(plan, note.place),
      };
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
  if (isOfHours(place)) return !plan.baseline.doctors.some(({ id }) => hoursPlace(id) === place);
  if (reading === null) return false;
  if (isTried(place)) return reading.scenario(scenario) === null || !isTriable(open, place);
  const isThere = (period: Period): boolean =>
    isComposed(place)
      ? composedTrace(reading, scenario, place, period, 'lopende') !== null
      : reading.figure(scenario, place, period) !== null;
  return !isThere(0) && !isThere('sum');
}

/** Whether what a place is of can be tried on the plan: the doctor is there, or the plan has what is turned. */
function isTriable({ plan, levers }: Open, place: string): boolean {
  const [kind, of = ''] = place.split('/');
  if (kind === 'prove') return plan.baseline.doctors.some(({ id }) => id === of);
  return levers?.some((lever) => lever === of) ?? true;
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
