/** One plan being edited: every change is checked, computed and saved. */
import type { Comparison, Plan, Problem, StandardValue, TraceNode } from '../engine';
import type { ReformRate, RulesSeen, Simplification } from '../engine';
import type { GroupOutcome, PurchaseValuation } from '../engine/purchase';
import { atEnd, rangesOf } from '../engine/practice/planRanges';
import type { PackDifference } from '../engine/rules/diff';
import type { PlanRepository } from '../persistence';
import { checkPlan, isAdvice, serializePlan, toIdPath, type KommuneReference } from '../planfile';
import type { DesktopApi } from '../../electron/ipc/contract';
import { Autosave } from './autosave.svelte';
import { Computation } from './computation.svelte';
import { planFileName } from './fileName';
import { GroupAnswer, type GroupRangeEffect } from './groupAnswer.svelte';
import { PlanStudies, type StudySurroundings } from './planStudies';
import { copyOf } from './planEdits';
import { PlanHistory } from './planHistory.svelte';
import { withLiveRanges } from './rangeEdits';
import { effectOf, type ReformEffectSum } from './reformEffect';
import type { RulesInUse } from './rulesInUse.svelte';
import type { Reading } from './result/reading';
import { NO_TEXTS, textsIn, UnreadMemory, withoutChanged, withText, type UnreadTexts } from './unreadTexts';
import { stopsValuation, Valuation } from './valuation.svelte';
import type { Figure, Outcome, Period, SaveStatus, Surroundings } from './types';

export interface SessionOptions extends Surroundings, StudySurroundings {
  readonly plans: Pick<PlanRepository, 'save'>;
  readonly desktop: Pick<DesktopApi, 'saveFileAs'>;
  readonly rules: Pick<RulesInUse, 'seen' | 'remember' | 'differencesSince'>;
  readonly kommuner: readonly KommuneReference[];
  /** Where texts that cannot be read are remembered; without it they last as long as the plan is open. */
  readonly unread?: UnreadMemory;
  /** Told after each save that reached the disk. */
  readonly onSaved: () => void;
  readonly onSaveFailed: (reason: 'failed' | 'newer-store') => void;
}

/** Where a session begins: a plan, what is on the disk of it, and what its file had besides. */
export interface SessionStart {
  readonly plan: Plan;
  readonly revision: number | null;
  readonly savedAt: number | null;
  /** Told with the plan's own problems: fields of its file that were left out. */
  readonly notices?: readonly Problem[];
}

/** What a step back gives back. */
interface PlanState {
  readonly plan: Plan;
  readonly unread: UnreadTexts;
}

export class PlanSession extends PlanStudies {
  #plan = $state.raw<Plan>() as Plan;
  /** Parts of the plan many places look in and few edits change: a signal each, so that those places hear of no other edit. */
  #notes = $state.raw<Plan['notes']>() as Plan['notes'];
  #ranges = $state.raw<Plan['ranges']>() as Plan['ranges'];
  #unread = $state.raw<UnreadTexts>(NO_TEXTS);
  readonly #unreadHere = $derived(textsIn(this.#plan, this.#unread));
  readonly #memory: UnreadMemory;
  readonly #options: SessionOptions;
  readonly #autosave: Autosave;
  readonly #computation: Computation;
  readonly #valuation: Valuation;
  readonly #group: GroupAnswer;
  readonly #history = new PlanHistory<PlanState>();
  protected readonly surroundings: Surroundings;
  protected readonly studied: StudySurroundings;
  #isOneStep = false;

