/** The financing year by year: depreciation by balance, the loan's payments, and what is left, each explained. */
import { yearLabel } from '../practice/explain';
import type { TraceNode } from '../practice/results';
import { saldoavskrivning } from '../tax/saldoavskrivning';
import { bought, type FinancingInput } from './financingInput';
import type { LoanMonth } from './loan';
import { amountNode, figure, minus, plus, rateNode, stepNode, sumNode } from './trace';
import type { Figure, FinancingYear } from './types';

/** A year's twelve months, kr; after tax where nothing else is said. */
export interface MonthsOfYear {
  readonly afterTax: readonly number[];
  readonly draw: readonly number[];
  readonly equipment: readonly number[];
  readonly payments: readonly LoanMonth[];
  /** Tax of the last krone, fraction. */
  readonly marginalTax: number;
}

const total = (of: readonly number[]): number => of.reduce((sum, each) => sum + each, 0);

/** @param loan borrowed at the start, kr */
export function financingYears(input: FinancingInput, months: readonly MonthsOfYear[], loan: number): FinancingYear[] {
  const depreciation = depreciationYears(input);
  let debtBefore = loan;
  return months.map((of, year) => {
    const label = yearLabel(input.valuation.buyer.rates.start, year);
    const written = depreciation[year] as FinancingYear['depreciation'];
    const made = financingYear(input, of, label, written, debtBefore);
    debtBefore = made.debt.value;
    return made;
  });
}

function financingYear(
  { terms, valuation }: FinancingInput,
  of: MonthsOfYear,
  label: string,
  depreciation: FinancingYear['depreciation'],
  debtBefore: number,
): FinancingYear {
  const step = (
    id: string,
    name: string,
    formula: string,
    value: number,
    parts: readonly TraceNode[] = [],
  ): TraceNode => stepNode({ id: `finans-${id}`, label: name, unit: 'kr/år', formula }, value, parts, label);
  const tax = stepNode(
    {
      id: 'marginalskatt',
      label: 'Skatt av siste krone',
      unit: 'andel',
      formula: 'det skatten faller når inntekten er 50 000 kr lavere, delt på 50 000 kr',
    },
    of.marginalTax,
    [],
    label,
  );
  const rate = stepNode(
    { id: 'finans-rente', label: 'Nominell rente', unit: 'andel', formula: 'lånets rente per år' },
    terms.rate,
  );
  const before = step('gjeldFor', 'Restgjeld ved årets begynnelse', 'lånet − avdrag til da', debtBefore);
  const paid = {
    interest: total(of.payments.map(({ interest }) => interest)),
    instalment: total(of.payments.map(({ instalment }) => instalment)),
  };
  const interest = step('renter', 'Renter', 'restgjeld × rente ÷ 12, hver måned', paid.interest, [before, rate]);
  const instalment = step('avdrag', 'Avdrag', INSTALMENT[terms.kind], paid.instalment, [before]);
  const debt = sumNode(
    { id: 'finans-restgjeld', label: 'Restgjeld', unit: 'kr', formula: 'restgjeld ved årets begynnelse − avdrag' },
    [plus(before), minus(instalment)],
    label,
  );
  const { b, d } = depreciation;
  const saved = step(
    'skattSpart',
    'Skatt spart ved avskrivning',
    '(avskrivning i gruppe b + gruppe d) × skatt av siste krone',
    (b.value + d.value) * of.marginalTax,
    [b.trace, d.trace, tax],
  );
  const cash = sumNode(
    { id: 'finans-kontanter', label: 'Kontanter før lån', unit: 'kr/år' },
    [
      plus(step('etterSkatt', 'Praksisen etter skatt', 'som i A', total(of.afterTax))),
      plus(saved),
      plus(
        step('renteskatt', 'Skatt spart på renter', 'renter × skatt av siste krone', paid.interest * of.marginalTax, [
          interest,
          tax,
        ]),
      ),
      minus(step('utstyr', 'Utstyr', 'en tredel i første måned av hvert av de tre første årene', total(of.equipment))),
    ],
    label,
  );
  const isOwn = valuation.purchase.financing.privateDraw !== null;
  const draw = step(
    'uttak',
    'Privat uttak',
    isOwn ? 'planens uttak per måned × 12' : 'det alternativet gir etter skatt, med sine egne timer',
    total(of.draw),
  );
  const left = sumNode(
    { id: 'finans-igjen', label: 'Igjen etter lån og uttak', unit: 'kr/år' },
    [plus(cash), minus(draw), minus(interest), minus(instalment)],
    label,
  );
  const due = paid.interest + paid.instalment;
  const dscr = stepNode(
    {
      id: 'finans-dekningsgrad',
      label: 'Dekningsgrad',
      unit: 'faktor',
      formula: '(kontanter før lån − privat uttak) ÷ (renter + avdrag)',
    },
    due >= 1 ? (cash.value - draw.value) / due : 0,
    [cash, draw, interest, instalment],
    label,
  );
  return {
    label,
    interest: figure(interest),
    instalment: figure(instalment),
    debt: figure(debt),
    depreciation,
    taxSaved: figure(saved),
    cashBeforeLoan: figure(cash),
    draw: figure(draw),
    dscr: due >= 1 ? figure(dscr) : null,
    cashLeft: figure(left),
  };
}

const INSTALMENT = {
  annuitet: 'terminbeløpet − rentene, hver måned; 0 i avdragsfrie år',
  serie: 'lånet delt på antall måneder med avdrag; 0 i avdragsfrie år',
} as const;

/** What is written off each year in group b (opparbeidet praksis) and d (inventory and equipment). */
function depreciationYears({ valuation, situation, price }: FinancingInput): FinancingYear['depreciation'][] {
  const { rates } = valuation.buyer;
  const limit = rateNode(rates, 'avskrivning.restsaldo.grense');
  const goods = Math.min(price, situation.inventory);
  const groups = {
    b: {
      rate: rateNode(rates, 'avskrivning.gruppe-b.prosent'),
      share: valuation.depreciationRates.b,
      balance: price - goods,
    },
    d: { rate: rateNode(rates, 'avskrivning.gruppe-d.prosent'), share: valuation.depreciationRates.d, balance: goods },
  };
  const write = (group: (typeof groups)['b'], name: string, label: string): Figure => {
    const balance = stepNode(
      { id: `saldo-${name}`, label: SALDO[name] ?? name, unit: 'kr', formula: 'kjøpt − avskrevet til da' },
      group.balance,
      [],
      label,
    );
    const node = amountNode(saldoavskrivning, [balance, group.rate, limit], label);
    group.balance -= node.value;
    return figure(node);
  };
  return Array.from({ length: situation.yearsHeld }, (_, year) => {
    groups.d.balance += bought(situation, year * 12);
    const label = yearLabel(rates.start, year);
    return { b: write(groups.b, 'b', label), d: write(groups.d, 'd', label) };
  });
}

const SALDO: Readonly<Record<string, string>> = {
  b: 'Saldo i gruppe b: opparbeidet praksis',
  d: 'Saldo i gruppe d: inventar og utstyr',
};
