/** Cells copied from a spreadsheet, and where each belongs in the table of doctors. */
import type { IsoDate } from '../../../../engine/rules/types';
import { guideText } from '../../../text/guide';
import { DOCTOR_COLUMNS, type DoctorColumn } from './doctorColumns';

export type Cells = readonly (readonly string[])[];

/**
 * The cells of text copied from a spreadsheet: rows by line break, cells by tab, quoted cells as Excel writes them. Empty
 * rows at the end fall away. A quote that is never closed, or with more after it in the cell, is a sign like any other.
 */
export function pastedCells(text: string): Cells {
  const plain = text.replace(/\r\n?/gu, '\n');
  const rows: string[][] = [[]];
  for (let at = 0; at <= plain.length;) {
    const quoted = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/u.exec(plain.slice(at))?.[1];
    const end = at + (quoted === undefined ? plain.slice(at).search(/[\t\n]|$/u) : quoted.length + 2);
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain.slice(at, end)).trim());
    if (plain[end] === '\n') rows.push([]);
    at = end + 1;
  }
  const filled = rows.map((row) => (row.length === 0 ? [''] : row));
  while (filled.length > 1 && isEmpty(filled.at(-1) ?? [])) filled.pop();
  return filled;
}

/** True for a row with nothing in it. */
export const isEmpty = (row: readonly string[]): boolean => row.every((cell) => cell === '');

/** One value, or a block that goes up in it a whole number of times, fills what is marked, as in a spreadsheet. */
export function tiled(cells: Cells, marked: { readonly rows: number; readonly columns: number } | null): Cells {
  const width = Math.max(...cells.map((row) => row.length));
  if (marked === null || marked.rows % cells.length !== 0 || marked.columns % width !== 0) return cells;
  return Array.from({ length: marked.rows }, (_, row) =>
    Array.from({ length: marked.columns }, (__, column) => cells[row % cells.length]?.[column % width] ?? ''),
  );
}

/** Rows to put in, and the column each of their cells belongs in. */
export interface Arranged {
  readonly rows: Cells;
  /** By place in a row; null = the table has no such column. */
  readonly columns: readonly (DoctorColumn | null)[];
  /** The first row was headings, and is left out. */
  readonly hasHeading: boolean;
  /** What is left out, by its heading, or by a number from 1 where it has none. */
  readonly leftOut: readonly string[];
}

/** What people call the columns in a list of their own, in either language. */
const HEADINGS: Readonly<Record<DoctorColumn['id'], RegExp>> = {
  name: /^(?:na[vm]n|lege|legar|leger|fastlege)(?: .*)?$/u,
  cap: /^(?:liste)?tak\b|^makstal/u,
  list: /^list|^innbygg|^pasient|^antall? (?:p|i|l)/u,
  specialist: /^spes|^almennmed|^allmennmed/u,
  days: /^dag|^kurativ|^arbeidsdag/u,
  share: /^eier|^eig[ae]r|^andel|^del\b/u,
};

/** The column a heading is of; null for words that are of none. */
export function columnOf(heading: string): DoctorColumn | null {
  const word = heading.toLowerCase();
  const named = DOCTOR_COLUMNS.find(({ id }) => guideText.grid.columns[id].toLowerCase() === word);
  const id = (Object.keys(HEADINGS) as DoctorColumn['id'][]).find((each) => HEADINGS[each].test(word));
  return named ?? DOCTOR_COLUMNS.find((column) => column.id === id) ?? null;
}

/**
 * Cells as they are put in from a column on. Headings that say so put their columns where they belong, in whichever order
 * they stand; without them the columns follow each other as in the table. Empty rows are passed over.
 */
export function arranged(cells: Cells, firstColumn: number, start: IsoDate): Arranged {
  const width = Math.max(...cells.map((row) => row.length));
  const inOrder = Array.from({ length: width }, (_, at) => DOCTOR_COLUMNS[firstColumn + at] ?? null);
  const [head = []] = cells;
  const found = head.map(columnOf);
  const named = found.filter((column) => column !== null);
  const isHeading = cells.length > 1 && isHeadings(head, inOrder, start) && named.length > 0;
  const isTold = isHeading && new Set(named).size === named.length && (named.length > 1 || head.length === 1);
  const columns = isTold ? Array.from({ length: width }, (_, at) => found[at] ?? null) : inOrder;
  const rows = (isHeading ? cells.slice(1) : cells).filter((row) => cells.length === 1 || !isEmpty(row));
  const leftOut = columns.flatMap((column, at) => {
    if (column !== null || rows.every((row) => (row[at] ?? '') === '')) return [];
    return [isHeading && head[at] ? `«${head[at]}»` : String(at + 1)];
  });
  return { rows, columns, hasHeading: isHeading, leftOut };
}

/** No number stands where the table has numbers, and none is read elsewhere. */
function isHeadings(row: readonly string[], inOrder: readonly (DoctorColumn | null)[], start: IsoDate): boolean {
  return row.every((text, at) => {
    if (text === '' || columnOf(text) !== null) return true;
    const column = inOrder[at] ?? null;
    return !/^[\d.,\s–-]+$/u.test(text) && (column?.isNumber !== true || !column.read(text, start).ok);
  });
}
