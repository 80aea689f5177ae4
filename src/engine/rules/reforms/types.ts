/** A proposed change of the rules, as data: which records it touches, how, and who says so. */
import type { LegalStatus } from '../../organisation/forms';
import type { IsoDate } from '../types';

/** The state of the law, or a calculation that nobody has proposed as a rule for Norway. */
export type ReformStatus = LegalStatus | 'regneeksempel';

/** Where the place in the source has not been checked: said plainly rather than guessed. */
export const UNCHECKED_PLACE = 'stedet i kilden er ikke kontrollert';

/** What a reform does to one record, or to every record whose id fits the pattern, from a date. */
export interface ReformEffect {
  /** Record id, or a pattern with one star: `takst.*.honorar` is every takst's honorar. */
  readonly record: string;
  /**
   * `factor`: the figure that would have held, the user's own included, times `value`.
   * `value`: `value` in place of the rule; the user's own figure stands.
   * `copy`: the figure of the record named in `value`, as it stands without reforms; the user's own figure stands.
   */
  readonly op: 'factor' | 'value' | 'copy';
  readonly value: number | string;
  /** First day of the effect; the reform's own day when left out. Later effects on a record replace earlier ones. */
  readonly from?: IsoDate;
  /** Money, for `value`: in this day's kroner, grown from there as the plan carries the record. Left out: as it is. */
  readonly asOf?: IsoDate;
  /** The arithmetic, in Norwegian, as explanations show it. */
  readonly formula: string;
}

/** The one figure the user may choose. */
export interface ReformParameter {
  /** Norwegian, as shown. */
  readonly label: string;
  /** `andel` is a fraction. */
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  /** What holds when the plan leaves it open. */
  readonly standard: number;
  readonly isWhole: boolean;
  /** Where the standard is from; says so when it is only an example. */
  readonly note: string;
}

export interface Reform {
  /** Letters, digits and hyphens. */
  readonly id: string;
  /** Norwegian, as shown. */
  readonly title: string;
  /** Who proposes it. */
  readonly author: string;
  /** Id in `sources.json`. */
  readonly source: string;
  readonly locator: string;
  readonly status: ReformStatus;
  /** What the status rests on, with date. */
  readonly statusNote: string;
  /** What it changes, what is not modelled, and what is assumed; plain Norwegian. */
  readonly description: string;
  /** First day it can begin: before it, the rules it changes were others. */
  readonly earliest: IsoDate;
  readonly parameter?: ReformParameter;
  /**
   * @param amount the parameter's value, within its range; 0 where there is none
   * @param from the reform's first day
   */
  readonly touches: (amount: number, from: IsoDate) => readonly ReformEffect[];
}
