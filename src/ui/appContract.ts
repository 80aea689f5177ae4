/**
 * All the views need from the app, as types only. `src/page.ts` makes the real thing and hands it to the views; the
 * compiler checks there that the app's classes have this shape, so app/ need not know the screen.
 *
 * Every property that changes over time is reactive (a `$state` field or a getter over one): reading it in a component
 * is enough to follow it. Results are replaced whole. No action throws for what a user can cause; it answers with an
 * `Outcome`. Paths are dotted from the plan's root, with doctors, staff and scenarios by id:
 * `baseline.doctors.anne.list.start`, `carryForward.growth.takst`, `scenarios.selskap.name`.
 */
import type { Language } from '../app/language';
import type { FactWords, RuleBook } from '../app/rules';
import type { PackCandidate, PackChoice, RulesFacts } from '../app/rulesInUse.svelte';
import type { StartKind } from '../app/startKinds';
import type { WorkedExamples } from '../app/worked';
import type { Calibration, Payslip } from '../engine/liste/kalibrering';
import type { FormDescription } from '../engine/organisation/forms';
import type { FormId, OwnRate } from '../engine/practice/plan';
import type { Problem } from '../engine/practice/results';
import type { SchemaProblem } from '../engine/rules/findings';
import type { ReformParameter, ReformStatus } from '../engine/rules/reforms/types';
import type { AgaZone, IsoDate } from '../engine/rules/types';
import type { OpenPlan } from './planContract';

/** The language of the page, and how it is changed. */
export interface LanguageContract {
  readonly current: Language;
  /** True when the user has just chosen this language: the page was loaded for it. */
  readonly isNew: boolean;
  /** Saves what is unsaved, then loads the page anew in the language. Nothing is changed where something cannot be saved. */
  choose(language: Language): Promise<Outcome>;
}

export interface AppContract {
  /** Bundled example practices: made-up persons. Opening one makes a copy. */
  readonly examples: readonly ExampleCard[];
  /** The user's plans, most recently changed first. */
  readonly plans: readonly PlanSummary[];
  /** The plan on screen; null shows the start page. */
  readonly open: OpenPlan | null;
  /** What the user must know about the storage, found at start or since; null when all is well. */
  readonly storageNotice: StorageNotice | null;
  /** Why the last file the user double-clicked was not opened; null when there is nothing to tell. */
  readonly openingProblem: Refusal | null;
  readonly kommuner: readonly KommuneChoice[];
  /** The nine forms with their legal status. */
  readonly forms: Readonly<Record<FormId, FormDescription>>;
  /** Lengths of consultation, shortest first. */
  readonly lengthClasses: readonly LengthClass[];
  /** The age bands of a list's composition, in the plan's order. */
  readonly ageBands: readonly string[];
  /** The list weight a payment slip shows, with the plan's own figures for the national average. */
  calibratedWeight(slip: Payslip, own: readonly OwnRate[]): Calibration;
  /** Proposed rules and what-ifs an alternative may be computed with, in the order they are shown. */
  readonly reforms: readonly ReformCard[];
  readonly about: About;
  /** Today's date where the app runs. */
  today(): IsoDate;
  /** The tour of a plan: offered until it is taken or turned down. */
  readonly tour: { readonly isOffered: boolean; settle(): void };
  /** The rules opened for reading: search, one page per record, and what a plan makes of them. */
  readRules(words: FactWords): Promise<RuleBook>;
  /** Gets ready what opening a plan takes, so that the first one opens at once. */
  prepare(): Promise<void>;
  /** Every term of art with its meaning, in the order of the alphabet. */
  readGlossary(): Promise<readonly { readonly term: string; readonly meaning: string }[]>;
  /** Examples to change and see computed anew, for the help. */
  worked(): Promise<Pick<WorkedExamples, 'find' | 'timeFee' | 'explainTimeFee'>>;
  /** Which rules hold on this machine. */
  readonly rules: RulesFacts;
  /** A rule pack the user had put in use, that this app cannot use; the bundled rules hold. */
  readonly refusedRules: { readonly name: string; readonly problems: readonly SchemaProblem[] } | null;
  /** Lets the user choose a rule pack and checks it; nothing is changed. */
  chooseRulePack(): Promise<PackChoice>;
  /** Puts a checked pack in the place of the rules in use; plans are computed anew. */
  useRulePack(candidate: PackCandidate): Promise<Outcome>;
  useBundledRules(): Promise<Outcome>;
  /** A rate's name, unit and range in the rules in use; null for one they do not have. */
  rateFacts(
    record: string,
  ): { readonly label: string; readonly unit: string; readonly range: readonly [number, number] } | null;
  /** True for an address that `openSource` may show. */
  canOpenSource(address: string): boolean;
  /** Shows a source in the user's own browser; the shell asks first. */
  openSource(address: string): Promise<Outcome>;
  openExample(id: string): Promise<Outcome>;
  openPlan(id: string): Promise<Outcome>;
  /** A plan with standards for all that only the user knows; all but 'tom' open in their guide. */
  newPlan(kind: StartKind): Promise<Outcome>;
  /** The guide that lies over the open plan; null when the plan itself is shown. */
  readonly guide: StartKind | null;
  /** Shows the guide that fits the open plan. */
  showGuide(): void;
  leaveGuide(): void;
  /** Lets the user choose a plan file and opens it as a new plan; never overwrites one. */
  openFile(): Promise<Outcome>;
  /** Waits for what is unsaved, then shows the start page. */
  closePlan(): Promise<void>;
  /** Takes a plan off the list; `restorePlan` brings it back in this session. */
  removePlan(id: string): Promise<Outcome>;
  restorePlan(id: string): Promise<Outcome>;
  dismissStorageNotice(): void;
  dismissOpeningProblem(): void;
}

