/** The published JSON Schema of the plan file. Only `writeSchema.ts` and its test import this. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { planSchema } from './planSchema';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** Actions JSON Schema cannot or need not say: JSON numbers are finite, and the checks are described in words. */
const UNSAID = ['check', 'finite'];

/** @returns the schema (draft 2020-12) as text, ending in a line break */
export function planJsonSchema(): string {
  const { $schema: _, ...schema } = toJsonSchema(planSchema, { target: 'draft-2020-12', ignoreActions: UNSAID });
  return `${JSON.stringify({ $schema: DIALECT, ...schema }, null, 2)}\n`;
}
