/** Which subject a bundled record belongs to: one subject per file of records, in the order they are browsed. */
import aktivitet from './aktivitet.json';
import arbeidsgiveravgift from './arbeidsgiveravgift.json';
import basistilskudd from './basistilskudd.json';
import grunntilskudd from './grunntilskudd.json';
import kjop from './kjop.json';
import kostnader from './kostnader.json';
import lan from './lan.json';
import listevekt from './listevekt.json';
import lonn from './lonn.json';
import modell from './modell.json';
import nasjonalt from './nasjonalt.json';
import pensjon from './pensjon.json';
import ramme from './ramme.json';
import skatt from './skatt.json';
import sosiale from './sosiale.json';
import takstgrunnlag from './takstgrunnlag.json';
import takstmiks from './takstmiks.json';
import tilskudd from './tilskudd.json';
import utjamning from './utjamning.json';

/** Takster are a subject of their own, and so is what a pack has beyond the bundled records. */
export const SUBJECTS = [
  'basistilskudd',
  'grunntilskudd',
  'utjamning',
  'takster',
  'takstgrunnlag',
  'aktivitet',
  'ramme',
  'lonn',
  'pensjon',
  'arbeidsgiveravgift',
  'sosiale',
  'skatt',
  'kostnader',
  'lan',
  'kjop',
  'tilskudd',
  'nasjonalt',
  'modell',
  'annet',
] as const;
export type SubjectId = (typeof SUBJECTS)[number];

const files: Readonly<Record<Exclude<SubjectId, 'takster' | 'annet'>, object>> = {
  basistilskudd,
  grunntilskudd,
  utjamning,
  takstgrunnlag: { ...takstgrunnlag, ...takstmiks },
  aktivitet,
  ramme,
  lonn,
  pensjon,
  arbeidsgiveravgift,
  sosiale,
  skatt,
  kostnader,
  lan,
  kjop,
  tilskudd,
  nasjonalt,
  modell: { ...modell, ...listevekt },
};

const subjectOf = new Map(
  Object.entries(files).flatMap(([subject, records]) => Object.keys(records).map((id) => [id, subject as SubjectId])),
);

/** @param id a rule record's; one that is not bundled belongs to `annet` */
export function subjectOfRecord(id: string): SubjectId {
  return subjectOf.get(id) ?? 'annet';
}
