/** Rules between a purchase's fields and the rest of the plan. They read defensively: any part may be of the wrong type. */
import type { Problem } from '../engine/practice/results';
import { checkItem } from '../engine/purchase/checklist';
import type { CheckItem } from '../engine/purchase/checkTypes';
import { duplicateIds, fieldOf, itemsOf } from './practiceRules';
import { problem, quote } from './problem';

/** @param doctors of the baseline: the buyer is one of them */
export function purchaseProblems(purchase: unknown, doctors: unknown): Problem[] {
  const buyer = fieldOf(purchase, 'buyer');
  const known = itemsOf(doctors).map((doctor) => fieldOf(doctor, 'id'));
  const isUnknown = typeof buyer === 'string' && buyer !== '' && !known.includes(buyer);
  const checks = fieldOf(purchase, 'checks');
  return [
    ...(isUnknown ? [problem('unknown-doctor', 'purchase.buyer', { id: quote(buyer) })] : []),
    ...duplicateIds(checks, 'purchase.checks'),
    ...itemsOf(checks).flatMap((answer, index) => answerProblems(answer, `purchase.checks.${index}`)),
    ...duplicateIds(fieldOf(purchase, 'ownObservations'), 'purchase.ownObservations'),
  ];
}

/** An answer its item cannot have; an item that is not known, from a newer list, is left as it is. */
function answerProblems(answer: unknown, path: string): Problem[] {
  const id = fieldOf(answer, 'id');
  const item = typeof id === 'string' ? checkItem(id) : null;
  if (item === null) return [];
  const [amount, choice] = [fieldOf(answer, 'amount'), fieldOf(answer, 'choice')];
  if (item.kind === 'choice') {
    const isKnown = typeof choice !== 'string' || item.choices.some((each) => each.id === choice);
    return isKnown ? [] : [problem('unknown-choice', `${path}.choice`, { value: quote(choice) })];
  }
  return typeof amount === 'number' && Number.isFinite(amount)
    ? checkAmountProblems(item, amount, `${path}.amount`)
    : [];
}

/** An amount outside what the item can be answered with. @param amount a finite number */
export function checkAmountProblems({ unit, min, max }: CheckItem, amount: number, path: string): Problem[] {
  const values = { value: amount, ...(unit === null ? {} : { unit }) };
  if (amount < min) return [problem('too-low', path, { ...values, min })];
  return amount > max ? [problem('too-high', path, { ...values, max })] : [];
}
