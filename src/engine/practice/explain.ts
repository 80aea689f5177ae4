/** "Hvor kommer tallet fra?": the computation read backwards from any figure, one step at a time. */
import { yearKind, type AmountCell, type Cell, type ChoiceCell, type Slot, type TotalCell } from '../kernel/cells';
import { yearOfMonth, type MonthNumber } from '../kernel/plainDate';
import { word, words } from '../kernel/words';
import { lazyNode, lineId, type ExplainContext } from './explainNode';
import { rateNode } from './explainRate';
import { endMonth, firstMonth, monthsOf, periodText, shorterPeriods, type Period } from './period';
import type { LineScope, TraceNode } from './results';

export { lineId, type ExplainContext } from './explainNode';
export { ALL_YEARS, monthsOf, periodText, yearLabel, type Period } from './period';

/**
 * The explanation of one cell over a period. Parts are made when they are read, so that a reader who opens one branch
 * pays for one branch; `JSON.stringify` and a walk over `parts` both see the whole tree.
 */
export function explainCell(context: ExplainContext, slot: Slot, period: Period): TraceNode {
  const { program } = context;
  const cell = program.cells[slot] as Cell;
  switch (cell.kind) {
    case 'amount':
      return amountNode(context, slot, cell, period);
    case 'total':
      return totalNode(context, slot, cell, period);
    case 'choice':
      return choiceNode(context, slot, cell, period);
    case 'rate':
      return rateNode(context, cell.series, period, valueOf(context, slot, period));
    case 'input':
      return {
        id: cell.path,
        label: cell.label,
        kind: 'input',
        value: program.at(slot, 0),
        unit: cell.unit,
        period: periodText(context, period),
        input: { path: cell.path, origin: cell.origin },
        ...(cell.note === undefined ? {} : { note: cell.note }),
        parts: [],
      };
    case 'calendar':
      return {
        id: cell.id,
        label: cell.label,
        kind: 'calendar',
        value: valueOf(context, slot, period),
        unit: cell.unit,
        period: periodText(context, period),
        ...(cell.note === undefined ? {} : { note: cell.note }),
        parts: [],
      };
    case 'previous':
      return previousNode(context, slot, cell.initial, cell.of, period);
  }
}

function amountNode(context: ExplainContext, slot: Slot, cell: AmountCell, period: Period): TraceNode {
  const { def, scope } = cell;
  const { source, simplified } = def;
  const simpler = simplified === undefined ? undefined : words('Forenkling: {text}', { text: simplified });
  const note = [source, simpler].filter((text) => text !== undefined);
  const way = partsOf(context, slot, cell, period);
  return lazyNode(
    {
      id: lineId(scope, def.id),
      label: scopedLabel(context, scope, def.label),
      kind: 'amount',
      value: valueOf(context, slot, period),
      unit: period.kind === 'month' ? monthUnit(cell) : stretchUnit(def, period),
      period: periodText(context, period),
      formula: way.formula,
      ...(note.length > 0 ? { note: note.join(' ') } : {}),
    },
    way.build,
  );
}

/** How a figure is put together: by its formula where that made it, by shorter periods where it is a sum or a mean. */
function partsOf(
  context: ExplainContext,
  slot: Slot,
  cell: AmountCell,
  period: Period,
): { readonly formula: string; readonly build: () => readonly TraceNode[] } {
  const { def, inputs } = cell;
  const byFormula = { formula: def.formula, build: () => inputs.map((input) => explainCell(context, input, period)) };
  if (def.year === 'recompute') return byFormula;
  if (cell.years !== null) return yearlyParts(context, slot, cell, cell.years, period);
  if (period.kind === 'month') return byFormula;
  if (period.kind === 'all') {
    return {
      formula: `${word(STRETCH_WORDS.all[def.year])}; ${word('hver måned')}: ${def.formula}`,
      build: () => shorterPeriods(context, period).map((shorter) => explainCell(context, slot, shorter)),
    };
  }
  const runs = equalMonths(context, slot, cell, period);
  const [only] = runs;
  if (runs.length === 1 && only !== undefined) {
    const month: Period = { kind: 'month', month: only.from };
    return {
      formula: `${alikeWords(def.year, only.to - only.from)}: ${def.formula}`,
      build: () => inputs.map((input) => explainCell(context, input, month)),
    };
  }
  return {
    formula: `${word(STRETCH_WORDS.year[def.year])}; ${word('hver måned')}: ${def.formula}`,
    build: () => runs.map((run) => explainCell(context, slot, asPeriod(run))),
  };
}

