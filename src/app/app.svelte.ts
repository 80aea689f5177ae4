/** The whole app behind the screen: the plans, the one that is open, and what the user must know about the storage. */
import type { DesktopApi, OpenOutcome } from '../../electron/ipc/contract';
import { word } from '../engine/kernel/words';
import {
  AGE_BANDS,
  ENGINE_VERSION,
  findSeries,
  FORMS,
  kalibrertListevekt,
  type Calibration,
  type Kommune,
  type OwnRate,
  type Payslip,
  type Problem,
  type RulePack,
} from '../engine';
import type { Store } from '../persistence';
import type { GlossaryEntry } from '../engine/glossary';
import { parsePlan } from '../planfile';
import { BackupKeeper, type BackupReport } from './backupKeeper';
import type { EnginePort } from './enginePort';
import { type ExampleFiles, readExamples } from './examples';
import { kommuneChoices, type KommuneChoice } from './kommuneChoices';
import { type LengthClass, lengthClasses } from './lengthClasses';
import { localTime } from './localTime';
import { Notices } from './notices.svelte';
import { copyOf } from './planEdits';
import type { PlanSession } from './planSession.svelte';
import { PlanShelf } from './planShelf.svelte';
import { recoverAndTell } from './recovery';
import { type ReformCard, reformCards } from './reformCards';
import type { FactWords, RuleBook } from './rules';
import { TourMemory } from './tourMemory.svelte';
import type { UnreadMemory } from './unreadTexts';
import type { WorkedExamples } from './worked';
import type { RateFacts } from './types';
import { type PackCandidate, type PackChoice, type RulesFacts, RulesInUse } from './rulesInUse.svelte';
import { guideFor, startingPlan, type StartKind } from './startKinds';
import { openedStore } from './storeOpening';
import type { ExampleCard, Outcome, PlanSummary, Refusal, StorageNotice, Surroundings } from './types';
import { withWords } from './withWords';

export interface AppOptions extends Surroundings {
  readonly store: Store;
  readonly desktop: DesktopApi;
  /** False in a plain browser, where there is no folder to write to. */
  readonly hasBackup: boolean;
  /** @param rules the rules that hold when the engine is asked */
  readonly engine: (rules: () => RulePack) => EnginePort | Promise<EnginePort>;
  /** The rules the app ships with. */
  readonly rules: RulePack;
  readonly kommuner: readonly Kommune[];
  readonly exampleFiles: ExampleFiles;
  /** Where it is remembered that the tour has been taken; without it none is offered. */
  readonly tour?: TourMemory;
  /** Where it is remembered what stands in fields and cannot be read. */
  readonly unread?: UnreadMemory;
  /** Hears of faults of ours; the app goes on. */
  readonly onFault: (error: unknown) => void;
}

const OK: Outcome = { ok: true };

export class PraksisplanApp {
  readonly forms = FORMS;
  readonly kommuner: readonly KommuneChoice[];
  readonly examples: readonly ExampleCard[];
  readonly tour: TourMemory;
  readonly #options: AppOptions;
  readonly #examples: ReturnType<typeof readExamples>;
  readonly #notices = new Notices();
  readonly #rules: RulesInUse;
  readonly #shelf: PlanShelf;
  readonly #backup: BackupKeeper | null;
  #open = $state.raw<PlanSession | null>(null);
  #guide = $state.raw<StartKind | null>(null);
  #version = $state('');
  #openingProblem = $state.raw<Refusal | null>(null);
  /** Acts that change the store and have not ended. */
  #acts: readonly Promise<unknown>[] = [];
  #takingFiles: Promise<void> = Promise.resolve();
  #engine: Promise<EnginePort> | null = null;

