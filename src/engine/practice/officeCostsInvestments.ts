/** An office's investments: what is paid, and what is written off, as cells. */
import { amount } from '../kernel/amount';
import type { Slot } from '../kernel/graph';
import { monthOf, type PlainDate } from '../kernel/plainDate';
import { word, words } from '../kernel/words';
import {
  inngaaendeSaldo,
  kjopesum,
  kjoptIAaret,
  maanedsavskrivning,
  saldoEtter,
  saldoForAaret,
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

/** One saldo group: a balance that is settled once a plan year and written off evenly over its months. */
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
    named({ id: 'inngaaendeSaldo', label: 'Saldo ved planens start', ...balance }),
    members.map((each) => openingOf(context, each, rate, scope)),
    scope,
  );
  const bought = graph.total(
    named({ id: 'kjoptIAaret', label: 'Kjøpt i planåret', ...balance }),
    members.map((each) => boughtOf(context, each, scope)),
    scope,
  );
  const isFirst = context.calendar('forsteManed', 'Første måned i planåret (1 = ja)', 'antall', (month) =>
    (month - context.start) % 12 === 0 ? 1 : 0,
  );
  const nothing = context.constant('ingenSaldo', 'Ingen saldo før planen', 'kr', 0);
  const last = graph.previous(opening);
  const same = graph.previous(nothing);
  const base = graph.amount(named(saldoForAaret), [isFirst, last, bought, same], scope);
  graph.link(same, base);
  const plain = open === null ? maanedsavskrivning : { ...maanedsavskrivning, id: 'avskrivningAvSaldo' };
  const written = graph.amount(named(plain), [base, rate, limit], scope);
  const left = graph.amount(named(saldoEtter), [isFirst, last, bought, written], scope);
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
    label: words('Saldo ved planens start: {name}', { name: investment.name }),
  };
  return context.graph.amount(def, [own.amount, before, own.again, rate], scope);
}

function boughtOf(context: PracticeContext, { investment, ...own }: Purchase, scope: LineScope): Slot {
  const since = context.calendar(
    `maanederTilPlanaaret.${investment.id}`,
    words('Måneder fra første kjøp til planårets start: {name}', { name: investment.name }),
    'måneder',
    (month) => month - ((month - context.start) % 12) - own.first,
  );
  const def = {
    ...kjoptIAaret,
    id: `kjoptIAaret.${investment.id}`,
    label: words('Kjøpt i planåret: {name}', { name: investment.name }),
  };
  return context.graph.amount(def, [own.amount, since, own.again], scope);
}
