/** A standard is the same object as before only where nothing of it is another. */
import { expect, test } from 'vitest';
import type { StandardValue } from '../../src/engine';
import { KeptStandards } from '../../src/app/keptStandards';

const STANDARD: StandardValue = {
  kind: 'statistic',
  value: 4.2,
  source: 'Styringsdata',
  from: '2025-01-01',
  basis: 'stated',
  status: 'vedtatt',
};

test('the same standard is the same object, and one that differs in anything is another', () => {
  const kept = new KeptStandards();
  const first = kept.kept('felt', { ...STANDARD });
  expect(kept.kept('felt', { ...STANDARD })).toBe(first);
  const others: readonly Partial<StandardValue>[] = [
    { kind: 'agreement' },
    { value: 4.3 },
    { source: 'Avtalen' },
    { from: '2026-01-01' },
    { basis: 'derived' },
    { status: 'avledet' },
  ];
  expect(others.flatMap((other) => Object.keys(other)).toSorted()).toEqual(Object.keys(STANDARD).toSorted());
  for (const [place, other] of others.entries()) {
    kept.kept(`felt ${place}`, { ...STANDARD });
    expect(kept.kept(`felt ${place}`, { ...STANDARD, ...other })).toEqual({ ...STANDARD, ...other });
  }
});
