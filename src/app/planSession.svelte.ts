/** One plan being edited: every change is checked, computed and saved. */
import type { ChangeValue, Comparison, FormId, OwnRate, Plan, Problem, StaffRole, StandardValue } from '../engine';
import type { IncomeBasis, ReformRate, RulesSeen, Simplification, TraceNode } from '../engine';
import type { AbsenceKind, CheckAnswer, Doctor, NotePlace } from '../engine';
import type { SettlementMember } from '../engine';
import type { GroupOutcome, PurchaseValuation } from '../engine/purchase';
import type { PackDifference } from '../engine/rules/diff';
import type { PlanRepository } from '../persistence';
import { checkPlan, clearChange, getPath, isAdvice, serializePlan, setChange, setPath, toIdPath } from '../planfile';
import type { KommuneReference } from '../planfile';
import type { DesktopApi } from '../../electron/ipc/contract';
import { Autosave } from './autosave.svelte';
import { Computation } from './computation.svelte';
import type { EnginePort } from './enginePort';
import { planFileName } from './fileName';
import { GroupAnswer } from './groupAnswer.svelte';
import * as groupEdits from './groupEdits';
import { withAbsence, withoutAbsence } from './absenceEdits';
import type { Span } from './format';
import { localTime } from './localTime';
import { withNote, withoutNote } from './noteEdits';
import * as edits from './planEdits';
import { PlanHistory } from './planHistory';
import * as purchaseEdits from './purchaseEdits';
import { withLiveRanges, withNumber, withRange } from './rangeEdits';
import { effectOf, type ReformEffectSum } from './reformEffect';
import * as scenarioEdits from './scenarioEdits';
import type { RulesInUse } from './rulesInUse.svelte';
import { leversOf, type LeverId } from './result/levers';
import { runInIdle } from './result/idle';
import { rangeStudy, type RangeStudy } from './result/rangeStudy';
import type { Reading } from './result/reading';
import { stressTests, type StressTest } from './result/stress';
import { curve, turns, type Curve, type RankingLine, type Turn } from './result/study';
import { stopsValuation, Valuation } from './valuation.svelte';
import type { Figure, Outcome, Period, SaveStatus, Surroundings } from './types';

/** Values a curve is drawn through: lists every 200 from 300 to 2 500. */
const CURVE_STEPS = 12;

export interface SessionOptions extends Surroundings {
  readonly plans: Pick<PlanRepository, 'save'>;
  readonly desktop: Pick<DesktopApi, 'saveFileAs'>;
  readonly engine: EnginePort;
  readonly rules: Pick<RulesInUse, 'seen' | 'remember' | 'differencesSince'>;
  readonly kommuner: readonly KommuneReference[];
  /** Told after each save that reached the disk. */
  readonly onSaved: () => void;
  readonly onSaveFailed: (reason: 'failed' | 'newer-store') => void;
  /** Hears of faults of ours; the session goes on. */
  readonly onFault: (error: unknown) => void;
}

/** Where a session begins: a plan, what is on the disk of it, and what its file had besides. */
export interface SessionStart {
  readonly plan: Plan;
  readonly revision: number | null;
  readonly savedAt: number | null;
  /** Told with the plan's own problems: fields of its file that were left out. */
  readonly notices?: readonly Problem[];
}

export class PlanSession {
  #plan = $state.raw<Plan>() as Plan;
  readonly #notices: readonly Problem[];
  readonly #options: SessionOptions;
  readonly #autosave: Autosave;
  readonly #computation: Computation;
  readonly #valuation: Valuation;
  readonly #group: GroupAnswer;
  readonly #history = new PlanHistory();
  #isOneStep = false;
  #canUndo = $state(false);
  #canRedo = $state(false);

