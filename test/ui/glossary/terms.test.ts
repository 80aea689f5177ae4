import { describe, expect, it } from 'vitest';
import { glossary } from '../../../src/engine/glossary';
import { termFinder } from '../../../src/ui/glossary/terms';

const find = termFinder(Object.values(glossary));
const found = (text: string): readonly string[] =>
  find(text).map(({ entry, start, end }) => `${text.slice(start, end)}: ${entry.term}`);

describe('finding terms in a text', () => {
  it.each([
    ['Basistilskudd per innbygger', ['Basistilskudd: basistilskudd']],
    ['Endringen i basistilskuddet og egenandelene', ['basistilskuddet: basistilskudd', 'egenandelene: egenandel']],
    ['Pasienttilpasset basistilskudd', ['Pasienttilpasset basistilskudd: pasienttilpasset basistilskudd']],
    ['e-konsultasjoner og konsultasjoner', ['e-konsultasjoner: e-konsultasjon', 'konsultasjoner: konsultasjon']],
    ['Overtar 8.2-avtalen', ['8.2-avtalen: 8.2-avtale']],
    ['Kapital\u00a0på spill', ['Kapital\u00a0på spill: kapital på spill']],
    ['Innskudd i IPS', ['IPS: individuell pensjonssparing (IPS)']],
    ['ALIS-avtale', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('takes no part of another word, and no abbreviation for a word', () => {
    expect(found('Kurssted, takstgruppen, karenstid og refusjonskravene')).toEqual([]);
    expect(found('Er du lis eller LIS?')).toEqual(['LIS: LIS']);
  });

  it('finds every term by its own name', () => {
    for (const entry of Object.values(glossary)) {
      const name = entry.term.replace(/ \(.*\)$/u, '');
      expect(find(`Om ${name}.`).map((each) => each.entry.term)).toEqual([entry.term]);
    }
  });
});
