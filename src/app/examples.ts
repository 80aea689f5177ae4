import type { Plan } from '../engine';
import { word } from '../engine/kernel/words';
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
      const plan = inWords(outcome.plan);
      return { card: cardOf(plan), plan };
    });
}

/** Characters of a note that a card has room for. */
const CARD = 330;

/** The sentences a card has room for, the first one at any length: a note is never cut in the middle of what it says. */
function firstSentences(note: string): string {
  const [first = '', ...others] = note.split(/(?<=\.)\s+(?=\p{Lu})/u);
  let told = first;
  for (const sentence of others) {
    if (told.length + 1 + sentence.length > CARD) break;
    told = `${told} ${sentence}`;
  }
  return told;
}

function cardOf({ id, title, note, baseline }: Plan): ExampleCard {
  return {
    id,
    title,
    summary: firstSentences(note),
    doctors: baseline.doctors.length,
    listeinnbyggere: baseline.doctors.reduce((sum, { list }) => sum + list.start, 0),
    kommune: baseline.kommune,
  };
}

/** What an example says to its reader. Names of people and the numbers are what they are. */
const SAID = new Set(['title', 'name', 'note', 'place']);

/** The same plan with its texts in the language in use. */
function inWords<T>(part: T, key = ''): T {
  if (typeof part === 'string') return (SAID.has(key) ? word(part) : part) as T;
  if (Array.isArray(part)) return part.map((each: unknown) => inWords(each)) as T;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, inWords<unknown>(value, name)])) as T;
}
