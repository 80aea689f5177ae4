/** Published figures: the tax authority's own routine, top marginal rates, the bank's pension examples. */
import { describe, expect, it } from 'vitest';
import { employee, enk, owner, type Computed } from './forms';
import { sopUtgift } from '../../../src/engine/person/fravaer';
import { sopInntektskompensasjon } from '../../../src/engine/person/sykdom';
import oracle from './skatt.oracle.json';
import type { TaxCells } from '../../../src/engine/tax';

const { kontroller, toleranseKr } = oracle;
const rows = (prefix: string): typeof kontroller => kontroller.filter(({ id }) => id.startsWith(prefix));
const published = (id: string): number => kontroller.find((row) => row.id === id)?.publisert ?? NaN;

/** Percent of one more krone of income, at an income well above every bracket. */
function marginal(computed: Computed<TaxCells>, income: number, step = 1_000): number {
  const taxAt = (value: number): number => computed.figures.set(computed.income, value).at(computed.cells.samletSkatt);
  return (100 * (taxAt(income + step) - taxAt(income))) / step;
}

describe("the tax authority's routine for 2026", () => {
  const CELL: Readonly<Record<string, string>> = {
    trinnskatt: 'trinnskatt',
    trygdeavgift: 'trygdeavgiftLonn',
    sum: 'personskatt',
    innsatssone: 'personskatt',
  };
  it.each(rows('rutine-2026-'))('$hva', ({ id, publisert }) => {
    const [, , lonn = '', what = ''] = id.split('-');
    const { figures } = employee(2026, Number(lonn), what === 'innsatssone');
    expect(Math.abs(figures.of(CELL[what] ?? '') - publisert)).toBeLessThanOrEqual(toleranseKr);
  });
});

describe('top marginal rates', () => {
  const isRounded = (value: number, of: number): boolean => Math.abs(value - of) <= 0.05 + 1e-9;

  it.each([2025, 2026])('salary in %i', (year) => {
    expect(isRounded(marginal(employee(year), 3_000_000), published(`marginal-${year}-lonn`))).toBe(true);
  });
  it('salary with arbeidsgiveravgift', () => {
    // One more krone of the company's result, all taken as salary: 1 ÷ 1.141 of it.
    const own = owner(2025, 5_000_000, { lonn: 3_000_000 });
    const before = own.figures.at(own.cells.samletSkatt);
    own.figures.set(own.income, 5_000_000 + 1_141);
    const after = own.figures.set(own.lonn, 3_001_000).at(own.cells.samletSkatt);
    expect(isRounded((100 * (after - before)) / 1_141, published('marginal-2025-lonn-aga'))).toBe(true);
  });
  it('business', () => {
    expect(isRounded(marginal(enk(2025), 3_000_000), published('marginal-2025-naring'))).toBe(true);
  });
  it('utbytte with selskapsskatt', () => {
    const own = owner(2025, 0, { lonn: 900_000, inngangsverdi: 30_000 });
    expect(isRounded(marginal(own, 2_000_000), published('marginal-2025-utbytte'))).toBe(true);
  });
});

describe('own pension saving in 2024', () => {
  const incomeOf = (id: string): number => Number(id.split('-')[2]);

  it.each(rows('dnb-2024-').filter(({ id }) => id.endsWith('-innskudd')))('$hva', ({ id, publisert }) => {
    const { figures } = enk(2024, incomeOf(id), { pensjon: 'maks' });
    expect(Math.abs(figures.of('pensjonsinnskudd') - publisert)).toBeLessThanOrEqual(toleranseKr);
  });
  it.each(rows('dnb-2024-').filter(({ id }) => id.endsWith('-marginal')))('$id: $hva', ({ id, publisert }) => {
    const at = incomeOf(id);
    expect(marginal(enk(2024), at - 1, 1)).toBeCloseTo(publisert, 6);
  });
  // The bank takes the top rate of the whole saving; the full computation is `beregnet`, as the source file says.
  it.each(rows('dnb-2024-').filter(({ id }) => id.endsWith('-fradrag')))('$id: $hva', ({ id, beregnet }) => {
    const at = incomeOf(id);
    const saved =
      enk(2024, at).figures.of('personskatt') - enk(2024, at, { pensjon: 'maks' }).figures.of('personskatt');
    expect(Math.abs(saved - beregnet)).toBeLessThanOrEqual(toleranseKr);
  });
  it('has 12 G of 1 May as its cap', () => {
    const { figures } = enk(2026, 1_000_000, { pensjon: 'maks' });
    expect(figures.of('pensjonstak')).toBe(published('g-12-2026'));
  });
});

