/**
 * What an absence would do to a doctor: the plan computed once more with the absence in it, beside the plan as it is.
 * Nothing is typed into the plan, and nothing is reckoned here that the plan itself would not reckon.
 */
import { firstDay, monthOf, type PlainDate } from '../kernel/plainDate';
import { word } from '../kernel/words';
import { lookup } from '../rules/lookup';
import type { Basis, IsoDate, Kommune, RulePack, RuleRecord, RuleValue } from '../rules/types';
import { computePlan } from './computePlan';
import type { PlanComputation } from './planComputation';
import type { Simplification } from './results';
import type { Absence, AbsenceKind, Plan } from './plan';
import { ALL_YEARS } from './explain';

/** What may be chosen of a test; what is left out is the standard. */
export type StressChoice = Partial<Omit<Absence, 'id' | 'kind'>>;

export interface StressResult {
  /** The absence that was tried. */
  readonly absence: Absence;
  /** Kroner over the whole plan. A cost is negative. */
  readonly parts: readonly StressPart[];
  /** Change before tax that is in none of the parts: pay, bonus, costs, and what others bear. */
  readonly rest: number;
  /** Change in the doctor's income before tax, kr over the plan: the sum of `parts` and `rest`. */
  readonly beforeTax: number;
  /** Change in income after tax; null where the plan's years have no tax rates. */
  readonly afterTax: number | null;
  readonly cash: { readonly without: CashLow; readonly with: CashLow } | null;
}

export interface StressPart {
  readonly line: StressLine;
  /** Line id; `figure` and `explain` of a plan with the absence open it. */
  readonly lineId: string;
  readonly value: number;
}

/** The weakest month of the plan, kr, and the reserve that an even draw needs. */
export interface CashLow {
  readonly month: string;
  readonly flow: number;
  readonly reserve: number;
}

export const STRESS_LINES = ['tapteTakster', 'vikarhonorar', 'basistilskuddTrekk', 'navYtelser', 'sopStonad'] as const;
export type StressLine = (typeof STRESS_LINES)[number];

/** One of the rules' figures a standard test is made of. */
export interface StressAssumption {
  readonly record: string;
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly basis: Basis;
  readonly source: string;
  readonly note: string;
}

/** Id of the absence in the variant. */
const STRESS_ID = 'prove';

/**
 * The standard test: three months' illness without a vikar, or half the parental period with one, from the plan's
 * fourth month on, or as soon as it fits.
 * @throws RangeError when the pack lacks a value the test is made of
 */
export function standardStress(plan: Plan, pack: RulePack, kind: AbsenceKind, choice: StressChoice = {}): Absence {
  const start = monthOf(plan.horizon.start as PlainDate);
  const months = choice.months ?? valueAt(pack, `stresstest.${kind}.maaneder`, plan.horizon.start);
  const at = Math.max(0, Math.min(FIRST_MONTH, plan.horizon.years * 12 - months));
  return {
    id: STRESS_ID,
    kind,
    from: choice.from ?? firstDay((start + at) as typeof start),
    months,
    share: choice.share ?? 1,
    substituteShare: choice.substituteShare ?? valueAt(pack, `stresstest.${kind}.andel`, plan.horizon.start),
    substitutePay: choice.substitutePay ?? valueAt(pack, 'vikar.takster.andel', plan.horizon.start),
  };
}

/**
 * What a standard test rests on, as it holds at the plan's start.
 * @throws RangeError when the pack lacks a value the test is made of
 */
export function stressAssumptions(plan: Plan, pack: RulePack, kind: AbsenceKind): readonly StressAssumption[] {
  return [`stresstest.${kind}.maaneder`, `stresstest.${kind}.andel`, 'vikar.takster.andel'].map((record) => {
    const { value, basis, source, formula, note } = recordAt(pack, record, plan.horizon.start);
    const { label, unit, note: about } = pack.records[record] as RuleRecord;
    return {
      ...{ record, label: word(label), value, unit, basis },
      source: word(pack.sources[source]?.title ?? ''),
      note: [formula, note, about].flatMap((text) => (text === undefined ? [] : [word(text)])).join('. '),
    };
  });
}

/** The fourth month of the plan: the months before it show what is normal. */
const FIRST_MONTH = 3;

/**
 * The same plan with the absence added to a doctor, in one scenario.
 * @throws RangeError for an unknown scenario or doctor
 */
export function withStress(plan: Plan, scenarioId: string, doctorId: string, absence: Absence): Plan {
  const scenario = plan.scenarios.find((each) => each.id === scenarioId);
  if (scenario === undefined) throw new RangeError(`No such scenario: ${scenarioId}`);
  if (!plan.baseline.doctors.some(({ id }) => id === doctorId)) throw new RangeError(`No such doctor: ${doctorId}`);
  const doctors = plan.baseline.doctors.map((doctor) => {
    if (doctor.id !== doctorId) return doctor;
    const others = doctor.person.absences.filter(({ id }) => id !== absence.id);
    return { ...doctor, person: { ...doctor.person, absences: [...others, absence] } };
  });
  return { ...plan, id: `${plan.id}-${STRESS_ID}`, baseline: { ...plan.baseline, doctors }, scenarios: [scenario] };
}

