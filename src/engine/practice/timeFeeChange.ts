/** What the new unit of time takst from 1 July 2026 does to a plan: beside the result, not part of it. */
import { findSeries, isGap, lookup } from '../rules/lookup';
import { statusOf } from '../rules/rates';
import type { RulePack } from '../rules/types';
import { LENGTH_CLASSES } from '../takster/lengthClasses';
import { tidstakstEnheter } from '../takster/tidstakst';
import { word, words } from '../kernel/words';
import { tracedRate } from './explainRate';
import type { Practice } from './plan';
import type { TraceNode } from './results';

const BEFORE = { day: '2026-06-30', unit: 15 } as const;
const AFTER = { day: '2026-07-01', unit: 5 } as const;

/** Time takst per consultation under the rule before and after 1 July 2026, with the plan's own lengths. */
export interface TimeFeeChange {
  /** Expected time takster per consultation. */
  readonly units: { readonly before: number; readonly after: number };
  /** Honorar of one, kr. */
  readonly rate: { readonly before: number; readonly after: number };
  /** kr per consultation. */
  readonly perConsultation: { readonly before: number; readonly after: number };
  /** kr a year for the number of consultations asked about; negative = less than before. */
  readonly perYear: number;
}

/** Time takst of one consultation in the office by day under the two rules, kr and number of takster. */
export interface TimeFee {
  readonly before: number;
  readonly after: number;
  readonly unitsBefore: number;
  readonly unitsAfter: number;
}

/**
 * One consultation under the two rules, without the specialist supplement.
 * @param minutes its length, ≥ 0
 * @returns null where the pack lacks the takst
 * @source as `timeFeeChange`
 */
export function timeFeeOfOne(rules: RulePack, minutes: number): TimeFee | null {
  const [before, after] = [honorarOn(rules, BEFORE.day), honorarOn(rules, AFTER.day)];
  if (before === null || after === null) return null;
  const [unitsBefore, unitsAfter] = [tidstakstEnheter(minutes, BEFORE.unit), tidstakstEnheter(minutes, AFTER.unit)];
  return { before: unitsBefore * before, after: unitsAfter * after, unitsBefore, unitsAfter };
}

/**
 * Where the time takst of one consultation comes from.
 * @param minutes its length, ≥ 0  @param side of 1 July 2026
 * @returns null as `timeFeeOfOne`
 */
export function explainTimeFee(rules: RulePack, minutes: number, side: 'before' | 'after'): TraceNode | null {
  const { day, unit } = side === 'before' ? BEFORE : AFTER;
  const fee = timeFeeOfOne(rules, minutes);
  const honorar = honorarOn(rules, day);
  const record = findSeries(rules, 'takst.2cd.honorar');
  const found = record === null ? null : lookup(record, day);
  if (fee === null || honorar === null || record === null || found === null || isGap(found)) return null;
  const step = { kind: 'amount', unit: 'antall', period: day, parts: [] } as const;
  const length = {
    ...step,
    id: 'tidstakst/minutter',
    label: word('Konsultasjonens lengde i minutter'),
    value: minutes,
  };
  return {
    id: `tidstakst/${side}`,
    label: word('Tidstakst for én konsultasjon'),
    kind: 'amount',
    value: side === 'before' ? fee.before : fee.after,
    unit: 'kr',
    period: day,
    formula: word('antall tidstakster × honorar'),
    parts: [
      {
        ...step,
        id: 'tidstakst/antall',
        label: word('Antall tidstakster'),
        value: side === 'before' ? fee.unitsBefore : fee.unitsAfter,
        formula: words('én per påbegynte {unit} minutter ut over 20', { unit }),
        parts: [length],
      },
      {
        id: record.id,
        label: word(record.label),
        kind: 'rate',
        value: honorar,
        unit: 'kr',
        period: day,
        rate: tracedRate(rules, record, found.value, statusOf(found.value)),
        parts: [],
      },
    ],
  };
}

/**
 * Compares the two rules on the same consultations; nothing else differs. Without the specialist supplement to the time
 * takst (14 kr per 15 minutes before, 7 kr per 5 minutes after).
 *
 * @param practice gives the lengths: its own, or the standard profile
 * @param consultations day consultations in the office a year
 * @returns null where contacts are not priced from the tariff, or the pack lacks the rates
 * @source stønadsforskriften, takst 2cd: 255 kr per started 15 minutes after 20, then 132 kr per started 5
 * @example the standard profile: 0.46 × 255 = 117.30 before, 0.72 × 132 = 95.04 after, −22.26 kr per consultation
 */
export function timeFeeChange(practice: Practice, rules: RulePack, consultations: number): TimeFeeChange | null {
  if (practice.activity.feeModel !== 'takster') return null;
  const shares =
    practice.activity.lengthProfile ??
    LENGTH_CLASSES.map((minutes) => valueOn(rules, `lengdeprofil.klasse-${minutes}.andel`, AFTER.day));
  const rate = { before: honorarOn(rules, BEFORE.day), after: honorarOn(rules, AFTER.day) };
  if (rate.before === null || rate.after === null || shares.some((share) => share === null)) return null;
  const unitsOf = (unit: number): number =>
    LENGTH_CLASSES.reduce((sum, minutes, index) => sum + (shares[index] ?? 0) * tidstakstEnheter(minutes, unit), 0);
  const units = { before: unitsOf(BEFORE.unit), after: unitsOf(AFTER.unit) };
  const perConsultation = { before: units.before * rate.before, after: units.after * rate.after };
  return {
    units,
    rate: { before: rate.before, after: rate.after },
    perConsultation,
    perYear: consultations * (perConsultation.after - perConsultation.before),
  };
}

const honorarOn = (rules: RulePack, day: string): number | null => valueOn(rules, 'takst.2cd.honorar', day);

function valueOn(rules: RulePack, id: string, day: string): number | null {
  const record = findSeries(rules, id);
  if (record === null) return null;
  const found = lookup(record, day);
  return isGap(found) || typeof found.value.value !== 'number' ? null : found.value.value;
}
