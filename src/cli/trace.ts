/** Explanations cut at a depth. */
import type { TraceNode } from '../engine';
import { UsageError } from './usage';

/**
 * @param given what stands after `--depth`
 * @throws UsageError unless it is a whole number from 0 to 50
 */
export function readDepth(given: string | undefined, standard: number): number {
  if (given === undefined) return standard;
  const depth = Number(given);
  if (!Number.isInteger(depth) || depth < 0 || depth > 50)
    throw new UsageError('--depth er et helt tall fra 0 til 50.');
  return depth;
}

/** The tree to a depth, as plain data. */
export function cut(node: TraceNode, depth: number): object {
  return { ...node, parts: depth === 0 ? [] : node.parts.map((part) => cut(part, depth - 1)) };
}

/** Plain data with every `trace` cut at a depth. */
export function cutTraces(data: unknown, depth: number): unknown {
  if (Array.isArray(data)) return data.map((each) => cutTraces(each, depth));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, each]) => [
      key,
      key === 'trace' ? cut(each as TraceNode, depth) : cutTraces(each, depth),
    ]),
  );
}
