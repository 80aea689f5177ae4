/** An office's investments: what is paid, and what is written off, as cells. */
import { amount } from '../kernel/amount';
import type { Slot } from '../kernel/graph';
import { monthInYear, monthOf, type MonthNumber, type PlainDate } from '../kernel/plainDate';
import { word, words } from '../kernel/words';
import {
  aarsavskrivning,
  inngaaendeSaldo,
  kjopesum,
  kjoptIAaret,
  maanedsavskrivning,
  saldoForAaret,
  saldoVedAarsslutt,
} from '../kostnader/investeringer';
import { SALDO_NAVN, SALDO_SATS, type Saldogruppe } from '../tax/saldoavskrivning';
import { OFFICE, type PracticeContext } from './context';
import { whileOpen } from './forms/leaving';
import type { Investment } from './plan';
import type { LineScope } from './results';
import { COST_LINES } from './totals';

/** What is paid for investments in a month: cash, and no cost. */
const INVESTERINGER = {
  id: 'investeringer',
  label: 'Investeringer, betalt',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  role: 'detail',
} as const;

export interface InvestmentCells {
  /** Depreciation and what is expensed at once: a cost. */
  readonly avskrivninger: Slot;
  /** Paid. */
  readonly investeringer: Slot;
}

const avskrivningMensAapent = amount({
  id: 'avskrivning',
  label: 'Avskrivning',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  parts: ['avskrivning av saldo', 'legen er der'],
  formula: 'avskrivning av saldo så lenge legen er der',
  simplified:
    'Et solokontor som avvikles, avskriver ikke videre; salg av utstyret og det som er igjen av saldoen, er ikke med.',
  compute: (avskrivning, der) => avskrivning * der,
});

/** One thing the office buys, with what is read of it. */
interface Purchase {
  readonly investment: Investment;
  readonly amount: Slot;
  readonly again: Slot;
  /** The month of the first purchase. */
  readonly first: number;
  readonly paid: Slot;
}

/**
 * @param open 1 as long as the office is kept; null for one that goes on
 * @returns null when the office buys nothing
 */
export function investmentCells(context: PracticeContext, scope: LineScope, open: Slot | null): InvestmentCells | null {
  const bought = context.practice.office.investments.filter((each) => each.amount > 0);
  if (bought.length === 0) return null;
  const { graph } = context;
  const purchases = bought.map((investment) => purchaseOf(context, investment, scope, open));
  const groups = (['a', 'b', 'd'] as const).flatMap((group) => {
    const members = purchases.filter(({ investment }) => investment.group === group);
    return members.length === 0 ? [] : [depreciation(context, group, members, scope, open)];
  });
  const atOnce = purchases.filter(({ investment }) => investment.group === 'straks').map(({ paid }) => paid);
  return {
    avskrivninger: graph.total(COST_LINES.avskrivninger, [...groups, ...atOnce], scope),
    investeringer: graph.total(
      INVESTERINGER,
      purchases.map(({ paid }) => paid),
      scope,
    ),
  };
}

/** All offices' payments together; a shared office's line is already the practice's. */
export function allInvestments(context: PracticeContext, offices: readonly (Slot | null)[]): void {
  const paid = offices.filter((slot) => slot !== null);
  if (context.traits.isSolo && paid.length > 0) context.graph.total(INVESTERINGER, paid, OFFICE);
}

function purchaseOf(context: PracticeContext, investment: Investment, scope: LineScope, open: Slot | null): Purchase {
  const { id, name } = investment;
  const path = `office.investments.${id}`;
  const cost = context.input(`${path}.amount`, investment.amount, words('Beløp: {name}', { name }), 'kr');
  const again = context.input(
    `${path}.replacedAfterYears`,
    investment.replacedAfterYears,
    words('Varer: {name}', { name }),
    'antall',
  );
  const first = monthOf(investment.from as PlainDate);
  const since = context.calendar(
    `maanederSidenKjop.${id}`,
    words('Måneder siden første kjøp: {name}', { name }),
    'måneder',
    (month) => month - first,
    words('kjøpt {from}', { from: investment.from }),
  );
  const def = { ...kjopesum, id: `kjopesum.${id}`, label: words('Kjøp: {name}', { name }) };
  const kept = whileOpen(context, open, cost, { id: `kjop.${id}`, unit: 'kr', scope });
  return { investment, amount: cost, again, first, paid: context.graph.amount(def, [kept, since, again], scope) };
}

