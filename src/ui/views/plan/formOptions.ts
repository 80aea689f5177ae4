/** The forms of practice as a list to choose from: today's law first, proposals in a group of their own. */
import type { FormId } from '../../../engine/practice/plan';
import type { AppContract } from '../../appContract';
import { FORM_GROUPS, FORM_NAMES } from '../../text/choices';

export interface FormOption {
  readonly value: FormId;
  readonly label: string;
  readonly group: string;
}

/** @param forms every form with its legal status */
export function formOptions(forms: AppContract['forms']): readonly FormOption[] {
  const options = (Object.keys(FORM_NAMES) as FormId[]).map((value): FormOption => ({
    value,
    label: FORM_NAMES[value],
    group: FORM_GROUPS[forms[value].status],
  }));
  const isLaw = ({ value }: FormOption): boolean => forms[value].status === 'gjeldende';
  return [...options.filter(isLaw), ...options.filter((option) => !isLaw(option))];
}
