/** 8.2-avtale: the municipality supplies the office; the doctor keeps the income and refunds a part of the outlay. */
import { amount } from '../../kernel/amount';
import type { Slot } from '../../kernel/graph';
import { words } from '../../kernel/words';
import { fordelteKostnader } from '../../kostnader/kontorkostnader';
import { doctorScope, OFFICE, type PracticeContext } from '../context';
import { costShares } from '../costShares';
import { TOTALS } from '../totals';
import type { OfficeCells, Pretax } from './cells';
import { KONTORKOSTNADER, ownIncome, selfEmployed } from './shared';

/** What a doctor refunds of the municipality's outlay in a month. */
export const refusjonAvUtlegg = amount({
  id: 'kostnader',
  label: 'Refusjon av kommunens utlegg',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  role: 'cost',
  parts: ['legens del av utlegget', 'del som refunderes'],
  formula: 'legens del av utlegget × del som refunderes',
  source:
    'EU23 kapittel 4.2.2: legen refunderer kommunens utgifter fullt ut, eller mindre for en avtalt tid etter skriftlig avtale.',
  compute: (utlegg, del) => utlegg * del,
});

/** What the municipality carries itself: reckoned from the part, so that full refund leaves exactly nothing. */
const kommunensDel = amount({
  id: 'ikkeRefundert',
  label: 'Kommunens del av utlegget',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  role: 'detail',
  parts: ['legens del av utlegget', 'del som refunderes'],
  formula: 'legens del av utlegget × (1 − del som refunderes)',
  compute: (utlegg, del) => utlegg * (1 - del),
});

export function refunded(context: PracticeContext, { doctors, costs }: OfficeCells): Pretax {
  const { graph } = context;
  const outlay = graph.total({ ...KONTORKOSTNADER, label: 'Kommunens utlegg for kontoret' }, Object.values(costs));
  const shares = costShares(context, doctors);
  const part = refundShare(context);
  const carried: Slot[] = [];
  const byDoctor = new Map<string, Slot>();
  for (const cells of doctors) {
    const { id } = cells.doctor;
    const scope = doctorScope(id);
    const own = graph.amount(
      { ...fordelteKostnader, id: 'kommunensUtlegg', label: 'Del av kommunens utlegg', role: 'detail' },
      [outlay, shares.get(id) as Slot],
      scope,
    );
    const refund = graph.amount(refusjonAvUtlegg, [own, part], scope);
    carried.push(graph.amount(kommunensDel, [own, part], scope));
    byDoctor.set(id, ownIncome(context, cells, refund));
  }
  graph.total(
    { ...TOTALS.kommunensResultat, formula: '− det av utlegget som legene ikke refunderer' },
    carried,
    OFFICE,
    carried.map(() => -1),
  );
  return selfEmployed(byDoctor);
}

/** The part that is refunded: one through the month the reduced refund ends in, another after. */
function refundShare(context: PracticeContext): Slot {
  const { share, until, shareAfter } = context.practice.organisation.refund;
  const first = (): Slot => context.input('organisation.refund.share', share, 'Del som refunderes', 'andel');
  if (until === null) return first();
  return context.graph.versions('Del som refunderes', [
    { from: -Infinity, build: first },
    {
      from: context.monthIndex(until) + 1,
      build: () =>
        context.input(
          'organisation.refund.shareAfter',
          shareAfter,
          'Del som refunderes etter den avtalte tiden',
          'andel',
          words('etter {until}', { until }),
        ),
    },
  ]);
}
