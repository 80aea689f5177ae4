/** The seller's result re-run as this buyer, with every step between named: the steps' sum is the difference. */
import { amount } from '../kernel/amount';
import type { TraceNode } from '../practice/results';
import { yearLabel } from '../practice/explain';
import type { BuyerCase } from './buyerCase';
import { yearSum } from './series';
import { BASIS_LINES } from './practiceInputs';
import type { Situation } from './situation';
import { amountNode, figure, inputNode, minus, plus, stepNode, sumNode } from './trace';
import type { EarningsCause, NormalisedEarnings } from './types';

/**
 * The seller's takst income against the model's for the same list.
 *
 * @param selger refusjon and egenandeler disclosed, kr a year
 * @param modell what the ordinary engine gives a doctor with this list, kr a year
 * @returns 1 when the model gives nothing
 */
export const takstmonster = amount({
  id: 'takstmonster',
  label: 'Selgerens takstinntekt mot modellens for samme liste',
  unit: 'faktor',
  yearUnit: 'faktor',
  year: 'recompute',
  role: 'detail',
  parts: ['selgerens takstinntekt', 'modellens takstinntekt'],
  formula: 'selgerens takstinntekt ÷ modellens takstinntekt for samme liste',
  simplified:
    'Et mønster over landets regnes som flere kontakter, ikke som flere takster per kontakt; det gir også flere timer.',
  compute: (selger, modell) => (modell > 0 ? selger / modell : 1),
});

const firstYear = (months: Float64Array): number => yearSum(months, 0);

/** One change after another, each through the engine; the next starts where the last ended. */
export function normalisedEarnings(buyer: BuyerCase, situation: Situation): Omit<NormalisedEarnings, 'years'> {
  const pattern = buyer.seller.pattern(situation);
  const model = buyer.seller.income(situation);
  const sellers = sellersResult(buyer, situation, model.basis);
  const causes: EarningsCause[] = [];
  let before = sellers.value;
  const step = (code: EarningsCause['code'], after: number): void => {
    const made = after - before;
    const head = {
      id: `forskjell-${code}`,
      label: CAUSE_LABELS[code],
      unit: 'kr/år',
      formula: CAUSE_FORMULAS[code],
    } as const;
    causes.push({ code, amount: made, trace: stepNode(head, made, [], yearLabel(buyer.rates.start, 0)) });
    before = after;
  };

  step('accounts', before + buyer.yearlyInFirstYear(situation.extraIncome));
  const extra = before - sellers.value;
  // The part of the seller's pattern that does not follow the list.
  step('fee-pattern', before + pattern.model * pattern.factor - pattern.sellers);
  const asSeller = firstYearAsSeller(buyer, situation);
  step('rates', asSeller.basis + asSeller.takster - buyer.firstYearCosts(situation) + extra);
  const specialist = asSeller.takster - asSeller.taksterOfBuyer;
  step('specialist', before - specialist);
  const noChanges: Situation = {
    ...situation,
    listGrowth: 0,
    listLoss: 0,
    extraIncome: [],
    extraCosts: [],
    takstFactor: 1,
    badYears: 0,
  };
  const unchanged = buyer.series(noChanges);
  // The seller's avtale is long past its first 24 months; a short list has none of it.
  const grunntilskudd = firstYear(unchanged.grunntilskudd);
  if (grunntilskudd > 0) step('new-agreement', before + grunntilskudd);
  step('capacity', firstYear(unchanged.beforeTax) + extra);
  const moved: Situation = { ...situation, extraCosts: [] };
  step('list', firstYear(buyer.series(moved).beforeTax));
  const made = buyer.series(situation);
  step('costs', firstYear(made.beforeTax));

  const node = sumNode(
    {
      id: 'kjopersResultat',
      label: 'Ditt resultat før skatt, første år',
      unit: 'kr/år',
      formula: 'selgerens resultat + forskjellene',
    },
    [plus(sellers), ...causes.map(({ trace }) => plus(trace))],
    yearLabel(buyer.rates.start, 0),
  );
  return {
    seller: figure(sellers),
    buyer: figure(node),
    causes,
    pattern: figure(patternNode(buyer, pattern.sellers, situation)),
  };
}

