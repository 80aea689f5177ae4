/** What every step of an explanation is made with. */
import type { Program } from '../kernel/graph';
import type { MonthNumber } from '../kernel/plainDate';
import type { RulePack } from '../rules/types';
import type { LineScope, TraceNode } from './results';

export interface ExplainContext {
  readonly program: Program;
  readonly pack: RulePack;
  readonly start: MonthNumber;
  /** Names of doctors and staff by id, for labels. */
  readonly names: ReadonlyMap<string, string>;
}

/** The stable id of a line: `kontor/inntekter`, `lege:anne/basistilskudd`, `ansatt:sykepleier/lonn`. */
export function lineId(scope: LineScope, amount: string): string {
  return scope.kind === 'kontor' ? `kontor/${amount}` : `${scope.kind}:${scope.id}/${amount}`;
}

/** A node whose parts are made on first reading; the getter is enumerable, so JSON sees it too. */
export function lazyNode(head: Omit<TraceNode, 'parts'>, build: () => readonly TraceNode[]): TraceNode {
  let parts: readonly TraceNode[] | null = null;
  return {
    ...head,
    get parts(): readonly TraceNode[] {
      parts ??= build();
      return parts;
    },
  };
}
