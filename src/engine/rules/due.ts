/** What in a rule pack is due for renewal on a day: rates past their last known day, and sources not read for a year. */
import type { IsoDate, RulePack, RuleRecord } from './types';

export interface DueRecord {
  readonly id: string;
  readonly label: string;
  /** Last day known. */
  readonly knownThrough: IsoDate;
}

export interface DueTakster {
  readonly knownThrough: IsoDate;
  /** Codes whose last known day this is. */
  readonly codes: readonly string[];
}

export interface UncheckedSource {
  readonly id: string;
  readonly title: string;
  readonly read: IsoDate;
}

export interface RulesDue {
  readonly today: IsoDate;
  /** Rates the plan carries forward or misses today, oldest first. */
  readonly expired: readonly DueRecord[];
  /** Rates that end within `SOON_MONTHS` months from today. */
  readonly expiring: readonly DueRecord[];
  /** Statistics for closed years: they stay true, but newer figures may exist. */
  readonly closedStatistics: readonly DueRecord[];
  readonly expiredTakster: readonly DueTakster[];
  /** Sources last read more than a year before today. */
  readonly unchecked: readonly UncheckedSource[];
}

/** How long before its last known day a rate is announced. */
export const SOON_MONTHS = 3;

/** @param today ISO date; the engine has no clock */
export function rulesDue(pack: RulePack, today: IsoDate): RulesDue {
  const records = Object.values(pack.records).flatMap(dated);
  const past = records.filter((record) => record.knownThrough < today);
  const horizon = addMonths(today, SOON_MONTHS);
  return {
    today,
    expired: byDate(past.filter((record) => !isClosedStatistic(pack, record.id))),
    expiring: byDate(records.filter((record) => record.knownThrough >= today && record.knownThrough < horizon)),
    closedStatistics: byDate(past.filter((record) => isClosedStatistic(pack, record.id))),
    expiredTakster: expiredTakster(pack, today),
    unchecked: Object.entries(pack.sources)
      .map(([id, { title, read }]) => ({ id, title, read }))
      .filter(({ read }) => addMonths(read, 12) < today)
      .sort((a, b) => order(a.read, b.read) || order(a.id, b.id)),
  };
}

function dated({ id, label, knownThrough }: RuleRecord): DueRecord[] {
  return knownThrough === null ? [] : [{ id, label, knownThrough }];
}

/** A statistic that follows no growth group is a figure for its own year, not a rate in force. */
function isClosedStatistic(pack: RulePack, id: string): boolean {
  const record = pack.records[id];
  return record?.kind === 'statistic' && record.growth === 'none';
}

function expiredTakster(pack: RulePack, today: IsoDate): DueTakster[] {
  const codesByDate = new Map<IsoDate, string[]>();
  for (const { code, knownThrough } of Object.values(pack.takster)) {
    if (knownThrough === null || knownThrough >= today) continue;
    const codes = codesByDate.get(knownThrough);
    if (codes === undefined) codesByDate.set(knownThrough, [code]);
    else codes.push(code);
  }
  return [...codesByDate]
    .map(([knownThrough, codes]) => ({ knownThrough, codes }))
    .sort((a, b) => order(a.knownThrough, b.knownThrough));
}

function byDate(records: readonly DueRecord[]): DueRecord[] {
  return [...records].sort((a, b) => order(a.knownThrough, b.knownThrough) || order(a.id, b.id));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The same day so many months later; text comparison copes with a day the month lacks (31 June sorts after 30 June). */
function addMonths(day: IsoDate, months: number): IsoDate {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-${day.slice(8)}`;
}
