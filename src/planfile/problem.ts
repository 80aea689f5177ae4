import type { Problem, ProblemCode } from '../engine/practice/results';
import { MAX_PROBLEMS } from './limits';

/** Longest piece of the file's own text repeated in a problem. */
const MAX_QUOTE = 80;

/** Cuts text from a stranger's file before it is repeated to the user. */
export function quote(text: string): string {
  return text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE - 1)}…` : text;
}

/** @param path plan path of the field, `''` for the whole file */
export function problem(
  code: ProblemCode,
  path: string,
  values: Readonly<Record<string, string | number>> = {},
): Problem {
  return { code, path, values };
}

/** `baseline` + `form` → `baseline.form`; a long key is cut. */
export function joinPath(path: string, key: string | number): string {
  const segment = typeof key === 'number' ? String(key) : quote(key);
  return path === '' ? segment : `${path}.${segment}`;
}

/** Each code once per path, in the order found, at most `MAX_PROBLEMS` of them. */
export function distinct(problems: readonly Problem[]): Problem[] {
  const seen = new Map<string, Problem>();
  for (const each of problems) {
    const key = `${each.path}\n${each.code}`;
    if (!seen.has(key)) seen.set(key, each);
  }
  const all = [...seen.values()];
  if (all.length <= MAX_PROBLEMS) return all;
  return [...all.slice(0, MAX_PROBLEMS), problem('too-many', '', { count: all.length, max: MAX_PROBLEMS })];
}
