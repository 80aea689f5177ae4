/**
 * Who pays whom, read off the cells that made the result: every total is followed down to the amounts in it, and each
 * amount is one entry between two parties. Nothing is reckoned again.
 */
import type { Cell, Slot } from '../../kernel/graph';
import { lineId } from '../explain';
import type { FormTraits } from '../forms/traits';
import { FEE_LINES, type DoctorPayers } from '../payers/doctorPayers';
import type { Practice } from '../plan';
import type { LineScope } from '../results';
import { doctorParty, type Party } from './parties';
import { COUNTERPARTS, GRANT_PAYERS, type Counterpart } from './rules';

/** One payment a month. A negative figure is paid the other way: a company's loss, carried by its owners. */
export interface Entry {
  readonly slot: Slot;
  /** Line id of the amount. */
  readonly line: string;
  readonly payer: Party;
  readonly receiver: Party;
  /** True when no rule names the other side, and the general party of the side stands there. */
  readonly isGeneral: boolean;
}

export interface LedgerSource {
  readonly practice: Practice;
  readonly traits: FormTraits;
  readonly cells: readonly Cell[];
  /** Lines of the practice by id. */
  readonly lines: ReadonlyMap<string, Slot>;
  /** By doctor's id. */
  readonly payers: ReadonlyMap<string, DoctorPayers>;
}

/** Takster are taken apart by payer; what is never paid comes from nobody. */
const TAKEN_APART: ReadonlySet<string> = new Set([...FEE_LINES, 'tapEgenandeler']);

/** Whoever has the costs of the shared office, or the income of the practice. */
export function keeperOf({ traits, practice }: Pick<LedgerSource, 'traits' | 'practice'>): Party {
  if (traits.keeper === 'kommune' || practice.form === '8.2-avtale') return 'kommune';
  if (traits.keeper === 'arbeidsgiver') return 'arbeidsgiver';
  return traits.keeper === 'selskap' ? 'selskap' : 'kontor';
}

/** The total that is the keeper's account, and whether it is a cost. */
function keepersAccount({ traits }: LedgerSource): { readonly line: string; readonly sign: 1 | -1 } {
  switch (traits.keeper) {
    case 'selskap':
      return { line: 'kontor/selskapetsResultat', sign: 1 };
    case 'kommune':
      return { line: 'kontor/kommunensResultat', sign: 1 };
    case 'lege':
    case 'arbeidsgiver':
      return { line: 'kontor/kontorkostnader', sign: -1 };
  }
}

/** Every payment of the practice, once. */
export function entriesOf(source: LedgerSource): readonly Entry[] {
  return new Accounts(source).entries();
}

class Accounts {
  readonly #found = new Map<Slot, Entry>();
  readonly #keeper: Party;
  /** In whose account each doctor's takster come. */
  readonly #feesTo = new Map<string, Party>();

  constructor(private readonly source: LedgerSource) {
    this.#keeper = keeperOf(source);
  }

  entries(): readonly Entry[] {
    const { practice } = this.source;
    for (const { id } of practice.doctors) this.#account(`lege:${id}/inntektForSkatt`, 1, doctorParty(id));
    const { line: result, sign } = keepersAccount(this.source);
    this.#account(result, sign, this.#keeper);
    // What is bought to last is paid once and used up over the years: between the two it stands in the equipment.
    for (const line of [...practice.doctors.map(({ id }) => `lege:${id}/investeringer`), 'kontor/investeringer'])
      this.#account(line, -1, 'utstyr');
    for (const [id, receiver] of this.#feesTo) this.#fees(id, receiver);
    for (const { id } of practice.doctors) this.#tax(id);
    return [...this.#found.values()];
  }

  #account(line: string, sign: number, party: Party): void {
    const slot = this.source.lines.get(line);
    if (slot !== undefined) this.#follow(slot, sign, party);
  }

  #follow(slot: Slot, sign: number, party: Party): void {
    const cell = this.source.cells[slot] as Cell;
    const named = nameOf(this.source.cells, cell);
    if (named === null) return;
    const { id, scope } = named;
    const [kind = id] = id.split('.');
    if (scope.kind === 'lege' && TAKEN_APART.has(kind)) {
      this.#feesTo.set(scope.id, party);
    } else if (cell.kind === 'total') {
      cell.inputs.forEach((input, index) => this.#follow(input, sign * (cell.signs[index] ?? 1), party));
    } else {
      const rule = this.#ruleFor(id);
      const general: Party = sign > 0 ? 'andre' : 'leverandorer';
      const other = rule === null ? general : this.#partyOf(rule, party, scope);
      const [payer, receiver] = sign > 0 ? [other, party] : [party, other];
      this.#add({ slot, line: lineId(scope, id), payer, receiver, isGeneral: rule === null });
    }
  }

  /** A salary stands in the company's account and in the doctor's: one payment. */
  #add(entry: Entry): void {
    if (!this.#found.has(entry.slot)) this.#found.set(entry.slot, entry);
  }

  #fees(id: string, receiver: Party): void {
    const payers = this.source.payers.get(id);
    if (payers === undefined) return;
    const add = (slot: Slot, payer: Party): void => {
      const named = nameOf(this.source.cells, this.source.cells[slot] as Cell);
      if (named !== null) this.#add({ slot, line: lineId(named.scope, named.id), payer, receiver, isGeneral: false });
    };
    add(payers.refusjon, 'stat');
    add(payers.fromHelfo, 'stat');
    add(payers.fromPatients, 'pasienter');
  }

  #tax(id: string): void {
    for (const line of [`lege:${id}/samletSkatt`, `lege:${id}/personskatt`]) {
      const slot = this.source.lines.get(line);
      if (slot === undefined) continue;
      this.#add({ slot, line, payer: doctorParty(id), receiver: 'skatt', isGeneral: false });
      return;
    }
  }

  #ruleFor(id: string): Counterpart | null {
    const [kind = id, ...rest] = id.split('.');
    if (kind === 'tilskudd' || kind === 'tilbakebetalt') {
      const grant = this.source.practice.grants.find((each) => each.id === rest.join('.'));
      if (grant !== undefined) return GRANT_PAYERS[grant.kind];
    }
    return Object.hasOwn(COUNTERPARTS, kind) ? (COUNTERPARTS[kind] ?? null) : null;
  }

  #partyOf(rule: Counterpart, party: Party, scope: LineScope): Party {
    if (rule !== 'keeper') return rule;
    // In the keeper's own account the other side is the doctor whose line it is.
    return party === this.#keeper && scope.kind === 'lege' ? doctorParty(scope.id) : this.#keeper;
  }
}

/** The amount a cell stands for; a formula that changed on a date is known by its newest version. */
function nameOf(cells: readonly Cell[], cell: Cell): { readonly id: string; readonly scope: LineScope } | null {
  if (cell.kind === 'amount' || cell.kind === 'total') return { id: cell.def.id, scope: cell.scope };
  if (cell.kind !== 'choice') return null;
  for (const option of [...cell.options].reverse()) {
    const named = nameOf(cells, cells[option] as Cell);
    if (named !== null) return named;
  }
  return null;
}
