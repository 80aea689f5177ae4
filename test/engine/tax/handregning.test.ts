/** Hand calculations for what the worked examples do not show. */
import { describe, expect, it } from 'vitest';
import { GraphBuilder } from '../../../src/engine/kernel/graph';
import { saldoOverYears, SALDOGRUPPER } from '../../../src/engine/tax';
import type { AgaZone } from '../../../src/engine/rules/types';
import { employee, enk, owner, type OwnerOptions } from './forms';
import oracle from './handregning.oracle.json';
import { SCOPE, type TaxFigures } from './taxYear';

function expectFigures(figures: TaxFigures, expected: object): void {
  for (const [id, value] of Object.entries(expected) as [string, number][]) {
    expect(Math.abs(figures.of(id) - value), `${id}: ${figures.of(id)}, not ${value}`).toBeLessThanOrEqual(
      oracle.tolerance,
    );
  }
}

describe('næring, with and without salary beside it', () => {
  it.each(oracle.trygdeavgiftOgTrinn)('$id: $arithmetic', ({ input, expected }) => {
    const { year, overskudd, lonn } = input;
    expectFigures(enk(year, overskudd, lonn === undefined ? {} : { lonn }).figures, expected);
  });
});

describe("an owner's salary and utbytte", () => {
  it.each(oracle.eierlonn)('$id: $arithmetic', ({ input, expected }) => {
    const { year, sone, ...rest } = input;
    const options: OwnerOptions = { ...rest, sone: sone as AgaZone };
    expectFigures(owner(year, 1_500_000, options).figures, expected);
  });
});

describe('own pension saving', () => {
  const saved = (overskudd: number, pensjon: number): number =>
    enk(2025, overskudd, { pensjon }).figures.of('pensjonsinnskudd');

  it('is what the owner wants, up to 7 % of 12 G', () => {
    expect(saved(1_800_000, 50_000)).toBe(50_000);
    expect(saved(1_800_000, 500_000)).toBeCloseTo(109_334.4, 6);
  });
  it('is nothing in a year with a loss', () => {
    expect(saved(-200_000, 50_000)).toBe(0);
  });
  it('stays out of income after tax, and depreciation does not', () => {
    // 22 + 17,7 + 10,9 % is saved on each krone deducted at the top.
    const after = (options: Parameters<typeof enk>[2]): number =>
      enk(2025, 2_500_000, options).figures.of('inntektEtterSkatt');
    expect(after({ pensjon: 100_000 }) - after({})).toBeCloseTo(-100_000 * (1 - 0.506), 4);
    expect(after({ renter: 100_000 }) - after({})).toBeCloseTo(-100_000 * (1 - 0.506), 4);
    expect(after({ avskrivning: 100_000 }) - after({})).toBeCloseTo(100_000 * 0.506, 4);
  });
});

describe('innsatssonen', () => {
  it('has the lower rate on all alminnelig inntekt and the extra allowance', () => {
    // 2024: 22 % × 1 000 000 → 18,5 %: 3,5 % of (1 000 000 − 104 450 − 88 250), and 18,5 % of 30 000.
    const saved =
      employee(2024, 1_000_000).figures.of('personskatt') - employee(2024, 1_000_000, true).figures.of('personskatt');
    expect(saved).toBeCloseTo(0.035 * 807_300 + 0.185 * 30_000, 6);
  });
  it('counts utbytte at 18,5 % × 1,72', () => {
    const taxAt = (resultat: number): number =>
      owner(2026, resultat, { lonn: 900_000, sone: 'V', isInnsatssone: true }).figures.of('samletSkatt');
    expect((taxAt(2_000_000) - taxAt(1_900_000)) / 100_000).toBeCloseTo(0.22 + 0.78 * 0.185 * 1.72, 9);
  });
  it('never uses more allowance than there is income', () => {
    const { figures } = employee(2026, 230_000, true);
    // 230 000 − 95 700 = 134 300; personfradrag 114 540 leaves 19 760 of 45 000 used.
    expect(figures.of('finnmarksfradrag')).toBeCloseTo(19_760, 6);
    expect(figures.of('skattAlminneligInntekt')).toBe(0);
  });
});

describe('saldoavskrivning', () => {
  it.each(oracle.saldo)('$id: $arithmetic', ({ input, expected }) => {
    const graph = new GraphBuilder(expected.length);
    const context = {
      graph,
      scope: SCOPE,
      rate: (id: string) =>
        graph.input(id, id === 'avskrivning.restsaldo.grense' ? 30_000 : input.sats, id, 'andel', 'plan'),
    };
    const gruppe = SALDOGRUPPER.find((known) => known === input.gruppe) ?? 'a';
    const bought = graph.calendar('kjopt', 'Kjøpt', 'kr', Float64Array.from(input.kjopt));
    const opening = graph.input('inngaaende', input.inngaaende, 'Saldo', 'kr', 'plan');
    const cells = saldoOverYears(context, gruppe, opening, bought);
    const program = graph.finish();
    program.run();
    expected.forEach((value, year) => {
      expect(Math.abs(program.at(cells.avskrivning, year) - value)).toBeLessThanOrEqual(oracle.tolerance);
    });
    const taken = program.stretch(cells.avskrivning, 0, expected.length);
    const all = input.inngaaende + input.kjopt.reduce((sum, part) => sum + part, 0);
    expect(taken + program.at(cells.saldo, expected.length - 1)).toBeCloseTo(all, 6);
  });
});
