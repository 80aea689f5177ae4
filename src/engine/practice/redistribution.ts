/**
 * Who pays what of an office's costs under each key: what each doctor pays is computed once more for every key
 * (`otherKey.ts`), so that each figure has its own explanation and nothing else is reckoned again.
 */
import { COST_KEYS, type CostKey, type Scenario } from './plan';

const MARK = '~';

/** Name of a scenario computed with another key. */
export const withKeyId = (scenarioId: string, key: CostKey): string => `${scenarioId}${MARK}${key}`;

/** The scenario and the key a name made by `withKeyId` stands for; null for any other name. */
export function keyOfId(
  scenarios: readonly Scenario[],
  id: string,
): { readonly id: string; readonly key: CostKey } | null {
  const at = id.lastIndexOf(MARK);
  const key = COST_KEYS.find((each) => each === id.slice(at + 1));
  const scenario = scenarios.find((each) => each.id === id.slice(0, Math.max(0, at)));
  return scenario === undefined || key === undefined ? null : { id: scenario.id, key };
}

/** One doctor's part of the office's costs under one key. */
export interface KeyShare {
  readonly key: CostKey;
  /** Scenario and line of the figure, for its explanation. */
  readonly scenarioId: string;
  readonly lineId: string;
  /** kr in the period. */
  readonly cost: number;
  /** How much more the doctor pays under this key than under the plan's own; negative = less. kr. */
  readonly more: number;
}

export interface Redistribution {
  /** The key the scenario has. */
  readonly chosen: CostKey;
  readonly rows: readonly { readonly doctorId: string; readonly shares: readonly KeyShare[] }[];
}

/** Lines that may hold a doctor's part of what is divided, the narrowest first. */
export const DIVIDED_LINES = ['fordelteKostnader', 'kostnader'] as const;

/**
 * @param figure a line's kroner in the period asked for; null where there is no such line
 * @returns null where no costs are divided: one doctor, solopraksis, a company or a municipality that keeps them. The
 *   other keys are computed when `rows` is first read: to ask whether there is something to divide costs nothing
 */
export function redistribution(
  figure: (scenarioId: string, lineId: string) => number | null,
  scenarioId: string,
  chosen: CostKey,
  doctors: readonly string[],
): Redistribution | null {
  if (doctors.length < 2 || figure(scenarioId, 'kontor/kontorkostnader') === null) return null;
  const lines = doctors.map((doctorId) => ({
    doctorId,
    lineId: DIVIDED_LINES.map((line) => `lege:${doctorId}/${line}`).find((line) => figure(scenarioId, line) !== null),
  }));
  const isDivided = (each: (typeof lines)[number]): each is DividedLine => each.lineId !== undefined;
  if (!lines.every(isDivided)) return null;
  let rows: Redistribution['rows'] | null = null;
  return {
    chosen,
    get rows() {
      return (rows ??= lines.map(({ doctorId, lineId }) => ({
        doctorId,
        shares: sharesOf(figure, scenarioId, chosen, lineId),
      })));
    },
  };
}

interface DividedLine {
  readonly doctorId: string;
  readonly lineId: string;
}

function sharesOf(
  figure: (scenarioId: string, lineId: string) => number | null,
  scenarioId: string,
  chosen: CostKey,
  lineId: string,
): readonly KeyShare[] {
  const own = figure(scenarioId, lineId) ?? 0;
  return COST_KEYS.map((key): KeyShare => {
    const named = key === chosen ? scenarioId : withKeyId(scenarioId, key);
    const cost = figure(named, lineId) ?? 0;
    return { key, scenarioId: named, lineId, cost, more: cost - own };
  });
}
