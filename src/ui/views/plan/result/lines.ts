/** Picks out of a comparison what the result page shows. No figure is made here except plain differences. */
import type { Comparison, Line, RateStatus, ScenarioResult } from '../../../../engine/practice/results';
import type { Unit } from '../../../../engine/kernel/units';
import type { OpenPlan, Period } from '../../../appContract';
import type { TableCell } from '../../../components/table';
import type { ChartSeries } from '../../../components/chartTypes';
import { figureText } from '../../../text/units';
import { formatFigure } from '../../../../app/format';

/** Key figures in the order they are shown; each is an amount of the whole practice. */
export const KEY_AMOUNTS = [
  'inntektPerLege',
  'inntektEtterSkattPerLege',
  'inntektPerTime',
  'inntektEtterSkattPerTime',
  'inntekter',
  'kostnader',
  'resultat',
  'selskapetsResultat',
  'arbeidstimer',
  'konsultasjoner',
  'ventende',
  'listelengde',
] as const;

/** What can be shown for each doctor. */
export const DOCTOR_AMOUNTS = [
  'inntektForSkatt',
  'inntektEtterSkatt',
  'personskatt',
  'inntektPerTime',
  'inntektEtterSkattPerTime',
  'arbeidstimer',
  'konsultasjoner',
  'ventende',
] as const;
export type DoctorAmount = (typeof DOCTOR_AMOUNTS)[number];

/** Amounts of either list that rest on tax; no scenario has them where the plan's years lack tax rates. */
export const TAX_AMOUNTS: ReadonlySet<string> = new Set([
  'inntektEtterSkattPerLege',
  'inntektEtterSkatt',
  'personskatt',
  'inntektEtterSkattPerTime',
]);

/** Whether any alternative has income after tax. */
export function hasTax(comparison: Comparison): boolean {
  return anyLine(comparison, 'kontor/inntektEtterSkattPerLege') !== null;
}

export function lineOf(scenario: ScenarioResult, id: string): Line | null {
  return scenario.lines.find((line) => line.id === id) ?? null;
}

/** The first scenario's line of this id, for its label and unit; null when no scenario has it. */
export function anyLine(comparison: Comparison, id: string): Line | null {
  for (const scenario of comparison.scenarios) {
    const line = lineOf(scenario, id);
    if (line !== null) return line;
  }
  return null;
}

/** Lines of the whole practice with a role, in the order they first occur, without those that are nothing everywhere. */
export function practiceLines(comparison: Comparison, role: 'income' | 'cost'): readonly Line[] {
  const found = new Map<string, Line>();
  const isUsed = new Set<string>();
  for (const line of comparison.scenarios.flatMap((scenario) => scenario.lines)) {
    if (line.scope.kind !== 'kontor' || line.role !== role) continue;
    if (!found.has(line.id)) found.set(line.id, line);
    if (line.years.some((value) => value !== 0)) isUsed.add(line.id);
  }
  return [...found.values()].filter((line) => isUsed.has(line.id));
}

/** What a cell needs beside its figure. */
export interface CellWords {
  /** Spoken before the figure: `Resultat 2027, Gruppepraksis`. */
  readonly name: string;
  readonly onexplain: () => void;
}

/** A table cell for a line's figure in a period; null where the scenario has no such line. */
export function cellOf(
  plan: OpenPlan,
  scenarioId: string,
  line: { readonly id: string; readonly unit: Unit },
  period: Period,
  words: CellWords,
): TableCell | null {
  const figure = plan.figure(scenarioId, line.id, period);
  if (figure === null) return null;
  return {
    text: formatFigure(figure.value, line.unit),
    spoken: figureText(figure.value, line.unit),
    name: words.name,
    status: figure.status,
    negative: figure.value < -0.5,
    onexplain: words.onexplain,
  };
}

/** Series of a scenario's chart: income on one stack, cost on another. Places are the same for all scenarios. */
export function chartSeries(comparison: Comparison, scenario: ScenarioResult): readonly ChartSeries[] {
  const lines = [...practiceLines(comparison, 'income'), ...practiceLines(comparison, 'cost')];
  return lines.flatMap((line, place) => {
    const own = lineOf(scenario, line.id);
    if (own === null) return [];
    return [{ id: line.id, label: line.label, place, stack: line.role, values: own.years }];
  });
}

/** Bounds that hold every chart's stacks, on round numbers; money, so never tighter than zero to one million. */
export function axisBounds(charts: readonly (readonly ChartSeries[])[]): {
  readonly min: number;
  readonly max: number;
} {
  let [low, high] = [0, 1e6];
  for (const series of charts) {
    for (const stack of new Set(series.map((each) => each.stack))) {
      const own = series.filter((each) => each.stack === stack);
      for (let year = 0; year < (own[0]?.values.length ?? 0); year++) {
        const values = own.map((each) => each.values[year] ?? 0);
        high = Math.max(high, sum(values.filter((value) => value > 0)));
        low = Math.min(low, sum(values.filter((value) => value < 0)));
      }
    }
  }
  const step = 10 ** Math.floor(Math.log10(high)) / 2;
  return { min: Math.floor(low / step) * step, max: Math.ceil(high / step) * step };
}

export const isUncertain = (status: RateStatus): boolean => status === 'antatt' || status === 'videreført';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
