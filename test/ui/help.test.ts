import { expect, test } from 'vitest';
import { bundledRules, findSeries, REFORMS } from '../../src/engine';
import { SCHEMES } from '../../src/ui/text/help';

test('every scheme of the help leads to figures the rules have', () => {
  const missing = SCHEMES.map(({ record }): string => record).filter((id) => findSeries(bundledRules, id) === null);
  expect(missing).toEqual([]);
});

test('every proposal and worked example of the catalogue stands at one scheme, by a name it has', () => {
  const told = SCHEMES.flatMap(({ reforms }): readonly string[] => reforms);
  expect(told.toSorted()).toEqual(REFORMS.map(({ id }) => id).toSorted());
});
