/** The cells of the table of doctors: what each shows, and what typing, pasting, emptying and filling do to the plan. */
import { SvelteMap } from 'svelte/reactivity';
import { formatSpan, middleOf, NBSP, type Span } from '../../../../app/format';
import { rangeAt } from '../../../../app/places';
import type { ChangeValue, Doctor } from '../../../../engine/practice/plan';
import type { OpenPlan, StandardValue } from '../../../planContract';
import type { Place } from '../../../components/cellBlock.svelte';
import { problemAt } from '../problems';
import { DOCTOR_COLUMNS, type DoctorColumn } from './doctorColumns';
import type { Arranged } from './pastedRows';

/** A plan can have so many. */
export const MOST_DOCTORS = 100;

/** What the plan says in a cell. */
interface Said {
  readonly value: ChangeValue;
  readonly span: Span | null;
}

/** What pasting came to. */
export interface Pasted {
  readonly cells: number;
  readonly rows: number;
  /** Cells that hold a text that cannot be read. */
  readonly unread: number;
  /** Rows there was no room for. */
  readonly tooMany: number;
}

export const pathOf = (doctor: string, column: DoctorColumn): string => `baseline.doctors.${doctor}.${column.path}`;
const isIn = (value: number, span: Span): boolean => span.low <= value && value <= span.high;

export class DoctorCells {
  /** Texts being typed, by path. */
  readonly #drafts = new SvelteMap<string, string>();
  /** What the plan said when the cell that is typed in got focus; null when none is. */
  #before: Said | null = null;

  constructor(readonly plan: OpenPlan) {}

  get doctors(): readonly Doctor[] {
    return this.plan.plan.baseline.doctors;
  }

  /** What a cell shows: a text being typed or left unread, a range, or the value. */
  text(doctor: Doctor, column: DoctorColumn): string {
    const path = pathOf(doctor.id, column);
    const entry = this.#drafts.get(path) ?? this.plan.unread.get(path);
    if (entry !== undefined) return entry;
    const span = rangeAt(this.plan, path);
    return span === null || column.kind === null ? column.show(doctor, this.#start) : formatSpan(span, column.kind);
  }

  problem(doctor: string, column: DoctorColumn): string | null {
    const path = pathOf(doctor, column);
    const entry = this.#drafts.get(path) ?? this.plan.unread.get(path);
    if (entry === undefined) return problemAt(this.plan.problems, path);
    const read = column.read(entry, this.#start);
    return read.ok ? null : read.problem;
  }

  /** The standard the user's own number stands in place of; null where none does. */
  replaced(doctor: Doctor, column: DoctorColumn): StandardValue | null {
    return column.kind === null || column.of(doctor) === null
      ? null
      : this.plan.standard(pathOf(doctor.id, column), null);
  }

  come(doctor: string, column: DoctorColumn): void {
    this.#before = this.#said(doctor, column);
  }

  typed(doctor: string, column: DoctorColumn, text: string): void {
    this.#drafts.set(pathOf(doctor, column), text);
    const read = column.read(text, this.#start);
    // An emptied cell may be on its way to another value: it counts when the cell is left.
    if (read.ok && text.trim() !== '') this.#enter(doctor, column, read.value, read.span);
    else if (this.#before !== null) this.#write(doctor, column, this.#before);
  }

  /** What was typed is put in the plan, or stays in the cell. */
  leave(doctor: string, column: DoctorColumn): void {
    const draft = this.#drafts.get(pathOf(doctor, column));
    if (draft !== undefined) this.put(doctor, column, draft);
    this.#before = null;
  }

  /** Brings back what stood in the cell when it got focus. @returns false where nothing was typed */
  restore(doctor: string, column: DoctorColumn): boolean {
    const path = pathOf(doctor, column);
    const isTyped = this.#drafts.delete(path);
    if (!isTyped && !this.plan.unread.has(path)) return false;
    if (isTyped && this.#before !== null) this.#write(doctor, column, this.#before);
    this.plan.keepUnread(path, null);
    return true;
  }

  /** @returns true when the text was read and is in the plan */
  put(doctor: string, column: DoctorColumn, text: string): boolean {
    const path = pathOf(doctor, column);
    this.#drafts.delete(path);
    const read = column.read(text, this.#start);
    if (read.ok) this.#enter(doctor, column, read.value, read.span);
    // A doctor has a name: an emptied one is the one there was.
    this.plan.keepUnread(path, read.ok || column.id === 'name' ? null : text);
    return read.ok;
  }

  /** Several cells, as one step to take back. */
  #together(edit: () => void): void {
    this.#before = null;
    this.#drafts.clear();
    this.plan.asOneStep(edit);
  }

  /** Empties cells: what has a standard is back on it. */
  clear(places: readonly Place[]): void {
    this.#together(() => {
      for (const [doctor, column] of this.#at(places)) this.put(doctor.id, column, '');
    });
  }

  /** Puts what stands in the first row of a block in the rows below it. */
  fillDown(rows: readonly (readonly Place[])[]): void {
    const [first = [], ...below] = rows;
    const texts = this.#at(first).map(([doctor, column]) => this.text(doctor, column));
    this.#together(() => {
      for (const row of below)
        this.#at(row).forEach(([doctor, column], at) => this.put(doctor.id, column, texts[at] ?? ''));
    });
  }

  /** Cells as a spreadsheet takes them: numbers without the spaces between their groups. */
  copy(rows: readonly (readonly Place[])[]): readonly (readonly string[])[] {
    return rows.map((row) =>
      this.#at(row).map(([doctor, column]) => {
        const text = this.text(doctor, column);
        return column.isNumber ? text.replaceAll(NBSP, '').replaceAll('−', '-') : text;
      }),
    );
  }

