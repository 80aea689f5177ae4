/** The cells themselves: names that are told apart, years without rates, and explanations that reach the sources. */
import { describe, expect, it } from 'vitest';
import { monthNumber } from '../../../src/engine/kernel/plainDate';
import { explainCell } from '../../../src/engine/practice/explain';
import type { TraceNode } from '../../../src/engine/practice/results';
import { bundledRules } from '../../../src/engine/rules';
import { taxOfEmployee, taxOfEnk, taxOfOwner, taxOfShareholder, type TaxCells } from '../../../src/engine/tax';
import { employee, enk, owner, type Computed } from './forms';
import { TaxYear } from './taxYear';

const FORMS: readonly { readonly name: string; readonly computed: Computed<TaxCells> }[] = [
  { name: 'employed', computed: employee(2026, 1_200_000, true) },
  {
    name: 'enk',
    computed: enk(2026, 1_500_000, { lonn: 200_000, renter: 1, avskrivning: 1, skjermingsgrunnlag: 1, pensjon: 5 }),
  },
  {
    name: 'owner',
    computed: owner(2026, 1_500_000, { lonn: 900_000, sone: 'Ia', fribelopBrukt: 1, inngangsverdi: 1 }),
  },
];

describe.each(FORMS)('$name', ({ computed }) => {
  const { figures, cells } = computed;
  const named = figures.program.cells.filter((cell) => cell.kind === 'amount' || cell.kind === 'total');

  it('calls each cell something else', () => {
    const ids = named.map((cell) => cell.def.id);
    expect(ids.length).toBeGreaterThan(12);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[a-z][A-Za-z0-9]*$/.test(id))).toBe(true);
    const labels = named.map((cell) => cell.def.label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('gives each amount as many cells as it names parts', () => {
    const wrong = named.filter((cell) => cell.kind === 'amount' && cell.inputs.length !== cell.def.parts.length);
    expect(wrong).toEqual([]);
  });

  it('explains income after tax down to plan figures and sourced rates', () => {
    const node = explainCell(
      { program: figures.program, pack: bundledRules, start: monthNumber(2026, 1), names: new Map([['anne', 'Anne']]) },
      cells.inntektEtterSkatt,
      { kind: 'month', month: 0 },
    );
    const leaves = leavesOf(node);
    expect(leaves.filter((leaf) => leaf.kind === 'amount')).toEqual([]);
    const records = new Set(leaves.filter((leaf) => leaf.kind === 'rate').map((leaf) => leaf.id));
    for (const id of ['trinnskatt.trinn1.grense', 'trinnskatt.trinn5.prosent', 'skatt.personfradrag.sats']) {
      expect(records).toContain(id);
    }
    expect(leaves.some((leaf) => leaf.kind === 'input')).toBe(true);
  });
});

function leavesOf(node: TraceNode): TraceNode[] {
  return node.parts.length === 0 ? [node] : node.parts.flatMap(leavesOf);
}

describe('years without rates', () => {
  const gapsOf = (year: number, build: (of: TaxYear) => unknown): string[] => {
    const of = new TaxYear(year);
    build(of);
    return of.gaps();
  };
  const employed = (of: TaxYear): unknown => taxOfEmployee(of.context, { lonn: of.input('lonn', 1) });

  it('are gaps before 2023 and after 2026', () => {
    expect(gapsOf(2022, employed)).toContain('skatt.personfradrag.sats');
    expect(gapsOf(2027, employed)).toContain('skatt.personfradrag.sats');
    expect(gapsOf(2023, employed)).toEqual([]);
    expect(gapsOf(2026, employed)).toEqual([]);
  });
  it('do not stop a case that can do without the rate', () => {
    const plain = (of: TaxYear): unknown => taxOfEnk(of.context, { overskudd: of.input('overskudd', 1) });
    expect(gapsOf(2023, plain)).toEqual([]);
    const inZone = (of: TaxYear): unknown =>
      taxOfEmployee(of.context, { lonn: of.input('lonn', 1) }, { isInnsatssone: true });
    expect(gapsOf(2023, inZone)).toEqual(['skatt.alminneligInnsatssone.prosent']);
    const own = (of: TaxYear): unknown =>
      taxOfOwner(of.context, { resultatForEierlonn: of.input('r', 1), lonn: of.input('l', 1), sone: 'I' });
    expect(gapsOf(2023, own)).toEqual(['arbeidsgiveravgift.sone-i.prosent', 'skatt.selskap.prosent']);
  });
});

describe('a shareholder without salary', () => {
  it('pays no trinnskatt or trygdeavgift', () => {
    const of = new TaxYear(2026);
    const cells = taxOfShareholder(of.context, { resultat: of.input('resultat', 500_000) });
    const figures = of.run();
    // 22 % of 500 000; (390 000 × 1,72 − 114 540) × 22 %
    expect(figures.at(cells.selskapsskatt)).toBeCloseTo(110_000, 6);
    expect(figures.at(cells.personskatt)).toBeCloseTo(122_377.2, 6);
    expect(figures.at(cells.inntektEtterSkatt)).toBeCloseTo(267_622.8, 6);
  });

  it('gets the same as the sole owner with the same result and salary', () => {
    const alone = owner(2026, 1_573_000, { lonn: 900_000, inngangsverdi: 30_000 });
    const of = new TaxYear(2026);
    const cells = taxOfShareholder(of.context, {
      lonn: of.input('lonn', 900_000),
      resultat: of.input('resultat', 546_100),
      inngangsverdi: of.input('inngangsverdi', 30_000),
    });
    expect(of.run().at(cells.inntektEtterSkatt)).toBeCloseTo(alone.figures.at(alone.cells.inntektEtterSkatt), 6);
  });

  it('may have other deductions', () => {
    const of = new TaxYear(2026);
    const cells = taxOfEmployee(
      of.context,
      { lonn: of.input('lonn', 1_000_000) },
      { isInnsatssone: false, fradrag: of.input('pensjonstrekk', 20_000) },
    );
    expect(of.run().at(cells.personskatt)).toBeCloseTo(employee(2026, 1_000_000).figures.of('personskatt') - 4_400, 6);
  });
});
