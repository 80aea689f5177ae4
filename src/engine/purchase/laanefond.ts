/** Legeforeningens lånefond: what it lends, and whether the plan's loan is such a loan. */
import type { Financing } from '../practice/planPurchase';
import { citation } from './citation';
import { priceNumber, priceParameter } from './facts';
import type { LoanTerms } from './loan';
import type { LaanefondFit, LaanefondTerm, PurchaseValuation } from './types';

/**
 * The longest loan the fund gives, as a start for the plan's financing. The rate is left open: it follows normrenten,
 * which the rules do not have, so the plan's own or the standard rate stands.
 */
export function laanefondPreset(financing: Financing): Financing {
  return { ...financing, ...laanefondLongest() };
}

/** Years to repay, and how many of them without instalments. */
export function laanefondLongest(): PurchaseValuation['laanefondLongest'] {
  return { years: priceNumber('lanefond-lopetid'), instalmentFreeYears: priceNumber('lanefond-avdragsfri') };
}

/** Each of the published terms against the loan. @param loan kr */
export function laanefondFit(loan: number, terms: LoanTerms): LaanefondFit {
  const [most, least] = [priceNumber('lanefond-maks'), priceNumber('lanefond-min')];
  const [years, free] = [priceNumber('lanefond-lopetid'), priceNumber('lanefond-avdragsfri')];
  const own = terms.instalmentFreeYears;
  const held: readonly LaanefondTerm[] = [
    { code: 'amount', own: loan, limit: most, unit: 'kr', fits: loan <= most },
    { code: 'minimum', own: loan, limit: least, unit: 'kr', fits: loan >= least },
    { code: 'years', own: terms.years, limit: years, unit: 'antall', fits: terms.years <= years },
    { code: 'instalment-free', own, limit: free, unit: 'antall', fits: own <= free },
  ];
  const { source, locator, values } = priceParameter('lanefond-maks');
  return {
    fits: held.every(({ fits }) => fits),
    terms: held,
    rate: null,
    security: null,
    from: values.at(-1)?.from ?? null,
    source: citation(source, locator ?? null),
  };
}
