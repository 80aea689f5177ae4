/**
 * What the plan's part on groups comes to: plain readonly data. A figure counts what is typed; what it lacks is in `missing`.
 * Codes have their words in `ui/text/group.ts`.
 */
import type { CompanyKind, SettlementKey } from '../../practice/planGroup';
import type { IsoDate } from '../../rules/types';
import type { Citation, Figure, MaybeFigure } from '../figures';

/** The baseline's doctor, as a group knows one. */
export interface GroupDoctor {
  readonly id: string;
  readonly name: string;
  /** Listeinnbyggere when the plan begins. */
  readonly list: number;
}

/** What all four questions have in common. */
export interface GroupSetting {
  readonly companyKind: CompanyKind | null;
  readonly doctors: readonly GroupDoctor[];
  /** Names of the staff whose feriepenger from before the plan its cash already pays. */
  readonly staffInCash: readonly string[];
}

/** A rule of law or agreement, in words, with where it is written and who must look at it. */
export interface LegalPoint {
  /** Id among the facts of a sale. */
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly note: string | null;
  /** In force from; null = the source does not date it. */
  readonly from: IsoDate | null;
  readonly by: 'advokat' | 'regnskap';
  readonly source: Citation;
}

/** Last day of something, or a day the user has set. */
export interface GroupDate {
  readonly code:
    'lastDay' | 'freeFrom' | 'hjemfallAfter' | 'vikarUntil' | 'boundUntil' | 'oldLeaseUntil' | 'newLeaseFrom';
  readonly on: IsoDate;
  /** The rule that sets it; null = what the user typed does. */
  readonly rule: LegalPoint | null;
}

/** Who pays and who is paid, beside the doctor the question is of. */
export const GROUP_PARTIES = [
  'lege',
  'fratredende',
  'kjoper',
  'gruppen',
  'eierne',
  'ansatte',
  'selger',
  'gammelUtleier',
  'nyUtleier',
  'leverandorer',
] as const;
export type GroupParty = (typeof GROUP_PARTIES)[number];

export const FLOW_CODES = [
  'goodwill',
  'entryFee',
  'share',
  'dutiesSettled',
  'duties',
  'price',
  'runsOn',
  'inventory',
  'oldRent',
  'newRent',
  'fitOut',
] as const;
export type FlowCode = (typeof FLOW_CODES)[number];

/** One payment, never negative: a negative amount goes the other way. */
export interface Flow {
  readonly code: FlowCode;
  readonly from: GroupParty;
  readonly to: GroupParty;
  readonly figure: Figure;
}

interface Outcome {
  /** Plan paths of what the figures lack. */
  readonly missing: readonly string[];
  readonly flows: readonly Flow[];
  readonly dates: readonly GroupDate[];
  readonly checks: readonly LegalPoint[];
}

export interface EntryOutcome extends Outcome {
  readonly doctor: GroupDoctor;
  /** Paid at the takeover; negative when more is received. */
  readonly paid: Figure;
  /** Paid in all, also what staff are owed. */
  readonly total: Figure;
  /** Owed to staff who go with the practice, paid later. */
  readonly duties: Figure;
  /** Of that, feriepenger of staff who stand in the plan too: its cash pays them already. */
  readonly dutiesInCash: Figure;
  /** Of what the company owes its staff, the part bought; it stands in the company's debt already. */
  readonly dutiesInCompany: MaybeFigure;
  /** Of the company's debt, what creditors may ask the doctor for; null = not known. */
  readonly debtBehind: MaybeFigure;
  /** Costs the doctor is bound to; null = not known. */
  readonly bound: MaybeFigure;
  /** Of what is paid, what is depreciated: not the shares. */
  readonly depreciable: Figure;
}

export interface LeavingOutcome extends Outcome {
  readonly doctor: GroupDoctor;
  /** Left when a buyer pays the price; null = no price is known. */
  readonly left: MaybeFigure;
  /** Left when nobody buys. */
  readonly unsold: Figure;
  /** Costs a year that fall on each of the others until somebody comes; null = not known, or nobody is left. */
  readonly perRemaining: MaybeFigure;
  /** Of the company's debt, what creditors may still ask the doctor for; null = not known. */
  readonly debtBehind: MaybeFigure;
}

export interface SettledMember {
  readonly doctor: GroupDoctor;
  /** Part by the key, 0–1. */
  readonly part: Figure;
  readonly assets: Figure;
  readonly debt: Figure;
  readonly severance: Figure;
  readonly keeps: Figure;
  readonly takesOver: Figure;
  /** Positive: is paid. Negative: pays. */
  readonly settled: Figure;
}

/** What each doctor is paid by one key, in the order of the doctors; null where the key has no weights. */
export interface SettlementByKey {
  readonly key: SettlementKey;
  readonly settled: readonly Figure[] | null;
}

export interface SettlementOutcome {
  readonly missing: readonly string[];
  readonly checks: readonly LegalPoint[];
  readonly key: SettlementKey;
  /** What the group owns less what it owes and what it costs to end it. */
  readonly net: Figure;
  /** Owed and not covered: 0 unless an AS owes more than it has. */
  readonly creditorsLose: Figure;
  /** null = the key has no weights. */
  readonly members: readonly SettledMember[] | null;
  readonly byKey: readonly SettlementByKey[];
}

export interface MoveOutcome extends Outcome {
  /** Paid to the seller. */
  readonly seller: Figure;
  /** What the move adds to that, income lost among it. */
  readonly added: Figure;
  readonly total: Figure;
  /** What is paid for a second time, with the inventory that cannot be used. */
  readonly twice: Figure;
  /** Takst income of the days without patients. */
  readonly lost: MaybeFigure;
  /** New rent less old, a year; null = not known. */
  readonly rentChange: MaybeFigure;
}

/** null = nothing is typed. */
export interface GroupOutcome {
  readonly entry: EntryOutcome | null;
  readonly leaving: LeavingOutcome | null;
  readonly settlement: SettlementOutcome | null;
  readonly move: MoveOutcome | null;
}
