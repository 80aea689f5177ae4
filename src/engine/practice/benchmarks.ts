/** Published and derived figures for what a practice costs, to stand beside the plan's own. Nothing is carried forward. */
import { word } from '../kernel/words';
import { lookup } from '../rules/lookup';
import type { Basis, IsoDate, RulePack } from '../rules/types';

export interface Benchmark {
  readonly record: string;
  readonly label: string;
  /** kr per doctor and year, in the kroner of its year. */
  readonly value: number;
  /** Year the figure is of. */
  readonly year: number;
  readonly basis: Basis;
  readonly source: string;
}

export interface CostBenchmark {
  /** The plan's own costs per doctor in its first year, without pay and employer costs for doctors. */
  readonly own: number;
  /** A range that is derived in the rules, low to high; null where none is known. */
  readonly band: { readonly low: Benchmark; readonly middle: Benchmark; readonly high: Benchmark } | null;
  /** The last average anyone has published. */
  readonly published: Benchmark | null;
  readonly position: 'under' | 'innenfor' | 'over' | null;
}

/**
 * @param own kr per doctor in the plan's first year
 * @param day the plan's first day: the newest figure that holds then or held before
 */
export function costBenchmark(pack: RulePack, own: number, day: IsoDate): CostBenchmark {
  const [low, middle, high] = ['kostnad.lege.lav', 'kostnad.lege.middels', 'kostnad.lege.hoy'].map((id) =>
    benchmark(pack, id, day),
  );
  const band = low && middle && high ? { low, middle, high } : null;
  // To the krone, as it is shown: a year is twelve twelfths, with their last bits.
  const kroner = Math.round(own);
  return {
    own,
    band,
    published: benchmark(pack, 'regnskap.iku.driftskostnad', day),
    position: band === null ? null : kroner < band.low.value ? 'under' : kroner > band.high.value ? 'over' : 'innenfor',
  };
}

function benchmark(pack: RulePack, id: string, day: IsoDate): Benchmark | null {
  const record = pack.records[id];
  if (record === undefined) return null;
  const found = lookup(record, day);
  const value = 'value' in found ? found.value : found.last;
  if (value === null || value.value === null) return null;
  return {
    record: id,
    label: word(record.label),
    value: value.value,
    year: Number(value.from.slice(0, 4)),
    basis: value.basis,
    source: word(pack.sources[value.source]?.title ?? value.source),
  };
}
