/** Fastlønn and kommunalt fastlegekontor: the municipality has list, income, cost and risk; the doctors have salary. */
import type { Slot } from '../../kernel/graph';
import { doctorScope, OFFICE, type PracticeContext } from '../context';
import type { Taxable } from '../doctorTax';
import { TOTALS } from '../totals';
import type { OfficeCells, Pretax } from './cells';
import { employeePay } from './employeePay';
import { employerCosts } from './employerCosts';
import { sides } from './outsiders';
import { filledPost } from './posts';

export function municipal(context: PracticeContext, office: OfficeCells): Pretax {
  const { graph } = context;
  const { inside, outside, paid } = sides(context, office, 'kommunen');
  const posts = inside.map(({ doctor, income }) => {
    const pay = employeePay(context, doctor, income, 'kommunen');
    return filledPost(context, doctor, {
      ...pay,
      taxable: { lonn: pay.paid, pensjon: pay.pension },
      employerParts: pay,
    });
  });
  const extraCosts = employerCosts(context, posts);
  const incoming = [...inside.map((cells) => cells.total), ...paid];
  const outgoing = [
    ...Object.values(office.costs),
    ...Object.values(extraCosts),
    ...posts.flatMap((post) => post.toDoctor),
  ];
  graph.total(
    { ...TOTALS.kommunensResultat, formula: 'inntekter − kostnader − lønn og bonus til legene' },
    [...incoming, ...outgoing],
    OFFICE,
    [...incoming.map(() => 1), ...outgoing.map(() => -1)],
  );
  const byDoctor = new Map<string, Slot>(outside.byDoctor);
  const taxable = new Map<string, Taxable>(outside.taxable);
  inside.forEach(({ doctor: { id } }, index) => {
    const post = posts[index] as (typeof posts)[number];
    const def = { ...TOTALS.inntektForSkatt, formula: 'lønn + bonus' };
    byDoctor.set(id, graph.total(def, post.toDoctor, doctorScope(id)));
    taxable.set(id, post.taxable);
  });
  return { byDoctor, taxable, extraCosts: { ...outside.extraCosts, ...extraCosts } };
}
