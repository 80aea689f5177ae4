/** What reforms change in payments to one doctor; without such a reform the practice has none of these cells. */
import type { Slot } from '../kernel/graph';
import { monthOf, type PlainDate } from '../kernel/plainDate';
import { words } from '../kernel/words';
import { tilbakebetaltTilskudd, tilskuddTilLege } from '../tilskudd/andreTilskudd';
import { bundneMaaneder } from '../tilskudd/bindingstid';
import { doctorScope, type PracticeContext } from './context';
import { ubetaltEtterForskudd } from './payers/egenandel';
import type { Doctor } from './plan';

const FORSKUDD = 'egenandel.forskudd.prosent';
const REKRUTTERING = 'rekrutteringstilskudd.nyFastlege.sats';
/** Months a receiver of rekrutteringstilskudd is bound: EU23 5.7.1. */
const BINDING = 36;

/** The share of egenandeler never paid, less those a reform has paid before the consultation. */
export function afterPrepayment(context: PracticeContext, unpaid: Slot): Slot {
  const from = context.reformFrom(FORSKUDD);
  if (from === null) return unpaid;
  return context.graph.versions(ubetaltEtterForskudd.label, [
    { from: -Infinity, build: () => unpaid },
    {
      from,
      build: (first, to) =>
        context.graph.amount(ubetaltEtterForskudd, [unpaid, context.rateBetween(FORSKUDD, first, to)]),
    },
  ]);
}

/**
 * Rekrutteringstilskudd to a doctor whose avtale begins in the plan's time while the reform holds: paid once, and paid
 * back in full on leaving before the binding ends.
 * @returns what is paid and what is paid back; null where the doctor gets none
 */
export function recruitmentGrant(
  context: PracticeContext,
  doctor: Doctor,
): { readonly paid: Slot; readonly repaid: Slot | null } | null {
  const from = context.reformFrom(REKRUTTERING);
  const start = context.monthIndex(doctor.agreementFrom);
  if (from === null || !context.traits.hasBusinessGrants) return null;
  if (start < Math.max(0, from) || start >= context.months) return null;
  const { graph } = context;
  const scope = doctorScope(doctor.id);
  const first = context.start + start;
  // Read in the one month it is paid: what the amount is in other months is no matter.
  const kroner = context.rateBetween(REKRUTTERING, Math.max(0, from), context.months);
  const paidOnce = context.calendar(
    `rekrutteringUtbetalt.${doctor.id}`,
    'Utbetalt del av rekrutteringstilskuddet',
    'andel',
    (month) => (month === first ? 1 : 0),
    words('fastlegeavtalen begynner {from}', { from: doctor.agreementFrom }),
  );
  const label = 'Rekrutteringstilskudd';
  const paid = graph.amount({ ...tilskuddTilLege, id: 'rekrutteringstilskudd', label }, [kroner, paidOnce], scope);
  const { leavesOn } = doctor.person;
  if (leavesOn === null) return { paid, repaid: null };
  const last = monthOf(leavesOn as PlainDate);
  const months = bundneMaaneder(doctor.agreementFrom as PlainDate, leavesOn as PlainDate);
  const constant = (
    id: string,
    text: string,
    unit: 'antall' | 'andel' | 'måneder',
    value: number,
    note: string,
  ): Slot => context.constant(`${id}.${doctor.id}`, text, unit, value, note);
  const repaid = graph.amount(
    { ...tilbakebetaltTilskudd, id: 'rekrutteringTilbakebetalt' },
    [
      kroner,
      constant('gangerUtbetaltRekruttering', 'Ganger beløpet er utbetalt', 'antall', 1, 'én gang'),
      constant('tilbakeRekruttering', 'Del som betales tilbake', 'andel', 1, 'forslaget: alt eller nesten alt'),
      constant(
        'bundetRekruttering',
        'Hele måneder siden avtalen begynte',
        'måneder',
        months,
        words('til og med {until}', { until: leavesOn }),
      ),
      constant('bindingRekruttering', 'Bindingstid', 'måneder', BINDING, 'forslaget: tre år'),
      context.calendar(
        `slutter.${doctor.id}`,
        'Legen slutter i måneden (1 = ja)',
        'antall',
        (month) => (month === last ? 1 : 0),
        words('siste dag {day}', { day: leavesOn }),
      ),
    ],
    scope,
  );
  return { paid, repaid };
}
