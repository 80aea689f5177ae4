/** Picks out of a comparison what the result page shows. No figure is made here except plain differences. */
import type { Comparison, Line, RateStatus, ScenarioResult } from '../../../../engine/practice/results';
import type { Unit } from '../../../../engine/kernel/units';
import type { Reading } from '../../../../app/result';
import type { TableCell, TableColumn } from '../../../components/table';
import { differenceText, resultText } from '../../../text/result';
import { figureText } from '../../../text/units';
import type { ResultView } from './resultView.svelte';
import { differenceTrace } from './traces';
import { formatFigure } from '../../../../app/format';

/** Key figures of the whole practice in the order they are shown; those an alternative lacks are left out. */
export const KEY_AMOUNTS = [
  'inntektPerLege',
  'inntektEtterSkattPerLege',
  'sammenlignbarArslonn',
  'inntektPerTime',
  'inntektEtterSkattPerTime',
  'sammenlignbarPerTime',
  'inntekter',
  'kostnader',
  'resultat',
  'selskapetsResultat',
  'arbeidstimer',
  'konsultasjoner',
  'ventende',
  'listelengde',
] as const;

/** Key figures that are computed only when they are asked for: cash and capital, and what the office costs the public. */
export const LATER_KEYS = ['svakesteMaaned', 'reservebehov', 'kapitalPaaSpillHoyest', 'egenkapital'] as const;
export const LATER_OFFICE_KEYS = [...LATER_KEYS, 'offentlig.sum', 'offentlig.sumPerInnbygger'] as const;

/** What an alternative costs the public; computed only when they are asked for. */
export const PUBLIC_LINES = [
  'offentlig.stat',
  'offentlig.kommune',
  'offentlig.sum',
  'offentlig.pasienter',
  'offentlig.alt',
  'offentlig.sumPerInnbygger',
  'offentlig.altPerInnbygger',
  'offentlig.legerPerMillion',
] as const;

/** The same for one doctor. */
const DOCTOR_KEYS = [
  'inntektForSkatt',
  'inntektEtterSkatt',
  'sammenlignbarArslonn',
  'inntektPerTime',
  'inntektEtterSkattPerTime',
  'sammenlignbarPerTime',
  'inntekter',
  'kostnader',
  'personskatt',
  'arbeidstimer',
  'konsultasjoner',
  'ventende',
  'listelengde',
] as const;

/** Money month by month, in the order it is offered; of the office or of one doctor. */
export const CASH_AMOUNTS = ['kontantstrom', 'kontanterEtterUttak', 'kontantbeholdning'] as const;

/** What can be shown for each doctor beside each other. */
export const DOCTOR_AMOUNTS = [
  'inntektForSkatt',
  'inntektEtterSkatt',
  'sammenlignbarArslonn',
  'personskatt',
  'inntektPerTime',
  'inntektEtterSkattPerTime',
  'arbeidstimer',
  'konsultasjoner',
  'ventende',
] as const;

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

/** The key lines of the office, or of one doctor, that some alternative has. */
export function keyLines(comparison: Comparison, doctor: string | null): readonly Line[] {
  const ids =
    doctor === null ? KEY_AMOUNTS.map((id) => `kontor/${id}`) : DOCTOR_KEYS.map((id) => `lege:${doctor}/${id}`);
  return ids.flatMap((id) => anyLine(comparison, id) ?? []);
}

/** What a row of figures is of. */
export type LineHead = Pick<Line, 'id' | 'amount' | 'label' | 'unit' | 'role'>;