/**
 * A yearly amount: a part of a year is its months of it; a year follows from its parts' years; a year that the plan has
 * only some months of is reckoned as a whole one first; longer periods are the sum of their years.
 */
function yearlyParts(
  context: ExplainContext,
  slot: Slot,
  cell: AmountCell,
  years: readonly number[],
  period: Period,
): { readonly formula: string; readonly build: () => readonly TraceNode[] } {
  const { def, inputs } = cell;
  const [from, to] = monthsOf(context.program, period);
  const touched = years.slice(0, -1).flatMap((first, index): Run[] => {
    const end = years[index + 1] as number;
    return first < to && end > from ? [{ from: first, to: end }] : [];
  });
  const [year] = touched;
  if (touched.length > 1 || year === undefined) {
    const stretches = touched.map((each): Run => ({ from: Math.max(from, each.from), to: Math.min(to, each.to) }));
    return {
      formula: words('summen av årene; hvert år: {formula}', { formula: def.formula }),
      build: () => stretches.map((each) => explainCell(context, slot, asPeriod(each))),
    };
  }
  const months = to - from;
  if (months < year.to - year.from) {
    const formula = months === 1 ? word('årets beløp ÷ 12') : words('årets beløp ÷ 12 × {months} måneder', { months });
    return { formula, build: () => [wholeYear(context, slot, year)] };
  }
  if (months === 12)
    return { formula: def.formula, build: () => inputs.map((input) => explainCell(context, input, asPeriod(year))) };
  return {
    formula: words('helt inntektsår × {months} ÷ 12 måneder', { months }),
    build: () => [wholeYear(context, slot, year)],
  };
}

/** A figure for a whole year; of a year with fewer months in the plan, as if the others were like them. */
function wholeYear(context: ExplainContext, slot: Slot, year: Run): TraceNode {
  const months = year.to - year.from;
  const cell = context.program.cells[slot] as Cell;
  const own = explainCell(context, slot, asPeriod(year));
  const isFlow = own.kind === 'amount' && yearKind(context.program.cells, slot) === 'sum';
  if (months === 12 || !isFlow) return own;
  const { id, label, kind, note } = own;
  const head = {
    id,
    label,
    kind,
    value: (own.value * 12) / months,
    unit: 'def' in cell ? cell.def.yearUnit : own.unit,
    period: String(yearOfMonth((context.start + year.from) as MonthNumber)),
    ...(note === undefined ? {} : { note }),
  };
  if (cell.kind === 'amount' && cell.years !== null)
    return lazyNode({ ...head, formula: cell.def.formula }, () =>
      cell.inputs.map((input) => wholeYear(context, input, year)),
    );
  return lazyNode({ ...head, formula: words('beløpet i planen × 12 ÷ {months} måneder', { months }) }, () => [own]);
}

/** Months from `from` up to, not including, `to`. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** Months on end with the same figure from the same parts: told once, not month by month. */
function equalMonths(context: ExplainContext, slot: Slot, cell: AmountCell, period: Period): readonly Run[] {
  const { program } = context;
  const columns = [slot, ...cell.inputs];
  const isLikeBefore = (month: number): boolean =>
    columns.every((column) => Object.is(program.at(column, month), program.at(column, month - 1)));
  return runsOf(context, period, isLikeBefore);
}

function runsOf(context: ExplainContext, period: Period, isLikeBefore: (month: number) => boolean): readonly Run[] {
  const runs: { from: number; to: number }[] = [];
  for (let month = firstMonth(period); month < endMonth(context, period); month++) {
    const last = runs.at(-1);
    if (last !== undefined && isLikeBefore(month)) last.to = month + 1;
    else runs.push({ from: month, to: month + 1 });
  }
  return runs;
}

function asPeriod({ from, to }: Run): Period {
  if (to - from === 12 && from % 12 === 0) return { kind: 'year', year: from / 12 };
  return to - from === 1 ? { kind: 'month', month: from } : { kind: 'span', from, to };
}

function alikeWords(year: AmountCell['def']['year'], months: number): string {
  return year === 'sum'
    ? words('{months} like måneder; hver måned', { months })
    : words('lik i alle {months} månedene', { months });
}

