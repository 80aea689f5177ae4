/** Reads what is typed, and remembers what a figure asked for and did not find. */
import type { Unit } from '../../kernel/units';
import type { TraceNode } from '../../practice/results';
import { inputNode, minus, plus, type Part } from '../trace';

/** One question's fields: `read` gives the input's step, or null and a note of what is missing. */
export class KnownFields {
  readonly #missing: string[] = [];

  /** @param path of the question in the plan: `group.entry` */
  constructor(private readonly path: string) {}

  /** Plan paths, in the order they were asked for. */
  get missing(): readonly string[] {
    return this.#missing;
  }

  /** A number that the question's answer needs. */
  read(field: string, label: string, value: number | null, unit: Unit = 'kr'): TraceNode | null {
    if (value === null) this.miss(`${this.path}.${field}`);
    return this.peek(field, label, value, unit);
  }

  /** A number that something beside the answer is made of. */
  peek(field: string, label: string, value: number | null, unit: Unit = 'kr'): TraceNode | null {
    return value === null ? null : inputNode(`${this.path}.${field}`, label, value, unit);
  }

  /** @param path in the plan */
  miss(path: string): void {
    if (!this.#missing.includes(path)) this.#missing.push(path);
  }
}

/** As a part of a sum; what is not known is left out of it. */
export const plusKnown = (node: TraceNode | null): readonly Part[] => (node === null ? [] : [plus(node)]);
export const minusKnown = (node: TraceNode | null): readonly Part[] => (node === null ? [] : [minus(node)]);

/** The nodes, when all of them are known. */
export function allKnown<const Nodes extends readonly (TraceNode | null)[]>(
  nodes: Nodes,
): { readonly [K in keyof Nodes]: TraceNode } | null {
  return nodes.every((node) => node !== null) ? (nodes as { readonly [K in keyof Nodes]: TraceNode }) : null;
}
