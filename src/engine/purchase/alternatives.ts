/** The purchase beside what the buyer could do instead: after tax, with the same social goods, over the years held. */
import type { BuyerAlternative } from '../practice/planPurchase';
import type { BuyerCase } from './buyerCase';
import type { EarningsSeries } from './series';
import type { PracticeRun } from './practiceRun';
import type { PriceModel } from './priceModel';
import type { Situation } from './situation';
import type { AlternativeResult } from './types';
import { planMonth } from './valuation';

interface Stream {
  /** Per plan month. */
  readonly beforeTax: ArrayLike<number>;
  readonly afterTax: ArrayLike<number>;
  readonly comparable: ArrayLike<number>;
  readonly hours: ArrayLike<number>;
}

/**
 * @param price what the practice is looked at for
 * @param investment what a nullhjemmel costs to start, kr
 */
export function alternatives(
  buyer: BuyerCase,
  series: EarningsSeries,
  situation: Situation,
  model: PriceModel,
  price: number,
  investment: number,
): readonly AlternativeResult[] {
  const practice: Stream = { ...series, comparable: series.afterTax };
  const bought = result('kjop', practice, situation, model);
  const cost = model.net(price) - model.surplusValue;
  const others: [BuyerAlternative, Stream][] = [
    ['fastlonn', post(buyer, series, 'fastlonn')],
    ['annen-stilling', post(buyer, series, 'annen-stilling')],
    ['8.2-avtale', ofRun(buyer, buyer.municipalOffice(situation))],
    ['nullhjemmel', ofRun(buyer, buyer.nullhjemmel(situation.list, situation.costs))],
  ];
  return [
    { ...bought, presentValue: bought.presentValue + cost },
    ...others.map(([id, stream]) => {
      const made = result(id, stream, situation, model);
      return id === 'nullhjemmel' ? { ...made, presentValue: made.presentValue - investment } : made;
    }),
  ];
}

function ofRun(buyer: BuyerCase, run: PracticeRun): Stream {
  const line = (amount: string): Float64Array => run.months(`lege:${buyer.doctor.id}/${amount}`);
  const afterTax = line('inntektEtterSkatt');
  return { beforeTax: line('inntektForSkatt'), afterTax, comparable: afterTax, hours: line('arbeidstimer') };
}

function post(buyer: BuyerCase, series: EarningsSeries, kind: 'fastlonn' | 'annen-stilling'): Stream {
  const isAlike = buyer.purchase.hours === 'like';
  const made = buyer.post(kind);
  made.run(series.hours, isAlike ? 1 : 0);
  const { pay, goods, tax } = made;
  const months = Array.from(pay.keys());
  const marginal = (month: number): number => series.marginalTax[Math.floor(month / 12)] as number;
  const after = months.map((month) => (pay[month] as number) - (tax[month] as number));
  return {
    beforeTax: pay,
    afterTax: after,
    comparable: months.map((month) => {
      const social = (goods[month] as number) + (series.mustBuy[month] as number);
      return (after[month] as number) + social * (1 - marginal(month));
    }),
    hours: isAlike ? series.hours : made.hours,
  };
}

function result(
  id: AlternativeResult['id'],
  stream: Stream,
  { yearsHeld }: Situation,
  model: PriceModel,
): AlternativeResult {
  const known = stream.beforeTax.length;
  const sum = (of: ArrayLike<number>, weight: (month: number) => number): number => {
    let total = 0;
    for (let month = 0; month < yearsHeld * 12; month++)
      total += (of[planMonth(month, known)] as number) * weight(month);
    return total;
  };
  const mean = (of: ArrayLike<number>): number => sum(of, () => 1) / yearsHeld;
  const hours = mean(stream.hours);
  return {
    id,
    beforeTax: mean(stream.beforeTax),
    afterTax: mean(stream.afterTax),
    hours,
    afterTaxPerHour: hours >= 1 ? mean(stream.afterTax) / hours : 0,
    comparable: mean(stream.comparable),
    presentValue: sum(stream.comparable, (month) => model.discountOf(month)),
  };
}
