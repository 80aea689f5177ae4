/** Each doctor's tax and income after tax, as cells, where the plan's years have tax rates. */
import type { Slot } from '../kernel/graph';
import { navForsikringspremie } from '../person/sykdom';
import type { AgaZone } from '../rules/types';
import {
  taxOfEmployee,
  taxOfEnk,
  taxOfOwner,
  taxOfShareholder,
  type CompanyPart,
  type TaxCells,
  type TaxContext,
  type TaxPerson,
} from '../tax';
import { andreFradrag } from '../tax/alminneligInntekt';
import { eierlonn, eierpensjon, hoyesteEierpensjon, SONE_SATS } from '../tax/eierlonn';
import { grunnbelopForAaret, pensjonstak } from '../tax/innehaverpensjon';
import { doctorScope, type PracticeContext } from './context';
import type { Doctor } from './plan';

/** What a doctor's income is, to the tax authority. All flows of the month. */
export interface Taxable {
  /** Income less costs in an enkeltpersonforetak or own company. */
  readonly naering?: Slot;
  /** Fee from the company on contract. */
  readonly honorar?: Slot;
  /** Salary and bonus from an employer. */
  readonly lonn?: Slot;
  /** Part of the company's result before selskapsskatt. */
  readonly resultat?: Slot;
  /** Part of what is left of `resultat` after selskapsskatt that the company pays out; left out = all of it. */
  readonly utbytteandel?: Slot;
  /** Pension the employer pays on top of `lonn`; not taxed now. */
  readonly pensjon?: Slot;
}

/** What taxing a doctor gives, whatever the form. */
export interface DoctorTax extends TaxCells {
  /** Own pension saving, paid by the doctor or the doctor's own company; null = none. */
  readonly sparing: Slot | null;
  /** Premium for Nav's insurance, paid from the practice; null = none. */
  readonly premie: Slot | null;
  /** What stays in a shared company of the doctor's part; null or left out where there is none. */
  readonly igjen?: Slot | null;
  /** Own company only. */
  readonly company: {
    readonly lonn: Slot;
    readonly arbeidsgiveravgift: Slot;
    readonly selskapsskatt: Slot;
    readonly igjen: Slot;
  } | null;
}

/** Records every form of tax reads; the plan's years must have them all, or tax is left out. */
const NEEDED = [
  'skatt.alminnelig.prosent',
  'skatt.alminneligInnsatssone.prosent',
  'skatt.selskap.prosent',
  'skatt.personfradrag.sats',
  'skatt.finnmarksfradrag.sats',
  'skatt.minstefradrag.prosent',
  'skatt.minstefradrag.tak',
  'trinnskatt.trinn1.grense',
  'trygdeavgift.lonn.prosent',
  'trygdeavgift.naering.prosent',
  'trygdeavgift.nedre.grense',
  'trygdeavgift.opptrapping.prosent',
  'utbytte.oppjustering.faktor',
] as const;

/** @returns false when the plan reaches years whose tax rates are not known: no tax is shown then, rather than a guess */
export function hasTaxRates(context: PracticeContext): boolean {
  return NEEDED.every((id) => context.isKnown(id));
}

/**
 * Adds one doctor's tax, computed for each income year with that year's rates. `SIMPLIFIED`: of an income year that begins
 * before the plan or ends after it, the other months are taken to be like those in the plan.
 */
export function doctorTax(context: PracticeContext, doctor: Doctor, income: Taxable): DoctorTax {
  const { graph } = context;
  const tax: TaxContext = { graph, rate: (id) => context.rate(id), scope: doctorScope(doctor.id) };
  const person = taxPerson(context, doctor);
  const { lonn, resultat } = income;
  const part: CompanyPart | null =
    resultat === undefined
      ? null
      : { resultat, ...(income.utbytteandel === undefined ? {} : { utbytteandel: income.utbytteandel }) };
  const earned = income.naering ?? income.honorar;
  if (earned !== undefined) {
    const own = doctor.person.company === 'as' ? ownCompany : soleTrader;
    return own(context, doctor, earned, tax, person, part);
  }
  if (lonn === undefined) throw new Error(`No taxable income was given for ${doctor.id}`);
  return graph.perYear((): DoctorTax => {
    if (part === null) return { ...taxOfEmployee(tax, { lonn }, person), sparing: null, premie: null, company: null };
    const cells = taxOfShareholder(tax, { lonn, ...part }, person);
    return { ...cells, sparing: null, premie: null, igjen: cells.igjenISelskapet, company: null };
  });
}

