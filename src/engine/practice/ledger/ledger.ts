/** «Hvem betaler hvem»: the payments of a period, with what each party is left with. */
import type { Program } from '../../kernel/graph';
import type { LineScope } from '../results';
import type { Entry } from './entries';
import { kindOf, type Party, type PartyKind } from './parties';

/** One payment in a period. */
export interface Payment {
  /** Line id; `explain` opens it. */
  readonly line: string;
  readonly label: string;
  readonly scope: LineScope;
  readonly payer: Party;
  readonly receiver: Party;
  /** kr; negative where the money goes the other way. */
  readonly value: number;
  /** True when no rule names the other side. */
  readonly isGeneral: boolean;
}

export interface Ledger {
  readonly payments: readonly Payment[];
  /** kr from the row's party to the column's, by kind of party; only pairs with a payment. */
  readonly between: readonly { readonly payer: PartyKind; readonly receiver: PartyKind; readonly value: number }[];
  /** kr received less kr paid, by kind of party; they add up to 0. */
  readonly left: ReadonlyMap<PartyKind, number>;
}

/**
 * @param program with the entries' cells, run
 * @param from first month, 0-based
 * @param to month after the last
 */
export function ledgerOf(program: Program, entries: readonly Entry[], from: number, to: number): Ledger {
  const payments: Payment[] = [];
  const between = new Map<string, { payer: PartyKind; receiver: PartyKind; value: number }>();
  const left = new Map<PartyKind, number>();
  const move = (party: PartyKind, value: number): void => void left.set(party, (left.get(party) ?? 0) + value);
  for (const { slot, line, payer, receiver, isGeneral } of entries) {
    const value = sumOf(program, slot, from, to);
    const cell = program.cells[slot];
    if (cell?.kind !== 'amount' && cell?.kind !== 'total' && cell?.kind !== 'choice') continue;
    const { label, scope } = cell.kind === 'choice' ? { label: cell.label, scope: scopeOf(line) } : labelOf(cell);
    payments.push({ line, label, scope, payer, receiver, value, isGeneral });
    const [from_, to_] = [kindOf(payer), kindOf(receiver)];
    if (from_ === to_) continue;
    move(from_, -value);
    move(to_, value);
    const key = `${from_}>${to_}`;
    const pair = between.get(key) ?? { payer: from_, receiver: to_, value: 0 };
    pair.value += value;
    between.set(key, pair);
  }
  return { payments, between: [...between.values()], left };
}

const labelOf = (cell: { readonly def: { readonly label: string }; readonly scope: LineScope }) => ({
  label: cell.def.label,
  scope: cell.scope,
});

/** `lege:anne/grunntilskudd` → the doctor's scope. */
function scopeOf(line: string): LineScope {
  const [scope = ''] = line.split('/');
  const [kind, ...id] = scope.split(':');
  return kind === 'lege' || kind === 'ansatt' ? { kind, id: id.join(':') } : { kind: 'kontor' };
}

function sumOf(program: Program, slot: Entry['slot'], from: number, to: number): number {
  let sum = 0;
  for (let month = from; month < to; month++) sum += program.at(slot, month);
  return sum;
}
