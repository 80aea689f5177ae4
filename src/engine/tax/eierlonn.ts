/** What an owner's own company pays on the owner's salary and pension. */
import { amount, type TotalDef } from '../kernel/amount';
import type { RecordId } from '../rules';
import type { AgaZone } from '../rules/types';
import { arbeidsgiveravgift } from '../staff/lonnskostnad';
import { YEARLY } from './context';

/** The rate of each zone; in Ia the one above the fribeløp. */
export const SONE_SATS = {
  I: 'arbeidsgiveravgift.sone-i.prosent',
  Ia: 'arbeidsgiveravgift.sone-ia.prosent',
  II: 'arbeidsgiveravgift.sone-ii.prosent',
  III: 'arbeidsgiveravgift.sone-iii.prosent',
  IV: 'arbeidsgiveravgift.sone-iv.prosent',
  IVa: 'arbeidsgiveravgift.sone-iva.prosent',
  V: 'arbeidsgiveravgift.sone-v.prosent',
} as const satisfies Record<AgaZone, RecordId>;

/** Arbeidsgiveravgift on the owner's salary and pension for one year: the staff's amount, by year. */
export const eierlonnAvgift = amount({
  ...arbeidsgiveravgift,
  id: 'eierlonnAvgift',
  label: 'Arbeidsgiveravgift av eierens lønn',
  ...YEARLY,
  role: 'detail',
});

/** What is left of the company's fribeløp after its other employees. */
export const gjenstaaendeFribelop = amount({
  id: 'gjenstaaendeFribelop',
  label: 'Fribeløp igjen etter andre ansatte',
  ...YEARLY,
  parts: ['fribeløp', 'brukt på andre ansatte'],
  formula: 'fribeløp − brukt på andre ansatte, ikke under null',
  compute: (fribelop, brukt) => Math.max(0, fribelop - brukt),
});

/**
 * Arbeidsgiveravgift in zone Ia for one year: the lower rate until what it saves reaches the fribeløp.
 *
 * @param lavSats rate within the fribeløp  @param hoySats rate above it, not lower
 * @param fribelop most that can be saved a year, kr: a difference in avgift, not a sum of pay
 * @returns kr/year, unrounded; continuous where the fribeløp is used up
 * @source Skatteetaten, SKD-melding om arbeidsgiveravgift; rates in rules/arbeidsgiveravgift.json
 * @example 900 000 kr at 10.6 and 14.1 % saves 31 500 and costs 95 400
 */
export const arbeidsgiveravgiftSoneIa = amount({
  id: 'eierlonnAvgift',
  label: 'Arbeidsgiveravgift av eierens lønn, sone Ia',
  ...YEARLY,
  role: 'detail',
  parts: ['lønn', 'pensjonsinnskudd', 'sats innenfor fribeløpet', 'sats over fribeløpet', 'fribeløp'],
  formula:
    '(lønn + pensjonsinnskudd) × sats over fribeløpet − det laveste av fribeløpet og ' +
    '(lønn + pensjonsinnskudd) × (sats over − sats innenfor)',
  source: 'Skatteetaten, SKD-melding om arbeidsgiveravgift. Fribeløpet er spart avgift per år og konsern.',
  compute: (lonn, pensjon, lavSats, hoySats, fribelop) =>
    (lonn + pensjon) * hoySats - Math.min(fribelop, (lonn + pensjon) * (hoySats - lavSats)),
});

/**
 * Extra arbeidsgiveravgift on high pay for one year, in force 2023 and 2024; the rate is 0 from 2025.
 *
 * @param grense per employee, kr
 * @returns kr/year, unrounded
 * @example 1 000 000 kr in 2024 → 5 % of 150 000 = 7 500
 */
export const ekstraArbeidsgiveravgift = amount({
  id: 'eierlonnEkstraavgift',
  label: 'Ekstra arbeidsgiveravgift av eierens lønn',
  ...YEARLY,
  parts: ['lønn', 'innslagspunkt', 'sats'],
  formula: '(lønn − innslagspunkt) × sats; gjaldt 2023 og 2024, fra 2025 er satsen null',
  source: 'Stortingets vedtak om arbeidsgiveravgift 2023 og 2024; gjaldt ikke de fleste pensjonsinnskudd.',
  compute: (lonn, grense, sats) => Math.max(0, lonn - grense) * sats,
});

export const EIERLONN_AVGIFTER: TotalDef = {
  id: 'eierlonnAvgifter',
  label: 'Sum arbeidsgiveravgift av eierens lønn',
  ...YEARLY,
  role: 'detail',
};

export const RESULTAT_FOR_SELSKAPSSKATT: TotalDef = {
  id: 'resultatForSelskapsskatt',
  label: 'Resultat før selskapsskatt',
  ...YEARLY,
  role: 'detail',
  formula: 'resultat før eierens lønn − lønn − pensjonsinnskudd − arbeidsgiveravgift',
};
