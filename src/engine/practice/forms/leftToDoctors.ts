/** What each form leaves the doctors with before tax, from the same lists, work, income and costs. */
import type { Slot } from '../../kernel/graph';
import type { PracticeContext } from '../context';
import type { OfficeCells, Pretax } from './cells';
import { company } from './company';
import { municipal } from './municipal';
import { startCost } from './newAgreement';
import { salaried } from './otherPost';
import { refunded } from './refunded';
import { shared, solo } from './shared';

/** @param offices one shared office, or one for each doctor in solopraksis */
export function leftToDoctors(context: PracticeContext, offices: readonly OfficeCells[]): Pretax {
  const [office = { doctors: [], costs: {}, investments: null }] = offices;
  switch (context.practice.form) {
    case 'solopraksis':
      return solo(context, offices);
    case 'gruppepraksis':
    case 'gruppeavtale':
      return shared(context, office);
    case 'nullhjemmel':
      return shared(context, office, startCosts(context, office));
    case '8.2-avtale':
      return refunded(context, office);
    case 'fastlegeselskap':
      return company(context, office);
    case 'fastlonn':
    case 'kommunalt-fastlegekontor':
      return municipal(context, office);
    case 'annen-stilling':
      return salaried(context, office);
  }
}

function startCosts(context: PracticeContext, { doctors }: OfficeCells): ReadonlyMap<string, Slot> {
  return new Map(
    doctors.flatMap(({ doctor }): [string, Slot][] => {
      const cost = startCost(context, doctor);
      return cost === null ? [] : [[doctor.id, cost]];
    }),
  );
}
