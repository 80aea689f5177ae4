/** How much of the work is carried out while a practice changes form, or while a company lacks a doctor, as cells. */
import { amount } from '../../kernel/amount';
import type { Slot } from '../../kernel/graph';
import { doctorScope, type PracticeContext } from '../context';
import type { OfficeSpending } from '../officeCosts';
import type { Doctor } from '../plan';
import type { LineScope } from '../results';
import { COST_LINES } from '../totals';
import { hasOwnAgreement, lastMonthOf } from './leaving';
import { engangskostnad } from './newAgreement';

const overgang = amount({
  id: 'dekningVedOvergang',
  label: 'Dekning mens driftsformen legges om',
  unit: 'andel',
  yearUnit: 'andel',
  year: 'mean',
  parts: ['andel av etterspørselen som dekkes', 'i overgangen', 'aktivitet som går tapt'],
  formula: 'andel som dekkes × (1 − aktivitet som går tapt, i overgangen)',
  compute: (dekning, iOvergang, tapt) => dekning * (1 - iOvergang * tapt),
});

const vakanse = amount({
  id: 'dekningVedVakanse',
  label: 'Dekning mens stillingen er ledig',
  unit: 'andel',
  yearUnit: 'andel',
  year: 'mean',
  parts: ['andel av etterspørselen som dekkes', 'stillingen er ledig', 'del vikaren utfører'],
  formula: 'andel som dekkes; er stillingen ledig, bare den delen vikaren utfører',
  compute: (dekning, ledig, vikar) => dekning * (1 - ledig + ledig * vikar),
});

/** The coverage less what a transition or a vacancy costs of it; the same cell where the plan has neither. */
export function staffed(context: PracticeContext, doctor: Doctor, coverage: Slot): Slot {
  const { graph, practice } = context;
  const { conversion, company } = practice.organisation;
  const scope = doctorScope(doctor.id);
  let covered = coverage;
  if (isConverting(context) && conversion.transitionMonths > 0 && conversion.lostActivity !== 0) {
    const months = conversion.transitionMonths;
    const during = context.calendar(
      'iOvergangen',
      'I overgangen (1 = ja)',
      'antall',
      (month) => (month - context.start < months ? 1 : 0),
      `de første ${months} månedene`,
    );
    const lost = context.input(
      'organisation.conversion.lostActivity',
      conversion.lostActivity,
      'Aktivitet som går tapt i overgangen',
      'andel',
    );
    covered = graph.amount(overgang, [covered, during, lost], scope);
  }
  const vacant = vacancy(context, doctor);
  if (vacant === null) return covered;
  const part = context.input(
    'organisation.company.vacancyActivity',
    company.vacancyActivity,
    'Del av arbeidet vikaren utfører',
    'andel',
  );
  return graph.amount(vakanse, [covered, vacant, part], scope);
}

/** 1 in the months between a doctor who left and the next one; null where there are none. */
export function vacancy(context: PracticeContext, doctor: Doctor): Slot | null {
  const { vacancyMonths } = context.practice.organisation.company;
  const last = hasOwnAgreement(context, doctor) ? null : lastMonthOf(context, doctor);
  if (last === null || vacancyMonths === 0) return null;
  return context.calendar(
    'stillingenErLedig',
    `Stillingen etter ${doctor.name} er ledig (1 = ja)`,
    'antall',
    (month) => {
      const after = month - context.start - last;
      return after >= 1 && after <= vacancyMonths ? 1 : 0;
    },
    `${vacancyMonths} måneder etter ${doctor.person.leavesOn ?? ''}`,
  );
}

/** The scenario has another form than the plan, and it is an office that changes. */
export function isConverting(context: PracticeContext): boolean {
  const { traits, practice, plan } = context;
  return traits.hasPractice && !traits.isNewList && practice.form !== plan.baseline.form;
}

/** An office's costs with what the change of form costs once, where the plan has such a cost. */
export function withConversion(context: PracticeContext, spending: OfficeSpending, scope: LineScope): OfficeSpending {
  const { oneOffCost } = context.practice.organisation.conversion;
  if (!isConverting(context) || oneOffCost === 0) return spending;
  const path = 'organisation.conversion.oneOffCost';
  const cost = context.input(path, oneOffCost, 'Engangskostnader ved overgangen', 'kr');
  const def = { ...engangskostnad, ...COST_LINES.omstillingskostnader };
  const omstillingskostnader = context.graph.amount(def, [cost, context.firstMonth()], scope);
  return { ...spending, costs: { ...spending.costs, omstillingskostnader } };
}
