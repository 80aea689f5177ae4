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

/**
 * A number, which the plan itself holds against its limits; an empty cell is `whenEmpty`, or a problem where that is
 * undefined.
 */
function numberColumn(
  id: DoctorColumn['id'],
  path: string,
  kind: NumberKind,
  of: (doctor: Doctor) => number | null,
  whenEmpty?: number | null,
): DoctorColumn {
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
      return read.span === null ? { ok: true, value: read.value } : { ok: true, value: null, span: read.span };
    },
    show: (doctor) => {
      const value = of(doctor);
      return value === null ? '' : formatForField(value, kind, true);
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
  read: (text) => {
    // A cell with a line break in it is one name.
    const line = text.trim().replace(/\s+/gu, ' ');
    return line === '' ? { ok: false, problem: grid.nameProblem } : { ok: true, value: line.slice(0, 200) };
  },
  show: (doctor) => doctor.name,
};

/** In the order they stand, and are pasted. */
export const DOCTOR_COLUMNS: readonly DoctorColumn[] = [
  name,
  numberColumn('list', 'list.start', 'antall', ({ list }) => list.start),
  numberColumn('cap', 'list.cap', 'antall', ({ list }) => list.cap, 0),
  specialist,
  numberColumn('days', 'curativeDays', 'desimal', ({ curativeDays }) => curativeDays, null),
  numberColumn('share', 'ownerShare', 'desimal', ({ ownerShare }) => ownerShare),
];
