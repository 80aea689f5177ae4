/** The computation read forwards: which amounts read a figure, a rate or something the plan says. */
import type { Cell, Program, Slot } from '../kernel/graph';
import { explainCell, lineId, type ExplainContext, type Period } from './explain';

/** One amount that reads another figure directly. */
export interface Use {
  /** Line id of the amount; `explain` opens it. */
  readonly line: string;
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  /** The formula it is read by, in Norwegian words. */
  readonly formula: string;
}

/**
 * @param nodeId as a step of an explanation has it: a line id, a rate's record id or the path of a plan field
 * @returns each amount that reads it, in the order they are computed; empty when none does or there is no such figure
 */
export function usesOf(context: ExplainContext, nodeId: string, period: Period): readonly Use[] {
  const { cells } = context.program;
  const read = readersOf(context.program, (cell) => nameOf(cell) === nodeId);
  const uses = new Map<string, Use>();
  for (const slot of read) {
    const cell = cells[slot] as Cell;
    if (cell.kind !== 'amount' && cell.kind !== 'total') continue;
    const line = lineId(cell.scope, cell.def.id);
    if (line === nodeId || uses.has(line)) continue;
    const { label, value, unit, formula = '' } = explainCell(context, slot, period);
    uses.set(line, { line, label, value, unit, formula });
  }
  return [...uses.values()];
}

/** What explanations call a cell; null for one that is only passed through. */
function nameOf(cell: Cell): string | null {
  switch (cell.kind) {
    case 'amount':
    case 'total':
      return lineId(cell.scope, cell.def.id);
    case 'rate':
      return cell.series.record.id;
    case 'input':
      return cell.path;
    case 'calendar':
      return cell.id;
    case 'choice':
    case 'previous':
      return null;
  }
}

/** Amounts that read one of the wanted cells, directly or through a formula that changed on a date or the month before. */
function readersOf(program: Program, isWanted: (cell: Cell) => boolean): readonly Slot[] {
  const { cells } = program;
  const wanted = new Set<Slot>();
  cells.forEach((cell, slot) => {
    if (isWanted(cell)) wanted.add(slot as Slot);
  });
  for (let before = -1; before !== wanted.size;) {
    before = wanted.size;
    cells.forEach((cell, slot) => {
      const passes =
        (cell.kind === 'choice' && cell.options.some((option) => wanted.has(option))) ||
        (cell.kind === 'previous' && (wanted.has(cell.of) || wanted.has(cell.initial)));
      if (passes) wanted.add(slot as Slot);
    });
  }
  return cells.flatMap((cell, slot) =>
    (cell.kind === 'amount' || cell.kind === 'total') && cell.inputs.some((input) => wanted.has(input))
      ? [slot as Slot]
      : [],
  );
}