  constructor(options: SessionOptions, start: SessionStart) {
    this.#options = options;
    this.#plan = start.plan;
    this.#notices = start.notices ?? [];
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
      check: (plan) => [...this.#fileProblems(plan), ...namedById(plan, options.engine.rateProblems(plan))],
      stops: (problem) => !isAdvice(problem) && problem.code !== 'unknown-record',
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

  get saveStatus(): SaveStatus {
    return this.#autosave.status;
  }

  /** True while something typed is in memory only. */
  get hasUnsaved(): boolean {
    return this.#autosave.hasUnsaved;
  }

  get problems(): readonly Problem[] {
    return [...this.#computation.problems, ...this.#notices];
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

  /** @throws UnknownPathError for a path the plan does not have, RangeError for a number that is not finite */
  update(path: string, value: ChangeValue | readonly number[]): void {
    const entered = accepted(value);
    if (Object.is(getPath(this.#plan, path), entered)) return;
    this.#replace(purchaseEdits.withOfferedList(this.#plan, setPath(this.#plan, path, entered)), `felt ${path}`);
  }

  /** @throws as `update` */
  setNumber(path: string, value: number | null, span: Span | null): void {
    const ends = span === null ? null : { low: finite(span.low), high: finite(span.high) };
    const changed = withNumber(this.#plan, path, value === null ? null : finite(value), ends);
    if (changed !== this.#plan) this.#replace(purchaseEdits.withOfferedList(this.#plan, changed), `felt ${path}`);
  }

  removeRange(path: string): void {
    this.#replace(withRange(this.#plan, path, null));
  }

  setNote(at: NotePlace, label: string, text: string): void {
    const { now, random } = this.#options;
    const words = { label: accepted(label), text: accepted(text), date: localTime(now()).slice(0, 10) };
    this.#replace(withNote(this.#plan, at, words, random), `merknad ${at.kind} ${at.scenario} ${at.place}`);
  }

  removeNote(id: string): void {
    this.#replace(withoutNote(this.#plan, id));
  }

  get canUndo(): boolean {
    return this.#canUndo;
  }

  get canRedo(): boolean {
    return this.#canRedo;
  }

  /** Several edits that are taken back together: a block of cells pasted. */
  asOneStep(edit: () => void): void {
    const before = this.#plan;
    this.#isOneStep = true;
    try {
      edit();
    } finally {
      this.#isOneStep = false;
    }
    if (this.#plan === before) return;
    this.#history.record(before, { name: null, at: this.#options.now() });
    this.#canUndo = this.#history.canUndo;
    this.#canRedo = this.#history.canRedo;
  }

  /** A field was left: what is typed next is a step of its own. */
  endStep(): void {
    this.#history.endStep();
  }

  /** Takes the last step back: the plan is exactly what it was. */
  undo(): void {
    this.#show(this.#history.undo(this.#plan));
  }

  /** Does again what `undo` took back last. */
  redo(): void {
    this.#show(this.#history.redo(this.#plan));
  }

  addDoctor(): string {
    return this.#add(edits.withDoctor(this.#plan, this.#options.random));
  }

  removeDoctor(id: string): void {
    this.#replace(edits.withoutDoctor(this.#plan, id));
  }

  addAbsence(doctorId: string, kind: AbsenceKind): string {
    return this.#add(withAbsence(this.#plan, doctorId, kind, this.#options.random));
  }

  removeAbsence(doctorId: string, id: string): void {
    this.#replace(withoutAbsence(this.#plan, doctorId, id));
  }

  addStaff(role: StaffRole): string {
    return this.#add(edits.withStaffMember(this.#plan, role, this.#options.random));
  }

  removeStaff(id: string): void {
    this.#replace(edits.withoutStaffMember(this.#plan, id));
  }

  addInvestment(): string {
    return this.#add(edits.withInvestment(this.#plan, this.#options.random));
  }

  removeInvestment(id: string): void {
    this.#replace(edits.withoutInvestment(this.#plan, id));
  }

  addGrant(): string {
    return this.#add(edits.withGrant(this.#plan, this.#options.random));
  }

  removeGrant(id: string): void {
    this.#replace(edits.withoutGrant(this.#plan, id));
  }

  setWeightBasis(doctorId: string, basis: Doctor['listWeightBasis']): void {
    this.#replace(edits.withWeightBasis(this.#plan, doctorId, basis));
  }

  setDelegation(staffId: string, enabled: boolean): void {
    this.#replace(edits.withDelegation(this.#plan, staffId, enabled));
  }

  addScenario(form: FormId): string {
    return this.#add(edits.withScenario(this.#plan, form, this.#options.random));
  }

  duplicateScenario(id: string): string {
    return this.#add(scenarioEdits.withScenarioCopy(this.#plan, id, this.#options.random));
  }

  removeScenario(id: string): void {
    this.#replace(edits.withoutScenario(this.#plan, id));
  }

  setChange(scenarioId: string, path: string, value: ChangeValue): void {
    this.#replace(setChange(this.#plan, scenarioId, path, accepted(value)));
  }

  clearChange(scenarioId: string, path: string): void {
    this.#replace(clearChange(this.#plan, scenarioId, path));
  }

  addReform(scenarioId: string, reformId: string): void {
    this.#replace(scenarioEdits.withReform(this.#plan, scenarioId, reformId));
  }

  setReform(scenarioId: string, reformId: string, edit: scenarioEdits.ReformEdit): void {
    const { amount = null } = edit;
    const entered = amount === null ? edit : { ...edit, amount: accepted(amount) };
    this.#replace(scenarioEdits.withReformEdit(this.#plan, scenarioId, reformId, entered));
  }

  removeReform(scenarioId: string, reformId: string): void {
    this.#replace(scenarioEdits.withoutReform(this.#plan, scenarioId, reformId));
  }

  removeScenarioRate(scenarioId: string, record: string, from: string): void {
    this.#replace(scenarioEdits.withoutScenarioRate(this.#plan, scenarioId, record, from));
  }

  setPurchase(isOn: boolean): void {
    this.#replace(purchaseEdits.withPurchase(this.#plan, isOn));
  }

  answerCheck(id: string, answer: Omit<CheckAnswer, 'id'> | null): void {
    this.#replace(purchaseEdits.withCheck(this.#plan, id, answer));
  }

  addObservation(): string {
    return this.#add(purchaseEdits.withObservation(this.#plan, this.#options.random));
  }

  removeObservation(id: string): void {
    this.#replace(purchaseEdits.withoutObservation(this.#plan, id));
  }

  setGroup(isOn: boolean): void {
    this.#replace(groupEdits.withGroup(this.#plan, isOn));
  }

  addTakenStaff(): string {
    return this.#add(groupEdits.withTakenStaff(this.#plan, this.#options.random));
  }

  removeTakenStaff(id: string): void {
    this.#replace(groupEdits.withoutTakenStaff(this.#plan, id));
  }

  setMember(doctorId: string, edit: Partial<Omit<SettlementMember, 'id'>>): void {
    const entered = Object.fromEntries(Object.entries(edit).map(([field, value]) => [field, accepted(value)]));
    this.#replace(groupEdits.withMember(this.#plan, doctorId, entered), `group.settlement.members.${doctorId}`);
  }

  setOwnRate(rate: OwnRate): void {
    this.#replace(edits.withOwnRate(this.#plan, { ...rate, value: accepted(rate.value), note: accepted(rate.note) }));
  }

  removeOwnRate(record: string, from: string): void {
    this.#replace(edits.withoutOwnRate(this.#plan, record, from));
  }

  standard(path: string, scenarioId: string | null): StandardValue | null {
    return this.#computation.standard(path, scenarioId);
  }

  figure(scenarioId: string, lineId: string, period: Period): Figure | null {
    return this.#computation.figure(scenarioId, lineId, period);
  }

  incomeBasis(scenarioId: string, period: Period): IncomeBasis | null {
    return this.#computation.incomeBasis(scenarioId, period);
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

  /** Searches, in idle moments, for what would make another alternative lead. @returns stops the search */
  findTurns(period: Period, line: RankingLine, done: (found: readonly Turn[]) => void): () => void {
    const levers = leversOf(this.#plan, (path) => this.standard(path, null));
    return runInIdle(turns(levers, this.#study(period, line)), done, this.#options.onFault);
  }

  /** The inputs that can be turned to see what it does to the answer. */
  get levers(): readonly LeverId[] {
    return leversOf(this.#plan, (path) => this.standard(path, null)).map(({ id }) => id);
  }

  /** Computes, in idle moments, each alternative's income over a range of an input. @returns stops the work */
  traceLever(id: LeverId, period: Period, line: RankingLine, done: (found: Curve | null) => void): () => void {
    const lever = leversOf(this.#plan, (path) => this.standard(path, null)).find((each) => each.id === id);
    if (lever === undefined) {
      done(null);
      return () => undefined;
    }
    return runInIdle(curve(lever, CURVE_STEPS, this.#study(period, line)), done, this.#options.onFault);
  }

  /** Computes, in idle moments, what each range of the plan comes to. @returns stops the work */
  studyRanges(period: Period, line: RankingLine, done: (found: RangeStudy | null) => void): () => void {
    return runInIdle(rangeStudy(this.#plan, this.#study(period, line)), done, this.#options.onFault);
  }

  /** Tries, in idle moments, the standard absences of one doctor in each alternative. @returns stops the work */
  stress(doctorId: string, done: (found: readonly StressTest[]) => void): () => void {
    return runInIdle(stressTests(this.#options.engine, this.#plan, doctorId), done, this.#options.onFault);
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
    this.#replace({ ...this.#plan, rulesSeen: this.#options.rules.seen });
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

  #study(period: Period, line: RankingLine): Parameters<typeof turns>[1] {
    return { compute: this.#options.engine.compute, period, line };
  }

  #add({ plan, id }: edits.Added): string {
    this.#replace(plan);
    return id;
  }

  /** @param step edits of the same name, one right after another, are one step to take back; null = one of its own */
  #replace(plan: Plan, step: string | null = null): void {
    if (plan === this.#plan) return;
    if (!this.#isOneStep) this.#history.record(this.#plan, { name: step, at: this.#options.now() });
    const live = withLiveRanges(plan);
    this.#show(live.rulesSeen === null ? this.#withRules(live) : live);
  }

  #show(plan: Plan | null): void {
    if (plan === null) return;
    this.#plan = plan;
    this.#canUndo = this.#history.canUndo;
    this.#canRedo = this.#history.canRedo;
    this.#autosave.queue(plan);
    this.#follow(plan);
  }

  #follow(plan: Plan): void {
    this.#computation.follow(plan);
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
    this.#canUndo = this.#canRedo = false;
    this.#plan = edits.copyOf(this.#plan, this.#options.random, `${this.#plan.title} (kopi)`);
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

/** Text in NFC and numbers without −0, as a file gives them back. @throws RangeError for NaN and the infinities */
function accepted<T extends ChangeValue | readonly number[]>(value: T): T;
function accepted(value: ChangeValue | readonly number[]): ChangeValue | readonly number[] {
  if (typeof value === 'string') return value.normalize('NFC');
  if (typeof value === 'number') return finite(value);
  return typeof value === 'object' && value !== null ? value.map(finite) : value;
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`A plan holds no ${value}`);
  return value + 0;
}
