import { describe, expect, it } from 'vitest';
import { amount } from '../../../src/engine/kernel/amount';
import { GraphBuilder, type Slot } from '../../../src/engine/kernel/graph';

const flow = { unit: 'kr/måned', yearUnit: 'kr/år', year: 'sum' } as const;
const product = amount({
  id: 'product',
  label: 'Produkt',
  ...flow,
  parts: ['a', 'b'],
  formula: 'a × b',
  compute: (a, b) => a * b,
});
const grown = amount({
  id: 'grown',
  label: 'Voksende',
  unit: 'listeinnbyggere',
  yearUnit: 'listeinnbyggere',
  year: 'last',
  parts: ['before', 'step', 'isFirst'],
  formula: 'before + step',
  compute: (before, step, isFirst) => (isFirst === 1 ? before : before + step),
});
const ratio = amount({
  id: 'ratio',
  label: 'Forhold',
  unit: 'kr/time',
  yearUnit: 'kr/time',
  year: 'recompute',
  parts: ['over', 'under'],
  formula: 'over ÷ under',
  compute: (over, under) => over / under,
});

const counting = (months: number): Float64Array => Float64Array.from({ length: months }, (_, month) => month + 1);
const input = (graph: GraphBuilder, value: number): Slot => graph.input('p', value, 'P', 'kr', 'plan');
const calendar = (graph: GraphBuilder, values: Float64Array): Slot => graph.calendar('c', 'C', 'antall', values);

