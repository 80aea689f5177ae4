/** The table of words, in one part or two. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as wordsModule from '../../../src/engine/kernel/words';

let kernel: typeof wordsModule;
beforeEach(async () => {
  vi.resetModules();
  kernel = await import('../../../src/engine/kernel/words');
});

describe('the words of the engine', () => {
  it('are bokmål without a table, and where the table has none', () => {
    expect(kernel.word('Lønn')).toBe('Lønn');
    kernel.useWords({ Lønn: 'Løn' });
    expect([kernel.word('Lønn'), kernel.word('Leie')]).toEqual(['Løn', 'Leie']);
    expect(kernel.words('{name}: Lønn', { name: 'Kari' })).toBe('Kari: Lønn');
  });

  it('tell of texts that were asked for before the table with them came, and of no others', () => {
    const whole = { Lønn: 'Løn', Kostnad: 'Kostnad', Sats: 'Sats', toString: 'to' };
    expect(kernel.useWords({ Lønn: 'Løn' }, false)).toEqual([]);
    for (const text of ['Lønn', 'Kostnad', 'Kari Nordmann', 'valueOf']) kernel.word(text);
    expect(kernel.useWords(whole)).toEqual(['Kostnad']);
    kernel.word('Kari Nordmann');
    expect(kernel.useWords({ ...whole, 'Kari Nordmann': 'x' })).toEqual([]);
  });
});
