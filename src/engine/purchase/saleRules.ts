/** The rules of a sale and the proposals to change them, read from the facts by id: in words, with what is not settled. */
import { citation } from './citation';
import { priceParameter } from './facts';
import type { SaleRule } from './types';

/** In the order a sale meets them. */
const RULES = [
  'kjop-hva-overdras',
  'verdi-momenter',
  'verdi-kommunale-ytelser',
  'nemnd-prisramme',
  'nemnd-forpliktelse',
  'nemnd-virkning',
  'nemnd-ny-2024',
  'avtale-gyldighet',
] as const;
const PROPOSALS = ['forslag-hjemfall-eu23', 'forslag-uten-goodwill', 'forslag-rekrutteringstilskudd'] as const;

export function saleRules(): readonly SaleRule[] {
  return [...RULES, ...PROPOSALS].map(saleRule);
}

/** @throws Error when the facts have no such rule */
export function saleRule(id: string): SaleRule {
  const { label, note = null, source, locator = null, unit, values } = priceParameter(id);
  const value = values.at(-1)?.value;
  const said = typeof value === 'string' ? [value] : Array.isArray(value) ? value.map(String) : null;
  const isSpan = typeof value === 'object' && value !== null && 'min' in value && 'max' in value;
  return {
    id,
    label,
    text: said,
    amount: typeof value === 'number' && unit === 'kr' ? value : null,
    span: isSpan ? { low: Number(value.min), high: Number(value.max) } : null,
    note,
    isProposal: (PROPOSALS as readonly string[]).includes(id),
    source: citation(source, locator),
  };
}
