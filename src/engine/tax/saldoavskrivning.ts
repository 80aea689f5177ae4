/** Declining-balance depreciation by saldogruppe. */
import { amount, type TotalDef } from '../kernel/amount';
import type { RecordId } from '../rules';
import { YEARLY } from './context';

/** The groups a practice has: office machines, bought praksisverdi, inventory and equipment, technical installations. */
export const SALDOGRUPPER = ['a', 'b', 'd', 'j'] as const;
export type Saldogruppe = (typeof SALDOGRUPPER)[number];

export const SALDO_SATS = {
  a: 'avskrivning.gruppe-a.prosent',
  b: 'avskrivning.gruppe-b.prosent',
  d: 'avskrivning.gruppe-d.prosent',
  j: 'avskrivning.gruppe-j.prosent',
} as const satisfies Record<Saldogruppe, RecordId>;

export const SALDO_NAVN: Readonly<Record<Saldogruppe, string>> = {
  a: 'kontormaskiner',
  b: 'kjøpt praksisverdi',
  d: 'inventar og utstyr',
  j: 'fast teknisk installasjon',
};

/** What is depreciated in a year: last year's balance and what was bought. */
export const SALDOGRUNNLAG: TotalDef = {
  id: 'saldogrunnlag',
  label: 'Saldo før avskrivning',
  unit: 'kr',
  yearUnit: 'kr',
  year: 'last',
  formula: 'saldo ved årets start + kjøpt i året',
};

/**
 * Depreciation for one year.
 *
 * @param saldo balance before depreciation, kr; not positive gives none
 * @param sats the group's highest rate, fraction
 * @param grense a balance below this is taken whole, kr
 * @returns kr/year, unrounded, never above the balance
 * @source skatteloven § 14-43; rates and limit in rules/skatt.json
 * @example 200 000 kr in group d → 40 000; 26 844 kr → 26 844
 */
export const saldoavskrivning = amount({
  id: 'saldoavskrivning',
  label: 'Saldoavskrivning',
  ...YEARLY,
  role: 'detail',
  parts: ['saldo før avskrivning', 'sats', 'grense for restsaldo'],
  formula: 'saldo før avskrivning × sats; hele saldoen når den er under grensen for restsaldo',
  source: 'Skatteloven § 14-43; grensen for restsaldo fra Sticos og Skatteetatens næringsspesifikasjon.',
  simplified:
    'Høyeste sats brukes hvert år, og grensen for restsaldo brukes på alle gruppene. En restsaldo trukket for tidlig ' +
    'flytter under 30 000 kr fradrag, høyst om lag 14 000 kr skatt, mellom år.',
  compute: (saldo, sats, grense) => (saldo <= 0 ? 0 : saldo < grense ? saldo : saldo * sats),
});

/** Balance at the year's end. */
export const SALDO: TotalDef = {
  id: 'saldo',
  label: 'Saldo ved årets slutt',
  unit: 'kr',
  yearUnit: 'kr',
  year: 'last',
  formula: 'saldo før avskrivning − avskrivning',
};
