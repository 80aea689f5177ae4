/**
 * The egenandel in an amount of takster, by the amount's own definition: the same contacts and the same formula, with
 * each takst's egenandel where its honorar stood. The formulas of takster are proportional to the prices in them, so what
 * is left of the honorar is the refusjon.
 */
import type { Cell, Slot } from '../../kernel/graph';
import { word, words } from '../../kernel/words';
import type { RateSeries } from '../../rules/rates';
import type { PracticeContext } from '../context';
import { egenandelEtterAndel } from './egenandel';

const HONORAR = /^takst\.(.+)\.honorar$/;
/** What is priced as one figure, and the record of the egenandel's part in it. */
const BY_SHARE: Readonly<Record<string, string>> = {
  'takst.ovrige.sats': 'egenandel.ovrige.prosent',
  'baseline.activity.otherFeesPerConsultation': 'egenandel.ovrige.prosent',
  'baseline.activity.averageFee': 'egenandel.takster.prosent',
  'takst.erklaringer.sats': 'egenandel.refusjonstakster.prosent',
  'baseline.activity.feeGroups.talkTherapy': 'egenandel.refusjonstakster.prosent',
  'baseline.activity.feeGroups.meetings': 'egenandel.refusjonstakster.prosent',
  'baseline.activity.feeGroups.declarations': 'egenandel.refusjonstakster.prosent',
};

/** Reads amounts again with egenandeler for honorarer; each cell once. */
export class EgenandelReader {
  readonly #read = new Map<Slot, Slot>();

  constructor(private readonly context: PracticeContext) {}

  /** @returns the egenandel's part of a cell in kroner; 0 in cells without prices that patients share */
  of(slot: Slot): Slot {
    const read = this.#of(slot);
    return read === slot ? this.context.constant('utenEgenandel', 'Uten egenandel', 'kr/måned', 0) : read;
  }

  /** The cell itself where no price is behind it: counts, shares, zeros. */
  #of(slot: Slot): Slot {
    const known = this.#read.get(slot);
    if (known !== undefined) return known;
    const made = this.#make(slot, this.context.graph.cells[slot] as Cell);
    this.#read.set(slot, made);
    return made;
  }

  #make(slot: Slot, cell: Cell): Slot {
    const { graph } = this.context;
    switch (cell.kind) {
      case 'rate':
        return this.#rate(slot, cell.series);
      case 'input':
        return this.#share(slot, cell.path, cell.path.slice('baseline.activity.'.length));
      case 'amount': {
        const inputs = cell.inputs.map((input) => this.#of(input));
        if (!isChanged(cell.inputs, inputs)) return slot;
        const { id, label, ...def } = cell.def;
        return graph.amount(
          { ...withoutRole(def), id: `${id}.egenandel`, label: words('{label}: egenandel', { label: word(label) }) },
          inputs,
          cell.scope,
        );
      }
      case 'total': {
        const inputs = cell.inputs.map((input) => this.#of(input));
        if (!isChanged(cell.inputs, inputs)) return slot;
        const { id, label, ...def } = cell.def;
        const named = {
          ...withoutRole(def),
          id: `${id}.egenandel`,
          label: words('{label}: egenandel', { label: word(label) }),
        };
        return graph.total(named, inputs, cell.scope, cell.signs);
      }
      case 'choice': {
        const options = cell.options.map((option) => this.#of(option));
        if (!isChanged(cell.options, options)) return slot;
        const label = words('{label}: egenandel', { label: word(cell.label) });
        return graph.choice(label, options, cell.chosen, `${cell.name}: egenandel`);
      }
      case 'calendar':
      case 'previous':
        return slot;
    }
  }

  #rate(slot: Slot, series: RateSeries): Slot {
    const { id } = series.record;
    const code = HONORAR.exec(id)?.[1];
    if (code === undefined) return this.#share(slot, id, id);
    const from = series.runs[0]?.from ?? 0;
    const to = series.runs.at(-1)?.to ?? from;
    return this.context.rateBetween(`takst.${code}.egenandel`, from, to);
  }

  #share(slot: Slot, key: string, name: string): Slot {
    const record = Object.hasOwn(BY_SHARE, key) ? BY_SHARE[key] : undefined;
    if (record === undefined) return slot;
    const def = { ...egenandelEtterAndel, id: `${egenandelEtterAndel.id}.${name}` };
    return this.context.graph.amount(def, [slot, this.context.rate(record)]);
  }
}

const isChanged = (before: readonly Slot[], after: readonly Slot[]): boolean =>
  after.some((slot, index) => slot !== before[index]);

/** A line is shown once; its egenandel is reached through the payers. */
function withoutRole<Def extends { readonly role?: unknown }>(def: Def): Omit<Def, 'role'> {
  const rest: { role?: unknown } & Omit<Def, 'role'> = { ...def };
  delete rest.role;
  return rest;
}
