/** The plan itself, its rates carried forward, and its alternatives. */
import { translated } from '../language';
import { number, other, type FieldWords } from './words';

export const PLAN_FIELDS = translated('PLAN_FIELDS', {
  title: other('Planens navn'),
  note: other('Merknad'),
  'horizon.start': other('Planen begynner', 'Første dag i en måned.'),
  'horizon.years': number('antall', 'Antall år', 'år'),
  'carryForward.method.basistilskudd': other('Basistilskudd'),
  'carryForward.method.takst': other('Takster'),
  'carryForward.method.lonn': other('Lønn'),
  'carryForward.method.kostnad': other('Andre kostnader'),
  'carryForward.method.none': other('Mengder, andeler og dager', 'For eksempel konsultasjoner per innbygger.'),
  'carryForward.index.basistilskudd': other('Basistilskudd følger'),
  'carryForward.index.takst': other('Takster følger'),
  'carryForward.index.lonn': other('Lønn følger'),
  'carryForward.index.kostnad': other('Andre kostnader følger'),
  'carryForward.growth.basistilskudd': number('prosent', 'Basistilskudd', '% per år'),
  'carryForward.growth.takst': number('prosent', 'Takster', '% per år'),
  'carryForward.growth.lonn': number('prosent', 'Lønn', '% per år'),
  'carryForward.growth.kostnad': number('prosent', 'Andre kostnader', '% per år'),
  'ownRates.*.value': other('Egen sats'),

  'scenarios.*.name': other('Navn på alternativet'),
  'scenarios.*.reforms.*.id': other('Endret regel'),
  'scenarios.*.reforms.*.from': other('Endret regel, gjelder fra'),
  'scenarios.*.reforms.*.amount': other('Endret regel, valgt tall'),
} as const satisfies Readonly<Record<string, FieldWords>>);
