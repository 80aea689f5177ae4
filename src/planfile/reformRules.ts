/** Checks a scenario's reforms: each exists, begins when it can, and has a figure within its range. */
import { findReform, type Reform } from '../engine/rules/reforms';
import type { Problem } from '../engine/practice/results';
import { fieldOf, itemsOf } from './practiceRules';
import { problem, quote } from './problem';

/**
 * Reads defensively: any part may be of the wrong type. Whether two reforms collide depends on the plan's months, and is
 * the engine's to say.
 *
 * @param path of the list, `scenarios.0.reforms`
 */
export function reformProblems(reforms: unknown, path: string): Problem[] {
  const seen = new Set<string>();
  return itemsOf(reforms).flatMap((choice, index) => {
    const [id, from, amount] = ['id', 'from', 'amount'].map((key) => fieldOf(choice, key));
    const at = `${path}.${index}`;
    if (typeof id !== 'string') return [];
    if (seen.has(id)) return [problem('duplicate-id', `${at}.id`, { id: quote(id) })];
    seen.add(id);
    const reform = findReform(id);
    if (reform === null) return [problem('unknown-choice', `${at}.id`, { value: quote(id) })];
    const found: Problem[] = [];
    if (typeof from === 'string' && from < reform.earliest) {
      found.push(problem('too-low', `${at}.from`, { value: quote(from), min: reform.earliest }));
    }
    if (typeof amount !== 'number' || !Number.isFinite(amount)) return found;
    return [...found, ...reformAmountProblems(reform, amount, `${at}.amount`)];
  });
}

/** A figure the reform cannot have: it takes none, or another. @param amount a finite number */
export function reformAmountProblems({ parameter }: Reform, amount: number, path: string): Problem[] {
  if (parameter === undefined) return [problem('wrong-type', path, { expected: 'null', received: 'number' })];
  const { min, max, isWhole } = parameter;
  return [
    ...(amount < min ? [problem('too-low', path, { value: amount, min })] : []),
    ...(amount > max ? [problem('too-high', path, { value: amount, max })] : []),
    ...(isWhole && !Number.isInteger(amount) ? [problem('not-whole', path, { value: amount })] : []),
  ];
}
