import { describe, expect, test } from 'vitest';
import { DOCTOR_COLUMNS, isHeading, pastedCells } from '../../src/ui/views/plan/guide/doctorColumns';
import { samplePlan } from '../arbitraries/builders';

const START = '2027-01-01';
const column = (id: string) => {
  const found = DOCTOR_COLUMNS.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No column ${id}`);
  return found;
};

describe('cells copied from a spreadsheet', () => {
  test.each([
    [
      'a\tb\nc\td\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\tb\r\nc\td\r\n\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['"Anne\tBerit"\t1', [['Anne\tBerit', '1']]],
    ['"sa ""hei"""\t2', [['sa "hei"', '2']]],
    ['a\t\tb', [['a', '', 'b']]],
    ['', [['']]],
  ])('%j', (text, expected) => {
    expect(pastedCells(text)).toEqual(expected);
  });

  test('a first row of headings is known by its number columns', () => {
    const rows = pastedCells('Navn\tListe\nAnne\t1050');
    expect(isHeading(rows, 0, START)).toBe(true);
    expect(isHeading(pastedCells('Anne\t1050\nBo\t900'), 0, START)).toBe(false);
    expect(isHeading(pastedCells('Anne\nBo'), 0, START)).toBe(false);
    expect(isHeading(pastedCells('Navn\tListe'), 0, START)).toBe(false);
  });
});

describe('a cell is read as its column says', () => {
  test.each([
    ['list', '1 050', 1050],
    ['list', '0', 0],
    ['cap', '', 0],
    ['days', '', null],
    ['days', '152,5', 152.5],
    ['share', '0,5', 0.5],
    ['specialist', 'Ja', START],
    ['specialist', 'nei', null],
    ['specialist', '', null],
    ['specialist', '01.03.2028', '2028-03-01'],
    ['name', '  Anne ', 'Anne'],
  ])('%s: %j', (id, text, value) => {
    expect(column(id).read(text, START)).toEqual({ ok: true, value });
  });

  test.each([
    ['list', 'mange', /tall/u],
    ['list', '', /tall|Skriv/u],
    ['list', '5001', /0 til 5\u00a0000/u],
    ['list', '12,5', /helt tall/u],
    ['days', '261', /260/u],
    ['specialist', 'kanskje', /ja, nei eller datoen/u],
    ['specialist', '31.02.2028', /dag.måned.år/u],
    ['name', ' ', /navn/u],
  ])('%s refuses %j in words', (id, text, words) => {
    const read = column(id).read(text, START);
    expect(read.ok ? '' : read.problem).toMatch(words);
  });

  test('what is shown is read back as the same value', () => {
    for (const doctor of samplePlan().baseline.doctors) {
      for (const each of DOCTOR_COLUMNS) {
        const read = each.read(each.show(doctor, START), START);
        const value = each.path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], doctor);
        expect([each.id, read]).toEqual([each.id, { ok: true, value }]);
      }
    }
  });
});
