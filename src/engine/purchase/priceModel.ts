/**
 * The value of buying, month by month: what the practice gives over the alternative after tax, what the price saves in
 * tax by declining balance, what a resale brings after the tax it costs, and the chance that nobody buys. What does not
 * depend on the price is summed once; the rest is a loop over years (and months, with a loan) that allocates nothing.
 *
 * Convention: `aarsslutt` counts a year's money at the year's end, as the closed form does; `maanedlig` counts each
 * month's money at the month's end, and the tax value of depreciation and of the sale still at the year's end;
 * `maanedlig-skatt` spreads that tax evenly over the year's months too. Years run from the takeover, and each is taxed as
 * one income year.
 */
import { saldoavskrivning } from '../tax/saldoavskrivning';
import { annuityPayment, instalmentMonths, instalmentOf, loanMonths, type LoanTerms } from './loan';
import { largestWithGain } from './search';

export type Timing = 'aarsslutt' | 'maanedlig' | 'maanedlig-skatt';

/** A sum paid beside the price, the same whatever the price is. */
export interface Outlay {
  /** 0-based month, paid at its start; the month after the last is the end of the years held. */
  readonly month: number;
  /** kr; negative = received. */
  readonly amount: number;
  /** 'd': depreciated as equipment; 'taxed': income or cost of its year; 'none': without effect on tax. */
  readonly tax: 'd' | 'taxed' | 'none';
}

export interface PriceInput {
  /** Surplus over the alternative after tax, kr, one per month of the years held. */
  readonly surplus: Float64Array;
  /** Tax of the last krone, one per year held. */
  readonly marginalTax: Float64Array;
  readonly discountRate: number;
  readonly timing: Timing;
  /** First kroner of the price: inventory, depreciated in group d; the rest is opparbeidet praksis, group b. */
  readonly inventory: number;
  readonly rates: { readonly b: number; readonly d: number; readonly restLimit: number };
  readonly resaleShare: number;
  readonly inventoryResaleShare: number;
  readonly hjemfall: number;
  readonly outlays: readonly Outlay[];
  /** Null = the price is looked at apart from how it is paid. */
  readonly loan: (LoanTerms & { readonly equity: number }) | null;
}

/** Parts of the present value at one price; they add up to `net`. */
export interface PriceParts {
  readonly price: number;
  readonly surplus: number;
  readonly depreciation: number;
  readonly resale: number;
  readonly resaleTax: number;
  readonly outlays: number;
  readonly loan: number;
  readonly net: number;
}

/** Above this no price is meant. */
export const HIGHEST_PRICE = 1_000_000_000;

export class PriceModel {
  readonly years: number;
  readonly surplusValue: number;
  readonly outlayValue: number;
  /** By 0-based month: what a krone at its end is worth now. */
  readonly #discount: Float64Array;
  /** By 0-based year: what a krone at its end is worth now. */
  readonly #yearEnd: Float64Array;
  /** What a krone of tax spread over a year's months is worth against the same krone at the year's end. */
  readonly #taxSpread: number;

