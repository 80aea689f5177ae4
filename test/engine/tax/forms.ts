/** The three forms with one income each, for tests that vary it. */
import type { Slot } from '../../../src/engine/kernel/graph';
import type { OwnRate } from '../../../src/engine/practice/plan';
import type { AgaZone } from '../../../src/engine/rules/types';
import {
  taxOfEmployee,
  taxOfEnk,
  taxOfOwner,
  type EnkTaxCells,
  type OwnerTaxCells,
  type TaxCells,
} from '../../../src/engine/tax';
import { TaxYear, type TaxFigures } from './taxYear';

export interface Computed<C extends TaxCells> {
  readonly figures: TaxFigures;
  readonly cells: C;
  /** The income that can be set. */
  readonly income: Slot;
}

export function employee(
  year: number,
  lonn = 0,
  isInnsatssone = false,
  own: readonly OwnRate[] = [],
): Computed<TaxCells> {
  const of = new TaxYear(year, own);
  const income = of.input('lonn', lonn);
  const cells = taxOfEmployee(of.context, { lonn: income }, { isInnsatssone });
  return { figures: of.run(), cells, income };
}

export interface EnkOptions {
  readonly lonn?: number;
  readonly avskrivning?: number;
  readonly renter?: number;
  readonly skjermingsgrunnlag?: number;
  readonly pensjon?: 'maks' | number;
  readonly isInnsatssone?: boolean;
}

export function enk(year: number, overskudd = 0, options: EnkOptions = {}): Computed<EnkTaxCells> {
  const of = new TaxYear(year);
  const income = of.input('overskudd', overskudd);
  const given = <K extends keyof EnkOptions>(key: K): Partial<Record<K, Slot>> => {
    const value = options[key];
    return typeof value === 'number' ? ({ [key]: of.input(key, value) } as Record<K, Slot>) : {};
  };
  const { pensjon } = options;
  const cells = taxOfEnk(
    of.context,
    {
      overskudd: income,
      ...given('lonn'),
      ...given('avskrivning'),
      ...given('renter'),
      ...given('skjermingsgrunnlag'),
      ...(pensjon === undefined
        ? {}
        : {
            pensjon: {
              grunnbelop: of.grunnbelop(),
              ...(pensjon === 'maks' ? {} : { onsket: of.input('onsketPensjon', pensjon) }),
            },
          }),
    },
    { isInnsatssone: options.isInnsatssone ?? false },
  );
  return { figures: of.run(), cells, income };
}

export interface OwnerOptions {
  readonly lonn: number;
  readonly pensjon?: number;
  readonly sone?: AgaZone;
  readonly fribelopBrukt?: number;
  readonly inngangsverdi?: number;
  readonly utbytteandel?: number;
  readonly isInnsatssone?: boolean;
}

export function owner(
  year: number,
  resultat: number,
  options: OwnerOptions,
): Computed<OwnerTaxCells> & { readonly lonn: Slot } {
  const of = new TaxYear(year);
  const income = of.input('resultatForEierlonn', resultat);
  const lonn = of.input('lonn', options.lonn);
  const given = (
    key: 'pensjon' | 'fribelopBrukt' | 'inngangsverdi' | 'utbytteandel',
  ): Partial<Record<typeof key, Slot>> => {
    const value = options[key];
    return value === undefined ? {} : { [key]: of.input(key, value) };
  };
  const cells = taxOfOwner(
    of.context,
    {
      resultatForEierlonn: income,
      lonn,
      sone: options.sone ?? 'I',
      ...given('pensjon'),
      ...given('fribelopBrukt'),
      ...given('inngangsverdi'),
      ...given('utbytteandel'),
    },
    { isInnsatssone: options.isInnsatssone ?? false },
  );
  return { figures: of.run(), cells, income, lonn };
}
