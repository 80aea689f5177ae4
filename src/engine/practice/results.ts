/** What a computation gives back: plain readonly data. */
import type { Unit } from '../kernel/units';
import type { ReformStatus } from '../rules/reforms/types';
import type { Basis } from '../rules/types';
import type { FormId } from './plan';

/** How firm the rates behind a figure are, weakest last; 'reform' rests on a rule that is not today's. */
export const RATE_STATUSES = ['vedtatt', 'avledet', 'egen', 'antatt', 'videreført', 'reform'] as const;
export type RateStatus = (typeof RATE_STATUSES)[number];

/** Where a line belongs: the whole practice, one doctor, or one staff member. */
export type LineScope =
  | { readonly kind: 'kontor' }
  | { readonly kind: 'lege'; readonly id: string }
  | { readonly kind: 'ansatt'; readonly id: string };

/** What part a line plays in the table; 'detail' lines are reached through explanations. */
export type LineRole = 'income' | 'cost' | 'result' | 'volume' | 'detail';

export interface Line {
  /** Stable: `<scope>/<amount>`, for instance `kontor/inntekter` or `lege:anne/basistilskudd`. */
  readonly id: string;
  readonly amount: string;
  readonly label: string;
  readonly scope: LineScope;
  readonly role: LineRole;
  /** Unit of a year's figure. */
  readonly unit: Unit;
  /** One figure per plan year. */
  readonly years: readonly number[];
  /** Weakest rate behind the figure, per year. */
  readonly status: readonly RateStatus[];
}

export interface ScenarioResult {
  readonly id: string;
  readonly name: string;
  readonly form: FormId;
  /** The reforms the scenario is computed with, in the order of the plan. */
  readonly reforms: readonly ComputedReform[];
  readonly lines: readonly Line[];
  /** Every rate the scenario reads: record ids and `takst.<code>.<part>`, in alphabetical order. Reckoned when read. */
  readonly rates: readonly string[];
}

export interface ComputedReform {
  readonly id: string;
  readonly title: string;
  readonly status: ReformStatus;
  readonly from: string;
  /** Plan paths with a figure of the user's own that the reform would have changed had the field been left open. */
  readonly leavesAlone: readonly string[];
}

export interface Comparison {
  readonly conditions: Conditions;
  readonly scenarios: readonly ScenarioResult[];
  /** Rates used past their last known date, or assumed, once each: "Satser som er videreført eller antatt". */
  readonly uncertainRates: readonly UncertainRate[];
}

export interface Conditions {
  readonly engineVersion: string;
  readonly rulesEdition: string;
  readonly rulesFingerprint: string;
  readonly start: string;
  readonly years: number;
  readonly yearLabels: readonly string[];
}

export interface UncertainRate {
  readonly record: string;
  readonly label: string;
  readonly status: RateStatus;
  /** First plan month where the status applies. */
  readonly from: string;
  readonly lastKnown: string | null;
  readonly value: number;
  readonly unit: string;
  readonly growth: number;
  /** The series a carried rate follows, by name; left out when it grows by itself. */
  readonly index?: string;
}

/** One step of "Hvor kommer tallet fra?". */
export interface TraceNode {
  /** Line id for computed amounts, record id for rates, plan path for inputs. */
  readonly id: string;
  readonly label: string;
  readonly kind: 'amount' | 'rate' | 'input' | 'calendar' | 'previous';
  readonly value: number;
  readonly unit: string;
  /** `2027` or `2027-03`. */
  readonly period: string;
  /** Formula in words, for amounts. */
  readonly formula?: string;
  readonly rate?: TracedRate;
  readonly input?: TracedInput;
  readonly note?: string;
  /** The alternative the step and its parts belong to, where one explanation holds several. */
  readonly scenario?: string;
  readonly parts: readonly TraceNode[];
}

export interface TracedRate {
  readonly record: string;
  readonly from: string;
  readonly status: RateStatus;
  readonly basis: Basis;
  readonly kind: string;
  readonly source: string;
  readonly sourceTitle: string;
  readonly publisher: string;
  readonly url: string | null;
  readonly locator?: string;
  readonly formula?: string;
  readonly note?: string;
  readonly carried?: TracedCarry;
  /** For figures of a reform: which one, from when it does this, and how. `source` and the like are then the reform's. */
  readonly reform?: TracedReform;
}

/** How a carried rate came to be; the factor is the node's value over `value`. */
export interface TracedCarry {
  /** The last known value, and the last day it is known to hold. */
  readonly value: number;
  readonly lastKnown: string;
  /** Yearly growth: of the rate, or of the series past its own last known date. */
  readonly growth: number;
  /** The series the rate follows; left out or null when it grows by itself. */
  readonly index?: { readonly record: string; readonly label: string; readonly knownThrough: string | null } | null;
}

export interface TracedReform {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly legalStatus: ReformStatus;
  readonly from: string;
  /** What it does to the rate, in Norwegian: `satsen × 1,5625`. */
  readonly formula: string;
}

export interface TracedInput {
  readonly path: string;
  /** 'plan': typed in the plan; 'standard': the plan left it open and the rule's standard value holds. */
  readonly origin: 'plan' | 'standard' | 'scenario';
}

/** What the model leaves out in an amount. */
export interface Simplification {
  /** The amount it concerns, in Norwegian. */
  readonly label: string;
  readonly text: string;
}

/** A problem the user can put right. No prose: `ui/text` has the Norwegian. */
export interface Problem {
  readonly code: ProblemCode;
  /** Plan path of the field it belongs to. */
  readonly path: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export const PROBLEM_CODES = [
  'not-json',
  'not-a-plan',
  'newer-version',
  'missing-field',
  'unknown-field',
  'wrong-type',
  'not-finite',
  'too-low',
  'too-high',
  'not-whole',
  'not-a-date',
  'not-first-of-month',
  'text-too-long',
  'unknown-choice',
  'duplicate-id',
  'bad-id',
  'unknown-kommune',
  'unknown-doctor',
  'kommune-needs-zone',
  'unknown-path',
  'unknown-record',
  'takst-parts-differ',
  'no-doctors',
  'no-scenarios',
  'too-many',
  'list-over-cap',
  'growth-beyond-available',
  'more-than-group-has',
  'range-reversed',
  'value-outside-range',
  'income-without-hours',
  'owner-commercial',
  'owner-not-specialist',
  'profile-sum',
  'average-fee-missing',
  'rate-before-known',
  'rate-after-known',
  'rate-unknown',
  'reform-collision',
  'forbidden-key',
  'file-too-large',
  'too-deep',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Problems told at their field that leave the plan valid and computed. */
export const ADVICE_CODES: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'list-over-cap',
  'growth-beyond-available',
  'more-than-group-has',
  'value-outside-range',
  'income-without-hours',
  'takst-parts-differ',
  'owner-commercial',
  'owner-not-specialist',
]);
