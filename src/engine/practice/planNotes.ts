/** Notes: what the user wants remembered of a field or a figure. They change no figure. */
import type { IsoDate } from '../rules/types';

export const NOTE_KINDS = ['field', 'figure'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** One note; a place has at most one. It outlives its place: a note of a doctor who has left is still listed. */
export interface PlanNote {
  readonly id: string;
  /** 'field': `place` is a plan path; 'figure': a line of a computed alternative (`kontor/inntektPerLege`). */
  readonly kind: NoteKind;
  readonly place: string;
  /** The alternative a figure belongs to; empty for a field, and for a figure of a purchase. */
  readonly scenario: string;
  /** What the place was called when the note was written. */
  readonly label: string;
  readonly text: string;
  /** The day the text was last changed. */
  readonly date: IsoDate;
}

/** Where a note is put: all of it but the words. */
export type NotePlace = Pick<PlanNote, 'kind' | 'place' | 'scenario'>;

/** A plan without notes. */
export const NO_NOTES: readonly PlanNote[] = [];

/** @returns the note at the place, null where there is none */
export function noteAt(plan: { readonly notes: readonly PlanNote[] }, at: NotePlace): PlanNote | null {
  return (
    plan.notes.find(
      ({ kind, place, scenario }) => kind === at.kind && place === at.place && scenario === at.scenario,
    ) ?? null
  );
}
