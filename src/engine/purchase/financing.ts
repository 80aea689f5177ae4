/** Paying for it: the loan month by month, what is left to live on, and how the purchase ends. */
import type { Financing } from '../practice/planPurchase';
import type { TraceNode } from '../practice/results';
import { exits } from './exits';
import { bought, type FinancingInput } from './financingInput';
import { financingYears, type MonthsOfYear } from './financingYears';
import { laanefondFit } from './laanefond';
import { loanPlan, type LoanMonth, type LoanTerms } from './loan';
import { figure, minus, plus, stepNode, sumNode } from './trace';
import type { Figure, FinancingPlan, FinancingYear } from './types';
import { planMonth } from './valuation';

export function loanTerms(financing: Financing, rate: number, years: number): LoanTerms {
  const whole = Math.max(1, Math.round(years));
  return {
    kind: financing.loanKind,
    rate,
    years: whole,
    instalmentFreeYears: Math.min(financing.instalmentFreeYears, whole - 1),
  };
}

const PAID: LoanMonth = { interest: 0, instalment: 0, debt: 0 };

export function financingPlan(input: FinancingInput): FinancingPlan {
  const { valuation, situation, price, terms } = input;
  const equity = Math.min(valuation.purchase.financing.equity, price);
  const loan = price - equity;
  const payments = loan > 0 ? loanPlan(terms, loan) : [];
  const months = monthsOf(input, payments);
  const years = financingYears(input, months, loan);
  const covered = years.flatMap(({ label, dscr }) =>
    dscr === null ? [] : [{ label, value: dscr.value, figure: dscr }],
  );
  const [least] = covered.toSorted((a, b) => a.value - b.value);
  return {
    price,
    equity,
    loan,
    funds: fundsOf(input, equity),
    terms: { ...terms },
    years,
    worstMonth: worstMonth(input, months, years),
    lowestDscr: least ?? null,
    exits: exits(input, (payments[situation.yearsHeld * 12 - 1] ?? PAID).debt),
    laanefond: laanefondFit(loan, terms),
  };
}

/** What is paid with own money and what is borrowed; together the price. */
function fundsOf({ price, lookedAt, terms }: FinancingInput, own: number): FinancingPlan['funds'] {
  const equity = stepNode(
    { id: 'egnePenger', label: 'Egne penger', unit: 'kr', formula: 'det planen sier, høyst prisen' },
    own,
  );
  const paid =
    lookedAt?.trace ??
    stepNode({ id: 'prisen', label: 'Prisen', unit: 'kr', formula: 'betales ved overtakelsen' }, price);
  const head = { id: 'laanebelop', label: 'Lån', unit: 'kr', formula: 'prisen − egne penger' } as const;
  const free = stepNode(
    { id: 'avdragsfrieAar', label: 'År uten avdrag', unit: 'antall', formula: 'det planen sier, høyst lånets år − 1' },
    terms.instalmentFreeYears,
  );
  const loan = sumNode(head, [plus(paid), minus(equity)]);
  return { equity: figure(equity), loan: figure(loan), instalmentFree: figure(free) };
}

/** The year's months before anything is put together: practice, loan, equipment and what is taken out. */
function monthsOf({ valuation, situation, series }: FinancingInput, payments: readonly LoanMonth[]): MonthsOfYear[] {
  const known = series.afterTax.length;
  const living = valuation.buyer.livingOf(series);
  const { privateDraw } = valuation.purchase.financing;
  return Array.from({ length: situation.yearsHeld }, (_, year) => {
    const months = Array.from({ length: 12 }, (_each, index) => year * 12 + index);
    const at = (month: number): number => planMonth(month, known);
    return {
      afterTax: months.map((month) => series.afterTax[at(month)] as number),
      draw: months.map((month) => privateDraw ?? (living[at(month)] as number)),
      equipment: months.map((month) => bought(situation, month)),
      payments: months.map((month) => payments[month] ?? PAID),
      marginalTax: series.marginalTax[Math.min(year, series.marginalTax.length - 1)] as number,
    };
  });
}

/** The lowest balance of cash. A grant is taxed when its year is over. */
function worstMonth(
  { valuation, situation, price }: FinancingInput,
  months: readonly MonthsOfYear[],
  years: readonly FinancingYear[],
): FinancingPlan['worstMonth'] {
  const { financing, grant } = valuation.purchase;
  // Own money beyond the price is the first cash; debt taken over and shares are paid from it.
  const start = Math.max(0, financing.equity - price) + grant.amount - situation.oneOffs - situation.shares;
  const grantTax = grant.amount * (months[0]?.marginalTax ?? 0);
  let balance = start;
  let worst = { month: 0, balance, flow: 0 };
  months.forEach((of, year) => {
    const saved = (years[year] as FinancingYear).taxSaved.value / 12;
    let flow = 0;
    for (let index = 0; index < 12; index++) {
      const { interest, instalment } = of.payments[index] as LoanMonth;
      const income = (of.afterTax[index] as number) + saved + interest * of.marginalTax;
      const moved = income - (of.equipment[index] as number) - (of.draw[index] as number) - interest - instalment;
      flow += moved;
      balance += moved;
      if (balance < worst.balance) worst = { month: year * 12 + index, balance, flow };
    }
    if (year === 0) balance -= grantTax;
  });
  return { month: worst.month, balance: balanceFigure(worst, start, grantTax, years) };
}

function balanceFigure(
  worst: { readonly month: number; readonly flow: number },
  start: number,
  grantTax: number,
  years: readonly FinancingYear[],
): Figure {
  const year = Math.floor(worst.month / 12);
  const step = (id: string, label: string, value: number, formula: string, period?: string): TraceNode =>
    stepNode({ id, label, unit: 'kr', formula }, value, [], period);
  return figure(
    sumNode({ id: 'svakesteMaaned', label: 'Saldo i svakeste måned', unit: 'kr' }, [
      plus(step('startsaldo', 'Ved overtakelsen', start, 'egne penger ut over prisen + tilskudd − gjeld og aksjer')),
      ...years
        .slice(0, year)
        .map(({ label, cashLeft }) =>
          plus(step('aaretsRest', 'Igjen etter lån og uttak', cashLeft.value, 'årets sum', label)),
        ),
      ...(year > 0 && grantTax !== 0
        ? [minus(step('skattTilskudd', 'Skatt av tilskuddet', grantTax, 'tilskudd × skatt av siste krone'))]
        : []),
      plus(
        step(
          'restTilMaaneden',
          'Igjen fra årets begynnelse til og med måneden',
          worst.flow,
          'praksisen etter skatt + skatt spart − utstyr − uttak − renter − avdrag',
          years[year]?.label,
        ),
      ),
    ]),
  );
}
