/** How much of the work is carried out while a practice changes form, or while a company lacks a doctor, as cells. */
import { amount } from '../../kernel/amount';
import type { Slot } from '../../kernel/graph';
import { words } from '../../kernel/words';
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

const MONTHS = { unit: 'antall', yearUnit: 'måneder', year: 'sum' } as const;

const iOvergangen = amount({
  id: 'iOvergangen',
  label: 'I overgangen (1 = ja)',
  ...MONTHS,
  parts: ['måneder siden planens start', 'måneder med lavere aktivitet'],
  formula: 'ja i de første månedene av planen, så mange som overgangen varer',
  compute: (passert, varighet) => (passert < varighet ? 1 : 0),
});

const stillingLedig = amount({
  id: 'stillingLedig',
  label: 'Stillingen er ledig (1 = ja)',
  ...MONTHS,
  parts: ['måneder siden legen sluttet', 'måneder til en ny har begynt'],
  formula: 'ja fra måneden etter at legen sluttet, så mange måneder som det tar',
  compute: (siden, varighet) => (siden >= 1 && siden <= varighet ? 1 : 0),
});

/** The coverage less what a transition or a vacancy costs of it; the same cell where the plan has neither. */
export function staffed(context: PracticeContext, doctor: Doctor, coverage: Slot): Slot {
  const { graph, practice } = context;
  const { conversion, company } = practice.organisation;
  const scope = doctorScope(doctor.id);
  let covered = coverage;
  if (isConverting(context) && conversion.transitionMonths > 0 && conversion.lostActivity !== 0) {
    const passed = context.calendar(
      'maanederAvPlanen',
      'Måneder siden planens start',
      'måneder',
      (m) => m - context.start,
    );
    const months = context.input(
      'organisation.conversion.transitionMonths',
      conversion.transitionMonths,
      'Måneder med lavere aktivitet',
      'måneder',
    );
    const during = graph.amount(iOvergangen, [passed, months]);
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
  const since = context.calendar(
    'maanederSidenLegenSluttet',
    words('Måneder siden {name} sluttet', { name: doctor.name }),
    'måneder',
    (month) => month - context.start - last,
    words('siste dag {day}; ikke over null før det', { day: doctor.person.leavesOn ?? '' }),
  );
  const months = context.input(
    'organisation.company.vacancyMonths',
    vacancyMonths,
    'Måneder til en ny lege har begynt',
    'måneder',
  );
  return context.graph.amount(stillingLedig, [since, months], doctorScope(doctor.id));
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
