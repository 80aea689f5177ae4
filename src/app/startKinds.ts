/** The ways to begin: each a plan with its own question, compared forms and horizon; what only the user knows is open. */
import { FORMS, NEW_PURCHASE, type Doctor, type FormId, type Plan, type Scenario } from '../engine';
import { word } from '../engine/kernel/words';
import { newDoctor, newId, newPlan } from '../planfile';
import { nextNewYear } from './localTime';
import type { Surroundings } from './types';

export const START_KINDS = ['overta', 'organisering', 'solo', 'nullhjemmel', 'tom'] as const;
export type StartKind = (typeof START_KINDS)[number];

interface Beginning {
  readonly title: string;
  readonly years: number;
  readonly form: FormId;
  readonly doctors: readonly string[];
  /** Forms to compare, the present one first. */
  readonly compared: readonly FormId[];
}

const BEGINNINGS: Readonly<Record<StartKind, Beginning>> = {
  overta: {
    title: 'Overta en praksis',
    years: 10,
    form: 'gruppepraksis',
    doctors: ['Meg'],
    compared: ['gruppepraksis', 'nullhjemmel', '8.2-avtale', 'fastlonn', 'annen-stilling'],
  },
  organisering: {
    title: 'Ny organisering',
    years: 5,
    form: 'gruppepraksis',
    doctors: ['Lege 1', 'Lege 2', 'Lege 3'],
    compared: ['gruppepraksis', 'gruppeavtale', 'fastlegeselskap'],
  },
  solo: {
    title: 'Praksisen min',
    years: 5,
    form: 'solopraksis',
    doctors: ['Meg'],
    // Alone in a group practice is the same practice: what differs is to be employed.
    compared: ['solopraksis', 'fastlonn', 'annen-stilling'],
  },
  nullhjemmel: {
    title: 'Nullhjemmel',
    years: 5,
    form: 'nullhjemmel',
    doctors: ['Meg'],
    compared: ['nullhjemmel', 'fastlonn', 'annen-stilling'],
  },
  tom: {
    title: 'Ny plan',
    years: 5,
    form: 'solopraksis',
    doctors: ['Lege 1'],
    compared: ['solopraksis', 'gruppepraksis', 'gruppeavtale', 'fastlegeselskap'],
  },
};

/** A plan from next New Year's Day with standards for all that is not the user's own. */
export function startingPlan({ now, random }: Surroundings, kind: StartKind = 'tom'): Plan {
  const { title, years, form, doctors, compared } = BEGINNINGS[kind];
  const start = nextNewYear(now());
  const plan = newPlan(random, { title: word(title), start, years, doctorName: '', scenarioName: '' });
  const made = doctors.map((name): Doctor => newDoctor(random, word(name), start));
  const scenarios = compared.map((each): Scenario => ({
    id: newId(random),
    name: FORMS[each].label,
    note: '',
    changes: { form: each },
    ownRates: [],
    reforms: [],
  }));
  return {
    ...plan,
    purchase: kind === 'overta' ? { ...NEW_PURCHASE, buyer: made[0]?.id ?? '' } : null,
    baseline: { ...plan.baseline, form, doctors: made },
    scenarios,
  };
}

/** The guide that fits a plan already begun. */
export function guideFor({ purchase, baseline }: Plan): StartKind {
  if (purchase !== null) return 'overta';
  if (baseline.doctors.length > 1) return 'organisering';
  return baseline.form === 'nullhjemmel' ? 'nullhjemmel' : 'solo';
}
