/** Every field of a purchase has words for what can be wrong with it, and a place where it is said. */
import { describe, expect, test } from 'vitest';
import { NEW_PURCHASE, type Purchase } from '../../src/engine';
import { checkPlan, toIdPath } from '../../src/planfile';
import { kommuner } from '../../src/engine';
import { purchaseSchema } from '../../src/planfile/schemas/purchaseSchema';
import { fieldKeyOf, fieldWords } from '../../src/ui/text/fields';
import { placedProblemText, problemText } from '../../src/ui/text/problems';
import { sectionOf } from '../../src/ui/views/plan/planView.svelte';
import { samplePlan } from '../arbitraries/builders';

/** The purchase with one of everything. */
const FULL: Purchase = {
  ...NEW_PURCHASE,
  checks: [{ id: 'utstyr', amount: 1, choice: null, from: '2028-01-01' }],
  ownObservations: [{ id: 'nabo', year: 2025, place: 'Nabo', listLength: 900, total: 800_000 }],
};

interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly pipe?: readonly Shape[];
}

/** Every path of the schema that holds a value, with the first of each list. */
function pathsOf(shape: Shape, path: string): string[] {
  const inner = shape.wrapped ?? shape;
  if (inner.entries) return Object.entries(inner.entries).flatMap(([key, each]) => pathsOf(each, `${path}.${key}`));
  return inner.item ? pathsOf(inner.item, `${path}.0`) : [path];
}
const PATHS = pathsOf(purchaseSchema, 'purchase');

function replaced(data: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(data)) return data.with(Number(key), replaced(data[Number(key)], rest, value));
  const of = data as Readonly<Record<string, unknown>>;
  return { ...of, [key]: replaced(of[key], rest, value) };
}

describe('a purchase’s fields', () => {
  test('are all found in the schema', () => {
    expect(PATHS.length).toBeGreaterThan(35);
    expect(PATHS).toEqual(
      expect.arrayContaining(['purchase.buyer', 'purchase.checks.0.from', 'purchase.ownObservations.0.place']),
    );
  });

  test.each(PATHS.filter((path) => !path.endsWith('.id')))(
    '%s has a label, a place and words for what is wrong',
    (path) => {
      const plan = { ...samplePlan(), purchase: FULL };
      // Neither a number, a choice, a date nor a text that may be as long as this.
      for (const wrong of [{}, 'x'.repeat(5_000), Number.NaN, -1e12]) {
        const broken = replaced(plan, path.split('.'), wrong) as typeof plan;
        const found = checkPlan(broken, kommuner).filter((problem) => problem.path.startsWith('purchase'));
        expect(found.length, `${path}, ${typeof wrong}`).toBeGreaterThan(0);
        for (const problem of found) {
          const named = { ...problem, path: toIdPath(plan, problem.path) };
          const key = fieldKeyOf(named.path);
          expect(key, named.path).not.toBeNull();
          expect(sectionOf(named.path)).toBe('purchase');
          const label = key === null ? '' : fieldWords(key).label;
          expect(label).not.toBe('');
          expect(problemText(named)).toMatch(/^[\p{Lu}\d«−].*\.$/su);
          expect(placedProblemText(named)).toBe(`${label}: ${problemText(named)}`);
          expect(problemText(named)).not.toMatch(/undefined|NaN|null|\[object/u);
        }
      }
    },
  );

  test('a buyer who is gone is said at the field', () => {
    const plan = { ...samplePlan(), purchase: { ...FULL, buyer: 'borte' } };
    const [found] = checkPlan(plan, kommuner).filter(({ path }) => path === 'purchase.buyer');
    expect(found && problemText(found)).toBe('Legen er ikke lenger i planen. Velg lege på nytt.');
  });
});
