/** What it costs to start from a new agreement: the plan's own figures, or as much equipment as is offered here. */
import type { Plan } from '../practice/plan';
import type { TraceNode } from '../practice/results';
import type { Situation } from './situation';
import { inputNode, plus, stepNode, sumNode } from './trace';

const PATH = 'baseline.organisation.newAgreement';

/** Start cost and entry fee of the plan's nullhjemmel; without a start cost, the inventory offered here. kr, once. */
export function investmentNode(plan: Plan, situation: Situation): TraceNode {
  const { startCost, entryFee } = plan.baseline.organisation.newAgreement;
  const equipment =
    startCost > 0
      ? inputNode(`${PATH}.startCost`, 'Oppstart', startCost, 'kr')
      : stepNode(
          {
            id: 'likeverdigUtstyr',
            label: 'Like mye utstyr',
            unit: 'kr',
            formula: 'inventaret som tilbys her, når planen ikke har en egen oppstartskostnad',
          },
          situation.inventory,
        );
  return sumNode({ id: 'investering', label: 'Investering', unit: 'kr' }, [
    plus(equipment),
    plus(inputNode(`${PATH}.entryFee`, 'Inngangspenger', entryFee, 'kr')),
  ]);
}

/** The same as a number. */
export function startInvestment({ baseline }: Plan, { inventory }: Situation): number {
  const { startCost, entryFee } = baseline.organisation.newAgreement;
  return (startCost > 0 ? startCost : inventory) + entryFee;
}
