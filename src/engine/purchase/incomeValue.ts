/** A: the most this buyer can pay in all, so that the practice is as good as the alternative. */
import { yearLabel } from '../practice/explain';
import type { TraceNode } from '../practice/results';
import { amount } from '../kernel/amount';
import type { EarningsSeries } from './series';
import type { PriceModel } from './priceModel';
import { assumptionOf, type Situation } from './situation';
import { amountNode, assumptionNode, figure, minus, plus, rateNode, stepNode, sumNode } from './trace';
import type { IncomeValue, Range, UsedAssumption } from './types';
import { planMonth, type Valuation } from './valuation';

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
  readonly loanPrice: number;
  readonly monthlyPrice: number;
  readonly assumptions: readonly UsedAssumption[];
  /** From the items that are not answered; null while A has no number. */
  readonly spread: Range | null;
}

export function incomeValue(options: IncomeValueOptions): IncomeValue {
  const { model, situation, spread } = options;
  const price = model.highest();
  const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
  if (!Number.isFinite(price)) {
    return { figure: null, goodwill: null, range: null, reason: 'no-upper-bound', withLoan: null, monthly: null };
  }
  const isGain = price > 0;
  const node = isGain ? priceNode(options, price) : nothingNode(options);
  return {
    figure: figure(node),
    goodwill: Math.max(0, price - situation.inventory),
    range: spread === null ? null : { low: Math.max(0, price + spread.low), high: price + spread.high },
    reason: isGain ? 'ok' : 'negative-surplus',
    withLoan: finite(options.loanPrice),
    monthly: finite(options.monthlyPrice),
  };
}

/** What the price must not be above, part by part at that price. */
function priceNode(options: IncomeValueOptions, price: number): TraceNode {
  const { model, valuation, situation, assumptions } = options;
  const parts = model.parts(price);
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
  const rest = (id: string, label: string, value: number, formula: string, nodes: readonly TraceNode[]): TraceNode =>
    stepNode({ id, label, unit: 'kr', formula }, value, nodes);
  return sumNode(
    {
      id: 'inntektsverdi',
      label: 'A: inntektsverdi',
      unit: 'kr',
      formula: 'prisen som gjør kjøpet like godt som alternativet; delene er nåverdier ved den prisen',
    },
    [
      plus(surplusNode(options)),
      plus(
        rest(
          'skattefradrag',
          'Skatt spart ved avskrivning',
          parts.depreciation,
          'saldo × sats × marginalskatt hvert år, neddiskontert; det som er igjen etter eiertiden, avskrives videre',
          [
            ...paid,
            rateNode(rates, 'avskrivning.gruppe-b.prosent'),
            rateNode(rates, 'avskrivning.gruppe-d.prosent'),
            rateNode(rates, 'avskrivning.restsaldo.grense'),
          ],
        ),
      ),
      plus(
        rest(
          'videresalg',
          'Videresalg',
          parts.resale,
          '(1 − risiko for at ingen kjøper) × salgspris, neddiskontert over eiertiden',
          [...paid, of('resaleShare'), of('inventoryResaleShare'), of('hjemfallProbability'), of('yearsHeld')],
        ),
      ),
      minus(
        rest(
          'salgsskatt',
          'Skatt ved videresalget',
          -parts.resaleTax,
          'salgsprisen går ned på saldoen; tapt avskrivning × marginalskatt, neddiskontert',
          [],
        ),
      ),
      minus(
        rest(
          'andreUtlegg',
          'Utlegg ved siden av prisen, etter skatt',
          -parts.outlays,
          'gjeld, aksjer og utstyr − tilskudd',
          [],
        ),
      ),
    ],
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
  const known = series.afterTax.length;
  const sum = (of: (month: number) => number, year: number): number => {
    let total = 0;
    for (let month = year * 12; month < year * 12 + 12; month++) total += of(planMonth(month, known));
    return total;
  };
  const years = Array.from({ length: situation.yearsHeld }, (_, year) => {
    const label = yearLabel(buyer.rates.start, year);
    const surplus = sumNode(
      {
        id: 'merinntekt',
        label: 'Merinntekt etter skatt',
        unit: 'kr/år',
        formula: 'praksisen etter skatt − alternativet etter skatt',
      },
      [
        plus(
          stepNode(
            {
              id: 'praksisEtterSkatt',
              label: 'Praksisen etter skatt',
              unit: 'kr/år',
              formula: 'inntekt før skatt − skatt, regnet som i resten av planen',
            },
            sum((month) => series.afterTax[month] as number, year),
            buyer.practiceNodes(Math.min(year, known / 12 - 1)),
            label,
          ),
        ),
        minus(
          stepNode(
            {
              id: 'alternativEtterSkatt',
              label: 'Alternativet etter skatt',
              unit: 'kr/år',
              formula: 'lønn − skatt + sosiale goder du ellers måtte kjøpe, etter skatt',
            },
            sum((month) => series.alternativeAfterTax[month] as number, year),
            buyer.alternativeNodes(Math.min(year, known / 12 - 1)),
            label,
          ),
        ),
      ],
      label,
    );
    const aar = stepNode(
      { id: 'aarFraOvertakelsen', label: 'År fra overtakelsen', unit: 'antall', formula: 'årets nummer' },
      year + 1,
    );
    return amountNode(naaverdi, [surplus, krav, aar], label);
  });
  return sumNode(
    { id: 'merinntektNaaverdi', label: 'Merinntekt over alternativet, nåverdi', unit: 'kr' },
    years.map(plus),
  );
}
