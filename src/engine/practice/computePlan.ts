/** The engine's front door: a plan and the rules in, the whole comparison and its explanations out. */
import type { Cell, Program, Slot } from '../kernel/graph';
import { monthOf, type MonthNumber, type PlainDate } from '../kernel/plainDate';
import { fingerprintOf } from '../rules/fingerprint';
import { RateReader, type RateSeries } from '../rules/rates';
import type { Basis, Kommune, RulePack } from '../rules/types';
import type { CompiledPractice } from './compile';
import {
  ALL_YEARS,
  explainCell,
  lineId,
  monthsOf,
  periodText,
  valueOf,
  yearLabel,
  type ExplainContext,
  type Period,
} from './explain';
import type { Plan, Practice, Scenario } from './plan';
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
  type UncertainRate,
} from './results';
import { incomeBasis, type IncomeBasis } from './incomeBasis';
import type { Entry } from './ledger/entries';
import { ledgerOf, type Ledger } from './ledger/ledger';
import { threeViews, type ThreeViews } from './ledger/threeViews';
import { isMoneyLine, moneySimplifications, moneyView } from './moneyView';
import { costBenchmark, type CostBenchmark } from './benchmarks';
import { compiledPractice } from './recompile';
import { redistribution, scenarioWithKey, type Redistribution } from './redistribution';
import { reformRates, type ReformRate } from './reformRates';
import { applyChanges } from './scenario';
import { ShownLine, type LineSource } from './shownLine';
import { computedReforms, reformProblems, ScenarioReaders } from './scenarioRules';
import { ENGINE_VERSION } from '../version';
import { standardRecord } from './standards';
import { usesOf, type Use } from './usedIn';

export interface PlanComputation {
  /** Null when the plan has problems that leave no figures to show. */
  readonly comparison: Comparison | null;
  readonly problems: readonly Problem[];
  /**
   * One line's figure: for a plan year, a month, or all years together (`sum`). Flows add up, levels are averaged and
   * ratios recomputed. Null where `explain` is null.
   */
  figure(
    scenarioId: string,
    lineId: string,
    period: string,
  ): { readonly value: number; readonly status: RateStatus } | null;
  /**
   * How firm the prices behind a scenario's income are, in kroner that add up to it.
   * @param period as for `figure`
   */
  incomeBasis(scenarioId: string, period: string): IncomeBasis | null;
  /** What the model leaves out in the amounts the plan uses, each once: shown under "Forutsetninger". */
  simplifications(): readonly Simplification[];
  /** The same of who pays, what the public pays and the cash, beside those of `simplifications`; computes none of it. */
  moneySimplifications(): readonly Simplification[];
  /** The rates one of a scenario's reforms changes, before and after; empty while the plan has problems. */
  reformRates(scenarioId: string, reformId: string): readonly ReformRate[];
  /**
   * The standard value of a field the plan may leave open, as it holds at the plan's start.
   * @param path dotted, from the practice
   * @param scenarioId for standards that depend on the form; null = the baseline
   */
  standard(path: string, scenarioId: string | null): StandardValue | null;
  /**
   * @param period a plan year's label (`2027`, `2027/28`), a month (`2027-03`), months of one year
   *   (`2027-01/2027-06`) or all years (`sum`)
   * @returns null when no such scenario, line or period exists
   */
  explain(scenarioId: string, lineId: string, period: string): TraceNode | null;
  /**
   * The amounts that read a figure directly: the way up where `explain` is the way down.
   * @param nodeId a step's id in an explanation: a line, a rate's record or a plan path
   */
  usedIn(scenarioId: string, nodeId: string, period: string): readonly Use[];
  /**
   * Who pays whom in a scenario.
   * @param period as for `figure`
   * @returns null where `figure` is null, or where the plan's months have no known split between refusjon and egenandel
   */
  ledger(scenarioId: string, period: string): Ledger | null;
  /** One doctor's result, cash and disposable income, line by line. Null as `ledger`, and for an unknown doctor. */
  threeViews(scenarioId: string, doctor: string, period: string): ThreeViews | null;
  /**
   * Who pays what of the office's costs under each key. Its figures are explained by the scenario and line they name.
   * @param period as for `figure`
   * @returns null where no costs are divided between doctors
   */
  redistribution(scenarioId: string, period: string): Redistribution | null;
  /** The scenario's costs per doctor in the first year, beside what is published. Null where `figure` is null. */
  costBenchmark(scenarioId: string): CostBenchmark | null;
}

