/** Ranges typed in a number field: the oracle rows first, then that no way of writing one loses or changes it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatForField,
  formatSpan,
  middleOf,
  parseEntry,
  parseNumber,
  type NumberKind,
} from '../../../src/app/format';

const NB = '\u00a0';

describe('a range', () => {
  test.each<[NumberKind, string, number, number]>([
    ['antall', '900–1 200', 900, 1200],
    ['antall', '900-1200', 900, 1200],
    ['antall', '900 – 1 200', 900, 1200],
    ['antall', '900 til 1 200', 900, 1200],
    ['antall', `900${NB}til${NB}1${NB}200`, 900, 1200],
    ['antall', '900—1200', 900, 1200],
    ['antall', '900 − 1200', 900, 1200],
    ['antall', '900 til 1 200 innbyggere', 900, 1200],
    ['antall', '1.000-1.200', 1000, 1200],
    ['prosent', '5–10 %', 0.05, 0.1],
    ['prosent', '5 %–10 %', 0.05, 0.1],
    ['prosent', '2,5 til 3,5', 0.025, 0.035],
    ['prosent', '-1–2 %', -0.01, 0.02],
    ['desimal', '−10–−5', -10, -5],
    ['desimal', '-10 - -5', -10, -5],
    ['kroner', '900 000–1 200 000 kr', 900_000, 1_200_000],
    ['kroner', 'kr 900–1 200', 900, 1200],
    ['kroner', '1,2–1,5 mill.', 1_200_000, 1_500_000],
    ['kroner', '900 tusen–1,2 mill.', 900_000, 1_200_000],
    ['kroner', '900,- – 1 200,-', 900, 1200],
    ['kroner', '450,50–500', 450.5, 500],
  ])('%s: %s', (kind, text, low, high) => {
    expect(parseEntry(text, kind)).toMatchObject({ ok: true, value: null, span: { low, high } });
  });

  test.each<[NumberKind, string, string]>([
    ['antall', '1200–900', 'range-reversed'],
    ['antall', '900–900', 'range-equal'],
    ['antall', '900–', 'not-a-number'],
    ['antall', '–', 'not-a-number'],
    ['antall', '900,5–1000', 'not-whole'],
    ['antall', '900–mange', 'not-a-number'],
    ['antall', '22-11-2026', 'not-a-number'],
    ['antall', 'til', 'not-a-number'],
    ['antall', '', 'empty'],
    ['prosent', '5 kr–10 kr', 'wrong-unit'],
  ])('%s: %j is no range (%s)', (kind, text, problem) => {
    const read = parseEntry(text, kind);
    expect(read.ok).toBe(false);
    if (!read.ok && problem.startsWith('range')) expect(read.problem).toBe(problem);
  });

  test('a single number is what it always was, old ways of writing kroner too', () => {
    for (const text of ['1 050', '500,-', 'kr 500,-', '−5', '1,5 mill.']) {
      const number = parseNumber(text, 'kroner');
      expect(number.ok).toBe(true);
      expect(parseEntry(text, 'kroner')).toEqual({ ...number, span: null });
    }
  });

  test('lies halfway, without digits from binary arithmetic, and within its ends', () => {
    // (0,1 + 0,2) ÷ 2 = 0,15; in binary 0,15000000000000002
    expect(middleOf({ low: 0.1, high: 0.2 }, 'prosent')).toBe(0.15);
    // (900 + 1 200) ÷ 2 = 1 050
    expect(middleOf({ low: 900, high: 1200 }, 'antall')).toBe(1050);
    // (900 + 901) ÷ 2 = 900,5, and half an inhabitant there is not
    expect(middleOf({ low: 900, high: 901 }, 'antall')).toBe(901);
  });
});

const KINDS: readonly NumberKind[] = ['kroner', 'prosent', 'antall', 'desimal'];
const numberOf = (kind: NumberKind): fc.Arbitrary<number> =>
  kind === 'antall'
    ? fc.integer({ min: -1_000_000, max: 1_000_000 })
    : // A field takes no text of hundreds of digits.
      fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => (Math.abs(value) < 1e-9 ? 0 : value));
const spanOf = fc.constantFrom(...KINDS).chain((kind) =>
  fc
    .tuple(numberOf(kind), numberOf(kind))
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => ({ kind, low: Math.min(a, b), high: Math.max(a, b) })),
);
const SEPARATORS = ['–', '-', ' – ', ' - ', ' til ', '—', ' — ', '−', '\u2010', '\u2011', `${NB}–${NB}`] as const;

describe('no way of writing a range changes it', () => {
  test('what a field shows is read back to the last digit', () => {
    fc.assert(
      fc.property(spanOf, fc.boolean(), ({ kind, low, high }, grouped) => {
        const read = parseEntry(formatSpan({ low, high }, kind, grouped), kind);
        expect(read).toMatchObject({ ok: true, value: null, span: { low, high } });
      }),
      { numRuns: 500 },
    );
  });

  test('all separators mean the same', () => {
    fc.assert(
      fc.property(spanOf, fc.constantFrom(...SEPARATORS), ({ kind, low, high }, separator) => {
        const text = `${formatForField(low, kind, true)}${separator}${formatForField(high, kind, true)}`;
        expect(parseEntry(text, kind)).toMatchObject({ ok: true, span: { low, high } });
      }),
      { numRuns: 1000 },
    );
  });

  test('the middle of any range is within it', () => {
    fc.assert(
      fc.property(spanOf, ({ kind, low, high }) => {
        const middle = middleOf({ low, high }, kind);
        expect(middle).toBeGreaterThanOrEqual(low);
        expect(middle).toBeLessThanOrEqual(high);
        if (kind === 'antall') expect(Number.isInteger(middle)).toBe(true);
      }),
    );
  });

  test('no text makes it throw or answer with what is not finite', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ maxLength: 30 }), fc.stringMatching(/^[-–−0-9 ,.%tilkr]{0,20}$/u)),
        fc.constantFrom(...KINDS),
        (text, kind) => {
          const read = parseEntry(text, kind);
          if (!read.ok) return;
          const numbers = read.span === null ? [read.value] : [read.span.low, read.span.high];
          expect(numbers.every(Number.isFinite)).toBe(true);
          if (read.span !== null) expect(read.span.low).toBeLessThan(read.span.high);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
