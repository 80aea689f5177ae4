/**
 * Why one alternative gives another income than another: the difference by cause, from the lines the engine shows. Every
 * cause is what it adds to a doctor's income in each alternative, so the steps sum exactly to the difference.
 *
 * A doctor of any form is seen the same way: own income by source, less a part of the office's costs, plus or less what
 * the settlement in a company or with an employer moves (salary, bonus, fee and surplus instead of own income and own
 * costs), less tax. Where the owners of a company carry its costs, the settlements of its doctors sum to nothing.
 */
import type { Line, ScenarioResult } from './results';

/** A line's figure in the period compared, in kroner of one kind; null where the alternative has no such line. */
export type Figures = (lineId: string) => number | null;

export interface Side {
  readonly scenario: Pick<ScenarioResult, 'id' | 'lines'>;
  readonly figure: Figures;
  /** Part of the office's costs a doctor carries, 0–1, where no line says so: the owner share of a company. */
  readonly costShare: (doctorId: string) => number;
}

export type StepKind = 'income' | 'cost' | 'settlement' | 'tax' | 'rest';

/** A part of a figure: a line's figure times a factor. */
export interface Term {
  readonly line: string;
  readonly factor: number;
}

export interface DifferenceStep {
  readonly id: string;
  readonly kind: StepKind;
  /** Norwegian; the line's own. Empty for `settlement`, `tax` and `rest`, which the reader of the step names. */
  readonly label: string;
  /** What the cause adds to the income in each alternative, kroner; costs and tax are negative. */
  readonly from: number;
  readonly to: number;
  /** `to` less `from`. */
  readonly value: number;
  /** What `from` and `to` are made of: lines times factors that sum to them. */
  readonly terms: { readonly from: readonly Term[]; readonly to: readonly Term[] };
}

export interface Difference {
  /** The line compared. */
  readonly line: string;
  readonly from: number;
  readonly to: number;
  /** Causes that are something in at least one alternative, in the order of an account. */
  readonly steps: readonly DifferenceStep[];
}

interface Part {
  readonly id: string;
  readonly kind: StepKind;
  readonly label: string;
  readonly terms: readonly Term[];
}

/**
 * The difference in income per doctor, the office as a whole.
 * @param isAfterTax income after tax instead of before
 * @returns null where either alternative lacks the figure
 */
export function officeDifference(from: Side, to: Side, isAfterTax: boolean): Difference | null {
  const line = isAfterTax ? 'kontor/inntektEtterSkattPerLege' : 'kontor/inntektPerLege';
  return difference(line, from, to, (side) => officeParts(side, isAfterTax));
}

/** The difference in one doctor's income, otherwise as `officeDifference`. */
export function doctorDifference(from: Side, to: Side, doctorId: string, isAfterTax: boolean): Difference | null {
  const line = `lege:${doctorId}/${isAfterTax ? 'inntektEtterSkatt' : 'inntektForSkatt'}`;
  return difference(line, from, to, (side) => doctorParts(side, doctorId, isAfterTax));
}

function difference(line: string, from: Side, to: Side, partsOf: (side: Side) => readonly Part[]): Difference | null {
  const [first, last] = [from.figure(line), to.figure(line)];
  if (first === null || last === null) return null;
  const found = (side: Side): Found => {
    const parts = partsOf(side);
    const rest = leftOver('rest', [{ line, factor: 1 }, ...negative(parts)], side);
    return new Map([...parts, ...rest].map((part) => [part.id, { part, value: sumOf(side, part.terms) }]));
  };
  const [before, after] = [found(from), found(to)];
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  const steps = ids.map((id): DifferenceStep => {
    const [a, b] = [before.get(id), after.get(id)];
    const { kind, label } = (a ?? b)?.part as Part;
    const values = { from: a?.value ?? 0, to: b?.value ?? 0 };
    const terms = { from: a?.part.terms ?? [], to: b?.part.terms ?? [] };
    return { id, kind, label, ...values, value: values.to - values.from, terms };
  });
  const order: readonly StepKind[] = ['income', 'cost', 'settlement', 'tax', 'rest'];
  const shown = steps.filter((step) => step.from !== 0 || step.to !== 0);
  return {
    line,
    from: first,
    to: last,
    steps: shown.sort((x, y) => order.indexOf(x.kind) - order.indexOf(y.kind)),
  };
}