export interface ExampleCard {
  readonly id: string;
  readonly title: string;
  /** One or two sentences, Norwegian. */
  readonly summary: string;
  readonly doctors: number;
  /** Listeinnbyggere in all at the start. */
  readonly listeinnbyggere: number;
  readonly kommune: string | null;
}

export interface PlanSummary {
  readonly id: string;
  readonly title: string;
  /** ISO date and time, local, without zone: `2026-11-21T14:05:00`. */
  readonly changedAt: string;
  readonly doctors: number;
  readonly form: FormId;
  readonly example: boolean;
}

export type Outcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'cancelled' }
  /** The file or row was read and refused; nothing was changed. */
  | { readonly ok: false; readonly reason: 'refused'; readonly name: string; readonly problems: readonly Problem[] }
  /** Reading or writing failed. `code` is shown so that it can be reported, for instance `ENOSPC`. */
  | { readonly ok: false; readonly reason: 'failed'; readonly code: string };

/** What the user is told of an act that did not end as wanted. */
export type Refusal = Extract<Outcome, { readonly reason: 'refused' | 'failed' }>;

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
  /** Date and time of the backup used, or null. */
  readonly takenAt: string | null;
}

export interface KommuneChoice {
  readonly nr: string;
  readonly name: string;
  readonly county: string;
  readonly agaZone: AgaZone | null;
  /** For split municipalities: the zones the user chooses between. */
  readonly agaParts: readonly { readonly name: string; readonly zone: AgaZone }[];
  readonly facts: KommuneFacts;
}

/** What follows from the choice of kommune. SSB's figures; null where they are not published. */
export interface KommuneFacts {
  readonly population: number;
  readonly populationYear: number;
  /** SSB sentralitetsklasse, 1 (most central) to 6. */
  readonly centrality: number;
  /** Tiltakssonen in Troms og Finnmark, with lower tax. */
  readonly actionZone: boolean;
  /** Year of the list figures. */
  readonly gpYear: number | null;
  readonly avgListLength: number | null;
  readonly patientsWithoutGp: number | null;
  readonly freePlaces: number | null;
}

export interface LengthClass {
  /** Highest number of minutes in the class. */
  readonly to: number;
  /** Share of consultations in the standard profile; a fraction. */
  readonly standard: number;
}

/** One of the catalogue of reforms; none is today's rule. */
export interface ReformCard {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly status: ReformStatus;
  /** What the status rests on, with date. */
  readonly statusNote: string;
  /** One sentence: the first of `description`. */
  readonly summary: string;
  readonly description: string;
  readonly source: {
    readonly title: string;
    readonly publisher: string;
    readonly url: string | null;
    readonly locator: string;
  };
  /** First day it can begin. */
  readonly earliest: IsoDate;
  /** The one figure the user may choose; null where there is none. */
  readonly parameter: ReformParameter | null;
}

export interface About {
  readonly version: string;
  readonly rulesEdition: string;
}
