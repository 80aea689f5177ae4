/** The tax of a doctor who owns a company, or a part of one, as cells. */
import type { AmountDef } from '../kernel/amount';
import type { Slot } from '../kernel/graph';
import { word } from '../kernel/words';
import type { AgaZone } from '../rules/types';
import { oppjustertUtbytte, selskapsskatt, skjermingAksjonaer, utbytte } from './aksjonaermodellen';
import { companyPart, type CompanyPart, type CompanyPartCells } from './companyPart';
import { personTax, signsOf, type TaxCells, type TaxPerson } from './composePersonTax';
import { none, YEARLY, type TaxContext } from './context';
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

/** A shareholder who works in the company; all kr a year. `resultat` is after pay and avgift. */
export interface ShareholderIncome extends CompanyPart {
  /** Salary from the company, also taxed as lønn. */
  readonly lonn?: Slot;
  /** What the shares cost; left out = no skjerming. */
  readonly inngangsverdi?: Slot;
  /** A part of a fastlegeselskap beside the own company. */
  readonly andel?: CompanyPart;
}

export interface ShareholderTaxCells extends TaxCells {
  readonly selskapsskatt: Slot;
  readonly utbytte: Slot;
  /** Surplus kept, or the year's loss (negative): not part of income after tax. */
  readonly igjenISelskapet: Slot;
  /** The same in the fastlegeselskap that is owned beside an own company. */
  readonly igjenIFastlegeselskapet?: Slot;
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
  const { lonn, andel } = income;
  const own = companyPart(context, income, andel === undefined ? undefined : OWN);
  const parts = andel === undefined ? [own] : [own, companyPart(context, andel, SHARED)];
  const companyTax = inAll(context, selskapsskatt, parts, (part) => part.selskapsskatt);
  const paidOut = inAll(context, utbytte, parts, (part) => part.utbytte);
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
  const paid = [personskatt, ...parts.map((part) => part.underskudd)];
  return {
    personskatt,
    samletSkatt: graph.total(SAMLET_SKATT, [personskatt, companyTax, ...avgifter], scope),
    inntektEtterSkatt: graph.total(after, [...received, ...paid], scope, signsOf(received, paid)),
    selskapsskatt: companyTax,
    utbytte: paidOut,
    igjenISelskapet: own.igjen,
    ...(parts[1] === undefined ? {} : { igjenIFastlegeselskapet: parts[1].igjen }),
  };
}

const OWN = { id: 'egetAs', name: word('eget aksjeselskap') };
const SHARED = { id: 'fastlegeselskap', name: word('fastlegeselskapet') };

/** One company's amount, or that of two together under the same name. */
function inAll(
  { graph, scope }: TaxContext,
  { id, label }: AmountDef,
  parts: readonly CompanyPartCells[],
  of: (part: CompanyPartCells) => Slot,
): Slot {
  const [first, ...more] = parts.map(of);
  if (first === undefined || more.length > 0)
    return graph.total({ id, label, ...YEARLY, role: 'detail' }, parts.map(of), scope);
  return first;
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
  /** A part of a fastlegeselskap beside the own company, owned by the doctor in person. */
  readonly andel?: CompanyPart;
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
  const { inngangsverdi, utbytteandel, andel } = income;
  const shareholder: ShareholderIncome = {
    lonn,
    resultat,
    ...(inngangsverdi === undefined ? {} : { inngangsverdi }),
    ...(utbytteandel === undefined ? {} : { utbytteandel }),
    ...(andel === undefined ? {} : { andel }),
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
