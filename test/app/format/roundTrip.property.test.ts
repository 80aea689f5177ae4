import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatForField, parseNumber, type NumberKind } from '../../../src/app/format';

/** The allowed range of each kind, with the finest steps a person would type and any double between. */
const ranges: Readonly<Record<NumberKind, fc.Arbitrary<number>>> = {
  kroner: decimals(1e9),
  prosent: decimals(10),
  desimal: decimals(1e6),
  antall: fc.integer({ min: -1_000_000, max: 1_000_000 }),
  aarstall: fc.integer({ min: 1900, max: 2100 }),
};

function decimals(limit: number): fc.Arbitrary<number> {
  return fc
    .double({ min: -limit, max: limit, noNaN: true })
    .map((value) => (Math.abs(value) < 1e-12 ? 0 : value))
    .filter((value) => !Object.is(value, -0));
}

describe('reading back what a field shows', () => {
  for (const [kind, values] of Object.entries(ranges) as [NumberKind, fc.Arbitrary<number>][]) {
    for (const grouped of [true, false]) {
      test(`gives the same ${kind}, ${grouped ? 'grouped' : 'ungrouped'}`, () => {
        fc.assert(
          fc.property(values, (value) => {
            expect(parseNumber(formatForField(value, kind, grouped), kind)).toMatchObject({ ok: true, value });
          }),
          { numRuns: 2000 },
        );
      });
    }
  }

  test('never gives NaN, infinity or −0, whatever is typed', () => {
    const text = fc.string({
      unit: fc.constantFrom(...Array.from('0123456789 .,-−–kr%mil/e+\u00a0\u202f')),
      maxLength: 24,
    });
    fc.assert(
      fc.property(text, fc.constantFrom<NumberKind>('kroner', 'prosent', 'antall', 'desimal'), (typed, kind) => {
        const read = parseNumber(typed, kind);
        expect(!read.ok || (Number.isFinite(read.value) && !Object.is(read.value, -0))).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});
