/**
 * The shape of the rule pack: dated, sourced records. The JSON files beside this one have these types; `schema.ts`
 * checks them (and any pack a user opens) before anything reads them.
 */

/** What sort of thing a record is. An assumption is never shown as a rule. */
export type RecordKind = 'law' | 'agreement' | 'statistic' | 'assumption';

/** Whether the source says the value, it is arithmetic on stated values, or nobody published it. */
export type Basis = 'stated' | 'derived' | 'assumed';

/** How sure the reading of the source is, where the data says so. */
export type Certainty = 'høy' | 'middels' | 'lav';

/**
 * Which of the plan's yearly growth figures carries the record past its last known date.
 * `none` means the record is a quantity (days, shares, weights) that stays as it is.
 */
export type GrowthGroup = 'basistilskudd' | 'takst' | 'lonn' | 'kostnad' | 'none';

/** ISO date `YYYY-MM-DD`. */
export type IsoDate = string;

export interface RuleValue {
  /** First day the value holds; it holds until the next value's `from`, the last one until `knownThrough`. */
  readonly from: IsoDate;
  /** The number in the record's unit; `null` = abolished from this date. Shares are fractions, never percent. */
  readonly value: number | null;
  /** Last day the value is known to hold, where the next value does not follow directly; after it the rate is unknown. */
  readonly through?: IsoDate;
  /** Id in `sources.json`. */
  readonly source: string;
  /** Page, paragraph or table in the source. */
  readonly locator?: string;
  readonly basis: Basis;
  readonly certainty?: Certainty;
  /** The arithmetic behind a derived or assumed value, in Norwegian. */
  readonly formula?: string;
  readonly note?: string;
}

export interface RuleRecord {
  readonly id: string;
  /** Norwegian, as shown. */
  readonly label: string;
  /** Id in the glossary. */
  readonly term: string;
  /** Shown unit, for instance `kr per listeinnbygger per år`, `andel`, `dager per år`. */
  readonly unit: string;
  /** Lowest and highest value the schema accepts. */
  readonly range: readonly [number, number];
  readonly kind: RecordKind;
  readonly growth: GrowthGroup;
  /** Last day the last value is known to hold; `null` = in force until changed (an open-ended source). */
  readonly knownThrough: IsoDate | null;
  /** Day the sources were last read. */
  readonly read: IsoDate;
  readonly note?: string;
  readonly values: readonly RuleValue[];
}

/** One takst in one tariff period. Amounts are kroner per use; a takst without a row is unknown, not zero. */
export interface TakstValue {
  readonly from: IsoDate;
  /** Kroner; `honorar = refusjon + egenandel` where all three are known; all `null` = abolished from this date. */
  readonly honorar: number | null;
  readonly refusjon: number | null;
  readonly egenandel: number | null;
  /** Last day the row is known to hold, where the next row does not follow directly; after it the takst is unknown. */
  readonly through?: IsoDate;
  /** Time takster: one takst per started so many minutes. */
  readonly minutesPerUnit?: number;
  /** Time takster: counted from this many minutes on. */
  readonly afterMinutes?: number;
  readonly source: string;
  readonly locator?: string;
  readonly basis: Basis;
  readonly certainty?: Certainty;
  readonly formula?: string;
  /** Invalid combinations in this period where they differ from the record's (which are the newest tariff's). */
  readonly excludes?: string;
  readonly note?: string;
}

export interface TakstRecord {
  readonly code: string;
  readonly label: string;
  readonly group: string;
  readonly time: 'dag' | 'kveld' | 'any';
  readonly specialistOnly: boolean;
  /** Only for specialists with a driftsavtale, not for fastleger. */
  readonly avtalespesialistOnly?: true;
  readonly performer?: 'sykepleier';
  /** Chapter of the regulation where it is not chapter II A–G: 'H' is the nurse takster. */
  readonly chapter?: string;
  readonly subgroup?: string;
  /** Whether the egenandel counts towards the egenandelstak, where the source says so. */
  readonly frikort?: boolean;
  /** Whether staff may do it under the doctor's supervision, where a source says so. */
  readonly delegable?: boolean;
  /** As the regulation writes it: '0' cannot be repeated, 'rep.' can, a number = at most so often, null = not said. */
  readonly repeat: string | null;
  readonly excludes: string | null;
  readonly combinesOnlyWith?: string;
  readonly remarks?: readonly string[];
  readonly knownThrough: IsoDate | null;
  readonly values: readonly TakstValue[];
}

export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly url: string | null;
  readonly read: IsoDate;
  readonly licence?: string;
  readonly note?: string;
}

export interface Kommune {
  readonly nr: string;
  readonly name: string;
  /** SSB's name in several languages, where it differs from `name`. */
  readonly officialName?: string;
  readonly county: string;
  readonly population: number;
  readonly populationYear: number;
  /** SSB sentralitetsklasse 1 (most central) to 6. */
  readonly centrality: number;
  /** SSB's index behind the class, 0–1000. */
  readonly centralityIndex: number;
  /** Sone for arbeidsgiveravgift; null where the municipality is split without a main part. */
  readonly agaZone: AgaZone | null;
  /** Split municipalities: zone by area. */
  readonly agaParts?: readonly { readonly name: string; readonly zone: AgaZone }[];
  readonly agaNote?: string;
  readonly actionZone: boolean;
  readonly gpYear: number | null;
  readonly avgListLength: number | null;
  readonly gpAgreements: number | null;
  readonly listsWithoutGp: number | null;
  readonly patientsOnLists: number | null;
  readonly patientsWithoutGp: number | null;
  readonly openLists: number | null;
  readonly listCapacity: number | null;
  readonly freePlaces: number | null;
}

export const AGA_ZONES = ['I', 'Ia', 'II', 'III', 'IV', 'IVa', 'V'] as const;
export type AgaZone = (typeof AGA_ZONES)[number];

export interface RulePack {
  /** Pack format, 1. */
  readonly format: 1;
  /** Name of this edition, for instance `2026-11`. */
  readonly edition: string;
  readonly records: Readonly<Record<string, RuleRecord>>;
  readonly takster: Readonly<Record<string, TakstRecord>>;
  readonly sources: Readonly<Record<string, Source>>;
}
