/** Fastlegeselskap: the company earns and pays; the doctors have pay and their part of what is left. */
import { amount } from '../../kernel/amount';
import type { Slot } from '../../kernel/graph';
import { doctorScope, OFFICE, type PracticeContext } from '../context';
import type { Taxable } from '../doctorTax';
import { COST_LINES, TOTALS, type CostLine } from '../totals';
import type { DoctorCells, OfficeCells, Pretax } from './cells';
import { companyPay } from './companyPay';
import { employerCosts } from './employerCosts';
import { sides } from './outsiders';
import { payoutLimit, surplusShares } from './owners';
import { filledPost, type FilledPost } from './posts';

export function company(context: PracticeContext, office: OfficeCells): Pretax {
  const { graph } = context;
  const { inside, outside, paid } = sides(context, office, 'selskapet');
  const posts = inside.map(({ doctor, income, funding }) =>
    filledPost(context, doctor, companyPay(context, doctor, income, funding)),
  );
  const extraCosts = { ...employerCosts(context, posts), ...reserve(context, inside) };
  const incoming = [...inside.map((cells) => cells.total), ...paid];
  const outgoing = [
    ...Object.values(office.costs),
    ...Object.values(extraCosts),
    ...posts.flatMap((post) => post.toDoctor),
  ];
  const surplus = graph.total(
    { ...TOTALS.selskapetsResultat, formula: 'inntekter − kostnader − lønn, bonus og honorar til legene' },
    [...incoming, ...outgoing],
    OFFICE,
    [...incoming.map(() => 1), ...outgoing.map(() => -1)],
  );
  if (inside.length > 0 && inside.every((cells) => cells.doctor.ownerShare <= 0))
    context.problem('too-low', 'baseline.doctors.0.ownerShare', { min: 0 });
  const parts = surplusShares(
    context,
    inside.map((cells) => cells.doctor),
    surplus,
  );
  const limit = payoutLimit(context);
  const byDoctor = new Map<string, Slot>(outside.byDoctor);
  const taxable = new Map<string, Taxable>(outside.taxable);
  inside.forEach(({ doctor: { id } }, index) => {
    const post = posts[index] as FilledPost;
    const part = parts.get(id) as Slot;
    const def = { ...TOTALS.inntektForSkatt, formula: 'lønn, bonus eller honorar + andel av selskapets resultat' };
    byDoctor.set(id, graph.total(def, [...post.toDoctor, part], doctorScope(id)));
    taxable.set(id, { ...post.taxable, resultat: part, ...(limit === null ? {} : { utbytteandel: limit }) });
  });
  return { byDoctor, taxable, extraCosts: { ...outside.extraCosts, ...extraCosts } };
}

/** Set aside for claims the company has to pay back: it answers for the use of takster when it is paid for them. */
const avsetning = amount({
  ...COST_LINES.avsetningAvvisteKrav,
  parts: ['takstinntekter', 'del som settes av'],
  formula: 'takstinntekter × del som settes av',
  source: 'EU23 kapittel 4.7.3: selskapet svarer for takstbruken når oppgjøret fra Helfo går til selskapet.',
  simplified: 'Avsetningen regnes som en kostnad i året og føres ikke tilbake om kravene godtas.',
  compute: (takster, del) => takster * del,
});

function reserve(context: PracticeContext, inside: readonly DoctorCells[]): Partial<Record<CostLine, Slot>> {
  const { reserveShare } = context.practice.organisation.company;
  if (reserveShare === 0) return {};
  const takster = context.graph.total(
    { ...TOTALS.takster, id: 'taksterForAvsetning', label: 'Takster selskapet svarer for' },
    inside.flatMap(({ income }) => {
      const { delegerteTakster } = income.lines;
      return delegerteTakster === undefined ? income.ownTakster : [...income.ownTakster, delegerteTakster];
    }),
  );
  const path = 'organisation.company.reserveShare';
  const share = context.input(path, reserveShare, 'Del av takstene som settes av', 'andel');
  return { avsetningAvvisteKrav: context.graph.amount(avsetning, [takster, share]) };
}
