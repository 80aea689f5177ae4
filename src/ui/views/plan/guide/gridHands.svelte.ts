/** What the keyboard, the mouse and the clipboard do in the table of doctors, and what is told of it. */
import { tick } from 'svelte';
import type { Doctor } from '../../../../engine/practice/plan';
import type { IsoDate } from '../../../../engine/rules/types';
import { CellBlock, cellsText, moveOf, type Place, type Size } from '../../../components/cellBlock.svelte';
import { editingText } from '../../../text/editing';
import { guideText } from '../../../text/guide';
import { MOST_DOCTORS, type DoctorCells } from './doctorCells.svelte';
import { DOCTOR_COLUMNS, type DoctorColumn } from './doctorColumns';
import { arranged, pastedCells, tiled, type Arranged } from './pastedRows';

const text = guideText.grid;
const words = editingText.grid;

/** What is around the cells. */
interface Grid {
  readonly table: () => HTMLElement | null;
  /** The plan's first day. */
  readonly start: () => IsoDate;
  /** Opens the note of a cell. */
  readonly note: (doctor: Doctor, column: DoctorColumn) => void;
}

const isWhole = (field: HTMLInputElement): boolean =>
  field.selectionStart === 0 && field.selectionEnd === field.value.length;

export class GridHands {
  /** Cells marked to be copied, emptied or filled. */
  readonly block = new CellBlock();
  /** What was done last, in words. */
  report = $state('');
  /** True while the arrows move within the text. */
  #isEditing = false;
  /** Where the mouse began to mark; null when it does not. */
  #grabbed: Place | null = null;
  /** The button was pressed over a cell that did not have focus. */
  #isTaken = false;

  constructor(
    private readonly cells: DoctorCells,
    private readonly grid: Grid,
  ) {}

