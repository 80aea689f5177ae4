/** How it ends, in the month the years held are over: sold, fallen to the municipality, or with nobody who buys. */
import type { TraceNode } from '../practice/results';
import { priceNumber } from './facts';
import type { FinancingInput } from './financingInput';
import { grantRepayment } from './grant';
import { netFigure } from './priceNodes';
import { yearSum } from './series';
import { figure, minus, plus, stepNode, sumNode } from './trace';
import type { ExitResult } from './types';

/** The three ways it ends; a loan that ends then is paid already. @param debt left of the loan, kr */
export function exits({ valuation, situation, series, price }: FinancingInput, debt: number): readonly ExitResult[] {
  const goods = Math.min(price, situation.inventory);
  const months = situation.yearsHeld * 12;
  const step = (id: string, label: string, value: number, formula: string): TraceNode =>
    stepNode({ id: `slutt-${id}`, label, unit: 'kr', formula }, value);
  const sold = valuation.modelOf(series, { ...situation, hjemfall: 0 });
  const lost = valuation.modelOf(series, { ...situation, hjemfall: 1 });
  const taxAtSale = -sold.parts(price).resaleTax / sold.discountOfYear(situation.yearsHeld - 1);
  const lastYear = Math.min(situation.yearsHeld, series.marginalTax.length) - 1;
  const stranded = (yearSum(series.costs, lastYear) / 12) * priceNumber('kjop-oppsigelsestid');
  const tax = series.marginalTax[lastYear] as number;
  const empty = valuation.modelOf(
    series,
    { ...situation, hjemfall: 1 },
    { extraOutlays: [{ month: months - 1, amount: stranded, tax: 'taxed' }] },
  );

  const sale = sumNode({ id: 'slutt-salgspris', label: 'Salgspris', unit: 'kr' }, [
    plus(
      step(
        'salgGoodwill',
        'For opparbeidet praksis',
        (price - goods) * situation.resaleShare,
        'det du betalte × pris ved videresalg',
      ),
    ),
    plus(
      step(
        'salgInventar',
        'For inventar og utstyr',
        goods * situation.inventoryResaleShare,
        'det du betalte × pris ved videresalg av inventar',
      ),
    ),
  ]);
  const nothing = step('ingenPris', 'Salgspris', 0, '0: ingen betaler');
  const noTax = step('ingenSkatt', 'Skatt', 0, '0: ingenting er solgt');
  const saleTax = step(
    'salgsskatt',
    'Skatt',
    taxAtSale,
    'salgsprisen går ned på saldoen; skatteverdien av avskrivningen som da går tapt',
  );
  const strandedCosts = step(
    'kostnaderUtenKjoper',
    'Kostnader i oppsigelsestiden uten kjøper',
    stranded,
    'siste års kostnader ÷ 12 × oppsigelsestid i måneder',
  );
  const strandedTax = step('spartSkatt', 'Skatt', -stranded * tax, '− kostnadene × skatt av siste krone');
  const owed = step('restgjeld', 'Restgjeld', debt, 'det som er igjen av lånet');
  const shares = step(
    'aksjer',
    'Aksjer i driftsselskapet',
    situation.shares,
    'til kostpris, det du selv betalte: ingen gevinst å skatte av',
  );
  const back = step(
    'tilbakebetalt',
    'Tilbakebetalt engangstilskudd',
    grantRepayment(valuation.purchase.grant, months),
    'når bindingstiden ikke er over',
  );
  const left = (code: ExitResult['code'], price: TraceNode, taxed: TraceNode, besides: readonly TraceNode[]) =>
    figure(
      sumNode({ id: `slutt-${code}-igjen`, label: 'Igjen etter skatt og lån', unit: 'kr' }, [
        plus(price),
        ...(code === 'sale' && situation.shares > 0 ? [plus(shares)] : []),
        minus(taxed),
        ...besides.map(minus),
        minus(owed),
        minus(back),
      ]),
    );
  const exit = (
    code: ExitResult['code'],
    probability: number | null,
    paid: TraceNode,
    taxed: TraceNode,
    model: typeof sold,
    besides: readonly TraceNode[] = [],
  ): ExitResult => ({
    code,
    probability,
    chance: probability === null ? null : figure(chanceOf(code, probability)),
    price: figure(paid),
    tax: figure(taxed),
    left: left(code, paid, taxed, besides),
    net: netFigure(model, price, { id: `slutt-${code}`, label: 'Nåverdi av hele kjøpet' }),
  });
  return [
    exit('sale', 1 - situation.hjemfall, sale, saleTax, sold),
    exit('hjemfall', situation.hjemfall, nothing, noTax, lost),
    exit('nobody-buys', null, nothing, strandedTax, empty, [strandedCosts]),
  ];
}

const CHANCES: Readonly<Record<ExitResult['code'], { readonly label: string; readonly formula: string }>> = {
  sale: { label: 'Sannsynlighet for salg', formula: '1 − risiko for at ingen kjøper' },
  hjemfall: { label: 'Sannsynlighet for hjemfall', formula: 'risiko for at ingen kjøper' },
  'nobody-buys': { label: 'Sannsynlighet', formula: 'et tilfelle som vises, uten egen sannsynlighet' },
};

function chanceOf(code: ExitResult['code'], probability: number): TraceNode {
  const { label, formula } = CHANCES[code];
  return stepNode({ id: `slutt-${code}-sannsynlighet`, label, unit: 'andel', formula }, probability);
}
