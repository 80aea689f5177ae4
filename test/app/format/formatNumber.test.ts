import { describe, expect, test } from 'vitest';
import {
  formatAntall,
  formatDesimal,
  formatFigure,
  formatForField,
  formatKroner,
  formatProsent,
  formatTimer,
  formatTraced,
  keepNumbers,
} from '../../../src/app/format';

describe('numbers as text', () => {
  test.each([
    [formatKroner(1234567.4), '1\u00a0234\u00a0567\u00a0kr'],
    [formatKroner(-1234.6), '−1\u00a0235\u00a0kr'],
    [formatKroner(-0.2), '0\u00a0kr'],
    [formatKroner(12.5, 2), '12,50\u00a0kr'],
    [formatProsent(0.125), '12,5\u00a0%'],
    [formatProsent(0.07), '7\u00a0%'],
    [formatProsent(-0.031), '−3,1\u00a0%'],
    [formatAntall(1234.6), '1\u00a0235'],
    [formatDesimal(3.07), '3,07'],
    [formatDesimal(3.0712, 3), '3,071'],
    [formatTimer(1650.4), '1\u00a0650\u00a0timer'],
    [formatFigure(0.456, 'andel'), '45,6\u00a0%'],
    [formatFigure(1234.56, 'kr/år'), '1\u00a0235'],
    [formatFigure(1.254, 'årsverk'), '1,25'],
    [formatFigure(0.8, 'årsverk'), '0,8'],
    [formatFigure(1758.6, 'kr/listeinnbygger/år'), '1\u00a0758,60'],
    [formatFigure(60, 'kr/konsultasjon'), '60,00'],
    [formatTraced(0.125, 'andel'), '12,5\u00a0%'],
    [formatTraced(1234.5678, 'kr/år'), '1\u00a0234,57'],
    [formatTraced(841.8, 'kr per listeinnbygger per år'), '841,80'],
    [formatTraced(1234.5678, 'timer'), '1\u00a0234,57'],
    [keepNumbers('1 180 på liste, 1 000 000 kr i 2026'), '1\u00a0180 på liste, 1\u00a0000\u00a0000 kr i 2026'],
    [formatTraced(0.0833333333, 'faktor'), '0,083333'],
  ])('%s', (shown, expected) => {
    expect(shown).toBe(expected);
  });

  test.each([
    [formatForField(1234567.25, 'kroner', true), '1\u00a0234\u00a0567,25'],
    [formatForField(1234567.25, 'kroner', false), '1234567,25'],
    [formatForField(-1234, 'kroner', true), '−1\u00a0234'],
    [formatForField(0.07, 'prosent', true), '7'],
    [formatForField(0.125, 'prosent', true), '12,5'],
    [formatForField(0.0007, 'prosent', true), '0,07'],
    [formatForField(12, 'prosent', true), '1\u00a0200'],
    [formatForField(0, 'desimal', true), '0'],
    [formatForField(1e9, 'kroner', true), '1\u00a0000\u00a0000\u00a0000'],
    [formatForField(0.000001, 'desimal', true), '0,000001'],
  ])('in a field: %s', (shown, expected) => {
    expect(shown).toBe(expected);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('%s is refused', (value) => {
    expect(() => formatKroner(value)).toThrow(RangeError);
    expect(() => formatForField(value, 'kroner', true)).toThrow(RangeError);
  });
});