  constructor(options: AppOptions) {
    const { store, desktop, kommuner } = options;
    this.#options = options;
    this.kommuner = kommuneChoices(kommuner);
    this.tour = options.tour ?? new TourMemory(null);
    this.#rules = new RulesInUse(options.rules, store.rulePacks, options.now);
    this.#examples = readExamples(options.exampleFiles, kommuner);
    this.examples = this.#examples.map(({ card }) => card);
    this.#backup = options.hasBackup
      ? new BackupKeeper({
          plans: store.plans,
          desktop,
          onReport: (report) => {
            this.#onBackup(report);
          },
        })
      : null;
    this.#shelf = new PlanShelf({
      ...options,
      engine: () => this.#loadEngine(),
      rules: this.#rules,
      plans: store.plans,
      notices: this.#notices,
      onStored: () => this.#backup?.noteChange(),
    });
  }

  /** Lengths of consultation, shortest first. */
  readonly lengthClasses: readonly LengthClass[] = $derived.by(() => lengthClasses(this.#rules.pack));
  readonly ageBands = AGE_BANDS;
  readonly reforms: readonly ReformCard[] = $derived.by(() => reformCards(this.#rules.pack));

  calibratedWeight(slip: Payslip, own: readonly OwnRate[]): Calibration {
    return kalibrertListevekt(slip, this.#rules.pack, own);
  }

  get plans(): readonly PlanSummary[] {
    return this.#shelf.plans;
  }

  get open(): PlanSession | null {
    return this.#open;
  }

  get storageNotice(): StorageNotice | null {
    return this.#notices.current;
  }

  /** Why the last file the user double-clicked was not opened. */
  get openingProblem(): Refusal | null {
    return this.#openingProblem;
  }

  /** True while something the user did is in memory only. */
  get hasUnsaved(): boolean {
    return this.#acts.length > 0 || this.#open?.hasUnsaved === true || this.#shelf.hasUnsaved;
  }

  /** True while something saved is not in the backup folder, and no backup has been tried since. */
  get isBackupDue(): boolean {
    return this.#backup?.isDue === true;
  }

  get about(): { readonly version: string; readonly rulesEdition: string } {
    return { version: this.#version, rulesEdition: this.#rules.pack.edition };
  }

  /** Which rules hold on this machine. */
  get rules(): RulesFacts {
    return this.#rules.facts;
  }

  /** A rule pack the user had put in use, that this app cannot use. */
  get refusedRules(): RulesInUse['refused'] {
    return this.#rules.refused;
  }

  /** Reads the store and puts back from the backup what it has lost. A first backup is the caller's next step: `settle`. */
  async start(): Promise<void> {
    const { store, desktop } = this.#options;
    this.#version = await versionOf(desktop);
    const { list, isNew } = await openedStore({
      ...this.#options,
      refresh: () => this.#shelf.refresh(),
      isNewer: () => this.storageNotice?.kind === 'newer-store',
    });
    await this.#rules.start();
    if (list === undefined) {
      if (this.storageNotice === null) this.#notices.add({ kind: 'store-lost', count: 0, takenAt: null });
      return;
    }
    const unreadable = list.unreadable.length;
    if (unreadable > 0) this.#notices.add({ kind: 'unreadable-plans', count: unreadable, takenAt: null });
    const recovery = { ...this.#options, plans: store.plans, notices: this.#notices };
    const restored = this.#backup === null ? 0 : await recoverAndTell(recovery, list);
    if ((store.isDataLost() || isNew) && this.storageNotice === null) {
      this.#notices.add({ kind: 'store-lost', count: 0, takenAt: null });
    }
    if (list.removed.length > 0) await store.plans.emptyDustbin();
    if (restored > 0) await this.#shelf.refresh();
    this.#options.unread?.keepOnly([...this.plans, ...list.unreadable].map(({ id }) => id));
  }

  /** Today's date where the app runs. */
  today(): string {
    return localTime(this.#options.now()).slice(0, 10);
  }

  /** The rules opened for reading; what only the rules screen needs is loaded here. */
  async readRules(words: FactWords): Promise<RuleBook> {
    const { RuleBook } = await withWords(() => import('./rules'));
    return new RuleBook(this.#rules.pack, this.today(), words);
  }

  /** Examples to change and see computed anew, in the rules that hold. */
  async worked(): Promise<WorkedExamples> {
    const [{ WorkedExamples }, engine] = await Promise.all([withWords(() => import('./worked')), this.#loadEngine()]);
    return new WorkedExamples(engine, this.#rules.pack, this.#examples);
  }

  /** Gets ready what opening a plan takes, so that the first one opens at once. */
  async prepare(): Promise<void> {
    await Promise.all([this.#loadEngine(), withWords(() => import('./planSession.svelte'))]);
  }

  /** Every term of art with its meaning, in the order of the alphabet; loaded when asked for. */
  async readGlossary(): Promise<readonly GlossaryEntry[]> {
    const { glossary } = await withWords(() => import('../engine/glossary'));
    const order = new Intl.Collator('nb').compare;
    return Object.values(glossary).sort((a, b) => order(a.term, b.term));
  }

  /** Lets the user choose a rule pack and checks it; the rules in use are as they were. */
  async chooseRulePack(): Promise<PackChoice> {
    return this.#rules.read(await this.#options.desktop.openRulePack());
  }

  /** Puts a pack that `chooseRulePack` gave in the place of the rules in use; the open plan is computed anew. */
  useRulePack(candidate: PackCandidate): Promise<Outcome> {
    return this.#changeRules(() => this.#rules.use(candidate));
  }

  useBundledRules(): Promise<Outcome> {
    return this.#changeRules(() => this.#rules.useBundled());
  }

  /** A rate's name, unit and range in the rules in use; null for one they do not have. */
  rateFacts(record: string): RateFacts | null {
    const series = findSeries(this.#rules.pack, record);
    return series === null ? null : { label: word(series.label), unit: series.unit, range: series.range };
  }

  /** True for an https address among the sources the app ships with: the shell opens no other. */
  canOpenSource(address: string): boolean {
    const { sources } = this.#options.rules;
    return address.startsWith('https://') && Object.values(sources).some(({ url }) => url === address);
  }

  /** Shows a source in the user's own browser; the shell asks first. */
  async openSource(address: string): Promise<Outcome> {
    if (!this.canOpenSource(address)) return { ok: false, reason: 'failed', code: 'NOT_LISTED' };
    const shown = await this.#options.desktop.openSource({ address });
    if (shown.ok) return OK;
    return shown.reason === 'cancelled'
      ? { ok: false, reason: 'cancelled' }
      : { ok: false, reason: 'failed', code: shown.reason };
  }

  async openExample(id: string): Promise<Outcome> {
    const example = this.#examples.find(({ card }) => card.id === id);
    if (example === undefined) return { ok: false, reason: 'failed', code: 'NOT_FOUND' };
    return this.#show(() => this.#shelf.openNew(copyOf(example.plan, this.#options.random)));
  }

  openPlan(id: string): Promise<Outcome> {
    if (this.#open?.plan.id === id) return Promise.resolve(OK);
    return this.#show(() => this.#shelf.open(id));
  }

  async newPlan(kind: StartKind = 'tom'): Promise<Outcome> {
    const outcome = await this.#show(() => this.#shelf.openNew(startingPlan(this.#options, kind)));
    if (outcome.ok && kind !== 'tom') this.#guide = kind;
    return outcome;
  }

  /** The guide that lies over the open plan; null when the plan itself is shown. */
  get guide(): StartKind | null {
    return this.#open === null ? null : this.#guide;
  }

  showGuide(): void {
    if (this.#open !== null) this.#guide = guideFor(this.#open.plan);
  }

  leaveGuide(): void {
    this.#guide = null;
  }

  /** Reads a plan file the user chooses as a new plan; a refused one leaves everything as it was. */
  async openFile(): Promise<Outcome> {
    return this.#import(await this.#options.desktop.openFile());
  }

  /** Opens the files the user double-clicked since last time, each as a new plan; the last one is shown. */
  openGivenFiles(): Promise<void> {
    const taking = this.#takingFiles.then(() => this.#takeGivenFiles());
    this.#takingFiles = taking.catch(() => undefined); // The caller has the error.
    return taking;
  }

  dismissOpeningProblem(): void {
    this.#openingProblem = null;
  }

  async closePlan(): Promise<void> {
    const session = this.#open;
    this.#open = null;
    if (session !== null) await this.#act(() => this.#shelf.putAway(session));
    await this.#shelf.refresh();
  }

  async removePlan(id: string): Promise<Outcome> {
    if (this.#open?.plan.id === id) await this.closePlan();
    return this.#act(() => this.#shelf.remove(id));
  }

  restorePlan(id: string): Promise<Outcome> {
    return this.#act(() => this.#shelf.restore(id));
  }

  dismissStorageNotice(): void {
    this.#notices.dismiss();
  }

  /** Saves what is unsaved and takes a backup: when the window is hidden or closes. */
  async settle(): Promise<void> {
    await Promise.allSettled(this.#acts);
    await this.#open?.flush();
    await this.#shelf.flush();
    await this.#backup?.takeNow();
  }

  async #takeGivenFiles(): Promise<void> {
    const { desktop } = this.#options;
    for (let opened = await desktop.takeOpened(); opened !== null; opened = await desktop.takeOpened()) {
      const outcome = await this.#import(opened);
      this.#openingProblem = outcome.ok || outcome.reason === 'cancelled' ? null : outcome;
    }
  }

  #import(opened: OpenOutcome): Promise<Outcome> {
    const refuse = (outcome: Outcome): Promise<Outcome> => Promise.resolve(outcome);
    if (!opened.ok) {
      if (opened.reason === 'cancelled') return refuse({ ok: false, reason: 'cancelled' });
      if (opened.reason === 'unreadable') return refuse({ ok: false, reason: 'failed', code: 'UNREADABLE' });
      const problem: Problem = { code: 'file-too-large', path: '', values: {} };
      return refuse({ ok: false, reason: 'refused', name: '', problems: [problem] });
    }
    const { name, text } = opened.file;
    const parsed = parsePlan(text, this.#options.kommuner);
    if (!parsed.ok) return refuse({ ok: false, reason: 'refused', name, problems: parsed.problems });
    const leftOut = parsed.notices.filter(({ code }) => code === 'unknown-field');
    return this.#show(() => this.#shelf.openNew(copyOf(parsed.plan, this.#options.random), leftOut));
  }

  async #changeRules(change: () => Promise<Outcome>): Promise<Outcome> {
    const outcome = await this.#act(change);
    if (outcome.ok) {
      this.#open?.recompute();
      this.#shelf.recompute();
    }
    return outcome;
  }

  #loadEngine(): Promise<EnginePort> {
    return (this.#engine ??= Promise.resolve(this.#options.engine(() => this.#rules.pack)));
  }

  /** Runs what changes the store; closing waits for it. */
  async #act<T>(run: () => Promise<T>): Promise<T> {
    const act = run();
    this.#acts = [...this.#acts, act];
    try {
      return await act;
    } finally {
      this.#acts = this.#acts.filter((each) => each !== act);
    }
  }

  async #show(open: () => Promise<PlanSession | Outcome>): Promise<Outcome> {
    const before = this.#open;
    await before?.flush();
    const opened = await this.#act(open);
    if ('ok' in opened) return opened;
    this.#guide = null;
    this.#open = opened;
    if (before !== null && before !== opened) await this.#act(() => this.#shelf.putAway(before));
    await this.#shelf.refresh();
    return OK;
  }

  #onBackup(report: BackupReport): void {
    if (report.ok) this.#notices.withdraw('backup-failed');
    else this.#notices.add({ kind: 'backup-failed', count: this.plans.length, takenAt: null });
  }
}

/** The shell's version; in a plain browser, which has none, the engine's. */
async function versionOf(desktop: DesktopApi): Promise<string> {
  try {
    return (await desktop.appInfo()).version || ENGINE_VERSION;
  } catch {
    return ENGINE_VERSION; // The shell did not answer; the page works without knowing it.
  }
}
