/** Fastlegeselskap: who owns it, what of the result is whose, and what may be paid out, as cells. */
import { amount } from '../../kernel/amount';
import type { Slot } from '../../kernel/graph';
import { words } from '../../kernel/words';
import { overskuddsandel } from '../../organisation/selskap';
import { doctorScope, type PracticeContext } from '../context';
import type { Doctor } from '../plan';
import { lastMonthOf } from './leaving';

const eierandelTilStede = amount({
  id: 'eierandelTilStede',
  label: 'Eierandel til legen slutter',
  unit: 'andel',
  yearUnit: 'andel',
  year: 'mean',
  parts: ['eierandel', 'eier fortsatt'],
  formula: 'eierandel så lenge legen eier',
  simplified:
    'En lege som slutter, overlater andelen til de andre eierne uten vederlag. Er alle sluttet, deler de det som er igjen.',
  compute: (andel, eier) => andel * eier,
});

/** Each doctor's part of the company's result. @param doctors those who have joined */
export function surplusShares(
  context: PracticeContext,
  doctors: readonly Doctor[],
  surplus: Slot,
): ReadonlyMap<string, Slot> {
  const { graph } = context;
  const shares = doctors.map((doctor) => ownerShare(context, doctor, doctors));
  const sum = graph.total(
    { id: 'sumEierandeler', label: 'Sum eierandeler', unit: 'andel', yearUnit: 'andel', year: 'mean' },
    shares,
  );
  return new Map(
    doctors.map(({ id }, index) => [
      id,
      graph.amount(overskuddsandel, [surplus, shares[index] as Slot, sum], doctorScope(id)),
    ]),
  );
}

function ownerShare(context: PracticeContext, doctor: Doctor, doctors: readonly Doctor[]): Slot {
  const share = context.input(`doctors.${doctor.id}.ownerShare`, doctor.ownerShare, 'Eierandel', 'andel');
  const last = lastMonthOf(context, doctor);
  if (last === null) return share;
  const owners = doctors.filter((each) => each.ownerShare > 0).map((each) => lastMonthOf(context, each) ?? Infinity);
  const lastOwner = Math.max(...owners);
  const owns = context.calendar(
    'eierFortsatt',
    words('{name} eier fortsatt (1 = ja)', { name: doctor.name }),
    'antall',
    (month) => (month - context.start <= last || month - context.start > lastOwner ? 1 : 0),
    words('siste dag {day}', { day: doctor.person.leavesOn ?? '' }),
  );
  return context.graph.amount(eierandelTilStede, [share, owns], doctorScope(doctor.id));
}

/** The part of the surplus the company may pay out; null where the plan sets no limit. */
export function payoutLimit(context: PracticeContext): Slot | null {
  const { dividendLimit } = context.practice.organisation.company;
  if (dividendLimit === null) return null;
  return context.input('organisation.company.dividendLimit', dividendLimit, 'Høyeste utbytte av overskuddet', 'andel');
}
