/**
 * Brings a plan of an earlier format version up to the present one before it is checked. An upgrade only adds what the
 * earlier version did not have, or the file may leave out, with values that change no figure; what is there is never
 * touched or judged here.
 */
import {
  CARRY_UNCHANGED,
  FULL_REFUND,
  NO_CONVERSION,
  NO_LIMITS,
  NO_MOVEMENT,
  NO_OTHER_INCOME,
  NO_PREMISES,
  ORDINARY_DAYS,
  PLAIN_COMPANY,
  PLAIN_PERSON,
  PLAN_FORMAT_VERSION,
  STANDARD_FEE,
  STANDARD_NEW_AGREEMENT,
  NO_FEE_GROUPS,
  STANDARD_FEE_GROUPS,
  STANDARD_HOURS,
  STANDARD_PAYMENT,
  STANDARD_POST,
  STEADY_COURSE,
} from '../engine/practice/plan';

type Fields = Readonly<Record<string, unknown>>;

const NEW_CARRY = { method: CARRY_UNCHANGED.method, index: CARRY_UNCHANGED.index };
const CARRY_STOPS = Object.fromEntries(Object.keys(CARRY_UNCHANGED.method).map((group) => [group, 'stop']));

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One step: from the version it is listed under to the next. */
const STEPS: Readonly<Record<number, (plan: Fields) => Fields>> = { 1: fromVersion1 };

/** Parts a file of the present version may leave out, each with what its absence means. */
export const MAY_BE_ABSENT = { group: null, ranges: [], notes: [] };

/** @returns the plan in the present format with every part in place; the value itself when it is no plan */
export function upgradePlan(value: unknown): unknown {
  let plan = value;
  for (;;) {
    if (!isObject(plan)) return plan;
    const version = plan['formatVersion'];
    if (version === PLAN_FORMAT_VERSION) return added(plan, MAY_BE_ABSENT);
    const step = typeof version === 'number' ? STEPS[version] : undefined;
    if (step === undefined) return plan;
    plan = step(plan);
  }
}

function fromVersion1(plan: Fields): Fields {
  return {
    ...added(plan, { rulesSeen: null, purchase: null }),
    formatVersion: 2,
    ...member(plan, 'carryForward', carryFrom1),
    ...member(plan, 'baseline', practiceFrom1),
  };
}

/** One switch became a choice for each group: off was a gap everywhere, on was a yearly growth. */
function carryFrom1({ enabled, ...kept }: Fields): Fields {
  if (typeof enabled !== 'boolean') return added({ ...kept, ...(enabled === undefined ? {} : { enabled }) }, NEW_CARRY);
  const method = enabled ? CARRY_UNCHANGED.method : CARRY_STOPS;
  return added(kept, { ...NEW_CARRY, method });
}

function practiceFrom1(practice: Fields): Fields {
  return {
    ...added(practice, { grants: [], limits: NO_LIMITS }),
    ...items(practice, 'doctors', (doctor) =>
      added(doctor, {
        movement: NO_MOVEMENT,
        sharedList: '',
        otherHours: STANDARD_HOURS,
        daysAway: ORDINARY_DAYS,
        composition: null,
        otherIncome: NO_OTHER_INCOME,
        person: PLAIN_PERSON,
      }),
    ),
    ...items(practice, 'staff', (post) =>
      added({ ...post, ...member(post, 'delegation', (own) => added(own, STANDARD_FEE)) }, { course: STEADY_COURSE }),
    ),
    ...member(practice, 'activity', (activity) =>
      added(activity, {
        payment: STANDARD_PAYMENT,
        freedTime: 'ingen',
        // An own figure for all other takster had these in it.
        feeGroups: activity.otherFeesPerConsultation === null ? STANDARD_FEE_GROUPS : NO_FEE_GROUPS,
      }),
    ),
    ...member(practice, 'office', (office) => added(office, { premises: NO_PREMISES, investments: [] })),
    ...member(practice, 'organisation', (organisation) =>
      added(organisation, {
        refund: FULL_REFUND,
        otherPost: STANDARD_POST,
        newAgreement: STANDARD_NEW_AGREEMENT,
        company: PLAIN_COMPANY,
        conversion: NO_CONVERSION,
      }),
    ),
  };
}

/** What is there wins over what is added, so that a file ahead of its version number loses nothing. */
const added = (fields: Fields, more: Fields): Fields => ({ ...more, ...fields });

function member(fields: Fields, key: string, change: (inner: Fields) => Fields): Fields {
  const inner = fields[key];
  return isObject(inner) ? { [key]: change(inner) } : {};
}

function items(fields: Fields, key: string, change: (item: Fields) => Fields): Fields {
  const list = fields[key];
  if (!Array.isArray(list)) return {};
  return { [key]: list.map((item: unknown) => (isObject(item) ? change(item) : item)) };
}
