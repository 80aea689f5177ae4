/** What a valuation reads from the rules: one reader for the plan's months, one for the seller's last year. */
import { monthOf, yearOfMonth, monthNumber, type MonthNumber, type PlainDate } from '../kernel/plainDate';
import type { Plan } from '../practice/plan';
import { RateReader, type RateSeries } from '../rules/rates';
import type { RecordId } from '../rules';
import type { Kommune, RulePack } from '../rules/types';

export interface YearOfRates {
  readonly start: MonthNumber;
  readonly reader: RateReader;
}

export class PurchaseRates {
  readonly start: MonthNumber;
  readonly months: number;
  readonly reader: RateReader;

  constructor(
    readonly plan: Plan,
    readonly pack: RulePack,
    readonly kommuner: readonly Kommune[],
  ) {
    this.start = monthOf(plan.horizon.start as PlainDate);
    this.months = plan.horizon.years * 12;
    this.reader = this.#reader(this.start, this.months);
  }

  #reader(start: MonthNumber, months: number): RateReader {
    const { carryForward, ownRates } = this.plan;
    return new RateReader(this.pack, start, months, carryForward, ownRates);
  }

  series(id: RecordId): RateSeries {
    return this.reader.series(id);
  }

  /** The record's figure in the plan's first month. */
  value(id: RecordId): number {
    return this.series(id).values[0] as number;
  }

  /** The calendar year before the plan starts: the one the seller's figures are from. */
  lastYear(): YearOfRates {
    return this.#year(monthNumber(yearOfMonth(this.start) - 1, 1));
  }

  /** The plan's first year, where the one before has rates that are not known. */
  firstYear(): YearOfRates {
    return this.#year(this.start);
  }

  #year(start: MonthNumber): YearOfRates {
    return { start, reader: this.#reader(start, 12) };
  }
}
