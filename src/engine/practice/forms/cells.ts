/** What a form of practice is given, and what it gives back: the cells that every form has. */
import type { Slot } from '../../kernel/graph';
import type { DoctorActivity } from '../doctorActivity';
import type { DoctorFunding } from '../doctorFunding';
import type { DoctorIncome } from '../doctorIncome';
import type { Taxable } from '../doctorTax';
import type { OfficeCosts } from '../officeCosts';
import type { Doctor } from '../plan';
import type { CostLine } from '../totals';

/** One doctor's list, work and income, whoever keeps the income. */
export interface DoctorCells {
  readonly doctor: Doctor;
  readonly funding: DoctorFunding;
  readonly activity: DoctorActivity;
  readonly income: DoctorIncome;
  /** All income from the doctor's list and work. */
  readonly total: Slot;
  /** Pension paid by an employer outside the practice. */
  readonly pension?: Slot;
}

/** One office: its doctors and what it costs. */
export interface OfficeCells {
  readonly doctors: readonly DoctorCells[];
  readonly costs: OfficeCosts;
  /** What is paid for investments in the month they are bought; null when nothing is. */
  readonly investments: Slot | null;
}

/** What the form leaves each doctor with before tax. */
export interface Pretax {
  readonly byDoctor: ReadonlyMap<string, Slot>;
  readonly taxable: ReadonlyMap<string, Taxable>;
  /** Costs that only this form has. */
  readonly extraCosts: Partial<Record<CostLine, Slot>>;
}
