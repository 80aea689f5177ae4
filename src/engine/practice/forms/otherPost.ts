/** Annen stilling: no list and no office, only pay and hours, in the same lines as the other forms have. */
import type { Slot } from '../../kernel/graph';
import { stillingslonn, stillingstimer, vaktlonn } from '../../organisation/annenStilling';
import { pensjon } from '../../staff/lonnskostnad';
import { doctorScope, type PracticeContext } from '../context';
import type { Taxable } from '../doctorTax';
import { CONTACT_TYPES, type ContactType, type Doctor } from '../plan';
import { PAY_BY_STAGE } from '../standards';
import { INCOME_LINES, TOTALS } from '../totals';
import type { DoctorCells, OfficeCells, Pretax } from './cells';
import { salaryByStage } from './employeePay';

/** Each doctor in a post elsewhere; nothing is earned or paid in a practice. */
export function otherPosts(context: PracticeContext, doctors: readonly Doctor[]): OfficeCells {
  return { doctors: doctors.map((doctor) => otherPost(context, doctor)), costs: {}, investments: null };
}

/** The pay is salary. */
export function salaried(context: PracticeContext, { doctors }: OfficeCells): Pretax {
  const byDoctor = new Map(
    doctors.map(({ doctor, total }) => [
      doctor.id,
      context.graph.total({ ...TOTALS.inntektForSkatt, formula: 'lønn' }, [total], doctorScope(doctor.id)),
    ]),
  );
  const taxable = new Map(
    doctors.map(({ doctor: { id }, pension }): [string, Taxable] => {
      const lonn = byDoctor.get(id) as Slot;
      return [id, pension === undefined ? { lonn } : { lonn, pensjon: pension }];
    }),
  );
  return { byDoctor, taxable, extraCosts: {} };
}

function otherPost(context: PracticeContext, doctor: Doctor): DoctorCells {
  const { graph, practice } = context;
  const { salary, extraPay, weeklyHours, pensionRate } = practice.organisation.otherPost;
  const path = 'organisation.otherPost';
  const scope = doctorScope(doctor.id);
  const yearly =
    salary === null
      ? salaryByStage(context, doctor, PAY_BY_STAGE.otherPost)
      : context.input(`${path}.salary`, salary, 'Årslønn i annen stilling', 'kr/år');
  const pay = [graph.amount(stillingslonn, [yearly], scope)];
  if (extraPay !== 0) {
    const extra = context.input(`${path}.extraPay`, extraPay, 'Vakt og overtid per år', 'kr/år');
    pay.push(graph.amount(vaktlonn, [extra], scope));
  }
  const line = graph.total(INCOME_LINES.lonnAnnenStilling, pay, scope);
  const pensionShare = context.inputOr(`${path}.pensionRate`, pensionRate, 'Arbeidsgivers pensjon av lønn', 'andel');
  const pension = graph.amount(
    { ...pensjon, id: 'legepensjon', label: 'Pensjon betalt av arbeidsgiveren', role: 'detail' },
    [line, pensionShare],
    scope,
  );
  const hours = graph.amount(
    stillingstimer,
    [
      context.inputOr(`${path}.weeklyHours`, weeklyHours, 'Timer per uke i annen stilling', 'timer'),
      context.rate('tid.arbeidsuker.antall'),
    ],
    scope,
  );
  const none = (unit: 'listeinnbyggere' | 'konsultasjoner' | 'faktor'): Slot =>
    context.constant('utenPraksis', 'Ingen praksis i annen stilling', unit, 0);
  const done = Object.fromEntries(CONTACT_TYPES.map((type) => [type, null])) as Record<ContactType, null>;
  return {
    doctor,
    funding: { liste: none('listeinnbyggere'), vekt: none('faktor'), lines: [] },
    activity: {
      done,
      inOffice: none('konsultasjoner'),
      consultations: none('konsultasjoner'),
      hours,
      waiting: none('konsultasjoner'),
    },
    income: { lines: { lonnAnnenStilling: line }, ownTakster: [] },
    total: graph.total(TOTALS.inntekter, [line], scope),
    pension,
  };
}
