/**
 * From the closed form to the month-by-month price: one thing the formula leaves out at a time, each by the same model
 * with that one input put in. The causes telescope, so that closed form + causes is the month-by-month price itself.
 */
import { closedFormPrice, type ConstantCase } from './closedForm';
import { PriceModel, type PriceInput } from './priceModel';
import { highestFigure } from './priceNodes';
import { figure, minus, plus, stepNode, sumNode } from './trace';
import type { BridgeCause, BridgeCode, Figure, ValueBridge } from './types';

const STEPS: readonly (readonly [BridgeCode, (of: PriceInput) => Partial<PriceInput>])[] = [
  ['yearly-surplus', ({ surplus }) => ({ surplus })],
  ['marginal-tax', ({ marginalTax }) => ({ marginalTax })],
  [
    'inventory',
    ({ inventory, inventoryResaleShare, rates }) => ({
      inventory,
      inventoryResaleShare,
      rates: { ...rates, restLimit: 0 },
    }),
  ],
  ['small-balance', ({ rates }) => ({ rates })],
  ['outlays', ({ outlays }) => ({ outlays })],
  ['monthly-payments', () => ({ timing: 'maanedlig' })],
  ['tax-timing', () => ({ timing: 'maanedlig-skatt' })],
];

const LABELS: Readonly<Record<BridgeCode, string>> = {
  'yearly-surplus': 'Merinntekten slik den er hvert år',
  'marginal-tax': 'Skatten av siste krone slik den er hvert år',
  inventory: 'Inventar og utstyr for seg',
  'small-balance': 'Liten restsaldo fradragsføres',
  outlays: 'Utlegg ved siden av prisen',
  'monthly-payments': 'Pengene i sin måned',
  'tax-timing': 'Skatten måned for måned',
};
const WITH = 'Prisen med dette regnet med';

/**
 * @param input of the model behind A, with a year's money at its end and apart from the loan
 * @returns null where a step has no price, or no highest one
 */
export function valueBridge(input: PriceInput): ValueBridge | null {
  const constant = constantCase(input);
  const closed = closedFormPrice(constant);
  if (!Number.isFinite(closed)) return null;
  let made: PriceInput = constantInput(input, constant);
  let before = closedFigure(constant, closed);
  const closedForm = before;
  const causes: BridgeCause[] = [];
  for (const [code, changes] of STEPS) {
    made = { ...made, ...changes(input) };
    const after = highestFigure(new PriceModel(made), { id: `bro-${code}-med`, label: WITH });
    if (after === null) return null;
    const formula = 'prisen med dette og alt foran i broen − prisen uten dette';
    const head = { id: `bro-${code}`, label: LABELS[code], unit: 'kr', formula } as const;
    const cause = figure(sumNode(head, [plus(after.trace), minus(before.trace)]));
    causes.push({ code, amount: cause.value, after: after.value, trace: cause.trace });
    before = after;
  }
  return before.value > 0 ? { closedForm, causes, monthByMonth: before.value } : null;
}

/** The mean surplus and the first year's tax, as if every year were the same, all of the price in one balance. */
function constantCase({ surplus, marginalTax, discountRate, rates, resaleShare, hjemfall }: PriceInput): ConstantCase {
  const years = surplus.length / 12;
  const tax = Math.min(marginalTax[0] as number, 0.999_999);
  const afterTax = surplus.reduce((sum, month) => sum + month, 0) / years;
  return { surplus: afterTax / (1 - tax), tax, discountRate, depreciation: rates.b, years, resaleShare, hjemfall };
}

function constantInput(input: PriceInput, { surplus, tax, years }: ConstantCase): PriceInput {
  return {
    ...input,
    surplus: new Float64Array(years * 12).fill((surplus * (1 - tax)) / 12),
    marginalTax: new Float64Array(years).fill(tax),
    inventory: 0,
    inventoryResaleShare: 0,
    rates: { ...input.rates, restLimit: 0 },
    outlays: [],
    timing: 'aarsslutt',
    loan: null,
  };
}

function closedFigure(of: ConstantCase, price: number): Figure {
  const leaf = (id: string, label: string, unit: 'kr/år' | 'andel' | 'antall', value: number, formula: string) =>
    stepNode({ id: `formel-${id}`, label, unit, formula }, value);
  return figure(
    stepNode(
      {
        id: 'formel',
        label: 'Formelen: det samme hvert år',
        unit: 'kr',
        formula:
          'merinntekt etter skatt × [1 − (1 + r)^−T] ÷ r ÷ [1 − z − (1 − h) × ρ × (1 − z) ÷ (1 + r)^T], der z = s × d ÷ (d + r)',
      },
      price,
      [
        leaf('merinntekt', 'Merinntekt etter skatt', 'kr/år', of.surplus * (1 - of.tax), 'snittet av årene du eier'),
        leaf('s', 's: skatt av siste krone', 'andel', of.tax, 'første år'),
        leaf('r', 'r: avkastningskrav', 'andel', of.discountRate, 'som i A'),
        leaf('d', 'd: avskrivning', 'andel', of.depreciation, 'saldogruppe b'),
        leaf('T', 'T: år til du selger', 'antall', of.years, 'som i A'),
        leaf('rho', 'ρ: pris ved videresalg', 'andel', of.resaleShare, 'del av kjøpesummen'),
        leaf('h', 'h: risiko for at ingen kjøper', 'andel', of.hjemfall, 'som i A'),
      ],
    ),
  );
}