export const CAUSE_LABELS: Readonly<Record<EarningsCause['code'], string>> = {
  accounts: 'Siste år mot snittet av tre år',
  'fee-pattern': 'Takstmønster som ikke følger listen',
  rates: 'Satser i ditt første år mot selgerens siste',
  specialist: 'Spesialisttillegg',
  'new-agreement': 'Grunntilskudd med ny avtale',
  capacity: 'Din kapasitet og arbeidstid',
  list: 'Endring av listen',
  costs: 'Endrede kostnader og tillegg som faller bort',
};
const CAUSE_FORMULAS: Readonly<Record<EarningsCause['code'], string>> = {
  accounts: 'svaret på undersøkelseslisten',
  'fee-pattern': 'modellens takstinntekt × din del av mønsteret − selgerens takstinntekt',
  rates: 'samme praksis med satser, lønn og priser i planens første år − i selgerens siste år',
  specialist: 'samme praksis drevet av deg − drevet av selgeren, når ingen av dere har et tak på kapasiteten',
  'new-agreement': 'det grunntilskuddet gir utover basistilskuddet for listen, inntil 24 måneder',
  capacity: 'med dine dager, konsultasjoner per dag og arbeidstid − uten tak på kapasiteten',
  list: 'med frafall og netto endring av listen − uten',
  costs: 'med endret kostnadsnøkkel, husleie, ansattvilkår og tillegg som faller bort − uten',
};

function sellersResult(buyer: BuyerCase, situation: Situation, basis: number): TraceNode {
  const { refusjon, egenandel, operatingCosts } = buyer.purchase.seller;
  const year = String(buyer.seller.year);
  return sumNode(
    {
      id: 'selgersResultat',
      label: 'Selgerens resultat før skatt',
      unit: 'kr/år',
      formula: 'basistilskudd + refusjoner + egenandeler − driftskostnader',
    },
    [
      plus(
        stepNode(
          {
            id: 'selgersBasistilskudd',
            label: 'Basistilskudd for listen',
            unit: 'kr/år',
            formula: 'basistilskudd med tillegg for listen, regnet som i resten av planen',
          },
          basis,
          buyer.seller.explain(situation, BASIS_LINES),
          year,
        ),
      ),
      plus(inputNode('purchase.seller.refusjon', 'Refusjoner siste år', refusjon ?? 0, 'kr/år')),
      plus(inputNode('purchase.seller.egenandel', 'Egenandeler siste år', egenandel ?? 0, 'kr/år')),
      minus(inputNode('purchase.seller.operatingCosts', 'Driftskostnader siste år', operatingCosts ?? 0, 'kr/år')),
    ],
    year,
  );
}

function patternNode(buyer: BuyerCase, sellers: number, situation: Situation): TraceNode {
  const { takster } = buyer.seller.income(situation);
  const year = String(buyer.seller.year);
  return amountNode(
    takstmonster,
    [
      stepNode(
        {
          id: 'selgersTakster',
          label: 'Refusjoner og egenandeler siste år',
          unit: 'kr/år',
          formula: 'refusjoner + egenandeler',
        },
        sellers,
        [],
        year,
      ),
      stepNode(
        {
          id: 'modellensTakster',
          label: 'Modellens takstinntekt for samme liste',
          unit: 'kr/år',
          formula: 'inntekter − basistilskudd, regnet som selger',
        },
        takster,
        buyer.seller.explain(situation, ['kontor/inntekter', ...BASIS_LINES]),
        year,
      ),
    ],
    year,
  );
}

/** The plan's first year without a ceiling on capacity: as the seller would have it, and as the buyer's specialty gives it. */
function firstYearAsSeller(
  buyer: BuyerCase,
  situation: Situation,
): { readonly basis: number; readonly takster: number; readonly taksterOfBuyer: number } {
  const { factor } = buyer.seller.pattern(situation);
  const seller = buyer.seller.inFirstYear(situation, factor, 'seller');
  const own = buyer.seller.inFirstYear(situation, factor, 'buyer');
  return { basis: seller.basis, takster: seller.takster, taksterOfBuyer: own.takster };
}
