/** The tax of a doctor with an enkeltpersonforetak, as cells. */
import type { Slot } from '../kernel/graph';
import { oppjustertUtbytte } from './aksjonaermodellen';
import { companyPart, type CompanyPart } from './companyPart';
import { personTax, signsOf, type TaxCells, type TaxPerson } from './composePersonTax';
import { none, type TaxContext } from './context';
import {
  beregnetPersoninntekt,
  NAERINGSINNTEKT,
  NAERINGSINNTEKT_FOR_PENSJON,
  skjermingsfradrag,
} from './foretaksmodellen';
import {
  hoyestePensjonsinnskudd,
  pensjonsgrunnlag,
  pensjonsinnskudd,
  pensjonstak,
  storstePensjonsinnskudd,
} from './innehaverpensjon';
import { INNTEKT_ETTER_SKATT, SAMLET_SKATT } from './personskatt';

/** All kr a year. */
export interface EnkIncome {
  /** Income less costs, before the parts below; may be negative. */
  readonly overskudd: Slot;
  /** Salary beside the practice (bistilling, a part-time post). */
  readonly lonn?: Slot;
  /** Tax depreciation not already in `overskudd`; no outlay in the year. */
  readonly avskrivning?: Slot;
  /** Interest on foretaksgjeld not already in `overskudd`. */
  readonly renter?: Slot;
  /** Premium for Nav's sick-pay insurance, not already in `overskudd`. */
  readonly premie?: Slot;
  /** Average assets less leverandørgjeld and foretaksgjeld; left out = no skjerming. */
  readonly skjermingsgrunnlag?: Slot;
  /** Own pension saving; left out = none. */
  readonly pensjon?: OwnPension;
  /** A part of a company beside the practice, as a contractor who is part owner has; no skjerming. */
  readonly andel?: CompanyPart;
}

export interface OwnPension {
  /** G as it stands on 1 May of each income year: the one rate not read on 1 January. */
  readonly grunnbelop: Slot;
  /** What the owner wants to save, kr a year; left out = the most the rule allows. */
  readonly onsket?: Slot;
}

export interface EnkTaxCells extends TaxCells {
  readonly naeringsinntekt: Slot;
  /** Saved, and taken from income after tax; null without own pension. */
  readonly pensjonsinnskudd: Slot | null;
  /** What stays in the company that is owned beside the practice. */
  readonly igjenISelskapet?: Slot;
}

/** Tax by foretaksmodellen. Income after tax is what is left after interest, own pension saving and tax. */
export function taxOfEnk(context: TaxContext, income: EnkIncome, person?: TaxPerson): EnkTaxCells {
  const { graph, rate, scope } = context;
  const { overskudd, lonn } = income;
  const deducted = [income.avskrivning, income.renter, income.premie].filter((slot) => slot !== undefined);
  const before = graph.total(
    NAERINGSINNTEKT_FOR_PENSJON,
    [overskudd, ...deducted],
    scope,
    signsOf([overskudd], deducted),
  );
  const shield =
    income.skjermingsgrunnlag === undefined
      ? none(context, 'ingenSkjerming', 'Skjermingsfradrag (ikke noe skjermingsgrunnlag)')
      : graph.amount(skjermingsfradrag, [income.skjermingsgrunnlag, rate('skjerming.foretak.prosent')], scope);
  const pension = income.pensjon === undefined ? null : ownPension(context, income.pensjon, before, shield);
  const saved = pension === null ? [] : [pension];
  const naeringsinntekt = graph.total(NAERINGSINNTEKT, [before, ...saved], scope, signsOf([before], saved));
  const personinntekt = graph.amount(beregnetPersoninntekt, [naeringsinntekt, shield], scope);
  const naering = { naeringsinntekt, beregnetPersoninntekt: personinntekt };
  const company = income.andel === undefined ? null : companyPart(context, income.andel);
  const raised = company === null ? {} : { oppjustertUtbytte: raisedDividend(context, company.utbytte) };
  const personskatt = personTax(context, { naering, ...raised, ...(lonn === undefined ? {} : { lonn }) }, person);

  const received = [overskudd, lonn, company?.utbytte].filter((slot) => slot !== undefined);
  const outlays = [income.renter, income.premie].filter((slot) => slot !== undefined);
  const paid = [...outlays, ...saved, personskatt, ...(company === null ? [] : [company.underskudd])];
  const after = {
    ...INNTEKT_ETTER_SKATT,
    formula:
      'overskudd + lønn + utbytte − renter − forsikringspremie − eget pensjonsinnskudd − personskatt − underskudd i selskap ' +
      'som må dekkes, de delene som finnes',
  };
  return {
    personskatt,
    samletSkatt:
      company === null ? personskatt : graph.total(SAMLET_SKATT, [personskatt, company.selskapsskatt], scope),
    inntektEtterSkatt: graph.total(after, [...received, ...paid], scope, signsOf(received, paid)),
    naeringsinntekt,
    pensjonsinnskudd: pension,
    ...(company === null ? {} : { igjenISelskapet: company.igjen }),
  };
}

function raisedDividend(context: TaxContext, paidOut: Slot): Slot {
  const shield = none(context, 'ingenSkjermingAvUtbytte', 'Skjerming av utbytte (ingen inngangsverdi)');
  const factor = context.rate('utbytte.oppjustering.faktor');
  return context.graph.amount(oppjustertUtbytte, [paidOut, shield, factor], context.scope);
}

function ownPension(context: TaxContext, pension: OwnPension, before: Slot, shield: Slot): Slot {
  const { graph, rate, scope } = context;
  const base = graph.amount(pensjonsgrunnlag, [before, shield], scope);
  const cap = graph.amount(pensjonstak, [pension.grunnbelop, rate('pensjon.innehaver.grense')], scope);
  const parts = [base, cap, rate('pensjon.innehaver.prosent')] as const;
  if (pension.onsket === undefined) return graph.amount(storstePensjonsinnskudd, parts, scope);
  const most = graph.amount(hoyestePensjonsinnskudd, parts, scope);
  return graph.amount(pensjonsinnskudd, [pension.onsket, most], scope);
}
