import type { LineRole } from '../practice/results';
import type { Unit } from './units';
import { word } from './words';

/** One number per named part, in order. */
type Numbers<Parts extends readonly string[]> = { [K in keyof Parts]: number };

/**
 * The definition of one named amount: the only place its arithmetic stands. Results, explanations and Monte Carlo all
 * call `compute`; the words around it are what "Hvor kommer tallet fra?" shows.
 */
export interface AmountDef<Parts extends readonly string[] = readonly string[]> {
  /** Stable name in line ids, camelCase ASCII. */
  readonly id: string;
  /** Norwegian, as shown. */
  readonly label: string;
  /** Unit of a month's figure, or of the figure itself where it has no period. */
  readonly unit: Unit;
  /** Unit of a year's figure. */
  readonly yearUnit: Unit;
  /**
   * How twelve months become a year: `sum` of flows; `mean` or `last` of levels; `recompute` applies `compute` to the
   * parts' own yearly figures (ratios).
   */
  readonly year: 'sum' | 'mean' | 'last' | 'recompute';
  /** Names of the parts, in the order `compute` takes them. */
  readonly parts: Parts;
  /** The formula in Norwegian words, built from the part names. */
  readonly formula: string;
  /** Where the rule is from, in Norwegian, when it is more than arithmetic. */
  readonly source?: string;
  /** What the model leaves out here, and what it does to the figure. */
  readonly simplified?: string;
  readonly role?: LineRole;
  readonly compute: (...values: Numbers<Parts>) => number;
}

/** Keeps the part names literal so that `compute` is checked against them, and puts the words into the language in use. */
export function amount<const Parts extends readonly string[]>(def: AmountDef<Parts>): AmountDef<Parts> {
  const { label, formula, source, simplified } = def;
  return {
    ...def,
    label: word(label),
    formula: word(formula),
    ...(source === undefined ? {} : { source: word(source) }),
    ...(simplified === undefined ? {} : { simplified: word(simplified) }),
  };
}

/** A total: the sum of any number of lines, each with its sign. */
export interface TotalDef {
  readonly id: string;
  readonly label: string;
  readonly unit: Unit;
  readonly yearUnit: Unit;
  readonly year: 'sum' | 'mean' | 'last';
  readonly role?: LineRole;
  readonly formula?: string;
}
