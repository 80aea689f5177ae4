/** The practice of the hand-computed examples: every kind of contact, one helsesekretær, own costs. */
import { NO_FEE_GROUPS, type Plan } from '../../../src/engine';
import { PLAIN } from '../../arbitraries/planParts';
import { contacts, doctor, quietPlan, staffMember, type Changes } from './plans';

const own = (record: string, value: number) => ({ record, from: '2015-01-01', value, note: '' });

export const ANNE = doctor('anne', {
  list: { start: 1200, cap: 2500, growthPerYear: 0 },
  specialistFrom: '2020-01-01',
  curativeDays: 200,
  consultationsPerDay: 14,
  otherHoursPerWeek: 10,
  overCapacity: 'waiting',
  ownerShare: 60,
});

export const BO = doctor('bo', {
  list: { start: 600, cap: 2500, growthPerYear: 0 },
  listWeight: 1.5,
  listWeightBasis: 'own',
  curativeDays: 200,
  consultationsPerDay: 14,
  otherHoursPerWeek: 10,
  overCapacity: 'waiting',
  ownerShare: 40,
});

/** July 2026 to June 2027: one tariff, so that a year is twelve equal months. */
export function fullPlan(changes: Changes = {}): Plan {
  return quietPlan({
    'horizon.start': '2026-07-01',
    ownRates: [
      own('basistilskudd.snitt.sats', 900),
      own('ekonsultasjon.tekst.andel', 0.5),
      own('tid.konsultasjon.minutter', 30),
      own('tid.ekonsultasjon.minutter', 20),
      own('tid.enkelKontakt.minutter', 8),
      own('tid.sykebesok.minutter', 60),
      own('tid.arbeidsuker.antall', 46),
      own('pensjon.helsetjenester.prosent', 0.05),
      own('arbeidsgiveravgift.sone-i.prosent', 0.141),
    ],
    'baseline.doctors': [ANNE, BO],
    'baseline.activity': {
      feeModel: 'takster',
      averageFee: null,
      contacts: contacts({
        konsultasjonDag: 2,
        konsultasjonKveld: 0.05,
        ekonsultasjonDag: 0.6,
        ekonsultasjonKveld: 0.1,
        sykebesok: 0.02,
        enkelKontaktOppmote: 0.5,
        enkelKontaktSkriftlig: 2,
      }),
      lengthProfile: [0.6, 0.2, 0.1, 0.05, 0.05, 0, 0],
      otherFeesPerConsultation: 100,
      ...PLAIN.activity,
      payment: { exemptShare: 0, unpaidShare: 0 },
      feeGroups: NO_FEE_GROUPS,
    },
    'baseline.staff': [
      staffMember('hanne', { role: 'helsesekretar', annualCost: null, pay: 540_000, pensionRate: 0.05 }),
    ],
    'baseline.office': {
      fixedPerOffice: 480_000,
      perDoctor: 120_000,
      perStaffFte: 2_400,
      perConsultation: 40,
      costKey: 'likt',
      ...PLAIN.office,
    },
    'baseline.organisation': {
      leaderFte: 0.1,
      leaderPay: 1_200_000,
      contract: 'ansatt',
      doctorSalary: 1_080_000,
      bonusShare: 0.3,
      doctorPensionRate: 0.05,
      contractorShare: 0.7,
      weeklyHours: 168,
      ...PLAIN.organisation,
    },
    ...changes,
  });
}
