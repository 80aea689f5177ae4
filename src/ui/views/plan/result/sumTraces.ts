/** Explanations of what the page itself adds up, or finds by turning an input: of the lines that are in it. */
import {
  POPULATIONS,
  SCALED,
  scaledTrace,
  type LeverId,
  type Reading,
  type Scaled,
  type Turn,
} from '../../../../app/result';
import type { TraceNode } from '../../../../engine/practice/results';
import type { Period } from '../../../planContract';
import { chartText } from '../../../text/charts';
import { explainedText } from '../../../text/explained';
import { moneyText } from '../../../text/money';
import { officeText } from '../../../text/office';
import { resultText } from '../../../text/result';
import { leverPath, leverUnit } from './leverWords';
import { inScenario, lineTrace } from './traces';

const LINE = 'kontor/inntektPerLege';

const periodOf = (reading: Reading, period: Period): string =>
  period === 'sum' ? 'sum' : (reading.comparison.conditions.yearLabels[period] ?? '');

/** The doctors' amounts of one kind together: each stands with its own explanation. */
export function doctorsTrace(
  reading: Reading,
  scenarioId: string,
  amount: string,
  label: string,
  period: Period,
): TraceNode | null {
  const lines = reading.scenario(scenarioId)?.lines ?? [];
  const parts = lines.flatMap(({ scope, amount: own, id }): TraceNode[] => {
    if (scope.kind !== 'lege' || own !== amount) return [];
    const node = reading.explain(scenarioId, id, period);
    return node === null ? [] : [node];
  });
  const [first] = parts;
  if (first === undefined) return null;
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  const { unit } = first;
  return { ...headOf(`sum/${amount}`, label, value, unit, periodOf(reading, period)), parts };
}

/** Whose listetak a place is of, where it is no doctor's: the office's. */
const OF_OFFICE = 'kontor';

/** Where a note on a listetak is kept: a doctor's own, or (null) that of the office. */
export const capPlace = (doctor: string | null): string => `grense/listetak/${doctor ?? OF_OFFICE}`;

/** A listetak again, from the place `capTrace` gave it. */
export function capTraceAt(reading: Reading, scenarioId: string, whose: string, period: Period): TraceNode | null {
  return capTrace(reading, scenarioId, whose === OF_OFFICE ? null : whose, chartText.cap, period);
}

/** The listetak of an alternative: the doctors' own, or the company's. Null where none is set. */
export function capTrace(
  reading: Reading,
  scenarioId: string,
  doctor: string | null,
  label: string,
  period: Period,
): TraceNode | null {
  const { office, doctors } = reading.listCaps(scenarioId);
  const value = doctor === null ? office : (doctors.get(doctor) ?? null);
  if (value === null) return null;
  const unit = 'listeinnbyggere';
  const when = periodOf(reading, period);
  const input = (path: string, name: string, amount: number): TraceNode => inputNode(path, name, amount, unit, when);
  const own = [...doctors].flatMap(([id, cap]): TraceNode[] => {
    if (cap === null || (doctor !== null && id !== doctor)) return [];
    const name = reading.plan.baseline.doctors.find((each) => each.id === id)?.name ?? '';
    return [input(`baseline.doctors.${id}.list.cap`, explainedText.capOf(name), cap)];
  });
  const isSum = own.reduce((sum, part) => sum + part.value, 0) === value;
  const parts = isSum ? own : [input('baseline.organisation.company.sharedCap', explainedText.companyCap, value)];
  return { ...headOf(capPlace(doctor), label, value, unit, when), parts };
}

/** What the page adds up of the doctors' amounts, by the amount. */
const SUMMED: Readonly<Record<string, string>> = {
  listelengde: chartText.list,
  kontorkonsultasjoner: resultText.plots.done,
  ventende: resultText.plots.waiting,
  kapasitet: chartText.capacity,
};

/** A sum of the doctors' amounts again, from the place `doctorsTrace` gave it. */
export function doctorsTraceAt(reading: Reading, scenarioId: string, amount: string, period: Period): TraceNode | null {
  const label = Object.hasOwn(SUMMED, amount) ? SUMMED[amount] : undefined;
  return label === undefined ? null : doctorsTrace(reading, scenarioId, amount, label, period);
}

const LISTS_NOW = 'snu/list/na';

/** The mean of the lists again, where a place is that of `leverNowTrace`. */
export function listsNowTraceAt(reading: Reading, place: string): TraceNode | null {
  const { doctors } = reading.plan.baseline;
  if (place !== LISTS_NOW || doctors.length === 0) return null;
  return leverNowTrace(reading, 'list', doctors.reduce((sum, { list }) => sum + list.start, 0) / doctors.length);
}

