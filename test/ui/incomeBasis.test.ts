/** What income rests on, as shares and in a sentence. */
import { describe, expect, it } from 'vitest';
import { INCOME_BASES, type IncomeBasis } from '../../src/engine';
import { BASIS_NAMES, basisSentence, sharesOf } from '../../src/ui/text/incomeBasis';
import { INCOME_KINDS } from '../../src/ui/views/plan/result/incomeKinds';

const none = Object.fromEntries(INCOME_BASES.map((kind) => [kind, 0])) as Record<keyof IncomeBasis, number>;
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('shares', () => {
  it('add up to one, firmest first, without parts of nothing', () => {
    const shares = sharesOf({ ...none, videreført: 300_000, vedtatt: 600_000, varslet: 100_000 });
    expect(shares.map(({ kind, share }) => [kind, share])).toEqual([
      ['vedtatt', 0.6],
      ['videreført', 0.3],
      ['varslet', 0.1],
    ]);
  });

  it('are not shown where there is nothing to divide', () => {
    expect(sharesOf(none)).toEqual([]);
    expect(sharesOf({ ...none, vedtatt: 100, egen: -200 })).toEqual([]);
    expect(sharesOf({ ...none, vedtatt: 300, egen: -200 })).toEqual([]);
  });

  it('come in the engine’s order, each with its word', () => {
    expect(INCOME_KINDS).toEqual(INCOME_BASES);
    expect(Object.keys(BASIS_NAMES)).toHaveLength(INCOME_BASES.length);
  });
});

describe('the sentence', () => {
  it('names the largest part first, and tells announced from proposed', () => {
    const shares = sharesOf({ ...none, vedtatt: 100, videreført: 650, varslet: 50, reform: 200 });
    expect(plain(basisSentence('2028', shares))).toBe(
      'I 2028 hviler 65 % på videreførte satser, 20 % på forslag og regneeksempler, 10 % på vedtatte satser og 5 % på varslede regler.',
    );
    expect(plain(basisSentence('2027', sharesOf({ ...none, egen: 5 })))).toBe('I 2027 hviler 100 % på egne tall.');
    expect(basisSentence('2027', [])).toBe('');
  });
});
