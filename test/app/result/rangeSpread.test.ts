/** The envelope of figures over the ends of ranges, with where each end is read. */
import { describe, expect, it } from 'vitest';
import { rangeSpreads } from '../../../src/app/result/rangeSpread';
import type { AtEnd, RangeStudy } from '../../../src/app/result/rangeStudy';
import type { Reading } from '../../../src/app/result/reading';

/** Figures of two alternatives where the plan is computed. */
type Figures = Readonly<Record<string, readonly number[] | null>>;

const readings = new Map<Reading, Figures>();
function at(figures: Figures): AtEnd {
  const reading = {} as Reading;
  readings.set(reading, figures);
  return { incomes: new Map(), leader: null, reading };
}

function spreads(
  study: Omit<RangeStudy, 'subject'>,
): ReturnType<typeof rangeSpreads> extends Generator<unknown, infer R> ? R : never {
  const work = rangeSpreads(
    { ...study, subject: 'a' },
    ['a', 'b'],
    (reading, id) => readings.get(reading)?.[id] ?? null,
  );
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

const effect = (low: AtEnd, high: AtEnd): RangeStudy['effects'][number] => ({
  range: { path: 'baseline.office.fixedPerOffice', low: 1, high: 3 },
  value: 2,
  ownFigure: [],
  low,
  high,
});

describe('how far figures come within the ranges', () => {
  it('is the lowest and the highest at each place, of the plan as it is, each range alone and all together', () => {
    const now = at({ a: [10, 20], b: [5, 5] });
    const low = at({ a: [12, 18], b: [5, 5] });
    const high = at({ a: [8, 22], b: [5, 5] });
    const together = { low: at({ a: [7, 19], b: [5, 5.4] }), high: at({ a: [11, 21], b: [5, 5] }) };
    const found = spreads({ now, effects: [effect(low, high)], together });
    expect([...found.keys()]).toEqual(['a']);
    expect(found.get('a')).toEqual({
      low: [7, 18],
      high: [12, 22],
      lowAt: [together.low.reading, low.reading],
      highAt: [low.reading, high.reading],
    });
  });

  it('leaves out an end where nothing could be computed', () => {
    const now = at({ a: [10], b: null });
    const none: AtEnd = { incomes: new Map(), leader: null, reading: null };
    const found = spreads({ now, effects: [effect(none, at({ a: [14], b: null }))], together: null });
    expect(found.get('a')).toMatchObject({ low: [10], high: [14] });
    expect(found.has('b')).toBe(false);
  });
});
