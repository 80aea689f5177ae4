/** The tax of a doctor who works for a company on contract and owns part of it, as cells. */
import type { Slot } from '../kernel/graph';
import { igjenISelskapet, oppjustertUtbytte, selskapsskatt, underskuddSomDekkes, utbytte } from './aksjonaermodellen';
import type { ShareholderTaxCells } from './composeOwnerTax';
import { personTax, signsOf, type TaxPerson } from './composePersonTax';
import { none, type TaxContext } from './context';
import { beregnetPersoninntekt, NAERINGSINNTEKT } from './foretaksmodellen';
import { INNTEKT_ETTER_SKATT, SAMLET_SKATT } from './personskatt';

/** All kr a year. */
export interface ContractorIncome {
  /** Fee from the company, taxed as næring in an enkeltpersonforetak without costs of its own. */
  readonly honorar: Slot;
  /** The doctor's part of the company's result before selskapsskatt; may be negative. */
  readonly resultat: Slot;
  /** Part of what is left after selskapsskatt that is paid out; left out = all of it. */
  readonly utbytteandel?: Slot;
}

/** Fee by foretaksmodellen, surplus by aksjonærmodellen; no skjerming in either. */
export function taxOfContractor(
  context: TaxContext,
  income: ContractorIncome,
  person?: TaxPerson,
): ShareholderTaxCells {
  const { graph, rate, scope } = context;
  const { honorar, resultat } = income;
  const shield = none(context, 'ingenSkjerming', 'Skjermingsfradrag (ikke noe skjermingsgrunnlag)');
  const naeringsinntekt = graph.total({ ...NAERINGSINNTEKT, formula: 'honorar etter kontrakt' }, [honorar], scope);
  const personinntekt = graph.amount(beregnetPersoninntekt, [naeringsinntekt, shield], scope);
  const companyTax = graph.amount(selskapsskatt, [resultat, rate('skatt.selskap.prosent')], scope);
  const all =
    income.utbytteandel ??
    graph.calendar(
      'heleOverskuddet',
      'Andel av overskuddet som deles ut',
      'andel',
      new Float64Array(graph.months).fill(1),
      'hele overskuddet etter skatt',
    );
  const paidOut = graph.amount(utbytte, [resultat, companyTax, all], scope);
  const kept = graph.amount(igjenISelskapet, [resultat, companyTax, all], scope);
  const raised = graph.amount(oppjustertUtbytte, [paidOut, shield, rate('utbytte.oppjustering.faktor')], scope);
  const personskatt = personTax(
    context,
    { naering: { naeringsinntekt, beregnetPersoninntekt: personinntekt }, oppjustertUtbytte: raised },
    person,
  );
  const received = [honorar, paidOut];
  const after = { ...INNTEKT_ETTER_SKATT, formula: 'honorar + utbytte − personskatt − underskudd som må dekkes' };
  const paid = [personskatt, graph.amount(underskuddSomDekkes, [resultat], scope)];
  return {
    personskatt,
    samletSkatt: graph.total(SAMLET_SKATT, [personskatt, companyTax], scope),
    inntektEtterSkatt: graph.total(after, [...received, ...paid], scope, signsOf(received, paid)),
    selskapsskatt: companyTax,
    utbytte: paidOut,
    igjenISelskapet: kept,
  };
}
