/** Random plans that the engine can compute: every form, the tariffs from July 2025 on, every field in its range. */
import fc from 'fast-check';
import {
  ABSENCE_KINDS,
  CARRY_UNCHANGED,
  FORM_IDS,
  CONTACT_TYPES,
  COST_KEYS,
  FEE_RULES,
  OVER_CAPACITY,
  OWN_COMPANIES,
  PLAN_FORMAT,
  PLAN_FORMAT_VERSION,
  SALDO_GROUPS,
  STAFF_ROLES,
} from '../../../src/engine';
import type { ContactType, Doctor, DoctorPerson, Plan, Practice, StaffMember } from '../../../src/engine';
import {
  PLAIN,
  composition,
  daysAway,
  otherHours,
  sharedList,
  feeGroups,
  freedTime,
  grants,
  movement,
  otherIncome,
} from '../../arbitraries/planParts';

/** Millionths at the finest: a plan's fields are typed by people. */
const number = (min: number, max: number): fc.Arbitrary<number> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .double({ min, max, noNaN: true, noDefaultInfinity: true })
        .map((value) => Math.round(value * 1e6) / 1e6 + 0),
    },
    { weight: 3, arbitrary: fc.integer({ min: Math.ceil(min), max: Math.floor(max) }) },
    { weight: 1, arbitrary: fc.constantFrom(min, max) },
  );
const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null, freq: 3 });

