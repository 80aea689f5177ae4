/** Paying for it: the loan month by month, what is left to live on, and how the purchase ends. */
import { yearLabel } from '../practice/explain';
import type { Financing } from '../practice/planPurchase';
import { saldoavskrivning } from '../tax/saldoavskrivning';
import type { EarningsSeries } from './series';
import { priceNumber, priceParameter } from './facts';
import { grantRepayment } from './grant';
import { loanPlan, type LoanTerms } from './loan';
import type { Situation } from './situation';
import type { ExitResult, FinancingPlan, FinancingYear, LaanefondFit } from './types';
import { planMonth, type Valuation } from './valuation';

export interface FinancingInput {
  readonly valuation: Valuation;
  readonly situation: Situation;
  readonly series: EarningsSeries;
  readonly price: number;
  readonly terms: LoanTerms;
}

export function loanTerms(financing: Financing, rate: number, years: number): LoanTerms {
  const whole = Math.max(1, Math.round(years));
  return {
    kind: financing.loanKind,
    rate,
    years: whole,
    instalmentFreeYears: Math.min(financing.instalmentFreeYears, whole - 1),
  };
}

interface Month {
  readonly interest: number;
  readonly instalment: number;
  readonly debt: number;
}
const PAID: Month = { interest: 0, instalment: 0, debt: 0 };

export function financingPlan(input: FinancingInput): FinancingPlan {
  const { valuation, situation, series, price, terms } = input;
  const { financing, grant } = valuation.purchase;
  const equity = Math.min(financing.equity, price);
  const loan = price - equity;
  const payments = loan > 0 ? loanPlan(terms, loan) : [];
  const depreciation = depreciationYears(input);
  const known = series.afterTax.length;
  const living = valuation.buyer.livingOf(series);
  const years: FinancingYear[] = [];
  // Own money beyond the price is the first cash; debt taken over and shares are paid from it.
  let balance = Math.max(0, financing.equity - price) + grant.amount - situation.oneOffs;
  let worst = { month: 0, balance };
  for (let year = 0; year < situation.yearsHeld; year++) {
    const tax = series.marginalTax[Math.min(year, series.marginalTax.length - 1)] as number;
    const written = depreciation[year] as FinancingYear['depreciation'];
    const saved = ((written.b + written.d) * tax) / 12;
    let [interest, instalment, before, draw] = [0, 0, 0, 0];
    for (let month = year * 12; month < year * 12 + 12; month++) {
      const at = planMonth(month, known);
      const payment = payments[month] ?? PAID;
      const cash = (series.afterTax[at] as number) + saved + payment.interest * tax - bought(situation, month);
      const taken = financing.privateDraw ?? (living[at] as number);
      balance += cash - taken - payment.interest - payment.instalment;
      before += cash;
      draw += taken;
      interest += payment.interest;
      instalment += payment.instalment;
      if (balance < worst.balance) worst = { month, balance };
    }
    if (year === 0) balance -= grant.amount * tax;
    const due = interest + instalment;
    years.push({
      label: yearLabel(valuation.buyer.rates.start, year),
      interest,
      instalment,
      debt: (payments[year * 12 + 11] ?? PAID).debt,
      depreciation: written,
      cashBeforeLoan: before,
      dscr: due >= 1 ? (before - draw) / due : null,
      cashLeft: before - draw - due,
    });
  }
  return {
    price,
    equity,
    loan,
    years,
    worstMonth: worst,
    exits: exits(input, (payments[situation.yearsHeld * 12 - 1] ?? PAID).debt),
    laanefond: laanefondFit(loan, terms),
  };
}

/** Equipment is bought in the first month of each of the first three years. */
function bought({ investment, yearsHeld }: Situation, month: number): number {
  const times = Math.min(3, yearsHeld);
  return month % 12 === 0 && month < times * 12 ? investment / times : 0;
}

function depreciationYears({ valuation, situation, price }: FinancingInput): FinancingYear['depreciation'][] {
  const { b, d } = valuation.depreciationRates;
  const limit = valuation.buyer.rates.value('avskrivning.restsaldo.grense');
  const goods = Math.min(price, situation.inventory);
  let [balanceB, balanceD] = [price - goods, goods];
  return Array.from({ length: situation.yearsHeld }, (_, year) => {
    balanceD += bought(situation, year * 12);
    const written = {
      b: saldoavskrivning.compute(balanceB, b, limit),
      d: saldoavskrivning.compute(balanceD, d, limit),
    };
    balanceB -= written.b;
    balanceD -= written.d;
    return written;
  });
}

/** The three ways it ends, in the month the years held are over; a loan that ends then is paid already. */
function exits({ valuation, situation, series, price }: FinancingInput, debt: number): readonly ExitResult[] {
  const goods = Math.min(price, situation.inventory);
  const sale = (price - goods) * situation.resaleShare + goods * situation.inventoryResaleShare;
  const back = grantRepayment(valuation.purchase.grant, situation.yearsHeld * 12);
  const sold = valuation.modelOf(series, { ...situation, hjemfall: 0 });
  const lost = valuation.modelOf(series, { ...situation, hjemfall: 1 });
  const { resaleTax } = sold.parts(price);
  const taxAtSale = -resaleTax / sold.discountOfYear(situation.yearsHeld - 1);
  const stranded = (situation.costs / 12) * priceNumber('kjop-oppsigelsestid');
  const tax = series.marginalTax[Math.min(situation.yearsHeld, series.marginalTax.length) - 1] as number;
  const empty = valuation.modelOf(
    series,
    { ...situation, hjemfall: 1 },
    {
      extraOutlays: [{ month: situation.yearsHeld * 12 - 1, amount: stranded, tax: 'taxed' }],
    },
  );
  return [
    {
      code: 'sale',
      probability: 1 - situation.hjemfall,
      price: sale,
      tax: taxAtSale,
      left: sale - taxAtSale - debt - back,
      net: sold.net(price),
    },
    { code: 'hjemfall', probability: situation.hjemfall, price: 0, tax: 0, left: -debt - back, net: lost.net(price) },
    {
      code: 'nobody-buys',
      probability: null,
      price: 0,
      tax: -stranded * tax,
      left: -debt - back - stranded * (1 - tax),
      net: empty.net(price),
    },
  ];
}

/**
 * The longest loan Legeforeningens lånefond gives, as a start for the plan's financing. The rate is left open: it follows
 * normrenten, which the rules do not have, so the plan's own or the standard rate stands.
 */
export function laanefondPreset(financing: Financing): Financing {
  const years = priceNumber('lanefond-lopetid');
  return { ...financing, years, instalmentFreeYears: priceNumber('lanefond-avdragsfri') };
}

/** Legeforeningens lånefond, terms from 1 September 2022; the rate follows normrenten and is not known here. */
export function laanefondFit(loan: number, terms: LoanTerms): LaanefondFit {
  const max = priceNumber('lanefond-maks');
  const min = priceNumber('lanefond-min');
  const years = priceNumber('lanefond-lopetid');
  const free = priceNumber('lanefond-avdragsfri');
  const exceeds = [
    loan > max ? ('amount' as const) : null,
    loan < min ? ('minimum' as const) : null,
    terms.years > years ? ('years' as const) : null,
    terms.instalmentFreeYears > free ? ('instalment-free' as const) : null,
  ].filter((each) => each !== null);
  return {
    fits: exceeds.length === 0,
    exceeds,
    maxAmount: max,
    minAmount: min,
    maxYears: years,
    maxInstalmentFreeYears: free,
    rate: null,
    source: priceParameter('lanefond-maks').source,
  };
}
