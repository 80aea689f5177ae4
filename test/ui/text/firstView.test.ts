/** The words of the first view in nynorsk, and the door that everything after it comes by. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bundledExamples, readExamples } from '../../../src/app/examples';
import { START_KINDS, startingPlan } from '../../../src/app/startKinds';
import { kommuner } from '../../../src/engine';
import { useWords } from '../../../src/engine/kernel/words';
import { twins } from '../../../src/ui/text/nn';
import { engineWords } from '../../../src/ui/text/nn/engine';
import { firstWords } from '../../../src/ui/text/nn/engine/firstView';
import { firstTwins } from '../../../src/ui/text/nn/firstView';
import { seededRandom } from '../../arbitraries/builders';
import { namesIn, nynorsk } from './catalogues';

const SOURCE = fileURLToPath(new URL('../../../src/', import.meta.url));
const STATIC = /^\s*(?:import|export)\s+(?!type\b)(?:[^'"]*?\sfrom\s+)?'(\.[^']+)'/gmu;

const fileOf = (path: string): string | undefined =>
  [path, `${path}.ts`, join(path, 'index.ts')].find((each) => /\.(?:ts|svelte)$/u.test(each) && existsSync(each));

/** The page's own modules up to the first dynamic import, by path, but for the engine's; the bundler takes no more. */
function modulesOfFirstView(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const take = (file: string): void => {
    const name = relative(SOURCE, file).replaceAll('\\', '/');
    if (found.has(name) || name.startsWith('engine/')) return;
    const text = readFileSync(file, 'utf8');
    found.set(name, text);
    for (const [, from = ''] of text.matchAll(STATIC)) {
      const imported = fileOf(join(dirname(file), from));
      if (imported !== undefined) take(imported);
    }
  };
  take(join(SOURCE, 'page.ts'));
  return found;
}

const modules = modulesOfFirstView();

describe('the first view', () => {
  it('is found from the page on', () => {
    const names = [...modules.keys()];
    for (const name of ['app/app.svelte.ts', 'ui/App.svelte', 'ui/views/start/Refused.svelte', 'ui/text/nb.ts']) {
      expect(names).toContain(name);
    }
    expect(names.filter((name) => /^ui\/views\/(?:plan|rules|help)\//u.test(name))).toEqual([]);
  });

  it('asks for every later module by way of the door', () => {
    const past = [...modules].flatMap(([name, text]) =>
      [...text.matchAll(/\bimport\(\s*'([^']+)'/gu)]
        .filter(({ index }) => !/\bwithWords\(\(\) =>\s*(?:Promise\.all\(\[[^\]]*)?$/u.test(text.slice(0, index)))
        .map(([, from = '']) => `${name}: ${from}`),
    );
    expect(past).toEqual([]);
    expect([...modules.values()].filter((text) => text.includes('withWords(')).length).toBeGreaterThan(4);
  });

  it('has the twins of its catalogues in nynorsk, and no others', async () => {
    const catalogues = namesIn('nn/').filter((name) => modules.has(`ui/text/${name}.ts`));
    const names = (await Promise.all(catalogues.map(nynorsk))).flatMap((each) => Object.keys(each));
    expect(Object.keys(firstTwins).sort()).toEqual(names.sort());
    for (const [name, twin] of Object.entries(firstTwins)) expect(twins[name]).toBe(twin);
  });

  it('has the words its modules ask for by name', () => {
    const asked = [...modules.values()].flatMap((text) =>
      [...text.matchAll(/\bwords?\('([^']+)'/gu)].map(([, each]) => each!),
    );
    expect(asked).toContain('{title} (gjenopprettet)');
    expect(asked.filter((text) => text in engineWords && !(text in firstWords))).toEqual([]);
    for (const [text, nynorsk] of Object.entries(firstWords)) expect(engineWords[text]).toBe(nynorsk);
  });

  it('has the words of its examples, and of every plan that may be begun', () => {
    useWords(firstWords, false);
    const surroundings = { now: () => Date.UTC(2026, 10, 22), random: seededRandom(7) };
    const titles = START_KINDS.map((kind) => startingPlan(surroundings, kind).title);
    expect(titles).toContain('Ta over ein praksis');
    expect(readExamples(bundledExamples, kommuner).length).toBeGreaterThan(4);
    expect(useWords(engineWords)).toEqual([]);
    useWords({});
  });
});
