/**
 * Who pays, what the public pays, and when the money comes and goes: cells added to a practice that has been computed,
 * when somebody asks. A practice nobody asks this of has none of them.
 */
import type { AmountDef } from '../kernel/amount';
import type { Program, Slot } from '../kernel/graph';
import * as kapitalPaaSpill from '../person/kapitalPaaSpill';
import * as kontantstrom from '../person/kontantstrom';
import * as feriepengeoppgjor from '../staff/feriepengeoppgjor';
import type { RateReader } from '../rules/rates';
import type { Kommune } from '../rules/types';
import { capitalAtRisk, isCapitalLine } from './capitalAtRisk';
import { PracticeContext } from './context';
import { cashFlow, isCashLine } from './doctorCash';
import { entriesOf, type Entry } from './ledger/entries';
import * as egenandel from './payers/egenandel';
import { doctorPayers, FEE_LINES, type DoctorPayers } from './payers/doctorPayers';
import type { Doctor, Plan, Practice } from './plan';
import { legerPerMillion, PER_INHABITANT } from './publicSide/publicCost';
import { publicSide } from './publicSide/publicSide';
import type { Problem, Simplification } from './results';
import type { IncomeLine } from './totals';

export interface MoneyView {
  /** The practice's cells, then those of the view; run. */
  readonly program: Program;
  /** Every payment once. */
  readonly entries: readonly Entry[];
  /** Rates the split by payer needs and that have no value in the plan's months; with any, nothing is to be shown. */
  readonly problems: readonly Problem[];
}

/**
 * @param program the practice's, run
 * @param lines slots of the practice's lines by id
 */
export function moneyView(
  plan: Plan,
  practice: Practice,
  changed: readonly string[],
  rates: RateReader,
  kommuner: readonly Kommune[],
  program: Program,
  lines: ReadonlyMap<string, Slot>,
): MoneyView {
  const context = new PracticeContext(plan, practice, new Set(changed), rates, kommuner, program);
  const payers = new Map(
    practice.doctors.map((doctor) => [doctor.id, knownPayers(doctor, lines) ?? payersOf(context, doctor, lines)]),
  );
  const { traits, graph } = context;
  const entries = entriesOf({ practice, traits, cells: graph.cells, lines, payers });
  const liste = lines.get('kontor/listelengde');
  if (liste !== undefined) publicSide(context, entries, liste);
  cashFlow(context, { lines, payers });
  capitalAtRisk(context, lines);
  const extended = graph.finish();
  extended.run();
  const gaps = [...context.series].map((series) => series.gap).filter((gap) => gap !== null);
  return { program: extended, entries, problems: [...context.problems, ...gaps] };
}

/** The split that the practice has already, because it reckons with egenandeler that are never paid. */
function knownPayers({ id }: Doctor, lines: ReadonlyMap<string, Slot>): DoctorPayers | null {
  const [refusjon, fromHelfo, fromPatients, loss] = [
    'refusjoner',
    'egenandelerFraHelfo',
    'egenandelerBetalt',
    'tapEgenandeler',
  ].map((line) => lines.get(`lege:${id}/${line}`));
  return refusjon === undefined || fromHelfo === undefined || fromPatients === undefined || loss === undefined
    ? null
    : { refusjon, fromHelfo, fromPatients, loss };
}

function payersOf(context: PracticeContext, doctor: Doctor, lines: ReadonlyMap<string, Slot>): DoctorPayers {
  const fees: Partial<Record<IncomeLine, Slot>> = {};
  for (const line of FEE_LINES) {
    const slot = lines.get(`lege:${doctor.id}/${line}`);
    if (slot !== undefined) fees[line] = slot;
  }
  return doctorPayers(context, doctor, fees);
}

/**
 * What the view's amounts leave out, each once, whether or not somebody has asked for it: read from their definitions, so
 * that it can be told without computing the view.
 */
export function moneySimplifications(): readonly Simplification[] {
  const found = new Map<string, Simplification>();
  const amounts = {
    ...egenandel,
    ...PER_INHABITANT,
    legerPerMillion,
    ...kontantstrom,
    ...feriepengeoppgjor,
    ...kapitalPaaSpill,
  };
  for (const def of Object.values<object>(amounts)) {
    const { label, simplified }: Partial<AmountDef> = def;
    if (label !== undefined && simplified !== undefined) found.set(simplified, { label, text: simplified });
  }
  return [...found.values()];
}

/** Lines that only the view has: asking for another unknown line does not compute it. */
export function isMoneyLine(line: string): boolean {
  return (
    isCashLine(line) ||
    isCapitalLine(line) ||
    /\/(offentlig\.|refusjoner$|egenandeler|.+\.(refusjon|egenandel)$)/.test(line)
  );
}
