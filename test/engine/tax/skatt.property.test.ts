/** What holds for every income: no falling tax, no jumps, no more than the top rates, no krone lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordId } from '../../../src/engine/rules';
import { bundledRules } from '../../../src/engine/rules';
import { lookup } from '../../../src/engine/rules/lookup';
import type { TaxCells } from '../../../src/engine/tax';
import { employee, enk, owner, type Computed } from './forms';
import oracle from './skatt.oracle.json';

const published = (id: string): number => (oracle.kontroller.find((row) => row.id === id)?.publisert ?? NaN) / 100;
const rateOf = (id: RecordId, year: number): number => {
  const record = bundledRules.records[id];
  const found = record && lookup(record, `${year}-01-01`);
  return found && 'value' in found ? (found.value.value ?? NaN) : NaN;
};

interface Case {
  readonly name: string;
  readonly year: number;
  readonly computed: Computed<TaxCells>;
  /** Highest share of one more krone. */
  readonly top: number;
}

/** The published rates are rounded to a tenth of a percent. */
const ROUNDED = 0.0005;
const CASES: readonly Case[] = [2023, 2024, 2025, 2026].flatMap((year) => {
  const one = (name: string, computed: Computed<TaxCells>, top: number): Case => ({
    name: `${name} ${year}`,
    year,
    computed,
    top: top + ROUNDED,
  });
  const cases = [
    one('employed', employee(year), published('marginal-2026-lonn')),
    one('enkeltpersonforetak', enk(year, 0, { skjermingsgrunnlag: 200_000 }), published('marginal-2025-naring')),
    one('enkeltpersonforetak with salary', enk(year, 0, { lonn: 250_000 }), published('marginal-2025-naring')),
  ];
  if (year === 2023) return cases;
  return [
    ...cases,
    one('enkeltpersonforetak with pension', enk(year, 0, { pensjon: 'maks' }), published('marginal-2025-naring')),
    one('employed in innsatssonen', employee(year, 0, true), published('marginal-2026-lonn')),
    one(
      'owner with utbytte',
      owner(year, 0, { lonn: 900_000, inngangsverdi: 30_000 }),
      published('marginal-2025-utbytte'),
    ),
  ];
});

const taxAt = ({ figures, cells, income }: Computed<TaxCells>, value: number): number =>
  figures.set(income, value).at(cells.samletSkatt);
const kroner = fc.double({ min: 0, max: 6_000_000, noNaN: true });

