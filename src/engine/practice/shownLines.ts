/** A program's cells by their line ids, and those of them that are shown. */
import type { Cell, Program, Slot } from '../kernel/graph';
import { lineId } from './explain';
import type { Line } from './results';
import { ShownLine, type LineSource } from './shownLine';

const named = new WeakMap<readonly Cell[], ReadonlyMap<string, Slot>>();

/**
 * Every amount and total by its line id; a second cell of the same name would hide the first, and is a mistake. Programs
 * of the same cells share it.
 */
export function namedCells({ cells }: Program): ReadonlyMap<string, Slot> {
  const known = named.get(cells);
  if (known !== undefined) return known;
  const lines = new Map<string, Slot>();
  cells.forEach((cell, slot) => {
    if (cell.kind !== 'amount' && cell.kind !== 'total') return;
    const id = lineId(cell.scope, cell.def.id);
    const before = lines.get(id);
    if (before !== undefined && cell.def.role !== undefined) throw new Error(`Two cells are called ${id}`);
    if (before === undefined) lines.set(id, slot as Slot);
  });
  named.set(cells, lines);
  return lines;
}

/** The lines that are shown, each reckoned when it is read. */
export function shownLines(source: LineSource, lines: ReadonlyMap<string, Slot>): readonly Line[] {
  const shown: Line[] = [];
  for (const [id, slot] of lines) {
    const cell = source.program.cells[slot] as Cell;
    if ((cell.kind !== 'amount' && cell.kind !== 'total') || cell.def.role === undefined) continue;
    shown.push(new ShownLine(id, cell.def.role, cell, slot, source));
  }
  return shown;
}