/** Vedtak 2022: «Skattesatser 2022», Finansdepartementet (regjeringen.no, id2873852). The rules begin in 2023. */
const RATES_2022 = {
  'skatt.alminnelig.prosent': 0.22,
  'skatt.personfradrag.sats': 58_250,
  'skatt.minstefradrag.prosent': 0.46,
  'skatt.minstefradrag.tak': 109_950,
  'trinnskatt.trinn1.grense': 190_350,
  'trinnskatt.trinn1.prosent': 0.017,
  'trinnskatt.trinn2.grense': 267_900,
  'trinnskatt.trinn2.prosent': 0.04,
  'trinnskatt.trinn3.grense': 643_800,
  'trinnskatt.trinn3.prosent': 0.134,
  'trinnskatt.trinn4.grense': 969_200,
  'trinnskatt.trinn4.prosent': 0.164,
  'trinnskatt.trinn5.grense': 2_000_000,
  'trinnskatt.trinn5.prosent': 0.174,
  'trygdeavgift.lonn.prosent': 0.08,
  'trygdeavgift.nedre.grense': 64_650,
  'trygdeavgift.opptrapping.prosent': 0.25,
};

describe('the calculator of 2022, with the rates of that year', () => {
  const own = Object.entries(RATES_2022).map(([record, value]) => ({ record, value, from: '2022-01-01', note: '' }));
  const CELL: Readonly<Record<string, string>> = {
    trinnskatt: 'trinnskatt',
    trygdeavgift: 'trygdeavgiftLonn',
    alminnelig: 'skattAlminneligInntekt',
    sum: 'personskatt',
  };
  it.each(rows('talent-2022-'))('$id', ({ id, publisert, beregnet, ok }) => {
    const [, , lonn = '', what = ''] = id.split('-');
    const { figures } = employee(2022, Number(lonn), false, own);
    // Three of the calculator's trinnskatt are no oracle, as the source file says: there its own marginal rate differs.
    expect(Math.abs(figures.of(CELL[what] ?? '') - (ok === null ? beregnet : publisert))).toBeLessThanOrEqual(
      toleranseKr,
    );
  });
});

describe('the sickness example of SOP in 2020', () => {
  // 6 G = 608 106 kr in 2020. The example's 233 515 kr is 45 % of 1 600 000 kr less what Nav pays.
  const nav = 0.8 * 608_106;
  const income = sopInntektskompensasjon.compute(1_600_000, 0.45, 2 * 608_106, nav);
  it.each([
    ['sop-2020-nav', nav],
    ['sop-2020-inntekt', income],
    ['sop-2020-dag', income / 365],
    // 35 % of 1 600 000 kr less the 701 750 kr of basistilskudd that goes on: never below 0
    [
      'sop-2020-utgift',
      12 * sopUtgift.compute((1_600_000 - 701_750) / 12, 701_750 / 12, 0.35, 780_000, 701_750 / 12, 1, 1),
    ],
  ])('%s', (id, value) => {
    expect(Math.abs(value - published(id))).toBeLessThanOrEqual(toleranseKr);
  });
});

it('every check of the file is made', () => {
  const covered = /^(rutine-2026|marginal|dnb-2024|g-12|talent-2022|sop-2020)-/;
  expect(kontroller.filter(({ id }) => !covered.test(id))).toEqual([]);
  expect(kontroller).toHaveLength(74);
});
