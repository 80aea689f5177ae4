import { expect, test } from 'vitest';
import { bundledRules, findSeries } from '../../src/engine';
import { helpText } from '../../src/ui/text/help';

test('every scheme of the help leads to figures the rules have', () => {
  const missing = helpText.schemes.map(({ record }) => record).filter((id) => findSeries(bundledRules, id) === null);
  expect(missing).toEqual([]);
});
