/**
 * «Skal jeg kjøpe denne praksisen – og for hvor mye?»: from what a seller must disclose to four values side by side, the
 * range to bargain in, the financing and the answer on one page.
 *
 * - The plan's part is `Purchase` (`practice/planPurchase.ts`); `NEW_PURCHASE` is the empty beginning. Eight disclosed things are
 *   enough; a checklist item without an answer widens the range and never blocks.
 * - The result is `PurchaseValuation` (`types.ts`). With a needed field open its `result` is null and `missing` says which.
 * - Every `Figure` has a `trace`: the tree that "Hvor kommer tallet fra?" shows elsewhere.
 */
export type * from './types';
export { NEEDED_FIELDS } from './types';
export { annuityFactor, buildUpLoss, closedFormPrice, depreciationShield } from './closedForm';
export type { BuildUpCase, ConstantCase } from './closedForm';
export { CHECKLIST, checkItem } from './checklist';
export { unvalued, valuePurchase } from './value';
export * from './group';
export { purchaseLimits, type PurchaseLimits } from './limits';
export { grantBinding } from './grant';
export { loanTerms } from './financing';
export { laanefondFit, laanefondPreset } from './laanefond';
