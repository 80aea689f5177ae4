/** `stress`: what three months' illness and a parental leave would do to each doctor, as text or as JSON. */
import { formatFigure } from '../app/format';
import {
  ABSENCE_KINDS,
  bundledRules,
  kommuner,
  tryAbsence,
  type AbsenceKind,
  type Plan,
  type StressResult,
  type TriedAbsence,
} from '../engine';
import { assumptionText, STRESS_ROWS, stressText } from '../ui/text/stress';
import { readArguments } from './arguments';
import { computed, jsonHead } from './computed';
import { readPlan } from './readPlan';
import { UsageError } from './usage';

interface StressTest extends Pick<TriedAbsence, 'absence' | 'assumptions' | 'simplifications'> {
  readonly scenarioId: string;
  readonly doctorId: string;
  readonly kind: AbsenceKind;
  readonly result: StressResult;
}

/** @throws UsageError for bad arguments, an unreadable plan, an unknown doctor, or a plan that cannot be computed */
export function stress(args: readonly string[]): string {
  const { positional, asJson, values } = readArguments(args, 1, ['doctor']);
  const doctor = values.doctor ?? null;
  const plan = readPlan(positional[0]);
  const { doctors } = plan.baseline;
  const chosen = doctor === null ? doctors : doctors.filter(({ id }) => id === doctor);
  if (chosen.length === 0)
    throw new UsageError(`Planen har ingen lege «${doctor ?? ''}». Den har ${doctors.map(({ id }) => id).join(', ')}.`);
  const { computation } = computed(plan);
  const tests = chosen.flatMap(({ id: doctorId }) =>
    ABSENCE_KINDS.flatMap((kind) =>
      plan.scenarios.flatMap(({ id: scenarioId }): StressTest[] => {
        const tried = tryAbsence(plan, bundledRules, kommuner, computation, scenarioId, doctorId, kind);
        const { absence, assumptions, simplifications, result } = tried;
        return result === null ? [] : [{ scenarioId, doctorId, kind, absence, assumptions, simplifications, result }];
      }),
    ),
  );
  return asJson ? JSON.stringify(jsonOf(plan, tests), null, 2) : table(plan, tests);
}

/** The documented shape: see src/cli/README.md. */
function jsonOf(plan: Plan, tests: readonly StressTest[]): object {
  return {
    ...jsonHead('praksisplan-stress', plan),
    tests: tests.map(({ scenarioId, doctorId, kind, absence, result, assumptions, simplifications }) => ({
      scenario: scenarioId,
      doctor: doctorId,
      kind,
      absence: {
        from: absence.from,
        months: absence.months,
        share: absence.share,
        substituteShare: absence.substituteShare,
        substitutePay: absence.substitutePay,
      },
      parts: result.parts.map(({ line, value }) => ({ line, value })),
      rest: result.rest,
      beforeTax: result.beforeTax,
      afterTax: result.afterTax,
      cash: result.cash,
      assumptions,
      simplifications,
    })),
  };
}

const WIDTH = 18;

function table(plan: Plan, tests: readonly StressTest[]): string {
  const rows = [plan.title, ...(plan.example ? ['Eksempel med oppdiktede personer.'] : [])];
  for (const { id, name } of plan.baseline.doctors) {
    for (const kind of ABSENCE_KINDS) {
      const own = tests.filter((test) => test.doctorId === id && test.kind === kind);
      const [first] = own;
      if (first !== undefined)
        rows.push('', stressText.lead(name, first.absence), ...figures(plan, own), ...basis(own));
    }
  }
  return rows.join('\n');
}

function figures(plan: Plan, tests: readonly StressTest[]): string[] {
  const names = tests.map(({ scenarioId }) => plan.scenarios.find(({ id }) => id === scenarioId)?.name ?? scenarioId);
  const kr = (value: number | null | undefined): string =>
    (value === null || value === undefined ? '–' : formatFigure(value, 'kr')).padStart(WIDTH);
  const row = (label: string, of: (test: StressTest) => string): string =>
    `  ${label.padEnd(42)}${tests.map(of).join('')}`;
  const parts = Object.entries(STRESS_ROWS).filter(([line]) =>
    tests.some(({ result }) => result.parts.some((part) => part.line === line)),
  );
  return [
    `  ${''.padEnd(42)}${names.map((name) => ` ${name.slice(0, WIDTH - 1)}`.padStart(WIDTH)).join('')}`,
    ...parts.map(([line, label]) =>
      row(label, ({ result }) => kr(result.parts.find((part) => part.line === line)?.value)),
    ),
    row(stressText.rest, ({ result }) => kr(result.rest)),
    row(stressText.beforeTax, ({ result }) => kr(result.beforeTax)),
    row(stressText.afterTax, ({ result }) => kr(result.afterTax)),
    row(stressText.weakest, ({ result }) => (result.cash?.without.month ?? '–').padStart(WIDTH)),
    row(stressText.flow, ({ result }) => kr(result.cash?.without.flow)),
    row(stressText.weakestWith, ({ result }) => (result.cash?.with.month ?? '–').padStart(WIDTH)),
    row(stressText.flowWith, ({ result }) => kr(result.cash?.with.flow)),
    row(stressText.reserve, ({ result }) => kr(result.cash?.without.reserve)),
    row(stressText.reserveWith, ({ result }) => kr(result.cash?.with.reserve)),
  ];
}

function basis([first]: readonly StressTest[]): string[] {
  if (first === undefined) return [];
  return first.assumptions.map(
    ({ record, label, value, unit, basis: of, note }) =>
      `  ${label} [${record}]: ${assumptionText(value, unit, of, note)}`,
  );
}
