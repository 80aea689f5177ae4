/** How the result is looked at: whose figures, in which kroner, compared with what. Gone with the page. */
import { createContext } from 'svelte';
import type { Kroner, Reading } from '../../../../app/result';
import type { TraceNode } from '../../../../engine/practice/results';
import type { Figure, OpenPlan, Period } from '../../../appContract';
import type { PlanView } from '../planView.svelte';
import { lineTrace } from './traces';

export class ResultView {
  kroner = $state<Kroner>('lopende');
  showsDifference = $state(false);
  #doctor = $state<string | null>(null);
  #reference = $state<string | null>(null);

  constructor(
    private readonly plan: OpenPlan,
    private readonly view: PlanView,
  ) {}

  /** What is shown: the newest result, or the one before the plan got problems. Null before the first. */
  get reading(): Reading | null {
    return this.plan.reading ?? this.plan.staleReading;
  }

  get isStale(): boolean {
    return this.plan.reading === null;
  }

  /** A period the result has. */
  get period(): Period {
    const { period } = this.view;
    const years = this.reading?.comparison.conditions.years ?? 1;
    return period !== 'sum' && period >= years ? 0 : period;
  }

  /** `2027`; empty for all years. */
  get periodLabel(): string {
    const { period } = this;
    return period === 'sum' ? '' : (this.reading?.comparison.conditions.yearLabels[period] ?? '');
  }

  /** The doctor whose figures are shown; null for the office. */
  get doctor(): string | null {
    const doctors = this.reading?.plan.baseline.doctors ?? [];
    return doctors.some(({ id }) => id === this.#doctor) ? this.#doctor : null;
  }
  set doctor(id: string | null) {
    this.#doctor = id;
  }

  /** The alternative the others are compared with. */
  get reference(): string {
    const scenarios = this.reading?.comparison.scenarios ?? [];
    return (scenarios.find(({ id }) => id === this.#reference) ?? scenarios[0])?.id ?? '';
  }
  set reference(id: string) {
    this.#reference = id;
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

  /** Opens an explanation put together of several. @param scenarioId the alternative its steps belong to */
  show(scenarioId: string, build: (reading: Reading) => TraceNode | null): void {
    const { reading } = this;
    const trace = reading === null ? null : build(reading);
    if (reading !== null && trace !== null) this.view.explained = { trace, scenarioId, reading };
  }
}

export const [getResultView, setResultView] = createContext<ResultView>();
