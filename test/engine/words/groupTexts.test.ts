/** The texts of a group's matters, which no example has: each goes by way of the words, and has a line in nynorsk. */
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { groupOutcome } from '../../../src/engine/purchase';
import { engineWords } from '../../../src/ui/text/nn/engine';
import { sample } from '../../arbitraries/builders';
import { group } from '../../arbitraries/groupPart';
import { isSameInBoth } from './sameInBoth';

vi.mock('../../../src/engine/kernel/words', () => {
  const word = (text: string): string => (text.includes('⟦') ? text : `⟦${text}⟧`);
  // A template is marked whole, before its places are filled.
  const words = (template: string, values: Readonly<Record<string, string | number>>): string =>
    `${word(template)}${Object.values(values).join('')}`;
  return { word, words, useWords: () => undefined };
});

const TEXTS = new Set(['label', 'formula', 'note', 'text', 'locator']);

function textsIn(value: unknown, key = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => textsIn(each, key));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, name));
  }
  return typeof value === 'string' && TEXTS.has(key) ? [value] : [];
}

/** What is outside the marks, apart from names, numbers and signs. */
const leak = (text: string): string => text.replace(/⟦[^⟦⟧]*⟧/gu, '').replace(/Anne|Bo|Åse|\d+|[−;,. ]/gu, '');

it('are all there', () => {
  const texts = new Set<string>();
  fc.assert(
    fc.property(group, (matters) => {
      for (const text of textsIn(groupOutcome(sample({ group: matters })))) texts.add(text);
    }),
    { numRuns: 300 },
  );
  expect([...texts].filter((text) => leak(text) !== '')).toEqual([]);
  const marked = [...texts].flatMap((text) => [...text.matchAll(/⟦([^⟦⟧]*)⟧/gu)].map(([, inner = '']) => inner));
  const asked = new Set(marked);
  expect(asked.size).toBeGreaterThan(60);
  expect([...asked].filter((text) => !(text in engineWords) && !isSameInBoth(text))).toEqual([]);
});
