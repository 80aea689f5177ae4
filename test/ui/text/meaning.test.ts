/** The nynorsk texts say what the bokmål texts say: the same numbers, arguments and reservations. */
import { describe, expect, it } from 'vitest';
import { SHELL_TEXTS } from '../../../electron/texts';
import { bokmålWordsIn } from './bokmålOnly';
import { bokmål, isKind, leaves, leavesOf, modules, nynorsk } from './catalogues';
import { keptAsIs, reservationsLost } from './meaning';
import { argumentsUsed, textsIn } from './textsIn';

/** A text, or those of a function in every branch. */
const said = (leaf: unknown): string =>
  typeof leaf === 'function' ? textsIn(`(${String(leaf)})`).join(' | ') : String(leaf);

type Leaves = readonly (readonly [path: string, leaf: unknown])[];

/** Paths where the two differ in what is looked for. */
function apart(nb: Leaves, nn: Leaves, of: (leaf: unknown) => unknown): string[] {
  const inBokmål = new Map(nb);
  return nn
    .filter(([path, leaf]) => !isKind(path) && JSON.stringify(of(leaf)) !== JSON.stringify(of(inBokmål.get(path))))
    .map(([path]) => path);
}

function lostIn(nb: Leaves, nn: Leaves): string[] {
  const inBokmål = new Map(nb);
  return nn
    .filter(([path]) => !isKind(path))
    .flatMap(([path, leaf]) =>
      reservationsLost(said(inBokmål.get(path)), said(leaf)).map((lost) => `${path}: ${lost}`),
    );
}

const argumentsOf = (leaf: unknown): string[] => (typeof leaf === 'function' ? argumentsUsed(String(leaf)) : []);

describe.each(modules)('%s in nynorsk', (name) => {
  it('has the numbers and signs of its bokmål', async () => {
    expect(apart(leavesOf(await bokmål(name)), leavesOf(await nynorsk(name)), (leaf) => keptAsIs(said(leaf)))).toEqual(
      [],
    );
  });

  it('uses the arguments its bokmål uses', async () => {
    expect(apart(leavesOf(await bokmål(name)), leavesOf(await nynorsk(name)), argumentsOf)).toEqual([]);
  });

  it('denies, limits and reserves as its bokmål does', async () => {
    expect(lostIn(leavesOf(await bokmål(name)), leavesOf(await nynorsk(name)))).toEqual([]);
  });
});

describe('the menus and dialogs in nynorsk', () => {
  const [nb, nn] = [leaves(SHELL_TEXTS.nb, ''), leaves(SHELL_TEXTS.nn, '')];

  it('say what the bokmål ones say', () => {
    expect(apart(nb, nn, (leaf) => keptAsIs(said(leaf)))).toEqual([]);
    expect(apart(nb, nn, argumentsOf)).toEqual([]);
    expect(lostIn(nb, nn)).toEqual([]);
  });

  it('leave no word that is bokmål only', () => {
    expect(nn.flatMap(([, leaf]) => bokmålWordsIn(said(leaf)))).toEqual([]);
  });
});

describe('what a translation may lose', () => {
  it.each([
    ['Satsen er ikke kjent.', 'Satsen er kjend.', ['denial']],
    ['Høyst 24 måneder.', 'I 24 månader.', ['limit']],
    ['Legen kan slutte.', 'Legen må slutte.', ['may', 'must']],
    ['Legen bør slutte.', 'Legen sluttar.', ['should']],
    ['Vektene er antatt.', 'Vektene er vedtekne.', ['assumption', 'adopted']],
    ['Foreslått, ikke vedtatt.', 'Foreslått, ikkje vedteke.', []],
    ['Færre timer og lavere lønn', 'Færre timar og høgare lønn', ['more', 'less']],
  ])('is found in «%s»', (inBokmål, inNynorsk, lost) => {
    expect(reservationsLost(inBokmål, inNynorsk)).toEqual(lost);
  });

  it('is found in numbers and arguments', () => {
    expect(keptAsIs('fra 1. juli 2026, 12,5 %')).not.toBe(keptAsIs('frå 1. juli 2025, 12,5 %'));
    expect(argumentsUsed('(a, { b, c: d }) => `${a} ${d}`')).toEqual(['0', 'c']);
    expect(argumentsUsed('(a, { b, c }) => `${a}`')).toEqual(['0']);
  });
});
