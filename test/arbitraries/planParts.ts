/** Random values of the parts of a plan that came with format version 2, and the parts that change no figure. */
import fc from 'fast-check';
import {
  ABSENCE_KINDS,
  AGE_BANDS,
  BUYER_ALTERNATIVES,
  FREED_TIME_USES,
  FULL_REFUND,
  GRANT_KINDS,
  GROWTH_MODELS,
  LOAN_KINDS,
  NO_CONVERSION,
  NO_LIMITS,
  NO_MOVEMENT,
  NO_OTHER_INCOME,
  NO_PREMISES,
  OFFER_FORMS,
  ORDINARY_DAYS,
  OWN_COMPANIES,
  PLAIN_COMPANY,
  PLAIN_PERSON,
  SALDO_GROUPS,
  STANDARD_FEE_GROUPS,
  STANDARD_HOURS,
  STANDARD_NEW_AGREEMENT,
  STANDARD_PAYMENT,
  STANDARD_POST,
  STEADY_COURSE,
} from '../../src/engine/practice/plan';
import type {
  CompanyTerms,
  Conversion,
  DaysAway,
  DoctorPerson,
  FeeGroups,
  FeeLimits,
  Grant,
  Investment,
  ListComposition,
  ListMovement,
  NewAgreement,
  OtherHours,
  OtherIncome,
  OtherPost,
  Payment,
  Premises,
  Purchase,
  RefundTerms,
  StaffCourse,
} from '../../src/engine/practice/plan';

/** What version 1 did not have, as it stands in a plan that does not use it. */
export const PLAIN = {
  plan: { rulesSeen: null, purchase: null, group: null, ranges: [], notes: [] },
  practice: { grants: [], limits: NO_LIMITS },
  doctor: {
    sharedList: '',
    otherHours: STANDARD_HOURS,
    daysAway: ORDINARY_DAYS,
    movement: NO_MOVEMENT,
    composition: null,
    otherIncome: NO_OTHER_INCOME,
    person: PLAIN_PERSON,
  },
  activity: { payment: STANDARD_PAYMENT, freedTime: 'ingen', feeGroups: STANDARD_FEE_GROUPS },
  staff: { course: STEADY_COURSE },
  office: { premises: NO_PREMISES, investments: [] },
  organisation: {
    refund: FULL_REFUND,
    otherPost: STANDARD_POST,
    newAgreement: STANDARD_NEW_AGREEMENT,
    company: PLAIN_COMPANY,
    conversion: NO_CONVERSION,
  },
} as const;

/** A finite number in the range, its ends and whole numbers more often; never −0. */
export const between = (min: number, max: number): fc.Arbitrary<number> =>
  fc
    .oneof(
      fc.double({ min, max, noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: Math.ceil(min), max: Math.floor(max) }),
      fc.constantFrom(min, max),
    )
    .map((value) => value + 0);

const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
const share = between(0, 1);
const kroner = between(0, 1_000_000_000);
const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null, freq: 2 });
const id = fc.stringMatching(/^[a-z0-9-]{1,12}$/).filter((each) => each !== 'constructor' && each !== 'prototype');
const name = fc.constantFrom('', 'Rekruttering', 'Ultralyd', 'Ærlig');
const day = fc
  .tuple(whole(2016, 2040), whole(1, 12), whole(1, 28))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));

export const movement: fc.Arbitrary<ListMovement> = fc.record({
  growthModel: fc.constantFrom(...GROWTH_MODELS),
  level: orNull(between(0, 5_000)),
  closingShare: share,
  attritionShare: share,
  attritionFrom: orNull(day),
  reductionNotice: orNull(day),
  reducedCap: whole(0, 2_500),
});

