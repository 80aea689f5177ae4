import { describe, expect, it } from 'vitest';
import { glossary } from '../../../src/engine/glossary';
import { ENGINE_TABLES, engineWords } from '../../../src/ui/text/nn/engine';
import { bokmålWordsIn } from '../../ui/text/bokmålOnly';
import { keptAsIs, reservationsLost } from '../../ui/text/meaning';
import { NOT_WORDS } from './notWords';
import { textsInExamples } from './exampleTexts';
import { textsInFacts } from './factTexts';
import { textsInRules } from './ruleTexts';
import { ALIKE, hasWordsOfBoth, isSameInBoth, PUBLISHED, withoutQuotes, wordsIn } from './sameInBoth';
import { textsInSource } from './sourceTexts';

const lines = Object.entries(engineWords);
const has = (text: string): boolean => text in engineWords || isSameInBoth(text) || NOT_WORDS.has(text);
const inSource = textsInSource();
const inRules = textsInRules();
const inExamples = textsInExamples();
const inFacts = textsInFacts();

describe("the engine's words in nynorsk", () => {
  it('reads hundreds of texts from the source and from the rules', () => {
    expect(inSource.size).toBeGreaterThan(1_000);
    expect(inRules.size).toBeGreaterThan(700);
  });

  it('has a line for every text in the source', () => {
    expect([...inSource].filter(([text]) => !has(text)).map(([text, file]) => `${file}: ${text}`)).toEqual([]);
  });

  it('has a line for every text of the rules', () => {
    expect([...inRules].filter((text) => !has(text))).toEqual([]);
  });

  it('has a line for every text of the facts beside the rates', () => {
    expect(inFacts.size).toBeGreaterThan(700);
    expect([...inFacts].filter((text) => !has(text))).toEqual([]);
  });

  it('has a line for every text of the examples', () => {
    expect(inExamples.size).toBeGreaterThan(40);
    expect([...inExamples].filter((text) => !has(text))).toEqual([]);
  });

  it('has a line for every term and meaning', () => {
    const said = Object.values(glossary).flatMap(({ term, meaning }) => [term, meaning]);
    expect(said.filter((text) => !has(text))).toEqual([]);
  });

  it('has no line twice, and none that nothing has any more', () => {
    const keys = ENGINE_TABLES.flatMap((table) => Object.keys(table));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    const known = new Set([
      ...inSource.keys(),
      ...inRules,
      ...inExamples,
      ...inFacts,
      ...Object.values(glossary).map(({ term }) => term),
    ]);
    expect(keys.filter((key) => !known.has(key))).toEqual([]);
    expect([...PUBLISHED, ...NOT_WORDS].filter((text) => !known.has(text) || text in engineWords)).toEqual([]);
    expect([...PUBLISHED].filter(hasWordsOfBoth)).toEqual([]);
    const alike = new Set([...known].filter((text) => !(text in engineWords)).flatMap(wordsIn));
    expect([...ALIKE].filter((word) => !alike.has(word))).toEqual([]);
  });

  it('knows what is the same in both by its words', () => {
    expect(['årslønn ÷ 12', 'Utstyr og inventar', '{label}, gruppe {group}'].filter(isSameInBoth)).toHaveLength(3);
    expect(['En plan', 'Legen slutter', 'tilskudd per år', 'Ukjentord'].filter(isSameInBoth)).toEqual([]);
  });

  it('keeps every number, place and sign of calculation', () => {
    expect(lines.filter(([nb, nn]) => keptAsIs(nb) !== keptAsIs(nn))).toEqual([]);
  });

  it('denies, limits and reserves as the bokmål text does', () => {
    const lost = lines.map(([nb, nn]) => [nn, reservationsLost(nb, nn)] as const);
    expect(lost.filter(([, each]) => each.length > 0)).toEqual([]);
  });

  it('leaves no word that is bokmål only', () => {
    const left = lines.map(([, nn]) => [nn, bokmålWordsIn(withoutQuotes(nn))] as const);
    expect(left.filter(([, words]) => words.length > 0)).toEqual([]);
  });

  it('names a part in a formula as the part is named', () => {
    const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
    const labels = lines.filter(([nb]) => nb.length > 6 && /^[A-ZÆØÅ][^.:;×÷=]*$/u.test(nb));
    const apart = lines
      .filter(([nb]) => / [×÷−+] /u.test(nb))
      .flatMap(([nb, nn]) => {
        const parts = new Set(nb.split(/ [×÷−+] |[();]|, /u).map((part) => part.trim()));
        return labels
          .filter(([label]) => parts.has(lower(label)))
          .filter(([, said]) => !nn.toLowerCase().includes(said.toLowerCase()))
          .map(([, said]) => `${said} || ${nn}`);
      });
    expect(apart).toEqual([]);
  });

  it('says the same when a text is looked up twice', () => {
    expect(lines.filter(([, nn]) => (engineWords[nn] ?? nn) !== nn)).toEqual([]);
  });

  it('begins and ends as the bokmål text does', () => {
    const shape = (text: string): string => `${/^«?\p{Lu}/u.test(text) ? 'A' : 'a'}${/[.?:]$/.exec(text)?.[0] ?? ''}`;
    expect(lines.filter(([nb, nn]) => shape(nb) !== shape(nn))).toEqual([]);
  });
});