describe('a program', () => {
  it('computes amounts month by month, and a year as the sum of its months', () => {
    const graph = new GraphBuilder(24);
    const slot = graph.amount(product, [calendar(graph, counting(24)), input(graph, 10)]);
    const program = graph.finish();
    program.run();
    expect([program.at(slot, 0), program.at(slot, 11), program.at(slot, 23)]).toEqual([10, 120, 240]);
    // 10 × (1 + … + 12) = 780; 10 × (13 + … + 24) = 2 220
    expect(program.stretch(slot, 0, 12)).toBe(780);
    expect(program.stretch(slot, 12, 24)).toBe(2_220);
    expect(program.stretch(slot, 0, 24)).toBe(3_000);
  });

  it('averages levels and takes the last of what stands at the end', () => {
    const graph = new GraphBuilder(12);
    const months = calendar(graph, counting(12));
    const first = calendar(
      graph,
      Float64Array.from({ length: 12 }, (_, month) => (month === 0 ? 1 : 0)),
    );
    const before = graph.previous(input(graph, 100));
    const list = graph.amount(grown, [before, input(graph, 5), first]);
    graph.link(before, list);
    const program = graph.finish();
    program.run();
    expect(program.stretch(months, 0, 12)).toBe(6.5);
    expect(program.stretch(list, 0, 12)).toBe(155);
  });

  it('starts a loop from its initial value and then reads the month before', () => {
    const graph = new GraphBuilder(4);
    const first = calendar(graph, Float64Array.of(1, 0, 0, 0));
    const before = graph.previous(input(graph, 100));
    const doubled = graph.amount(product, [before, input(graph, 2)]);
    const list = graph.amount(grown, [before, input(graph, 5), first]);
    graph.link(before, list);
    const program = graph.finish();
    program.run();
    expect([0, 1, 2, 3].map((month) => program.at(list, month))).toEqual([100, 105, 110, 115]);
    expect([0, 1, 2, 3].map((month) => program.at(doubled, month))).toEqual([200, 200, 210, 220]);
  });

  it('runs loops of several doctors beside each other', () => {
    const graph = new GraphBuilder(3);
    const first = calendar(graph, Float64Array.of(1, 0, 0));
    const lists = [10, 20].map((start) => {
      const before = graph.previous(input(graph, start));
      const list = graph.amount(grown, [before, input(graph, 1), first]);
      graph.link(before, list);
      return list;
    });
    const program = graph.finish();
    program.run();
    expect(lists.map((list) => program.at(list, 2))).toEqual([12, 22]);
  });

  it('recomputes ratios from the parts’ own years, not as an average of months', () => {
    const graph = new GraphBuilder(12);
    const money = graph.amount(product, [calendar(graph, counting(12)), input(graph, 100)]);
    const hours = graph.amount({ ...product, id: 'hours' }, [
      calendar(
        graph,
        Float64Array.from({ length: 12 }, (_, month) => (month < 6 ? 1 : 3)),
      ),
      input(graph, 1),
    ]);
    const slot = graph.amount(ratio, [money, hours]);
    const program = graph.finish();
    program.run();
    // 7 800 ÷ (6 × 1 + 6 × 3) = 325
    expect(program.stretch(slot, 0, 12)).toBe(325);
  });

  it('adds totals with signs; a total of nothing is 0', () => {
    const graph = new GraphBuilder(1);
    const total = { id: 't', label: 'T', ...flow };
    const [a, b] = [input(graph, 30), input(graph, 12)];
    const net = graph.total(total, [a, b], { kind: 'kontor' }, [1, -1]);
    const plain = graph.total({ ...total, id: 'u' }, [a, b]);
    const none = graph.total({ ...total, id: 'v' }, []);
    const program = graph.finish();
    program.run();
    expect([net, plain, none].map((slot) => program.at(slot, 0))).toEqual([18, 42, 0]);
  });

  it('adds any number of parts one after the other from the left, to the last bit', () => {
    // Of four and more of these, both adding from the right and adding three by three give another last bit
    for (let count = 0; count <= 8; count++) {
      const graph = new GraphBuilder(3);
      const values = Array.from({ length: count }, (_, part) => 3 ** (8 - part) / (2 * part + 1));
      const signs = values.map((_, part) => (part % 2 === 0 ? 1 : -1));
      const def = { id: 'sum', label: 'Sum', ...flow };
      const slot = graph.total(
        def,
        values.map((value) => input(graph, value)),
        { kind: 'kontor' },
        signs,
      );
      const program = graph.finish();
      program.run();
      const expected = values.reduce((sum, value, part) => sum + (signs[part] ?? 0) * value, 0);
      expect([...program.column(slot)], `${count} parts`).toEqual([expected, expected, expected]);
    }
  });

  it('gives the same when run again, and new figures after setInput', () => {
    const graph = new GraphBuilder(12);
    const price = input(graph, 2);
    const slot = graph.amount(product, [input(graph, 10), price]);
    const total = graph.total({ id: 't', label: 'T', ...flow }, [slot, slot]);
    const program = graph.finish();
    program.run();
    program.run();
    expect(program.stretch(total, 0, 12)).toBe(480);
    program.setInput(price, 3);
    program.run();
    expect(program.at(slot, 0)).toBe(30);
    expect(program.at(slot, 11)).toBe(30);
    expect(program.stretch(total, 0, 12)).toBe(720);
  });

  it('refuses amounts of more parts than it can run without allocation', () => {
    const graph = new GraphBuilder(1);
    const nine = amount({
      id: 'nine',
      label: 'Ni',
      ...flow,
      parts: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
      formula: '',
      compute: () => 0,
    });
    const one = input(graph, 1);
    expect(() => graph.amount(nine, [one, one, one, one, one, one, one, one, one])).toThrow(RangeError);
  });

  it('runs up to eight parts in their order', () => {
    for (let count = 1; count <= 8; count++) {
      const graph = new GraphBuilder(2);
      const parts = Array.from({ length: count }, (_, index) => String(index));
      const digits = amount({
        id: 'digits',
        label: 'Sifre',
        ...flow,
        parts,
        formula: '',
        compute: (...values: number[]) => values.reduce((made, value) => made * 10 + value, 0),
      });
      const slots = parts.map((_, index) => calendar(graph, Float64Array.of(index + 1, 9)));
      const slot = graph.amount(digits, slots);
      const program = graph.finish();
      program.run();
      expect(program.at(slot, 0)).toBe(Number('12345678'.slice(0, count)));
      expect(program.at(slot, 1)).toBe(Number('9'.repeat(count)));
    }
  });
});

describe('versions', () => {
  const build = (months: number, starts: readonly number[]) => {
    const graph = new GraphBuilder(months);
    const asked: [number, number, number][] = [];
    const slot = graph.versions(
      'V',
      starts.map((from, index) => ({
        from,
        build: (first, last) => {
          asked.push([index, first, last]);
          return graph.amount({ ...product, id: `v${index}` }, [input(graph, index + 1), input(graph, 1)]);
        },
      })),
    );
    const program = graph.finish();
    program.run();
    return { program, slot, asked };
  };

  it('reads the version in force each month', () => {
    const { program, slot, asked } = build(12, [-Infinity, 4, 9]);
    expect(Array.from({ length: 12 }, (_, month) => program.at(slot, month))).toEqual([
      1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3,
    ]);
    expect(asked).toEqual([
      [0, 0, 4],
      [1, 4, 9],
      [2, 9, 12],
    ]);
    // 4 × 1 + 5 × 2 + 3 × 3
    expect(program.stretch(slot, 0, 12)).toBe(23);
  });

  it('builds only the versions the plan touches', () => {
    expect(build(12, [-Infinity, -5, 40]).asked).toEqual([[1, 0, 12]]);
    expect(build(12, [-Infinity, 12]).asked).toEqual([[0, 0, 12]]);
    expect(build(12, [-Infinity, 0]).asked).toEqual([[1, 0, 12]]);
  });
});
