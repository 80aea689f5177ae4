/** A: the most this buyer can pay in all, so that the practice is as good as the alternative. */
import { yearLabel } from '../practice/explain';
import type { TraceNode } from '../practice/results';
import { amount } from '../kernel/amount';
import { valueBridge } from './bridge';
import type { EarningsSeries } from './series';
import type { PriceModel } from './priceModel';
import { highestFigure, pricePartNodes } from './priceNodes';
import { combinedSpread } from './sensitivity';
import { assumptionOf, type Situation } from './situation';
import { amountNode, assumptionNode, figure, minus, plus, rateNode, stepNode, sumNode } from './trace';
import type { CheckResult, Figure, FigureRange, IncomeValue, MaybeFigure, UsedAssumption } from './types';
import type { ModelOptions, Valuation } from './valuation';
import { yearNodes } from './yearNodes';

/**
 * An amount at a year's end, as it is worth at the takeover.
 * @param belop kr  @param krav required return a year, fraction  @param aar years from the takeover
 */
export const naaverdi = amount({
  id: 'naaverdi',
  label: 'Nåverdi',
  unit: 'kr',
  yearUnit: 'kr',
  year: 'sum',
  role: 'detail',
  parts: ['beløp', 'avkastningskrav', 'år fra overtakelsen'],
  formula: 'beløp ÷ (1 + avkastningskrav)^år',
  simplified:
    'Et års penger regnes som mottatt ved årets slutt. Regnet måned for måned blir verdien noen prosent høyere; det står ved siden av.',
  compute: (belop, krav, aar) => belop / (1 + krav) ** aar,
});

export interface IncomeValueOptions {
  readonly valuation: Valuation;
  readonly situation: Situation;
  readonly series: EarningsSeries;
  readonly model: PriceModel;
  readonly loan: ModelOptions['loan'];
  readonly assumptions: readonly UsedAssumption[];
  /** What is not answered, and how far each may move A. */
  readonly checklist: readonly CheckResult[];
}

export function incomeValue(options: IncomeValueOptions): IncomeValue {
  const { model, situation, valuation, series, checklist } = options;
  const price = model.highest();
  if (!Number.isFinite(price)) {
    return {
      figure: null,
      goodwill: null,
      inventory: null,
      split: null,
      range: null,
      reason: 'no-upper-bound',
      withLoan: null,
      monthly: null,
      monthByMonth: null,
      bridge: null,
    };
  }
  const other = (changes: ModelOptions, id: string, label: string): MaybeFigure =>
    highestFigure(valuation.modelOf(series, situation, changes), { id, label });
  const node = price > 0 ? priceNode(options, price) : nothingNode(options);
  return {
    figure: figure(node),
    goodwill: Math.max(0, price - situation.inventory),
    inventory: Math.min(price, situation.inventory),
    split: splitOf(node, situation.inventory),
    range: rangeOf(price, checklist),
    reason: price > 0 ? 'ok' : 'negative-surplus',
    withLoan: other({ loan: options.loan ?? null }, 'inntektsverdiMedLaan', 'A med lånet'),
    monthly: other({ timing: 'maanedlig' }, 'inntektsverdiMaanedlig', 'A med pengene i sin måned'),
    monthByMonth: other(
      { timing: 'maanedlig-skatt' },
      'inntektsverdiAltMaanedlig',
      'A med skatten måned for måned også',
    ),
    bridge: price > 0 ? valueBridge(model.input) : null,
  };
}

/** Of the price, what is for opparbeidet praksis and what is for inventory; they sum to it. */
function splitOf(node: TraceNode, inventory: number): IncomeValue['split'] {
  const goods = stepNode(
    {
      id: 'aInventar',
      label: 'Av A: inventar og utstyr',
      unit: 'kr',
      formula: 'takst eller prisantydning, høyst A',
    },
    Math.min(node.value, inventory),
  );
  const goodwill = sumNode(
    { id: 'aGoodwill', label: 'Av A: opparbeidet praksis', unit: 'kr', formula: 'A − inventar og utstyr' },
    [plus(node), minus(goods)],
  );
  return { goodwill: figure(goodwill), inventory: figure(goods) };
}