  constructor(readonly input: PriceInput) {
    const { surplus, discountRate, timing } = input;
    const months = surplus.length;
    this.years = Math.ceil(months / 12);
    this.#taxSpread = timing === 'maanedlig-skatt' ? monthsOverYearEnd(discountRate) : 1;
    this.#discount = new Float64Array(months);
    this.#yearEnd = new Float64Array(this.years);
    for (let year = 0; year < this.years; year++) this.#yearEnd[year] = (1 + discountRate) ** -(year + 1);
    for (let month = 0; month < months; month++) {
      const at = timing === 'aarsslutt' ? Math.floor(month / 12) + 1 : (month + 1) / 12;
      this.#discount[month] = (1 + discountRate) ** -at;
    }
    let sum = 0;
    for (let month = 0; month < months; month++) sum += (surplus[month] as number) * (this.#discount[month] as number);
    this.surplusValue = sum;
    this.outlayValue = input.outlays.reduce((total, outlay) => total + this.outlayOf(outlay), 0);
  }

  /** Present value of buying at a price, kr: 0 = as good as the alternative. No allocation. */
  net(price: number): number {
    const { inventory, rates, resaleShare, inventoryResaleShare } = this.input;
    const goods = Math.min(price, inventory);
    const goodwill = price - goods;
    return (
      this.surplusValue -
      price -
      this.outlayValue +
      this.#shield(goodwill, rates.b, goodwill * resaleShare) +
      this.#shield(goods, rates.d, goods * inventoryResaleShare) +
      this.#resaleValue(goodwill * resaleShare, goods * inventoryResaleShare) +
      this.#loanValue(price)
    );
  }

  /** What the buyer can pay at most; infinity when every krone of price comes back. */
  highest(): number {
    return largestWithGain((price) => this.net(price), HIGHEST_PRICE);
  }

  /**
   * As `highest`, and below 0 how much the buyer would have to be paid: for comparing one situation with another, never
   * shown as a price.
   */
  breakEven(): number {
    const free = this.net(0);
    return free > 0 ? this.highest() : free / (free - this.net(1));
  }

  parts(price: number): PriceParts {
    const { inventory, rates, resaleShare, inventoryResaleShare } = this.input;
    const goods = Math.min(price, inventory);
    const goodwill = price - goods;
    const depreciation = this.#shield(goodwill, rates.b, 0) + this.#shield(goods, rates.d, 0);
    const withSale =
      this.#shield(goodwill, rates.b, goodwill * resaleShare) +
      this.#shield(goods, rates.d, goods * inventoryResaleShare);
    return {
      price,
      surplus: this.surplusValue,
      depreciation,
      resale: this.#resaleValue(goodwill * resaleShare, goods * inventoryResaleShare),
      resaleTax: withSale - depreciation,
      outlays: -this.outlayValue,
      loan: this.#loanValue(price),
      net: this.net(price),
    };
  }

  /** What a krone at the end of a 0-based month is worth now. */
  discountOf(month: number): number {
    return this.#discount[month] as number;
  }

  /** What a krone at the end of a 0-based year is worth now. */
  discountOfYear(year: number): number {
    return this.#yearEnd[year] as number;
  }

  /**
   * Tax saved by one declining balance: through the years held, and for ever after on what is left; a sale takes its
   * payment off the balance, which may go below zero and is then income at the same rate (skatteloven §§ 14-44, 14-45).
   */
  #shield(bought: number, rate: number, sale: number): number {
    const { marginalTax, rates, hjemfall, discountRate } = this.input;
    let balance = bought;
    let value = 0;
    for (let year = 0; year < this.years; year++) {
      const written = saldoavskrivning.compute(balance, rate, rates.restLimit);
      value += written * (marginalTax[year] as number) * (this.#yearEnd[year] as number);
      balance -= written;
    }
    const left = balance - (1 - hjemfall) * sale;
    const tax = marginalTax[this.years - 1] as number;
    const after = left * this.#endless(tax, rate, discountRate) * (this.#yearEnd[this.years - 1] as number);
    return (value + after) * this.#taxSpread;
  }

  /** Present value of the tax on one krone written down for ever. */
  #endless(tax: number, rate: number, discountRate: number): number {
    return rate === 0 ? 0 : (tax * rate) / (rate + discountRate);
  }

  /** With hjemfall nobody buys the equipment either: it was worth something in the practice only. */
  #resaleValue(goodwill: number, goods: number): number {
    const { hjemfall } = this.input;
    return (1 - hjemfall) * (goodwill + goods) * (this.#yearEnd[this.years - 1] as number);
  }

  /** Borrowed at the start, paid month by month, what is left paid at the end; interest saves tax the month it is paid. */
  #loanValue(price: number): number {
    const { loan, marginalTax } = this.input;
    if (loan === null || price <= loan.equity) return 0;
    const principal = price - loan.equity;
    const payment = annuityPayment(principal, loan.rate, instalmentMonths(loan));
    const last = Math.min(loanMonths(loan), this.#discount.length);
    let debt = principal;
    let value = principal;
    for (let month = 0; month < last; month++) {
      const interest = (debt * loan.rate) / 12;
      const instalment = instalmentOf(loan, month, debt, payment, principal);
      const tax = marginalTax[Math.floor(month / 12)] as number;
      value -= (interest * (1 - tax) + instalment) * (this.#discount[month] as number);
      debt -= instalment;
    }
    return value - debt * (this.#discount[this.#discount.length - 1] as number);
  }

  /** What a sum paid beside the price costs now, after tax, kr; nothing when it falls after the years held. */
  outlayOf({ month, amount, tax }: Outlay): number {
    const { discountRate, rates, marginalTax, surplus } = this.input;
    if (month > surplus.length) return 0;
    const paid = amount * (1 + discountRate) ** -(month / 12);
    if (tax === 'none') return paid;
    const year = Math.min(Math.floor(month / 12), this.years - 1);
    const rate = marginalTax[year] as number;
    const atYearEnd = (this.#yearEnd[year] as number) * this.#taxSpread;
    if (tax === 'taxed') return paid - amount * rate * atYearEnd;
    // Written down from its own year, for ever; z a year later than the year it starts in.
    return paid - amount * this.#endless(rate, rates.d, discountRate) * atYearEnd * (1 + discountRate);
  }
}

/**
 * Twelve even payments through a year against one of the same sum at its end: r ÷ (12 × ((1 + r)^(1/12) − 1)).
 * @returns factor from 1, which it is at r = 0
 */
export function monthsOverYearEnd(discountRate: number): number {
  return discountRate === 0 ? 1 : discountRate / (12 * Math.expm1(Math.log1p(discountRate) / 12));
}
