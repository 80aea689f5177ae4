/** Random valid plans, the awkward ones included: emoji, decomposed letters, long notes, amounts at the edges. */
import fc from 'fast-check';
import {
  CONTACT_TYPES,
  COST_KEYS,
  CARRY_METHODS,
  FEE_RULES,
  FORM_IDS,
  INDEX_SERIES,
  NOTE_KINDS,
  OVER_CAPACITY,
  PLAN_FORMAT,
  PLAN_FORMAT_VERSION,
  STAFF_ROLES,
} from '../../src/engine/practice/plan';
import type {
  Activity,
  ChangeValue,
  ContactType,
  Doctor,
  Plan,
  PlanNote,
  Practice,
  ReformChoice,
  StaffMember,
} from '../../src/engine/practice/plan';
import type { PlanRange } from '../../src/engine/practice/planRanges';
import { REFORMS } from '../../src/engine/rules/reforms';
import type { KommuneReference } from '../../src/planfile';
import { group } from './groupPart';
import * as parts from './planParts';
import { between } from './planParts';

/** Enough kommuner for a test: one ordinary, one in the far north, one split between zones. */
export const KOMMUNER: readonly KommuneReference[] = [
  { nr: '0301', agaZone: 'I' },
  { nr: '5601', agaZone: 'V' },
  { nr: '5001', agaZone: null },
];

/** NFC, as a plan read from a file is. */
const text = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength }),
      fc.constantFrom(
        '',
        'Ærlig øre på Å',
        'Sma\u030a fjell',
        '👩🏽‍⚕️ på kontoret',
        'é e\u0301',
        '=1+1',
        '<b>x</b>',
        '\u0000\ud800',
      ),
    )
    .map((raw) => raw.normalize('NFC').slice(0, maxLength).normalize('NFC'));

const note = fc.oneof({ weight: 9, arbitrary: text(200) }, { weight: 1, arbitrary: fc.constant('å'.repeat(10_000)) });

const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null, freq: 2 });
const kroner = orNull(between(0, 1_000_000_000));
const share = between(0, 1);

