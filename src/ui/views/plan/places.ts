/** Places of a plan in words, and those with something of the user's own. */
import type { Plan } from '../../../engine/practice/plan';
import { formatForField } from '../../../app/format';
import type { OpenPlan, StandardValue } from '../../appContract';
import { fieldKeyOf, fieldWords, type FieldWords } from '../../text/fields';

interface Member {
  readonly id: string;
  readonly name?: string;
}

const isMember = (item: unknown): item is Member =>
  typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string';

/** Who or what a path is of – a doctor, a post, a grant – by the name the user has given. */
function ownersOf(plan: Plan, path: string): readonly string[] {
  let value: unknown = plan;
  return path.split('.').flatMap((segment) => {
    const list: readonly unknown[] = Array.isArray(value) ? value : [];
    const found: unknown = list.find((item) => isMember(item) && item.id === segment);
    const next =
      found ?? (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[segment] : undefined);
    value = next;
    return isMember(found) && typeof found.name === 'string' && found.name !== '' ? [found.name] : [];
  });
}

/** Label, unit and kind of a field; null for a path that is none. */
export function wordsAt(path: string): FieldWords | null {
  const key = fieldKeyOf(path);
  return key === null ? null : fieldWords(key);
}

/** `1 200 innbyggere`: a number as its field says it. */
export function valueText(path: string, value: number): string {
  const field = wordsAt(path);
  return [formatForField(value, field?.kind ?? 'desimal', true), field?.unit ?? ''].join('\u00a0').trim();
}

/** `Anne – Listeinnbyggere ved start`. @param label in place of the field's own */
export function placeName(plan: Plan, path: string, label?: string): string {
  const own = label ?? wordsAt(path)?.label ?? path;
  return [...ownersOf(plan, path), own].filter((each, index, all) => all.indexOf(each) === index).join(' – ');
}

export interface OwnNumber {
  readonly path: string;
  readonly value: number;
  readonly standard: StandardValue;
}

/** The numbers the user has set where a standard would hold, in the plan's order. */
export function ownNumbers(open: Pick<OpenPlan, 'plan' | 'standard'>): readonly OwnNumber[] {
  const { plan } = open;
  const found: OwnNumber[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'number') {
      const of = wordsAt(path) === null ? null : open.standard(path, null);
      if (of !== null) found.push({ path, value, standard: of });
    } else if (Array.isArray(value)) {
      value.forEach((item: unknown) => isMember(item) && walk(item, `${path}.${item.id}`));
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
    }
  };
  walk(plan.baseline, 'baseline');
  if (plan.purchase !== null) walk(plan.purchase, 'purchase');
  return found;
}
