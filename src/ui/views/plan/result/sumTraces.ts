/** Explanations of what the page itself adds up, or finds by turning an input: of the lines that are in it. */
import type { LeverId, Reading, Turn } from '../../../../app/result';
import type { TraceNode } from '../../../../engine/practice/results';
import type { Period } from '../../../planContract';
import { explainedText } from '../../../text/explained';
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
  return { ...headOf('grense/listetak', label, value, unit, when), parts };
}

/** Where what is turned stands in the plan: the field, or the doctors' lists it is the mean of. */
export function leverNowTrace(reading: Reading, lever: LeverId, now: number): TraceNode {
  const unit = leverUnit(lever);
  if (lever !== 'list') return inputNode(leverPath(lever), explainedText.now, now, unit);
  const { doctors } = reading.plan.baseline;
  return {
    ...headOf(`snu/${lever}/na`, explainedText.now, now, unit, 'sum'),
    formula: explainedText.meanOfLists,
    parts: doctors.map(({ id, name, list }) => inputNode(`baseline.doctors.${id}.list.start`, name, list.start, unit)),
  };
}

/** What an alternative gives with an input turned, and how far that is from another one. */
export function turnTrace(
  tried: Reading,
  { lever, now }: Pick<Turn, 'lever' | 'now'>,
  at: { readonly value: number; readonly one: string; readonly other: string },
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
    ...headOf(`snu/${lever}`, label, at.value, leverUnit(lever), when),
    formula: explainedText.turnFormula,
    parts: [today, ...incomes],
  };
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

/** An office's costs per doctor in the first year, without what is paid for employed doctors. */
export function benchmarkTrace(reading: Reading, scenarioId: string, own: number, label: string): TraceNode | null {
  const costs = reading.explain(scenarioId, 'kontor/kostnader', 0);
  if (costs === null) return null;
  const paid = reading.explain(scenarioId, 'kontor/arbeidsgiverkostnaderLeger', 0);
  const doctors = Math.round((costs.value - (paid?.value ?? 0)) / own);
  return {
    ...headOf('sum/kostnaderPerLege', label, own, costs.unit, costs.period),
    formula: explainedText.costsPerDoctor,
    parts: [
      costs,
      ...(paid === null ? [] : [inScenario(paid, scenarioId, `− ${paid.label}`)]),
      inputNode('baseline.doctors', explainedText.doctorsCount, doctors, 'antall'),
    ],
  };
}

/** The hours a week apart from patients that the fields add up to. */
export function hoursTrace(
  path: string,
  sum: number,
  label: string,
  fields: readonly { readonly key: string; readonly label: string; readonly value: number; readonly isOwn: boolean }[],
): TraceNode {
  const unit = 'timer/uke';
  return {
    ...headOf('sum/timerPerUke', label, sum, unit, 'sum'),
    parts: fields.map(({ key, label: name, value, isOwn }) =>
      inputNode(`${path}.${key}`, name, value, unit, 'sum', isOwn ? 'plan' : 'standard'),
    ),
  };
}

function headOf(id: string, label: string, value: number, unit: string, period: string): Omit<TraceNode, 'parts'> {
  return { id, label, kind: 'amount', value, unit, period, formula: explainedText.sum };
}

/** What the plan says at a path, or the standard that stands there. */
function inputNode(
  path: string,
  label: string,
  value: number,
  unit: string,
  period = 'sum',
  origin: 'plan' | 'standard' = 'plan',
): TraceNode {
  return { id: path, label, kind: 'input', value, unit, period, parts: [], input: { path, origin } };
}
