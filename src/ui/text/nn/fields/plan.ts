import { number, other } from '../../fields/words';
import type { Translated } from '../translated';

export const PLAN_FIELDS = {
  title: other('Namnet på planen'),
  note: other('Merknad'),
  'horizon.start': other('Planen byrjar', 'Første dag i ein månad.'),
  'horizon.years': number('antall', 'Kor mange år', 'år'),
  'carryForward.method.basistilskudd': other('Basistilskot'),
  'carryForward.method.takst': other('Takstar'),
  'carryForward.method.lonn': other('Lønn'),
  'carryForward.method.kostnad': other('Andre kostnader'),
  'carryForward.method.none': other('Mengder, andelar og dagar', 'Til dømes konsultasjonar per innbyggjar.'),
  'carryForward.index.basistilskudd': other('Basistilskotet følgjer'),
  'carryForward.index.takst': other('Takstane følgjer'),
  'carryForward.index.lonn': other('Lønna følgjer'),
  'carryForward.index.kostnad': other('Andre kostnader følgjer'),
  'carryForward.growth.basistilskudd': number('prosent', 'Basistilskot', '% per år'),
  'carryForward.growth.takst': number('prosent', 'Takstar', '% per år'),
  'carryForward.growth.lonn': number('prosent', 'Lønn', '% per år'),
  'carryForward.growth.kostnad': number('prosent', 'Andre kostnader', '% per år'),
  'ownRates.*.value': other('Eigen sats'),

  'scenarios.*.name': other('Namnet på alternativet'),
  'scenarios.*.reforms.*.id': other('Endra regel'),
  'scenarios.*.reforms.*.from': other('Endra regel, gjeld frå'),
  'scenarios.*.reforms.*.amount': other('Endra regel, valt tal'),
} satisfies Translated<typeof import('../../fields/plan').PLAN_FIELDS>;
