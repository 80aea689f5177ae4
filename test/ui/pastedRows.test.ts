/** What a spreadsheet puts on the clipboard, and where it belongs in the table of doctors. */
import { describe, expect, test } from 'vitest';
import { DOCTOR_COLUMNS } from '../../src/ui/views/plan/guide/doctorColumns';
import { arranged, columnOf, pastedCells, tiled } from '../../src/ui/views/plan/guide/pastedRows';

const START = '2027-01-01';
const ids = (text: string, from = 0): readonly (string | null)[] =>
  arranged(pastedCells(text), from, START).columns.map((column) => column?.id ?? null);

describe('cells copied from a spreadsheet', () => {
  test.each<[string, string, string[][]]>([
    ['lines', 'a\tb\nc\td\n', [['a', 'b'], ['c', 'd']]], // prettier-ignore
    ['Windows lines, and empty ones at the end', 'a\tb\r\nc\td\r\n\r\n', [['a', 'b'], ['c', 'd']]], // prettier-ignore
    ['old Mac lines', 'a\tb\rc\td\r', [['a', 'b'], ['c', 'd']]], // prettier-ignore
    ['a tab in quotes', '"Anne\tBerit"\t1', [['Anne\tBerit', '1']]],
    ['a line break in quotes', '"Anne\r\nNord"\t1\r\nBo\t2', [['Anne\nNord', '1'], ['Bo', '2']]], // prettier-ignore
    ['doubled quotes', '"sa ""hei"""\t2', [['sa "hei"', '2']]],
    ['quotes as Excel leaves them in a plain cell', '"Anne" Nord\t1\nBo\t2', [['"Anne" Nord', '1'], ['Bo', '2']]], // prettier-ignore
    ['a quote that is never closed', '"Anne\t1\nBo\t2', [['"Anne', '1'], ['Bo', '2']]], // prettier-ignore
    ['an empty cell', 'a\t\tb', [['a', '', 'b']]],
    ['an empty row between', 'a\n\nb', [['a'], [''], ['b']]],
    ['one cell, as Excel copies it', '1 050\r\n', [['1 050']]],
    ['nothing', '', [['']]],
  ])('%s', (_, text, expected) => {
    expect(pastedCells(text)).toEqual(expected);
  });
});

describe('what is marked is filled', () => {
  test.each<[string, string[][], { rows: number; columns: number } | null, string[][]]>([
    ['by one value', [['1']], { rows: 2, columns: 2 }, [['1', '1'], ['1', '1']]], // prettier-ignore
    ['by a row', [['1', '2']], { rows: 2, columns: 2 }, [['1', '2'], ['1', '2']]], // prettier-ignore
    ['not by a block that does not go up in it', [['1', '2']], { rows: 2, columns: 3 }, [['1', '2']]],
    ['not where nothing is', [['1']], null, [['1']]],
  ])('%s', (_, cells, marked, expected) => {
    expect(tiled(cells, marked)).toEqual(expected);
  });
});

describe('where pasted columns belong', () => {
  test('after each other without headings, and what is past the last has no place', () => {
    expect(ids('1050\t1200\n900\t1000', 1)).toEqual(['list', 'cap']);
    const past = arranged(pastedCells('1\t47 11 22 33\n2\t'), DOCTOR_COLUMNS.length - 1, START);
    expect(past.columns.map((column) => column?.id ?? null)).toEqual(['share', null]);
    expect([past.hasHeading, past.leftOut]).toEqual([false, ['2']]);
  });

  test('by their headings, in whichever order and language, wherever the cell that has focus is', () => {
    expect(ids('Lege\tSpesialist\tListetak\tInnbyggere\nAnne\tja\t1250\t1100', 2)).toEqual([
      'name',
      'specialist',
      'cap',
      'list',
    ]);
    expect(ids('Namn\tEigardel\tDagar\nAnne\t0,5\t160')).toEqual(['name', 'share', 'days']);
  });

  test('a column the table does not have is left out by name, unless it is empty', () => {
    const into = arranged(pastedCells('Navn\tTelefon\tListe\tRom\nAnne\t22 33\t1100\t\n'), 0, START);
    expect(into.columns.map((column) => column?.id ?? null)).toEqual(['name', null, 'list', null]);
    expect([into.hasHeading, into.leftOut, into.rows]).toEqual([true, ['«Telefon»'], [['Anne', '22 33', '1100', '']]]);
  });

  test.each<[string, string, boolean]>([
    ['headings', 'Navn\tListe\nAnne\t1050', true],
    ['headings with a year', 'Navn\tListe 2027\nAnne\t1050', true],
    ['a first row with a number', 'Anne\t1050\nBo\t900', false],
    ['a first row where something is wrong', 'Anne\tmange\nBo\t900', false],
    ['a doctor who is called so', 'Lege 1\t900\nLege 2\t800', false],
    ['names alone', 'Anne\nBo', false],
    ['headings alone', 'Navn\tListe', false],
  ])('%s', (_, text, isHeading) => {
    expect(arranged(pastedCells(text), 0, START).hasHeading).toBe(isHeading);
  });

  test('empty rows between are passed over', () => {
    expect(arranged(pastedCells('Anne\t1\n\t\nBo\t2'), 0, START).rows).toEqual([
      ['Anne', '1'],
      ['Bo', '2'],
    ]);
  });

  test.each([
    ['Listetak', 'cap'],
    ['Tak', 'cap'],
    ['Listelengde', 'list'],
    ['Spes. allmennmedisin', 'specialist'],
    ['Kurative dager', 'days'],
    ['Andel', 'share'],
    ['Takk', undefined],
    ['Telefon', undefined],
  ])('%s is %s', (heading, id) => {
    expect(columnOf(heading)?.id).toBe(id);
  });
});
