/** The due-diligence list and the risks: shapes. */
import type { Unit } from '../kernel/units';
import type { TraceNode } from '../practice/results';
import type { RecordId } from '../rules';
import type { Range } from './figures';

/** Kind of answer: an amount in `unit`, or one of `choices`. */
export type CheckKind = 'amount' | 'choice';

/** One item of the due-diligence list, as data. */
export interface CheckItem {
  readonly id: string;
  /** Norwegian, as asked. */
  readonly question: string;
  /** Why it matters and where to find it, Norwegian. */
  readonly help: string;
  readonly kind: CheckKind;
  readonly unit: Unit | null;
  readonly min: number;
  readonly max: number;
  /** Norwegian labels in order; for 'choice'. */
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  /** Whether the answer has a date from which it holds. */
  readonly isDated: boolean;
  readonly moves: CheckMove;
  /** What an open item may turn out to mean, as assumptions of the rule pack; null where it has none. */
  readonly spread: { readonly low: RecordId; readonly high: RecordId } | null;
  /** Shown as long as the item is open, and when an answer calls for it. */
  readonly risk: RiskCode | null;
  /** Source of the item: id in `sources.json`. */
  readonly source: string;
}

/** What an answer does: which number it moves, or that it only adds a risk. */
export type CheckMove =
  | 'yearlyIncome'
  | 'yearlyCost'
  | 'oneOff'
  | 'shares'
  | 'listGrowth'
  | 'listLoss'
  | 'listWeight'
  | 'sellerSpecialist'
  | 'investment'
  | 'hjemfall'
  | 'inventoryValue'
  | 'obtainable'
  | 'risk';

export interface CheckResult {
  readonly item: CheckItem;
  readonly answered: boolean;
  /** What the answer does to A, kr; null when open or while there is no A. */
  readonly effect: number | null;
  /** What the open item may do to A, kr (low ≤ 0 ≤ high); null when answered. */
  readonly spread: Range | null;
  /** Where `effect` and the ends of `spread` come from; null where they are. */
  readonly traces: {
    readonly effect: TraceNode | null;
    readonly low: TraceNode | null;
    readonly high: TraceNode | null;
  };
}

export type RiskCode =
  | 'top-ups-lapse'
  | 'accounts-unread'
  | 'list-shrinks'
  | 'lease-ends'
  | 'debt-in-company'
  | 'staff-terms'
  | 'old-equipment'
  | 'cost-key'
  | 'hjemfall'
  | 'fee-pattern'
  | 'systems'
  | 'staff-cost-above-costs'
  | 'fees-differ'
  | 'hours-above-normal'
  | 'negative-surplus'
  | 'liquidity'
  | 'loan-not-covered'
  | 'no-tax-rates';
