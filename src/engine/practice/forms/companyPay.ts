/** Fastlegeselskap: what the company pays its doctors, and what that costs, as cells. */
import type { Slot } from '../../kernel/graph';
import { amount } from '../../kernel/amount';
import { bonus, kontraktshonorar, legelonn, overskuddsandel } from '../../organisation/selskap';
import { arbeidsgiveravgift, pensjon } from '../../staff/lonnskostnad';
import { doctorScope, type PracticeContext } from '../context';
import type { DoctorIncome } from '../doctorIncome';
import type { DoctorFunding } from '../doctorFunding';
import type { Taxable } from '../doctorTax';
import type { Doctor } from '../plan';
import { TOTALS } from '../totals';

/** Standard salary: the specialist's from the day the doctor is one. */
const standardLonn = amount({
  id: 'standardLegelonn',
  label: 'Standard årslønn for ansatt lege',
  unit: 'kr/år',
  yearUnit: 'kr/år',
  year: 'mean',
  parts: ['spesialist', 'lønn som spesialist', 'lønn i spesialisering'],
  formula: 'lønn som spesialist fra legen er spesialist, ellers lønn i spesialisering',
  compute: (spesialist, med, uten) => (spesialist === 1 ? med : uten),
});

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
  const specialist = context.since(doctor.specialistFrom, 'spesialist', 'Spesialist i allmennmedisin (1 = ja)', 0);
  const yearly =
    organisation.doctorSalary !== null
      ? context.input('organisation.doctorSalary', organisation.doctorSalary, 'Årslønn for ansatt lege', 'kr/år')
      : graph.amount(
          standardLonn,
          [specialist, context.rate('fastlonn.spesialist.sats'), context.rate('fastlonn.alis.sats')],
          scope,
        );
  const salary = graph.amount(legelonn, [yearly], scope);
  const takster = graph.total(TOTALS.takster, income.ownTakster, scope);
  const bonusPay = graph.amount(
    bonus,
    [takster, context.inputOr('organisation.bonusShare', organisation.bonusShare, 'Bonusandel', 'andel')],
    scope,
  );
  const paid = graph.total(
    { id: 'lonnOgBonus', label: 'Lønn og bonus', unit: 'kr/måned', yearUnit: 'kr/år', year: 'sum' },
    [salary, bonusPay],
    scope,
  );
  const rate = context.inputOr(
    'organisation.doctorPensionRate',
    organisation.doctorPensionRate,
    'Pensjonssats for ansatte leger',
    'andel',
  );
  const pension = graph.amount(
    { ...pensjon, id: 'legepensjon', label: 'Pensjon betalt av selskapet', role: 'detail' },
    [paid, rate],
    scope,
  );
  const levy = graph.amount(
    { ...arbeidsgiveravgift, id: 'legeavgift' },
    [paid, pension, context.arbeidsgiveravgift()],
    scope,
  );
  const employerCost = graph.total(
    {
      id: 'arbeidsgiverkostnad',
      label: 'Avgift og pensjon',
      unit: 'kr/måned',
      yearUnit: 'kr/år',
      year: 'sum',
      role: 'detail',
    },
    [pension, levy],
    scope,
  );
  return { toDoctor: [salary, bonusPay], taxable: { lonn: paid }, employerCost };
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
