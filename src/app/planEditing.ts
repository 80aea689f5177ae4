/**
 * Every edit of a plan, each one call to `replace`: what is entered is made as a file gives it back, and an edit that goes on
 * in the same field has the same name, so that it is one step to take back.
 */
import type { AbsenceKind, CheckAnswer, Doctor, NotePlace } from '../engine';
import type { ChangeValue, FormId, OwnRate, Plan, SettlementMember, StaffRole } from '../engine';
import { clearChange, getPath, ownRateName, setChange, setPath } from '../planfile';
import { withAbsence, withoutAbsence } from './absenceEdits';
import type { Span } from './format';
import * as groupEdits from './groupEdits';
import { localTime } from './localTime';
import { withNote, withoutNote } from './noteEdits';
import * as edits from './planEdits';
import * as purchaseEdits from './purchaseEdits';
import { withNumber, withRange } from './rangeEdits';
import * as scenarioEdits from './scenarioEdits';
import type { Surroundings } from './types';

export abstract class PlanEditing {
  abstract get plan(): Plan;

  protected abstract readonly surroundings: Surroundings;

  /** @param step edits of the same name, one right after another, are one step to take back; left out = one of its own */
  protected abstract replace(plan: Plan, step?: string): void;

  /** @throws UnknownPathError for a path the plan does not have, RangeError for a number that is not finite */
  update(path: string, value: ChangeValue | readonly number[]): void {
    const entered = accepted(value);
    if (Object.is(getPath(this.plan, path), entered)) return;
    this.replace(purchaseEdits.withOfferedList(this.plan, setPath(this.plan, path, entered)), `felt ${path}`);
  }

  /** @throws as `update` */
  setNumber(path: string, value: number | null, span: Span | null): void {
    const changed = withNumber(this.plan, path, value === null ? null : finite(value), checkedSpan(span));
    if (changed !== this.plan) this.replace(purchaseEdits.withOfferedList(this.plan, changed), `felt ${path}`);
  }

  removeRange(path: string): void {
    this.replace(withRange(this.plan, path, null));
  }

  setNote(at: NotePlace, label: string, text: string): void {
    const { now, random } = this.surroundings;
    const words = { label: accepted(label), text: accepted(text), date: localTime(now()).slice(0, 10) };
    this.replace(withNote(this.plan, at, words, random), `merknad ${at.kind} ${at.scenario} ${at.place}`);
  }

  removeNote(id: string): void {
    this.replace(withoutNote(this.plan, id));
  }

  addDoctor(): string {
    return this.#add(edits.withDoctor(this.plan, this.surroundings.random));
  }

  removeDoctor(id: string): void {
    this.replace(edits.withoutDoctor(this.plan, id));
  }

  addAbsence(doctorId: string, kind: AbsenceKind): string {
    return this.#add(withAbsence(this.plan, doctorId, kind, this.surroundings.random));
  }

  removeAbsence(doctorId: string, id: string): void {
    this.replace(withoutAbsence(this.plan, doctorId, id));
  }

  addStaff(role: StaffRole): string {
    return this.#add(edits.withStaffMember(this.plan, role, this.surroundings.random));
  }

  removeStaff(id: string): void {
    this.replace(edits.withoutStaffMember(this.plan, id));
  }

  addInvestment(): string {
    return this.#add(edits.withInvestment(this.plan, this.surroundings.random));
  }

  removeInvestment(id: string): void {
    this.replace(edits.withoutInvestment(this.plan, id));
  }

  addGrant(): string {
    return this.#add(edits.withGrant(this.plan, this.surroundings.random));
  }

  removeGrant(id: string): void {
    this.replace(edits.withoutGrant(this.plan, id));
  }

  setWeightBasis(doctorId: string, basis: Doctor['listWeightBasis']): void {
    this.replace(edits.withWeightBasis(this.plan, doctorId, basis));
  }

  setDelegation(staffId: string, enabled: boolean): void {
    this.replace(edits.withDelegation(this.plan, staffId, enabled));
  }

  addScenario(form: FormId): string {
    return this.#add(edits.withScenario(this.plan, form, this.surroundings.random));
  }

  duplicateScenario(id: string): string {
    return this.#add(scenarioEdits.withScenarioCopy(this.plan, id, this.surroundings.random));
  }

