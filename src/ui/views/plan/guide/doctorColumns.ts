/** The columns of the table of doctors: how each reads what is typed or pasted, and shows what the plan says. */
import {
  formatDateForField,
  formatForField,
  parseDate,
  parseEntry,
  type NumberKind,
  type Span,
} from '../../../../app/format';
import type { ChangeValue, Doctor } from '../../../../engine/practice/plan';
import type { IsoDate } from '../../../../engine/rules/types';
import { guideText } from '../../../text/guide';
import { entryProblemText } from '../../../text/editing';
import { dateProblemText } from '../../../text/typed';

export type CellReading =
  | { readonly ok: true; readonly value: ChangeValue; readonly span?: undefined }
  | { readonly ok: true; readonly value: null; readonly span: Span }
  | { readonly ok: false; readonly problem: string };

export interface DoctorColumn {
  readonly id: keyof typeof guideText.grid.columns;
  /** Below `baseline.doctors.<id>`. */
  readonly path: string;
  readonly isNumber: boolean;
  /** Of a column of numbers; null for others. */
  readonly kind: NumberKind | null;
  /** What the plan says. */
  readonly of: (doctor: Doctor) => ChangeValue;
  /** @param start the plan's first day, for a doctor who already is a specialist */
  readonly read: (text: string, start: IsoDate) => CellReading;
  readonly show: (doctor: Doctor, start: IsoDate) => string;
}

const { grid } = guideText;

/** A number in its range; an empty cell is `whenEmpty`, or a problem where that is undefined. */
function numberColumn(
  id: DoctorColumn['id'],
  path: string,
  kind: NumberKind,
  range: readonly [number, number],
  of: (doctor: Doctor) => number | null,
  whenEmpty?: number | null,
): DoctorColumn {
  const shown = (value: number): string => formatForField(value, kind, true);
  return {
    id,
    path,
    isNumber: true,
    kind,
    of,
    read: (text) => {
      const read = parseEntry(text, kind);
      if (!read.ok) {
        if (read.problem === 'empty' && whenEmpty !== undefined) return { ok: true, value: whenEmpty };
        return { ok: false, problem: entryProblemText(read.problem, kind) };
      }
      const [min, max] = range;
      const [low, high] = read.span === null ? [read.value, read.value] : [read.span.low, read.span.high];
      if (low < min || high > max) return { ok: false, problem: grid.range(shown(min), shown(max)) };
      return read.span === null ? { ok: true, value: read.value } : { ok: true, value: null, span: read.span };
    },
    show: (doctor) => {
      const value = of(doctor);
      return value === null ? '' : shown(value);
    },
  };
}

const specialist: DoctorColumn = {
  id: 'specialist',
  path: 'specialistFrom',
  isNumber: false,
  kind: null,
  of: ({ specialistFrom }) => specialistFrom,
  read: (text, start) => {
    const word = text.trim().toLowerCase();
    if (word === '' || word === grid.no || word === 'n') return { ok: true, value: null };
    if (word === grid.yes || word === 'j' || word === 'x') return { ok: true, value: start };
    const date = parseDate(text);
    if (date.ok) return { ok: true, value: date.value };
    return { ok: false, problem: /\d/u.test(text) ? dateProblemText(date.problem) : grid.specialistProblem };
  },
  show: ({ specialistFrom }, start) => {
    if (specialistFrom === null) return grid.no;
    return specialistFrom <= start ? grid.yes : formatDateForField(specialistFrom);
  },
};

const name: DoctorColumn = {
  id: 'name',
  path: 'name',
  isNumber: false,
  kind: null,
  of: (doctor) => doctor.name,
  read: (text) =>
    text.trim() === '' ? { ok: false, problem: grid.nameProblem } : { ok: true, value: text.trim().slice(0, 200) },
  show: (doctor) => doctor.name,
};

/** In the order they stand, and are pasted. */
export const DOCTOR_COLUMNS: readonly DoctorColumn[] = [
  name,
  numberColumn('list', 'list.start', 'antall', [0, 5_000], ({ list }) => list.start),
  numberColumn('cap', 'list.cap', 'antall', [0, 2_500], ({ list }) => list.cap, 0),
  specialist,
  numberColumn('days', 'curativeDays', 'desimal', [0, 260], ({ curativeDays }) => curativeDays, null),
  numberColumn('share', 'ownerShare', 'desimal', [0, 100], ({ ownerShare }) => ownerShare),
];

/**
 * The cells of text copied from a spreadsheet: rows by line break, cells by tab, quoted cells as Excel writes them.
 * Empty rows at the end fall away.
 */
export function pastedCells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] as string;
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === '\t' || sign === '\n') {
      rows.at(-1)?.push(cell);
      cell = '';
      if (sign === '\n') rows.push([]);
    } else if (sign !== '\r') cell += sign;
  }
  rows.at(-1)?.push(cell);
  const filled = rows.map((row) => row.map((each) => each.trim()));
  while (filled.length > 1 && filled.at(-1)?.every((each) => each === '')) filled.pop();
  return filled;
}

/** True for a first row of headings: more rows follow, and no number column of it holds a number. */
export function isHeading(rows: readonly (readonly string[])[], firstColumn: number, start: IsoDate): boolean {
  const [first] = rows;
  if (first === undefined || rows.length < 2) return false;
  const numbers = first.flatMap((text, index) => {
    const column = DOCTOR_COLUMNS[firstColumn + index];
    return column?.isNumber === true && text !== '' ? [column.read(text, start)] : [];
  });
  return numbers.length > 0 && numbers.every((read) => !read.ok);
}
