/** Plans priced from the tariff where 1 000 contacts of one type are asked for each month. */
import { contacts, quietPlan, type Changes } from '../../practice/support/plans';
import type { ContactType, Plan } from '../../../src/engine';

/** A length profile with every consultation in one class. @param index into LENGTH_CLASSES */
export const allIn = (index: number): number[] => Array.from({ length: 7 }, (_, at) => (at === index ? 1 : 0));

/** 1 000 on the list and 12 contacts each a year; all consultations within 20 minutes unless changed. */
export function takstPlan(month: string, type: ContactType, changes: Changes = {}): Plan {
  return quietPlan({
    'horizon.start': `${month}-01`,
    'baseline.activity.feeModel': 'takster',
    'baseline.activity.lengthProfile': allIn(0),
    'baseline.activity.contacts': contacts({ [type]: 12 }),
    ...changes,
  });
}
