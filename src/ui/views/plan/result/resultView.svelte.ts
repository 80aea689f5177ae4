/** How the result is looked at: whose figures, in which kroner, compared with what. Gone with the page. */
import { createContext } from 'svelte';
import { rangesOf } from '../../../../app/places';
import type { Kroner, RangeStudy, Reading } from '../../../../app/result';
import type { TraceNode } from '../../../../engine/practice/results';
import type { Figure, OpenPlan, Period } from '../../../planContract';
import type { PlanView } from '../planView.svelte';
import { lineTrace } from './traces';

interface FoundRanges {
  readonly reading: Reading;
  readonly period: Period;
  readonly study: RangeStudy | null;
}

export class ResultView {
  #kroner = $state<Kroner>('lopende');
  #showsDifference = $state(false);
  #doctor = $state<string | null>(null);
  #reference = $state<string | null>(null);
  #ranges = $state.raw<FoundRanges | null>(null);

  constructor(
    private readonly plan: OpenPlan,
    private readonly view: PlanView,
    /** For a part of the page that follows a moment after: whose choices it shares, and what it has come to. */
    private readonly after: { readonly first: ResultView; readonly reading: () => Reading } | null = null,
  ) {}

  /** Where the choices are; what they come to is read from the result of one's own, which may be the one before. */
  get #first(): ResultView {
    return this.after?.first ?? this;
  }

  /** The same choices over a result that follows a moment after. */
  following(reading: () => Reading): ResultView {
    return new ResultView(this.plan, this.view, { first: this, reading });
  }

  /** What is shown: the newest result, or the one before the plan got problems. Null before the first. */
  get reading(): Reading | null {
    return this.after?.reading() ?? this.plan.reading ?? this.plan.staleReading;
  }

  get kroner(): Kroner {
    return this.#first.#kroner;
  }
  set kroner(kroner: Kroner) {
    this.#first.#kroner = kroner;
  }

  /** Whether each difference has a column of its own. */
  get showsDifference(): boolean {
    return this.#first.#showsDifference;
  }
  set showsDifference(shows: boolean) {
    this.#first.#showsDifference = shows;
  }

  get isStale(): boolean {
    return this.plan.reading === null;
  }

  /** A period the result has. */
  get period(): Period {
    const { chosen } = this.view;
    const years = this.reading?.comparison.conditions.years ?? 1;
    return chosen !== 'sum' && chosen >= years ? 0 : chosen;
  }

  /** `2027`; empty for all years. */
  get periodLabel(): string {
    const { period } = this;
    return period === 'sum' ? '' : (this.reading?.comparison.conditions.yearLabels[period] ?? '');
  }

  /** The doctor whose figures are shown; null for the office. */
  get doctor(): string | null {
    const chosen = this.#first.#doctor;
    const doctors = this.reading?.plan.baseline.doctors ?? [];
    return doctors.some(({ id }) => id === chosen) ? chosen : null;
  }
  set doctor(id: string | null) {
    this.#first.#doctor = id;
  }

  /** The alternative the others are compared with. */
  get reference(): string {
    const chosen = this.#first.#reference;
    const scenarios = this.reading?.comparison.scenarios ?? [];
    return (scenarios.find(({ id }) => id === chosen) ?? scenarios[0])?.id ?? '';
  }
  set reference(id: string) {
    this.#first.#reference = id;
  }

  /** What the plan's ranges come to, of the result and period on screen; null while that is being found, or there are none. */
  get ranges(): RangeStudy | null {
    const found = this.#first.#ranges;
    return found !== null && found.reading === this.reading && found.period === this.period ? found.study : null;
  }

  /** Finds, in idle moments, what the ranges come to. @returns stops the work */
  studyRanges(): () => void {
    const { reading, period } = this;
    if (reading === null || this.isStale || rangesOf(this.plan, 'alternatives').length === 0) return () => undefined;
    return this.plan.studyRanges(period, 'kontor/inntektPerLege', (study) => {
      this.#ranges = { reading, period, study };
    });
  }

  /** The user's note on a figure of an alternative; null where there is none. */
  noteOn(scenarioId: string, lineId: string): string | null {
    return this.view.noteOn(lineId, scenarioId);
  }

  nameOf(scenarioId: string): string {
    return this.reading?.scenario(scenarioId)?.name ?? '';
  }

  /** A figure in the chosen kroner. */
  figure(scenarioId: string, lineId: string, period: Period = this.period): Figure | null {
    return this.reading?.figure(scenarioId, lineId, period, this.kroner) ?? null;
  }

  /** Opens the explanation of what `figure` shows. */
  explain(scenarioId: string, lineId: string, period: Period = this.period): void {
    this.show(scenarioId, (reading) => lineTrace(reading, scenarioId, lineId, period, this.kroner));
  }

  /** Opens an explanation read from another computation than the page's: the plan with something tried on it. */
  showFrom(reading: Reading, scenarioId: string, trace: TraceNode | null): void {
    if (trace !== null) this.view.explained = { trace, scenarioId, reading };
  }

  /** Opens an explanation put together of several. @param scenarioId the alternative its steps belong to */
  show(scenarioId: string, build: (reading: Reading) => TraceNode | null): void {
    const { reading } = this;
    const trace = reading === null ? null : build(reading);
    if (reading !== null && trace !== null) this.view.explained = { trace, scenarioId, reading };
  }
}

export const [getResultView, setResultView] = createContext<ResultView>();
