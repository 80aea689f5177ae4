/**
 * Compiling is most of the work of a change, and most changes are of one number. A practice of the same shape – the same
 * doctors, posts, choices and dates, the same fields open or zero – has the same cells, so the compiled program is used
 * again with the new numbers in its inputs. Each computation has its own figures: an earlier one is never changed.
 */
import type { Program, Slot } from '../kernel/graph';
import type { RateReader } from '../rules/rates';
import type { Kommune } from '../rules/types';
import { compilePractice, type CompiledPractice } from './compile';
import type { Plan, Practice } from './plan';
import { valueAt } from './scenario';

interface Kept {
  readonly shape: string;
  readonly rates: RateReader;
  readonly kommuner: readonly Kommune[];
  /** The inputs, with their paths from the practice. */
  readonly inputs: readonly { readonly slot: Slot; readonly path: readonly string[] }[];
  /** As last computed: the next change is reckoned from there. */
  readonly compiled: CompiledPractice;
  /** Changes since all figures were last put in one piece of memory. */
  readonly changes: number;
}

/** The last program of each scenario name; a few plans' worth. */
const kept = new Map<string, Kept>();
const MOST_KEPT = 24;
/** Every change leaves figures of the one before in use; now and then they are moved together, so that memory is let go. */
const MOST_CHANGES = 32;

/**
 * As `compilePractice`, from what was compiled before where that fits; the program has been run.
 * @param changed practice paths the scenario changed
 */
export function compiledPractice(
  plan: Plan,
  scenarioId: string,
  practice: Practice,
  changed: readonly string[],
  rates: RateReader,
  kommuner: readonly Kommune[],
): CompiledPractice {
  const shape = `${plan.baseline.form} ${plan.horizon.start} ${plan.horizon.years} ${changed.join('|')} ${shapeOf(practice)}`;
  const key = `${plan.id} ${scenarioId}`;
  const before = kept.get(key);
  const fits = before?.shape === shape && before.rates === rates && before.kommuner === kommuner;
  const compiled = fits
    ? withNumbers(before, practice)
    : compilePractice(plan, practice, new Set(changed), rates, kommuner);
  if (!fits) compiled.program.run();
  kept.delete(key);
  const inputs = fits ? before.inputs : inputsOf(compiled.program);
  const changes = fits && before.changes < MOST_CHANGES ? before.changes + 1 : 0;
  kept.set(key, { shape, rates, kommuner, compiled, inputs, changes });
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return compiled;
}

/** Parts of a plan are never changed in place, so what was read of one holds for as long as it is there. */
const shapes = new WeakMap<object, string>();

/** Everything compiling may branch on: text, choices, what is open (null), and whether a number is zero. */
function shapeOf(part: unknown): string {
  if (typeof part === 'number') return part === 0 ? '0' : '1';
  if (typeof part !== 'object' || part === null) return JSON.stringify(part);
  const known = shapes.get(part);
  if (known !== undefined) return known;
  const shape = Array.isArray(part)
    ? `[${part.map(shapeOf).join()}]`
    : `{${Object.entries(part)
        .map(([key, value]) => `${key}:${shapeOf(value)}`)
        .join()}}`;
  shapes.set(part, shape);
  return shape;
}

function inputsOf({ cells }: Program): Kept['inputs'] {
  return cells.flatMap((cell, slot) =>
    cell.kind === 'input' ? [{ slot: slot as Slot, path: cell.path.slice('baseline.'.length).split('.') }] : [],
  );
}

/** The same cells with the practice's numbers in the inputs; what does not follow from a changed one is shared. */
function withNumbers({ compiled, inputs, changes }: Kept, practice: Practice): CompiledPractice {
  const { program } = compiled;
  const changed = new Map<Slot, number>();
  for (const { slot, path } of inputs) {
    const value = valueAt(practice, path);
    if (typeof value === 'number' && !Object.is(value, program.at(slot, 0))) changed.set(slot, value);
  }
  if (changed.size === 0) return compiled;
  const next = program.withInputs(changed);
  return { ...compiled, program: changes < MOST_CHANGES ? next : next.copy() };
}