  get #size(): Size {
    return { rows: this.cells.doctors.length, columns: DOCTOR_COLUMNS.length };
  }

  /** The plan says something else now: what is put in the cell with focus is marked as when one comes to it. */
  mark(): void {
    const at = document.activeElement;
    const isCell = at instanceof HTMLInputElement && at.matches('[data-cell]');
    if (!this.#isEditing && isCell && this.grid.table()?.contains(at)) at.select();
  }

  /** Goes to a cell, if there is one, and marks its text. */
  focusCell(row: number, column: number): void {
    const cell = this.grid.table()?.querySelector<HTMLInputElement>(`[data-cell="${row} ${column}"]`);
    cell?.focus();
    cell?.select();
  }
  /** A cell got focus. */
  come(field: HTMLInputElement, doctor: Doctor, column: DoctorColumn): void {
    this.cells.come(doctor.id, column);
    this.block.clear();
    this.#isEditing = false;
    field.select();
  }
  /** A cell lost focus: what is typed in it stands. */
  leave(doctor: Doctor, column: DoctorColumn): void {
    this.#isEditing = false;
    this.cells.leave(doctor.id, column);
  }
  /** The text of a cell was changed by its keys. */
  typed(doctor: Doctor, column: DoctorColumn, value: string): void {
    this.#isEditing = true;
    this.block.clear();
    this.cells.typed(doctor.id, column, value);
  }

  /** A key was pressed in a cell. */
  keyed(event: KeyboardEvent & { currentTarget: HTMLInputElement }, row: number, index: number): void {
    const field = event.currentTarget;
    const [doctor, column] = [this.cells.doctors[row], DOCTOR_COLUMNS[index]];
    if (doctor === undefined || column === undefined) return;
    if (event.key === 'F2') {
      event.preventDefault();
      if (event.shiftKey) this.grid.note(doctor, column);
      else {
        this.#isEditing = true;
        field.setSelectionRange(field.value.length, field.value.length);
      }
      return;
    }
    if (event.key === 'Escape') {
      const isMarked = this.block.corners !== null;
      this.block.clear();
      this.#isEditing = false;
      if (!this.cells.restore(doctor.id, column) && !isMarked) return;
      void tick().then(() => field.select());
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if ((event.key === 'Delete' || event.key === 'Backspace') && this.block.corners !== null) {
      event.preventDefault();
      const marked = this.block.rows.flat();
      this.cells.clear(marked);
      this.#after(words.cleared(marked.length), row, index);
      return;
    }
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'd') {
      event.preventDefault();
      this.#fill(row, index);
      return;
    }
    const from = event.shiftKey && event.key !== 'Enter' ? (this.block.head ?? [row, index]) : ([row, index] as const);
    const move = moveOf(event, from, this.#size, this.#isEditing && !isWhole(field));
    if (move === null) return;
    event.preventDefault();
    if (move.kind === 'mark-all') {
      this.block.clear();
      this.block.mark([0, 0], [this.#size.rows - 1, this.#size.columns - 1]);
    } else if (move.kind === 'mark') {
      this.block.mark([row, index], move.to);
    } else {
      const [toRow, toColumn] = move.to;
      this.block.clear();
      // At the edge the cell is done with all the same.
      if (toRow === row && toColumn === index) {
        this.leave(doctor, column);
        this.cells.come(doctor.id, column);
      }
      this.focusCell(toRow, toColumn);
    }
    this.#tellMarked();
  }

  #tellMarked(): void {
    if (this.block.size !== null) this.report = words.marked(this.block.size.rows, this.block.size.columns);
  }
  /** The cell with focus holds what the plan says now. */
  #after(told: string, row: number, index: number): void {
    this.report = told;
    this.#isEditing = false;
    const [doctor, column] = [this.cells.doctors[row], DOCTOR_COLUMNS[index]];
    if (doctor !== undefined && column !== undefined) this.cells.come(doctor.id, column);
  }
  #fill(row: number, index: number): void {
    const rows: readonly (readonly Place[])[] =
      this.block.corners === null || this.block.size?.rows === 1
        ? [row - 1, row].map((each) =>
            (this.block.rows[0] ?? [[row, index]]).map(([, column]): Place => [each, column]),
          )
        : this.block.rows;
    if (rows[0]?.some(([each]) => each < 0) ?? true) return;
    this.cells.fillDown(rows);
    this.#after(words.filled(rows.length - 1), row, index);
  }

  /** A click marks the cell as arrows do; a click in the marked cell edits its text; a drag, or Shift, marks a block. */
  pressed(event: MouseEvent & { currentTarget: HTMLInputElement }, row: number, index: number): void {
    if (event.button !== 0) return;
    const from = /^(\d+) (\d+)$/u.exec(document.activeElement?.getAttribute('data-cell') ?? '');
    const isInside = from !== null && this.grid.table()?.contains(document.activeElement) === true;
    if (event.shiftKey && isInside) {
      event.preventDefault();
      const at: Place = [Number(from[1]), Number(from[2])];
      this.#grabbed = at;
      this.#markTo(at, [row, index]);
      return;
    }
    this.#grabbed = [row, index];
    if (document.activeElement === event.currentTarget && this.block.corners === null) {
      this.#isEditing = true;
      return;
    }
    event.preventDefault();
    this.block.clear();
    this.focusCell(row, index);
    this.#isTaken = true;
  }
  /** A browser lets go of what is marked when the button is let up over it. */
  released(event: MouseEvent & { currentTarget: HTMLInputElement }): void {
    if (!this.#isTaken) return;
    this.#isTaken = false;
    event.preventDefault();
    event.currentTarget.select();
  }
  /** The mouse came over a cell. */
  dragged(event: MouseEvent, row: number, index: number): void {
    if ((event.buttons & 1) === 0) this.#grabbed = null;
    if (this.#grabbed !== null) this.#markTo(this.#grabbed, [row, index]);
  }
  #markTo(from: Place, to: Place): void {
    this.#isTaken = false;
    this.block.clear();
    this.block.mark(from, to);
    this.#isEditing = false;
    this.#tellMarked();
  }

  /** What is marked goes to the clipboard; text marked within a cell is the browser's own to copy. */
  copied(event: ClipboardEvent & { currentTarget: HTMLInputElement }, row: number, index: number): boolean {
    const isOwn = this.block.corners !== null || (isWhole(event.currentTarget) && event.currentTarget.value !== '');
    if (!isOwn || event.clipboardData === null) return false;
    const rows = this.cells.copy(this.block.corners === null ? [[[row, index]]] : this.block.rows);
    event.clipboardData.setData('text/plain', cellsText(rows));
    event.preventDefault();
    this.report = words.copied(rows.flat().length);
    return true;
  }
  /** As copied, and the cells are emptied. */
  cut(event: ClipboardEvent & { currentTarget: HTMLInputElement }, row: number, index: number): void {
    if (!this.copied(event, row, index)) return;
    const places: readonly Place[] = this.block.corners === null ? [[row, index]] : this.block.rows.flat();
    this.cells.clear(places);
    this.#after(words.cut(places.length), row, index);
  }

  /** Puts a block in from the corner of what is marked, or a text into the text that is edited. */
  async pasted(event: ClipboardEvent & { currentTarget: HTMLInputElement }, row: number, index: number): Promise<void> {
    const field = event.currentTarget;
    const copiedText = event.clipboardData?.getData('text/plain') ?? '';
    const given = pastedCells(copiedText);
    event.preventDefault();
    if (given.length === 1 && given[0]?.length === 1 && this.block.corners === null && !isWhole(field)) {
      // Into the text that is being edited.
      field.setRangeText(
        copiedText.replace(/[\r\n]+$/u, ''),
        field.selectionStart ?? 0,
        field.selectionEnd ?? 0,
        'end',
      );
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return;
    }
    const [toRow, toColumn] = this.block.rows[0]?.[0] ?? [row, index];
    const into = arranged(tiled(given, this.block.size), toColumn, this.grid.start());
    this.#tellPasted(into, toRow);
    await tick();
    this.focusCell(toRow, toColumn);
  }
  #tellPasted(into: Arranged, row: number): void {
    const done = this.cells.paste(into, row);
    this.report = [
      text.pasted(done.cells, done.rows),
      into.hasHeading ? text.headingSkipped : '',
      done.unread > 0 ? text.pastedProblems(done.unread) : '',
      into.leftOut.length > 0 ? text.leftOut(into.leftOut) : '',
      done.tooMany > 0 ? text.tooMany(MOST_DOCTORS, done.tooMany) : '',
      text.undoKeys,
    ]
      .filter(Boolean)
      .join(' ');
  }
}
