/**
 * The valuation in closed form for a surplus that is the same every year: the oracle of the month-by-month engine, which
 * must give the same on the same inputs. Nothing in the app shows these numbers.
 *
 * Convention: a year's surplus, its tax and its depreciation count at the year's end; the price is paid at the start and
 * is all depreciated on one declining balance; at the end of year T it is sold for `resaleShare` of the price with
 * probability 1 − h, and the payment comes off the balance (skatteloven § 14-44), so that the sale costs the tax value of
 * the depreciation given up.
 */
export interface ConstantCase {
  /** Surplus over the alternative before tax, kr a year. */
  readonly surplus: number;
  /** Marginal tax, fraction. */
  readonly tax: number;
  /** Required return after tax, fraction a year. */
  readonly discountRate: number;
  /** Declining-balance rate, fraction. */
  readonly depreciation: number;
  readonly years: number;
  /** Resale price ÷ price. */
  readonly resaleShare: number;
  /** Probability that it cannot be sold. */
  readonly hjemfall: number;
}

/**
 * Present value of the tax saved by depreciating one krone for ever: s·d ÷ (d + r).
 * @returns fraction of the price; at r = 0 the whole tax rate
 */
export function depreciationShield(tax: number, depreciation: number, discountRate: number): number {
  return (tax * depreciation) / (depreciation + discountRate);
}

/** Present value of one krone at the end of each of T years; T when r is 0. */
export function annuityFactor(discountRate: number, years: number): number {
  return discountRate === 0 ? years : -Math.expm1(-years * Math.log1p(discountRate)) / discountRate;
}

/**
 * The highest price: E·(1−s)·a(r, T) ÷ [1 − z − (1−h)·ρ·(1−z) ÷ (1+r)^T].
 * @returns kr, not below 0; infinity when what a krone of price gives back is a krone or more
 */
export function closedFormPrice(of: ConstantCase): number {
  const { surplus, tax, discountRate, depreciation, years, resaleShare, hjemfall } = of;
  const shield = depreciationShield(tax, depreciation, discountRate);
  const resale = ((1 - hjemfall) * resaleShare * (1 - shield)) / (1 + discountRate) ** years;
  const netPerKrone = 1 - shield - resale;
  const gain = surplus * (1 - tax) * annuityFactor(discountRate, years);
  if (gain <= 0) return 0;
  return netPerKrone <= 0 ? Infinity : gain / netPerKrone;
}

export interface BuildUpCase {
  /** Income before tax with a full list, kr a year. */
  readonly target: number;
  /** Income before tax as the list starts, kr a year. */
  readonly start: number;
  /** Years until the target, in a straight line. */
  readonly years: number;
  readonly tax: number;
  readonly discountRate: number;
}

/**
 * Income lost while a practice is built from nothing, as a present value after tax. A year's shortfall is its average
 * along the line, counted at the year's end; the investment comes beside it.
 * @returns kr
 */
export function buildUpLoss({ target, start, years, tax, discountRate }: BuildUpCase): number {
  let sum = 0;
  for (let year = 1; year - 1 < years; year++) {
    const [from, to] = [(year - 1) / years, Math.min(1, year / years)];
    const length = (to - from) * years;
    sum += ((target - start) * (1 - (from + to) / 2) * length * (1 - tax)) / (1 + discountRate) ** year;
  }
  return sum;
}
