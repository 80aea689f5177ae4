import { describe, expect, test } from 'vitest';
import { parseNumber, type NumberHint, type NumberKind, type NumberProblem } from '../../../src/app/format';

type Accepted = readonly [text: string, kind: NumberKind, value: number, hint?: NumberHint];
type Refused = readonly [text: string, kind: NumberKind, problem: NumberProblem];

const accepted: readonly Accepted[] = [
  // Groups and decimals
  ['1234', 'kroner', 1234],
  ['1 234', 'kroner', 1234],
  ['1 234,50', 'kroner', 1234.5],
  ['1\u00a0234\u00a0567', 'kroner', 1234567],
  ['1\u202f234\u202f567,25', 'kroner', 1234567.25],
  ['1\u2009234', 'kroner', 1234],
  ['  42 ', 'antall', 42],
  ['007', 'antall', 7],
  ['12,5', 'desimal', 12.5],
  ['12.5', 'desimal', 12.5],
  ['12,', 'desimal', 12],
  ['12.', 'desimal', 12],
  [',5', 'desimal', 0.5],
  ['.5', 'desimal', 0.5],
  ['1 234.5', 'kroner', 1234.5],
  ['1 234.567', 'desimal', 1234.567],
  ['1234.567', 'desimal', 1234.567],
  ['0.125', 'desimal', 0.125],
  ['0,125', 'desimal', 0.125],
  // A point before exactly three digits
  ['1.234', 'kroner', 1234, 'point-as-grouping'],
  ['1.234', 'desimal', 1234, 'point-as-grouping'],
  ['12.345.678', 'kroner', 12345678, 'point-as-grouping'],
  ['1.234,50', 'kroner', 1234.5],
  ['1,234.50', 'kroner', 1234.5],
  ['1,234,567', 'kroner', 1234567, 'comma-as-grouping'],
  ['1,234,567.89', 'kroner', 1234567.89],
  ['1,234', 'kroner', 1.234, 'comma-as-decimal'],
  ['1,234', 'desimal', 1.234],
  // Signs
  ['-5', 'kroner', -5],
  ['−5', 'kroner', -5],
  ['–5', 'kroner', -5],
  ['- 5', 'kroner', -5],
  ['+5', 'kroner', 5],
  ['−1 234,50 kr', 'kroner', -1234.5],
  ['kr -50', 'kroner', -50],
  ['-0', 'kroner', 0],
  // Units
  ['500 kr', 'kroner', 500],
  ['kr 500', 'kroner', 500],
  ['kr. 500', 'kroner', 500],
  ['KR 500', 'kroner', 500],
  ['500 kroner', 'kroner', 500],
  ['500 NOK', 'kroner', 500],
  ['500,-', 'kroner', 500],
  ['500,–', 'kroner', 500],
  ['500,- kr', 'kroner', 500],
  ['500 kr/år', 'kroner', 500],
  ['500 kr per konsultasjon', 'kroner', 500],
  ['850 k', 'kroner', 850_000],
  ['850k', 'kroner', 850_000],
  ['1,2 mill.', 'kroner', 1_200_000],
  ['1,2 mill. kr', 'kroner', 1_200_000],
  ['kr 1,2 mill', 'kroner', 1_200_000],
  ['2 millioner kroner', 'kroner', 2_000_000],
  ['1,1 mill', 'kroner', 1_100_000],
  ['3 tusen', 'antall', 3000],
  ['1,5 k', 'antall', 1500],
  ['1 120 pasienter', 'antall', 1120],
  ['160 dager per år', 'antall', 160],
  ['37,5 timer/uke', 'desimal', 37.5],
  ['0,8 årsverk', 'desimal', 0.8],
  // Nynorsk beside bokmål
  ['1 120 pasientar', 'antall', 1120],
  ['37,5 timar per veke', 'desimal', 37.5],
  ['6 månader', 'antall', 6],
  ['2 millionar kroner', 'kroner', 2_000_000],
  // Percent is typed per hundred and held as a fraction
  ['12,5', 'prosent', 0.125],
  ['12,5 %', 'prosent', 0.125],
  ['12,5%', 'prosent', 0.125],
  ['7', 'prosent', 0.07],
  ['100 prosent', 'prosent', 1],
  ['2 pst.', 'prosent', 0.02],
  ['-3,1', 'prosent', -0.031],
  ['0,07', 'prosent', 0.0007],
];

const refused: readonly Refused[] = [
  ['', 'kroner', 'empty'],
  [' \u00a0 ', 'kroner', 'empty'],
  ['abc', 'kroner', 'not-a-number'],
  ['kr', 'kroner', 'not-a-number'],
  ['-', 'kroner', 'not-a-number'],
  [',', 'kroner', 'not-a-number'],
  ['--5', 'kroner', 'not-a-number'],
  ['-kr -5', 'kroner', 'not-a-number'],
  ['5-', 'kroner', 'not-a-number'],
  ['NaN', 'desimal', 'not-a-number'],
  ['Infinity', 'desimal', 'not-a-number'],
  ['∞', 'desimal', 'not-a-number'],
  ['１２', 'antall', 'not-a-number'],
  ['12 kr 13', 'kroner', 'not-a-number'],
  ['1e5', 'kroner', 'unknown-unit'],
  ['0x10', 'antall', 'unknown-unit'],
  ['500 euro', 'kroner', 'unknown-unit'],
  ['usd 500', 'kroner', 'unknown-unit'],
  ['5 %', 'kroner', 'wrong-unit'],
  ['5 kr', 'prosent', 'wrong-unit'],
  ['5 k', 'prosent', 'wrong-unit'],
  ['5 kr', 'antall', 'wrong-unit'],
  ['kr 5', 'antall', 'wrong-unit'],
  ['5 dager', 'kroner', 'wrong-unit'],
  ['5,-', 'antall', 'wrong-unit'],
  ['1 k mill', 'kroner', 'wrong-unit'],
  ['1 23', 'kroner', 'bad-grouping'],
  ['12 5', 'kroner', 'bad-grouping'],
  ['1 2345', 'kroner', 'bad-grouping'],
  ['1234 567', 'kroner', 'bad-grouping'],
  ['1.23.456', 'kroner', 'bad-grouping'],
  ['1.234.56', 'kroner', 'bad-grouping'],
  ['1,2,3', 'kroner', 'bad-grouping'],
  ['1.2,3.4', 'kroner', 'bad-grouping'],
  ['1 234.567,5', 'kroner', 'bad-grouping'],
  ['12,5', 'antall', 'not-whole'],
  ['1,234', 'antall', 'not-whole'],
  ['9999999999999', 'kroner', 'too-large'],
  ['9 mrd mrd', 'kroner', 'wrong-unit'],
  ['9'.repeat(400), 'kroner', 'too-large'],
  ['x'.repeat(400), 'kroner', 'not-a-number'],
];

describe('parseNumber', () => {
  test.each(accepted.map(([text, kind, value, hint = null]) => ({ text, kind, value, hint })))(
    'reads $text in a $kind field',
    ({ text, kind, value, hint }) => {
      expect(parseNumber(text, kind)).toEqual({ ok: true, value, hint });
    },
  );

  test.each(refused)('refuses %j as %s', (text, kind, problem) => {
    expect(parseNumber(text, kind)).toEqual({ ok: false, problem });
  });
});