  /** Puts rows in from a row on, with more doctors where they are needed. */
  paste({ rows, columns }: Arranged, row: number): Pasted {
    const room = rows.slice(0, MOST_DOCTORS - row);
    let cells = 0;
    let unread = 0;
    this.#together(() => {
      room.forEach((values, offset) => {
        const id = this.doctors[row + offset]?.id ?? this.plan.addDoctor();
        values.forEach((value, at) => {
          const column = columns[at] ?? null;
          // An empty cell says nothing of what must be there.
          if (column === null || (value === '' && !column.read('', this.#start).ok)) return;
          cells += 1;
          if (!this.put(id, column, value)) unread += 1;
        });
      });
    });
    return { cells, rows: room.length, unread, tooMany: rows.length - room.length };
  }

  get #start(): Parameters<DoctorColumn['read']>[1] {
    return this.plan.plan.horizon.start;
  }

  #at(places: readonly Place[]): readonly (readonly [Doctor, DoctorColumn])[] {
    return places.flatMap(([row, index]) => {
      const [doctor, column] = [this.doctors[row], DOCTOR_COLUMNS[index]];
      return doctor === undefined || column === undefined ? [] : [[doctor, column] as const];
    });
  }

  #said(doctor: string, column: DoctorColumn): Said {
    const found = this.doctors.find(({ id }) => id === doctor);
    return {
      value: found === undefined ? null : column.of(found),
      span: rangeAt(this.plan, pathOf(doctor, column)),
    };
  }

  #write(doctor: string, column: DoctorColumn, { value, span }: Said): void {
    const path = pathOf(doctor, column);
    if (column.kind === null || typeof value === 'string' || typeof value === 'boolean') this.plan.update(path, value);
    else this.plan.setNumber(path, value, span);
  }

  /** What was read is put in the plan: a number as it is; a range around what stood there, or its middle. */
  #enter(doctor: string, column: DoctorColumn, value: ChangeValue, span: Span | undefined): void {
    const { value: stood, span: kept } = this.#before ?? this.#said(doctor, column);
    if (span === undefined || column.kind === null) {
      const isKept = kept !== null && typeof value === 'number' && isIn(value, kept);
      this.#write(doctor, column, { value, span: isKept ? kept : null });
      return;
    }
    const standard = this.plan.standard(pathOf(doctor, column), null)?.value;
    const isOpen = stood === null && standard !== undefined && isIn(standard, span);
    const likely = typeof stood === 'number' && isIn(stood, span) ? stood : middleOf(span, column.kind);
    this.#write(doctor, column, { value: isOpen ? null : likely, span });
  }
}
