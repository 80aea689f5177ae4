/** The nynorsk catalogues beside the bokmål ones: the same keys, the same arguments, and no text left in bokmål. */
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BOKMÅL_ONLY, bokmålWordsIn } from './bokmålOnly';
import { bokmål, folder, isKind, leaves, leavesOf, modules, namesIn, nynorsk, type Catalogues } from './catalogues';
import { SAME_IN_BOTH } from './sameInBoth';
import { textsIn, textsOutside, wrappedIn } from './textsIn';

/** The texts of a catalogue by its keys; a function has those of its source, in every branch. */
function textsOf(catalogues: Catalogues): Map<string, readonly string[]> {
  return new Map(
    leavesOf(catalogues).map(([path, leaf]) => [
      path,
      typeof leaf === 'function' ? textsIn(`(${String(leaf)})`) : [String(leaf)],
    ]),
  );
}

/** The texts of a nynorsk module that are those of bokmål, and those that are its own. */
async function parted(name: string): Promise<{ same: [string, string][]; own: string[] }> {
  const [one, other] = [textsOf(await bokmål(name)), textsOf(await nynorsk(name))];
  const texts = [...other].flatMap(([path, each]) => each.map((text): [string, string] => [path, text]));
  const isSame = ([path, text]: [string, string]): boolean => one.get(path)?.includes(text) === true;
  // Kinds of fields and ids of records, `takst.2ad.honorar`, are no words.
  const isCode = ([path, text]: [string, string]): boolean => isKind(path) || /^\w+(?:\.\w+)+$/u.test(text);
  const same = texts.filter((each) => isSame(each) && !isCode(each));
  return { same, own: texts.filter((each) => !isSame(each)).map(([, text]) => text) };
}

const wordsIn = (text: string): string[] => (text.match(/\p{L}{2,}/gu) ?? []).map((word) => word.toLowerCase());

/** Words that stand in nynorsk texts which differ from their bokmål. */
const wordsOfOwn = Promise.all(modules.map(parted)).then(
  (all) => new Set(all.flatMap(({ own }) => own).flatMap(wordsIn)),
);

/** Outside the catalogues: the languages by their own names, and what is the same in both. */
const SAID_ALIKE = new Set(['Bokmål', 'Nynorsk', 'kr per år']);

describe.each(modules)('%s in nynorsk', (name) => {
  it('has a twin for each catalogue that is wrapped, and no other', async () => {
    const wrapped = wrappedIn(readFileSync(`${folder}${name}.ts`, 'utf8'));
    for (const { exported, called } of wrapped) expect(called).toBe(exported);
    expect(Object.keys(await nynorsk(name)).sort()).toEqual(wrapped.map(({ exported }) => exported).sort());
  });

  it('has the same keys, kinds and arguments', async () => {
    const [one, other] = [await bokmål(name), await nynorsk(name)];
    const shape = (catalogues: Catalogues): unknown[] =>
      Object.keys(other)
        .flatMap((key) => leaves(catalogues[key], key))
        .map(([path, leaf]) => [path, typeof leaf, typeof leaf === 'function' ? leaf.length : isKind(path) && leaf])
        .sort();
    expect(shape(other)).toEqual(shape(one));
  });

  it('says nothing as bokmål does, but what is the same in both', async () => {
    const [same, known] = [(await parted(name)).same, await wordsOfOwn];
    const unknown = same.flatMap(([path, text]) => wordsIn(text).map((word) => ({ path, word })));
    expect(unknown.filter(({ word }) => !known.has(word) && !SAME_IN_BOTH.has(word))).toEqual([]);
  });

  it('has no word that is bokmål only', async () => {
    const all = leavesOf(await nynorsk(name));
    const kinds = new Set(all.filter(([path]) => isKind(path)).map(([, kind]) => kind));
    const texts = textsIn(readFileSync(`${folder}nn/${name}.ts`, 'utf8')).filter((text) => !kinds.has(text));
    expect(texts.flatMap((text) => bokmålWordsIn(text).map((word) => `${word}: ${text}`))).toEqual([]);
  });

  it('takes words of the bokmål catalogues from nowhere', () => {
    const source = readFileSync(`${folder}nn/${name}.ts`, 'utf8');
    const imports = [...source.matchAll(/^import (?!type )[^;]* from '([^']+)'/gmu)].map(([, from]) => from ?? '');
    const allowed = /^(?:nn\/|sentences$|leverFigure$|fields\/words$|\.\.\/\.\.\/app\/format)/u;
    const taken = imports.map((from) => posix.join('nn', posix.dirname(name), from));
    expect(taken.filter((from) => !allowed.test(from))).toEqual([]);
  });
});

describe.each(namesIn(''))('%s', (name) => {
  it('says what it says from its catalogues', () => {
    const read = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
    const outside = textsOutside(read(`${folder}${name}.ts`), read(`${folder}nn/${name}.ts`));
    expect(outside.filter((text) => !SAID_ALIKE.has(text))).toEqual([]);
  });
});

describe('the nynorsk of the whole interface', () => {
  it('names no catalogue twice, and puts every module in place', async () => {
    const { twins } = await import('../../../src/ui/text/nn');
    const names = (await Promise.all(modules.map(nynorsk))).flatMap((each) => Object.keys(each));
    expect([...new Set(names)].sort()).toEqual([...names].sort());
    expect(Object.keys(twins).sort()).toEqual([...names].sort());
  });

  it('knows enough bokmål to find it', () => {
    expect(textsOutside("const name = () => 'En sats'; const a = translated('a', 'En b');", '')).toEqual(['En sats']);
    expect(BOKMÅL_ONLY.size).toBeGreaterThan(150);
    expect(bokmålWordsIn('Hva koster en praksis uten lege?')).toEqual(['Hva', 'koster', 'en', 'uten']);
    expect(bokmålWordsIn('Kva kostar ein praksis utan lege?')).toEqual([]);
    expect(bokmålWordsIn('Sykepleiertakster og fraværsdager vises i merknadene.')).toEqual([
      'Sykepleiertakster',
      'fraværsdager',
      'vises',
    ]);
  });
});
