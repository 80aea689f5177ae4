/** The words of cells as they are added: what is written in bokmål is put into the language in use, figures as they are. */
import type { Cell } from './cells';
import { word } from './words';

/** What of a definition, an input or a calendar figure is read on screen. */
interface Worded {
  readonly label: string;
  readonly formula?: string;
  readonly note?: string;
}

/** @returns the same cell where the words are in the language in use already */
export function inWords(cell: Cell): Cell {
  switch (cell.kind) {
    case 'amount': {
      const def = worded(cell.def);
      return def === cell.def ? cell : { ...cell, def };
    }
    case 'total': {
      const def = worded(cell.def);
      return def === cell.def ? cell : { ...cell, def };
    }
    case 'input':
    case 'calendar':
    case 'choice':
      return worded(cell);
    case 'rate':
    case 'previous':
      return cell;
  }
}

function worded<T extends Worded>(said: T): T {
  const { label, formula, note } = said;
  const other = {
    label: word(label),
    ...(formula === undefined ? {} : { formula: word(formula) }),
    ...(note === undefined ? {} : { note: word(note) }),
  };
  const isSame = other.label === label && other.formula === formula && other.note === note;
  return isSame ? said : { ...said, ...other };
}
