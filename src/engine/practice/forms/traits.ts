/** What the rest of the computation needs to know of a form of practice. */
import type { FormId, Organisation } from '../plan';

export interface FormTraits {
  /** Who has the list, the income and the risk. */
  readonly keeper: 'lege' | 'selskap' | 'kommune' | 'arbeidsgiver';
  /** A practice with lists and patients; false for a post elsewhere. */
  readonly hasPractice: boolean;
  /** Each doctor has an own office; otherwise all share one. */
  readonly isSolo: boolean;
  /** The doctors have salary, so that the working-time law holds. */
  readonly isEmployed: boolean;
  /** Grunntilskudd and utjamningstilskudd are paid: to næringsdrivende, and to a company as for them. */
  readonly hasBusinessGrants: boolean;
  /** The lists are new: they begin with the plan, as the terms of a nullhjemmel say. */
  readonly isNewList: boolean;
}

type Fixed = Omit<FormTraits, 'isEmployed'> & { readonly isEmployed: boolean | 'by contract' };

const OWN: Fixed = {
  keeper: 'lege',
  hasPractice: true,
  isSolo: false,
  isEmployed: false,
  hasBusinessGrants: true,
  isNewList: false,
};
const MUNICIPAL: Fixed = { ...OWN, keeper: 'kommune', isEmployed: true, hasBusinessGrants: false };

const TRAITS: Readonly<Record<FormId, Fixed>> = {
  solopraksis: { ...OWN, isSolo: true },
  gruppepraksis: OWN,
  gruppeavtale: OWN,
  fastlegeselskap: { ...OWN, keeper: 'selskap', isEmployed: 'by contract' },
  'kommunalt-fastlegekontor': MUNICIPAL,
  '8.2-avtale': OWN,
  fastlonn: MUNICIPAL,
  nullhjemmel: { ...OWN, isNewList: true },
  'annen-stilling': {
    ...OWN,
    keeper: 'arbeidsgiver',
    hasPractice: false,
    isEmployed: true,
    hasBusinessGrants: false,
  },
};

/** @param organisation decides whether a company's doctors are employed or on contract */
export function formTraits(form: FormId, organisation: Pick<Organisation, 'contract'>): FormTraits {
  const fixed = TRAITS[form];
  return {
    ...fixed,
    isEmployed: fixed.isEmployed === 'by contract' ? organisation.contract === 'ansatt' : fixed.isEmployed,
  };
}
