/** `stress`: what three months' illness and a parental leave would do to each doctor, as text or as JSON. */
import { formatFigure } from '../app/format';
import {
  ABSENCE_KINDS,
  bundledRules,
  computePlan,
  ENGINE_VERSION,
  kommuner,
  tryAbsence,
  type AbsenceKind,
  type Plan,
  type StressResult,
  type TriedAbsence,
} from '../engine';
import { fingerprintOf } from '../engine/rules/fingerprint';
import { STRESS_ROWS, stressText } from '../ui/text/stress';
import { problemLine } from './problemText';
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
  const { path, doctor, asJson } = options(args);
  const plan = readPlan(path);
  const { doctors } = plan.baseline;
  const chosen = doctor === null ? doctors : doctors.filter(({ id }) => id === doctor);
  if (chosen.length === 0)
    throw new UsageError(`Planen har ingen lege «${doctor ?? ''}». Den har ${doctors.map(({ id }) => id).join(', ')}.`);
  const computed = computePlan(plan, bundledRules, kommuner);
  if (computed.comparison === null)
    throw new UsageError(`Planen kan ikke regnes ut:\n${computed.problems.map(problemLine).join('\n')}`);
  const tests = chosen.flatMap(({ id: doctorId }) =>
    ABSENCE_KINDS.flatMap((kind) =>
      plan.scenarios.flatMap(({ id: scenarioId }): StressTest[] => {
        const tried = tryAbsence(plan, bundledRules, kommuner, computed, scenarioId, doctorId, kind);
        const { absence, assumptions, simplifications, result } = tried;
        return result === null ? [] : [{ scenarioId, doctorId, kind, absence, assumptions, simplifications, result }];
      }),
    ),
  );
  return asJson ? JSON.stringify(jsonOf(plan, tests), null, 2) : table(plan, tests);
}

interface Options {
  readonly path: string | undefined;
  readonly doctor: string | null;
  readonly asJson: boolean;
}

function options(args: readonly string[]): Options {
  const positional: string[] = [];
  let doctor: string | null = null;
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] as string;
    if (arg === '--json') continue;
    if (arg === '--doctor') {
      doctor = args[++index] ?? '';
    } else if (arg.startsWith('--')) {
      throw new UsageError(`Kjenner ikke «${arg}».`);
    } else {
      positional.push(arg);
    }
  }
  const [path, ...rest] = positional;
  if (rest.length > 0) throw new UsageError(`Kjenner ikke «${rest.join(' ')}».`);
  return { path, doctor, asJson: args.includes('--json') };
}

/** The documented shape: see src/cli/README.md. */
function jsonOf(plan: Plan, tests: readonly StressTest[]): object {
  const { start, years } = plan.horizon;
  return {
    format: 'praksisplan-stress',
    formatVersion: 1,
    plan: { id: plan.id, title: plan.title, example: plan.example },
    conditions: {
      engineVersion: ENGINE_VERSION,
      rulesEdition: bundledRules.edition,
      rulesFingerprint: fingerprintOf(bundledRules),
      start,
      years,
    },
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
      `  ${label} [${record}]: ${stressText.assumption(value, unit, of, note)}`,
  );
}
