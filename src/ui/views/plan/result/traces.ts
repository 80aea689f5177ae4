/** Explanations put together of the engine's: figures in fixed kroner, and differences between two alternatives. */
import type { DifferenceQuestion, Kroner, Reading } from '../../../../app/result';
import type { DifferenceStep, PartyKind, Term } from '../../../../engine';
import type { TraceNode } from '../../../../engine/practice/results';
import type { Period } from '../../../appContract';
import { factorText, resultText, sideLabel, stepName, stepNote } from '../../../text/result';

/** A line's explanation in the kroner it is shown in. @returns null where there is no such figure */
export function lineTrace(
  reading: Reading,
  scenarioId: string,
  lineId: string,
  period: Period,
  kroner: Kroner,
): TraceNode | null {
  const nominal = reading.explain(scenarioId, lineId, period);
  if (nominal === null || kroner === 'lopende' || !nominal.unit.startsWith('kr')) return nominal;
  const figure = reading.figure(scenarioId, lineId, period, kroner);
  if (figure === null) return null;
  const [firstYear = ''] = reading.comparison.conditions.yearLabels;
  const words = resultText.kroner;
  const head = {
    id: lineId,
    label: words.fixedLabel(nominal.label, firstYear),
    kind: 'amount' as const,
    value: figure.value,
    unit: nominal.unit,
    period: nominal.period,
  };
  if (period === 'sum') {
    const years = reading.comparison.conditions.yearLabels.flatMap((_, year) => {
      const part = lineTrace(reading, scenarioId, lineId, year, kroner);
      return part === null ? [] : [part];
    });
    return { ...head, formula: nominal.unit === 'kr/time' ? words.formulaHours : words.formulaAll, parts: years };
  }
  const leaf = (kind: TraceNode['kind'], id: string, label: string, value: number, unit: string): TraceNode => ({
    ...{ id, label, kind, value, unit, period: nominal.period, parts: [] },
    ...(kind === 'input' ? { input: { path: id, origin: 'plan' as const } } : {}),
  });
  return {
    ...head,
    formula: words.formulaYear,
    parts: [
      nominal,
      leaf('input', 'carryForward.growth.kostnad', words.growth, reading.deflator, 'andel'),
      leaf('calendar', 'aarEtterStart', words.years, period, 'antall'),
    ],
  };
}

/** One line in two alternatives. */
export function differenceTrace(
  reading: Reading,
  from: string,
  to: string,
  lineId: string,
  period: Period,
  kroner: Kroner,
): TraceNode | null {
  const [a, b] = [from, to].map((id) => lineTrace(reading, id, lineId, period, kroner));
  if (!a || !b) return null;
  const [nameA, nameB] = [from, to].map((id) => reading.scenario(id)?.name ?? '') as [string, string];
  return {
    id: `forskjell/${lineId}`,
    label: resultText.compare.differenceName(b.label, nameB, nameA),
    kind: 'amount',
    value: b.value - a.value,
    unit: b.unit,
    period: b.period,
    formula: resultText.compare.differenceFormula(nameB, nameA),
    parts: [inScenario(b, to, sideLabel(nameB, b)), inScenario(a, from, `− ${sideLabel(nameA, a)}`)],
  };
}

/** One cause of a difference: what it adds in each alternative, and the lines that is made of. */
export function stepTrace(reading: Reading, question: DifferenceQuestion, step: DifferenceStep): TraceNode {
  const { from, to, period } = question;
  const [nameA, nameB] = [from, to].map((id) => reading.scenario(id)?.name ?? '') as [string, string];
  const label = stepName(step);
  const note = stepNote(step);
  const labels = reading.comparison.conditions.yearLabels;
  const head = { kind: 'amount' as const, unit: 'kr/år', period: period === 'sum' ? 'sum' : (labels[period] ?? '') };
  const side = (id: string, name: string, value: number, terms: readonly Term[], sign: string): TraceNode => ({
    ...head,
    id: `arsak/${step.id}/${id}`,
    label: `${sign}${sideLabel(name, { label })}`,
    value,
    scenario: id,
    ...(terms.length === 0 ? {} : { formula: resultText.why.termFormula }),
    parts: terms.flatMap((term) => termTrace(reading, question, id, term)),
  });
  const sides = [side(to, nameB, step.to, step.terms.to, ''), side(from, nameA, step.from, step.terms.from, '− ')];
  return {
    ...head,
    id: `arsak/${step.id}`,
    label: resultText.compare.differenceName(label, nameB, nameA),
    value: step.value,
    formula: resultText.compare.differenceFormula(nameB, nameA),
    ...(note === '' ? {} : { note }),
    parts: sides,
  };
}

function termTrace(reading: Reading, question: DifferenceQuestion, id: string, { line, factor }: Term): TraceNode[] {
  const node = lineTrace(reading, id, line, question.period, question.kroner);
  if (node === null) return [];
  const sign = factor < 0 ? '− ' : '';
  if (Math.abs(factor) === 1) return [inScenario(node, id, `${sign}${node.label}`)];
  return [
    {
      id: `ledd/${line}`,
      label: `${sign}${node.label}${factorText(factor)}`,
      kind: 'amount',
      value: factor * node.value,
      unit: node.unit,
      period: node.period,
      scenario: id,
      formula: `beløpet${factorText(factor)}`,
      parts: [node],
    },
  ];
}

/** All payments from one party to another, each with its own explanation. */
export function ledgerTrace(
  reading: Reading,
  scenarioId: string,
  pair: { readonly payer: PartyKind; readonly receiver: PartyKind; readonly value: number },
  label: string,
  period: Period,
): TraceNode {
  const kindOf = (party: string): string => (party.startsWith('lege:') ? 'leger' : party);
  const payments = (reading.ledger(scenarioId, period)?.payments ?? []).filter(
    ({ payer, receiver, value }) =>
      kindOf(payer) === pair.payer && kindOf(receiver) === pair.receiver && Math.abs(value) >= 0.005,
  );
  const labels = reading.comparison.conditions.yearLabels;
  return {
    id: `ledd/${pair.payer}/${pair.receiver}`,
    label,
    kind: 'amount',
    value: pair.value,
    unit: 'kr',
    period: period === 'sum' ? 'sum' : (labels[period] ?? ''),
    formula: resultText.why.termFormula,
    parts: payments.flatMap(({ line }) => reading.explain(scenarioId, line, period) ?? []),
  };
}

/** The same step under another name, told whose it is; its parts are still made when they are read. */
function inScenario(node: TraceNode, scenario: string, label: string): TraceNode {
  return Object.defineProperties({} as TraceNode, {
    ...Object.getOwnPropertyDescriptors(node),
    label: { value: label, enumerable: true },
    scenario: { value: scenario, enumerable: true },
  });
}
