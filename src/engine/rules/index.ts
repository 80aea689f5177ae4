/**
 * The rules the app ships with: one pack, assembled from the JSON files beside this one, one file per subject.
 * The record lint in test/rules runs the same validator over it that a user's own pack must pass.
 */
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
import sources from './sources.json';
import takster from './takster.json';
import takstgrunnlag from './takstgrunnlag.json';
import takstmiks from './takstmiks.json';
import tilskudd from './tilskudd.json';
import type { RulePack } from './types';
import utjamning from './utjamning.json';

const records = {
  ...basistilskudd,
  ...grunntilskudd,
  ...utjamning,
  ...ramme,
  ...takstgrunnlag,
  ...takstmiks,
  ...aktivitet,
  ...tilskudd,
  ...lonn,
  ...pensjon,
  ...sosiale,
  ...arbeidsgiveravgift,
  ...kostnader,
  ...lan,
  ...kjop,
  ...skatt,
  ...nasjonalt,
  ...modell,
  ...listevekt,
};

/** Every id of a bundled rule record: a misspelt one does not compile. */
export type RecordId = keyof typeof records;

/** Every code in the bundled tariffs. */
export type TakstCode = keyof typeof takster;

/** @returns the id itself; for literals, so that a misspelt one does not compile */
export function recordId(id: RecordId): RecordId {
  return id;
}

const pack: unknown = { format: 1, edition: '2026-11', records, takster, sources };

/** The bundled pack, edition 2026-11, read from the sources on 21 November 2026. */
export const bundledRules = pack as RulePack;
