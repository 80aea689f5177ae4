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
  readonly onexplain?: () => void;
}

export interface TableColumn {
  readonly id: string;
  readonly label: string;
}

export interface TableRow {
  readonly id: string;
  readonly label: string;
  /** Shown after the label. */
  readonly unit?: string;
  readonly kind?: 'headline' | 'total' | 'plain' | 'group';
  /** One per column; null where the figure does not exist. */
  readonly cells: readonly (TableCell | null)[];
}
