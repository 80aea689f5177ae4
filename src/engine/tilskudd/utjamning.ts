import { amount } from '../kernel/amount';

/**
 * Utjamningstilskudd for one doctor, kr a month: næringsdrivende in small municipalities with short lists.
 *
 * @param innbyggere inhabitants of the municipality
 * @param grense only below so many inhabitants (5 000)
 * @param snittliste the municipality's average list
 * @param referanse reference list (1 200)
 * @param sats kr per listeinnbygger per år
 * @param andel the month's share of the year
 * @source EU23 5.3.2; fastlegeforskriften 2025 § 13 annet ledd
 * @example a municipality average of 900 gives 300 × the rate a year
 */
export const utjamningstilskudd = amount({
  id: 'utjamningstilskudd',
  label: 'Utjamningstilskudd',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  role: 'income',
  parts: [
    'innbyggere i kommunen',
    'innbyggergrense',
    'kommunens snittliste',
    'referanseliste',
    'sats',
    'månedens andel av året',
  ],
  formula:
    '(referanseliste − kommunens snittliste) × sats × månedens andel av året, når kommunen er under innbyggergrensen',
  source: 'EU23 kapittel 5.3.2; fastlegeforskriften 2025 § 13 annet ledd.',
  compute: (innbyggere, grense, snitt, referanse, sats, andel) =>
    innbyggere < grense ? Math.max(0, referanse - snitt) * sats * andel : 0,
});
