/** The open plan as the views see it, as types only; what holds for `appContract.ts` holds here. */
import type { Span } from '../app/format';
import type { GroupRangeEffect } from '../app/groupAnswer.svelte';
import type { PurchaseRangeStudy, RangeAtEnd } from '../app/result/purchaseRangeStudy';
import type { RangeStudy } from '../app/result/rangeStudy';
import type { Reading } from '../app/result/reading';
import type { StressTest } from '../app/result/stress';
import type { LeverId } from '../app/result/levers';
import type { Curve, RankingLine, Turn } from '../app/result/study';
import type { ReformEffectSum } from '../app/reformEffect';
import type { ReformRate } from '../engine/practice/reformRates';
import type {
  AbsenceKind,
  ChangeValue,
  CheckAnswer,
  Doctor,
  FormId,
  OwnRate,
  Plan,
  ReformChoice,
  SettlementMember,
  StaffRole,
} from '../engine/practice/plan';
import type { NotePlace } from '../engine/practice/planNotes';
import type { Comparison, Problem, RateStatus, TraceNode } from '../engine/practice/results';
import type { PackDifference } from '../engine/rules/diff';
import type { GroupOutcome, PurchaseResult, PurchaseValuation } from '../engine/purchase';
import type { Basis, IsoDate, RecordKind } from '../engine/rules/types';
import type { Outcome } from './appContract';

/** A year of the plan by its index from 0, or all years together. */
export type Period = number | 'sum';

export interface OpenPlan {
  /** Always well formed; values out of range or at odds with each other are in `problems`. */
  readonly plan: Plan;
  /** `plan.notes`, told of only when one of them changes: every figure looks among them. */
  readonly notes: Plan['notes'];
  /** `plan.ranges`, told of only when one of them changes: every number field looks among them. */
  readonly ranges: Plan['ranges'];
  readonly saveStatus: SaveStatus;
  /** Every problem of the plan, the file's and the computation's, each with the path of its field; told of only when they change. */
  readonly problems: readonly Problem[];
  /** What stands in the plan's fields and cannot be read, by their paths; the plan keeps the value the field had. */
  readonly unread: ReadonlyMap<string, string>;
  /** @param text null = what stands in the field can be read */
  keepUnread(path: string, text: string | null): void;
  /** The newest result, or null while the plan has problems that stop the computation. */
  readonly comparison: Comparison | null;
  /** The newest result to be read: figures, differences, the way up and down; null as `comparison`. */
  readonly reading: Reading | null;
  /** The last result there was, to be shown only as out of date; null while there is a fresh one. */
  readonly staleReading: Reading | null;
  /** The newest valuation of the purchase the plan is about; null when it is about none, or none is made yet. */
  readonly valuation: PurchaseValuation | null;
  /** True from a change until `valuation` answers it. */
  readonly isValuing: boolean;
  /** What the plan's questions on groups come to; null without any, while their fields have problems, and until loaded. */
  readonly groupOutcome: GroupOutcome | null;
  /** True from a change until `comparison` answers it. */
  readonly isComputing: boolean;

  /**
   * Sets one field. Lists of plain numbers are replaced whole. The value has been read from a field of the right kind;
   * its range is checked here and reported in `problems`.
   */
  update(path: string, value: ChangeValue | readonly number[]): void;
  /**
   * Sets a number field together with the range around it, as one step.
   * @param value the likely value; null = left open
   * @param span null = no range
   */
  setNumber(path: string, value: number | null, span: Span | null): void;
  removeRange(path: string): void;
  /** Writes the note of a place; a text of nothing but space takes it away. @param label what the place is called */
  setNote(at: NotePlace, label: string, text: string): void;
  removeNote(id: string): void;
  /** Several edits that are taken back together: a block of cells pasted. */
  asOneStep(edit: () => void): void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** A field was left: what is typed next is a step of its own. */
  endStep(): void;
  /** Takes the last step back: the plan is exactly what it was. */
  undo(): void;
  /** Does again what `undo` took back last. */
  redo(): void;
  /** @returns the new doctor's id */
  addDoctor(): string;
  /** Takes the doctor out, and every scenario's changes to that doctor. Does nothing for the last one. */
  removeDoctor(id: string): void;
  /** @returns the new absence's id */
  addAbsence(doctorId: string, kind: AbsenceKind): string;
  /** Takes the absence out, and every scenario's changes to it. */
  removeAbsence(doctorId: string, id: string): void;
  /** @returns the new post's id */
  addStaff(role: StaffRole): string;
  removeStaff(id: string): void;
  /** @returns the new investment's id */
  addInvestment(): string;
  /** Takes the investment out, and every scenario's changes to it. */
  removeInvestment(id: string): void;
  /** @returns the new grant's id */
  addGrant(): string;
  /** Takes the grant out, and every scenario's changes to it. */
  removeGrant(id: string): void;
  /** Where a doctor's list weight is from; one to be composed gets a composition to begin with. */
  setWeightBasis(doctorId: string, basis: Doctor['listWeightBasis']): void;
  /** Switches delegated consultations on with the role's standard values, or off. */
  setDelegation(staffId: string, enabled: boolean): void;
  /** @returns the new scenario's id; its one change is the form */
  addScenario(form: FormId): string;
  /** A copy right after the alternative, with «(kopi)» in its name. @returns the copy's id */
  duplicateScenario(id: string): string;
  /** Does nothing for the last one. */
  removeScenario(id: string): void;
  /** One difference from the baseline. @param path dotted, from the practice: `organisation.leaderFte` */
  setChange(scenarioId: string, path: string, value: ChangeValue): void;
  clearChange(scenarioId: string, path: string): void;
  /** Switches a reform on from the plan's start, with its standard figure; nothing for one that is on. */
  addReform(scenarioId: string, reformId: string): void;
  setReform(scenarioId: string, reformId: string, edit: Partial<Omit<ReformChoice, 'id'>>): void;
  removeReform(scenarioId: string, reformId: string): void;
  /** Takes away an alternative's own figure for a rate; they come with plan files. */
  removeScenarioRate(scenarioId: string, record: string, from: IsoDate): void;
  /** Asks the question of a purchase, or takes it away with all that was typed of it. */
  setPurchase(isOn: boolean): void;
  /**
   * @param answer null = the item is no longer answered
   * @param span the range around the amount; null = no range, left out = as it is
   */
  answerCheck(id: string, answer: Omit<CheckAnswer, 'id'> | null, span?: Span | null): void;
  /** @returns the new observation's id */
  addObservation(): string;
  removeObservation(id: string): void;
  /** Asks the questions on groups, or takes them away with all that was typed of them. */
  setGroup(isOn: boolean): void;
  /** One more contract of employment that goes along. @returns its id */
  addTakenStaff(): string;
  removeTakenStaff(id: string): void;
  /** A number of a doctor in the settlement, with the range around it; null = no longer known. */
  setMember(doctorId: string, field: keyof Omit<SettlementMember, 'id'>, value: number | null, span: Span | null): void;
  /** @param span the range around the figure; left out = none */
  setOwnRate(rate: OwnRate, span?: Span | null): void;
  removeOwnRate(record: string, from: IsoDate): void;

