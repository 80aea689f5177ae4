/** One doctor with round figures: 900 000 kr basistilskudd, 1 100 000 kr takster, 800 000 kr costs a year. */
import type { Doctor, DoctorPerson, Plan } from '../../../src/engine';
import { PLAIN } from '../../arbitraries/planParts';
import { contacts, doctor, quietPlan, type Changes } from '../support/plans';

export const own = (record: string, value: number) => ({ record, from: '2015-01-01', value, note: '' });

export function person(changes: Partial<DoctorPerson> = {}, id = 'anne'): Doctor {
  return doctor(id, { person: { ...PLAIN.doctor.person, ...changes } });
}

/** 2026, one year: 1 000 on the list × 900 kr, 2 000 consultations × 550 kr, 800 000 kr costs, 1 200 000 kr left. */
export function personPlan(changes: Partial<DoctorPerson> = {}, plan: Changes = {}): Plan {
  return quietPlan({
    'horizon.start': '2026-01-01',
    ownRates: [own('basistilskudd.snitt.sats', 900)],
    'baseline.doctors': [person(changes)],
    'baseline.activity.averageFee': 550,
    'baseline.activity.contacts': contacts({ konsultasjonDag: 2 }),
    'baseline.office.fixedPerOffice': 800_000,
    ...plan,
  });
}
