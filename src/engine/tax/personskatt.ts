/** The sums that end a person's tax. */
import type { TotalDef } from '../kernel/amount';
import { YEARLY } from './context';

/** What trinnskatt and trygdeavgift are taken of; utbytte and deductions are not part of it. */
export const PERSONINNTEKT: TotalDef = {
  id: 'personinntekt',
  label: 'Personinntekt',
  ...YEARLY,
  formula: 'lønn + beregnet personinntekt, de delene som finnes',
};

export const PERSONSKATT: TotalDef = {
  id: 'personskatt',
  label: 'Sum personskatt',
  ...YEARLY,
  role: 'result',
  formula: 'skatt på alminnelig inntekt + trinnskatt + trygdeavgift',
};

/** Everything paid in tax and avgift on the person's work, the company's part included. */
export const SAMLET_SKATT: TotalDef = {
  id: 'samletSkatt',
  label: 'Samlet skatt og avgift',
  ...YEARLY,
  role: 'result',
  formula: 'personskatt + selskapsskatt + arbeidsgiveravgift av eierens lønn',
};

/** What is left for the person; `formula` is set by the form. */
export const INNTEKT_ETTER_SKATT: TotalDef = {
  id: 'inntektEtterSkatt',
  label: 'Inntekt etter skatt',
  ...YEARLY,
  role: 'result',
};
