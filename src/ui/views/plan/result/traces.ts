/** Explanations put together of the engine's: figures in fixed kroner, and differences between two alternatives. */
import { PARTY_LABELS, type DifferenceQuestion, type Kroner, type Reading } from '../../../../app/result';
import type { DifferenceStep, IncomeBasisKind, KeyShare, PartyKind, Term } from '../../../../engine';
import type { TraceNode } from '../../../../engine/practice/results';
import type { Period } from '../../../planContract';
import { differenceNode, renamed } from '../../differenceNode';
import { BASIS_NAMES } from '../../../text/incomeBasis';
import { KEY_SHORT, officeText } from '../../../text/office';
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
  return differenceNode(
    {
      id: `forskjell/${from}/${lineId}`,
      label: resultText.compare.differenceName(b.label, nameB, nameA),
      formula: resultText.compare.differenceFormula(nameB, nameA),
    },
    inScenario(b, to, sideLabel(nameB, b)),
    inScenario(a, from, sideLabel(nameA, a)),
  );
}

/** How a note's place says whose difference it is, and of which income. */
const [AVERAGE, AFTER, BEFORE] = ['snitt', 'etter', 'for'] as const;

/** Where a note on a cause is kept. */
export const stepPlace = (
  { from, doctor, isAfterTax }: DifferenceQuestion,
  { id }: Pick<DifferenceStep, 'id'>,
): string => `arsak/${from}/${doctor ?? AVERAGE}/${isAfterTax ? AFTER : BEFORE}/${id}`;

/** What a cause comes to in one of the two; in the first it is told which it is compared with. */
const [IN_TO, IN_FROM] = ['til', 'fra'] as const;

/** Where a note on a cause in one of the two alternatives is kept. */
export const sidePlace = (
  question: DifferenceQuestion,
  step: Pick<DifferenceStep, 'id'>,
  side: 'from' | 'to',
): string => `${stepPlace(question, step)}/${side === 'to' ? IN_TO : `${IN_FROM}/${question.to}`}`;

/** One cause again, or one side of it, from the place `stepTrace` gave it. @returns null where there is no such cause now */
export function stepTraceAt(
  reading: Reading,
  scenario: string,
  [from = '', who = '', measure = '', id = '', side, other = '']: readonly string[],
  period: Period,
  kroner: Kroner,
): TraceNode | null {
  const doctor = who === AVERAGE ? null : who;
  const to = side === IN_FROM ? other : scenario;
  const question = { from, to, doctor, isAfterTax: measure === AFTER, period, kroner };
  const step = reading.difference(question)?.steps.find((each) => each.id === id);
  if (step === undefined) return null;
  const trace = stepTrace(reading, question, step);
  return side === undefined ? trace : (trace.parts[side === IN_TO ? 0 : 1] ?? null);
}