describe.each(CASES)('$name', ({ computed, top, year }) => {
  it('never taxes a higher income less, nor more of it than the top rate', () => {
    fc.assert(
      fc.property(kroner, fc.double({ min: 0.01, max: 500_000, noNaN: true }), (income, more) => {
        const added = taxAt(computed, income + more) - taxAt(computed, income);
        expect(added).toBeGreaterThanOrEqual(-1e-6);
        expect(added).toBeLessThanOrEqual(more * top + 1e-6);
      }),
    );
  });

  it('has no jump where a bracket starts', () => {
    const limits = ([1, 2, 3, 4, 5] as const).map((trinn) => rateOf(`trinnskatt.trinn${trinn}.grense`, year));
    for (const limit of [
      ...limits,
      rateOf('trygdeavgift.nedre.grense', year),
      rateOf('skatt.personfradrag.sats', year),
    ]) {
      expect(limit).toBeGreaterThan(0);
      const across = taxAt(computed, limit + 0.01) - taxAt(computed, limit - 0.01);
      expect(across).toBeGreaterThanOrEqual(-1e-9);
      expect(across).toBeLessThanOrEqual(0.02 * top + 1e-6);
    }
  });

  it('is the sum of its parts, and never negative', () => {
    fc.assert(
      fc.property(kroner, (income) => {
        taxAt(computed, income);
        const { figures } = computed;
        const avgifter = ['trygdeavgiftLonn', 'trygdeavgiftNaering'].filter((id) => figures.has(id));
        expect(avgifter.length).toBeGreaterThan(0);
        const avgift = avgifter.reduce((sum, id) => sum + figures.of(id), 0);
        const parts = figures.of('skattAlminneligInntekt') + figures.of('trinnskatt') + avgift;
        expect(figures.of('personskatt')).toBeCloseTo(parts, 6);
        expect(figures.of('personskatt')).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('no income', () => {
  it.each([2023, 2024, 2025, 2026])('gives no tax in %i', (year) => {
    expect(taxAt(employee(year), 0)).toBe(0);
    expect(taxAt(enk(year, 0, { skjermingsgrunnlag: 100_000 }), 0)).toBe(0);
    if (year > 2023) expect(taxAt(owner(year, 0, { lonn: 0, inngangsverdi: 30_000 }), 0)).toBe(0);
  });
  it('nor does a loss', () => {
    expect(taxAt(enk(2026, 0), -400_000)).toBe(0);
    expect(taxAt(owner(2026, 0, { lonn: 0 }), -400_000)).toBe(0);
  });
});

describe('trygdeavgift at its lower limit', () => {
  it.each([2023, 2024, 2025, 2026])('starts at nothing and rises by a quarter in %i', (year) => {
    const limit = rateOf('trygdeavgift.nedre.grense', year);
    const full = rateOf('trygdeavgift.lonn.prosent', year);
    const { figures, income } = employee(year);
    const avgift = (lonn: number): number => figures.set(income, lonn).of('trygdeavgiftLonn');
    expect(avgift(limit)).toBe(0);
    expect(avgift(limit + 1_000)).toBeCloseTo(250, 6);
    // The ramp meets the full rate where 25 % × (x − limit) = full × x.
    const end = (0.25 * limit) / (0.25 - full);
    expect(avgift(end - 1)).toBeLessThan((end - 1) * full);
    expect(avgift(end + 1)).toBeCloseTo((end + 1) * full, 6);
  });
});

describe('every krone out is a krone in', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });

  it('in a company', () => {
    fc.assert(
      fc.property(
        kroner,
        kroner,
        fc.integer({ min: 0, max: 150_000 }),
        share,
        (resultat, lonn, pensjon, utbytteandel) => {
          const { figures, cells } = owner(2024, resultat, { lonn, pensjon, utbytteandel, inngangsverdi: 30_000 });
          const out = [cells.inntektEtterSkatt, cells.samletSkatt, cells.igjenISelskapet].map((slot) =>
            figures.at(slot),
          );
          // A loss is in the company and is covered by the owner: the krone the owner brings in is counted back.
          const broughtIn = figures.of('underskuddSomDekkes');
          expect(out.reduce((sum, part) => sum + part, pensjon + broughtIn)).toBeCloseTo(resultat, 4);
        },
      ),
      { numRuns: 50 },
    );
  });
  it('in an enkeltpersonforetak', () => {
    fc.assert(
      fc.property(fc.double({ min: -500_000, max: 4_000_000, noNaN: true }), kroner, (overskudd, lonn) => {
        const { figures, cells } = enk(2025, overskudd, { lonn, renter: 40_000, avskrivning: 25_000, pensjon: 'maks' });
        const out =
          figures.at(cells.inntektEtterSkatt) + figures.at(cells.samletSkatt) + figures.of('pensjonsinnskudd');
        expect(out + 40_000).toBeCloseTo(overskudd + lonn, 4);
      }),
      { numRuns: 50 },
    );
  });
});

describe('taking everything as salary or as utbytte', () => {
  it('never leaves the owner more than the company had', () => {
    fc.assert(
      fc.property(kroner, kroner, (resultat, lonn) => {
        const { figures, cells } = owner(2026, resultat, { lonn });
        const kept = Math.min(0, figures.at(cells.igjenISelskapet));
        expect(figures.at(cells.inntektEtterSkatt) + kept).toBeLessThanOrEqual(resultat + 1e-6);
      }),
      { numRuns: 50 },
    );
  });
});