/** Where what is turned stands in the plan: the field, or the doctors' lists it is the mean of. */
export function leverNowTrace(reading: Reading, lever: LeverId, now: number): TraceNode {
  const unit = leverUnit(lever);
  if (lever !== 'list') return inputNode(leverPath(lever), explainedText.now, now, unit);
  const { doctors } = reading.plan.baseline;
  return {
    ...headOf(LISTS_NOW, explainedText.now, now, unit, 'sum'),
    formula: explainedText.meanOfLists,
    parts: doctors.map(({ id, name, list }) => inputNode(`baseline.doctors.${id}.list.start`, name, list.start, unit)),
  };
}

/** Where a note on a turning point of the answer is kept, and one on a crossing of two alternatives. */
export const turnPlace = (lever: LeverId): string => `snu/${lever}`;
export const crossingPlace = (lever: LeverId, other: string): string => `kryss/${lever}/${other}`;

/**
 * What two alternatives give with an input turned to where they give the same.
 * @param at.place where a note on it is kept
 */
export function turnTrace(
  tried: Reading,
  { lever, now }: Pick<Turn, 'lever' | 'now'>,
  at: { readonly place: string; readonly value: number; readonly one: string; readonly other: string },
  label: string,
  period: Period,
): TraceNode {
  const incomes = [at.one, at.other].flatMap((id): TraceNode[] => {
    const node = lineTrace(tried, id, LINE, period, 'lopende');
    const name = tried.scenario(id)?.name ?? '';
    return node === null ? [] : [inScenario(node, id, explainedText.incomeThen(name))];
  });
  const when = periodOf(tried, period);
  const today = leverNowTrace(tried, lever, now);
  return {
    ...headOf(at.place, label, at.value, leverUnit(lever), when),
    formula: explainedText.turnFormula,
    parts: [today, ...incomes],
  };
}

/** A figure for so many inhabitants, in the screen's words. */
export function shownScaled(
  reading: Reading,
  scenarioId: string,
  what: Scaled,
  period: Period,
  inhabitants: number,
): TraceNode | null {
  const { labels, formulas, inhabitants: chosen, note } = moneyText.scale;
  const words = { label: labels[what.id], formula: formulas[what.id], inhabitants: chosen, note };
  return scaledTrace(reading, scenarioId, what, period, inhabitants, words);
}

/** Such a figure again, from the place it has. */
export function scaledTraceAt(
  reading: Reading,
  scenarioId: string,
  [id = '', inhabitants = '']: readonly string[],
  period: Period,
): TraceNode | null {
  const what = SCALED.find((each) => each.id === id);
  const many = POPULATIONS.find((each) => String(each) === inhabitants);
  return what === undefined || many === undefined ? null : shownScaled(reading, scenarioId, what, period, many);
}

/** An input's value in one alternative, as the plan says it or as its standard is. */
export function inputTrace(
  path: string,
  label: string,
  value: number,
  unit: string,
  standard: { readonly source: string } | null,
): TraceNode {
  return {
    ...inputNode(`baseline.${path}`, label, value, unit, 'sum', standard === null ? 'plan' : 'standard'),
    ...(standard === null ? {} : { note: explainedText.standardFrom(standard.source) }),
  };
}

/** Where a note on the costs per doctor is kept. */
export const COSTS_PER_DOCTOR = 'sum/kostnaderPerLege';

/** An office's costs per doctor in the first year, without what is paid for employed doctors. */
export function benchmarkTrace(reading: Reading, scenarioId: string): TraceNode | null {
  const own = reading.costBenchmark(scenarioId)?.own ?? null;
  if (own === null) return null;
  const costs = reading.explain(scenarioId, 'kontor/kostnader', 0);
  if (costs === null) return null;
  const paid = reading.explain(scenarioId, 'kontor/arbeidsgiverkostnaderLeger', 0);
  const doctors = Math.round((costs.value - (paid?.value ?? 0)) / own);
  return {
    ...headOf(COSTS_PER_DOCTOR, officeText.benchmark.mine, own, costs.unit, costs.period),
    formula: explainedText.costsPerDoctor,
    parts: [
      costs,
      ...(paid === null ? [] : [inScenario(paid, scenarioId, `− ${paid.label}`)]),
      inputNode('baseline.doctors', explainedText.doctorsCount, doctors, 'antall'),
    ],
  };
}

export function headOf(
  id: string,
  label: string,
  value: number,
  unit: string,
  period: string,
): Omit<TraceNode, 'parts'> {
  return { id, label, kind: 'amount', value, unit, period, formula: explainedText.sum };
}

/** What the plan says at a path, or the standard that stands there. */
export function inputNode(
  path: string,
  label: string,
  value: number,
  unit: string,
  period = 'sum',
  origin: 'plan' | 'standard' = 'plan',
): TraceNode {
  return { id: path, label, kind: 'input', value, unit, period, parts: [], input: { path, origin } };
}