/** One cause of a difference: what it adds in each alternative, and the lines that is made of. */
export function stepTrace(reading: Reading, question: DifferenceQuestion, step: DifferenceStep): TraceNode {
  const { from, to, period } = question;
  const [nameA, nameB] = [from, to].map((id) => reading.scenario(id)?.name ?? '') as [string, string];
  const label = stepName(step);
  const note = stepNote(step);
  const labels = reading.comparison.conditions.yearLabels;
  const head = { kind: 'amount' as const, unit: 'kr/år', period: period === 'sum' ? 'sum' : (labels[period] ?? '') };
  const side = (which: 'from' | 'to', name: string, sign: string): TraceNode => {
    const terms = step.terms[which];
    return {
      ...head,
      id: sidePlace(question, step, which),
      label: `${sign}${sideLabel(name, { label })}`,
      value: step[which],
      scenario: question[which],
      ...(terms.length === 0 ? {} : { formula: resultText.why.termFormula }),
      parts: terms.flatMap((term) => termTrace(reading, question, question[which], term)),
    };
  };
  const sides = [side('to', nameB, ''), side('from', nameA, '− ')];
  return {
    ...head,
    id: stepPlace(question, step),
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

/** All payments between two parties again, from the place `ledgerTrace` gave them. */
export function ledgerPairTrace(
  reading: Reading,
  scenario: string,
  [payer = '', receiver = '']: readonly string[],
  period: Period,
): TraceNode | null {
  const pairs = reading.ledger(scenario, period)?.between ?? [];
  const pair = pairs.find((each) => each.payer === payer && each.receiver === receiver);
  return pair === undefined ? null : ledgerTrace(reading, scenario, pair, pairLabel(pair), period);
}

export const pairLabel = ({ payer, receiver }: { readonly payer: PartyKind; readonly receiver: PartyKind }): string =>
  `${PARTY_LABELS[payer]} → ${PARTY_LABELS[receiver]}`;

/** What a party is left with: all it is paid, less all it pays. */
export function leftTrace(
  reading: Reading,
  scenarioId: string,
  party: PartyKind,
  value: number,
  period: Period,
): TraceNode {
  const pairs = (reading.ledger(scenarioId, period)?.between ?? []).filter(
    (pair) => pair.payer !== pair.receiver && Math.abs(pair.value) >= 0.005,
  );
  const part = (pair: (typeof pairs)[number], sign: string): TraceNode => {
    const node = ledgerTrace(reading, scenarioId, pair, pairLabel(pair), period);
    return sign === '' ? node : inScenario(node, scenarioId, `${sign}${node.label}`);
  };
  const labels = reading.comparison.conditions.yearLabels;
  return {
    id: `rest/${party}`,
    label: resultText.money.leftOf(PARTY_LABELS[party]),
    kind: 'amount',
    value,
    unit: 'kr',
    period: period === 'sum' ? 'sum' : (labels[period] ?? ''),
    formula: resultText.money.leftFormula,
    parts: [
      ...pairs.filter(({ receiver }) => receiver === party).map((pair) => part(pair, '')),
      ...pairs.filter(({ payer }) => payer === party).map((pair) => part(pair, '− ')),
    ],
  };
}

/** What a party is left with again, from the place `leftTrace` gave it. */
export function leftTraceAt(reading: Reading, scenario: string, party: string, period: Period): TraceNode | null {
  const found = [...(reading.ledger(scenario, period)?.left ?? [])].find(([kind]) => kind === party);
  return found === undefined ? null : leftTrace(reading, scenario, ...found, period);
}

/** What an income rests on again: the share, or its kroner, from the place the engine gave it. */
export function basisTrace(
  reading: Reading,
  scenario: string,
  [kinds = '', measure]: readonly string[],
  period: Period,
): TraceNode | null {
  const isKind = (kind: string): kind is IncomeBasisKind => Object.hasOwn(BASIS_NAMES, kind);
  const found = kinds.split('+').filter(isKind);
  const share = found.length === 0 ? null : reading.explainBasis(scenario, found, period);
  return measure === 'kr' ? (share?.parts[0] ?? null) : share;
}

/** How much more a doctor pays under one key than under the plan's own. */
export function keyDifferenceTrace(
  reading: Reading,
  own: Pick<KeyShare, 'scenarioId' | 'lineId'>,
  other: KeyShare,
  label: string,
  period: Period,
): TraceNode | null {
  const [a, b] = [own, other].map(({ scenarioId, lineId }) => reading.explain(scenarioId, lineId, period));
  if (!a || !b) return null;
  const head = { id: `omfordeling/${other.key}/${other.lineId}`, label, formula: resultText.compare.keyFormula };
  return differenceNode(head, b, inScenario(a, own.scenarioId, a.label), other.more);
}

/** What a doctor pays more or less under another key again, from the place `keyDifferenceTrace` gave it. */
export function keyDifferenceTraceAt(
  reading: Reading,
  scenarioId: string,
  [key = '', ...line]: readonly string[],
  period: Period,
): TraceNode | null {
  const lineId = line.join('/');
  for (const { doctorId, shares } of reading.redistribution(scenarioId, period)?.rows ?? []) {
    const share = shares.find((each) => each.key === key && each.lineId === lineId);
    if (share === undefined) continue;
    const label = officeText.redistribution.moreName(nameOfDoctor(reading, doctorId), KEY_SHORT[share.key]);
    return keyDifferenceTrace(reading, { scenarioId, lineId }, share, label, period);
  }
  return null;
}

/** A doctor's name as the plan has it; the id where it has none. */
export const nameOfDoctor = (reading: Reading, id: string): string =>
  reading.plan.baseline.doctors.find((each) => each.id === id)?.name ?? id;

/** The same step under another name, told whose it is; its parts are still made when they are read. */
export function inScenario(node: TraceNode, scenario: string, label: string): TraceNode {
  return renamed(node, label, scenario);
}
