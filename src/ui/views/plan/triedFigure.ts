/**
 * The way from a note back to a figure that is found by trying: a turning point, a crossing, what an absence does. What was
 * tried is tried again.
 */
import { STRESS_KINDS, type LeverId, type Reading } from '../../../app/result';
import type { TraceNode } from '../../../engine/practice/results';
import type { OpenPlan, Period } from '../../planContract';
import { explainedText } from '../../text/explained';
import { testTrace } from './result/stressRows';
import { crossingPlace, turnPlace, turnTrace } from './result/sumTraces';

type Open = Pick<OpenPlan, 'findTurns' | 'levers' | 'reading' | 'stress' | 'traceLever' | 'tryLever'>;

/** An explanation, with the computation its steps are read from. */
export interface TriedFigure {
  readonly trace: TraceNode;
  readonly reading: Reading;
}

const LINE = 'kontor/inntektPerLege';

/** @returns null where it is not there now: nothing turns the answer, the lines do not cross, the doctor is gone */
export async function triedFigure(
  open: Open,
  scenario: string,
  place: string,
  period: Period,
): Promise<TriedFigure | null> {
  const [kind, ...rest] = place.split('/');
  if (kind === 'prove') return await absence(open, scenario, rest);
  const lever = open.levers.find((each) => each === rest[0]);
  if (lever === undefined) return null;
  return await (kind === 'snu'
    ? turningPoint(open, scenario, lever, period)
    : crossing(open, scenario, lever, rest[1] ?? '', period));
}

async function absence(
  open: Open,
  scenario: string,
  [doctor = '', kind = '', line = '']: readonly string[],
): Promise<TriedFigure | null> {
  const isThere = open.reading?.plan.baseline.doctors.some(({ id }) => id === doctor) ?? false;
  if (!isThere || !STRESS_KINDS.some((each) => each === kind)) return null;
  const tests = await new Promise<Parameters<Parameters<Open['stress']>[1]>[0]>((done) => open.stress(doctor, done));
  const test = tests.find((each) => each.scenarioId === scenario && each.kind === kind);
  const trace = test === undefined ? null : testTrace(test, line);
  return test === undefined || trace === null ? null : { trace, reading: test.tried };
}

async function turningPoint(open: Open, leader: string, lever: LeverId, period: Period): Promise<TriedFigure | null> {
  const best = leaderOf(open.reading, period);
  const turns = await new Promise<Parameters<Parameters<Open['findTurns']>[2]>[0]>((done) =>
    open.findTurns(period, LINE, done),
  );
  const turn = turns.find((each) => each.lever === lever);
  const value = turn?.at?.leader === leader ? turn.at.value : null;
  const reading = value === null ? null : open.tryLever(lever, value);
  if (turn === undefined || value === null || reading === null || best === null) return null;
  const label = explainedText.turnName(reading.scenario(leader)?.name ?? '');
  const at = { place: turnPlace(lever), value, one: leader, other: best };
  return { reading, trace: turnTrace(reading, turn, at, label, period) };
}

async function crossing(
  open: Open,
  one: string,
  lever: LeverId,
  other: string,
  period: Period,
): Promise<TriedFigure | null> {
  const curve = await new Promise<Parameters<Parameters<Open['traceLever']>[3]>[0]>((done) =>
    open.traceLever(lever, period, LINE, done),
  );
  const found = curve?.crossings.find((each) => each.one === one && each.other === other);
  const reading = found === undefined ? null : open.tryLever(lever, found.at);
  if (curve === null || found === undefined || reading === null) return null;
  const [first, second] = [one, other].map((id) => reading.scenario(id)?.name ?? '');
  const at = { place: crossingPlace(lever, other), value: found.at, one, other };
  return {
    reading,
    trace: turnTrace(reading, curve, at, explainedText.crossingName(first ?? '', second ?? ''), period),
  };
}

/** The alternative that gives most as the plan stands. */
function leaderOf(reading: Reading | null, period: Period): string | null {
  const ranked = (reading?.comparison.scenarios ?? []).map(({ id }) => ({
    id,
    value: reading?.figure(id, LINE, period)?.value ?? -Infinity,
  }));
  return ranked.toSorted((a, b) => b.value - a.value)[0]?.id ?? null;
}
