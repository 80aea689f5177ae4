/** Who pays whom. */
import type { TraceNode } from '../../practice/results';
import { figure, minus, sumNode } from '../trace';
import type { Flow, FlowCode, GroupParty } from './types';

/** One payment as a list: empty where the amount is not known or nothing; the other way where it is negative. */
export function flow(code: FlowCode, from: GroupParty, to: GroupParty, node: TraceNode | null): readonly Flow[] {
  if (node === null || node.value === 0) return [];
  if (node.value > 0) return [{ code, from, to, figure: figure(node) }];
  const turned = sumNode({ id: 'motsattVei', label: 'Betales motsatt vei', unit: 'kr', formula: 'summen av delene' }, [
    minus(node),
  ]);
  return [{ code, from: to, to: from, figure: figure(turned) }];
}
