/** What a company's result comes to for one who owns all or a part of it, as cells. */
import type { Slot } from '../kernel/graph';
import { words } from '../kernel/words';
import { igjenISelskapet, selskapsskatt, underskuddSomDekkes, utbytte } from './aksjonaermodellen';
import type { TaxContext } from './context';

/** All kr a year. */
export interface CompanyPart {
  /** The owner's part of the company's result before selskapsskatt; may be negative. */
  readonly resultat: Slot;
  /** Part of the surplus after tax that is paid out, 0–1; left out = all. */
  readonly utbytteandel?: Slot;
}

export interface CompanyPartCells {
  readonly selskapsskatt: Slot;
  readonly utbytte: Slot;
  /** Surplus kept, or the year's loss (negative). */
  readonly igjen: Slot;
  /** What the owner brings in to cover a loss. */
  readonly underskudd: Slot;
}

/**
 * @param of which company, where the owner has parts of two: for ids and labels; left out where there is one
 */
export function companyPart(
  { graph, rate, scope }: TaxContext,
  { resultat, utbytteandel }: CompanyPart,
  of?: { readonly id: string; readonly name: string },
): CompanyPartCells {
  const named = <T extends { readonly id: string; readonly label: string }>(def: T): T =>
    of === undefined
      ? def
      : {
          ...def,
          id: `${def.id}.${of.id}`,
          label: words('{label}, {company}', { label: def.label, company: of.name }),
        };
  const tax = graph.amount(named(selskapsskatt), [resultat, rate('skatt.selskap.prosent')], scope);
  const share =
    utbytteandel ??
    graph.calendar(
      'heleOverskuddet',
      'Andel av overskuddet som deles ut',
      'andel',
      new Float64Array(graph.months).fill(1),
      'hele overskuddet etter skatt',
    );
  return {
    selskapsskatt: tax,
    utbytte: graph.amount(named(utbytte), [resultat, tax, share], scope),
    igjen: graph.amount(named(igjenISelskapet), [resultat, tax, share], scope),
    underskudd: graph.amount(named(underskuddSomDekkes), [resultat], scope),
  };
}
