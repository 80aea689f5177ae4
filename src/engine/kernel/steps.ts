/** The steps that compute amounts, without allocation or lookup. */
import type { AmountDef } from './amount';
import { yearKind, type Cell, type Columns, type Compute, type Slot } from './cells';

/** A cell whose parts never change is computed once and repeated. */
export function levelStep(compute: Compute, slot: Slot): Compute {
  return (columns) => {
    compute(columns, 0, 1);
    const out = columns[slot] as Float64Array;
    out.fill(out[0] as number);
  };
}

/**
 * Computes a whole year from its parts' yearly figures and gives each month its twelfth. A year with fewer than twelve
 * months in the plan is reckoned as twelve like the mean of those.
 * @param years first months of the years, and the month after the last
 */
export function yearlyStep(
  def: AmountDef,
  inputs: readonly Slot[],
  slot: Slot,
  cells: readonly Cell[],
  years: readonly number[],
): Compute {
  const kinds = inputs.map((input) => yearKind(cells, input));
  // One year's figure of each part, and before them what they make.
  const year = [slot, ...inputs].map(() => new Float64Array(1));
  const once = amountStep(
    def,
    inputs.map((_, index) => (index + 1) as Slot),
    0 as Slot,
  );
  return (columns) => {
    const out = columns[slot] as Float64Array;
    for (let at = 0; at + 1 < years.length; at++) {
      const from = years[at] as number;
      const to = years[at + 1] as number;
      for (let part = 0; part < kinds.length; part++) {
        const column = columns[inputs[part] as Slot] as Float64Array;
        (year[part + 1] as Float64Array)[0] = yearFigure(column, from, to, kinds[part] ?? 'sum');
      }
      once(year, 0, 1);
      out.fill((year[0]?.[0] as number) / 12, from, to);
    }
  };
}

function yearFigure(column: Float64Array, from: number, to: number, kind: 'sum' | 'mean' | 'last'): number {
  if (kind === 'last') return column[to - 1] as number;
  let sum = 0;
  for (let at = from; at < to; at++) sum += column[at] as number;
  const months = to - from;
  if (kind === 'mean') return sum / months;
  return months === 12 ? sum : (sum * 12) / months;
}

/**
 * Adds its parts one after the other from the left, three of them in a pass over the months: a third of the passes, and the
 * same sum to the last bit. What is over of three goes first, in the pass that would have set the column to 0.
 */
export function totalStep(inputs: readonly Slot[], signs: readonly number[], slot: Slot): Compute {
  const count = inputs.length;
  const factors = Float64Array.from(signs);
  return (columns, from, to) => {
    const out = columns[slot] as Float64Array;
    let at = count % 3;
    if (at === 0) out.fill(0, from, to);
    else {
      const A = columns[inputs[0] as Slot] as Float64Array;
      const a = factors[0] as number;
      if (at === 1) {
        for (let i = from; i < to; i++) out[i] = 0 + a * (A[i] as number);
      } else {
        const B = columns[inputs[1] as Slot] as Float64Array;
        const b = factors[1] as number;
        for (let i = from; i < to; i++) out[i] = 0 + a * (A[i] as number) + b * (B[i] as number);
      }
    }
    for (; at < count; at += 3) {
      const A = columns[inputs[at] as Slot] as Float64Array;
      const B = columns[inputs[at + 1] as Slot] as Float64Array;
      const C = columns[inputs[at + 2] as Slot] as Float64Array;
      const a = factors[at] as number;
      const b = factors[at + 1] as number;
      const c = factors[at + 2] as number;
      for (let i = from; i < to; i++) {
        out[i] = (out[i] as number) + a * (A[i] as number) + b * (B[i] as number) + c * (C[i] as number);
      }
    }
  };
}

/** One closure per number of parts keeps the loop free of argument arrays. */
export function amountStep(def: AmountDef, inputs: readonly Slot[], slot: Slot): Compute {
  const f = def.compute;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, g = 0, h = 0, k = 0] = inputs as readonly number[];
  const col = (columns: Columns, at: number): Float64Array => columns[at] as Float64Array;
  const n = (column: Float64Array, at: number): number => column[at] as number;
  switch (inputs.length) {
    case 1:
      return (v, from, to) => {
        const out = col(v, slot);
        const A = col(v, a);
        for (let i = from; i < to; i++) out[i] = f(n(A, i));
      };
    case 2:
      return (v, from, to) => {
        const out = col(v, slot);
        const A = col(v, a);
        const B = col(v, b);
        for (let i = from; i < to; i++) out[i] = f(n(A, i), n(B, i));
      };
    case 3:
      return (v, from, to) => {
        const out = col(v, slot);
        const A = col(v, a);
        const B = col(v, b);
        const C = col(v, c);
        for (let i = from; i < to; i++) out[i] = f(n(A, i), n(B, i), n(C, i));
      };
    case 4:
      return (v, from, to) => {
        const out = col(v, slot);
        const A = col(v, a);
        const B = col(v, b);
        const C = col(v, c);
        const D = col(v, d);
        for (let i = from; i < to; i++) out[i] = f(n(A, i), n(B, i), n(C, i), n(D, i));
      };
    case 5:
      return (v, from, to) => {
        const out = col(v, slot);
        const A = col(v, a);
        const B = col(v, b);
        const C = col(v, c);
        const D = col(v, d);
        const E = col(v, e);
        for (let i = from; i < to; i++) out[i] = f(n(A, i), n(B, i), n(C, i), n(D, i), n(E, i));
      };
    case 6:
      return (v, from, to) => {
        const out = col(v, slot);
        const A = col(v, a);
        const B = col(v, b);
        const C = col(v, c);
        const D = col(v, d);
        const E = col(v, e);
        const G = col(v, g);
        for (let i = from; i < to; i++) out[i] = f(n(A, i), n(B, i), n(C, i), n(D, i), n(E, i), n(G, i));
      };
    case 7:
      return (v, from, to) => {
        const out = col(v, slot);
        const A = col(v, a);
        const B = col(v, b);
        const C = col(v, c);
        const D = col(v, d);
        const E = col(v, e);
        const G = col(v, g);
        const H = col(v, h);
        for (let i = from; i < to; i++) out[i] = f(n(A, i), n(B, i), n(C, i), n(D, i), n(E, i), n(G, i), n(H, i));
      };
    case 8:
      return (v, from, to) => {
        const out = col(v, slot);
        const A = col(v, a);
        const B = col(v, b);
        const C = col(v, c);
        const D = col(v, d);
        const E = col(v, e);
        const G = col(v, g);
        const H = col(v, h);
        const K = col(v, k);
        for (let i = from; i < to; i++)
          out[i] = f(n(A, i), n(B, i), n(C, i), n(D, i), n(E, i), n(G, i), n(H, i), n(K, i));
      };
    default:
      throw new RangeError(`${def.id} has ${inputs.length} parts; split it into named amounts of at most 8`);
  }
}
