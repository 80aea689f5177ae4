/** The answer on one page, as codes and numbers: what to do, what it hangs on, where it turns, and what is not in it. */
import type { OfferForm } from '../practice/planPurchase';
import type { AccountantCode, Answer, LawyerCode, NotInModelCode, Recommendation, Sensitivity } from './types';

export interface AnswerInput {
  readonly form: OfferForm | null;
  readonly asking: number | null;
  /** The lower of A and B; null = no highest price. */
  readonly ceiling: number | null;
  readonly ceilingFrom: Answer['flipFrom'];
  /** A with everything open at its worst, kr; null = unknown. */
  readonly cautious: number | null;
  readonly floor: number;
  readonly sensitivity: readonly Sensitivity[];
}

const NOT_IN_MODEL: readonly NotInModelCode[] = [
  'formuesskatt',
  'own-pension',
  'colleagues',
  'inflation-of-price',
  'illness',
  'premises-value',
];

export function answer(input: AnswerInput): Answer {
  const { form, ceiling, sensitivity } = input;
  return {
    recommendation: recommendation(input),
    flipPrice: ceiling,
    flipFrom: input.ceilingFrom,
    hangsOn: sensitivity.slice(0, 3),
    notInModel: NOT_IN_MODEL,
    lawyer: lawyer(form),
    accountant: accountant(form),
    form,
  };
}

/**
 * Buy when the asking price is at or under what the buyer can pay, with care when open questions could take it above;
 * bargain when a price exists between the floor and the ceiling; else decline.
 */
export function recommendation({ asking, ceiling, cautious, floor }: AnswerInput): Recommendation {
  if (ceiling !== null && (ceiling <= 0 || ceiling < floor)) return 'decline';
  if (asking === null) return 'no-asking-price';
  if (ceiling === null) return 'buy';
  if (asking > ceiling) return 'negotiate';
  return cautious !== null && asking <= cautious ? 'buy' : 'buy-with-care';
}

function lawyer(form: OfferForm | null): readonly LawyerCode[] {
  const all: LawyerCode[] = ['agreement', 'lease', 'staff-transfer', 'hjemfall-terms', 'board'];
  return form === 'gruppepraksis' || form === null ? ['shareholders', ...all] : all;
}

function accountant(form: OfferForm | null): readonly AccountantCode[] {
  const all: AccountantCode[] = ['accounts', 'price-split', 'saldo', 'top-ups'];
  return form === 'gruppepraksis' || form === null ? [...all, 'company-debt', 'shares'] : all;
}
