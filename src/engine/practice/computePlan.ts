/** The engine's front door: a plan and the rules in, the whole comparison and its explanations out. */
import type { Program, Slot } from '../kernel/graph';
import { monthOf, type MonthNumber, type PlainDate } from '../kernel/plainDate';
import { fingerprintOf } from '../rules/fingerprint';
import { RateReader, type RateSeries } from '../rules/rates';
import type { Kommune, RulePack } from '../rules/types';
import type { CompiledPractice } from './compile';
import { explainCell, monthsOf, valueOf, yearLabel, type ExplainContext, type Period } from './explain';
import type { CostKey, Plan, Scenario } from './plan';
import {
  RATE_STATUSES,
  type Comparison,
  type ComputedReform,
  type Line,
  type Problem,
  type RateStatus,
  type ScenarioResult,
  type Simplification,
  type TraceNode,
} from './results';
import { explainBasis } from './explainBasis';
import { incomeBasis } from './incomeBasis';
import type { Entry } from './ledger/entries';
import { ledgerOf } from './ledger/ledger';
import { threeViews } from './ledger/threeViews';
import { isMoneyLine, moneySimplifications, moneyView } from './moneyView';
import { costBenchmark } from './benchmarks';
import { compiledPractice } from './recompile';
import { otherKey } from './otherKey';
import { keyOfId, redistribution } from './redistribution';
import { reformRates } from './reformRates';
import { applyChanges } from './scenario';
import type { LineSource } from './shownLine';
import { namedCells, shownLines } from './shownLines';
import { periodOf } from './planPeriod';
import type { PlanComputation, StandardValue } from './planComputation';
import { standardValue } from './standardValue';
import { uncertainRates } from './uncertainRates';
import { yearStatuses } from './yearStatuses';
import { computedReforms, reformProblems, ScenarioReaders } from './scenarioRules';
import { ENGINE_VERSION } from '../version';
import { usesOf } from './usedIn';

interface ComputedScenario {
  readonly scenario: Scenario;
  readonly compiled: CompiledPractice;
  readonly reforms: readonly ComputedReform[];
  readonly lines: ReadonlyMap<string, Slot>;
  readonly names: ReadonlyMap<string, string>;
  /** Index into RATE_STATUSES of the weakest rate behind a cell in a year. */
  readonly status: (slot: Slot, year: number) => number;
  /** Who pays, computed when somebody asks; null where a rate for it has no value. */
  readonly money: () => ComputedMoney | null;
  /** What the doctors pay of the office's costs by another key; null where no costs are divided. */
  readonly withKey: (key: CostKey) => ComputedScenario | null;
}

/** The practice's cells and those of who pays. */
interface ComputedMoney {
  readonly program: Program;
  readonly entries: readonly Entry[];
  readonly lines: ReadonlyMap<string, Slot>;
  readonly status: (slot: Slot, year: number) => number;
}

interface Found {
  readonly each: ComputedScenario;
  /** With the figure's cell, and what is known of its years. */
  readonly of: Pick<ComputedMoney, 'program' | 'status'>;
  readonly slot: Slot;
  readonly period: Period;
}

/**
 * Computes every scenario of a checked plan.
 *
 * @param plan a plan that `checkPlan` found no problems in; what only the rules can tell (a rate without a value, a
 *   municipality without a zone) comes back as problems here
 * @throws UnknownPathError when a scenario changes a path the baseline does not have (checkPlan finds it first)
 */
