/** How an office's costs are divided between its doctors, as cells. */
import type { Slot } from '../kernel/graph';
import type { Unit } from '../kernel/units';
import { words } from '../kernel/words';
import { kostnadsandel, mvaFelleskostnader } from '../kostnader/kontorkostnader';
import { doctorScope, type PracticeContext } from './context';
import type { DoctorCells } from './forms/cells';
import { whileThere } from './forms/leaving';
import type { CostKey, Doctor } from './plan';
import { TOTALS } from './totals';

const UNITS: Readonly<Record<CostKey, Unit>> = {
  likt: 'antall',
  liste: 'listeinnbyggere',
  inntekt: 'kr/måned',
  timer: 'timer',
  rom: 'antall',
  egen: 'antall',
};

/** What a key may count for a doctor. */
export interface KeyFigures {
  readonly doctor: Doctor;
  readonly funding: Pick<DoctorCells['funding'], 'liste'>;
  readonly activity: Pick<DoctorCells['activity'], 'hours'>;
  readonly total: Slot;
}

/** Each doctor's part of the office's costs, by the plan's key or another; the parts add up to 1. */
export function costShares(
  context: PracticeContext,
  doctors: readonly KeyFigures[],
  key: CostKey = context.practice.office.costKey,
): ReadonlyMap<string, Slot> {
  const { graph } = context;
  const unit = UNITS[key];
  const figures = doctors.map((cells) => whileThere(context, cells.doctor, figureOf(context, cells, key), key));
  const sum = graph.total(
    { id: 'kostnadsnokkel', label: 'Sum for kostnadsnøkkelen', unit, yearUnit: unit, year: 'mean' },
    figures,
  );
  const count = context.constant('legerINokkelen', 'Leger som deler', 'leger', doctors.length);
  return new Map(
    doctors.map(({ doctor }, index) => [
      doctor.id,
      graph.amount(kostnadsandel, [figures[index] as Slot, sum, count], doctorScope(doctor.id)),
    ]),
  );
}

/** What the key counts for one doctor. */
function figureOf(context: PracticeContext, { doctor, funding, activity, total }: KeyFigures, key: CostKey): Slot {
  const { rooms, costShare } = doctor.person;
  switch (key) {
    case 'likt':
      return context.constant('lik', 'Lik andel', 'antall', 1);
    case 'liste':
      return funding.liste;
    case 'inntekt':
      return total;
    case 'timer':
      return activity.hours;
    case 'rom':
      return context.input(
        `doctors.${doctor.id}.person.rooms`,
        rooms,
        words('Rom: {name}', { name: doctor.name }),
        'antall',
      );
    case 'egen':
      return context.input(
        `doctors.${doctor.id}.person.costShare`,
        costShare,
        words('Egen andel: {name}', { name: doctor.name }),
        'antall',
      );
  }
}

/** Merverdiavgift that becomes a cost for doctors who are invoiced by their company; null where the plan has none. */
export function sharedVat(context: PracticeContext, costs: readonly Slot[]): Slot | null {
  const { vatShare } = context.practice.office.premises;
  if (vatShare === 0) return null;
  const { graph } = context;
  const sum = graph.total(
    { ...TOTALS.kostnader, id: 'felleskostnaderForMva', label: 'Felleskostnader før mva.', role: 'detail' },
    costs,
  );
  const label = 'Mva. som blir kostnad, del av felleskostnadene';
  return graph.amount(mvaFelleskostnader, [sum, context.input('office.premises.vatShare', vatShare, label, 'andel')]);
}