function taxPerson(context: PracticeContext, { id, person }: Doctor): TaxPerson {
  const isInnsatssone = context.kommune()?.actionZone ?? false;
  if (person.deductions === 0) return { isInnsatssone };
  const path = `doctors.${id}.person.deductions`;
  const stated = context.input(path, person.deductions, 'Private renter og andre fradrag', 'kr/år');
  const fradrag = context.graph.perYear(() => context.graph.amount(andreFradrag, [stated], doctorScope(id)));
  return { isInnsatssone, fradrag };
}

/** The saving the doctor wants; null = none. */
function wantedSaving(context: PracticeContext, { id, person }: Doctor): Slot | null {
  if (person.pensionSaving === null || person.pensionSaving === 0) return null;
  const path = `doctors.${id}.person.pensionSaving`;
  return context.input(path, person.pensionSaving, 'Egen pensjonssparing', 'kr/år');
}

/** G on 1 May of each year, for the cap on pension saving. */
function grunnbelop(context: PracticeContext, doctor: Doctor): Slot {
  return context.graph.amount(grunnbelopForAaret, [context.rate('grunnbelop.sats')], doctorScope(doctor.id));
}

function soleTrader(
  context: PracticeContext,
  doctor: Doctor,
  overskudd: Slot,
  tax: TaxContext,
  person: TaxPerson,
  part: CompanyPart | null,
): DoctorTax {
  const onsket = wantedSaving(context, doctor);
  const pensjon = onsket === null ? null : { grunnbelop: grunnbelop(context, doctor), onsket };
  return context.graph.perYear(() => {
    const premie = doctor.person.hasNavInsurance ? insurance(context, overskudd, tax) : null;
    const income = {
      overskudd,
      ...(premie === null ? {} : { premie }),
      ...(pensjon === null ? {} : { pensjon }),
      ...(part === null ? {} : { andel: part }),
    };
    const cells = taxOfEnk(tax, income, person);
    return { ...cells, sparing: cells.pensjonsinnskudd, premie, igjen: cells.igjenISelskapet ?? null, company: null };
  });
}

function insurance(context: PracticeContext, overskudd: Slot, { graph, scope }: TaxContext): Slot {
  return graph.amount(
    navForsikringspremie,
    [overskudd, context.rate('grunnbelop.seks.grense'), context.rate('nav.forsikring80dag1.prosent')],
    scope,
  );
}

function ownCompany(
  context: PracticeContext,
  doctor: Doctor,
  resultatForEierlonn: Slot,
  tax: TaxContext,
  person: TaxPerson,
  part: CompanyPart | null,
): DoctorTax {
  const { graph, practice } = context;
  const { scope } = tax;
  const sone: AgaZone = practice.agaZone ?? context.kommune()?.agaZone ?? 'I';
  const wanted = context.inputOr(
    `doctors.${doctor.id}.person.companySalary`,
    doctor.person.companySalary,
    'Lønn fra eget aksjeselskap',
    'kr/år',
  );
  const utbytteandel = context.input(
    `doctors.${doctor.id}.person.dividendShare`,
    doctor.person.dividendShare,
    'Utbytte av det som er igjen i eget aksjeselskap',
    'andel',
  );
  const onsket = wantedSaving(context, doctor);
  const none = (): Slot => context.constant('ingenEierpensjon', 'Uten pensjonssparing i selskapet', 'andel', 0);
  const pensionRate = onsket === null ? none() : context.rate('pensjon.eierAs.prosent');
  const G = onsket === null ? null : grunnbelop(context, doctor);
  // The problem of a zone that is not known is raised here, once.
  const levyRate = sone === 'Ia' ? context.rate(SONE_SATS.Ia) : context.arbeidsgiveravgift();
  return graph.perYear(() => {
    const lonn = graph.amount(eierlonn, [wanted, resultatForEierlonn, levyRate, pensionRate], scope);
    const sparing =
      onsket === null || G === null
        ? null
        : graph.amount(
            eierpensjon,
            [
              onsket,
              graph.amount(
                hoyesteEierpensjon,
                [lonn, graph.amount(pensjonstak, [G, context.rate('pensjon.innehaver.grense')], scope), pensionRate],
                scope,
              ),
            ],
            scope,
          );
    const income = {
      ...{ resultatForEierlonn, lonn, sone, utbytteandel },
      ...(sparing === null ? {} : { pensjon: sparing }),
      ...(part === null ? {} : { andel: part }),
    };
    const cells = taxOfOwner(tax, income, person);
    return {
      ...cells,
      sparing,
      premie: null,
      igjen: cells.igjenIFastlegeselskapet ?? null,
      company: {
        lonn,
        arbeidsgiveravgift: cells.arbeidsgiveravgift,
        selskapsskatt: cells.selskapsskatt,
        igjen: cells.igjenISelskapet,
      },
    };
  });
}
