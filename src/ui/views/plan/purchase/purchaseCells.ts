/** Cells of the purchase's tables: a figure as it is read, open to its own explanation. */
import { formatAntall, formatKroner } from '../../../../app/format';
import type { Figure, MaybeFigure } from '../../../../engine/purchase';
import type { TableCell } from '../../../components/table';
import type { ToldFigure } from '../../../components/toldParts';
import { purchaseDetails as words } from '../../../text/purchaseDetails';
import type { PlanView } from '../planView.svelte';

/** What shows where a figure comes from, and knows its note. */
export type Explains = Pick<PlanView, 'showTrace' | 'noteOn'>;

interface Shown {
  /** What the figure is, spoken. */
  readonly name: string;
  readonly text?: string;
  readonly best?: boolean;
  /** False for a figure that may be below 0 without being a loss. */
  readonly warns?: boolean;
}

/** @returns null for a figure that cannot be said */
export function figureCell(figure: MaybeFigure, view: Explains, shown: Shown): TableCell | null {
  if (figure === null) return null;
  const { name, text = formatKroner(figure.value), best = false, warns = true } = shown;
  const { trace, value } = figure;
  return {
    ...{ text, name, best, negative: warns && value < -0.5 },
    note: view.noteOn(trace.id),
    onexplain: () => view.showTrace(trace),
  };
}

/** In thousands, for a table of many years; explained to the krone. @returns null for a figure that cannot be said */
export function thousandsCell(figure: MaybeFigure, view: Explains, name: string): TableCell | null {
  if (figure === null) return null;
  const { value, trace } = figure;
  const thousands = Math.round(value / 1000);
  const text = formatAntall(thousands);
  return {
    text,
    // What is seen is part of what is said.
    spoken: words.spokenThousands(text, formatKroner(value)),
    name,
    negative: thousands < 0,
    note: view.noteOn(trace.id),
    onexplain: () => view.showTrace(trace),
  };
}

export function kronerCell(figure: Figure, view: Explains, name: string): TableCell {
  return figureCell(figure, view, { name }) as TableCell;
}

/**
 * A figure as it stands in a sentence; none where it cannot be said.
 * @param name what it is, spoken; else as its explanation calls it
 */
export function toldFigure(figure: MaybeFigure, view: Explains, text: string, name?: string): readonly ToldFigure[] {
  if (figure === null) return [];
  const { trace } = figure;
  return [{ text, name: name ?? trace.label, note: view.noteOn(trace.id), onexplain: () => view.showTrace(trace) }];
}
