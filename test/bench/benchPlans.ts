/** Plans of the sizes the budgets speak of: a nurse and a helsesekretær, lists that grow, rates that are carried. */
import { CARRY_UNCHANGED, FORM_IDS, PLAN_FORMAT, PLAN_FORMAT_VERSION, STANDARD_FEE } from '../../src/engine';
import type { Doctor, FormId, Plan, Scenario } from '../../src/engine';
import { PLAIN } from '../arbitraries/planParts';

/** The three that are compared most, then the rest. */
const FORMS = [...new Set<FormId>(['solopraksis', 'gruppeavtale', 'fastlegeselskap', ...FORM_IDS])] as const;

function benchDoctor(index: number): Doctor {
  return {
    id: `lege${index}`,
    name: `Lege ${index}`,
    specialistFrom: index % 3 === 0 ? null : '2028-03-01',
    agreementFrom: index % 4 === 0 ? '2026-05-01' : '2012-01-01',
    list: { start: 400 + ((index * 131) % 900), cap: 1_300, growthPerYear: 60 },
    listWeight: 1 + (index % 5) / 10,
    listWeightBasis: 'own',
    curativeDays: null,
    consultationsPerDay: null,
    otherHoursPerWeek: null,
    overCapacity: index % 2 === 0 ? 'waiting' : 'overtime',
    ownerShare: 1,
    ...PLAIN.doctor,
  };
}

/** @param forms how many forms to compare: 3 are solopraksis, gruppeavtale and fastlegeselskap, 9 are all */
export function benchPlan(doctors: number, years: number, forms = 3): Plan {
  const scenarios = FORMS.slice(0, forms).map((form): Scenario => ({
    id: form,
    name: form,
    note: '',
    changes: { form },
    ownRates: [],
    reforms: [],
  }));
  const staff = { from: null, per: 'doctor', annualCost: null, pay: null, pensionRate: null, ...PLAIN.staff } as const;
  return {
    format: PLAN_FORMAT,
    formatVersion: PLAN_FORMAT_VERSION,
    id: 'bench',
    title: 'Bench',
    note: '',
    example: false,
    horizon: { start: '2026-01-01', years },
    carryForward: {
      ...CARRY_UNCHANGED,
      growth: { basistilskudd: 0.03, takst: 0.025, lonn: 0.04, kostnad: 0.03 },
    },
    ownRates: [],
    ...PLAIN.plan,
    baseline: {
      ...PLAIN.practice,
      form: 'gruppepraksis',
      kommune: '5610',
      agaZone: 'I',
      municipalAverageList: null,
      doctors: Array.from({ length: doctors }, (_, index) => benchDoctor(index)),
      activity: {
        feeModel: 'takster',
        averageFee: null,
        contacts: {
          konsultasjonDag: null,
          konsultasjonKveld: null,
          ekonsultasjonDag: null,
          ekonsultasjonKveld: null,
          sykebesok: null,
          enkelKontaktOppmote: null,
          enkelKontaktSkriftlig: null,
        },
        lengthProfile: null,
        otherFeesPerConsultation: null,
        ...PLAIN.activity,
      },
      staff: [
        {
          ...staff,
          id: 'sykepleier',
          name: 'Sykepleier',
          role: 'sykepleier',
          fte: 0.3,
          sizing: 'volume',
          delegation: {
            consultationsPerInhabitant: 0.3,
            replacingShare: 0.5,
            consultationsPerDay: 8,
            daysPerYear: 230,
            feeRule: 'sykepleiertakster',
            ...STANDARD_FEE,
            supervisionMinutes: 3,
          },
        },
        {
          ...staff,
          id: 'sekretaer',
          name: 'Sekretær',
          role: 'helsesekretar',
          fte: 0.8,
          sizing: 'fixed',
          delegation: null,
        },
      ],
      office: {
        fixedPerOffice: null,
        perDoctor: null,
        perStaffFte: null,
        perConsultation: null,
        costKey: 'inntekt',
        ...PLAIN.office,
      },
      organisation: {
        leaderFte: null,
        leaderPay: null,
        contract: 'ansatt',
        doctorSalary: null,
        bonusShare: null,
        doctorPensionRate: null,
        contractorShare: 0.7,
        weeklyHours: null,
        ...PLAIN.organisation,
      },
    },
    scenarios,
  };
}
