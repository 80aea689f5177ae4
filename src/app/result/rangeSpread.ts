/**
 * How far the figures of a plot may come when the plan's ranges are at their ends: each range alone, and all together as the
 * study has them. Ends, not chances. A generator, so that the work is done in idle moments.
 */
import type { RangeStudy } from './rangeStudy';
import type { Reading } from './reading';

/** The lowest and the highest at each place, and the computations they are read in. */
export interface RangeSpread {
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly lowAt: readonly Reading[];
  readonly highAt: readonly Reading[];
}

/** Kroner the ends must be apart somewhere. */
const APART = 1;

/**
 * @param read a scenario's figures, as many in every reading; null where it has none
 * @returns the spread of each scenario that the ranges move
 */
export function* rangeSpreads(
  study: RangeStudy,
  scenarios: readonly string[],
  read: (reading: Reading, scenario: string) => readonly number[] | null,
): Generator<undefined, ReadonlyMap<string, RangeSpread>> {
  const ends = [study.now, ...study.effects.flatMap(({ low, high }) => [low, high])];
  if (study.together !== null) ends.push(study.together.low, study.together.high);
  const found = new Map<string, RangeSpread>();
  for (const { reading } of ends) {
    if (reading === null) continue;
    for (const scenario of scenarios) {
      const figures = read(reading, scenario);
      if (figures !== null) found.set(scenario, widened(found.get(scenario), figures, reading));
    }
    yield;
  }
  return new Map(
    [...found].filter(([, { low, high }]) => low.some((least, index) => (high[index] ?? least) - least >= APART)),
  );
}

function widened(spread: RangeSpread | undefined, figures: readonly number[], reading: Reading): RangeSpread {
  if (spread === undefined) {
    const at = figures.map(() => reading);
    return { low: figures, high: figures, lowAt: at, highAt: at };
  }
  const pick = <T>(own: readonly T[], is: (figure: number, index: number) => boolean, next: readonly T[]): T[] =>
    own.map((each, index) => (is(figures[index] ?? NaN, index) ? (next[index] ?? each) : each));
  const here = figures.map(() => reading);
  const isLower = (figure: number, index: number): boolean => figure < (spread.low[index] ?? Infinity);
  const isHigher = (figure: number, index: number): boolean => figure > (spread.high[index] ?? -Infinity);
  return {
    low: pick(spread.low, isLower, figures),
    high: pick(spread.high, isHigher, figures),
    lowAt: pick(spread.lowAt, isLower, here),
    highAt: pick(spread.highAt, isHigher, here),
  };
}
