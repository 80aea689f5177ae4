/** What a search turns to see when the answer changes: a few inputs that are uncertain, agreed or chosen. */
import type { ChangeValue, Plan, StandardValue } from '../../engine';
import { applyScenario, getPath, setPath } from '../../planfile';

export const LEVERS = ['list', 'otherFees', 'averageFee', 'doctorSalary', 'fixedPerOffice'] as const;
export type LeverId = (typeof LEVERS)[number];

export interface Lever {
  readonly id: LeverId;
  /** What the plan says now, in the field's unit. */
  readonly now: number;
  /** The range searched: what may occur, within what the field takes. */
  readonly low: number;
  readonly high: number;
  /** How near the turning point is to be found. */
  readonly precision: number;
  /** The plan with the input at `value` in every alternative. */
  readonly at: (value: number) => Plan;
}

/** Average lists a doctor may have, listeinnbyggere: a short one, and the most an agreement allows. */
const LIST = { low: 300, high: 2_500 } as const;

interface Field {
  readonly id: LeverId;
  readonly path: string;
  readonly high: (now: number) => number;
  readonly precision: number;
  readonly isUsed: (plan: Plan) => boolean;
}

const isPriced = (plan: Plan, model: 'takster' | 'average'): boolean => plan.baseline.activity.feeModel === model;
const hasForm = (plan: Plan, ...forms: readonly string[]): boolean =>
  plan.scenarios.some(({ id }) => forms.includes(applyScenario(plan, id).form));

const FIELDS: readonly Field[] = [
  {
    id: 'otherFees',
    path: 'activity.otherFeesPerConsultation',
    high: (now) => Math.min(5_000, 3 * now),
    precision: 1,
    isUsed: (plan) => isPriced(plan, 'takster'),
  },
  {
    id: 'averageFee',
    path: 'activity.averageFee',
    high: (now) => Math.min(5_000, 3 * now),
    precision: 1,
    isUsed: (plan) => isPriced(plan, 'average'),
  },
  {
    id: 'doctorSalary',
    path: 'organisation.doctorSalary',
    high: (now) => 3 * now,
    precision: 1_000,
    isUsed: (plan) => hasForm(plan, 'fastlegeselskap') && plan.baseline.organisation.contract === 'ansatt',
  },
  {
    id: 'fixedPerOffice',
    path: 'office.fixedPerOffice',
    high: (now) => 3 * now,
    precision: 1_000,
    isUsed: () => true,
  },
];

/**
 * The levers a plan has. One that an alternative sets to a figure of its own is left out: turning the plan's would not
 * turn that one's.
 * @param standard the standard of an open field
 */
export function leversOf(plan: Plan, standard: (path: string) => StandardValue | null): readonly Lever[] {
  const list = listLever(plan);
  const fields = FIELDS.flatMap(({ id, path, high, precision, isUsed }): Lever[] => {
    if (!isUsed(plan) || plan.scenarios.some(({ changes }) => Object.hasOwn(changes, path))) return [];
    const own = getPath(plan.baseline, path);
    const now = typeof own === 'number' ? own : (standard(path)?.value ?? null);
    if (now === null || now <= 0) return [];
    const at = (value: number): Plan => setPath(searched(plan), `baseline.${path}`, value);
    return [{ id, now, low: 0, high: high(now), precision, at }];
  });
  return [...(list === null ? [] : [list]), ...fields];
}

/** All lists longer or shorter by the same part, with cap and growth; null while nobody has a list. */
export function listLever(plan: Plan): Lever | null {
  const { doctors } = plan.baseline;
  const now = doctors.reduce((sum, { list }) => sum + list.start, 0) / Math.max(1, doctors.length);
  if (now <= 0) return null;
  const at = (value: number): Plan => withLists(searched(plan), value / now);
  return { id: 'list', now, low: LIST.low, high: LIST.high, precision: 1, at };
}

function withLists(plan: Plan, factor: number): Plan {
  const doctors = plan.baseline.doctors.map((doctor) => ({
    ...doctor,
    list: {
      ...doctor.list,
      start: doctor.list.start * factor,
      cap: doctor.list.cap * factor,
      growthPerYear: doctor.list.growthPerYear * factor,
    },
  }));
  const scenarios = plan.scenarios.map((scenario) => ({
    ...scenario,
    changes: Object.fromEntries(
      Object.entries(scenario.changes).map(([path, value]): [string, ChangeValue] => [
        path,
        IN_LIST.test(path) && typeof value === 'number' ? value * factor : value,
      ]),
    ),
  }));
  return { ...plan, baseline: { ...plan.baseline, doctors }, scenarios };
}

const IN_LIST = /^doctors\.[^.]+\.list\.(?:start|cap|growthPerYear)$/u;

/** Under another name, so that the programs kept for the plan on screen stay where they are. */
const searched = (plan: Plan): Plan => ({ ...plan, id: `${plan.id}~` });
