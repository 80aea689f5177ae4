/**
 * Compiling is most of the work of a change, and most changes are of one number. A practice of the same shape – the same
 * doctors, posts, choices and dates, the same fields open or zero – has the same cells, so the compiled program is used
 * again with the new numbers in its inputs. Each computation has its own figures: an earlier one is never changed.
 */
import { Program, type Slot } from '../kernel/graph';
import type { RateReader } from '../rules/rates';
import type { Kommune } from '../rules/types';
import { compilePractice, type CompiledPractice } from './compile';
import type { Plan, Practice } from './plan';
import { getPath } from './scenario';

interface Kept {
  readonly shape: string;
  readonly rates: RateReader;
  readonly kommuner: readonly Kommune[];
  readonly compiled: CompiledPractice;
}

/** The last program of each scenario name; a few plans' worth. */
const kept = new Map<string, Kept>();
const MOST_KEPT = 24;

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
  const shape = `${plan.horizon.start} ${plan.horizon.years} ${changed.join('|')} ${shapeOf(practice)}`;
  const key = `${plan.id} ${scenarioId}`;
  const before = kept.get(key);
  const fits = before?.shape === shape && before.rates === rates && before.kommuner === kommuner;
  const compiled = fits
    ? withNumbers(before.compiled, practice)
    : compilePractice(plan, practice, new Set(changed), rates, kommuner);
  compiled.program.run();
  if (!fits) {
    kept.delete(key);
    kept.set(key, { shape, rates, kommuner, compiled });
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  }
  return compiled;
}

/** Everything compiling may branch on: text, choices, what is open (null), and whether a number is zero. */
function shapeOf(practice: Practice): string {
  return JSON.stringify(practice, (_, value: unknown) => (typeof value === 'number' ? (value === 0 ? 0 : 1) : value));
}

/** The same cells with their own figures, and the practice's numbers in the inputs. */
function withNumbers(compiled: CompiledPractice, practice: Practice): CompiledPractice {
  const { cells, steps, values, months } = compiled.program;
  const program = new Program(cells, steps, values.slice(), months);
  cells.forEach((cell, slot) => {
    if (cell.kind !== 'input') return;
    const value = getPath(practice, cell.path.slice('baseline.'.length));
    if (typeof value === 'number') program.setInput(slot as Slot, value);
  });
  return { ...compiled, program };
}
