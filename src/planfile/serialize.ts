import type { Plan } from '../engine/practice/plan';
import { planSchema } from './planSchema';
import { knownFields } from './structure';

/**
 * The plan as file text: fields in the format's order, two spaces, text in NFC, a line break at the end. The same plan
 * always gives the same text, and `parsePlan` of it gives the same plan.
 *
 * @throws RangeError for NaN or an infinity, which JSON would turn into null
 */
export function serializePlan(plan: Plan): string {
  const text = JSON.stringify(knownFields(planSchema, plan), (_key, value: unknown) => canonical(value), 2);
  return `${text}\n`;
}

function canonical(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`A plan holds no ${value}`);
  return typeof value === 'string' ? value.normalize('NFC') : value;
}
