import { describe, expect, it } from 'vitest';
import { fold } from '../../src/app/format';
import { bestFirst } from '../../src/ui/components/bestFirst';

const LIST = ['Asker', 'Askvoll', 'Bodø', 'Bærum', 'Bø', 'Hasvik', 'Oslo', 'Os', 'Ås', 'Åsnes'];
const found = (typed: string): string[] =>
  bestFirst(
    LIST.map((label) => ({ option: { label }, text: fold(`${label} fylke`) })),
    typed,
  ).map(({ option }) => option.label);

describe('what is found by typing', () => {
  it('begins with the very name, also where its letters are others without their rings and strokes', () => {
    expect(found('ås')).toEqual(['Ås', 'Åsnes', 'Asker', 'Askvoll', 'Hasvik']);
    expect(found('os')[0]).toBe('Os');
    expect(found('BØ')[0]).toBe('Bø');
  });

  it('finds a name typed without the letters a foreign keyboard lacks', () => {
    expect(found('baerum')).toEqual(['Bærum']);
    expect(found('bodo')).toEqual(['Bodø']);
  });

  it('finds by what stands beside the name, and nothing by what is nowhere', () => {
    expect(found('fylke')).toHaveLength(LIST.length);
    expect(found('xyz')).toEqual([]);
  });
});
