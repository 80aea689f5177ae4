/** The share of egenandeler that Helfo pays for the patients of one list, as a cell. */
import type { Slot } from '../../kernel/graph';
import type { PlainDate } from '../../kernel/plainDate';
import { monthOf } from '../../kernel/plainDate';
import { doctorScope, type PracticeContext } from '../context';
import type { Doctor } from '../plan';
import { AGE_BANDS } from '../planList';
import { fritaksandel } from './egenandel';

/** Children under 18 pay no egenandel from this day, before under 16: stønadsforskriften § 3 no. 6. */
const UNDER_18_FRA = '2026-08-01' as PlainDate;

/** Part of each age band that is under the limit: bands of whole cohorts, of equal size. */
const UNDER_16 = [1, 1, 0, 0, 0, 0, 0, 0, 0] as const;
/** 16 and 17 are half of the four years of the third band. */
const UNDER_18 = [1, 1, 0.5, 0, 0, 0, 0, 0, 0] as const;

/**
 * Consultations per person and year by age band, youngest first: SSB, Allmennlegetjenesten 2023 (fact
 * `listevekt.alder`; a test keeps them equal).
 */
export const CONSULTATIONS_BY_AGE = [1.9, 1.4, 2.4, 2.6, 3.2, 3.5, 3.9, 4.8, 3.5] as const;

/**
 * Children's part of a list's consultations.
 * @param ageShares share of the list in each of `AGE_BANDS`
 * @param under part of each band under the age limit
 * @returns 0–1; 0 for a list without consultations
 */
export function childShare(ageShares: readonly number[], under: readonly number[]): number {
  let children = 0;
  let all = 0;
  AGE_BANDS.forEach((_, band) => {
    const consultations = (ageShares[band] ?? 0) * (CONSULTATIONS_BY_AGE[band] as number);
    all += consultations;
    children += consultations * (under[band] as number);
  });
  return all > 0 ? children / all : 0;
}

/** The plan's own share; else by the list's ages where the plan has them; else the national share. */
export function exemptShare(context: PracticeContext, doctor: Doctor): Slot {
  const own = context.practice.activity.payment.exemptShare;
  const { composition } = doctor;
  if (own !== null || composition === null) {
    return context.inputOr('activity.payment.exemptShare', own, 'Andel av egenandelene Helfo betaler', 'andel');
  }
  const first = monthOf(UNDER_18_FRA);
  const [before, after] = [childShare(composition.ageShares, UNDER_16), childShare(composition.ageShares, UNDER_18)];
  const children = context.calendar(
    `barnsAndel.${doctor.id}`,
    'Barnas andel av listens konsultasjoner',
    'andel',
    (month) => (month >= first ? after : before),
    'Listens aldersfordeling og konsultasjoner per person etter alder (SSB 2023). Barn under 16 år, fra 1. august 2026 under 18.',
  );
  const adults = context.rate('egenandel.frikort.prosent');
  return context.graph.amount(fritaksandel, [children, adults], doctorScope(doctor.id));
}
