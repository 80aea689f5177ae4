/** Which record stands in for a number a purchase leaves open: the one table, for the valuation and for the fields. */
import type { RecordId } from '../rules';
import type { Purchase } from './planPurchase';

const STANDARDS = {
  'assumptions.requiredReturn': 'kjop.avkastning.prosent',
  'assumptions.yearsHeld': 'kjop.eiertid.antall',
  'assumptions.resaleShare': 'kjop.videresalg.andel',
  'assumptions.inventoryResaleShare': 'kjop.videresalgInventar.andel',
  'assumptions.hjemfallProbability': 'kjop.hjemfall.andel',
  'assumptions.patternKept': 'kjop.takstmonster.andel',
  'assumptions.boardPosition': 'kjop.nemnd.andel',
  'assumptions.badYearLoss': 'kjop.darligAar.andel',
  'financing.rate': 'praksislan.rente.prosent',
  'financing.years': 'praksislan.varighet.antall',
} as const satisfies Readonly<Record<string, RecordId>>;

/** A field of the purchase with a standard, dotted from the purchase. */
export type PurchaseStandard = keyof typeof STANDARDS;

/** How many qualified applicants the municipality last had says more of hjemfall than no knowledge does. */
const HJEMFALL_BY_APPLICANTS: Readonly<Record<string, RecordId>> = {
  flere: 'kjop.hjemfallFlereSokere.andel',
  en: 'kjop.hjemfallEnSoker.andel',
  ingen: 'kjop.hjemfallIngenSokere.andel',
};

export function purchaseStandardRecord({ checks }: Purchase, field: PurchaseStandard): RecordId {
  const applicants = checks.find(({ id }) => id === 'sokere')?.choice ?? '';
  const hjemfall = field === 'assumptions.hjemfallProbability' ? HJEMFALL_BY_APPLICANTS[applicants] : undefined;
  return hjemfall ?? STANDARDS[field];
}

/** @param path dotted, from the plan: `purchase.financing.rate` @returns null where the field has no standard */
export function purchaseStandard(purchase: Purchase | null, path: string): RecordId | null {
  const field = path.replace(/^purchase\./u, '');
  return purchase === null || !Object.hasOwn(STANDARDS, field)
    ? null
    : purchaseStandardRecord(purchase, field as PurchaseStandard);
}
