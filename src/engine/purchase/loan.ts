/** A loan month by month: annuity or serial, with years of interest only at the start. */
import type { LoanKind } from '../practice/planPurchase';

export interface LoanTerms {
  readonly kind: LoanKind;
  /** Nominal yearly rate; a month costs a twelfth. */
  readonly rate: number;
  /** Whole run, interest-only years included. */
  readonly years: number;
  readonly instalmentFreeYears: number;
}

/**
 * The annuity payment of a month: interest and instalment together.
 * @param debt kr when the payments start
 * @param rate nominal yearly rate, fraction
 * @param months number of payments
 * @returns kr a month; the debt shared evenly when the rate is 0; 0 when there are no months
 */
export function annuityPayment(debt: number, rate: number, months: number): number {
  if (months <= 0) return 0;
  const monthly = rate / 12;
  return monthly === 0 ? debt / months : (debt * monthly) / -Math.expm1(-months * Math.log1p(monthly));
}

/** Number of payments with an instalment; the last one is always in the loan's last month. */
export function instalmentMonths({ years, instalmentFreeYears }: LoanTerms): number {
  return Math.max(1, Math.round((years - Math.min(instalmentFreeYears, years)) * 12));
}

/** Months of the whole loan. */
export function loanMonths(terms: LoanTerms): number {
  return Math.max(1, Math.round(terms.years * 12));
}

/**
 * The instalment of a month.
 * @param month 0-based, before the payment
 * @param debt kr before the payment
 * @param payment the annuity payment; unused by a serial loan
 * @param principal kr at the start
 */
export function instalmentOf(
  terms: LoanTerms,
  month: number,
  debt: number,
  payment: number,
  principal: number,
): number {
  const all = loanMonths(terms);
  const paying = instalmentMonths(terms);
  if (month < all - paying || month >= all) return 0;
  if (month === all - 1) return debt;
  return terms.kind === 'serie' ? principal / paying : Math.min(debt, payment - (debt * terms.rate) / 12);
}

export interface LoanMonth {
  readonly interest: number;
  readonly instalment: number;
  /** After the payment. */
  readonly debt: number;
}

/** The whole plan of payments. @param principal kr */
export function loanPlan(terms: LoanTerms, principal: number): readonly LoanMonth[] {
  const payment = annuityPayment(principal, terms.rate, instalmentMonths(terms));
  let debt = principal;
  return Array.from({ length: loanMonths(terms) }, (_, month) => {
    const interest = (debt * terms.rate) / 12;
    const instalment = instalmentOf(terms, month, debt, payment, principal);
    debt -= instalment;
    return { interest, instalment, debt };
  });
}
