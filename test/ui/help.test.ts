import { expect, test } from 'vitest';
import { bundledRules, findSeries } from '../../src/engine';
import { SCHEMES } from '../../src/ui/text/help';

test('every scheme of the help leads to figures the rules have', () => {
  const missing = SCHEMES.map(({ record }): string => record).filter((id) => findSeries(bundledRules, id) === null);
  expect(missing).toEqual([]);
});
