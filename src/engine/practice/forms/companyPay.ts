/** Fastlegeselskap: what the company pays its doctors, and what that costs, as cells. */
import type { Slot } from '../../kernel/graph';
import { kontraktshonorar, overskuddsandel } from '../../organisation/selskap';
import { doctorScope, type PracticeContext } from '../context';
import type { DoctorIncome } from '../doctorIncome';
import type { DoctorFunding } from '../doctorFunding';
import type { Taxable } from '../doctorTax';
import type { Doctor } from '../plan';
import { employeePay } from './employeePay';

export interface CompanyPay {
  /** What the doctor gets before the company's result is shared. */
  readonly toDoctor: readonly Slot[];
  /** What of it the tax authority sees as salary, or as fee. */
  readonly taxable: Taxable;
  /** Arbeidsgiveravgift and pension the company pays on top. */
  readonly employerCost: Slot | null;
}

export function companyPay(
  context: PracticeContext,
  doctor: Doctor,
  income: DoctorIncome,
  funding: DoctorFunding,
): CompanyPay {
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
  const { toDoctor, paid, pension, employerCost } = employeePay(context, doctor, income, 'selskapet');
  return { toDoctor, taxable: { lonn: paid, pensjon: pension }, employerCost };
}

/** Each doctor's part of the company's result. */
export function surplusShares(
  context: PracticeContext,
  doctors: readonly Doctor[],
  surplus: Slot,
): ReadonlyMap<string, Slot> {
  const { graph } = context;
  const shares = doctors.map((doctor) =>
    context.input(`doctors.${doctor.id}.ownerShare`, doctor.ownerShare, 'Eierandel', 'andel'),
  );
  const sum = graph.total(
    { id: 'sumEierandeler', label: 'Sum eierandeler', unit: 'andel', yearUnit: 'andel', year: 'mean' },
    shares,
  );
  return new Map(
    doctors.map(({ id }, index) => [
      id,
      graph.amount(overskuddsandel, [surplus, shares[index] as Slot, sum], doctorScope(id)),
    ]),
  );
}
