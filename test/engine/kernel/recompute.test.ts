/** A program with other inputs, a program of its own, and cells added to one that has been run. */
import { describe, expect, it } from 'vitest';
import { amount } from '../../../src/engine/kernel/amount';
import { GraphBuilder, type Program, type Slot } from '../../../src/engine/kernel/graph';
import type { AmountDef } from '../../../src/engine/kernel/amount';

const def = (id: string, compute: (a: number, b: number) => number): AmountDef<readonly ['a', 'b']> =>
  amount<readonly ['a', 'b']>({
    id,
    label: id,
    unit: 'kr/måned',
    yearUnit: 'kr/år',
    year: 'sum',
    parts: ['a', 'b'],
    formula: '',
    compute,
  });
const total = (id: string) => ({ id, label: id, unit: 'kr/måned', yearUnit: 'kr/år', year: 'sum' }) as const;

interface Made {
  readonly program: Program;
  readonly slots: Readonly<Record<'a' | 'b' | 'c' | 'capped' | 'grown' | 'yearly' | 'other' | 'sum', Slot>>;
}

/** a grows month by month to at most 10; b and c go their own ways; the sum reads all. */
function made(a: number, b: number, c: number): Made {
  const graph = new GraphBuilder(24);
  const inputs = { a: graph.input('a', a, 'a', 'kr/måned', 'plan'), b: graph.input('b', b, 'b', 'kr/måned', 'plan') };
  const other = graph.input('c', c, 'c', 'kr/måned', 'plan');
  const before = graph.previous(inputs.a);
  const grown = graph.amount(
    def('grown', (last, step) => last + step),
    [before, inputs.b],
  );
  graph.link(before, grown);
  const cap = graph.constant('cap', 'cap', 'kr/måned', 10);
  const capped = graph.amount(def('capped', Math.min), [grown, cap]);
  const yearly = graph.perYear(() =>
    graph.amount(
      def('yearly', (x, y) => x * y),
      [capped, other],
    ),
  );
  const doubled = graph.amount(
    def('other', (x, y) => x * y),
    [other, other],
  );
  const sum = graph.total(total('sum'), [capped, yearly, doubled], undefined, [1, 1, -1]);
  const program = graph.finish();
  program.run();
  return { program, slots: { ...inputs, c: other, capped, grown, yearly, other: doubled, sum } };
}

const figures = ({ columns }: Program): number[][] => columns.map((column) => [...column]);

describe('other numbers in the inputs', () => {
  it('give what computing everything gives, and leave the first program as it was', () => {
    const first = made(1, 0.25, 3);
    const before = figures(first.program);
    for (const [a, b, c] of [
      [2, 0.25, 3],
      [1, 0.5, 3],
      [1, 0.25, 4],
      [5, 1, -1],
      [1, 0.25, 3],
    ] as const) {
      const { slots } = first;
      const again = first.program.withInputs(
        new Map([
          [slots.a, a],
          [slots.b, b],
          [slots.c, c],
        ]),
      );
      expect(figures(again)).toEqual(figures(made(a, b, c).program));
      expect(figures(first.program)).toEqual(before);
    }
  });

  it('share the figures that do not follow from them', () => {
    const { program, slots } = made(1, 0.25, 3);
    const again = program.withInputs(new Map([[slots.c, 4]]));
    expect(again.column(slots.grown)).toBe(program.column(slots.grown));
    expect(again.column(slots.capped)).toBe(program.column(slots.capped));
    expect(again.column(slots.other)).not.toBe(program.column(slots.other));
    expect(again.column(slots.sum)).not.toBe(program.column(slots.sum));
  });

  it('reach no further than where the figures come out the same', () => {
    // From 12 or 20 the cap of 10 holds in every month.
    const { program, slots } = made(12, 1, 3);
    const again = program.withInputs(new Map([[slots.a, 20]]));
    expect(again.column(slots.grown)).not.toBe(program.column(slots.grown));
    for (const slot of [slots.capped, slots.yearly, slots.sum]) expect(again.column(slot)).toBe(program.column(slot));
  });

  it('tell a zero from a negative zero, and a number from none', () => {
    const { program, slots } = made(1, 0.25, 0);
    const again = program.withInputs(new Map([[slots.c, -0]]));
    expect(Object.is(again.at(slots.c, 0), -0)).toBe(true);
    expect(figures(program.withInputs(new Map([[slots.c, NaN]])))).toEqual(figures(made(1, 0.25, NaN).program));
  });

  it('read a loop’s cell that stands before the loop', () => {
    const graph = new GraphBuilder(12);
    const input = graph.input('a', 1, 'a', 'kr/måned', 'plan');
    const none = graph.constant('none', 'none', 'kr/måned', 0);
    const doubled = graph.amount(
      def('doubled', (a) => 2 * a),
      [input, none],
    );
    const before = graph.previous(none);
    graph.link(before, doubled);
    const paid = graph.amount(
      def('paid', (a) => a),
      [before, none],
    );
    const program = graph.finish();
    program.run();
    expect(program.withInputs(new Map([[input, 5]])).at(paid, 3)).toBe(10);
  });
});

it('a copy has figures of its own', () => {
  const { program, slots } = made(1, 0.25, 3);
  const copy = program.copy();
  copy.setInput(slots.c, 7);
  copy.run();
  expect(figures(copy)).toEqual(figures(made(1, 0.25, 7).program));
  expect(figures(program)).toEqual(figures(made(1, 0.25, 3).program));
});

it('cells added to a program read its figures, and are all that running computes', () => {
  const { program, slots } = made(1, 0.25, 3);
  const graph = new GraphBuilder(24, program);
  const extra = graph.input('d', 2, 'd', 'kr/måned', 'plan');
  const added = graph.amount(
    def('added', (a, b) => a * b),
    [slots.sum, extra],
  );
  const more = graph.finish();
  expect(more.cells.slice(0, program.cells.length)).toEqual([...program.cells]);
  expect(more.column(slots.sum)).toBe(program.column(slots.sum));
  more.run();
  expect(more.at(added, 5)).toBe(2 * program.at(slots.sum, 5));
  expect(program.cells.length).toBe(more.cells.length - 2);
});
