/** A person's tax on lønn, næring and utbytte together, as cells: what every form ends in. */
import type { Slot } from '../kernel/graph';
import { words } from '../kernel/words';
import {
  ALMINNELIG_INNTEKT,
  finnmarksfradrag,
  personfradrag,
  SKATTEGRUNNLAG,
  skattAlminneligInntekt,
  skattAlminneligInntektInnsatssonen,
} from './alminneligInntekt';
import { none, type TaxContext } from './context';
import { minstefradrag } from './minstefradrag';
import { PERSONINNTEKT, PERSONSKATT } from './personskatt';
import { TRINNSKATT, trinnskattHoyesteTrinn, trinnskattTrinn } from './trinnskatt';
import { trygdeavgiftLonn, trygdeavgiftNaering } from './trygdeavgift';

/** What about the person decides the tax, apart from income. */
export interface TaxPerson {
  /** Lives in innsatssonen (Finnmark and Nord-Troms). Where the practice is does not matter. */
  readonly isInnsatssone: boolean;
  /** Deductions in alminnelig inntekt only, kr a year: pensjonstrekk, fagforeningskontingent, private renter, IPS. */
  readonly fradrag?: Slot;
}

/** What the person has; all kr a year. */
export interface PersonIncome {
  readonly lonn?: Slot;
  readonly naering?: { readonly naeringsinntekt: Slot; readonly beregnetPersoninntekt: Slot };
  readonly oppjustertUtbytte?: Slot;
}

/** What each form's tax comes to; all kr a year. */
export interface TaxCells {
  /** The person's own tax: alminnelig inntekt, trinnskatt and trygdeavgift. */
  readonly personskatt: Slot;
  /** That and what the company pays in tax and avgift on the owner; the same as `personskatt` where there is none. */
  readonly samletSkatt: Slot;
  readonly inntektEtterSkatt: Slot;
}

const OUTSIDE: TaxPerson = { isInnsatssone: false };

/**
 * Adds a person's tax for each income year.
 *
 * @param income at least one part; the parts share one personfradrag, one set of trinn and one nedre grense
 * @returns the cell of the tax, kr a year, never negative
 */
export function personTax(context: TaxContext, income: PersonIncome, person: TaxPerson = OUTSIDE): Slot {
  const { graph, scope } = context;
  const parts = [taxOnAlminneligInntekt(context, income, person), ...taxOnPersoninntekt(context, income)];
  return graph.total(PERSONSKATT, parts, scope);
}

function taxOnAlminneligInntekt(context: TaxContext, income: PersonIncome, person: TaxPerson): Slot {
  const { graph, rate, scope } = context;
  const added: Slot[] = [];
  const taken: Slot[] = [];
  if (income.lonn !== undefined) {
    added.push(income.lonn);
    taken.push(
      graph.amount(
        minstefradrag,
        [income.lonn, rate('skatt.minstefradrag.prosent'), rate('skatt.minstefradrag.tak')],
        scope,
      ),
    );
  }
  if (income.naering !== undefined) added.push(income.naering.naeringsinntekt);
  if (income.oppjustertUtbytte !== undefined) added.push(income.oppjustertUtbytte);
  if (person.fradrag !== undefined) taken.push(person.fradrag);
  const alminnelig = graph.total(ALMINNELIG_INNTEKT, [...added, ...taken], scope, signsOf(added, taken));

  const allowance = graph.amount(personfradrag, [alminnelig, rate('skatt.personfradrag.sats')], scope);
  const allowances = person.isInnsatssone
    ? [allowance, graph.amount(finnmarksfradrag, [alminnelig, allowance, rate('skatt.finnmarksfradrag.sats')], scope)]
    : [allowance];
  const base = graph.total(SKATTEGRUNNLAG, [alminnelig, ...allowances], scope, signsOf([alminnelig], allowances));
  return person.isInnsatssone
    ? graph.amount(skattAlminneligInntektInnsatssonen, [base, rate('skatt.alminneligInnsatssone.prosent')], scope)
    : graph.amount(skattAlminneligInntekt, [base, rate('skatt.alminnelig.prosent')], scope);
}

/** Trinnskatt and trygdeavgift; nothing for someone with utbytte only. */
function taxOnPersoninntekt(context: TaxContext, income: PersonIncome): Slot[] {
  const { graph, rate, scope } = context;
  const { lonn } = income;
  const naering = income.naering?.beregnetPersoninntekt;
  const parts = [lonn, naering].filter((slot) => slot !== undefined);
  if (parts.length === 0) return [];
  const personinntekt = graph.total(PERSONINNTEKT, parts, scope);
  const taxes = [trinnskatt(context, personinntekt)];
  const limit = rate('trygdeavgift.nedre.grense');
  const ramp = rate('trygdeavgift.opptrapping.prosent');
  const onLonn =
    lonn === undefined
      ? null
      : graph.amount(trygdeavgiftLonn, [lonn, rate('trygdeavgift.lonn.prosent'), personinntekt, limit, ramp], scope);
  if (onLonn !== null) taxes.push(onLonn);
  if (naering !== undefined) {
    const before = onLonn ?? none(context, 'ingenTrygdeavgiftLonn', 'Trygdeavgift av lønn (ingen lønn)');
    taxes.push(
      graph.amount(
        trygdeavgiftNaering,
        [naering, rate('trygdeavgift.naering.prosent'), personinntekt, limit, ramp, before],
        scope,
      ),
    );
  }
  return taxes;
}

function trinnskatt(context: TaxContext, personinntekt: Slot): Slot {
  const { graph, rate, scope } = context;
  const bracket = (trinn: 1 | 2 | 3 | 4, next: 2 | 3 | 4 | 5): Slot =>
    graph.amount(
      { ...trinnskattTrinn, id: `trinnskattTrinn${trinn}`, label: words('Trinnskatt trinn {trinn}', { trinn }) },
      [
        personinntekt,
        rate(`trinnskatt.trinn${trinn}.grense`),
        rate(`trinnskatt.trinn${next}.grense`),
        rate(`trinnskatt.trinn${trinn}.prosent`),
      ],
      scope,
    );
  const highest = graph.amount(
    trinnskattHoyesteTrinn,
    [personinntekt, rate('trinnskatt.trinn5.grense'), rate('trinnskatt.trinn5.prosent')],
    scope,
  );
  return graph.total(TRINNSKATT, [bracket(1, 2), bracket(2, 3), bracket(3, 4), bracket(4, 5), highest], scope);
}

/** +1 for what is added, −1 for what is taken away, in that order. */
export function signsOf(added: readonly Slot[], taken: readonly Slot[]): number[] {
  return [...added.map(() => 1), ...taken.map(() => -1)];
}