export function computePlan(plan: Plan, pack: RulePack, kommuner: readonly Kommune[]): PlanComputation {
  const start = monthOf(plan.horizon.start as PlainDate);
  const readers = scenarioReaders(plan, pack, start).of(plan.scenarios);
  const compute = (scenario: Scenario, rates: RateReader): ComputedScenario => {
    const practice = applyChanges(plan.baseline, scenario.changes);
    const changed = Object.keys(scenario.changes);
    const compiled = compiledPractice(plan, scenario.id, practice, changed, rates, kommuner);
    const names = new Map([...practice.doctors, ...practice.staff].map((item) => [item.id, item.name]));
    const status = yearStatuses(compiled.program, plan.horizon.years);
    const reforms = computedReforms(plan, scenario, practice);
    const lines = namedCells(compiled.program);
    let money: ComputedMoney | null | undefined;
    const moneyOf = (): ComputedMoney | null => {
      if (money !== undefined) return money;
      const view = moneyView(plan, practice, changed, rates, kommuner, compiled.program, lines);
      const { program, entries } = view;
      const of = { program, entries, lines: namedCells(program), status: yearStatuses(program, plan.horizon.years) };
      return (money = view.problems.length > 0 ? null : of);
    };
    const withKey = (key: CostKey): ComputedScenario | null => {
      const other = otherKey(plan, practice, changed, rates, kommuner, compiled.program, lines, key);
      if (other === null) return null;
      const { program } = other;
      return {
        ...own,
        compiled: { ...compiled, program },
        lines: other.lines,
        status: yearStatuses(program, plan.horizon.years),
        money: () => null,
      };
    };
    const own = { scenario, compiled, reforms, lines, names, status, money: moneyOf, withKey };
    return own;
  };
  const computed = plan.scenarios.map((scenario, index) => compute(scenario, readers[index] as RateReader));
  const withOtherKeys = new Map<string, ComputedScenario | null>();
  /** A scenario of the plan, or one of them with another cost key, computed when somebody asks. */
  const scenarioOf = (id: string): ComputedScenario | undefined => {
    const own = computed.find((one) => one.scenario.id === id);
    if (own !== undefined) return own;
    if (!withOtherKeys.has(id)) {
      const named = keyOfId(plan.scenarios, id);
      const base = computed.find((one) => one.scenario.id === named?.id);
      withOtherKeys.set(id, named === null ? null : (base?.withKey(named.key) ?? null));
    }
    return withOtherKeys.get(id) ?? undefined;
  };
  const problems = distinct([...reformProblems(plan, start), ...computed.flatMap((each) => each.compiled.problems)]);
  const find = (scenarioId: string, line: string, text: string): Found | null => {
    const each = scenarioOf(scenarioId);
    const period = periodOf(plan, start, text);
    if (each === undefined || period === null) return null;
    const own = each.lines.get(line);
    if (own !== undefined) {
      return { each, slot: own, period, of: { program: each.compiled.program, status: each.status } };
    }
    const money = isMoneyLine(line) ? each.money() : null;
    const slot = money?.lines.get(line);
    return money === null || slot === undefined ? null : { each, slot, period, of: money };
  };
  const contextOf = (each: ComputedScenario, program = each.compiled.program): ExplainContext => ({
    program,
    pack,
    start,
    names: each.names,
  });
  const standard = (path: string, scenarioId: string | null): StandardValue | null =>
    standardValue(plan, pack, start, scenarioId, path);
  if (problems.length > 0) {
    return {
      comparison: null,
      problems,
      standard,
      explain: () => null,
      figure: () => null,
      incomeBasis: () => null,
      explainBasis: () => null,
      usedIn: () => [],
      ledger: () => null,
      threeViews: () => null,
      redistribution: () => null,
      costBenchmark: () => null,
      simplifications: () => [],
      moneySimplifications: () => [],
      reformRates: () => [],
    };
  }
  const explain = (scenarioId: string, line: string, text: string): TraceNode | null => {
    const found = find(scenarioId, line, text);
    return found === null ? null : explainCell(contextOf(found.each, found.of.program), found.slot, found.period);
  };
  const usedIn: PlanComputation['usedIn'] = (scenarioId, nodeId, text) => {
    const each = scenarioOf(scenarioId);
    const period = periodOf(plan, start, text);
    if (each === undefined || period === null) return [];
    const uses = usesOf(contextOf(each, each.money()?.program), nodeId, period);
    return uses.filter(({ line }) => find(scenarioId, line, text) !== null);
  };
  const figure: PlanComputation['figure'] = (scenarioId, line, text) => {
    const found = find(scenarioId, line, text);
    if (found === null) return null;
    const { each, slot, period, of } = found;
    const [first, end] = monthsOf(of.program, period);
    const years = Array.from({ length: plan.horizon.years }, (_, year) => year);
    const ranks = years
      .filter((year) => year * 12 < end && year * 12 + 12 > first)
      .map((year) => of.status(slot, year));
    return {
      value: valueOf(contextOf(each, of.program), slot, period),
      status: RATE_STATUSES[Math.max(...ranks)] as RateStatus,
    };
  };

  const comparison: Comparison = {
    conditions: {
      engineVersion: ENGINE_VERSION,
      rulesEdition: pack.edition,
      rulesFingerprint: fingerprintOf(pack),
      start: plan.horizon.start,
      years: plan.horizon.years,
      yearLabels: Array.from({ length: plan.horizon.years }, (_, year) => yearLabel(start, year)),
    },
    scenarios: computed.map((each) => scenarioResult(each, plan.horizon.years)),
    uncertainRates: uncertainRates(
      computed.map((each) => each.compiled.series),
      start,
    ),
  };
  const basis: PlanComputation['incomeBasis'] = (scenarioId, text) => {
    const found = find(scenarioId, 'kontor/inntekter', text);
    if (found === null) return null;
    const { program } = found.each.compiled;
    return incomeBasis(program, found.slot, ...monthsOf(program, found.period));
  };
  const basisWhy: PlanComputation['explainBasis'] = (scenarioId, kinds, text) => {
    const found = find(scenarioId, 'kontor/inntekter', text);
    return found === null ? null : explainBasis(contextOf(found.each), found.slot, kinds, found.period);
  };
  const ledger: PlanComputation['ledger'] = (scenarioId, text) => {
    const money = computed.find((one) => one.scenario.id === scenarioId)?.money() ?? null;
    const period = periodOf(plan, start, text);
    return money === null || period === null
      ? null
      : ledgerOf(money.program, money.entries, ...monthsOf(money.program, period));
  };
  const views: PlanComputation['threeViews'] = (scenarioId, doctor, text) => {
    const money = computed.find((one) => one.scenario.id === scenarioId)?.money() ?? null;
    const period = periodOf(plan, start, text);
    return money === null || period === null
      ? null
      : threeViews(money.program, money.lines, doctor, ...monthsOf(money.program, period));
  };
  const divided: PlanComputation['redistribution'] = (scenarioId, text) => {
    const scenario = plan.scenarios.find((one) => one.id === scenarioId);
    if (scenario === undefined) return null;
    const { office, doctors } = applyChanges(plan.baseline, scenario.changes);
    const kroner = (id: string, line: string): number | null => figure(id, line, text)?.value ?? null;
    return redistribution(
      kroner,
      scenarioId,
      office.costKey,
      doctors.map((doctor) => doctor.id),
    );
  };
  const benchmark: PlanComputation['costBenchmark'] = (scenarioId) => {
    const year = yearLabel(start, 0);
    const costs = figure(scenarioId, 'kontor/kostnader', year);
    const each = scenarioOf(scenarioId);
    if (costs === null || each === undefined) return null;
    const ofDoctors = figure(scenarioId, 'kontor/arbeidsgiverkostnaderLeger', year)?.value ?? 0;
    const { doctors } = applyChanges(plan.baseline, each.scenario.changes);
    return costBenchmark(pack, (costs.value - ofDoctors) / doctors.length, plan.horizon.start);
  };
  const ratesOfReform: PlanComputation['reformRates'] = (scenarioId, reformId) => {
    const each = computed.find((one) => one.scenario.id === scenarioId);
    return each === undefined ? [] : reformRates(each.compiled.series, reformId, start);
  };
  const simplifications = (): readonly Simplification[] =>
    simplificationsOf(computed.map((each) => each.compiled.program));
  const ofMoney = (): readonly Simplification[] => {
    const known = new Set(simplifications().map(({ text }) => text));
    return moneySimplifications().filter(({ text }) => !known.has(text));
  };
  return {
    comparison,
    problems,
    explain,
    usedIn,
    figure,
    standard,
    incomeBasis: basis,
    explainBasis: basisWhy,
    ledger,
    threeViews: views,
    redistribution: divided,
    costBenchmark: benchmark,
    simplifications,
    moneySimplifications: ofMoney,
    reformRates: ratesOfReform,
  };
}

