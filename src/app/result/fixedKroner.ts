/**
 * Fixed kroner: amounts of later years reckoned back to the plan's first year with the growth the plan itself states for
 * other costs. No price index is known for years to come, so no other growth would be honest.
 */
import type { Line } from '../../engine';
import type { Period } from '../types';

/** Kroner of each year as they are, or of the plan's first year. */
export type Kroner = 'lopende' | 'faste';

/** What a year's amount is multiplied by; 1 for what is not money. @param year 0-based plan year */
export function fixedFactor(unit: string, year: number, growth: number): number {
  return unit.startsWith('kr') ? (1 + growth) ** -year : 1;
}

/**
 * A line's figure in kroner of the first year.
 *
 * @param nominal the figure in running kroner
 * @param hoursByYear what a rate per hour is weighed by; read only for such lines
 * @returns null where the years cannot be put together again
 */
export function inFixedKroner(
  line: Pick<Line, 'years'> & { readonly unit: string },
  nominal: number,
  period: Period,
  growth: number,
  hoursByYear: () => readonly number[],
): number | null {
  if (!line.unit.startsWith('kr')) return nominal;
  if (period !== 'sum') return nominal * fixedFactor(line.unit, period, growth);
  const fixed = line.years.map((value, year) => value * fixedFactor(line.unit, year, growth));
  if (line.unit === 'kr/time') {
    const hours = hoursByYear();
    const all = sum(hours);
    return all === 0 ? 0 : sum(fixed.map((value, year) => value * (hours[year] ?? 0))) / all;
  }
  // Flows add up over the years and levels are averaged; the figure in running kroner tells which this is.
  const whole = sum(line.years);
  if (isClose(nominal, whole)) return sum(fixed);
  if (isClose(nominal, whole / line.years.length)) return sum(fixed) / line.years.length;
  const place = line.years.findIndex((value) => isClose(value, nominal));
  return place < 0 ? null : (fixed[place] ?? null);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
