/** B: what it costs to build the same practice from a nullhjemmel instead. A price above it is never needed. */
import { yearLabel } from '../practice/explain';
import type { TraceNode } from '../practice/results';
import type { BuyerCase } from './buyerCase';
import { yearSum, type EarningsSeries } from './series';
import { naaverdi, presentValueNode } from './incomeValue';
import { investmentNode, startInvestment } from './investment';
import { assumptionOf, type Situation } from './situation';
import { assumptionNode, figure, minus, plus, stepNode, sumNode } from './trace';
import type { Figure, ReplacementBound, UsedAssumption } from './types';

/** A list this close to full is full. */
const NEARLY = 0.999;

/**
 * Income after tax lost while the list grows, and the investment. A year's money counts at its end, as in A. The tax
 * saved by depreciating the price is left out on both sides, which keeps B low.
 */
export function replacementBound(
  buyer: BuyerCase,
  series: EarningsSeries,
  situation: Situation,
  answer: string | null,
  assumptions: readonly UsedAssumption[],
): ReplacementBound {
  const krav = assumptionNode(buyer.rates, assumptionOf(assumptions, 'requiredReturn'));
  const { built, list } = builtOf(buyer, series, situation);
  const fullFrom = list.findIndex((length) => length >= situation.list * NEARLY);
  const years = yearsCounted(buyer, situation).map((year) => yearNode(buyer, series, built, krav, year));
  const node = sumNode(
    {
      id: 'gjenanskaffelse',
      label: 'B: bygge opp selv',
      unit: 'kr',
      formula: 'tapt inntekt mens listen vokser + investering',
    },
    [...years.map(plus), plus(investmentNode(buyer.rates.plan, situation))],
  );
  const obtainable = answer === 'ja';
  return {
    figure: obtainable ? figure(node) : null,
    reason: obtainable ? 'ok' : answer === 'nei' ? 'not-obtainable' : 'unknown-obtainable',
    ifObtainable: figure(node),
    monthsToFull: fullFrom < 0 ? null : fullFrom,
    full: fullFrom < 0 ? null : fullFigure(fullFrom, situation.list),
  };
}

/** The same sum as a number, for a search. kr */
export function replacementValue(buyer: BuyerCase, situation: Situation): number {
  const series = buyer.series(situation);
  const { built } = builtOf(buyer, series, situation);
  return yearsCounted(buyer, situation).reduce(
    (sum, year) =>
      sum + naaverdi.compute(yearSum(series.afterTax, year) - yearSum(built, year), situation.requiredReturn, year + 1),
    startInvestment(buyer.rates.plan, situation),
  );
}

/** Plan years within the years held, 0-based. */
function yearsCounted(buyer: BuyerCase, { yearsHeld }: Situation): readonly number[] {
  return Array.from({ length: Math.min(buyer.months / 12, yearsHeld) }, (_, year) => year);
}

/** The practice as it grows: its list, and what it gives after tax, kr by month. */
function builtOf(
  buyer: BuyerCase,
  series: EarningsSeries,
  situation: Situation,
): { readonly built: Float64Array; readonly list: Float64Array } {
  const other = buyer.nullhjemmel(situation);
  const { list } = other;
  const staff = buyer.staffMonths(situation);
  // Staff follow the list; rent and systems stand in full from the first day.
  const built = other.afterTax(buyer.besides(situation), series.marginalTax).map((after, month) => {
    const missing = situation.list > 0 ? 1 - Math.min(1, (list[month] as number) / situation.list) : 0;
    const saved = (staff[month] as number) * missing;
    return after + saved * (1 - (series.marginalTax[Math.floor(month / 12)] as number));
  });
  return { built, list };
}

/** Months until the list from a nullhjemmel is as long as the one that is bought. */
function fullFigure(months: number, list: number): Figure {
  const bought = stepNode(
    { id: 'kjoptListe', label: 'Listen som kjøpes', unit: 'listeinnbyggere', formula: 'som i tilbudet' },
    list,
  );
  const formula = 'månedene til listen fra nullhjemmelen er like lang som den som kjøpes, slik den vokser i planen';
  return figure(
    stepNode({ id: 'fullListe', label: 'Måneder til listen er full', unit: 'måneder', formula }, months, [bought]),
  );
}

function yearNode(
  buyer: BuyerCase,
  series: EarningsSeries,
  built: Float64Array,
  krav: TraceNode,
  year: number,
): TraceNode {
  const label = yearLabel(buyer.rates.start, year);
  const lost = sumNode(
    {
      id: 'taptInntekt',
      label: 'Tapt inntekt etter skatt',
      unit: 'kr/år',
      formula: 'med hele listen − med listen slik den vokser',
    },
    [
      plus(
        stepNode(
          { id: 'kjoptEtterSkatt', label: 'Kjøpt praksis etter skatt', unit: 'kr/år', formula: 'som i A' },
          yearSum(series.afterTax, year),
          [],
          label,
        ),
      ),
      minus(
        stepNode(
          {
            id: 'byggetEtterSkatt',
            label: 'Oppbygd praksis etter skatt',
            unit: 'kr/år',
            formula:
              'samme praksis med listen fra nullhjemmelen; personellet følger listen, andre kostnader er fulle fra første dag',
          },
          yearSum(built, year),
          [],
          label,
        ),
      ),
    ],
    label,
  );
  return presentValueNode(lost, krav, year, label);
}
