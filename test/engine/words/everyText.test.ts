/**
 * Every text of the engine goes by way of `word` or `words`: here they mark what they give, and what is handed to the
 * screen without a mark is a leak. A text they are asked for that has no line in nynorsk is told of too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { START_KINDS, startingPlan } from '../../../src/app/startKinds';
import { bundledRules, kommuner, type Plan } from '../../../src/engine';
import { parsePlan } from '../../../src/planfile';
import { engineWords } from '../../../src/ui/text/nn/engine';
import { seededRandom } from '../../arbitraries/builders';
import { NOT_WORDS } from './notWords';
import { isSameInBoth } from './sameInBoth';
import { bookTexts, planTexts } from './shownTexts';

const asked = vi.hoisted(() => new Set<string>());

vi.mock('../../../src/engine/kernel/words', () => {
  const word = (text: string): string => {
    if (text.includes('⟦')) return text;
    asked.add(text);
    return `⟦${text}⟧`;
  };
  const words = (template: string, values: Readonly<Record<string, string | number>>): string =>
    word(template).replace(/\{(\w+)\}/g, (place, name: string) => `⟧${String(values[name] ?? place)}⟦`);
  return { word, words, useWords: () => undefined };
});

const EXAMPLES = readdirSync('assets/eksempler').filter((name) => name.endsWith('.praksisplan'));

function example(name: string): Plan {
  const parsed = parsePlan(readFileSync(`assets/eksempler/${name}`, 'utf8'), kommuner);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  return parsed.plan;
}

/** Names and notes the user wrote, which stay as they are. */
function namesIn(plan: Plan): readonly string[] {
  const written = JSON.stringify(plan).matchAll(/"(?:name|note|place)":"([^"]+)"/g);
  return [...new Set([...written].map(([, name = '']) => name))].sort((a, b) => b.length - a.length);
}

/** What is left of a text without what is marked. */
function unmarked(text: string): string {
  let left = text;
  for (let before = ''; before !== left;) {
    before = left;
    left = left.replace(/⟦[^⟦⟧]*⟧/gu, '');
  }
  return left;
}

/** What others have published, and places: they stay as they are. */
const QUOTED = [
  ...Object.values(bundledRules.takster).flatMap(({ code, label }) => [code, label]),
  ...Object.values(bundledRules.sources).flatMap(({ title, publisher }) => [title, publisher]),
  ...kommuner.map(({ name }) => name),
  'kapittel',
].sort((a, b) => b.length - a.length);

/** Words the text has outside its marks that neither the plan nor a publication has. */
function leaksOf(text: string, names: readonly string[]): string | null {
  let left = unmarked(text);
  if (!/\p{L}{2,}/u.test(left)) return null;
  for (const quoted of [...names, ...QUOTED]) left = left.replaceAll(quoted, '');
  return /\p{L}{2,}/u.test(left) ? left : null;
}

function leaksIn(names: readonly string[], walk: (found: (text: string, place: string) => void) => void): string[] {
  const leaks = new Map<string, string>();
  const seen = new Set<string>();
  walk((text, place) => {
    if (seen.has(text)) return;
    seen.add(text);
    const leak = leaksOf(text, names);
    if (leak !== null && !leaks.has(leak)) leaks.set(leak, place);
  });
  return [...leaks].map(([leak, place]) => `${place}: ${leak}`);
}

/** Texts that were asked for and have no line, but for those with a name of the user's own in them. */
const withoutLine = (names: readonly string[]): string[] =>
  [...asked].filter(
    (text) =>
      !(text in engineWords) &&
      !isSameInBoth(text) &&
      !NOT_WORDS.has(text) &&
      !QUOTED.includes(text) &&
      !names.some((name) => text.includes(name)),
  );

describe("the engine's texts on their way to the screen", () => {
  beforeEach(() => {
    asked.clear();
  });

  it.each(EXAMPLES)('come by way of the words in «%s»', (name) => {
    const plan = example(name);
    const names = namesIn(plan);
    expect(leaksIn(names, (found) => planTexts(plan, found))).toEqual([]);
    expect(withoutLine(names)).toEqual([]);
  });

  it.each(START_KINDS)('come by way of the words in the beginning «%s»', (kind) => {
    const plan = startingPlan({ now: () => Date.UTC(2026, 10, 22), random: seededRandom(7) }, kind);
    const chosen = { ...plan, baseline: { ...plan.baseline, kommune: '3301' } };
    const names = namesIn(chosen);
    expect(leaksIn(names, (found) => planTexts(chosen, found))).toEqual([]);
    expect(withoutLine(names)).toEqual([]);
  });

  it('come by way of the words in what is the same for every plan', () => {
    expect(leaksIn([], bookTexts)).toEqual([]);
  });
});
