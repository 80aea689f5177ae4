import { findSeries, LENGTH_CLASSES, type RulePack } from '../engine';

export interface LengthClass {
  /** Highest number of minutes in the class; the last class also holds what is longer. */
  readonly to: number;
  /** Share of consultations in the standard profile; a fraction. */
  readonly standard: number;
}

/** The classes of consultation length, shortest first. @throws Error when the rules lack a class's share */
export function lengthClasses(rules: RulePack): readonly LengthClass[] {
  return LENGTH_CLASSES.map((to) => {
    const id = `lengdeprofil.klasse-${to}.andel`;
    const standard = findSeries(rules, id)?.values.at(-1)?.value;
    if (typeof standard !== 'number') throw new Error(`The rules have no value for ${id}`);
    return { to, standard };
  });
}
