/** From a situation to its price model; the one way the app asks what a practice is worth to this buyer. */
import type { Purchase } from '../practice/planPurchase';
import type { BuyerCase } from './buyerCase';
import { surplusOf, type EarningsSeries } from './series';
import { grantRepayment } from './grant';
import { startInvestment } from './investment';
import { PriceModel, type Outlay, type Timing } from './priceModel';
import type { LoanTerms } from './loan';
import type { Situation } from './situation';

export interface ModelOptions {
  readonly timing?: Timing;
  readonly loan?: (LoanTerms & { readonly equity: number }) | null;
  /** Months served instead of the years held: the doctor leaves early. */
  readonly extraOutlays?: readonly Outlay[];
}

export class Valuation {
  readonly #rates: { readonly b: number; readonly d: number; readonly restLimit: number };

  constructor(
    readonly buyer: BuyerCase,
    readonly purchase: Purchase,
  ) {
    const { rates } = buyer;
    this.#rates = {
      b: rates.value('avskrivning.gruppe-b.prosent'),
      d: rates.value('avskrivning.gruppe-d.prosent'),
      restLimit: rates.value('avskrivning.restsaldo.grense'),
    };
  }

  get depreciationRates(): { readonly b: number; readonly d: number } {
    return this.#rates;
  }

  model(situation: Situation, options: ModelOptions = {}): PriceModel {
    return this.modelOf(this.buyer.series(situation), situation, options);
  }

  modelOf(series: EarningsSeries, situation: Situation, options: ModelOptions = {}): PriceModel {
    const { yearsHeld } = situation;
    return new PriceModel({
      surplus: held(series, yearsHeld, (month) => surplusOf(series, month)),
      marginalTax: Float64Array.from(
        { length: yearsHeld },
        (_, year) => series.marginalTax[Math.min(year, series.marginalTax.length - 1)] as number,
      ),
      discountRate: situation.requiredReturn,
      timing: options.timing ?? 'aarsslutt',
      inventory: situation.inventory,
      rates: this.#rates,
      resaleShare: situation.resaleShare,
      inventoryResaleShare: situation.inventoryResaleShare,
      hjemfall: situation.hjemfall,
      outlays: [...this.#outlays(situation), ...(options.extraOutlays ?? [])],
      loan: options.loan ?? null,
    });
  }

  /** The most the buyer can pay in a situation, kr. */
  highest(situation: Situation): number {
    return this.model(situation).highest();
  }

  /** What a nullhjemmel costs to start: written down as equipment, group b and d being the same rate. */
  startOutlay(situation: Situation): Outlay {
    return { month: 0, amount: startInvestment(this.buyer.rates.plan, situation), tax: 'd' };
  }

  /** Paid at the start of the alternative and not when buying: only a nullhjemmel has such an outlay. */
  avoidedOutlay(situation: Situation): Outlay | null {
    return this.purchase.alternative === 'nullhjemmel' ? this.startOutlay(situation) : null;
  }

  /**
   * What is paid beside the price: debt and shares, equipment over three years, a grant with its binding, and less what
   * the alternative would have cost to start.
   */
  #outlays(situation: Situation): Outlay[] {
    const avoided = this.avoidedOutlay(situation);
    const { grant } = this.purchase;
    const { yearsHeld } = situation;
    const replaced = [0, 12, 24].filter((month) => month < yearsHeld * 12);
    const repaid = grantRepayment(grant, yearsHeld * 12);
    const all: Outlay[] = [
      { month: 0, amount: situation.oneOffs, tax: 'none' },
      { month: 0, amount: situation.shares, tax: 'none' },
      // At cost there is no gain to tax; where nobody buys the practice, nobody is sure to buy the shares.
      { month: yearsHeld * 12, amount: -situation.shares * (1 - situation.hjemfall), tax: 'none' },
      ...replaced.map((month): Outlay => ({ month, amount: situation.investment / replaced.length, tax: 'd' })),
      { month: 0, amount: -grant.amount, tax: 'taxed' },
      { month: yearsHeld * 12 - 1, amount: repaid, tax: 'taxed' },
      ...(avoided === null ? [] : [{ ...avoided, amount: -avoided.amount }]),
    ];
    return all.filter(({ amount }) => amount !== 0);
  }
}

/** A monthly figure over the years held; past the plan its last year is repeated. */
export function held(series: EarningsSeries, years: number, of: (month: number) => number): Float64Array {
  const known = series.afterTax.length;
  return Float64Array.from({ length: years * 12 }, (_, month) => of(planMonth(month, known)));
}

/** The plan month that stands in for a month: itself, or the same month of the plan's last year. */
export function planMonth(month: number, known: number): number {
  return month < known ? month : known - 12 + (month % 12);
}
