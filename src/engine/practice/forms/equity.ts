/** Fastlegeselskap: what stays in the company after tax and utbytte, month by month, as cells. */
import { amount } from '../../kernel/amount';
import type { Slot } from '../../kernel/graph';
import type { PracticeContext } from '../context';

const tilbakeholdt = amount({
  id: 'tilbakeholdt',
  label: 'Tilbakeholdt i selskapet',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  role: 'result',
  parts: ['igjen i selskapet'],
  formula: 'det som er igjen etter selskapsskatt og utbytte; et underskudd dekkes av eierne og tærer ikke',
  compute: (igjen) => Math.max(0, igjen),
});

const egenkapital = amount({
  id: 'egenkapital',
  label: 'Egenkapital i selskapet',
  unit: 'kr',
  yearUnit: 'kr',
  year: 'last',
  role: 'result',
  parts: ['måneden før', 'tilbakeholdt'],
  formula: 'måneden før + tilbakeholdt; i første måned aksjekapitalen + tilbakeholdt',
  source: 'Aksjeloven: utbytte krever forsvarlig egenkapital.',
  simplified:
    'Det som er tilbakeholdt, skattlegges som utbytte først når det tas ut, og da med skatten i det året; det er ikke med i inntekten etter skatt.',
  compute: (forrige, tilbake) => forrige + tilbake,
});

/**
 * Adds the lines where the plan has share capital or limits what is paid out.
 * @param kept what is left in the company after tax and utbytte, a cell per owner
 */
export function equity(context: PracticeContext, kept: readonly Slot[]): void {
  const { graph, practice, traits } = context;
  const { shareCapital, dividendLimit } = practice.organisation.company;
  if (traits.keeper !== 'selskap' || kept.length === 0 || (shareCapital === 0 && dividendLimit === null)) return;
  const sum = graph.total(
    { id: 'samletIgjen', label: 'Igjen i selskapet', unit: 'kr/måned', yearUnit: 'kr/år', year: 'sum' },
    kept,
  );
  const retained = graph.amount(tilbakeholdt, [sum]);
  const capital =
    shareCapital === 0
      ? context.constant('utenAksjekapital', 'Aksjekapital (ikke oppgitt)', 'kr', 0)
      : context.input('organisation.company.shareCapital', shareCapital, 'Aksjekapital', 'kr');
  const before = graph.previous(capital);
  graph.link(before, graph.amount(egenkapital, [before, retained]));
}
