/** Fastlegeselskap: what the company pays its doctors, and what that costs, as cells. */
import { kontraktshonorar } from '../../organisation/selskap';
import { doctorScope, type PracticeContext } from '../context';
import type { DoctorIncome } from '../doctorIncome';
import type { DoctorFunding } from '../doctorFunding';
import type { Doctor } from '../plan';
import { employeePay } from './employeePay';
import type { PostPay } from './posts';

/** What the post is paid before the company's result is shared. */
export function companyPay(
  context: PracticeContext,
  doctor: Doctor,
  income: DoctorIncome,
  funding: DoctorFunding,
): PostPay {
  const { graph, practice } = context;
  const { organisation } = practice;
  const scope = doctorScope(doctor.id);
  if (organisation.contract === 'kontrakt') {
    const own = graph.total(
      { id: 'egneInntekter', label: 'Inntekter fra egen liste', unit: 'kr/måned', yearUnit: 'kr/år', year: 'sum' },
      [...funding.lines, ...income.ownTakster],
      scope,
    );
    const share = context.input(
      'organisation.contractorShare',
      organisation.contractorShare,
      'Legens andel av egne inntekter',
      'andel',
    );
    const fee = graph.amount(kontraktshonorar, [own, share], scope);
    return { toDoctor: [fee], taxable: { honorar: fee }, employerCost: null };
  }
  const pay = employeePay(context, doctor, income, 'selskapet');
  const { toDoctor, paid, pension, employerCost } = pay;
  return { toDoctor, taxable: { lonn: paid, pensjon: pension }, employerCost, employerParts: pay };
}