const day = fc
  .date({ min: new Date('1900-01-01T00:00Z'), max: new Date('2200-12-31T00:00Z'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));

export const firstOfMonth = fc
  .tuple(fc.integer({ min: 2016, max: 2099 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-01`);

const id = fc.stringMatching(/^[A-Za-z0-9-]{1,12}$/).filter((each) => each !== 'constructor' && each !== 'prototype');

const list = fc
  .tuple(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 0, max: 2_500 }), between(0, 2_500))
  .map(([start, cap, growthPerYear]) => ({ start: cap === 0 ? start : Math.min(start, cap), cap, growthPerYear }));

const doctor: fc.Arbitrary<Doctor> = fc.record({
  id,
  name: text(40),
  specialistFrom: orNull(day),
  agreementFrom: day,
  list,
  movement: parts.movement,
  sharedList: parts.sharedList,
  otherHours: parts.otherHours,
  daysAway: parts.daysAway,
  composition: orNull(parts.composition),
  listWeight: between(0.3, 3),
  listWeightBasis: fc.constantFrom('average', 'calibrated', 'composed', 'own'),
  curativeDays: orNull(between(0, 260)),
  consultationsPerDay: orNull(between(1, 60)),
  otherHoursPerWeek: orNull(between(0, 60)),
  overCapacity: fc.constantFrom(...OVER_CAPACITY),
  ownerShare: between(0, 100),
  otherIncome: parts.otherIncome,
  person: parts.person,
});

/** Whole hundredths, so that the sum is 1 to the last bits. */
const lengthProfile = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 6, maxLength: 6 }).map((parts) => {
  const head = parts.reduce<number[]>((taken, part) => {
    const left = 100 - taken.reduce((sum, each) => sum + each, 0);
    return [...taken, Math.min(part, left)];
  }, []);
  return [...head, 100 - head.reduce((sum, each) => sum + each, 0)].map((part) => part / 100);
});

const contacts = fc.record(
  Object.fromEntries(CONTACT_TYPES.map((type) => [type, orNull(between(0, 100))])) as Record<
    ContactType,
    fc.Arbitrary<number | null>
  >,
);

const activity: fc.Arbitrary<Activity> = fc
  .record({
    feeModel: fc.constantFrom('takster' as const, 'average' as const),
    averageFee: orNull(between(0, 5_000)),
    contacts,
    lengthProfile: orNull(lengthProfile),
    otherFeesPerConsultation: orNull(between(0, 5_000)),
    payment: parts.payment,
    freedTime: parts.freedTime,
    feeGroups: parts.feeGroups,
  })
  .map((made) => ({ ...made, averageFee: made.feeModel === 'average' ? (made.averageFee ?? 400) : made.averageFee }));

const staffMember: fc.Arbitrary<StaffMember> = fc.record({
  id,
  name: text(40),
  role: fc.constantFrom(...STAFF_ROLES),
  from: orNull(day),
  fte: between(0, 50),
  per: fc.constantFrom('doctor', 'office'),
  sizing: fc.constantFrom('fixed', 'volume'),
  annualCost: kroner,
  pay: kroner,
  pensionRate: orNull(share),
  delegation: orNull(
    fc.record({
      consultationsPerInhabitant: between(0, 10),
      replacingShare: share,
      consultationsPerDay: between(1, 60),
      daysPerYear: between(1, 260),
      feeRule: fc.constantFrom(...FEE_RULES),
      fee: orNull(between(0, 5_000)),
      grantShare: orNull(share),
      supervisionMinutes: between(0, 60),
    }),
  ),
  course: parts.course,
});

const practice: fc.Arbitrary<Practice> = fc.record({
  form: fc.constantFrom(...FORM_IDS),
  kommune: orNull(fc.constantFrom('0301', '5601')),
  agaZone: orNull(fc.constantFrom('I' as const, 'IVa' as const, 'V' as const)),
  municipalAverageList: orNull(between(0, 5_000)),
  doctors: fc.uniqueArray(doctor, { minLength: 1, maxLength: 6, selector: (each) => each.id }),
  activity,
  grants: parts.grants([]),
  staff: fc.uniqueArray(staffMember, { maxLength: 4, selector: (each) => each.id }),
  limits: parts.limits,
  office: fc.record({
    fixedPerOffice: kroner,
    perDoctor: kroner,
    perStaffFte: kroner,
    perConsultation: kroner,
    costKey: fc.constantFrom(...COST_KEYS),
    premises: parts.premises,
    investments: parts.investments,
  }),
  organisation: fc.record({
    leaderFte: orNull(between(0, 10)),
    leaderPay: kroner,
    contract: fc.constantFrom('ansatt', 'kontrakt'),
    doctorSalary: kroner,
    bonusShare: orNull(share),
    doctorPensionRate: orNull(share),
    contractorShare: share,
    weeklyHours: orNull(between(1, 168)),
    refund: parts.refund,
    otherPost: parts.otherPost,
    newAgreement: parts.newAgreement,
    company: parts.company,
    conversion: parts.conversion,
  }),
});

/** Changes that are valid in the given practice, alone and together. */
function changesTo(baseline: Practice): fc.Arbitrary<Record<string, ChangeValue>> {
  const possible: Record<string, fc.Arbitrary<ChangeValue>> = {
    form: fc.constantFrom(...FORM_IDS),
    'office.fixedPerOffice': kroner,
    'organisation.contractorShare': share,
    'activity.contacts.sykebesok': orNull(between(0, 100)),
    'activity.lengthProfile': fc.constant(null),
  };
  for (const each of baseline.doctors) {
    possible[`doctors.${each.id}.name`] = text(40);
    possible[`doctors.${each.id}.listWeight`] = between(0.3, 3);
    possible[`doctors.${each.id}.specialistFrom`] = orNull(day);
  }
  for (const each of baseline.staff) possible[`staff.${each.id}.fte`] = between(0, 50);
  return fc
    .record(possible, { requiredKeys: [] })
    .map((made) => Object.fromEntries(Object.entries(made).map(([path, value]) => [path, value ?? null])));
}

const ownRates = fc.uniqueArray(
  fc.record({
    record: fc.constantFrom('basistilskudd.snitt.sats', 'takst.2ad.honorar', 'konsultasjon.minutter'),
    from: day,
    value: between(-1_000_000_000, 1_000_000_000),
    note: text(60),
  }),
  { maxLength: 4, selector: (each) => `${each.record} ${each.from}` },
);

/** Any reform of the catalogue, from a day it can begin, with its own figure or its standard. */
export const reformChoice: fc.Arbitrary<ReformChoice> = fc
  .constantFrom(...REFORMS)
  .chain(({ id, earliest, parameter }) =>
    fc.record({
      id: fc.constant(id),
      from: day.map((from) => (from < earliest ? earliest : from)),
      amount:
        parameter === undefined
          ? fc.constant(null)
          : orNull(
              parameter.isWhole
                ? fc.integer({ min: parameter.min, max: parameter.max })
                : fc.double({ min: parameter.min, max: parameter.max, noNaN: true }).map((value) => value + 0),
            ),
    }),
  );

/** Ranges around what stands in a few of the practice's fields, or around nothing where they are left open. */
function rangesIn(baseline: Practice): fc.Arbitrary<PlanRange[]> {
  const around = (path: string, value: number | null, max: number, isWhole: boolean): fc.Arbitrary<PlanRange[]> =>
    fc.tuple(fc.boolean(), between(0, 1), between(0, 1)).map(([isThere, down, up]) => {
      const likely = value ?? max / 2;
      const ends = [likely * down, likely + (max - likely) * up].map((end) => (isWhole ? Math.round(end) : end));
      const [low = 0, high = 0] = ends;
      const contains = value === null || (low <= value && value <= high);
      return isThere && low < high && contains ? [{ path: `baseline.${path}`, low, high }] : [];
    });
  return fc
    .tuple(
      around('office.fixedPerOffice', baseline.office.fixedPerOffice, 1_000_000_000, false),
      around('organisation.contractorShare', baseline.organisation.contractorShare, 1, false),
      ...baseline.doctors.flatMap(({ id, list: { start }, listWeight }) => [
        around(`doctors.${id}.list.start`, start, 5_000, true),
        around(`doctors.${id}.listWeight`, listWeight, 3, false).map((made) =>
          made.filter((range) => range.low >= 0.3),
        ),
      ]),
    )
    .map((made) => made.flat());
}

const planNote: fc.Arbitrary<PlanNote> = fc.record({
  id,
  kind: fc.constantFrom(...NOTE_KINDS),
  place: fc.constantFrom(
    'baseline.office.fixedPerOffice',
    'kontor/inntektPerLege',
    'baseline.doctors.borte.list.start',
  ),
  scenario: fc.constantFrom('', 'alt'),
  label: text(40),
  text: note,
  date: day,
});
/** By id or by place: a plan has neither twice. */
const isSameNote = (a: PlanNote, b: PlanNote): boolean =>
  a.id === b.id || (a.kind === b.kind && a.place === b.place && a.scenario === b.scenario);

/** A valid plan in NFC without −0: what `parsePlan` gives back unchanged. */
export const plan: fc.Arbitrary<Plan> = practice.chain((baseline) =>
  fc
    .record({
      format: fc.constant(PLAN_FORMAT),
      formatVersion: fc.constant(PLAN_FORMAT_VERSION),
      id,
      title: text(60),
      note,
      example: fc.boolean(),
      horizon: fc.record({ start: firstOfMonth, years: fc.integer({ min: 1, max: 30 }) }),
      carryForward: fc.record({
        method: fc.record({
          basistilskudd: fc.constantFrom(...CARRY_METHODS),
          takst: fc.constantFrom(...CARRY_METHODS),
          lonn: fc.constantFrom(...CARRY_METHODS),
          kostnad: fc.constantFrom(...CARRY_METHODS),
          none: fc.constantFrom('growth' as const, 'stop' as const),
        }),
        index: fc.record({
          basistilskudd: fc.constantFrom(...INDEX_SERIES),
          takst: fc.constantFrom(...INDEX_SERIES),
          lonn: fc.constantFrom(...INDEX_SERIES),
          kostnad: fc.constantFrom(...INDEX_SERIES),
        }),
        growth: fc.record({
          basistilskudd: between(-0.5, 1),
          takst: between(-0.5, 1),
          lonn: between(-0.5, 1),
          kostnad: between(-0.5, 1),
        }),
      }),
      ownRates,
      rulesSeen: orNull(fc.record({ edition: text(20), fingerprint: text(64) })),
      purchase: orNull(parts.purchase).map((made) =>
        made === null || made.buyer === '' ? made : { ...made, buyer: baseline.doctors[0]?.id ?? '' },
      ),
      group: orNull(group),
      ranges: rangesIn(baseline),
      notes: fc.uniqueArray(planNote, { maxLength: 3, comparator: isSameNote }),
      baseline: fc.constant(baseline),
      scenarios: fc.uniqueArray(
        fc.record({
          id,
          name: text(40),
          note: text(100),
          changes: changesTo(baseline),
          ownRates,
          reforms: fc.uniqueArray(reformChoice, { maxLength: 4, selector: (each) => each.id }),
        }),
        { minLength: 1, maxLength: 4, selector: (each) => each.id },
      ),
    })
    .map((made): Plan => structuredClone(made)),
);
