/** The purchase beside what the buyer could do instead: after tax, with the same social goods, over the years held. */
import type { MonthNumber } from '../kernel/plainDate';
import { yearLabel } from '../practice/explain';
import type { TraceNode } from '../practice/results';
import type { BuyerCase } from './buyerCase';
import type { EarningsSeries } from './series';
import { investmentNode } from './investment';
import type { OtherPractice } from './otherPractice';
import type { PriceModel } from './priceModel';
import type { Situation } from './situation';
import { netFigure } from './priceNodes';
import { figure, minus, plus, stepNode, sumNode, type Part } from './trace';
import type { AlternativeResult, Figure } from './types';
import { planMonth, type Valuation } from './valuation';

interface Stream {
  /** Per plan month. */
  readonly beforeTax: ArrayLike<number>;
  readonly afterTax: ArrayLike<number>;
  readonly comparable: ArrayLike<number>;
  readonly hours: ArrayLike<number>;
}

/** What the alternatives are worked out from: the buyer's case in the situation asked about. */
export interface Compared {
  readonly valuation: Valuation;
  readonly series: EarningsSeries;
  readonly situation: Situation;
  readonly model: PriceModel;
}

/** @param price what the practice is looked at for */
export function alternatives(compared: Compared, price: number): readonly AlternativeResult[] {
  const { valuation, series, situation, model } = compared;
  const { buyer } = valuation;
  const besides = buyer.besides(situation);
  const of = { situation, model, start: buyer.rates.start };
  const started = stepNode(
    {
      id: 'oppstart',
      label: 'Investering i nullhjemmelen, etter skatt',
      unit: 'kr',
      formula: 'investeringen − nåverdien av skatten avskrivningen sparer',
    },
    model.outlayOf(valuation.startOutlay(situation)),
    [investmentNode(buyer.rates.plan, situation)],
  );
  return [
    result('kjop', practiceOf(series), of, [plus(priceNode(compared, price))]),
    result('fastlonn', post(buyer, series, 'fastlonn'), of),
    result('annen-stilling', post(buyer, series, 'annen-stilling'), of),
    result('8.2-avtale', ofPractice(buyer.municipalOffice(situation), besides, series), of),
    result('nullhjemmel', ofPractice(buyer.nullhjemmel(situation), besides, series), of, [minus(started)]),
  ];
}

/** What the purchase is worth over the years held at a price: as the alternatives have it, for any price. */
export function boughtAt(compared: Compared): (price: number) => Figure {
  const { valuation, series, situation, model } = compared;
  const of = { situation, model, start: valuation.buyer.rates.start };
  const years = worthOfYears('kjop', practiceOf(series), of);
  return (price) => presentValue('kjop', [...years, plus(priceNode(compared, price))]);
}

const practiceOf = (series: EarningsSeries): Stream => ({ ...series, comparable: series.afterTax });

/**
 * What the price, the tax it saves, the resale and the outlays come to, apart from the surplus and from what the
 * alternative would have cost to start, which stands with the alternative here.
 */
function priceNode({ valuation, situation, model }: Compared, price: number): TraceNode {
  const cost = netFigure(model, price, { id: 'kjopetsNaaverdi', label: 'Nåverdi av kjøpet over alternativet' }).trace;
  const avoided = valuation.avoidedOutlay(situation) === null ? 0 : model.outlayOf(valuation.startOutlay(situation));
  return stepNode(
    {
      id: 'prisenNaaverdi',
      label: 'Prisen med fradrag og videresalg, nåverdi',
      unit: 'kr',
      formula: 'nåverdien av kjøpet − merinntekten i den − det alternativet ville kostet å starte',
    },
    cost.value - model.surplusValue - avoided,
    [cost],
  );
}

function ofPractice(other: OtherPractice, besides: Float64Array, { marginalTax }: EarningsSeries): Stream {
  const afterTax = other.afterTax(besides, marginalTax);
  return { beforeTax: other.beforeTax(besides), afterTax, comparable: afterTax, hours: other.hours };
}

