import { amount } from '../kernel/amount';
import { YEARLY } from './context';

/**
 * Minstefradrag in lønn for one year.
 *
 * @param lonn salary, kr, not negative
 * @returns kr/year, 0 up to the cap; never falls as lønn grows
 * @source skatteloven §§ 6-30 to 6-32; rates in rules/skatt.json
 * @example 1 200 000 kr in 2026 gives the cap, 95 700
 */
export const minstefradrag = amount({
  id: 'minstefradrag',
  label: 'Minstefradrag',
  ...YEARLY,
  role: 'detail',
  parts: ['lønn', 'sats', 'øvre grense'],
  formula: 'lønn × sats, høyst øvre grense',
  source: 'Skatteloven §§ 6-30 til 6-32; satser fra Skatteetatens kodeliste.',
  compute: (lonn, sats, tak) => Math.min(Math.max(0, lonn) * sats, tak),
});
