/** What a table of figures is made of. */
import type { RateStatus } from '../../engine/practice/results';

export interface TableCell {
  readonly text: string;
  /** With unit, for the spoken name; as `text` when left out. */
  readonly spoken?: string;
  /** What the figure is, spoken: `Resultat 2027, Anne`. */
  readonly name: string;
  readonly status?: RateStatus;
  readonly negative?: boolean;
  /** The best of its row; shown in weight and by a word. */
  readonly best?: boolean;
  /** How far to each side of nothing, −1 to 1, for a table that shows it by colour too. */
  readonly heat?: number;
  /** The user's note on the figure; null or left out = none. */
  readonly note?: string | null;
  readonly onexplain?: () => void;
  /** A figure the plan or a source beside it says: it has no further explanation. */
  readonly isGiven?: boolean;
}

export interface TableColumn {
  readonly id: string;
  readonly label: string;
  /** In small letters under the label. */
  readonly detail?: string;
}

export interface TableRow {
  readonly id: string;
  readonly label: string;
  /** Shown after the label. */
  readonly unit?: string;
  /** `sub` says more of the row above it. */
  readonly kind?: 'headline' | 'total' | 'plain' | 'group' | 'sub';
  /** One per column; null where the figure does not exist. */
  readonly cells: readonly (TableCell | null)[];
}

/** The class of a cell's heat: three steps to each side; none for next to nothing. */
export function heatClass(heat: number | undefined): string {
  if (heat === undefined || Math.abs(heat) < 0.02) return '';
  const step = Math.min(3, Math.ceil(Math.abs(heat) * 3));
  return `${heat > 0 ? 'more' : 'less'}-${step}`;
}
