/**
 * An office's costs divided by another key: cells added to a practice that has been computed. Each doctor's line is built
 * again by its own definition, with the other key's share in the place of the plan's.
 */
import type { Program, Slot } from '../kernel/graph';
import type { RateReader } from '../rules/rates';
import type { Kommune } from '../rules/types';
import { PracticeContext } from './context';
import { costShares, type KeyFigures } from './costShares';
import type { CostKey, Plan, Practice } from './plan';
import { DIVIDED_LINES } from './redistribution';

export interface OtherKey {
  /** The practice's cells, then those of the key; run. */
  readonly program: Program;
  /** The lines that have another figure, and what they divide. */
  readonly lines: ReadonlyMap<string, Slot>;
}

/**
 * @param program the practice's, run
 * @param lines slots of the practice's lines by id
 * @returns null where no costs are divided between the doctors
 */
export function otherKey(
  plan: Plan,
  practice: Practice,
  changed: readonly string[],
  rates: RateReader,
  kommuner: readonly Kommune[],
  program: Program,
  lines: ReadonlyMap<string, Slot>,
  key: CostKey,
): OtherKey | null {
  const context = new PracticeContext(plan, practice, new Set(changed), rates, kommuner, program);
  const line = (id: string, name: string): Slot | undefined => lines.get(`lege:${id}/${name}`);
  const figures = practice.doctors.flatMap((doctor): KeyFigures[] => {
    const [liste, hours, total] = ['listelengde', 'arbeidstimer', 'inntekter'].map((name) => line(doctor.id, name));
    if (liste === undefined || hours === undefined || total === undefined) return [];
    return [{ doctor, funding: { liste }, activity: { hours }, total }];
  });
  const divided = lines.get('kontor/kontorkostnader');
  if (divided === undefined || figures.length < practice.doctors.length) return null;
  const shares = costShares(context, figures, key);
  const found = new Map<string, Slot>([['kontor/kontorkostnader', divided]]);
  for (const { id } of practice.doctors) {
    const [before, after] = [line(id, 'kostnadsandel'), shares.get(id)];
    if (before === undefined || after === undefined) return null;
    for (const name of DIVIDED_LINES) {
      const slot = line(id, name);
      const made = slot === undefined ? null : rebuilt(context, slot, before, after);
      if (made !== null) found.set(`lege:${id}/${name}`, made);
    }
  }
  const extended = context.graph.finish();
  extended.run();
  return { program: extended, lines: found };
}

/** A cell anew with another part; null for one that does not rest on the part. */
function rebuilt(context: PracticeContext, slot: Slot, before: Slot, after: Slot): Slot | null {
  const { graph } = context;
  const cell = graph.cells[slot];
  if (cell?.kind !== 'amount') return null;
  const inputs = cell.inputs.map((input) => (input === before ? after : rebuilt(context, input, before, after)));
  if (inputs.every((input) => input === null)) return null;
  return graph.amount(
    cell.def,
    inputs.map((input, index) => input ?? (cell.inputs[index] as Slot)),
    cell.scope,
  );
}