let lastReaders: { readonly of: readonly unknown[]; readonly readers: ScenarioReaders } | null = null;

/** Rates depend on the pack, the months and the plan's choices; while those stand, what was read is read again. */
function scenarioReaders(plan: Plan, pack: RulePack, start: MonthNumber): ScenarioReaders {
  const of = [pack, start, plan.horizon.years, plan.carryForward, plan.ownRates];
  if (lastReaders === null || lastReaders.of.some((part, index) => part !== of[index])) {
    const reader = new RateReader(pack, start, plan.horizon.years * 12, plan.carryForward, plan.ownRates);
    lastReaders = { of, readers: new ScenarioReaders(reader) };
  }
  return lastReaders.readers;
}

function simplificationsOf(programs: readonly Program[]): Simplification[] {
  const found = new Map<string, Simplification>();
  for (const cell of programs.flatMap((program) => program.cells)) {
    if (cell.kind !== 'amount' || cell.def.simplified === undefined) continue;
    const { label, simplified } = cell.def;
    if (!found.has(simplified)) found.set(simplified, { label, text: simplified });
  }
  return [...found.values()];
}

const sourceOf = ({ compiled, status }: ComputedScenario, years: number): LineSource => ({
  program: compiled.program,
  years,
  status: (slot, year) => RATE_STATUSES[status(slot, year)] as RateStatus,
});

function scenarioResult(each: ComputedScenario, years: number): ScenarioResult {
  let lines: readonly Line[] | null = null;
  let rates: readonly string[] | null = null;
  return {
    id: each.scenario.id,
    name: each.scenario.name,
    form: each.compiled.form,
    reforms: each.reforms,
    get lines(): readonly Line[] {
      return (lines ??= shownLines(sourceOf(each, years), each.lines));
    },
    get rates(): readonly string[] {
      return (rates ??= ratesRead(each.compiled.series));
    },
  };
}

/** Ids of the rates read, and of those a reform copies, in the order of the alphabet. */
function ratesRead(read: ReadonlySet<RateSeries>): string[] {
  const ids = [...read].flatMap(({ record, copied }) => (copied ? [record.id, copied.record.id] : [record.id]));
  return [...new Set(ids)].sort();
}

function distinct(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = JSON.stringify(problem);
    return seen.has(key) ? false : seen.add(key);
  });
}
