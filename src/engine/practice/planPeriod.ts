/** A period of a plan from its text: all years, a year's label, a month, or up to twelve months on end. */
import { monthOf, type MonthNumber, type PlainDate } from '../kernel/plainDate';
import { ALL_YEARS, yearLabel, type Period } from './explain';
import type { Plan } from './plan';

/** @returns null for a text that names no period of the plan */
export function periodOf(plan: Plan, start: MonthNumber, text: string): Period | null {
  if (text === ALL_YEARS) return { kind: 'all' };
  for (let year = 0; year < plan.horizon.years; year++) {
    if (yearLabel(start, year) === text) return { kind: 'year', year };
  }
  const [from = null, to = from, ...more] = text.split('/').map((month) => planMonth(plan, start, month));
  if (from === null || to === null || more.length > 0 || to - from >= 12) return null;
  if (from === to) return text.includes('/') ? null : { kind: 'month', month: from };
  return from < to ? { kind: 'span', from, to: to + 1 } : null;
}

function planMonth(plan: Plan, start: MonthNumber, text: string): number | null {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return null;
  const month = monthOf(`${text}-01` as PlainDate) - start;
  return month >= 0 && month < plan.horizon.years * 12 ? month : null;
}