export const composition: fc.Arbitrary<ListComposition> = fc.record({
  womenShare: orNull(share),
  // Sixteenths: their sum is exactly 1.
  ageShares: fc.constantFrom(
    AGE_BANDS.map((_, index) => (index === 0 ? 1 : 0)),
    AGE_BANDS.map((_, index) => (index === 0 ? 0.5 : 0.0625)),
  ),
  centrality: orNull(whole(1, 6)),
  lowEducation: fc.boolean(),
});

export const payment: fc.Arbitrary<Payment> = fc.record({ exemptShare: orNull(share), unpaidShare: orNull(share) });
export const freedTime = fc.constantFrom(...FREED_TIME_USES);

const average = orNull(between(0, 1_000));
export const feeGroups: fc.Arbitrary<FeeGroups> = fc.record({
  talkTherapy: average,
  meetings: average,
  declarations: average,
});

export const otherHours: fc.Arbitrary<OtherHours> = fc.record({
  administration: orNull(between(0, 60)),
  municipalWork: orNull(between(0, 60)),
  outOfHours: between(0, 60),
  meetings: between(0, 60),
});

export const daysAway: fc.Arbitrary<DaysAway> = fc.record({
  holidays: orNull(between(0, 260)),
  courses: between(0, 260),
  illness: between(0, 260),
});

export const sharedList = fc.constantFrom('', '', 'Fellesliste', 'Øst');

const yearly = between(0, 10_000_000);
export const otherIncome: fc.Arbitrary<OtherIncome> = fc.record({
  certificates: yearly,
  municipalWork: yearly,
  outOfHours: yearly,
  teaching: yearly,
  other: yearly,
});

/** @param doctors ids a grant may belong to */
export const grants = (doctors: readonly string[]): fc.Arbitrary<Grant[]> =>
  fc.uniqueArray(
    fc.record({
      id,
      name,
      kind: fc.constantFrom(...GRANT_KINDS),
      doctor: fc.constantFrom('', ...doctors),
      amount: between(0, 2_000_000),
      per: fc.constantFrom('once', 'year'),
      from: day,
      until: orNull(day),
      bindingMonths: whole(0, 120),
      repaymentShare: share,
    }),
    { maxLength: 3, selector: (each) => each.id },
  );

export const course: fc.Arbitrary<StaffCourse> = fc.record({
  until: orNull(day),
  rampUpMonths: whole(0, 36),
  turnover: share,
  replacementCost: kroner,
  support: kroner,
});

export const limits: fc.Arbitrary<FeeLimits> = fc.record({
  doctorsPerNurse: orNull(between(1, 30)),
  oneFeePerDay: fc.boolean(),
  sameDayShare: share,
  staffFeeShare: orNull(share),
  feeCeilingPerDoctor: orNull(kroner),
  collectiveCeiling: orNull(kroner),
  grantPerInhabitant: between(0, 10_000),
});

export const premises: fc.Arbitrary<Premises> = fc.record({
  rooms: between(0, 200),
  perRoom: kroner,
  perInhabitant: between(0, 10_000),
  vatShare: share,
});

export const investments: fc.Arbitrary<Investment[]> = fc.uniqueArray(
  fc.record({
    id,
    name,
    amount: between(0, 2_000_000),
    from: day,
    group: fc.constantFrom(...SALDO_GROUPS),
    replacedAfterYears: whole(0, 30),
  }),
  { maxLength: 3, selector: (each) => each.id },
);

export const person: fc.Arbitrary<DoctorPerson> = fc.record({
  company: fc.constantFrom(...OWN_COMPANIES),
  companySalary: orNull(between(0, 3_000_000)),
  dividendShare: share,
  pensionSaving: orNull(between(0, 500_000)),
  hasNavInsurance: fc.boolean(),
  deductions: between(0, 1_000_000),
  rooms: between(0, 20),
  costShare: between(0, 100),
  leavesOn: orNull(day),
  joinsCompany: fc.boolean(),
  absences: fc.uniqueArray(
    fc.record({
      id,
      kind: fc.constantFrom(...ABSENCE_KINDS),
      from: day.map((each) => `${each.slice(0, 7)}-01`),
      months: whole(1, 24),
      share,
      substituteShare: share,
      substitutePay: share,
    }),
    { maxLength: 2, selector: (each) => each.id },
  ),
});

