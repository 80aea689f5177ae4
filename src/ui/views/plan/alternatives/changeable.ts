/** Which fields of the plan an alternative may say otherwise, and how each is edited. */
import type { NumberKind } from '../../../../app/format';
import type { ChangeValue, FormId, Practice } from '../../../../engine/practice/plan';
import { choicesOf } from '../../../text/changes';
import { fieldKeyOf, fieldWords } from '../../../text/fields';
import { nb } from '../../../text/nb';
import { staffText } from '../../../text/staff';

export type ChangeEditor =
  | { readonly kind: 'number'; readonly number: NumberKind }
  | { readonly kind: 'choice'; readonly names: Readonly<Record<string, string>> }
  | { readonly kind: 'date' }
  | { readonly kind: 'flag' };

/** How a field is edited; null for one that is not edited here. @param path dotted, from the practice */
export function editorOf(path: string): ChangeEditor | null {
  const key = fieldKeyOf(`baseline.${path}`);
  if (key === null || path.startsWith('activity.lengthProfile')) return null;
  const number = fieldWords(key).kind;
  if (number !== undefined) return { kind: 'number', number };
  const names = choicesOf(path);
  if (names !== null) return { kind: 'choice', names };
  const last = path.split('.').at(-1) ?? '';
  return DATES.has(last) ? { kind: 'date' } : FLAGS.has(last) ? { kind: 'flag' } : null;
}

const DATES: ReadonlySet<string> = new Set([
  'specialistFrom',
  'agreementFrom',
  'from',
  'until',
  'leavesOn',
  'attritionFrom',
  'reductionNotice',
]);
const FLAGS: ReadonlySet<string> = new Set([
  'oneFeePerDay',
  'joinsCompany',
  'hasCommercialOwner',
  'hasNavInsurance',
  'lowEducation',
]);

/** Fields that may be open in a plan though no rule has a standard for them. */
const OPEN: ReadonlySet<string> = new Set([
  'annualCost',
  'averageFee',
  'municipalAverageList',
  'specialistFrom',
  'from',
  'until',
  'leavesOn',
  'attritionFrom',
  'reductionNotice',
  'fee',
  'doctorsPerNurse',
  'staffFeeShare',
  'feeCeilingPerDoctor',
  'collectiveCeiling',
]);

/** Whether an alternative may leave the field open: with null in the plan, or one that a plan may leave open. */
export function mayBeOpen(path: string, baseline: ChangeValue): boolean {
  return baseline === null || OPEN.has(path.split('.').at(-1) ?? '');
}

export interface ChangeOption {
  /** Path from the practice. */
  readonly value: string;
  readonly label: string;
  readonly group: string;
}

const EMPLOYERS: readonly FormId[] = ['fastlegeselskap', 'fastlonn', 'kommunalt-fastlegekontor'];

/** Fields that mean something in some forms only; the first that fits decides. */
const OF_FORMS: readonly (readonly [RegExp, readonly FormId[]])[] = [
  [/^organisation\.company\.vacancy|\.joinsCompany$/u, EMPLOYERS],
  [/^organisation\.(?:contract|contractorShare|company\..*)$|\.ownerShare$/u, ['fastlegeselskap']],
  [/^organisation\.(?:doctorSalary|bonusShare|doctorPensionRate|weeklyHours)$/u, EMPLOYERS],
  [/^organisation\.refund\./u, ['8.2-avtale']],
  [/^organisation\.newAgreement\./u, ['nullhjemmel']],
  [/^organisation\.otherPost\./u, ['annen-stilling']],
];

const isForForm = (path: string, form: FormId): boolean =>
  OF_FORMS.find(([pattern]) => pattern.test(path))?.[1].includes(form) ?? true;

/** Parts of the practice in the order they are offered, the ones that alternatives differ in most first. */
const ORDER = ['organisation', 'doctors', 'staff', 'limits', 'office', 'activity'] as const;

/** Every field an alternative of the form may change, grouped by person or section. */
export function changeOptions(practice: Practice, form: FormId): readonly ChangeOption[] {
  const parts = [...ORDER.map((part) => [part, practice[part]] as const), ['', placeOf(practice)] as const];
  return parts.flatMap(([part, value]) =>
    leavesOf(value, part).flatMap(({ path, group }): ChangeOption[] => {
      const key = fieldKeyOf(`baseline.${path}`);
      if (key === null || editorOf(path) === null || !isForForm(path, form)) return [];
      return [{ value: path, label: fieldWords(key).label, group: group ?? GROUPS[part] ?? nb.plan.sections.practice }];
    }),
  );
}

const GROUPS: Readonly<Record<string, string>> = { ...nb.plan.sections, limits: staffText.limits };

const placeOf = ({ agaZone, municipalAverageList }: Practice): object => ({ agaZone, municipalAverageList });

interface Leaf {
  readonly path: string;
  /** Name of the person it belongs to. */
  readonly group?: string;
}

function leavesOf(value: unknown, path: string): Leaf[] {
  if (Array.isArray(value)) {
    return (value as readonly unknown[]).flatMap((item) => {
      if (typeof item !== 'object' || item === null || !('id' in item) || !('name' in item)) return [];
      const group = String(item.name);
      return leavesOf(item, `${path}.${String(item.id)}`).map((leaf) => ({ ...leaf, group }));
    });
  }
  if (typeof value !== 'object' || value === null) return [{ path }];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path === '' ? key : `${path}.${key}`));
}

/** The plan's own value at a path; undefined when the path names nothing. @param path dotted, from the practice */
export function baselineValue(practice: Practice, path: string): ChangeValue | undefined {
  let value: unknown = practice;
  for (const segment of path.split('.')) {
    if (Array.isArray(value)) value = value.find((item: { readonly id?: unknown }) => item.id === segment);
    else if (typeof value === 'object' && value !== null && Object.hasOwn(value, segment))
      value = (value as Record<string, unknown>)[segment];
    else return undefined;
  }
  return typeof value === 'object' && value !== null ? undefined : (value as ChangeValue | undefined);
}
