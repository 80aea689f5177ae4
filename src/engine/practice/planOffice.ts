/** Premises, investments and what is shared. Part of the plan's format. */
import type { IsoDate } from '../rules/types';

/** How the office's costs are shared between the doctors. */
export const COST_KEYS = ['likt', 'liste', 'inntekt', 'timer', 'rom', 'egen'] as const;
export type CostKey = (typeof COST_KEYS)[number];

export interface Premises {
  /** Rooms the office pays for, 0–200. */
  readonly rooms: number;
  /** kr per room a year. */
  readonly perRoom: number;
  /** kr per listeinnbygger a year. */
  readonly perInhabitant: number;
  /**
   * Merverdiavgift that becomes a cost when a company invoices the shared costs, as a part of them, 0–1: the user's own
   * figure, since what is taxable must be settled with an accountant. Counts where doctors share costs.
   */
  readonly vatShare: number;
}

export const NO_PREMISES: Premises = { rooms: 0, perRoom: 0, perInhabitant: 0, vatShare: 0 };

export const SALDO_GROUPS = ['a', 'b', 'd', 'straks'] as const;
export type SaldoGroupChoice = (typeof SALDO_GROUPS)[number];

/** Bought once and written off; paid in the month it is bought. */
export interface Investment {
  readonly id: string;
  readonly name: string;
  /** kr. */
  readonly amount: number;
  readonly from: IsoDate;
  /** Saldo group it is depreciated in; `straks` = an expense at once. */
  readonly group: SaldoGroupChoice;
  /** Years it lasts before it is bought anew, 1–30; 0 = bought once. */
  readonly replacedAfterYears: number;
}