/** The first month of an income year that is in the plan. */
function yearStart({ start }: PracticeContext, month: MonthNumber): number {
  return Math.max(start, month - (monthInYear(month) - 1));
}

/** Months from there to December: 12 in all but the plan's first income year. */
const monthsLeft = (context: PracticeContext, month: MonthNumber): number =>
  13 - monthInYear(yearStart(context, month) as MonthNumber);

/** One saldo group: a balance that is settled once an income year and written off evenly over its months. */
function depreciation(
  context: PracticeContext,
  group: Exclude<Saldogruppe, 'j'>,
  members: readonly Purchase[],
  scope: LineScope,
  open: Slot | null,
): Slot {
  const { graph } = context;
  const named = <T extends { readonly id: string; readonly label: string }>(def: T): T => ({
    ...def,
    id: `${def.id}.${group}`,
    label: words('{label}, gruppe {group} ({name})', { label: word(def.label), group, name: word(SALDO_NAVN[group]) }),
  });
  const rate = context.rate(SALDO_SATS[group]);
  const limit = context.rate('avskrivning.restsaldo.grense');
  const balance = { unit: 'kr', yearUnit: 'kr', year: 'mean' } as const;
  const opening = graph.total(
    named({ id: 'inngaaendeSaldo', label: 'Saldo fra før planen', ...balance }),
    members.map((each) => openingOf(context, each, rate, scope)),
    scope,
  );
  const bought = graph.total(
    named({ id: 'kjoptIAaret', label: 'Kjøpt i inntektsåret', ...balance }),
    members.map((each) => boughtOf(context, each, scope)),
    scope,
  );
  const isFirst = context.calendar(
    'forsteManedIAaret',
    'Inntektsårets første måned i planen (1 = ja)',
    'antall',
    (month) => (month === yearStart(context, month) ? 1 : 0),
  );
  const igjen = context.calendar('maanederIgjenAvAaret', 'Måneder igjen av inntektsåret', 'måneder', (month) =>
    monthsLeft(context, month),
  );
  const nothing = context.constant('ingenSaldo', 'Ingen saldo før planen', 'kr', 0);
  const last = graph.previous(opening);
  const same = graph.previous(nothing);
  const base = graph.amount(named(saldoForAaret), [isFirst, last, bought, same], scope);
  graph.link(same, base);
  const plain = open === null ? maanedsavskrivning : { ...maanedsavskrivning, id: 'avskrivningAvSaldo' };
  const aarets = graph.amount(named(aarsavskrivning), [base, rate, limit], scope);
  const written = graph.amount(named(plain), [aarets, base, bought, igjen], scope);
  const left = graph.amount(named(saldoVedAarsslutt), [base, aarets], scope);
  graph.link(last, left);
  if (open === null) return written;
  return graph.amount(named(avskrivningMensAapent), [written, open], scope);
}

function openingOf(context: PracticeContext, { investment, ...own }: Purchase, rate: Slot, scope: LineScope): Slot {
  const before = context.constant(
    `maanederTilPlanstart.${investment.id}`,
    words('Måneder fra første kjøp til planens start: {name}', { name: investment.name }),
    'måneder',
    Math.max(0, context.start - own.first),
  );
  const def = {
    ...inngaaendeSaldo,
    id: `inngaaendeSaldo.${investment.id}`,
    label: words('Saldo fra før planen: {name}', { name: investment.name }),
  };
  const sinceNewYear = context.constant(
    'maanederSidenNyttaar',
    'Måneder fra nyttår til planens start',
    'måneder',
    monthInYear(context.start) - 1,
  );
  return context.graph.amount(def, [own.amount, before, own.again, rate, sinceNewYear], scope);
}

function boughtOf(context: PracticeContext, { investment, ...own }: Purchase, scope: LineScope): Slot {
  const since = context.calendar(
    `maanederTilInntektsaaret.${investment.id}`,
    words('Måneder fra første kjøp til inntektsårets første måned i planen: {name}', { name: investment.name }),
    'måneder',
    (month) => yearStart(context, month) - own.first,
  );
  const planned = context.calendar('maanederIInntektsaaret', 'Inntektsårets måneder i planen', 'måneder', (month) =>
    Math.min(monthsLeft(context, month), context.start + context.months - yearStart(context, month)),
  );
  const def = {
    ...kjoptIAaret,
    id: `kjoptIAaret.${investment.id}`,
    label: words('Kjøpt i inntektsåret: {name}', { name: investment.name }),
  };
  return context.graph.amount(def, [own.amount, since, planned, own.again], scope);
}
