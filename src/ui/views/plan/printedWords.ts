/** What a field of the plan says, in words for paper: chosen names, dates and numbers with their units, never an id. */
import type { Plan } from '../../../engine/practice/plan';
import { changeValueText } from '../../text/changes';
import { CARRY_NAMES, INDEX_NAMES, QUANTITY_NAMES } from '../../text/carry';
import { fieldKeyOf, type FieldKey } from '../../text/fields';
import { COMPANY_KIND_NAMES, SETTLEMENT_KEY_NAMES, STAFF_EMPLOYER_NAMES } from '../../text/group';
import { listText } from '../../text/list';
import { BUYER_ALTERNATIVE_NAMES, HOURS_NAMES, LOAN_KIND_NAMES, OFFER_FORM_NAMES } from '../../text/purchaseView';
import { valueText, type Catalogue } from './places';

type Names = Readonly<Record<string, string>>;

/** Choices that are not the practice's. */
const NAMES: Partial<Readonly<Record<FieldKey, Names>>> = {
  'carryForward.method.basistilskudd': CARRY_NAMES,
  'carryForward.method.takst': CARRY_NAMES,
  'carryForward.method.lonn': CARRY_NAMES,
  'carryForward.method.kostnad': CARRY_NAMES,
  'carryForward.method.none': QUANTITY_NAMES,
  'carryForward.index.basistilskudd': INDEX_NAMES,
  'carryForward.index.takst': INDEX_NAMES,
  'carryForward.index.lonn': INDEX_NAMES,
  'carryForward.index.kostnad': INDEX_NAMES,
  'purchase.seller.form': OFFER_FORM_NAMES,
  'purchase.alternative': BUYER_ALTERNATIVE_NAMES,
  'purchase.hours': HOURS_NAMES,
  'purchase.financing.loanKind': LOAN_KIND_NAMES,
  'group.companyKind': COMPANY_KIND_NAMES,
  'group.entry.employer': STAFF_EMPLOYER_NAMES,
  'group.settlement.key': SETTLEMENT_KEY_NAMES,
};

/** Fields that name a doctor; an empty one is the first, or of a grant the office. */
const OF_DOCTOR: ReadonlySet<string> = new Set<FieldKey>([
  'purchase.buyer',
  'group.entry.doctor',
  'group.leaving.doctor',
  'baseline.grants.*.doctor',
]);

/** @param path dotted, from the plan */
export function writtenText(plan: Plan, catalogue: Catalogue, path: string, value: string | number | boolean): string {
  if (typeof value === 'number') return valueText(path, value, catalogue);
  const key = fieldKeyOf(path);
  const said = typeof value === 'string' ? nameOf(plan, catalogue, path, key, value) : null;
  return said ?? changeValueText(path.replace(/^baseline\./u, ''), value);
}

function nameOf(
  plan: Plan,
  { kommuner, checks }: Catalogue,
  path: string,
  key: FieldKey | null,
  value: string,
): string | null {
  if (key === null) return null;
  if (key === 'baseline.kommune') {
    const kommune = kommuner.find(({ nr }) => nr === value);
    return kommune === undefined ? value : `${kommune.name} (${value})`;
  }
  if (key === 'purchase.checks.*.choice') {
    const item = checks.find((each) => path === `purchase.checks.${each.item.id}.choice`)?.item;
    return item?.choices.find(({ id }) => id === value)?.label ?? null;
  }
  if (OF_DOCTOR.has(key)) {
    const { doctors } = plan.baseline;
    if (value === '') return key === 'baseline.grants.*.doctor' ? listText.office : (doctors[0]?.name ?? '');
    return doctors.find(({ id }) => id === value)?.name ?? value;
  }
  return NAMES[key]?.[value] ?? null;
}
