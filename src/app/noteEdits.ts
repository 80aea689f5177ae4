/** Edits of notes: pure, the plan in and the changed plan out. A note stays when its place leaves the plan. */
import { noteAt, type NotePlace, type Plan, type PlanNote } from '../engine';
import { newId, type RandomFraction } from '../planfile';

/** What is written of a place, and what the place is called. */
export interface NoteWords {
  readonly label: string;
  readonly text: string;
  /** The day it is written. */
  readonly date: string;
}

/** Writes the note of a place, in place of the one it has; a text of nothing but space takes it away. */
export function withNote(plan: Plan, at: NotePlace, words: NoteWords, random: RandomFraction): Plan {
  const before = noteAt(plan, at);
  if (words.text.trim() === '') return before === null ? plan : withoutNote(plan, before.id);
  if (before?.text === words.text) return plan;
  const { kind, place, scenario } = at;
  const note: PlanNote = { id: before?.id ?? newId(random), kind, place, scenario, ...words };
  const notes = before === null ? [...plan.notes, note] : plan.notes.map((each) => (each === before ? note : each));
  return { ...plan, notes };
}

export function withoutNote(plan: Plan, id: string): Plan {
  const notes = plan.notes.filter((note) => note.id !== id);
  return notes.length === plan.notes.length ? plan : { ...plan, notes };
}