const month = fc
  .tuple(fc.integer({ min: 2020, max: 2040 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, at]) => `${year}-${String(at).padStart(2, '0')}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([at, of]) => `${at}-${String(of).padStart(2, '0')}`);

const list = fc
  .tuple(number(0, 2_500), number(0, 2_500), number(0, 600))
  .map(([start, cap, growthPerYear]) => ({ start, cap, growthPerYear }));

/** Own company, saving and cover, what counts in a cost key, and who leaves or stays outside a company. */
const person: fc.Arbitrary<DoctorPerson> = fc
  .record({
    company: fc.constantFrom(...OWN_COMPANIES),
    companySalary: orNull(number(0, 3_000_000)),
    dividendShare: number(0, 1),
    pensionSaving: orNull(number(0, 500_000)),
    hasNavInsurance: fc.boolean(),
    deductions: number(0, 500_000),
    rooms: number(0, 20),
    costShare: number(0, 100),
    leavesOn: fc.constantFrom(null, null, '2025-06-30', '2026-06-30', '2027-12-31'),
    joinsCompany: fc.constantFrom(true, true, false),
    absences: fc
      .array(
        fc.record({
          kind: fc.constantFrom(...ABSENCE_KINDS),
          from: fc.constantFrom('2025-11-01', '2026-03-01', '2027-01-01', '2028-06-01'),
          months: fc.integer({ min: 1, max: 18 }),
          share: number(0, 1),
          substituteShare: number(0, 1),
          substitutePay: number(0, 1),
        }),
        { maxLength: 2 },
      )
      .map((absences) => absences.map((each, index) => ({ id: `f${index}`, ...each }))),
  })
  .map((own) => ({ ...PLAIN.doctor.person, ...own }));

const doctorFields: fc.Arbitrary<Omit<Doctor, 'id' | 'name'>> = fc
  .record({
    specialistFrom: orNull(day),
    agreementFrom: day,
    list,
    listWeight: number(0.3, 3),
    listWeightBasis: fc.constantFrom('average', 'calibrated', 'own'),
    curativeDays: orNull(number(0, 260)),
    consultationsPerDay: orNull(number(1, 60)),
    otherHoursPerWeek: orNull(number(0, 60)),
    overCapacity: fc.constantFrom(...OVER_CAPACITY),
    ownerShare: number(0.1, 100),
    movement: fc.oneof(fc.constant(PLAIN.doctor.movement), movement),
    sharedList,
    otherHours: fc.oneof(fc.constant(PLAIN.doctor.otherHours), otherHours),
    daysAway: fc.oneof(fc.constant(PLAIN.doctor.daysAway), daysAway),
    composition: fc.option(composition, { nil: null, freq: 1 }),
    otherIncome: fc.oneof(fc.constant(PLAIN.doctor.otherIncome), otherIncome),
    person,
  })
  // A composed weight needs a composition
  .map((made): Omit<Doctor, 'id' | 'name'> =>
    made.composition === null ? made : { ...made, listWeightBasis: 'composed' },
  );

/** Roles that no source has a pay for; a plan must then say it. */
const UNPAID = ['psykolog', 'fysioterapeut', 'dagligLeder', 'student', 'vikar'];

const anyStaff: fc.Arbitrary<Omit<StaffMember, 'id' | 'name'>> = fc.record({
  role: fc.constantFrom(...STAFF_ROLES),
  from: orNull(day),
  fte: number(0, 10),
  per: fc.constantFrom('doctor', 'office'),
  sizing: fc.constantFrom('fixed', 'volume'),
  annualCost: orNull(number(0, 2_000_000)),
  pay: orNull(number(0, 1_500_000)),
  pensionRate: orNull(number(0, 0.3)),
  delegation: orNull(
    fc.record({
      consultationsPerInhabitant: number(0, 2),
      replacingShare: number(0, 1),
      consultationsPerDay: number(1, 30),
      daysPerYear: number(1, 260),
      feeRule: fc.constantFrom(...FEE_RULES),
      fee: orNull(number(0, 5_000)),
      grantShare: orNull(number(0, 1)),
      supervisionMinutes: number(0, 30),
    }),
  ),
  course: fc.oneof(
    { weight: 2, arbitrary: fc.constant(PLAIN.staff.course) },
    {
      weight: 1,
      arbitrary: fc.record({
        until: orNull(day),
        rampUpMonths: fc.integer({ min: 0, max: 36 }),
        turnover: number(0, 1),
        replacementCost: number(0, 300_000),
        support: number(0, 600_000),
      }),
    },
  ),
});

/** With what must be typed filled in. */
const staffFields = anyStaff.map(({ pay, delegation, ...rest }) => ({
  ...rest,
  pay: pay === null && UNPAID.includes(rest.role) ? 700_000 : pay,
  delegation: delegation?.feeRule === 'egneDrift' ? { ...delegation, fee: delegation.fee ?? 120 } : delegation,
}));

/** Every limit off in two of three plans. */
const limits: fc.Arbitrary<Practice['limits']> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(PLAIN.practice.limits) },
  {
    weight: 1,
    arbitrary: fc.record({
      doctorsPerNurse: orNull(number(1, 30)),
      oneFeePerDay: fc.boolean(),
      sameDayShare: number(0, 1),
      staffFeeShare: orNull(number(0, 1)),
      feeCeilingPerDoctor: orNull(number(0, 3_000_000)),
      collectiveCeiling: orNull(number(0, 10_000_000)),
      grantPerInhabitant: number(0, 500),
    }),
  },
);

const premises: fc.Arbitrary<Practice['office']['premises']> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(PLAIN.office.premises) },
  {
    weight: 1,
    arbitrary: fc.record({
      rooms: number(0, 50),
      perRoom: number(0, 200_000),
      perInhabitant: number(0, 300),
      vatShare: number(0, 0.5),
    }),
  },
);

const investments: fc.Arbitrary<Practice['office']['investments']> = fc
  .array(
    fc.record({
      amount: number(0, 2_000_000),
      from: day,
      group: fc.constantFrom(...SALDO_GROUPS),
      replacedAfterYears: fc.integer({ min: 0, max: 8 }),
    }),
    { maxLength: 3 },
  )
  .map((made) => made.map((each, index) => ({ id: `kjop${index}`, name: `Kjøp ${index}`, ...each })));

const named = <T>(fields: fc.Arbitrary<T>, prefix: string, min: number, max: number) =>
  fc
    .array(fields, { minLength: min, maxLength: max })
    .map((made) => made.map((each, index) => ({ id: `${prefix}${index}`, name: `${prefix} ${index}`, ...each })));

const lengthProfile = fc
  .array(fc.integer({ min: 0, max: 20 }), { minLength: 7, maxLength: 7 })
  .filter((parts) => parts.some((part) => part > 0))
  .map((parts) => {
    const sum = parts.reduce((total, part) => total + part, 0);
    return parts.map((part) => part / sum);
  });

export const practice: fc.Arbitrary<Practice> = fc.record({
  form: fc.constantFrom(...FORM_IDS),
  kommune: orNull(fc.constantFrom('0301', '5610', '4601')),
  agaZone: fc.constantFrom('I', 'II', 'III', 'IV', 'IVa', 'V'),
  municipalAverageList: orNull(number(0, 2_500)),
  doctors: named(doctorFields, 'lege', 1, 5),
  activity: fc.record({
    feeModel: fc.constantFrom('takster', 'average'),
    averageFee: number(0, 2_000),
    contacts: fc.record(
      Object.fromEntries(CONTACT_TYPES.map((type) => [type, orNull(number(0, 5))])) as Record<
        ContactType,
        fc.Arbitrary<number | null>
      >,
    ),
    lengthProfile: orNull(lengthProfile),
    otherFeesPerConsultation: orNull(number(0, 500)),
    payment: fc.constant({ exemptShare: 0, unpaidShare: 0 }),
    freedTime,
    feeGroups,
  }),
  grants: grants(['lege0']),
  staff: named(staffFields, 'ansatt', 0, 3),
  limits,
  office: fc.record({
    fixedPerOffice: orNull(number(0, 2_000_000)),
    perDoctor: orNull(number(0, 1_000_000)),
    perStaffFte: orNull(number(0, 200_000)),
    perConsultation: orNull(number(0, 200)),
    costKey: fc.constantFrom(...COST_KEYS),
    premises,
    investments,
  }),
  organisation: fc.record({
    leaderFte: orNull(number(0, 2)),
    leaderPay: orNull(number(0, 2_000_000)),
    contract: fc.constantFrom('ansatt', 'kontrakt'),
    doctorSalary: orNull(number(0, 3_000_000)),
    bonusShare: orNull(number(0, 1)),
    doctorPensionRate: orNull(number(0, 0.3)),
    contractorShare: number(0, 1),
    weeklyHours: orNull(number(1, 100)),
    refund: fc.record({
      share: number(0, 1),
      until: fc.constantFrom(null, '2026-06-30', '2027-03-15'),
      shareAfter: number(0, 1),
    }),
    otherPost: fc.record({
      salary: orNull(number(0, 3_000_000)),
      extraPay: number(0, 500_000),
      weeklyHours: orNull(number(0, 80)),
      pensionRate: orNull(number(0, 0.3)),
    }),
    newAgreement: fc.record({
      start: number(0, 1_000),
      growthPerYear: number(0, 1_000),
      entryFee: number(0, 500_000),
      startCost: number(0, 500_000),
    }),
    company: fc.record({
      sharedCap: orNull(fc.integer({ min: 0, max: 20_000 })),
      shareCapital: number(0, 1_000_000),
      reserveShare: number(0, 0.2),
      dividendLimit: orNull(number(0, 1)),
      hasCommercialOwner: fc.boolean(),
      vacancyMonths: fc.integer({ min: 0, max: 12 }),
      vacancyActivity: number(0, 1),
      vacancyCost: number(0, 3),
    }),
    conversion: fc.record({
      oneOffCost: number(0, 1_000_000),
      transitionMonths: fc.integer({ min: 0, max: 12 }),
      lostActivity: number(0, 1),
    }),
  }),
});

/** Years as text in a plan's own labels and its months, for asking figures. */
export function periodsOf(plan: Plan): { readonly years: readonly string[]; readonly months: readonly string[] } {
  const [year = 0, first = 0] = plan.horizon.start.split('-').map(Number);
  const months = Array.from({ length: plan.horizon.years * 12 }, (_, index) => {
    const at = year * 12 + first - 1 + index;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
  const years = Array.from({ length: plan.horizon.years }, (_, index) =>
    first === 1 ? String(year + index) : `${year + index}/${String((year + index + 1) % 100).padStart(2, '0')}`,
  );
  return { years, months };
}

/**
 * A computable plan with one scenario `alt` without changes. It starts in 2026, when every standard has a value; a nurse
 * paid by her own takster is why not earlier.
 */
export const computablePlan: fc.Arbitrary<Plan> = fc
  .record({
    baseline: practice,
    start: fc.constantFrom('2026-01-01', '2026-07-01', '2027-01-01', '2028-03-01', '2031-07-01'),
    years: fc.integer({ min: 1, max: 4 }),
    growth: fc.record({
      basistilskudd: number(-0.2, 0.2),
      takst: number(-0.2, 0.2),
      lonn: number(-0.2, 0.2),
      kostnad: number(-0.2, 0.2),
    }),
  })
  .map(({ baseline, start, years, growth }) => ({
    format: PLAN_FORMAT,
    formatVersion: PLAN_FORMAT_VERSION,
    id: 'plan',
    title: 'Plan',
    note: '',
    example: false,
    horizon: { start, years },
    carryForward: { ...CARRY_UNCHANGED, growth },
    ownRates: [],
    ...PLAIN.plan,
    baseline,
    scenarios: [{ id: 'alt', name: 'Alternativ', note: '', changes: {}, ownRates: [], reforms: [] }],
  }));
