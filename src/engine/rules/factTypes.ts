/** Shapes of the structured facts in facts/*.json. Shares are fractions, money is kroner unless the unit says so. */
import type { Basis, Certainty, IsoDate } from './types';

/** A fact's value: one number, one text, yes or no, a list of texts, or null for "not known". */
export type FactValue = string | number | boolean | null | readonly string[];

export interface Sourced {
  /** Id in `sources.json`. */
  readonly source: string;
  readonly locator?: string;
  readonly basis: Basis;
  readonly certainty?: Certainty;
  readonly formula?: string;
  readonly note?: string;
}

/** What was the case from a date. */
export interface FactEntry<V extends FactValue = FactValue> extends Sourced {
  /** null = the source does not date it. */
  readonly from: IsoDate | null;
  /** Last day; null = until changed, or unknown when `throughUnknown`. */
  readonly through: IsoDate | null;
  readonly fromUnknown?: true;
  readonly throughUnknown?: true;
  /** What the row is about, where one table holds several series (a takst code, a contact type). */
  readonly group?: string;
  /** The row's own unit, where it differs from the table's. */
  readonly unit?: string;
  /** How the source words a bound: «mer enn», «rundt». */
  readonly comparison?: string;
  /** Unit per part, where this row's are other than the table's. */
  readonly partUnits?: Readonly<Record<string, string>>;
  /** Basis per part, where the parts differ. */
  readonly partBasis?: Readonly<Record<string, Basis>>;
  /** Part key → value. */
  readonly parts: Readonly<Record<string, V>>;
}

interface FactHead {
  readonly id: string;
  readonly label: string;
  /** Id in the glossary. */
  readonly term: string;
  readonly unit?: string;
  readonly read: IsoDate;
  readonly note?: string;
  /** The data's own word for a special standing, for instance `regneeksempel`. */
  readonly status?: string;
  /** Part key → Norwegian label. */
  readonly labels: Readonly<Record<string, string>>;
  /** Part key → its own unit, where it is another than the table's. */
  readonly units?: Readonly<Record<string, string>>;
}

/** A rule or condition in words. */
export interface DatedFact extends FactHead {
  readonly entries: readonly FactEntry[];
}

/** Published figures with several columns per date. */
export interface StatisticTable extends FactHead {
  readonly entries: readonly FactEntry<number | string | boolean | null>[];
}

/** How the month's basistilskudd follows from the yearly rate. */
export interface PaymentMethod extends Sourced {
  readonly from: IsoDate;
  /** 'tolvdel': a twelfth a month; 'dager': days in the month over days in the year. */
  readonly method: 'tolvdel' | 'dager';
}

export const LEGAL_STATES = ['gjeldende', 'varslet', 'foreslått', 'avsluttet'] as const;
/** In force, announced, proposed, or ended. */
export type LegalState = (typeof LEGAL_STATES)[number];

export interface LegalEntry extends Sourced {
  /** Entry into force, or the date of the source. */
  readonly from: IsoDate;
  readonly status: LegalState;
  readonly proposer?: string;
  readonly reservation?: string;
  readonly conditions?: readonly string[];
  /** false = a later source confirms that the proposal has not been adopted. */
  readonly adopted?: false;
}

export interface LegalStatus {
  readonly id: string;
  readonly label: string;
  readonly kind: 'form' | 'rule';
  readonly term: string;
  /** Forms of practice (FormId) that rest on it. */
  readonly forms?: readonly string[];
  /** Ascending by date; the last one whose date has come is the status. */
  readonly history: readonly LegalEntry[];
}

export interface IndicatorModel extends Sourced {
  readonly from: IsoDate;
  readonly read: IsoDate;
  readonly indicators: readonly Indicator[];
  readonly ranking: Sourced;
  /** The weights are not published where they were looked for. */
  readonly weights: { readonly known: false } & Sourced;
  /** Ids of tables that can stand in for weights, marked as assumed. */
  readonly proxies: readonly string[];
}

export interface Indicator {
  readonly id: string;
  readonly label: string;
  readonly level: string;
  /** Number of categories; null = not published. */
  readonly categories: number | null;
  readonly measure?: string;
  readonly direction: string;
  /** 1 = weighs most; indicators of equal rank are not ranked among themselves. */
  readonly rank: 1 | 2;
}

export interface Grant extends Sourced {
  readonly id: string;
  readonly label: string;
  readonly term: string;
  readonly unit: string;
  /** 'ikke funnet': no such grant has been confirmed. */
  readonly status: LegalState | 'ikke funnet';
  readonly statusText?: string;
  readonly from: IsoDate | null;
  readonly through: IsoDate | null;
  readonly read: IsoDate;
  /** Rule records with the grant's amounts. */
  readonly records: readonly string[];
  readonly labels?: Readonly<Record<string, string>>;
  readonly parts?: Readonly<Record<string, FactValue>>;
  readonly conditions?: GrantConditions;
}

/** Conditions a plan can be checked against; what the source does not say is left out or null. */
export interface GrantConditions {
  /** kr; by case where it varies; null = not published. */
  readonly amount: number | null | Readonly<Record<string, number>>;
  readonly isMaximum?: boolean;
  readonly perYear?: boolean;
  readonly bindingMonths: number | null;
  readonly clawback: {
    readonly trigger: string;
    readonly share: string;
    readonly repaidTo: string;
    readonly proRata: boolean | null;
  } | null;
  readonly eligibility: readonly string[];
  readonly eligibilityCriterionOpen?: readonly string[];
  readonly applicant?: string;
  readonly allocation?: string;
  readonly paidBy?: string;
  readonly refundedBy?: string;
  readonly use?: readonly string[];
  readonly deductAtMunicipalRedemption?: boolean;
  /** Fraction the applicant pays itself; null = not said. */
  readonly ownFinancingShare?: number | null;
  readonly maxYears?: number;
  readonly maxMonths?: number;
  readonly paidInArrears?: boolean;
  readonly variesBy?: readonly string[];
}

export interface PracticePrices {
  readonly read: IsoDate;
  readonly observations: readonly PriceObservation[];
  readonly parameters: readonly PriceParameter[];
  /** What was looked for and not found. */
  readonly gaps: readonly string[];
}

export interface PriceObservation {
  readonly id: string;
  readonly kind: string;
  readonly year: number;
  readonly yearTo?: number;
  readonly place: string;
  readonly kommuneNr?: string;
  /** Number of sales behind the figure. */
  readonly n: number | null;
  readonly listLength: number | null;
  readonly turnover: number | null;
  /** Paid for opparbeidet praksis, kr. */
  readonly goodwill: number | null;
  readonly inventory: number | null;
  /** kr. */
  readonly total: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly shareOfSales?: number;
  readonly drivers: string;
  readonly source: string;
  readonly locator?: string;
  readonly basis: Basis;
  readonly basisNote?: string;
  /** What the observation may be used for: comparison, history, control … */
  readonly use: string;
}

export interface PriceParameter {
  readonly id: string;
  readonly label: string;
  /** Id in the glossary, where the rule is about a term of its own. */
  readonly term?: string;
  readonly unit: string;
  readonly source: string;
  readonly locator?: string;
  readonly basis: Basis;
  readonly note?: string;
  readonly values: readonly {
    readonly from: IsoDate | null;
    readonly through: IsoDate | null;
    readonly value: FactValue | Readonly<Record<string, number | string>>;
  }[];
}
