/** The table of a tried absence: what is lost and paid, what is left, and the cash. */
import { formatAntall, formatKroner } from '../../../../app/format';
import { stressPlace, stressTrace, type StressTest } from '../../../../app/result';
import type { StressLine } from '../../../../engine';
import type { TraceNode } from '../../../../engine/practice/results';
import type { TableCell, TableRow } from '../../../components/table';
import { STRESS_ROWS, stressText } from '../../../text/stress';

/** A test with its alternative's name. */
export interface NamedTest {
  readonly test: StressTest;
  readonly name: string;
}

/** Shows where a figure comes from, and knows its note. */
interface Shows {
  readonly show: (test: StressTest, trace: TraceNode | null) => void;
  readonly noteOn: (scenarioId: string, place: string) => string | null;
}

/** Where a change comes from, by its line: what is added up of the lines before tax, or what else there is of it. */
export function testTrace(test: StressTest, line: string): TraceNode | null {
  return line === REST ? restTrace(test) : stressTrace(test, line, line === 'tapteTakster', stressText.trace);
}
const REST = 'annet';

/** One column for each test; a row that is nothing everywhere is left out. */
export function stressRows(
  columns: readonly NamedTest[],
  doctor: string,
  { show, noteOn }: Shows,
): readonly TableRow[] {
  const words = stressText;
  const row = (
    id: string,
    label: string,
    valueOf: (test: StressTest) => number | null,
    trace: (test: StressTest) => TraceNode | null,
    place: (test: StressTest) => string,
    kind: TableRow['kind'] = 'plain',
  ): TableRow => ({
    id,
    label,
    kind,
    cells: columns.map(({ test, name }): TableCell | null => {
      const value = valueOf(test);
      if (value === null) return null;
      return {
        text: formatAntall(value),
        spoken: formatKroner(value),
        name: words.figure(label, doctor, name),
        negative: value < -0.5,
        note: noteOn(test.scenarioId, place(test)),
        onexplain: () => show(test, trace(test)),
      };
    }),
  });
  const change = (id: string, label: string, valueOf: (test: StressTest) => number | null): TableRow =>
    row(
      id,
      label,
      valueOf,
      (test) => testTrace(test, id),
      (test) => stressPlace(test, id),
      'total',
    );
  const parts = (Object.keys(STRESS_ROWS) as StressLine[]).map((line) =>
    row(
      line,
      STRESS_ROWS[line],
      ({ result }) => result.parts.find((part) => part.line === line)?.value ?? null,
      (test) => testTrace(test, line),
      (test) => stressPlace(test, line),
    ),
  );
  const rest = row(
    'rest',
    words.rest,
    ({ result }) => result.rest,
    restTrace,
    (test) => stressPlace(test, REST),
  );
  const isSomething = (each: TableRow, valueOf: (test: StressTest) => number | null): boolean =>
    each.cells.length > 0 && columns.some(({ test }) => Math.abs(valueOf(test) ?? 0) >= 0.5);
  const used = parts.filter((each) =>
    isSomething(each, ({ result }) => result.parts.find(({ line }) => line === each.id)?.value ?? null),
  );
  return [
    ...used,
    ...(isSomething(rest, ({ result }) => result.rest) ? [rest] : []),
    change('inntektForSkatt', words.beforeTax, ({ result }) => result.beforeTax),
    change('inntektEtterSkatt', words.afterTax, ({ result }) => result.afterTax),
    ...cashRows(columns, row),
  ];
}

type MakeRow = (
  id: string,
  label: string,
  valueOf: (test: StressTest) => number | null,
  trace: (test: StressTest) => TraceNode | null,
  place: (test: StressTest) => string,
) => TableRow;

function cashRows(columns: readonly NamedTest[], row: MakeRow): readonly TableRow[] {
  if (columns.every(({ test }) => test.result.cash === null)) return [];
  const words = stressText;
  const month = (id: 'without' | 'with', label: string): TableRow => ({
    id: `month-${id}`,
    label,
    cells: columns.map(({ test: { result }, name }): TableCell | null =>
      result.cash === null ? null : { text: words.month(result.cash[id].month), name: words.figure(label, '', name) },
    ),
  });
  const flow = (id: 'without' | 'with', label: string): TableRow =>
    row(
      `flow-${id}`,
      label,
      ({ result }) => result.cash?.[id].flow ?? null,
      (test) => lineTrace(test, id, 'kontantstrom', test.result.cash?.[id].month ?? ''),
      ({ doctorId }) => `lege:${doctorId}/kontantstrom`,
    );
  const reserve = (id: 'without' | 'with', label: string): TableRow =>
    row(
      `reserve-${id}`,
      label,
      ({ result }) => result.cash?.[id].reserve ?? null,
      (test) => lineTrace(test, id, 'reservebehov', lastMonth(test)),
      ({ doctorId }) => `lege:${doctorId}/reservebehov`,
    );
  return [
    { id: 'cash', label: words.cash, kind: 'group', cells: [] },
    month('without', words.weakest),
    flow('without', words.flow),
    month('with', words.weakestWith),
    flow('with', words.flowWith),
    reserve('without', words.reserve),
    reserve('with', words.reserveWith),
  ];
}

function lineTrace(test: StressTest, id: 'without' | 'with', line: string, month: string): TraceNode | null {
  const reading = id === 'with' ? test.tried : test.plain;
  return reading.explain(test.scenarioId, `lege:${test.doctorId}/${line}`, month);
}

/** The plan's last month: a need never falls during the plan. */
function lastMonth({ plain, scenarioId, doctorId }: StressTest): string {
  return plain.months(scenarioId, `lege:${doctorId}/reservebehov`, 'sum')?.at(-1)?.month ?? '';
}

/** What the change before tax has beside the parts with lines of their own. */
function restTrace(test: StressTest): TraceNode | null {
  const words = stressText;
  const total = testTrace(test, 'inntektForSkatt');
  if (total === null) return null;
  const parts = test.result.parts.flatMap(({ line }): TraceNode[] => {
    const part = testTrace(test, line);
    return part === null ? [] : [{ ...part, label: words.trace.minus(part.label) }];
  });
  return {
    id: stressPlace(test, REST),
    label: words.rest,
    kind: 'amount',
    value: test.result.rest,
    unit: 'kr',
    period: total.period,
    formula: words.restFormula,
    note: words.restNote,
    parts: [total, ...parts],
  };
}
