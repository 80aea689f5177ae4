import { describe, expect, test } from 'vitest';
import { DOCTOR_COLUMNS } from '../../src/ui/views/plan/guide/doctorColumns';
import { samplePlan } from '../arbitraries/builders';

const START = '2027-01-01';
const column = (id: string) => {
  const found = DOCTOR_COLUMNS.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No column ${id}`);
  return found;
};

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
    ['name', 'Anne\nNord', 'Anne Nord'],
    // The plan itself says that this is too much, as for the field beside the table.
    ['list', '5001', 5001],
    ['list', '1\u202f050', 1050],
    ['list', '1\u00a0050 stk', 1050],
    ['share', '50', 50],
  ])('%s: %j', (id, text, value) => {
    expect(column(id).read(text, START)).toEqual({ ok: true, value });
  });

  test.each([
    ['list', 'mange', /tall/u],
    ['list', '', /tall|Skriv/u],
    ['list', '12,5', /helt tall/u],
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
