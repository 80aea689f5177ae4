/** Depreciation of one saldogruppe year by year, as cells. */
import type { Slot } from '../kernel/graph';
import { word, words } from '../kernel/words';
import { signsOf } from './composePersonTax';
import type { TaxContext } from './context';
import { SALDO, SALDO_NAVN, SALDO_SATS, saldoavskrivning, SALDOGRUNNLAG, type Saldogruppe } from './saldoavskrivning';

export interface SaldoCells {
  /** The year's depreciation, kr a year. */
  readonly avskrivning: Slot;
  /** Balance at the year's end, kr. */
  readonly saldo: Slot;
}

/**
 * Adds a group's depreciation. One group once per scope.
 *
 * @param inngaaende balance when the first year starts, kr, not negative
 * @param kjopt bought in each year, kr, not negative; left out = nothing
 */
export function saldoOverYears(context: TaxContext, gruppe: Saldogruppe, inngaaende: Slot, kjopt?: Slot): SaldoCells {
  const { graph, rate, scope } = context;
  const named = <T extends { readonly id: string; readonly label: string }>(def: T): T => ({
    ...def,
    id: `${def.id}${gruppe.toUpperCase()}`,
    label: words('{label}, gruppe {group} ({name})', {
      label: word(def.label),
      group: gruppe,
      name: word(SALDO_NAVN[gruppe]),
    }),
  });
  const rates = [rate(SALDO_SATS[gruppe]), rate('avskrivning.restsaldo.grense')] as const;
  const last = graph.previous(inngaaende);
  const before = graph.total(named(SALDOGRUNNLAG), kjopt === undefined ? [last] : [last, kjopt], scope);
  const avskrivning = graph.amount(named(saldoavskrivning), [before, ...rates], scope);
  const saldo = graph.total(named(SALDO), [before, avskrivning], scope, signsOf([before], [avskrivning]));
  graph.link(last, saldo);
  return { avskrivning, saldo };
}
