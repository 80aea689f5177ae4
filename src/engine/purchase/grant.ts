/** A grant that binds: rekrutteringstilskudd as proposed, or a municipality's own. */
import { amount } from '../kernel/amount';
import type { RecruitmentGrant } from '../practice/planPurchase';
import { saleRule } from './saleRules';
import { amountNode, figure, inputNode, stepNode } from './trace';
import type { GrantBinding } from './types';

/**
 * What is paid back when a doctor leaves.
 *
 * @param belop the grant, kr
 * @param andel part to pay back on a breach, 0–1
 * @param binding months bound
 * @param tjent whole months served
 * @param avtrapping 1 = falls with the months served, 0 = all until the last day
 * @returns kr; 0 from the month the binding is served
 * @source ekspertutvalget 2023, 5.7.1: three years, "hele eller det aller meste" is paid back; a proposal
 * @example 300 000 kr, 36 months: leaving after 35 months costs 300 000, after 36 nothing
 */
export const tilbakebetaltTilskudd = amount({
  id: 'tilbakebetaltTilskudd',
  label: 'Tilbakebetalt engangstilskudd',
  unit: 'kr',
  yearUnit: 'kr',
  year: 'sum',
  role: 'detail',
  parts: ['tilskudd', 'andel som betales tilbake', 'bindingstid', 'måneder i praksisen', 'avtrapping'],
  formula:
    'tilskudd × andel som betales tilbake når månedene er færre enn bindingstiden; med avtrapping bare for månedene som gjenstår',
  source: 'Ekspertutvalget 2023, 5.7.1. Et forslag, ikke gjeldende rett.',
  compute: (belop, andel, binding, tjent, avtrapping) => {
    if (tjent >= binding || binding <= 0) return 0;
    return belop * andel * (avtrapping > 0 ? (binding - tjent) / binding : 1);
  },
});

/** @returns null where nothing is paid back: no grant, no binding, or no part of it to pay back */
export function grantBinding(grant: RecruitmentGrant): GrantBinding | null {
  const { amount: belop, repaymentShare, bindingMonths, proRata } = grant;
  if (belop <= 0 || bindingMonths <= 0 || repaymentShare <= 0) return null;
  const path = 'purchase.grant';
  const served = stepNode(
    { id: 'maanederIPraksisen', label: 'Måneder i praksisen', unit: 'måneder', formula: 'bindingstiden − 1' },
    bindingMonths - 1,
  );
  const repaid = amountNode(tilbakebetaltTilskudd, [
    inputNode(`${path}.amount`, 'Engangstilskudd', belop, 'kr'),
    inputNode(`${path}.repaymentShare`, 'Tilbakebetales ved brudd', repaymentShare, 'andel'),
    inputNode(`${path}.bindingMonths`, 'Bindingstid', bindingMonths, 'måneder'),
    served,
    inputNode(`${path}.proRata`, 'Tilbakebetalingen faller måned for måned (1 = ja)', proRata ? 1 : 0, 'antall'),
  ]);
  return {
    lastMonth: bindingMonths - 1,
    repaid: figure(repaid),
    freeFrom: bindingMonths,
    proposal: saleRule('forslag-rekrutteringstilskudd'),
  };
}

/** @param monthsServed whole months from the takeover @returns kr to pay back when leaving then */
export function grantRepayment(grant: RecruitmentGrant, monthsServed: number): number {
  const { amount: belop, repaymentShare, bindingMonths, proRata } = grant;
  return tilbakebetaltTilskudd.compute(belop, repaymentShare, bindingMonths, monthsServed, proRata ? 1 : 0);
}
