/** The rule pack as the rules screen shows it: plain rows and pages, read on one day. */
import type { OwnRate, RateStatus, ReformStatus } from '../../engine';
import type { LegalEntry, LegalState } from '../../engine/rules/factTypes';
import type { SubjectId } from '../../engine/rules/subjects';
import type { Exclusions } from '../../engine/rules/excludes';
import type { TakstComponent } from '../../engine/rules/takstComponent';
import type { Basis, Certainty, GrowthGroup, IsoDate, RecordKind } from '../../engine/rules/types';

export type { LegalState, SubjectId, TakstComponent };

/**
 * What a record says of a day. In force: as the source states, derived, or assumed. Not in force: abolished, not yet
 * (`before`), past the last known day (`after`), or between known values (`unknown`).
 */
export type Standing = Basis | 'abolished' | 'before' | 'after' | 'unknown';

/** Which rows to show by what holds on the day. */
export type HoldsFilter = 'all' | 'inForce' | 'endingSoon' | 'notInForce';

/** The days rules are read for. */
export interface Span {
  readonly day: IsoDate;
  /** The plan's last day; null without a plan. */
  readonly last: IsoDate | null;
}

export interface RuleQuery {
  /** Words to find, in any order; empty finds all. */
  readonly text: string;
  readonly subject: SubjectId | null;
  readonly kind: RecordKind | null;
  readonly holds: HoldsFilter;
  /** Only what an alternative of the plan reads; null without this filter. */
  readonly usedBy: ReadonlySet<string> | null;
}

/** One record or takst on the day. */
export interface RuleRow {
  /** Record id, or `takst.<code>`. */
  readonly id: string;
  readonly label: string;
  /** Takster only. */
  readonly code: string | null;
  readonly subject: SubjectId;
  readonly kind: RecordKind;
  readonly unit: string;
  readonly standing: Standing;
  /** The value in force, the last known (`after`), or the first (`before`); a takst's honorar. Null = none. */
  readonly value: number | null;
  /** Takster whose honorar is not known: the parts that are. */
  readonly parts: TakstAmounts | null;
  /** First day of that value, or of the abolition. */
  readonly from: IsoDate | null;
  /** Last day the record is known to hold; null = until changed. */
  readonly knownThrough: IsoDate | null;
}

export interface TakstAmounts {
  readonly honorar: number | null;
  readonly refusjon: number | null;
  readonly egenandel: number | null;
}

export interface SubjectCount {
  readonly id: SubjectId;
  readonly count: number;
}

export interface SourceCard {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string | null;
  readonly read: IsoDate;
  readonly licence: string | null;
  readonly note: string | null;
}

/** What every dated value says of where it is from. */
export interface Provenance {
  readonly from: IsoDate;
  /** Last day, where the next value does not follow directly. */
  readonly through: IsoDate | null;
  readonly basis: Basis;
  readonly source: SourceCard;
  readonly locator: string | null;
  readonly certainty: Certainty | null;
  readonly formula: string | null;
  readonly note: string | null;
}

export interface ValueRow extends Provenance {
  /** Null = abolished from this date. */
  readonly value: number | null;
}

export interface TakstRow extends Provenance, TakstAmounts {
  readonly isAbolished: boolean;
  readonly minutesPerUnit: number | null;
  readonly afterMinutes: number | null;
  /** Invalid combinations then, where they differ from the newest tariff's. */
  readonly excludes: string | null;
}

export interface TakstTerms {
  readonly code: string;
  readonly time: 'dag' | 'kveld' | 'any';
  readonly specialistOnly: boolean;
  readonly avtalespesialistOnly: boolean;
  readonly performer: 'sykepleier' | null;
  readonly delegable: boolean | null;
  readonly frikort: boolean | null;
  /** As the regulation writes it. */
  readonly repeat: string | null;
  readonly excludes: string | null;
  /** The takster of the rules in use that `excludes` names. */
  readonly exclusions: Exclusions | null;
  readonly combinesOnlyWith: string | null;
  readonly group: string;
  readonly subgroup: string | null;
  readonly chapter: string | null;
  readonly remarks: readonly string[];
}

export interface TermCard {
  readonly term: string;
  readonly meaning: string;
}

/** One series of the history: steps to draw, and what they went from and to. */
export interface HistorySeries {
  readonly id: 'value' | TakstComponent;
  readonly steps: readonly HistoryStep[];
}

/** A value from a day to a day, both included; an open end is drawn to the chart's end. */
export interface HistoryStep {
  readonly from: IsoDate;
  readonly through: IsoDate | null;
  readonly value: number;
}

export interface RulePage {
  readonly row: RuleRow;
  /** Record ids behind the page: one, or a takst's three parts. */
  readonly rates: readonly RateOfPage[];
  readonly term: TermCard | null;
  readonly growth: GrowthGroup;
  readonly note: string | null;
  /** Newest first. Empty for takster. */
  readonly values: readonly ValueRow[];
  /** Newest first. Empty for rule records. */
  readonly takstValues: readonly TakstRow[];
  readonly terms: TakstTerms | null;
  readonly sources: readonly SourceCard[];
  readonly history: readonly HistorySeries[];
}

/** A rate that the engine can read and the user replace. */
export interface RateOfPage {
  readonly id: string;
  readonly part: 'value' | TakstComponent;
  readonly label: string;
  readonly unit: string;
  /** Lowest and highest value an own figure can have. */
  readonly range: readonly [number, number];
  /** What the rule says on the day; null where it has no value. */
  readonly value: number | null;
}

/** The user's figure beside the rule's on the day it begins. */
export interface OwnRateRow {
  readonly rate: OwnRate;
  readonly part: 'value' | TakstComponent;
  readonly unit: string;
  /** Null where the rule has no value that day. */
  readonly rule: number | null;
  readonly isEqual: boolean;
  /** The alternative it belongs to; null = the plan. */
  readonly scenario: string | null;
}

/** What the plan computes with, from a month on. */
export interface PlanStep {
  /** First day of the month. */
  readonly from: IsoDate;
  /** Null where the rate has no value: the plan cannot be computed there if it reads the rate. */
  readonly value: number | null;
  readonly status: RateStatus | null;
  readonly isAbolished: boolean;
}

export interface PlanSteps {
  readonly part: 'value' | TakstComponent;
  readonly unit: string;
  readonly steps: readonly PlanStep[];
}

/** An alternative that reads the record. */
export interface RateUse {
  readonly scenario: string;
  /** Reforms of the alternative; each may change what it reads. */
  readonly reforms: readonly { readonly title: string; readonly status: ReformStatus }[];
}

export interface LegalRow {
  readonly id: string;
  readonly label: string;
  readonly kind: 'form' | 'rule';
  /** What holds on the day; null before the first entry. */
  readonly now: LegalCard | null;
  /** What held before and what comes after, newest first. */
  readonly others: readonly LegalCard[];
}

export interface LegalCard {
  readonly from: IsoDate;
  readonly status: LegalState;
  readonly source: SourceCard;
  readonly entry: LegalEntry;
}

export interface PackFacts {
  readonly edition: string;
  /** SHA-256 of the pack, 64 hexadecimal digits. */
  readonly fingerprint: string;
  readonly records: number;
  readonly takster: number;
  readonly sources: number;
  /** First and last day a source was read. */
  readonly read: readonly [IsoDate, IsoDate];
}
