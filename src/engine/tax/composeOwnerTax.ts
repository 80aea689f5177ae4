/** The tax of a doctor who owns a company, or a part of one, as cells. */
import type { Slot } from '../kernel/graph';
import type { AgaZone } from '../rules/types';
import {
  igjenISelskapet,
  oppjustertUtbytte,
  selskapsskatt,
  skjermingAksjonaer,
  underskuddSomDekkes,
  utbytte,
} from './aksjonaermodellen';
import { personTax, signsOf, type TaxCells, type TaxPerson } from './composePersonTax';
import { none, type TaxContext } from './context';
import {
  arbeidsgiveravgiftSoneIa,
  EIERLONN_AVGIFTER,
  eierlonnAvgift,
  ekstraArbeidsgiveravgift,
  gjenstaaendeFribelop,
  RESULTAT_FOR_SELSKAPSSKATT,
  SONE_SATS,
} from './eierlonn';
import { INNTEKT_ETTER_SKATT, SAMLET_SKATT } from './personskatt';

/** A shareholder who works in the company; all kr a year. */
export interface ShareholderIncome {
  /** Salary from the company, also taxed as lønn. */
  readonly lonn?: Slot;
  /** The shareholder's part of the company's result after pay and avgift, before selskapsskatt; may be negative. */
  readonly resultat: Slot;
  /** What the shares cost; left out = no skjerming. */
  readonly inngangsverdi?: Slot;
  /** Part of the surplus after tax that is paid out, 0–1; left out = all. */
  readonly utbytteandel?: Slot;
}

export interface ShareholderTaxCells extends TaxCells {
  readonly selskapsskatt: Slot;
  readonly utbytte: Slot;
  /** Surplus kept, or the year's loss (negative): not part of income after tax. */
  readonly igjenISelskapet: Slot;
}

/**
 * Tax of a doctor with salary and a part of a company's result (fastlegeselskap, or a shared AS). The company's cost of
 * the salary is already taken from `resultat`.
 */
export function taxOfShareholder(
  context: TaxContext,
  income: ShareholderIncome,
  person?: TaxPerson,
  avgifter: readonly Slot[] = [],
): ShareholderTaxCells {
  const { graph, rate, scope } = context;
  const { lonn, resultat } = income;
  const companyTax = graph.amount(selskapsskatt, [resultat, rate('skatt.selskap.prosent')], scope);
  const share =
    income.utbytteandel ??
    graph.calendar(
      'heleOverskuddet',
      'Andel av overskuddet som deles ut',
      'andel',
      new Float64Array(graph.months).fill(1),
      'hele overskuddet etter skatt',
    );
  const paidOut = graph.amount(utbytte, [resultat, companyTax, share], scope);
  const kept = graph.amount(igjenISelskapet, [resultat, companyTax, share], scope);
  const shield =
    income.inngangsverdi === undefined
      ? none(context, 'ingenSkjerming', 'Skjerming av utbytte (ingen inngangsverdi)')
      : graph.amount(skjermingAksjonaer, [income.inngangsverdi, rate('skjerming.aksjonar.prosent')], scope);
  const raised = graph.amount(oppjustertUtbytte, [paidOut, shield, rate('utbytte.oppjustering.faktor')], scope);
  const personskatt = personTax(
    context,
    { oppjustertUtbytte: raised, ...(lonn === undefined ? {} : { lonn }) },
    person,
  );
  const received = lonn === undefined ? [paidOut] : [lonn, paidOut];
  const after = {
    ...INNTEKT_ETTER_SKATT,
    formula: 'lønn + utbytte − personskatt − underskudd som må dekkes, de delene som finnes',
  };
  const paid = [personskatt, graph.amount(underskuddSomDekkes, [resultat], scope)];
  return {
    personskatt,
    samletSkatt: graph.total(SAMLET_SKATT, [personskatt, companyTax, ...avgifter], scope),
    inntektEtterSkatt: graph.total(after, [...received, ...paid], scope, signsOf(received, paid)),
    selskapsskatt: companyTax,
    utbytte: paidOut,
    igjenISelskapet: kept,
  };
}

/** A doctor who alone owns the company and takes salary from it; all kr a year. */
export interface OwnerIncome {
  /** The company's result before the owner's salary, pension and the avgift on them. */
  readonly resultatForEierlonn: Slot;
  /** Salary to the owner, not negative. */
  readonly lonn: Slot;
  /** The company's pension saving for the owner; left out = none. */
  readonly pensjon?: Slot;
  /** Zone of the practice. */
  readonly sone: AgaZone;
  /** Zone Ia: what the other employees have used of the fribeløp, as saved avgift; left out = nothing. */
  readonly fribelopBrukt?: Slot;
  readonly inngangsverdi?: Slot;
  readonly utbytteandel?: Slot;
}

export interface OwnerTaxCells extends ShareholderTaxCells {
  /** On the owner's salary and pension, the extra avgift of 2023 and 2024 included. */
  readonly arbeidsgiveravgift: Slot;
}

/** Tax of a doctor with an own AS: salary, pension and utbytte of what is left. */
export function taxOfOwner(context: TaxContext, income: OwnerIncome, person?: TaxPerson): OwnerTaxCells {
  const { graph, rate, scope } = context;
  const { lonn } = income;
  const pension = income.pensjon ?? none(context, 'ingenPensjon', 'Pensjonsinnskudd for eieren (ingen)');
  const ordinary =
    income.sone === 'Ia'
      ? levyInZoneIa(context, lonn, pension, income.fribelopBrukt)
      : graph.amount(eierlonnAvgift, [lonn, pension, rate(SONE_SATS[income.sone])], scope);
  const extra = graph.amount(
    ekstraArbeidsgiveravgift,
    [lonn, rate('arbeidsgiveravgift.ekstra.grense'), rate('arbeidsgiveravgift.ekstra.prosent')],
    scope,
  );
  const levies = graph.total(EIERLONN_AVGIFTER, [ordinary, extra], scope);
  const costs = [lonn, pension, levies];
  const resultat = graph.total(
    RESULTAT_FOR_SELSKAPSSKATT,
    [income.resultatForEierlonn, ...costs],
    scope,
    signsOf([income.resultatForEierlonn], costs),
  );
  const { inngangsverdi, utbytteandel } = income;
  const shareholder: ShareholderIncome = {
    lonn,
    resultat,
    ...(inngangsverdi === undefined ? {} : { inngangsverdi }),
    ...(utbytteandel === undefined ? {} : { utbytteandel }),
  };
  return { ...taxOfShareholder(context, shareholder, person, [levies]), arbeidsgiveravgift: levies };
}

function levyInZoneIa(context: TaxContext, lonn: Slot, pension: Slot, used: Slot | undefined): Slot {
  const { graph, rate, scope } = context;
  const all = rate('arbeidsgiveravgift.fribelop.tak');
  const left = used === undefined ? all : graph.amount(gjenstaaendeFribelop, [all, used], scope);
  const inside = rate('arbeidsgiveravgift.sone-ia-innenfor.prosent');
  return graph.amount(arbeidsgiveravgiftSoneIa, [lonn, pension, inside, rate(SONE_SATS.Ia), left], scope);
}
