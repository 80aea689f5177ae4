/** "Hvor kommer tallet fra?": the computation read backwards from any figure, one step at a time. */
import type { AmountCell, Cell, Program, Slot, TotalCell } from '../kernel/graph';
import { firstDay, monthInYear, yearOfMonth, type MonthNumber } from '../kernel/plainDate';
import type { RateSeries } from '../rules/rates';
import type { RulePack } from '../rules/types';
import type { LineScope, TracedRate, TraceNode } from './results';

/** A stretch of plan time: one month, or one plan year. */
export type Period =
  { readonly kind: 'month'; readonly month: number } | { readonly kind: 'year'; readonly year: number };

export interface ExplainContext {
  readonly program: Program;
  readonly pack: RulePack;
  readonly start: MonthNumber;
  /** Names of doctors and staff by id, for labels. */
  readonly names: ReadonlyMap<string, string>;
}

/** The stable id of a line: `kontor/inntekter`, `lege:anne/basistilskudd`, `ansatt:sykepleier/lonn`. */
export function lineId(scope: LineScope, amount: string): string {
  return scope.kind === 'kontor' ? `kontor/${amount}` : `${scope.kind}:${scope.id}/${amount}`;
}

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
      return explainCell(context, chosenOption(cell.options, cell.chosen, period), period);
    case 'rate':
      return rateNode(context, slot, cell.series, period);
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

/** A node whose parts are made on first reading; the getter is enumerable, so JSON sees it too. */
function lazyNode(head: Omit<TraceNode, 'parts'>, build: () => readonly TraceNode[]): TraceNode {
  let parts: readonly TraceNode[] | null = null;
  return {
    ...head,
    get parts(): readonly TraceNode[] {
      parts ??= build();
      return parts;
    },
  };
}

function amountNode(context: ExplainContext, slot: Slot, cell: AmountCell, period: Period): TraceNode {
  const { def } = cell;
  const note = [def.source, def.simplified === undefined ? undefined : `Forenkling: ${def.simplified}`].filter(
    (text) => text !== undefined,
  );
  const isYearOfMonths = period.kind === 'year' && def.year !== 'recompute';
  const formula = isYearOfMonths
    ? `${YEAR_WORDS[def.year]}; hver måned: ${def.formula}`
    : def.formula;
  return lazyNode(
    {
      id: lineId(cell.scope, def.id),
      label: scopedLabel(context, cell.scope, def.label),
      kind: 'amount',
      value: valueOf(context, slot, period),
      unit: period.kind === 'year' ? def.yearUnit : def.unit,
      period: periodText(context, period),
      formula,
      ...(note.length > 0 ? { note: note.join(' ') } : {}),
    },
    () =>
      isYearOfMonths
        ? monthsOf(period.year).map((month) => explainCell(context, slot, { kind: 'month', month }))
        : cell.inputs.map((input) => explainCell(context, input, period)),
  );
}

const YEAR_WORDS = {
  sum: 'summen av årets måneder',
  mean: 'snittet av årets måneder',
  last: 'årets siste måned',
} as const;

function totalNode(context: ExplainContext, slot: Slot, cell: TotalCell, period: Period): TraceNode {
  const { def } = cell;
  return lazyNode(
    {
      id: lineId(cell.scope, def.id),
      label: scopedLabel(context, cell.scope, def.label),
      kind: 'amount',
      value: valueOf(context, slot, period),
      unit: period.kind === 'year' ? def.yearUnit : def.unit,
      period: periodText(context, period),
      formula: def.formula ?? 'summen av delene',
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
  return lazyNode({ id, kind, value, unit, period, label: `minus ${part.label}`, ...head }, () => part.parts);
}

function rateNode(context: ExplainContext, slot: Slot, series: RateSeries, period: Period): TraceNode {
  const { record } = series;
  const month = period.kind === 'month' ? period.month : period.year * 12;
  const base = {
    id: record.id,
    label: record.label,
    kind: 'rate' as const,
    value: valueOf(context, slot, period),
    unit: record.unit,
    period: periodText(context, period),
    parts: [],
  };
  const basis = series.months[month];
  if (!basis) return base;
  const { value, own, carried } = basis;
  const source = value === null ? null : (context.pack.sources[value.source] ?? null);
  const rate: TracedRate = {
    record: record.id,
    from: own?.from ?? value?.from ?? '',
    status: basis.status,
    basis: value?.basis ?? 'assumed',
    kind: record.kind,
    source: own ? 'egen' : (value?.source ?? ''),
    sourceTitle: own ? 'Eget tall i planen' : (source?.title ?? ''),
    publisher: own ? '' : (source?.publisher ?? ''),
    url: own ? null : (source?.url ?? null),
    ...(value?.locator === undefined ? {} : { locator: value.locator }),
    ...(value?.formula === undefined ? {} : { formula: value.formula }),
    ...(carried === null ? {} : { carried: { ...carried } }),
  };
  const note = own?.note ?? [value?.note, record.note].filter((text) => text !== undefined && text !== '').join(' ');
  return { ...base, rate, ...(note === '' ? {} : { note }) };
}

function previousNode(context: ExplainContext, slot: Slot, initial: Slot, of: Slot, period: Period): TraceNode {
  const month = period.kind === 'month' ? period.month : period.year * 12;
  if (month === 0) return explainCell(context, initial, { kind: 'month', month: 0 });
  const earlier: Period = { kind: 'month', month: month - 1 };
  const cell = context.program.cells[of] as AmountCell;
  return lazyNode(
    {
      id: lineId(cell.scope, cell.def.id),
      label: `${cell.def.label}, måneden før`,
      kind: 'previous',
      value: context.program.at(slot, month),
      unit: cell.def.unit,
      period: periodText(context, earlier),
      formula: cell.def.formula,
    },
    () => explainCell(context, of, earlier).parts,
  );
}

function chosenOption(options: readonly Slot[], chosen: Uint8Array, period: Period): Slot {
  const month = period.kind === 'month' ? period.month : period.year * 12;
  return options[chosen[month] as number] as Slot;
}

function valueOf(context: ExplainContext, slot: Slot, period: Period): number {
  return period.kind === 'month' ? context.program.at(slot, period.month) : context.program.year(slot, period.year);
}

function monthsOf(year: number): number[] {
  return Array.from({ length: 12 }, (_, index) => year * 12 + index);
}

function scopedLabel(context: ExplainContext, scope: LineScope, label: string): string {
  if (scope.kind === 'kontor') return label;
  const name = context.names.get(scope.id.split('@')[0] ?? scope.id);
  return name === undefined || label.includes(name) ? label : `${label}, ${name}`;
}

/** `2027` for a plan year that is a calendar year, `2027/28` otherwise, `2027-03` for a month. */
export function periodText(context: { readonly start: MonthNumber }, period: Period): string {
  if (period.kind === 'month') return firstDay((context.start + period.month) as MonthNumber).slice(0, 7);
  return yearLabel(context.start, period.year);
}

/** @param year 0-based plan year */
export function yearLabel(start: MonthNumber, year: number): string {
  const first = yearOfMonth(start) + year;
  return monthInYear(start) === 1 ? String(first) : `${first}/${String((first + 1) % 100).padStart(2, '0')}`;
}
