/** A year's figures of the practice and of the alternative, explained: the same nodes in A and in the normalised years. */
import { yearLabel } from '../practice/explain';
import type { TraceNode } from '../practice/results';
import type { BuyerCase } from './buyerCase';
import { OtherPractice } from './otherPractice';
import { yearSum, type EarningsSeries } from './series';
import { figure, minus, plus, stepNode, sumNode } from './trace';
import type { EarningsYear, Figure } from './types';
import { planMonth } from './valuation';

export interface YearNodes {
  readonly afterTax: TraceNode;
  readonly alternative: TraceNode;
  readonly surplus: TraceNode;
}

/**
 * @param year 0-based from the takeover; past the plan its last year stands in
 * @param series as the buyer's program rests on it
 */
export function yearNodes(buyer: BuyerCase, series: EarningsSeries, year: number): YearNodes {
  const label = yearLabel(buyer.rates.start, year);
  const known = series.afterTax.length;
  const planYear = Math.min(year, known / 12 - 1);
  const sum = (of: Float64Array): number => {
    let total = 0;
    for (let month = year * 12; month < year * 12 + 12; month++) total += of[planMonth(month, known)] as number;
    return total;
  };
  const step = (id: string, name: string, formula: string, value: number, parts: readonly TraceNode[]): TraceNode =>
    stepNode({ id, label: name, unit: 'kr/år', formula }, value, parts, label);
  const afterTax = step(
    'praksisEtterSkatt',
    'Praksisen etter skatt',
    'inntekt før skatt − skatt, regnet som i resten av planen',
    sum(series.afterTax),
    withRest(buyer.practiceNodes(planYear), sum(series.afterTax), label),
  );
  const alternative = step(
    'alternativEtterSkatt',
    'Alternativet etter skatt',
    'lønn − skatt + sosiale goder du ellers måtte kjøpe, etter skatt',
    sum(series.alternativeAfterTax),
    buyer.alternative instanceof OtherPractice
      ? withRest(buyer.alternativeNodes(planYear), sum(series.alternativeAfterTax), label)
      : buyer.alternativeNodes(planYear),
  );
  const surplus = sumNode(
    {
      id: 'merinntekt',
      label: 'Merinntekt etter skatt',
      unit: 'kr/år',
      formula: 'praksisen etter skatt − alternativet etter skatt',
    },
    [plus(afterTax), minus(alternative)],
    label,
  );
  return { afterTax, alternative, surplus };
}

/** The engine's own lines, the last of them after tax, and what the year has besides. */
function withRest(nodes: readonly TraceNode[], value: number, label: string): readonly TraceNode[] {
  const last = nodes.at(-1);
  if (last === undefined || Math.abs(value - last.value) < 0.5) return nodes;
  const head = {
    id: 'utenomMotoren',
    label: 'Kostnader ført videre og det svarene endrer, etter skatt',
    unit: 'kr/år',
    formula: 'kostnadene siden selgerens år med lønn og priser, og svarene på listen, skattlagt som siste krone',
  } as const;
  return [...nodes, stepNode(head, value - last.value, [], label)];
}

/** Every year of the plan as this buyer. The buyer's program must rest on the series' situation. */
export function earningsYears(buyer: BuyerCase, series: EarningsSeries): EarningsYear[] {
  return Array.from({ length: buyer.months / 12 }, (_, year) => earningsYear(buyer, series, year));
}

function earningsYear(buyer: BuyerCase, series: EarningsSeries, year: number): EarningsYear {
  const label = yearLabel(buyer.rates.start, year);
  const sum = (of: Float64Array): number => yearSum(of, year);
  const step = (
    id: string,
    name: string,
    formula: string,
    value: number,
    unit: 'kr/år' | 'timer' | 'andel' = 'kr/år',
  ) => stepNode({ id, label: name, unit, formula }, value, [], label);
  const takster = step(
    'aarTakster',
    'Takster og egenandeler',
    'kontaktene listen gir, med din del av selgerens mønster, og det svarene endrer',
    sum(series.takster),
  );
  const rest = step(
    'aarBasis',
    'Basistilskudd og annet',
    'inntekter − takster og egenandeler',
    sum(series.income) - sum(series.takster),
  );
  const income = sumNode({ id: 'aarInntekter', label: 'Inntekter', unit: 'kr/år' }, [plus(rest), plus(takster)], label);
  const costs = step(
    'aarKostnader',
    'Kostnader',
    'selgerens driftskostnader, ført videre med lønn og priser etter planens valg, og det svarene endrer',
    sum(series.costs),
  );
  const before = sumNode(
    { id: 'aarForSkatt', label: 'Før skatt', unit: 'kr/år', formula: 'inntekter − kostnader' },
    [plus(income), minus(costs)],
    label,
  );
  const { afterTax, alternative, surplus } = yearNodes(buyer, series, year);
  return {
    label,
    income: figure(income),
    takster: figure(takster),
    costs: figure(costs),
    beforeTax: figure(before),
    afterTax: figure(afterTax),
    hours: figure(step('aarTimer', 'Arbeidstimer', 'regnet som i resten av planen', sum(series.hours), 'timer')),
    alternativeBeforeTax: figure(
      step(
        'aarAlternativForSkatt',
        'Alternativet før skatt',
        'lønn + sosiale goder du ellers måtte kjøpe',
        sum(series.alternativeBeforeTax),
      ),
    ),
    alternativeAfterTax: figure(alternative),
    surplusAfterTax: figure(surplus),
    marginalTax: marginalTax(series, year, label),
  };
}

function marginalTax({ marginalTax: of }: EarningsSeries, year: number, label: string): Figure {
  const formula = 'det skatten faller når inntekten er 50 000 kr lavere, delt på 50 000 kr';
  return figure(
    stepNode(
      { id: 'marginalskatt', label: 'Skatt av siste krone', unit: 'andel', formula },
      of[year] as number,
      [],
      label,
    ),
  );
}