/** A with everything open at its worst and at its best: the items are independent of each other. */
export function rangeOf(price: number, checklist: readonly CheckResult[]): FigureRange {
  const spread = combinedSpread(checklist);
  const side = (id: string, label: string, moved: number, of: (result: CheckResult) => TraceNode | null): Figure => {
    const parts = checklist.flatMap((each) => {
      const trace = of(each);
      return trace === null || trace.value === 0 ? [] : [trace];
    });
    const formula =
      'A og det de åpne punktene kan flytte: kvadratroten av summen av kvadratene, siden de ikke henger sammen';
    return figure(stepNode({ id, label, unit: 'kr', formula }, Math.max(0, price + moved), parts));
  };
  return {
    low: side('spennLavt', 'A, laveste', spread.low, ({ traces }) => traces.low),
    high: side('spennHoyt', 'A, høyeste', spread.high, ({ traces }) => traces.high),
  };
}

/** What the price must not be above, part by part at that price. */
function priceNode(options: IncomeValueOptions, price: number): TraceNode {
  const { model, valuation, situation, assumptions } = options;
  const { rates } = valuation.buyer;
  const of = (code: string): TraceNode => assumptionNode(rates, assumptionOf(assumptions, code));
  const goods = Math.min(price, situation.inventory);
  const paid = [
    stepNode(
      { id: 'prisGoodwill', label: 'Pris for opparbeidet praksis', unit: 'kr', formula: 'prisen − inventaret' },
      price - goods,
    ),
    stepNode(
      {
        id: 'prisInventar',
        label: 'Pris for inventar og utstyr',
        unit: 'kr',
        formula: 'takst eller prisantydning, høyst prisen',
      },
      goods,
    ),
  ];
  return sumNode(
    {
      id: 'inntektsverdi',
      label: 'A: inntektsverdi',
      unit: 'kr',
      formula: 'prisen som gjør kjøpet like godt som alternativet; delene er nåverdier ved den prisen',
    },
    pricePartNodes(model, price, {
      surplus: surplusNode(options),
      depreciation: [
        ...paid,
        rateNode(rates, 'avskrivning.gruppe-b.prosent'),
        rateNode(rates, 'avskrivning.gruppe-d.prosent'),
        rateNode(rates, 'avskrivning.restsaldo.grense'),
      ],
      resale: [...paid, of('resaleShare'), of('inventoryResaleShare'), of('hjemfallProbability'), of('yearsHeld')],
    }),
  );
}

function nothingNode(options: IncomeValueOptions): TraceNode {
  return stepNode(
    {
      id: 'inntektsverdi',
      label: 'A: inntektsverdi',
      unit: 'kr',
      formula: '0, fordi kjøpet ikke gir mer enn alternativet, selv gratis',
    },
    0,
    [surplusNode(options)],
  );
}

/** The surplus of each year held, and what it is worth now. */
function surplusNode({ situation, series, valuation, assumptions }: IncomeValueOptions): TraceNode {
  const { buyer } = valuation;
  const krav = assumptionNode(buyer.rates, assumptionOf(assumptions, 'requiredReturn'));
  const years = Array.from({ length: situation.yearsHeld }, (_, year) => {
    const { surplus } = yearNodes(buyer, series, year);
    return presentValueNode(surplus, krav, year, yearLabel(buyer.rates.start, year));
  });
  return sumNode(
    { id: 'merinntektNaaverdi', label: 'Merinntekt over alternativet, nåverdi', unit: 'kr' },
    years.map(plus),
  );
}

/** A year's amount as it is worth at the takeover. @param year 0-based */
export function presentValueNode(of: TraceNode, krav: TraceNode, year: number, label: string): TraceNode {
  const aar = stepNode(
    { id: 'aarFraOvertakelsen', label: 'År fra overtakelsen', unit: 'antall', formula: 'årets nummer' },
    year + 1,
  );
  return amountNode(naaverdi, [of, krav, aar], label);
}
