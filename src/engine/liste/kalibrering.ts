/** The list weight read off a payment slip: better than any model, for it is what the scheme itself reckoned. */
import { firstDay, monthOf, type MonthNumber, type PlainDate } from '../kernel/plainDate';
import { findSeries, isGap, lookup } from '../rules/lookup';
import type { RulePack } from '../rules/types';

/** What stands on the payment slip. */
export interface Payslip {
  /** kr paid in basistilskudd, > 0. */
  readonly paid: number;
  readonly per: 'month' | 'year';
  /** Listeinnbyggere the payment was for, > 0. */
  readonly list: number;
  /** A day in the month paid for; for a year, in its last month. */
  readonly on: PlainDate;
}

/** A figure of the plan's own for the national average; holds from its date on. */
export interface OwnAverage {
  readonly record: string;
  readonly from: string;
  readonly value: number;
}

/** What the national average of the period rests on, weakest last. */
export const AVERAGE_BASES = ['egen', 'kjent', 'antatt', 'videreført'] as const;
export type AverageBasis = (typeof AVERAGE_BASES)[number];

export type Calibration =
  | {
      readonly kind: 'weight';
      /** 1 = the national average. */
      readonly weight: number;
      /** The national average it is measured against, kr per listeinnbygger a year. */
      readonly average: number;
      /** `videreført`: not published for the period, so the last one before it stands in. */
      readonly basis: AverageBasis;
    }
  /** Before 1 May 2023 there was no patient-adjusted basistilskudd to read a weight from. */
  | { readonly kind: 'before-scheme' }
  | { readonly kind: 'incomplete' };

const RECORD = 'basistilskudd.snitt.sats';

/**
 * Paid ÷ (the national average then × the list).
 *
 * @param own the plan's own figures for the average, which come before the rules'
 * @returns the weight. With the basis `videreført` (after June 2025) it holds the average's growth since as well, and
 *   gives back the payment as long as the plan carries the average unchanged
 * @source DOMAIN 3: paid ÷ (national average × list); averages in record `basistilskudd.snitt.sats`
 * @example 84 180 kr a month for 1 000 in March 2024: 84 180 × 12 ÷ (841.80 × 1 000) = 1.20
 */
export function kalibrertListevekt(
  { paid, per, list, on }: Payslip,
  rules: RulePack,
  own: readonly OwnAverage[] = [],
): Calibration {
  if (!(paid > 0) || !(list > 0)) return { kind: 'incomplete' };
  const last = monthOf(on);
  const months = Array.from({ length: per === 'month' ? 1 : 12 }, (_, back) =>
    averageIn((last - back) as MonthNumber, rules, own),
  );
  let sum = 0;
  let weakest = 0;
  for (const month of months) {
    if (month === null) return { kind: 'before-scheme' };
    sum += month.value;
    weakest = Math.max(weakest, AVERAGE_BASES.indexOf(month.basis));
  }
  const average = sum / months.length;
  const yearly = per === 'month' ? paid * 12 : paid;
  return { kind: 'weight', weight: yearly / (average * list), average, basis: AVERAGE_BASES[weakest] as AverageBasis };
}

/** The national average of one month; null before the scheme. */
function averageIn(
  month: MonthNumber,
  rules: RulePack,
  own: readonly OwnAverage[],
): { readonly value: number; readonly basis: AverageBasis } | null {
  const day = firstDay(month);
  const mine = own
    .filter((each) => each.record === RECORD && each.from <= day)
    .sort((a, b) => (a.from < b.from ? 1 : -1))
    .at(0);
  if (mine !== undefined) return { value: mine.value, basis: 'egen' };
  const record = findSeries(rules, RECORD);
  if (record === null) return null;
  const found = lookup(record, day);
  const held = isGap(found) ? found.last : found.value;
  if (typeof held?.value !== 'number') return null;
  if (isGap(found)) return { value: held.value, basis: 'videreført' };
  return { value: held.value, basis: held.basis === 'assumed' ? 'antatt' : 'kjent' };
}
