import type { Plan } from '../engine';
import { type KommuneReference, parsePlan } from '../planfile';
import type { ExampleCard } from './types';

/** One bundled example: its card, and the plan that opening it copies. */
export interface Example {
  readonly card: ExampleCard;
  readonly plan: Plan;
}

/** Text of each bundled plan file, by path. */
export type ExampleFiles = Readonly<Record<string, string>>;

/** The example files built into the app. */
export const bundledExamples: ExampleFiles = import.meta.glob<string>('../../assets/eksempler/*.praksisplan', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** @throws Error for an example that is not a valid plan: a fault of ours, found by the first test that starts the app */
export function readExamples(files: ExampleFiles, kommuner: readonly KommuneReference[]): readonly Example[] {
  return Object.keys(files)
    .sort()
    .map((path) => {
      const outcome = parsePlan(files[path] ?? '', kommuner);
      if (!outcome.ok) throw new Error(`${path} is not a valid plan: ${JSON.stringify(outcome.problems)}`);
      return { card: cardOf(outcome.plan), plan: outcome.plan };
    });
}

function cardOf({ id, title, note, baseline }: Plan): ExampleCard {
  return {
    id,
    title,
    summary: note,
    doctors: baseline.doctors.length,
    listeinnbyggere: baseline.doctors.reduce((sum, { list }) => sum + list.start, 0),
    kommune: baseline.kommune,
  };
}