export interface StandardValue {
  /** In the field's own unit; shares are fractions. */
  readonly value: number;
  /** Title of the source. */
  readonly source: string;
  readonly from: string;
  readonly basis: Basis;
  readonly status: RateStatus;
}

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
    return { scenario, compiled, reforms, lines, names, status, money: moneyOf };
  };
  const computed = plan.scenarios.map((scenario, index) => compute(scenario, readers[index] as RateReader));
  const withOtherKeys = new Map<string, ComputedScenario | null>();
  /** A scenario of the plan, or one of them with another cost key, computed when somebody asks. */
  const scenarioOf = (id: string): ComputedScenario | undefined => {
    const own = computed.find((one) => one.scenario.id === id);
    if (own !== undefined) return own;
    if (!withOtherKeys.has(id)) {
      const variant = scenarioWithKey(plan.scenarios, id);
      const index = plan.scenarios.findIndex((each) => id.startsWith(`${each.id}~`));
      withOtherKeys.set(id, variant === null ? null : compute(variant, readers[index] as RateReader));
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
    const ranks =
      period.kind === 'all'
        ? Array.from({ length: plan.horizon.years }, (_, year) => of.status(slot, year))
        : [of.status(slot, Math.floor(monthsOf(of.program, period)[0] / 12))];
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

const named = new WeakMap<readonly Cell[], ReadonlyMap<string, Slot>>();

/**
 * Every amount and total by its line id; a second cell of the same name would hide the first, and is a mistake. Programs
 * of the same cells share it.
 */
function namedCells({ cells }: Program): ReadonlyMap<string, Slot> {
  const known = named.get(cells);
  if (known !== undefined) return known;
  const lines = new Map<string, Slot>();
  cells.forEach((cell, slot) => {
    if (cell.kind !== 'amount' && cell.kind !== 'total') return;
    const id = lineId(cell.scope, cell.def.id);
    const before = lines.get(id);
    if (before !== undefined && cell.def.role !== undefined) throw new Error(`Two cells are called ${id}`);
    if (before === undefined) lines.set(id, slot as Slot);
  });
  named.set(cells, lines);
  return lines;
}

/** The lines that are shown, each reckoned when it is read. */
function shownLines({ compiled, lines, status }: ComputedScenario, years: number): readonly Line[] {
  const { program } = compiled;
  const source: LineSource = {
    program,
    years,
    status: (slot, year) => RATE_STATUSES[status(slot, year)] as RateStatus,
  };
  const shown: Line[] = [];
  for (const [id, slot] of lines) {
    const cell = program.cells[slot] as Cell;
    if ((cell.kind !== 'amount' && cell.kind !== 'total') || cell.def.role === undefined) continue;
    shown.push(new ShownLine(id, cell.def.role, cell, slot, source));
  }
  return shown;
}

function scenarioResult(each: ComputedScenario, years: number): ScenarioResult {
  let lines: readonly Line[] | null = null;
  let rates: readonly string[] | null = null;
  return {
    id: each.scenario.id,
    name: each.scenario.name,
    form: each.compiled.form,
    reforms: each.reforms,
    get lines(): readonly Line[] {
      return (lines ??= shownLines(each, years));
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

const STATUS_RANK = Object.fromEntries(RATE_STATUSES.map((status, index) => [status, index])) as Record<
  RateStatus,
  number
>;

/** Weakest rate status behind a cell in a year, as an index into RATE_STATUSES: one pass in the order of computing. */
function yearStatuses(program: Program, years: number): (slot: Slot, year: number) => number {
  let worst: Uint8Array | null = null;
  return (slot, year) => {
    worst ??= worstStatuses(program, years);
    return worst[slot * years + year] as number;
  };
}

function worstStatuses(program: Program, years: number): Uint8Array {
  const { cells } = program;
  const worst = new Uint8Array(cells.length * years);
  const take = (slot: number, year: number, status: number): void => {
    const at = slot * years + year;
    if (status > (worst[at] as number)) worst[at] = status;
  };
  const takeAll = (slot: number, from: Slot): void => {
    for (let year = 0; year < years; year++) take(slot, year, worst[from * years + year] as number);
  };
  cells.forEach((cell, slot) => {
    if (cell.kind === 'rate') {
      for (const { from, to, basis } of cell.series.runs) {
        for (let year = Math.floor(from / 12); year * 12 < to; year++) take(slot, year, STATUS_RANK[basis.status]);
      }
    } else if (cell.kind === 'amount' || cell.kind === 'total') {
      for (const input of cell.inputs) takeAll(slot, input);
    } else if (cell.kind === 'choice') {
      cell.chosen.forEach((option, month) => {
        const year = Math.floor(month / 12);
        take(slot, year, worst[(cell.options[option] as Slot) * years + year] as number);
      });
    } else if (cell.kind === 'previous') {
      takeAll(slot, cell.initial);
    }
  });
  return worst;
}

function uncertainRates(used: readonly ReadonlySet<RateSeries>[], start: MonthNumber): UncertainRate[] {
  const found = new Map<string, UncertainRate>();
  // Scenarios share most series; each is looked at once.
  for (const read of new Set(used.flatMap((practice) => [...practice]))) {
    const series = read.without ?? read;
    for (const { from, basis } of series.runs) {
      if (basis.status !== 'videreført' && basis.status !== 'antatt') continue;
      const key = `${series.record.id}|${basis.status}`;
      if (found.has(key)) continue;
      found.set(key, {
        record: series.record.id,
        label: series.record.label,
        status: basis.status,
        from: periodText({ start }, { kind: 'month', month: from }),
        lastKnown: series.record.knownThrough,
        value: series.values[from] as number,
        unit: series.record.unit,
        growth: basis.carried?.growth ?? 0,
        ...(basis.carried?.index ? { index: basis.carried.index.label } : {}),
      });
    }
  }
  return [...found.values()].sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
}

function periodOf(plan: Plan, start: MonthNumber, text: string): Period | null {
  if (text === ALL_YEARS) return { kind: 'all' };
  for (let year = 0; year < plan.horizon.years; year++) {
    if (yearLabel(start, year) === text) return { kind: 'year', year };
  }
  const [from = null, to = from, ...more] = text.split('/').map((month) => planMonth(plan, start, month));
  if (from === null || to === null || more.length > 0 || Math.floor(from / 12) !== Math.floor(to / 12)) return null;
  if (from === to) return text.includes('/') ? null : { kind: 'month', month: from };
  return from < to ? { kind: 'span', from, to: to + 1 } : null;
}

function planMonth(plan: Plan, start: MonthNumber, text: string): number | null {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return null;
  const month = monthOf(`${text}-01` as PlainDate) - start;
  return month >= 0 && month < plan.horizon.years * 12 ? month : null;
}

function practiceOf(plan: Plan, scenarioId: string | null): Practice {
  const scenario = plan.scenarios.find((each) => each.id === scenarioId);
  return scenario === undefined ? plan.baseline : applyChanges(plan.baseline, scenario.changes);
}

function standardValue(
  plan: Plan,
  pack: RulePack,
  start: MonthNumber,
  scenarioId: string | null,
  path: string,
): StandardValue | null {
  const id = standardRecord(practiceOf(plan, scenarioId), path);
  if (id === null) return null;
  const scenario = plan.scenarios.find((each) => each.id === scenarioId);
  const series = new RateReader(pack, start, 1, plan.carryForward, plan.ownRates)
    .forScenario(scenario?.ownRates ?? [], scenario?.reforms ?? [])
    .series(id);
  const [month] = series.months;
  if (!month) return null;
  const { value, own, reform } = month;
  return {
    value: series.values[0] as number,
    source: reform?.reform.title ?? (own ? 'Eget tall i planen' : (pack.sources[value?.source ?? '']?.title ?? '')),
    from: reform?.from ?? own?.from ?? value?.from ?? '',
    basis: value?.basis ?? 'assumed',
    status: month.status,
  };
}

function distinct(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = JSON.stringify(problem);
    return seen.has(key) ? false : seen.add(key);
  });
}