  constructor(options: SessionOptions, start: SessionStart) {
    super();
    this.#options = options;
    this.surroundings = options;
    this.studied = options;
    const notices = start.notices ?? [];
    this.#hold(start.plan);
    this.#memory = options.unread ?? new UnreadMemory(null);
    this.#unread = textsIn(start.plan, this.#memory.of(start.plan.id));
    this.#autosave = new Autosave({
      plans: options.plans,
      now: options.now,
      revision: start.revision,
      savedAt: start.savedAt,
      onConflict: () => this.#becomeCopy(),
      onSaved: options.onSaved,
      onFailed: options.onSaveFailed,
    });
    this.#computation = new Computation({
      compute: (plan) => {
        const computed = options.engine.compute(plan);
        return { ...computed, problems: namedById(plan, computed.problems) };
      },
      check: (plan) => [...this.#fileProblems(plan), ...namedById(plan, options.engine.rateProblems(plan)), ...notices],
      stops: (problem) => !isAdvice(problem) && problem.code !== 'unknown-record' && !notices.includes(problem),
      onFault: options.onFault,
    });
    this.#valuation = new Valuation({
      value: (plan) => {
        const found = [...this.#fileProblems(plan), ...namedById(plan, options.engine.rateProblems(plan))];
        return options.engine.value(plan, found.filter(stopsValuation));
      },
      onFault: options.onFault,
    });
    this.#group = new GroupAnswer({ load: options.engine.group, onFault: options.onFault });
    this.#follow(this.#plan);
  }

  get plan(): Plan {
    return this.#plan;
  }

  get notes(): Plan['notes'] {
    return this.#notes;
  }

  get ranges(): Plan['ranges'] {
    return this.#ranges;
  }

  /** What stands in the plan's fields and cannot be read, by their paths. */
  get unread(): UnreadTexts {
    return this.#unreadHere;
  }

  /** @param text null = what stands in the field can be read */
  keepUnread(path: string, text: string | null): void {
    const unread = withText(this.#unread, path, text);
    if (unread === this.#unread) return;
    if (!this.#isOneStep) this.#record(this.#state, `felt ${path}`);
    this.#setUnread(unread);
  }

  get saveStatus(): SaveStatus {
    return this.#autosave.status;
  }

  /** True while something typed is in memory only. */
  get hasUnsaved(): boolean {
    return this.#autosave.hasUnsaved;
  }

  get problems(): readonly Problem[] {
    return this.#computation.problems;
  }

  get comparison(): Comparison | null {
    return this.#computation.comparison;
  }

  /** The last result before the plan got problems, to be shown only as out of date. */
  get staleComparison(): Comparison | null {
    return this.#computation.staleComparison;
  }

  get reading(): Reading | null {
    return this.#computation.reading;
  }

  /** The last reading before the plan got problems, to be shown only as out of date. */
  get staleReading(): Reading | null {
    return this.#computation.staleReading;
  }

  /** The newest valuation of the purchase the plan is about; null when it is about none, or none is made yet. */
  get valuation(): PurchaseValuation | null {
    return this.#valuation.newest;
  }

  /** True from a change until `valuation` answers it. */
  get isValuing(): boolean {
    return this.#valuation.isValuing;
  }

  /** What the plan's questions on groups come to; null without any, while their fields have problems, and until loaded. */
  get groupOutcome(): GroupOutcome | null {
    const stopped = this.problems.some((problem) => problem.path.startsWith('group.') && !isAdvice(problem));
    return stopped ? null : this.#group.of(this.#plan);
  }

  get isComputing(): boolean {
    return this.#computation.isComputing;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** Several edits that are taken back together: a block of cells pasted. */
  asOneStep(edit: () => void): void {
    const before = this.#state;
    this.#isOneStep = true;
    try {
      edit();
    } finally {
      this.#isOneStep = false;
      if (this.#plan !== before.plan || this.#unread !== before.unread) this.#record(before, null);
      if (this.#plan !== before.plan) this.#computation.follow(this.#plan);
    }
  }

  /** A field was left: what is typed next is a step of its own. */
  endStep(): void {
    this.#history.endStep();
  }

  /** Takes the last step back: the plan is exactly what it was. */
  undo(): void {
    this.#goTo(this.#history.undo(this.#state));
  }

  /** Does again what `undo` took back last. */
  redo(): void {
    this.#goTo(this.#history.redo(this.#state));
  }

  standard(path: string, scenarioId: string | null): StandardValue | null {
    return this.#computation.standard(path, scenarioId);
  }

  figure(scenarioId: string, lineId: string, period: Period): Figure | null {
    return this.#computation.figure(scenarioId, lineId, period);
  }

  reformRates(scenarioId: string, reformId: string): readonly ReformRate[] {
    return this.#computation.reformRates(scenarioId, reformId);
  }

  /** What a reform of an alternative comes to, year by year: the alternative as it is, against it without the reform. */
  reformEffect(scenarioId: string, reformId: string): ReformEffectSum | null {
    return this.comparison === null ? null : effectOf(this.#options.engine, this.#plan, scenarioId, reformId);
  }

  get simplifications(): readonly Simplification[] {
    return this.#computation.simplifications;
  }

  get moneySimplifications(): readonly Simplification[] {
    return this.#computation.moneySimplifications;
  }

  /** @throws RangeError (as a rejection) for a line `figure` answers null for */
  explain(scenarioId: string, lineId: string, period: Period): Promise<TraceNode> {
    const trace = this.#computation.explain(scenarioId, lineId, period);
    if (trace !== null) return Promise.resolve(trace);
    return Promise.reject(new RangeError(`Nothing to explain: ${scenarioId} ${lineId} ${period}`));
  }

  /** What the questions on groups come to at the ends of each range they read; empty until they are answered. */
  get groupRanges(): readonly GroupRangeEffect[] {
    if (this.groupOutcome === null) return [];
    return rangesOf(this.#plan, 'group').map((range) => ({
      range,
      low: this.#group.of(atEnd(this.#plan, [range], 'low')),
      high: this.#group.of(atEnd(this.#plan, [range], 'high')),
    }));
  }

  /** Writes the plan where the user chooses. Refused while fields are invalid: every exported file can be opened. */
  async exportFile(): Promise<Outcome> {
    const problems = this.#fileProblems(this.#plan);
    const name = planFileName(this.#plan.title);
    if (!problems.every(isAdvice)) return { ok: false, reason: 'refused', name, problems };
    const saved = await this.#options.desktop.saveFileAs({ suggestedName: name, text: serializePlan(this.#plan) });
    if (saved.ok) return { ok: true };
    return saved.reason === 'cancelled'
      ? { ok: false, reason: 'cancelled' }
      : { ok: false, reason: 'failed', code: saved.code ?? '' };
  }

  /** The rules the plan was last accepted with, where others hold now; null when they are the same or none are known. */
  get rulesBefore(): RulesSeen | null {
    const { rulesSeen } = this.#plan;
    return rulesSeen === null || rulesSeen.fingerprint === this.#options.rules.seen.fingerprint ? null : rulesSeen;
  }

  /** What has changed in the rules since; null when the earlier ones are no longer known on this machine. */
  rulesDifferences(): Promise<readonly PackDifference[] | null> {
    const before = this.rulesBefore;
    return before === null ? Promise.resolve([]) : this.#options.rules.differencesSince(before);
  }

  /** The user has seen that other rules hold, and goes on with them. */
  acceptRules(): void {
    void this.#options.rules.remember().catch(this.#options.onFault);
    this.replace({ ...this.#plan, rulesSeen: this.#options.rules.seen });
  }

  /** Computes the plan anew: other rules hold now. */
  recompute(): void {
    this.#follow(this.#plan);
  }

  retrySave(): void {
    void this.flush();
  }

  /** @returns when everything is on the disk or saving has failed */
  flush(): Promise<void> {
    return this.#autosave.flush();
  }

  /** Saves the plan as it is: for one that is not on the disk yet. */
  async saveNow(): Promise<void> {
    this.#autosave.queue(this.#plan);
    await this.flush();
  }

  /** Ends a session whose plan is saved. */
  close(): void {
    this.#computation.stop();
    this.#valuation.stop();
  }

  /** Ends the session and gives up what is not saved: for a plan the user has removed. */
  discard(): void {
    this.#autosave.discard();
    this.close();
  }

  /** @param step edits of the same name, one right after another, are one step to take back; null = one of its own */
  protected replace(plan: Plan, step: string | null = null): void {
    if (plan === this.#plan) return;
    if (!this.#isOneStep) this.#record(this.#state, step);
    const live = withLiveRanges(plan);
    this.#setUnread(withoutChanged(this.#unread, this.#plan, live));
    this.#show(live.rulesSeen === null ? this.#withRules(live) : live);
  }

  get #state(): PlanState {
    return { plan: this.#plan, unread: this.#unread };
  }

  #record(before: PlanState, step: string | null): void {
    this.#history.record(before, { name: step, at: this.#options.now() });
  }

  #goTo(state: PlanState | null): void {
    if (state === null) return;
    this.#setUnread(state.unread);
    if (state.plan !== this.#plan) this.#show(state.plan);
  }

  #setUnread(unread: UnreadTexts): void {
    if (unread === this.#unread) return;
    this.#unread = unread;
    this.#memory.keep(this.#plan.id, unread);
  }

  #show(plan: Plan): void {
    this.#hold(plan);
    this.#autosave.queue(plan);
    this.#follow(plan);
  }

  #hold(plan: Plan): void {
    this.#plan = plan;
    this.#notes = plan.notes;
    this.#ranges = plan.ranges;
  }

  #follow(plan: Plan): void {
    this.#computation.follow(plan, this.#isOneStep);
    this.#valuation.follow(plan);
    this.#group.follow(plan);
  }

  /** A plan that has seen no rules is the user's from the first change on, with the rules that hold then. */
  #withRules(plan: Plan): Plan {
    const { rules } = this.#options;
    void rules.remember().catch(this.#options.onFault);
    return { ...plan, rulesSeen: rules.seen };
  }

  /** Another window has saved or removed the plan: both are kept, and this one goes on as the copy. */
  #becomeCopy(): Plan {
    // The plans there have been are the other window's.
    this.#history.clear();
    this.#hold(copyOf(this.#plan, this.#options.random, `${this.#plan.title} (kopi)`));
    this.#memory.keep(this.#plan.id, this.#unread);
    this.#follow(this.#plan);
    return this.#plan;
  }

  #fileProblems(plan: Plan): readonly Problem[] {
    return namedById(plan, checkPlan(plan, this.#options.kommuner));
  }
}

/** Problems with the places in their paths turned into ids, so that they are found at their fields. */
function namedById(plan: Plan, problems: readonly Problem[]): readonly Problem[] {
  return problems.map((each) => ({ ...each, path: toIdPath(plan, each.path) }));
}