/** The key figures that follow a moment after, of the office or of one doctor, that some alternative has. */
export function laterKeyLines(reading: Pick<Reading, 'lineHead'>, doctor: string | null): readonly LineHead[] {
  const ids =
    doctor === null ? LATER_OFFICE_KEYS.map((id) => `kontor/${id}`) : LATER_KEYS.map((id) => `lege:${doctor}/${id}`);
  return ids.flatMap((id) => {
    const head = reading.lineHead(id);
    const amount = id.slice(id.indexOf('/') + 1);
    return head === null ? [] : [{ id, amount, label: head.label, unit: head.unit as Unit, role: 'result' }];
  });
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

/** The money lines that can be read month by month: ids with name. */
export function cashLines(
  reading: Pick<Reading, 'lineHead'>,
  doctor: string | null,
): readonly { readonly id: string; readonly label: string }[] {
  const scope = doctor === null ? 'kontor' : `lege:${doctor}`;
  return CASH_AMOUNTS.flatMap((amount) => reading.lineHead(`${scope}/${amount}`) ?? []);
}

/** A column of figures: an alternative, or how far it is from the one compared with. */
export interface ResultColumn extends TableColumn {
  readonly scenario: ScenarioResult;
  readonly isDifference: boolean;
}

/** One column per alternative, each followed by its difference where that is asked for. */
export function columnsOf(
  comparison: Comparison,
  result: Pick<ResultView, 'reference' | 'showsDifference' | 'nameOf'>,
): readonly ResultColumn[] {
  return comparison.scenarios.flatMap((scenario): ResultColumn[] => {
    const { id, name } = scenario;
    const own = { id, label: name, scenario, isDifference: false };
    if (!result.showsDifference || id === result.reference) return [own];
    const label = resultText.compare.difference;
    const detail = resultText.compare.differenceFrom(result.nameOf(result.reference));
    return [own, { id: `${id}/forskjell`, label, detail, scenario, isDifference: true }];
  });
}

/** A table cell for a line's figure in the chosen period; null where the alternative has no such line. */
export function cellOf(
  result: Pick<ResultView, 'figure' | 'explain' | 'period'> & Partial<Pick<ResultView, 'noteOn'>>,
  scenarioId: string,
  line: { readonly id: string; readonly unit: Unit },
  name: string,
  period: ResultView['period'] = result.period,
): TableCell | null {
  const figure = result.figure(scenarioId, line.id, period);
  if (figure === null) return null;
  return {
    text: formatFigure(figure.value, line.unit),
    spoken: figureText(figure.value, line.unit),
    name,
    status: figure.status,
    negative: figure.value < -0.5,
    note: result.noteOn?.(scenarioId, line.id) ?? null,
    onexplain: () => result.explain(scenarioId, line.id, period),
  };
}

/** Results that are paid: less of them is no loss. */
const BURDENS: ReadonlySet<string> = new Set([
  ...['kostnader', 'personskatt', 'samletSkatt', 'legenesSkatt'],
  ...['reservebehov', 'kapitalPaaSpillHoyest', 'offentlig.sum', 'offentlig.sumPerInnbygger'],
]);

/** How far an alternative is from the one compared with; null for that one itself, and where either has no figure. */
export function differenceCell(
  result: ResultView,
  { id, name }: ScenarioResult,
  line: LineHead,
  when: string,
  whose = '',
): TableCell | null {
  const { reference, period, kroner } = result;
  const [from, to] = [result.figure(reference, line.id), result.figure(id, line.id)];
  if (id === reference || from === null || to === null) return null;
  const value = to.value - from.value;
  const named = resultText.compare.differenceName(line.label, name, result.nameOf(reference));
  return {
    text: differenceText(value, line.unit, true),
    spoken: differenceText(value, line.unit),
    name: [named, when, whose].filter((part) => part !== '').join(', '),
    negative: value < -0.5 && line.role === 'result' && !BURDENS.has(line.amount),
    note: result.noteOn(id, `forskjell/${reference}/${line.id}`),
    onexplain: () => result.show(id, (reading) => differenceTrace(reading, reference, id, line.id, period, kroner)),
  };
}

export const isUncertain = (status: RateStatus): boolean => status === 'antatt' || status === 'videreført';
