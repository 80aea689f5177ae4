/** A block of marked cells in a table that is edited, and the keys that move in it, as in a spreadsheet. */

/** Row and column, from 0. */
export type Place = readonly [row: number, column: number];

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** What a pressed key does while the text of a cell is not being edited. */
export type GridMove = { readonly kind: 'go' | 'mark'; readonly to: Place } | { readonly kind: 'mark-all' };

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/**
 * @param from the cell that has focus; when cells are marked, the corner that moves
 * @param isEditing the arrows, Home and End move in the text
 * @returns null for a key that is not the table's
 */
export function moveOf(event: Pressed, from: Place, { rows, columns }: Size, isEditing: boolean): GridMove | null {
  const [row, column] = from;
  const { key, shiftKey } = event;
  const far = event.ctrlKey || event.metaKey;
  if (key === 'Enter') return { kind: 'go', to: within([row + (shiftKey ? -1 : 1), column], rows, columns) };
  if (far && key.toLowerCase() === 'a') return isEditing ? null : { kind: 'mark-all' };
  const isAcross = key === 'ArrowLeft' || key === 'ArrowRight' || key === 'Home' || key === 'End';
  if (isEditing && (isAcross || shiftKey)) return null;
  const to = ((): Place | null => {
    switch (key) {
      case 'ArrowDown':
        return [far ? rows - 1 : row + 1, column];
      case 'ArrowUp':
        return [far ? 0 : row - 1, column];
      case 'ArrowRight':
        return [row, far ? columns - 1 : column + 1];
      case 'ArrowLeft':
        return [row, far ? 0 : column - 1];
      case 'Home':
        return [far ? 0 : row, 0];
      case 'End':
        return [far ? rows - 1 : row, columns - 1];
    }
    return null;
  })();
  return to === null ? null : { kind: shiftKey ? 'mark' : 'go', to: within(to, rows, columns) };
}

const within = ([row, column]: Place, rows: number, columns: number): Place => [
  Math.max(0, Math.min(rows - 1, row)),
  Math.max(0, Math.min(columns - 1, column)),
];

/** Two corners; null while no more than one cell is marked. */
export class CellBlock {
  #corners = $state.raw<readonly [Place, Place] | null>(null);

  get corners(): readonly [Place, Place] | null {
    return this.#corners;
  }

  /** The corner that moves, where cells are marked. */
  get head(): Place | null {
    return this.#corners?.[1] ?? null;
  }

  get size(): Size | null {
    if (this.#corners === null) return null;
    const [[top, left], [bottom, right]] = this.#sorted(this.#corners);
    return { rows: bottom - top + 1, columns: right - left + 1 };
  }

  mark(from: Place, to: Place): void {
    const start = this.#corners?.[0] ?? from;
    this.#corners = start[0] === to[0] && start[1] === to[1] ? null : [start, to];
  }

  clear(): void {
    this.#corners = null;
  }

  has(row: number, column: number): boolean {
    if (this.#corners === null) return false;
    const [[top, left], [bottom, right]] = this.#sorted(this.#corners);
    return row >= top && row <= bottom && column >= left && column <= right;
  }

  /** The marked cells, row by row. */
  get rows(): readonly (readonly Place[])[] {
    if (this.#corners === null) return [];
    const [[top, left], [bottom, right]] = this.#sorted(this.#corners);
    return Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, column): Place => [top + row, left + column]),
    );
  }

  #sorted([one, other]: readonly [Place, Place]): readonly [Place, Place] {
    return [
      [Math.min(one[0], other[0]), Math.min(one[1], other[1])],
      [Math.max(one[0], other[0]), Math.max(one[1], other[1])],
    ];
  }
}

/** Cells as spreadsheets read them: tabs and line breaks, and quotes around a cell that has one of these in it. */
export function cellsText(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string): string => (/[\t\n\r"]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => row.map(quoted).join('\t')).join('\n');
}