const STRETCH_WORDS = {
  year: { sum: 'summen av årets måneder', mean: 'snittet av årets måneder', last: 'årets siste måned' },
  all: { sum: 'summen av alle årene', mean: 'snittet av alle årene', last: 'siste måned i planen' },
} as const;

function totalNode(context: ExplainContext, slot: Slot, cell: TotalCell, period: Period): TraceNode {
  const { def } = cell;
  return lazyNode(
    {
      id: lineId(cell.scope, def.id),
      label: scopedLabel(context, cell.scope, def.label),
      kind: 'amount',
      value: valueOf(context, slot, period),
      unit: period.kind === 'month' ? def.unit : stretchUnit(def, period),
      period: periodText(context, period),
      formula: def.formula ?? word('summen av delene'),
    },
    () =>
      cell.inputs.map((input, index) => {
        const part = explainCell(context, input, period);
        return cell.signs[index] === -1 ? negated(part) : part;
      }),
  );
}

/** A part that is subtracted keeps its own explanation; only the label says so. */
function negated(part: TraceNode): TraceNode {
  const { id, kind, value, unit, period, formula, rate, input, note } = part;
  const head = {
    ...(formula === undefined ? {} : { formula }),
    ...(rate === undefined ? {} : { rate }),
    ...(input === undefined ? {} : { input }),
    ...(note === undefined ? {} : { note }),
  };
  return lazyNode({ id, kind, value, unit, period, label: `− ${part.label}`, ...head }, () => part.parts);
}

function previousNode(context: ExplainContext, slot: Slot, initial: Slot, of: Slot, period: Period): TraceNode {
  const month = firstMonth(period);
  if (month === 0) return explainCell(context, initial, { kind: 'month', month: 0 });
  const earlier: Period = { kind: 'month', month: month - 1 };
  const cell = context.program.cells[of] as AmountCell;
  return lazyNode(
    {
      id: lineId(cell.scope, cell.def.id),
      label: words('{label}, måneden før', { label: cell.def.label }),
      kind: 'previous',
      value: context.program.at(slot, month),
      unit: cell.def.unit,
      period: periodText(context, earlier),
      formula: cell.def.formula,
    },
    () => explainCell(context, of, earlier).parts,
  );
}

/** The formula in force; a stretch that spans a change is shown by its shorter periods, each with its own formula. */
function choiceNode(context: ExplainContext, slot: Slot, cell: ChoiceCell, period: Period): TraceNode {
  const first = firstMonth(period);
  const option = cell.options[cell.chosen[first] as number] as Slot;
  if (cell.chosen.subarray(first, endMonth(context, period)).every((each) => each === cell.chosen[first])) {
    return explainCell(context, option, period);
  }
  const shorter =
    period.kind === 'all'
      ? shorterPeriods(context, period)
      : runsOf(context, period, (month) => cell.chosen[month] === cell.chosen[month - 1]).map(asPeriod);
  const { unit } = explainCell(context, option, { kind: 'month', month: first });
  return lazyNode(
    {
      id: `choice/${cell.name}`,
      label: cell.label,
      kind: 'amount',
      value: valueOf(context, slot, period),
      unit,
      period: periodText(context, period),
      formula: word('formelen er endret i perioden; hver del viser sin'),
    },
    () => shorter.map((each) => explainCell(context, slot, each)),
  );
}

/** A cell's figure for a period. */
export function valueOf(context: ExplainContext, slot: Slot, period: Period): number {
  const from = firstMonth(period);
  if (period.kind === 'month') return context.program.at(slot, from);
  return context.program.stretch(slot, from, endMonth(context, period));
}

function scopedLabel(context: ExplainContext, scope: LineScope, label: string): string {
  if (scope.kind === 'kontor') return label;
  const name = context.names.get(scope.id.split('@')[0] ?? scope.id);
  return name === undefined || label.includes(name) ? label : `${label}, ${name}`;
}

/** Several months of a year together are kroner, not kroner a year. */
function stretchUnit(def: AmountCell['def'] | TotalCell['def'], period: Period): string {
  if (period.kind !== 'span' || period.to - period.from === 12) return def.yearUnit;
  return def.year !== 'sum' ? def.unit : def.yearUnit === 'kr/år' ? 'kr' : def.yearUnit;
}

function monthUnit({ def, years }: AmountCell): string {
  return years !== null && def.unit === 'kr/år' ? 'kr/måned' : def.unit;
}
