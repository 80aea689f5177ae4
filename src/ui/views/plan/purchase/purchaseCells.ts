/** Cells of the purchase's tables: a figure as it is read, open to its own explanation. */
import { formatAntall, formatKroner } from '../../../../app/format';
import type { Figure, MaybeFigure } from '../../../../engine/purchase';
import type { TraceNode } from '../../../../engine/practice/results';
import type { TableCell } from '../../../components/table';

/** Shows where a figure comes from. */
export type Explain = (trace: TraceNode) => void;

interface Shown {
  /** What the figure is, spoken. */
  readonly name: string;
  readonly text?: string;
  readonly best?: boolean;
  /** False for a figure that may be below 0 without being a loss. */
  readonly warns?: boolean;
}

/** @returns null for a figure that cannot be said */
export function figureCell(figure: MaybeFigure, explain: Explain, shown: Shown): TableCell | null {
  if (figure === null) return null;
  const { name, text = formatKroner(figure.value), best = false, warns = true } = shown;
  return { text, name, best, negative: warns && figure.value < -0.5, onexplain: () => explain(figure.trace) };
}

/** In thousands, for a table of many years; spoken, and explained, to the krone. @returns null for a figure that cannot be said */
export function thousandsCell(figure: MaybeFigure, explain: Explain, name: string): TableCell | null {
  if (figure === null) return null;
  const { value, trace } = figure;
  const thousands = Math.round(value / 1000);
  return {
    text: formatAntall(thousands),
    spoken: formatKroner(value),
    name,
    negative: thousands < 0,
    onexplain: () => explain(trace),
  };
}

export function kronerCell(figure: Figure, explain: Explain, name: string): TableCell {
  return figureCell(figure, explain, { name }) as TableCell;
}
