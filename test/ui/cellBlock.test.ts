/** Moving and marking in a table of cells, and cells as a spreadsheet takes them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CellBlock, cellsText, moveOf, type Place } from '../../src/ui/components/cellBlock.svelte';
import { pastedCells } from '../../src/ui/views/plan/guide/pastedRows';

const SIZE = { rows: 4, columns: 6 };
const press = (key: string, held: 'none' | 'shift' | 'ctrl' | 'both' = 'none') => ({
  key,
  shiftKey: held === 'shift' || held === 'both',
  ctrlKey: held === 'ctrl' || held === 'both',
  metaKey: false,
});

describe('keys in a table', () => {
  const from: Place = [1, 2];
  test.each<[string, ReturnType<typeof press>, Place]>([
    ['down', press('ArrowDown'), [2, 2]],
    ['up', press('ArrowUp'), [0, 2]],
    ['right', press('ArrowRight'), [1, 3]],
    ['left', press('ArrowLeft'), [1, 1]],
    ['Enter goes down', press('Enter'), [2, 2]],
    ['Shift+Enter goes up', press('Enter', 'shift'), [0, 2]],
    ['Home', press('Home'), [1, 0]],
    ['End', press('End'), [1, 5]],
    ['Ctrl+Home', press('Home', 'ctrl'), [0, 0]],
    ['Ctrl+End', press('End', 'ctrl'), [3, 5]],
    ['Ctrl+down', press('ArrowDown', 'ctrl'), [3, 2]],
    ['Ctrl+up', press('ArrowUp', 'ctrl'), [0, 2]],
    ['Ctrl+right', press('ArrowRight', 'ctrl'), [1, 5]],
    ['Ctrl+left', press('ArrowLeft', 'ctrl'), [1, 0]],
  ])('%s', (_, event, to) => {
    expect(moveOf(event, from, SIZE, false)).toEqual({ kind: 'go', to });
  });

  test('with Shift they mark', () => {
    expect(moveOf(press('ArrowDown', 'shift'), from, SIZE, false)).toEqual({ kind: 'mark', to: [2, 2] });
    expect(moveOf(press('End', 'both'), from, SIZE, false)).toEqual({ kind: 'mark', to: [3, 5] });
    expect(moveOf(press('a', 'ctrl'), from, SIZE, false)).toEqual({ kind: 'mark-all' });
  });

  test('while the text is edited, what moves in it is its own', () => {
    for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'End']) {
      expect(moveOf(press(key), from, SIZE, true)).toBeNull();
      expect(moveOf(press(key, 'shift'), from, SIZE, true)).toBeNull();
    }
    expect(moveOf(press('a', 'ctrl'), from, SIZE, true)).toBeNull();
    expect(moveOf(press('Enter'), from, SIZE, true)).toEqual({ kind: 'go', to: [2, 2] });
    expect(moveOf(press('ArrowDown'), from, SIZE, true)).toEqual({ kind: 'go', to: [2, 2] });
  });

  test('other keys are not the table’s, and nothing leads out of it', () => {
    for (const key of ['Tab', 'x', '5', 'Delete', 'Backspace'])
      expect(moveOf(press(key), from, SIZE, false)).toBeNull();
    for (const key of ['ArrowUp', 'ArrowLeft']) {
      expect(moveOf(press(key), [0, 0], SIZE, false)).toEqual({ kind: 'go', to: [0, 0] });
    }
  });
});

describe('a block of cells', () => {
  test('stretches from the first cell to the last marked, whichever way', () => {
    const block = new CellBlock();
    block.mark([2, 3], [1, 1]);
    expect(block.size).toEqual({ rows: 2, columns: 3 });
    expect(block.head).toEqual([1, 1]);
    expect([block.has(1, 1), block.has(2, 3), block.has(0, 1), block.has(2, 4)]).toEqual([true, true, false, false]);
    block.mark([2, 3], [3, 3]);
    expect(block.rows).toEqual([[[2, 3]], [[3, 3]]]);
    block.mark([2, 3], [2, 3]);
    expect([block.corners, block.size, block.rows]).toEqual([null, null, []]);
  });

  test('copied out and pasted in again, every cell is what it was', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', 'Å', ' ', '"', '\t', '\n', '1', ','), maxLength: 6 })
      .map((text) => text.trim());
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        // Empty rows at the end fall away when cells are pasted; one at the end is not told from none.
        fc.pre(rows.at(-1)?.some((text) => text !== '') === true);
        expect(pastedCells(cellsText(rows))).toEqual(rows);
      }),
    );
  });
});
