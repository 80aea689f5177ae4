/** What the agreement and the sources say of a sale, and what is proposed: all of it shown, none of it retyped. */
import { describe, expect, it } from 'vitest';
import { grantBinding } from '../../src/engine/purchase';
import { OWN_HOURS, SPECIALIST, valued } from './purchasePlan';

describe('the rules of a sale', () => {
  const { rules } = valued(OWN_HOURS, SPECIALIST).negotiation;
  const rule = (id: string) => rules.find((each) => each.id === id);

  it('say what is sold, how the board sets a price, and who leads it', () => {
    expect(rule('kjop-hva-overdras')?.text?.join()).toContain('Hjemmelen og listen selges ikke');
    expect(rule('nemnd-prisramme')?.text?.join()).toContain('Mellom kjøpers tilbud og selgers prisantydning');
    expect(rule('nemnd-ny-2024')?.text?.join()).toContain('Riksmekleren');
    expect(rule('verdi-kommunale-ytelser')?.text?.join()).toContain('tre siste årene');
  });

  it('do not hide that the agreement is known to hold only to July 2025', () => {
    expect(rule('avtale-gyldighet')).toMatchObject({ text: null, amount: null, span: null, isProposal: false });
    expect(rule('avtale-gyldighet')?.note).toContain('ikke avklart');
  });

  it('keep proposals apart, with their amount or span', () => {
    const proposals = rules.filter(({ isProposal }) => isProposal);
    expect(proposals.map(({ id }) => id)).toEqual([
      'forslag-hjemfall-eu23',
      'forslag-uten-goodwill',
      'forslag-rekrutteringstilskudd',
    ]);
    // 80–90 % lower without payment for opparbeidet praksis (4.8.5.5); 300 000 kr (5.7.1).
    expect(rule('forslag-uten-goodwill')?.span).toEqual({ low: -0.9, high: -0.8 });
    expect(rule('forslag-rekrutteringstilskudd')?.amount).toBe(300_000);
    for (const { source } of rules) expect(source.title).not.toBe('');
  });
});

describe('a grant that binds for 36 months', () => {
  const grant = { amount: 300_000, bindingMonths: 36, repaymentShare: 0.9, proRata: false };

  it('says what leaving in month 35 costs, and that month 36 is free', () => {
    const binding = grantBinding(grant);
    expect(binding).toMatchObject({ lastMonth: 35, freeFrom: 36, repaid: { value: 270_000 } });
    expect(binding?.repaid.trace.parts.map(({ value }) => value)).toEqual([300_000, 0.9, 36, 35, 0]);
    expect(binding?.proposal.note).toContain('trekkes fra ved kommunal innløsning');
    // Month for month: 300 000 × 0,9 × 1 ÷ 36 = 7 500.
    expect(grantBinding({ ...grant, proRata: true })?.repaid.value).toBeCloseTo(7_500, 6);
  });

  it('is not there without an amount, a binding or something to pay back', () => {
    for (const none of [{ amount: 0 }, { bindingMonths: 0 }, { repaymentShare: 0 }])
      expect(grantBinding({ ...grant, ...none })).toBeNull();
    expect(valued({ ...OWN_HOURS, grant }, SPECIALIST).grant?.repaid.value).toBe(270_000);
  });
});
