import { describe, expect, test } from 'vitest';
import { namedSeries } from '../../src/ui/components/plot/barLabels';
import { gridLook } from '../../src/ui/components/plot/chartFrame';
import { linesChart } from '../../src/ui/components/plot/linesChart';
import type { Look } from '../../src/ui/components/plot/look';
import type { BarSeries, LinesSpec, SpansSpec } from '../../src/ui/components/plot/plotTypes';
import { axisOf, levelAxis } from '../../src/ui/components/plot/scale';
import { levelStart, spansChart } from '../../src/ui/components/plot/spansChart';

const look: Look = {
  rem: 16,
  font: { family: 'Inter', size: 12 },
  colour: (token) => token,
  line: () => 'rgb(0, 0, 0)',
  fill: (place) => `fill ${place}`,
  toneFill: (tone) => `tone ${tone}`,
};

describe('a way from one level to another', () => {
  test('is drawn from nothing where the steps can be seen, and says that its axis is cut where they cannot', () => {
    expect(levelAxis([800_000, 1_200_000]).low).toBe(0);
    expect(levelAxis([-100_000, 200_000]).low).toBeLessThanOrEqual(-100_000);
    const cut = levelAxis([1_000_000, 1_050_000]);
    expect(cut.low).toBeGreaterThan(0);
    expect(cut.low).toBeLessThan(1_000_000);
    expect(cut.high).toBeGreaterThanOrEqual(1_050_000);
  });

  test('has floating bars for the steps, and bars from the foot for the levels at both ends', () => {
    const row = { label: 'x', text: '1' };
    const spec: SpansSpec = {
      kind: 'spans',
      rows: [
        { ...row, id: 'start', from: 900, to: 900, tone: 'level' },
        { ...row, id: 'more', from: 900, to: 1_000, tone: 'up' },
        { ...row, id: 'less', from: 1_000, to: 950, tone: 'down' },
        { ...row, id: 'end', from: 950, to: 950, tone: 'level' },
      ],
      axis: axisOf([850, 1_000]),
      tickText: String,
      isChained: true,
    };
    const [set] = spansChart(spec, look).data.datasets;
    const foot = levelStart(spec);
    expect(foot).toBe(spec.axis.low);
    expect(set?.data).toEqual([
      [foot, 900],
      [900, 1_000],
      [1_000, 950],
      [foot, 950],
    ]);
    expect(set?.backgroundColor).toEqual(['tone level', 'tone up', 'tone down', 'tone level']);
    expect(levelStart({ ...spec, axis: axisOf([-50, 100]) })).toBe(0);
  });
});

describe('the lines at the marks of an axis', () => {
  const at = (value: number): { tick: { value: number } } => ({ tick: { value } });

  test('are strongest at nothing where values go below it', () => {
    const { color, lineWidth } = gridLook(axisOf([-2, 4]), look);
    expect([color(at(0)), lineWidth(at(0))]).toEqual(['line-strong', 2]);
    expect([color(at(2)), lineWidth(at(2))]).toEqual(['line', 1]);
    expect(gridLook(axisOf([0, 4]), look).lineWidth(at(0))).toBe(1);
  });

  test('are thinner where all lines have one colour', () => {
    const { lineWidth } = gridLook(axisOf([-2, 4]), { ...look, colour: () => 'white' });
    expect([lineWidth(at(2)), lineWidth(at(0))]).toEqual([0.5, 2]);
  });
});

describe('a line', () => {
  test('is as wide and as dashed for its text, whatever size the text is', () => {
    const series = [{ id: 'a', label: 'A', place: 1, values: [1, 2] }];
    const spec: LinesSpec = {
      ...{ kind: 'lines', xs: [1, 2], xTicks: [1, 2], xText: String, series, axis: axisOf([0, 2]) },
      ...{ tickText: String, now: null, points: [] },
    };
    const drawn = (rem: number): unknown[] =>
      linesChart(spec, { ...look, rem }).data.datasets.map(({ borderWidth, borderDash }) => [borderWidth, borderDash]);
    expect(drawn(16)).toEqual([[2.25, [7, 3]]]);
    expect(drawn(32)).toEqual([[4.5, [14, 6]]]);
  });
});

describe('a spread', () => {
  const spec = (series: LinesSpec['series']): LinesSpec => ({
    ...{ kind: 'lines', xs: [1, 2], xTicks: [1, 2], xText: String, series, axis: axisOf([0, 30]) },
    ...{ tickText: String, now: null, points: [] },
  });

  test('is a band from its lowest to its highest, drawn beneath the line it belongs to', () => {
    const line = { id: 'a', label: 'A', place: 0, values: [10, 20] };
    const { datasets } = linesChart(spec([{ ...line, spread: { low: [5, 12], high: [15, 28] } }]), look).data;
    expect(datasets.map(({ data }) => data.map(({ y }) => y))).toEqual([
      [5, 12],
      [15, 28],
      [10, 20],
    ]);
    expect(datasets.map(({ fill }) => fill)).toEqual([false, '-1', undefined]);
    expect(datasets[1]?.backgroundColor).toBe('rgba(0, 0, 0, 0.16)');
    expect(datasets.slice(0, 2).map(({ borderWidth }) => borderWidth)).toEqual([0, 0]);
  });

  test('adds nothing where there is none', () => {
    const { datasets } = linesChart(spec([{ id: 'a', label: 'A', place: 0, values: [10, null] }]), look).data;
    expect(datasets).toHaveLength(1);
    expect(datasets[0]?.data.map(({ y }) => y)).toEqual([10, Number.NaN]);
  });
});

describe('the parts of a stack', () => {
  const part = (id: string, last: number, stack = 'a'): BarSeries => ({
    id,
    label: id,
    place: 0,
    stack,
    values: [1, last],
  });

  test('are named beside it when they are high enough for a line of text', () => {
    const series = [part('big', 60), part('small', 3), part('enough', 6)];
    expect(namedSeries({ series, axis: axisOf([0, 100]) }).map(({ id }) => id)).toEqual(['big', 'enough']);
  });

  test('are named beneath where two stacks stand beside each other', () => {
    expect(namedSeries({ series: [part('one', 60), part('other', 60, 'b')], axis: axisOf([0, 100]) })).toEqual([]);
  });
});
