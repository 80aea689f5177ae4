/** A buyer's years as months: what the practice and the alternative give. */

/** Months of the plan, kr unless said; before tax where the name does not say otherwise. */
export interface EarningsSeries {
  readonly income: Float64Array;
  readonly takster: Float64Array;
  /** Grunntilskudd beyond basistilskudd for the list, part of the income. */
  readonly grunntilskudd: Float64Array;
  readonly costs: Float64Array;
  readonly beforeTax: Float64Array;
  readonly afterTax: Float64Array;
  /** Hours. */
  readonly hours: Float64Array;
  /** What a self-employed doctor must buy or risks to be covered as an employed one. */
  readonly mustBuy: Float64Array;
  readonly alternativeBeforeTax: Float64Array;
  /** With the social goods the buyer would have to buy. */
  readonly alternativeAfterTax: Float64Array;
  /** Per plan year. */
  readonly marginalTax: Float64Array;
}

/** @param months whole years */
export function emptySeries(months: number): EarningsSeries {
  const of = (): Float64Array => new Float64Array(months);
  return {
    income: of(),
    takster: of(),
    grunntilskudd: of(),
    costs: of(),
    beforeTax: of(),
    afterTax: of(),
    hours: of(),
    mustBuy: of(),
    alternativeBeforeTax: of(),
    alternativeAfterTax: of(),
    marginalTax: new Float64Array(months / 12),
  };
}

export function copyOf(series: EarningsSeries): EarningsSeries {
  return {
    income: series.income.slice(),
    takster: series.takster.slice(),
    grunntilskudd: series.grunntilskudd.slice(),
    costs: series.costs.slice(),
    beforeTax: series.beforeTax.slice(),
    afterTax: series.afterTax.slice(),
    hours: series.hours.slice(),
    mustBuy: series.mustBuy.slice(),
    alternativeBeforeTax: series.alternativeBeforeTax.slice(),
    alternativeAfterTax: series.alternativeAfterTax.slice(),
    marginalTax: series.marginalTax.slice(),
  };
}

/** A year's sum. @param year 0-based */
export function yearSum(months: Float64Array, year: number): number {
  let sum = 0;
  for (let month = year * 12; month < year * 12 + 12; month++) sum += months[month] as number;
  return sum;
}

/** After tax in the practice less after tax in the alternative, for a plan month. */
export function surplusOf(series: EarningsSeries, month: number): number {
  return (series.afterTax[month] as number) - (series.alternativeAfterTax[month] as number);
}