/** A standard absence tried on one doctor in one scenario. */
export interface TriedAbsence {
  readonly absence: Absence;
  readonly assumptions: readonly StressAssumption[];
  /** The plan with the absence in it, and what it comes to. */
  readonly plan: Plan;
  readonly computation: PlanComputation;
  /** Null where either plan has problems. */
  readonly result: StressResult | null;
  /** What the model leaves out in the amounts only the absence brings in. */
  readonly simplifications: readonly Simplification[];
}

/**
 * The standard test of one kind, with all it rests on.
 * @param computed the plan as it is, already computed
 * @throws RangeError as `standardStress` and `withStress`
 */
export function tryAbsence(
  plan: Plan,
  pack: RulePack,
  kommuner: readonly Kommune[],
  computed: PlanComputation,
  scenarioId: string,
  doctorId: string,
  kind: AbsenceKind,
): TriedAbsence {
  const absence = standardStress(plan, pack, kind);
  const tried = withStress(plan, scenarioId, doctorId, absence);
  const computation = computePlan(tried, pack, kommuner);
  const known = new Set(computed.simplifications().map(({ text }) => text));
  return {
    absence,
    assumptions: stressAssumptions(plan, pack, kind),
    plan: tried,
    computation,
    result: stressEffect(plan, computed, computation, scenarioId, doctorId, absence),
    simplifications: computation.simplifications().filter(({ text }) => !known.has(text)),
  };
}

/**
 * The effect of an absence on one doctor.
 * @param computed the plan as it is, already computed
 * @returns null where either plan has problems
 */
export function absenceStress(
  plan: Plan,
  pack: RulePack,
  kommuner: readonly Kommune[],
  computed: PlanComputation,
  scenarioId: string,
  doctorId: string,
  absence: Absence,
): StressResult | null {
  const stressed = computePlan(withStress(plan, scenarioId, doctorId, absence), pack, kommuner);
  return stressEffect(plan, computed, stressed, scenarioId, doctorId, absence);
}

/**
 * What one absence does to one doctor, from the plan and its variant.
 * @param stressed the plan that `withStress` made, computed
 * @returns null where either plan has problems
 */
export function stressEffect(
  plan: Plan,
  computed: PlanComputation,
  stressed: PlanComputation,
  scenarioId: string,
  doctorId: string,
  absence: Absence,
): StressResult | null {
  if (computed.comparison === null || stressed.comparison === null) return null;
  const id = (line: string): string => `lege:${doctorId}/${line}`;
  const figure = (of: PlanComputation, line: string, period: string): number | null =>
    of.figure(scenarioId, id(line), period)?.value ?? null;
  const change = (line: string): number =>
    (figure(stressed, line, ALL_YEARS) ?? 0) - (figure(computed, line, ALL_YEARS) ?? 0);
  const parts = STRESS_LINES.flatMap((line): StressPart[] => {
    if (figure(stressed, line, ALL_YEARS) === null) return [];
    return [{ line, lineId: id(line), value: (line === 'tapteTakster' ? -1 : 1) * change(line) }];
  });
  const beforeTax = change('inntektForSkatt');
  const hasTax = figure(stressed, 'inntektEtterSkatt', ALL_YEARS) !== null;
  const low = (of: PlanComputation): CashLow | null => cashLow(plan, (line, month) => figure(of, line, month));
  const [without, with_] = [low(computed), low(stressed)];
  return {
    absence,
    parts,
    rest: parts.reduce((left, part) => left - part.value, beforeTax),
    beforeTax,
    afterTax: hasTax ? change('inntektEtterSkatt') : null,
    cash: without === null || with_ === null ? null : { without, with: with_ },
  };
}

function cashLow(plan: Plan, figure: (line: string, month: string) => number | null): CashLow | null {
  const start = monthOf(plan.horizon.start as PlainDate);
  let lowest: CashLow | null = null as CashLow | null;
  let reserve = 0;
  for (let at = 0; at < plan.horizon.years * 12; at++) {
    const month = firstDay((start + at) as typeof start).slice(0, 'yyyy-mm'.length);
    const flow = figure('kontantstrom', month);
    if (flow === null) return null;
    reserve = figure('reservebehov', month) ?? reserve;
    if (lowest === null || flow < lowest.flow) lowest = { month, flow, reserve };
  }
  return lowest === null ? null : { ...lowest, reserve };
}

function valueAt(pack: RulePack, id: string, day: IsoDate): number {
  return recordAt(pack, id, day).value;
}

function recordAt(pack: RulePack, id: string, day: IsoDate): RuleValue & { readonly value: number } {
  const record = pack.records[id];
  const found = record === undefined ? null : lookup(record, day);
  if (found === null || !('value' in found) || found.value.value === null) throw new RangeError(`No value of ${id}`);
  return { ...found.value, value: found.value.value };
}