  /** The rules the plan was last accepted with, where others hold now; else null. */
  readonly rulesBefore: { readonly edition: string; readonly fingerprint: string } | null;
  /** What has changed since; null when the earlier rules are not known here. */
  rulesDifferences(): Promise<readonly PackDifference[] | null>;
  acceptRules(): void;

  /**
   * The standard value of a field whose plan value may be null, as it holds at the plan's start.
   * @param scenarioId for standards that depend on the form; null = the baseline
   * @returns null where the field has no standard or its rate is not known then
   */
  standard(path: string, scenarioId: string | null): StandardValue | null;
  /** One line's figure for a period: flows add up, levels are averaged, ratios are recomputed. Null: no such line. */
  figure(scenarioId: string, lineId: string, period: Period): Figure | null;
  /** The rates one of an alternative's reforms changes, before and after. */
  reformRates(scenarioId: string, reformId: string): readonly ReformRate[];
  /** What the reform comes to in the doctors' income, with against without it. Null while there is no result. */
  reformEffect(scenarioId: string, reformId: string): ReformEffectSum | null;
  /** What the model leaves out in the amounts the plan uses, each once. */
  readonly simplifications: readonly { readonly label: string; readonly text: string }[];
  /** The same of who pays, what the public pays and the cash, which are computed only when they are shown. */
  readonly moneySimplifications: readonly { readonly label: string; readonly text: string }[];
  /** "Hvor kommer tallet fra?": a tree whose root has the same value as `figure`. */
  explain(scenarioId: string, lineId: string, period: Period): Promise<TraceNode>;

  /**
   * Searches, in idle moments, for what would make another alternative lead.
   * @returns stops the search; `found` is then not called
   */
  findTurns(period: Period, line: RankingLine, found: (turns: readonly Turn[]) => void): () => void;
  /** The inputs that can be turned to see what it does to the answer. */
  readonly levers: readonly LeverId[];
  /**
   * Computes, in idle moments, each alternative's income over a range of one input, and where they cross; null when the
   * plan has no such input.
   * @returns stops the work; `found` is then not called
   */
  traceLever(lever: LeverId, period: Period, line: RankingLine, found: (curve: Curve | null) => void): () => void;

  /** The plan with one of its inputs turned, computed at once: to explain a figure found that way. Null: no result. */
  tryLever(lever: LeverId, value: number): Reading | null;

  /**
   * Computes, in idle moments, what each range of the plan comes to; null where it has none, or no result.
   * @returns stops the work; `found` is then not called
   */
  studyRanges(period: Period, line: RankingLine, found: (study: RangeStudy | null) => void): () => void;
  /**
   * Computes, in idle moments, what the ranges come to for the purchase; null where none is read in it.
   * @returns stops the work; `found` is then not called
   */
  studyPurchaseRanges(found: (study: PurchaseRangeStudy | null) => void): () => void;
  /** The purchase valued in full with ranges at an end, to explain a figure found that way; `found` is not called without one. */
  valuePurchaseAt(ends: readonly RangeAtEnd[], found: (result: PurchaseResult) => void): void;
  /** What the questions on groups come to at the ends of each range they read; empty until they are answered. */
  readonly groupRanges: readonly GroupRangeEffect[];

  /**
   * Tries, in idle moments, three months' illness and a parental leave of one doctor in each alternative.
   * @returns stops the work; `found` is then not called
   */
  stress(doctorId: string, found: (tests: readonly StressTest[]) => void): () => void;

  /** Lets the user choose where to put a plan file. */
  exportFile(): Promise<Outcome>;
  /** Tries again after `saveStatus` said `failed`. */
  retrySave(): void;
}

export type SaveStatus =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'saving' }
  /** The change is in memory only. */
  | { readonly kind: 'failed'; readonly code: string };

export interface StandardValue {
  /** What kind of record it is of: a statistic is published, not decided. */
  readonly kind: RecordKind;
  /** In the field's own unit; shares are fractions. */
  readonly value: number;
  /** Title of the source. */
  readonly source: string;
  readonly from: IsoDate;
  readonly basis: Basis;
  readonly status: RateStatus;
}

export interface Figure {
  readonly value: number;
  /** Weakest rate behind the figure. */
  readonly status: RateStatus;
}