  removeScenario(id: string): void {
    this.replace(edits.withoutScenario(this.plan, id));
  }

  setChange(scenarioId: string, path: string, value: ChangeValue): void {
    this.replace(setChange(this.plan, scenarioId, path, accepted(value)));
  }

  clearChange(scenarioId: string, path: string): void {
    this.replace(clearChange(this.plan, scenarioId, path));
  }

  addReform(scenarioId: string, reformId: string): void {
    this.replace(scenarioEdits.withReform(this.plan, scenarioId, reformId));
  }

  setReform(scenarioId: string, reformId: string, edit: scenarioEdits.ReformEdit): void {
    const { amount = null } = edit;
    const entered = amount === null ? edit : { ...edit, amount: accepted(amount) };
    this.replace(scenarioEdits.withReformEdit(this.plan, scenarioId, reformId, entered));
  }

  removeReform(scenarioId: string, reformId: string): void {
    this.replace(scenarioEdits.withoutReform(this.plan, scenarioId, reformId));
  }

  removeScenarioRate(scenarioId: string, record: string, from: string): void {
    this.replace(scenarioEdits.withoutScenarioRate(this.plan, scenarioId, record, from));
  }

  setPurchase(isOn: boolean): void {
    this.replace(purchaseEdits.withPurchase(this.plan, isOn));
  }

  answerCheck(id: string, answer: Omit<CheckAnswer, 'id'> | null, span?: Span | null): void {
    const amount = answer?.amount ?? null;
    const entered = answer === null || amount === null ? answer : { ...answer, amount: finite(amount) };
    const place = `purchase.checks.${id}.amount`;
    this.#replaceNumber(purchaseEdits.withCheck(this.plan, id, entered), place, span);
  }

  addObservation(): string {
    return this.#add(purchaseEdits.withObservation(this.plan, this.surroundings.random));
  }

  removeObservation(id: string): void {
    this.replace(purchaseEdits.withoutObservation(this.plan, id));
  }

  setGroup(isOn: boolean): void {
    this.replace(groupEdits.withGroup(this.plan, isOn));
  }

  addTakenStaff(): string {
    return this.#add(groupEdits.withTakenStaff(this.plan, this.surroundings.random));
  }

  removeTakenStaff(id: string): void {
    this.replace(groupEdits.withoutTakenStaff(this.plan, id));
  }

  setMember(
    doctorId: string,
    field: keyof Omit<SettlementMember, 'id'>,
    value: number | null,
    span: Span | null,
  ): void {
    const entered = value === null ? null : finite(value);
    const place = `group.settlement.members.${doctorId}.${field}`;
    this.#replaceNumber(groupEdits.withMember(this.plan, doctorId, { [field]: entered }), place, span);
  }

  setOwnRate(rate: OwnRate, span: Span | null = null): void {
    const entered = { ...rate, value: accepted(rate.value), note: accepted(rate.note) };
    const changed = edits.withOwnRate(this.plan, entered);
    this.replace(withRange(changed, `ownRates.${ownRateName(rate)}.value`, checkedSpan(span)));
  }

  removeOwnRate(record: string, from: string): void {
    this.replace(edits.withoutOwnRate(this.plan, record, from));
  }

  /** @param span left out = the range stays as it is */
  #replaceNumber(changed: Plan, path: string, span: Span | null | undefined): void {
    const next = span === undefined ? changed : withRange(changed, path, checkedSpan(span));
    if (next !== this.plan) this.replace(next, `felt ${path}`);
  }

  #add({ plan, id }: edits.Added): string {
    this.replace(plan);
    return id;
  }
}

/** Text in NFC and numbers without −0, as a file gives them back. @throws RangeError for NaN and the infinities */
function accepted<T extends ChangeValue | readonly number[]>(value: T): T;
function accepted(value: ChangeValue | readonly number[]): ChangeValue | readonly number[] {
  if (typeof value === 'string') return value.normalize('NFC');
  if (typeof value === 'number') return finite(value);
  return typeof value === 'object' && value !== null ? value.map(finite) : value;
}

/** @throws RangeError for an end that is not finite */
function checkedSpan(span: Span | null): Span | null {
  return span === null ? null : { low: finite(span.low), high: finite(span.high) };
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`A plan holds no ${value}`);
  return value + 0;
}
