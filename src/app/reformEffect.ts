/** What one reform comes to for an alternative: computed with it and without it, all else as it is. */
import type { Plan } from '../engine';
import type { EnginePort } from './enginePort';

/** The doctors' income before tax, together. */
const LINE = 'kontor/legenesInntekt';
const WITH = 'med';
const WITHOUT = 'uten';

export interface ReformEffectSum {
  /** One row for each plan year, kr. */
  readonly years: readonly { readonly label: string; readonly without: number; readonly with: number }[];
  /** All years together, kr: with less without. */
  readonly sum: number;
}

/** @returns null where there is no such alternative, or one of the two cannot be computed */
export function effectOf(
  engine: Pick<EnginePort, 'compute'>,
  plan: Plan,
  scenarioId: string,
  reformId: string,
): ReformEffectSum | null {
  const scenario = plan.scenarios.find(({ id }) => id === scenarioId);
  if (scenario === undefined) return null;
  const reforms = scenario.reforms.filter(({ id }) => id !== reformId);
  const { comparison } = engine.compute({
    ...plan,
    id: `${plan.id}-virkning`,
    scenarios: [
      { ...scenario, id: WITH },
      { ...scenario, id: WITHOUT, reforms },
    ],
  });
  if (comparison === null) return null;
  const yearsOf = (id: string): readonly number[] =>
    comparison.scenarios.find((each) => each.id === id)?.lines.find((line) => line.id === LINE)?.years ?? [];
  const [included, left] = [yearsOf(WITH), yearsOf(WITHOUT)];
  const years = comparison.conditions.yearLabels.flatMap((label, year) => {
    const [after, before] = [included[year], left[year]];
    return after === undefined || before === undefined ? [] : [{ label, without: before, with: after }];
  });
  return { years, sum: years.reduce((total, year) => total + year.with - year.without, 0) };
}