function post(buyer: BuyerCase, series: EarningsSeries, kind: 'fastlonn' | 'annen-stilling'): Stream {
  const isAlike = buyer.purchase.hours === 'like';
  const made = buyer.post(kind);
  made.run(series.hours, isAlike ? 1 : 0);
  const { pay, goods, tax } = made;
  const months = Array.from(pay.keys());
  const marginal = (month: number): number => series.marginalTax[Math.floor(month / 12)] as number;
  const after = months.map((month) => (pay[month] as number) - (tax[month] as number));
  return {
    beforeTax: pay,
    afterTax: after,
    comparable: months.map((month) => {
      const social = (goods[month] as number) + (series.mustBuy[month] as number);
      return (after[month] as number) + social * (1 - marginal(month));
    }),
    hours: isAlike ? series.hours : made.hours,
  };
}

interface Looked {
  readonly situation: Situation;
  readonly model: PriceModel;
  readonly start: MonthNumber;
}

/** A sum of one of the alternatives over a 0-based year from the takeover. */
function yearOf(of: ArrayLike<number>, index: number): number {
  let total = 0;
  for (let month = index * 12; month < index * 12 + 12; month++) total += of[planMonth(month, of.length)] as number;
  return total;
}

/** Each year's comparable income after tax, worth now. */
function worthOfYears(
  id: AlternativeResult['id'],
  { comparable }: Stream,
  { situation: { yearsHeld }, model, start }: Looked,
): readonly Part[] {
  return Array.from({ length: yearsHeld }, (_, index) =>
    plus(
      stepNode(
        {
          id: `alternativ-${id}-naaverdi-aar`,
          label: 'Sammenlignbart etter skatt, nåverdi',
          unit: 'kr',
          formula: 'årets beløp ÷ (1 + avkastningskrav)^år',
        },
        yearOf(comparable, index) * model.discountOfYear(index),
        [],
        yearLabel(start, index),
      ),
    ),
  );
}

const presentValue = (id: AlternativeResult['id'], parts: readonly Part[]): Figure =>
  figure(sumNode({ id: `alternativ-${id}-naaverdi`, label: 'Nåverdi over perioden', unit: 'kr' }, parts));

/** @param besides what the present value has beside the years' income */
function result(
  id: AlternativeResult['id'],
  stream: Stream,
  of: Looked,
  besides: readonly Part[] = [],
): AlternativeResult {
  const { yearsHeld } = of.situation;
  const mean = (line: keyof typeof MEANS): Figure => {
    const { label, unit } = MEANS[line];
    const parts = Array.from({ length: yearsHeld }, (_, index) =>
      stepNode(
        { id: `alternativ-${id}-${line}-aar`, label, unit, formula: 'regnet som i resten av planen' },
        yearOf(stream[line], index),
        [],
        yearLabel(of.start, index),
      ),
    );
    const value = parts.reduce((sum, part) => sum + part.value, 0) / yearsHeld;
    const formula = 'snittet av årene du eier; etter planens siste år gjentas det siste';
    return figure(stepNode({ id: `alternativ-${id}-${line}`, label, unit, formula }, value, parts));
  };
  const [afterTax, hours, comparable] = [mean('afterTax'), mean('hours'), mean('comparable')];
  const perHour = stepNode(
    { id: `alternativ-${id}-time`, label: 'Etter skatt per time', unit: 'kr/time', formula: 'etter skatt ÷ timer' },
    hours.value >= 1 ? afterTax.value / hours.value : 0,
    [afterTax.trace, hours.trace],
  );
  return {
    id,
    beforeTax: mean('beforeTax'),
    afterTax,
    hours,
    afterTaxPerHour: figure(perHour),
    comparable,
    presentValue: presentValue(id, [...worthOfYears(id, stream, of), ...besides]),
  };
}

const MEANS = {
  beforeTax: { label: 'Før skatt', unit: 'kr/år' },
  afterTax: { label: 'Etter skatt', unit: 'kr/år' },
  comparable: { label: 'Sammenlignbart etter skatt', unit: 'kr/år' },
  hours: { label: 'Arbeidstimer', unit: 'timer' },
} as const;
