/** Turns valibot's issues into the plan's problems. */
import * as v from 'valibot';
import type { Problem, ProblemCode } from '../engine/practice/results';
import { problem, quote } from './problem';

/** Codes that a check in the schema carries in its message. */
const CHECK_CODES = [
  'bad-id',
  'missing-field',
  'not-a-date',
  'no-doctors',
  'no-scenarios',
] as const satisfies readonly ProblemCode[];

/** The problems of one value, and whether it still has the shape of its type (so that a form can show it). */
export interface Checked {
  readonly problems: readonly Problem[];
  readonly hasShape: boolean;
}

/** @param path plan path of the value itself */
export function checkSchema(schema: v.GenericSchema, value: unknown, path: string): Checked {
  const result = v.safeParse(schema, value);
  const issues = result.issues ?? [];
  return {
    problems: issues.map((issue) => toProblem(issue, [path, v.getDotPath(issue) ?? ''].filter(Boolean).join('.'))),
    hasShape: !issues.some(breaksShape),
  };
}

const LEAVES = new Set(['string', 'number', 'boolean']);

/** An empty required field can be shown and filled in; another kind of value in its place cannot. */
function breaksShape(issue: v.BaseIssue<unknown>): boolean {
  if (issue.kind !== 'schema') return false;
  return !(issue.input === null && LEAVES.has(issue.type));
}

function toProblem(issue: v.BaseIssue<unknown>, path: string): Problem {
  return issue.kind === 'schema' ? wrongKind(issue, path) : wrongValue(issue, path);
}

function wrongKind(issue: v.BaseIssue<unknown>, path: string): Problem {
  const expected = expectedKind(issue.type);
  if (issue.input === undefined || issue.input === null) return problem('missing-field', path, { expected });
  if (issue.type === 'number' && Number.isNaN(issue.input)) return problem('not-finite', path, { value: 'NaN' });
  if ((issue.type === 'picklist' || issue.type === 'literal') && typeof issue.input !== 'object') {
    return problem('unknown-choice', path, { value: shown(issue.input), choices: issue.expected ?? '' });
  }
  return problem('wrong-type', path, { expected, received: kindOf(issue.input) });
}

function wrongValue(issue: v.BaseIssue<unknown>, path: string): Problem {
  const input = issue.input;
  const bound = typeof issue.requirement === 'number' ? issue.requirement : 0;
  switch (issue.type) {
    case 'finite':
      return problem('not-finite', path, { value: shown(input) });
    case 'min_value':
      return problem('too-low', path, { value: Number(input), min: bound });
    case 'max_value':
      return problem('too-high', path, { value: Number(input), max: bound });
    case 'integer':
      return problem('not-whole', path, { value: Number(input) });
    case 'iso_date':
      return problem('not-a-date', path, { value: shown(input) });
    case 'min_length':
      if (Array.isArray(input)) break;
      return problem('missing-field', path, { expected: 'string' });
    case 'max_length':
      return Array.isArray(input)
        ? problem('too-many', path, { count: input.length, max: bound })
        : problem('text-too-long', path, { length: String(input).length, max: bound });
    case 'max_entries':
      return problem('too-many', path, { count: Object.keys(input as object).length, max: bound });
  }
  const code = CHECK_CODES.find((each) => each === issue.message);
  if (code === undefined) throw new Error(`No problem code for the check ${issue.type}: ${issue.message}`);
  return problem(code, path, Array.isArray(input) ? {} : { value: shown(input) });
}

function expectedKind(type: string): string {
  if (type === 'strict_object' || type === 'record') return 'object';
  if (type === 'array') return 'list';
  if (type === 'picklist' || type === 'literal') return 'string';
  return type === 'union' ? 'value' : type;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  return value === null ? 'null' : typeof value;
}

const shown = (value: unknown): string => quote(String(value));
