/** The table of doctors against a real plan: pasting, emptying, filling and going back. */
import { describe, expect, test } from 'vitest';
import type { PlanSession } from '../../src/app/planSession.svelte';
import { DoctorCells, MOST_DOCTORS } from '../../src/ui/views/plan/guide/doctorCells.svelte';
import { DOCTOR_COLUMNS, type DoctorColumn } from '../../src/ui/views/plan/guide/doctorColumns';
import { arranged, pastedCells } from '../../src/ui/views/plan/guide/pastedRows';
import { opened, startedApp } from '../app/helpers';

async function table(): Promise<{
  open: PlanSession;
  cells: DoctorCells;
  paste: (text: string, row?: number) => void;
}> {
  const parts = await startedApp();
  await parts.app.openExample('eksempel');
  const open = await opened(parts);
  const cells = new DoctorCells(open);
  return {
    open,
    cells,
    paste: (text, row = 0) => void cells.paste(arranged(pastedCells(text), 0, open.plan.horizon.start), row),
  };
}
function column(id: DoctorColumn['id']): DoctorColumn {
  const found = DOCTOR_COLUMNS.find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}
const texts = (cells: DoctorCells, id: DoctorColumn['id']): readonly string[] =>
  cells.doctors.map((doctor) => cells.text(doctor, column(id)));
const NAME = 0;
const LIST = 1;
const DAYS = 4;

describe('pasting into the table of doctors', () => {
  test('thirty doctors as Norwegians write numbers are one step, and one step back', async () => {
    const { open, cells, paste } = await table();
    const before = open.plan;
    const rows = Array.from({ length: 30 }, (_, at) => `Lege ${at + 1}\t1\u00a0${100 + at}\t1\u202f250 stk\tja\t152,5`);
    paste(`Navn\tListe\tListetak\tSpesialist\tDager\r\n${rows.join('\r\n')}\r\n`);
    expect(open.plan.baseline.doctors).toHaveLength(30);
    expect(open.plan.baseline.doctors.map(({ list }) => list.start)).toEqual(rows.map((_, at) => 1100 + at));
    expect(
      open.plan.baseline.doctors.every(({ list, curativeDays }) => list.cap === 1250 && curativeDays === 152.5),
    ).toBe(true);
    const after = open.plan;
    open.undo();
    expect(open.plan).toBe(before);
    open.redo();
    expect(open.plan).toBe(after);
    expect(texts(cells, 'name')[29]).toBe('Lege 30');
  });

  test('what cannot be read stands in its cell, goes with the step back and comes with it forth', async () => {
    const { open, cells, paste } = await table();
    const stood = open.plan.baseline.doctors[0]?.list.start;
    const shown = texts(cells, 'list')[0];
    paste('Anne\tmange\t1200');
    expect(open.plan.baseline.doctors[0]).toMatchObject({ list: { start: stood, cap: 1200 } });
    expect(texts(cells, 'list')[0]).toBe('mange');
    expect(cells.problem('anne', column('list'))).toMatch(/tall/u);
    open.undo();
    expect([texts(cells, 'list')[0], open.unread.size]).toEqual([shown, 0]);
    open.redo();
    expect(texts(cells, 'list')[0]).toBe('mange');
  });

  test('an empty cell says nothing of what must be there, and brings back the standard of what may be left out', async () => {
    const { open, paste } = await table();
    open.setNumber('baseline.doctors.anne.curativeDays', 190, null);
    const before = open.plan.baseline.doctors[0];
    paste('\t\t1300\tja\t\t');
    expect(open.plan.baseline.doctors[0]).toMatchObject({
      name: before?.name,
      list: { start: before?.list.start, cap: 1300 },
      curativeDays: null,
      ownerShare: before?.ownerShare,
    });
    expect(open.unread.size).toBe(0);
  });

  test('ranges keep what stood there where it lies within, and take the middle where it does not', async () => {
    const { open, paste } = await table();
    open.update('baseline.doctors.anne.list.start', 1000);
    paste('Anne\t900–1 200\nBo\t100-300');
    expect(open.plan.ranges).toEqual([
      { path: 'baseline.doctors.anne.list.start', low: 900, high: 1200 },
      { path: 'baseline.doctors.bo.list.start', low: 100, high: 300 },
    ]);
    expect(open.plan.baseline.doctors.map(({ list }) => list.start)).toEqual([1000, 200]);
  });

  test('what is too much is in the plan, which says so, and rows past the last are counted', async () => {
    const { open, cells } = await table();
    const into = arranged(pastedCells('Anne\t9000\n'.repeat(MOST_DOCTORS + 3)), 0, open.plan.horizon.start);
    expect(cells.paste(into, 0)).toEqual({ cells: 2 * MOST_DOCTORS, rows: MOST_DOCTORS, unread: 0, tooMany: 3 });
    expect(cells.problem('anne', column('list'))).toMatch(/5\u00a0000/u);
  });
});

describe('marked cells', () => {
  test('are emptied as one step: standards come back, what must be there is asked for', async () => {
    const { open, cells } = await table();
    open.setNumber('baseline.doctors.anne.curativeDays', 190, null);
    const before = open.plan;
    const [anne] = cells.doctors;
    expect(anne && cells.replaced(anne, column('days'))?.value).toBe(160);
    cells.clear([[0, NAME], [0, LIST], [0, DAYS]]); // prettier-ignore
    expect(open.plan.baseline.doctors[0]?.curativeDays).toBeNull();
    expect(texts(cells, 'list')[0]).toBe('');
    expect(cells.problem('anne', column('list'))).toMatch(/tall/u);
    expect(texts(cells, 'name')[0]).toBe(before.baseline.doctors[0]?.name);
    open.undo();
    expect([open.plan, open.unread.size]).toEqual([before, 0]);
  });

  test('are filled down with what the first row says, also where it is a range', async () => {
    const { open, cells } = await table();
    open.setNumber('baseline.doctors.anne.list.start', 1000, { low: 900, high: 1100 });
    cells.fillDown([[[0, LIST]], [[1, LIST]]]);
    expect(texts(cells, 'list')).toEqual(['900–1\u00a0100', '900–1\u00a0100']);
    expect(cells.copy([[[0, LIST]], [[1, LIST]]])).toEqual([['900–1100'], ['900–1100']]);
  });
});

describe('typing in a cell', () => {
  test('gives the plan what can be read, and gives back what stood there when it no longer can', async () => {
    const { open, cells } = await table();
    const stood = open.plan.baseline.doctors[0]?.list.start;
    const shown = texts(cells, 'list')[0];
    const start = (): number | undefined => open.plan.baseline.doctors[0]?.list.start;
    cells.come('anne', column('list'));
    cells.typed('anne', column('list'), '12');
    expect(start()).toBe(12);
    cells.typed('anne', column('list'), '12x');
    expect(start()).toBe(stood);
    cells.leave('anne', column('list'));
    expect([texts(cells, 'list')[0], open.unread.get('baseline.doctors.anne.list.start')]).toEqual(['12x', '12x']);
    cells.come('anne', column('list'));
    expect(cells.restore('anne', column('list'))).toBe(true);
    expect([texts(cells, 'list')[0], open.unread.size, cells.restore('anne', column('list'))]).toEqual([
      shown,
      0,
      false,
    ]);
  });
});
