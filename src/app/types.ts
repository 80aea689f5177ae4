/** What the app gives the views, in shape as `ui/appContract.ts` asks; the compiler compares the two where they meet. */
import type { FormId, Problem, RateStatus } from '../engine';

export type Outcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'cancelled' }
  | { readonly ok: false; readonly reason: 'refused'; readonly name: string; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly reason: 'failed'; readonly code: string };

/** What the user is told of an act that did not end as wanted. */
export type Refusal = Extract<Outcome, { readonly reason: 'refused' | 'failed' }>;

export interface PlanSummary {
  readonly id: string;
  readonly title: string;
  /** Local date and time without zone. */
  readonly changedAt: string;
  readonly doctors: number;
  readonly form: FormId;
  readonly example: boolean;
}

export interface ExampleCard {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly doctors: number;
  readonly listeinnbyggere: number;
  readonly kommune: string | null;
}

export interface RateFacts {
  readonly label: string;
  readonly unit: string;
  /** Lowest and highest value it can have. */
  readonly range: readonly [number, number];
}

export interface StorageNotice {
  readonly kind:
    | 'restored'
    | 'unreadable-plans'
    | 'newer-store'
    | 'backup-failed'
    | 'backup-unreadable'
    | 'kept-both'
    | 'store-lost';
  /** Plans concerned. */
  readonly count: number;
  /** Date and time of the backup used, local, or null. */
  readonly takenAt: string | null;
}

export type SaveStatus =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly code: string };

/** A year of the plan by its index from 0, or all years together. */
export type Period = number | 'sum';

export interface Figure {
  readonly value: number;
  readonly status: RateStatus;
}

/** Clock and chance enter here and nowhere else. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A number from 0 up to 1. */
  readonly random: () => number;
}