export const refund: fc.Arbitrary<RefundTerms> = fc.record({ share, until: orNull(day), shareAfter: share });
export const otherPost: fc.Arbitrary<OtherPost> = fc.record({
  salary: orNull(between(0, 5_000_000)),
  extraPay: between(0, 2_000_000),
  weeklyHours: orNull(between(0, 100)),
  pensionRate: orNull(share),
});
export const newAgreement: fc.Arbitrary<NewAgreement> = fc.record({
  start: whole(0, 2_500),
  growthPerYear: between(0, 2_500),
  entryFee: between(0, 2_000_000),
  startCost: between(0, 2_000_000),
});
export const company: fc.Arbitrary<CompanyTerms> = fc.record({
  sharedCap: orNull(whole(0, 100_000)),
  shareCapital: between(0, 10_000_000),
  reserveShare: share,
  dividendLimit: orNull(share),
  hasCommercialOwner: fc.boolean(),
  vacancyMonths: whole(0, 24),
  vacancyActivity: share,
  vacancyCost: between(0, 5),
});
export const conversion: fc.Arbitrary<Conversion> = fc.record({
  oneOffCost: between(0, 5_000_000),
  transitionMonths: whole(0, 24),
  lostActivity: share,
});

const disclosed = orNull(between(0, 10_000_000));
export const purchase: fc.Arbitrary<Purchase> = fc.record({
  seller: fc.record({
    form: orNull(fc.constantFrom(...OFFER_FORMS)),
    listLength: orNull(whole(0, 5_000)),
    staffFte: orNull(between(0, 50)),
    operatingCosts: disclosed,
    refusjon: disclosed,
    egenandel: disclosed,
    askingInventory: disclosed,
    askingGoodwill: disclosed,
  }),
  buyer: fc.constantFrom('', 'anne'),
  checks: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('husleie', 'ansatte-vilkar', 'ukjent-punkt'),
      amount: orNull(between(-1_000_000, 1_000_000)),
      choice: orNull(fc.constantFrom('ja', 'nei')),
      from: fc.constantFrom(null, '2028-01-01'),
    }),
    { selector: ({ id }) => id, maxLength: 3 },
  ),
  assumptions: fc.record({
    requiredReturn: orNull(between(0, 0.5)),
    yearsHeld: orNull(whole(1, 30)),
    resaleShare: orNull(between(0, 1.5)),
    inventoryResaleShare: orNull(between(0, 1)),
    hjemfallProbability: orNull(between(0, 1)),
    patternKept: orNull(between(0, 1)),
    boardPosition: orNull(between(0, 1)),
    badYearLoss: orNull(between(0, 1)),
  }),
  alternative: fc.constantFrom(...BUYER_ALTERNATIVES),
  hours: fc.constantFrom('like', 'egne'),
  financing: fc.record({
    equity: between(0, 10_000_000),
    loanKind: fc.constantFrom(...LOAN_KINDS),
    rate: orNull(between(0, 0.5)),
    years: orNull(whole(1, 30)),
    instalmentFreeYears: whole(0, 10),
    privateDraw: disclosed,
  }),
  grant: fc.record({
    amount: between(0, 1_000_000),
    bindingMonths: whole(0, 120),
    repaymentShare: between(0, 1),
    proRata: fc.boolean(),
  }),
  ownObservations: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b'),
      year: whole(1990, 2200),
      place: fc.constantFrom('', 'Ås'),
      listLength: orNull(whole(0, 5_000)),
      total: between(0, 10_000_000),
    }),
    { selector: ({ id }) => id, maxLength: 2 },
  ),
  bid: disclosed,
  offeredOn: fc.constantFrom(null, '2027-02-28'),
});
