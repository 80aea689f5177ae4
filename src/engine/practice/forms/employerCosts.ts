/** What an employer or a company pays for its doctors' posts beside what the doctors get, as cost lines. */
import type { Slot } from '../../kernel/graph';
import type { PracticeContext } from '../context';
import { COST_LINES, type CostLine } from '../totals';
import type { FilledPost } from './posts';

export function employerCosts(context: PracticeContext, posts: readonly FilledPost[]): Partial<Record<CostLine, Slot>> {
  const { graph } = context;
  const employer = posts.flatMap(({ employerCost }) => (employerCost === null ? [] : [employerCost]));
  const replaced = posts.flatMap(({ replacement }) => (replacement === null ? [] : [replacement]));
  return {
    ...(employer.length === 0
      ? {}
      : { arbeidsgiverkostnaderLeger: graph.total(COST_LINES.arbeidsgiverkostnaderLeger, employer) }),
    ...(replaced.length === 0 ? {} : { erstattereForLeger: graph.total(COST_LINES.erstattereForLeger, replaced) }),
  };
}
