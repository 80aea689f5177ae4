/** What the plan page itself remembers: period, open sections, and the explanation on screen. Gone with the page. */
import { tick } from 'svelte';
import { noteAt } from '../../../app/places';
import type { Reading } from '../../../app/result';
import type { NotePlace } from '../../../engine/practice/planNotes';
import type { TraceNode } from '../../../engine/practice/results';
import type { OpenPlan, Period } from '../../planContract';
import type { RateInUse } from '../../components/traceView.svelte';
import { isComposed } from '../../components/composed';
import { composedTrace, hoursTraceAt, isOfHours, isOfOffer, isTried, offerTrace } from './figureAt';
import { placeName } from './places';

export const SECTIONS = [
  'purchase',
  'group',
  'practice',
  'doctors',
  'activity',
  'staff',
  'office',
  'organisation',
  'alternatives',
  'rates',
  'horizon',
  'own',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Sections by the beginning of the paths they hold, longest first. */
const PLACES: readonly (readonly [prefix: string, section: Section])[] = [
  ['purchase', 'purchase'],
  ['group', 'group'],
  ['baseline.doctors', 'doctors'],
  ['baseline.activity', 'activity'],
  ['baseline.staff', 'staff'],
  ['baseline.limits', 'staff'],
  ['baseline.office', 'office'],
  ['baseline.organisation', 'organisation'],
  ['baseline.form', 'organisation'],
  ['scenarios', 'alternatives'],
  ['baseline', 'practice'],
  ['carryForward', 'rates'],
  ['ownRates', 'rates'],
  ['horizon', 'horizon'],
  ['notes', 'own'],
  ['ranges', 'own'],
];

/** The section of the inputs that holds a path; null for the plan as a whole. */
export function sectionOf(path: string): Section | null {
  // What a doctor counts in a cost key stands beside the key.
  if (/^baseline\.doctors\.[^.]+\.person\.(?:rooms|costShare)$/u.test(path)) return 'office';
  return PLACES.find(([prefix]) => path === prefix || path.startsWith(`${prefix}.`))?.[1] ?? null;
}

/** A figure being explained: its steps, the alternative they belong to, and the result they are read from. */
export interface Explained {
  readonly trace: TraceNode;
  readonly scenarioId: string;
  /** Where further explanations come from; null for a figure that carries all of its own. */
  readonly reading: Reading | null;
}

/** A place whose note is being written, and what it is called. */
export interface NotedPlace {
  readonly at: NotePlace;
  readonly label: string;
}

export class PlanView {
  #chosen = $state<Period>(0);
  readonly open = $state<Record<Section, boolean>>({
    purchase: false,
    group: false,
    practice: true,
    doctors: true,
    activity: false,
    staff: false,
    office: false,
    organisation: false,
    alternatives: false,
    rates: false,
    horizon: false,
    own: false,
  });
  /** The explanation being shown; null when none is. */
  explained = $state.raw<Explained | null>(null);
  /** The place whose note is being written; null when none is. */
  noted = $state.raw<NotedPlace | null>(null);
  /** Only fields with something of the user's own are shown. */
  ownOnly = $state(false);
  /** The rate being replaced by the user's own; null when none is. */
  ownRate = $state.raw<RateInUse | null>(null);

  constructor(readonly plan: OpenPlan) {}

  /** The period as it was chosen; it may be a year the plan no longer has. */
  get chosen(): Period {
    return this.#chosen;
  }

  /** The period shown: one the plan has. */
  get period(): Period {
    const years = this.plan.plan.horizon.years;
    return this.#chosen !== 'sum' && this.#chosen >= years ? 0 : this.#chosen;
  }
  set period(period: Period) {
    this.#chosen = period;
  }

  explain(scenarioId: string, lineId: string, period: Period = this.period): void {
    const { reading } = this.plan;
    const trace = reading?.explain(scenarioId, lineId, period) ?? null;
    if (reading !== null && trace !== null) this.explained = { trace, scenarioId, reading };
  }

  /** The user's note on a figure that carries its own steps, or is put together of several; null where there is none. */
  noteOn(id: string, scenario = ''): string | null {
    return this.plan.notes.length === 0
      ? null
      : (noteAt(this.plan, { kind: 'figure', place: id, scenario })?.text ?? null);
  }

  /** Explains a figure that carries its own steps: those of a purchase. Needs no result of the alternatives. */
  showTrace(trace: TraceNode): void {
    this.explained = { trace, scenarioId: '', reading: null };
  }

  /** What a place is called, with whose it is. */
  nameOf(path: string, label: string): string {
    return placeName(this.plan.plan, path, label);
  }

  /** Shows only fields with something of the user's own, wherever they are; or all again. */
  showOwnOnly(isOn: boolean): void {
    this.ownOnly = isOn;
    if (isOn) for (const section of SECTIONS) this.open[section] = true;
  }

  /**
   * Goes to what a note is about: its field, or the explanation of its figure.
   * @returns false where there is no such figure as the plan stands; one found by trying is sought first
   */
  async showPlace({ kind, place, scenario }: NotePlace): Promise<boolean> {
    if (kind === 'field') {
      await this.reveal(place);
      return true;
    }
    const found = isTried(place) ? await this.#tried(place, scenario) : this.#figureAt(place, scenario);
    // What takes its time does not take the place of what has been opened since.
    if (found !== null) this.explained ??= found;
    return found !== null;
  }

  #figureAt(place: string, scenarioId: string): Explained | null {
    if (isOfOffer(place) || isOfHours(place)) {
      const trace = isOfOffer(place) ? offerTrace(this.plan, place) : hoursTraceAt(this.plan, place);
      return trace === null ? null : { trace, scenarioId: '', reading: null };
    }
    const { reading } = this.plan;
    if (reading === null) return null;
    const at = (period: Period): TraceNode | null =>
      isComposed(place)
        ? composedTrace(reading, scenarioId, place, period, 'lopende')
        : reading.explain(scenarioId, place, period);
    const trace = at(this.period) ?? at('sum');
    return trace === null ? null : { trace, scenarioId, reading };
  }

  async #tried(place: string, scenarioId: string): Promise<Explained | null> {
    const { triedFigure } = await import('./triedFigure');
    const found = await triedFigure(this.plan, scenarioId, place, this.period);
    return found === null ? null : { ...found, scenarioId };
  }

  /** Goes from an explanation, if one is open, to an own figure for the rate. */
  replaceRate(rate: RateInUse): void {
    this.explained = null;
    this.ownRate = rate;
  }

  /** Opens the section of a field and puts focus in it. */
  async reveal(path: string): Promise<void> {
    const section = sectionOf(path);
    this.ownOnly = false;
    if (section !== null) this.open[section] = true;
    await tick();
    const exact = document.querySelector(`[data-path="${CSS.escape(path)}"]`);
    const place = exact ?? document.querySelector(`[data-section="${CSS.escape(section ?? '')}"]`);
    // A field inside a shut part of its section: open what is around it.
    for (let outer = place?.closest('details'); outer; outer = outer.parentElement?.closest('details'))
      outer.open = true;
    place?.scrollIntoView({ block: 'center' });
    place?.querySelector<HTMLElement>('input, select, button, summary')?.focus();
  }
}
