/** The lines and bars of lists and capacity: of the office, of each doctor, or of one. */
import type { Reading } from '../../../../app/result';
import type { ScenarioResult } from '../../../../engine/practice/results';
import type { BarLimit, BarSeries, LineSeries } from '../../../components/plot/plotTypes';
import { chartText } from '../../../text/charts';
import { resultText } from '../../../text/result';
import { lineOf } from './lines';

/** Choices beside the doctors' own ids. */
export const OFFICE = '/kontor';
export const EVERYONE = '/alle';

/** Look of the listetak among the series: grey. */
const CAP_PLACE = 6;

/** The list and its listetak; every doctor's list without them, where all are shown. */
export function listSeries(reading: Reading, scenario: ScenarioResult, who: string): readonly LineSeries[] {
  if (who === EVERYONE) {
    return reading.plan.baseline.doctors.flatMap(({ id, name }, place): LineSeries[] => {
      const line = lineOf(scenario, `lege:${id}/listelengde`);
      return line === null ? [] : [{ id: line.id, label: name, place, values: line.years }];
    });
  }
  const line = lineOf(scenario, who === OFFICE ? 'kontor/listelengde' : `lege:${who}/listelengde`);
  if (line === null) return [];
  const caps = reading.listCaps(scenario.id);
  const cap = who === OFFICE ? caps.office : (caps.doctors.get(who) ?? null);
  const list: LineSeries = { id: line.id, label: chartText.list, place: 0, values: line.years };
  if (cap === null) return [list];
  const values = line.years.map(() => cap);
  return [list, { id: 'listetak', label: chartText.cap, place: CAP_PLACE, values, isLimit: true }];
}

export interface Room {
  /** Consultations in the office that are held; with those that wait where there are any. */
  readonly stacks: readonly BarSeries[];
  readonly limit: BarLimit;
  /** The limit's line, where it is one doctor's. */
  readonly limitLine: string;
}

/** Consultations in the office that are held and that wait, against what the working days have room for. */
export function roomSeries(scenario: ScenarioResult, who: string): Room | null {
  const isOne = who !== OFFICE && who !== EVERYONE;
  const doctors = scenario.lines.flatMap(({ scope }) => (scope.kind === 'lege' ? [scope.id] : []));
  const ids = isOne ? [who] : [...new Set(doctors)];
  const sumOf = (amount: string): readonly number[] | null => {
    const lines = ids.flatMap((id) => lineOf(scenario, `lege:${id}/${amount}`) ?? []);
    const [first] = lines;
    return first === undefined
      ? null
      : first.years.map((_, year) => lines.reduce((sum, { years }) => sum + (years[year] ?? 0), 0));
  };
  const [held, waiting, room] = [sumOf('kontorkonsultasjoner'), sumOf('ventende'), sumOf('kapasitet')];
  if (held === null || room === null) return null;
  const stack = (amount: string, label: string, place: number, values: readonly number[]): BarSeries => ({
    ...{ label, place, stack: 'konsultasjoner', values },
    id: isOne ? `lege:${who}/${amount}` : `sum/${amount}`,
  });
  return {
    stacks: [
      stack('kontorkonsultasjoner', resultText.plots.done, 0, held),
      ...(waiting === null ? [] : [stack('ventende', resultText.plots.waiting, 1, waiting)]),
    ],
    limit: { label: chartText.capacity, values: room },
    limitLine: isOne ? `lege:${who}/kapasitet` : 'sum/kapasitet',
  };
}
