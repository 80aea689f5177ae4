/** Premises, investments and what is shared. Part of the plan's format. */
import type { IsoDate } from '../rules/types';

export interface Premises {
  /** Rooms the office pays for, 0–200. */
  readonly rooms: number;
  /** kr per room a year. */
  readonly perRoom: number;
  /** kr per listeinnbygger a year. */
  readonly perInhabitant: number;
  /** Part of the shared cost that is a service with merverdiavgift when a company invoices it, 0–1. */
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