type Found = ReadonlyMap<string, { readonly part: Part; readonly value: number }>;

function sumOf(side: Side, terms: readonly Term[]): number {
  return terms.reduce((sum, { line, factor }) => sum + factor * (side.figure(line) ?? 0), 0);
}

const doctorsOf = ({ scenario }: Side): number =>
  scenario.lines.filter(({ scope, amount }) => scope.kind === 'lege' && amount === 'inntektForSkatt').length;

const ofOffice = ({ scenario }: Side, role: Line['role']): readonly Line[] =>
  scenario.lines.filter((line) => line.scope.kind === 'kontor' && line.role === role);

function officeParts(side: Side, isAfterTax: boolean): readonly Part[] {
  const each = 1 / Math.max(1, doctorsOf(side));
  const part = (kind: StepKind, { id, amount, label }: Line, factor: number): Part => ({
    id: amount,
    kind,
    label,
    terms: [{ line: id, factor }],
  });
  const income = ofOffice(side, 'income').map((line) => part('income', line, each));
  const costs = ofOffice(side, 'cost').map((line) => part('cost', line, -each));
  const settled = leftOver(
    'settlement',
    [{ line: 'kontor/legenesInntekt', factor: each }, ...negative(income), ...negative(costs)],
    side,
  );
  return [...income, ...costs, ...settled, ...(isAfterTax ? taxPart('kontor/legenesSkatt', each) : [])];
}

function doctorParts(side: Side, doctorId: string, isAfterTax: boolean): readonly Part[] {
  const own = (amount: string): string => `lege:${doctorId}/${amount}`;
  const income = ofOffice(side, 'income').flatMap(({ amount, label }): Part[] =>
    side.figure(own(amount)) === null
      ? []
      : [{ id: amount, kind: 'income', label, terms: [{ line: own(amount), factor: 1 }] }],
  );
  const costs = carriedCosts(side, doctorId);
  const settled = leftOver(
    'settlement',
    [{ line: own('inntektForSkatt'), factor: 1 }, ...negative(income), ...negative(costs)],
    side,
  );
  const tax = side.figure(own('samletSkatt')) === null ? own('personskatt') : own('samletSkatt');
  return [...income, ...costs, ...settled, ...(isAfterTax ? taxPart(tax, 1) : [])];
}

/** A doctor's costs by kind: the own office's, or a part of each of the shared office's. */
function carriedCosts(side: Side, doctorId: string): readonly Part[] {
  const carried = side.figure(`lege:${doctorId}/kostnader`);
  const all = side.figure('kontor/kontorkostnader') ?? side.figure('kontor/kostnader') ?? 0;
  const share = carried === null ? side.costShare(doctorId) : all === 0 ? 0 : carried / all;
  return ofOffice(side, 'cost').map(({ id, amount, label }): Part => {
    const own = `lege:${doctorId}/${amount}`;
    const term = side.figure(own) === null ? { line: id, factor: -share } : { line: own, factor: -1 };
    return { id: amount, kind: 'cost', label, terms: [term] };
  });
}

/** What is left when all that has a name is taken away; less than half an øre is the arithmetic of the machine. */
function leftOver(kind: 'settlement' | 'rest', terms: readonly Term[], side: Side): readonly Part[] {
  return Math.abs(sumOf(side, terms)) < 0.005 ? [] : [{ id: kind, kind, label: '', terms }];
}

const negative = (parts: readonly Part[]): readonly Term[] =>
  parts.flatMap(({ terms }) => terms.map(({ line, factor }) => ({ line, factor: -factor })));

const taxPart = (line: string, each: number): readonly Part[] => [
  { id: 'tax', kind: 'tax', label: '', terms: [{ line, factor: -each }] },
];
