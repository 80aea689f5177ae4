/** What stands in and beside stacked bars: values in segments that hold them, and the big segments' names after the last bar. */
import type { Chart } from 'chart.js';
import { NARROW_REM, wrap } from './endLabels';
import { dashesOf } from './fills';
import type { Look } from './look';
import type { BarSeries, BarsSpec } from './plotTypes';
import { spread } from './scale';

/** A segment is named when it is at least this part of the plot's height: about a line of text. */
const NAMED_PART = 0.06;
/** The names' part of the plot's width at most. */
const MOST = 0.36;
const GAP = 0.5;
const LINE_HEIGHT = 1.2;

/** Series whose last segment is high enough to be named beside it; none where two stacks stand beside each other. */
export function namedSeries({ series, axis }: Pick<BarsSpec, 'series' | 'axis'>): readonly BarSeries[] {
  if (new Set(series.map(({ stack }) => stack)).size > 1) return [];
  return series.filter(({ values }) => Math.abs(values.at(-1) ?? 0) >= NAMED_PART * (axis.high - axis.low));
}

const fontOf = ({ font }: Look): string => `500 ${font.size}px ${font.family}`;

interface Names {
  readonly width: number;
  readonly lines: readonly (readonly string[])[];
}

function namesOf(brush: CanvasRenderingContext2D, plotWidth: number, spec: BarsSpec, look: Look): Names | null {
  const named = namedSeries(spec);
  if (plotWidth <= NARROW_BARS_REM * look.rem || named.length === 0) return null;
  brush.save();
  brush.font = fontOf(look);
  const measure = (text: string): number => brush.measureText(text).width;
  const lines = named.map(({ label, values }) =>
    wrap(`${label} ${spec.nameText(values.at(-1) ?? 0)}`, MOST * plotWidth, measure),
  );
  const width = Math.max(0, ...lines.flat().map(measure));
  brush.restore();
  return { width, lines };
}

/** A plot of bars no wider than so many rem has its names in a list beneath: small plots stand beside each other. */
export const NARROW_BARS_REM = 0.8 * NARROW_REM;

/** Room to keep right of the bars, pixels. */
export function nameRoom(brush: CanvasRenderingContext2D, plotWidth: number, spec: BarsSpec, look: Look): number {
  const names = namesOf(brush, plotWidth, spec, look);
  return names === null ? 0 : names.width + 2 * GAP * look.font.size;
}

export function drawBarLabels(chart: Chart, spec: BarsSpec, look: Look): void {
  const { ctx: brush } = chart;
  brush.save();
  brush.font = fontOf(look);
  brush.textBaseline = 'middle';
  drawValues(chart, spec, look);
  drawNames(chart, spec, look);
  brush.restore();
}

function drawValues(chart: Chart, spec: BarsSpec, look: Look): void {
  const { ctx: brush } = chart;
  const size = look.font.size;
  brush.textAlign = 'center';
  // All or none: figures in some bars only would look as if they were what matters.
  const texts = spec.series.flatMap(({ values }) => values.map(spec.nameText));
  const widest = Math.max(0, ...texts.map((text) => brush.measureText(text).width)) + 10;
  spec.series.forEach(({ values }, set) => {
    chart.getDatasetMeta(set).data.forEach((bar, column) => {
      const { x, y, base, width } = bar.getProps(['x', 'y', 'base', 'width'], true) as Record<string, number>;
      if (x === undefined || y === undefined || base === undefined || width === undefined) return;
      const text = spec.nameText(values[column] ?? 0);
      const wide = brush.measureText(text).width + 6;
      if (Math.abs(base - y) < 1.5 * size || width < widest) return;
      const middle = (y + base) / 2;
      brush.globalAlpha = 0.9;
      brush.fillStyle = look.colour('surface');
      brush.fillRect(x - wide / 2, middle - 0.65 * size, wide, 1.3 * size);
      brush.globalAlpha = 1;
      brush.fillStyle = look.colour('ink');
      brush.fillText(text, x, middle + 0.5);
    });
  });
}

function drawNames(chart: Chart, spec: BarsSpec, look: Look): void {
  const { ctx: brush, chartArea: area } = chart;
  const names = namesOf(brush, chart.width, spec, look);
  if (names === null) return;
  const [size, height] = [look.font.size, Math.max(1, area.bottom - area.top)];
  const places = namedSeries(spec).map(({ id }) => {
    const set = spec.series.findIndex((each) => each.id === id);
    const bar = chart.getDatasetMeta(set).data.at(-1);
    const {
      x = 0,
      y = 0,
      base = 0,
      width = 0,
    } = bar?.getProps(['x', 'y', 'base', 'width'], true) as Record<string, number>;
    return { middle: (y + base) / 2, edge: x + width / 2 };
  });
  const tallest = Math.max(1, ...names.lines.map((lines) => lines.length)) * LINE_HEIGHT * size;
  const wanted = places.map(({ middle }) => ((middle - area.top) / height) * 100);
  brush.textAlign = 'left';
  brush.strokeStyle = look.colour('line-strong');
  brush.lineWidth = 1;
  spread(wanted, (tallest / height) * 100).forEach((percent, index) => {
    const { middle, edge } = places[index] ?? { middle: 0, edge: 0 };
    const at = area.top + (percent / 100) * height;
    brush.beginPath();
    brush.moveTo(edge, middle);
    brush.lineTo(area.right + (GAP - 0.15) * size, at);
    brush.stroke();
    brush.fillStyle = look.colour('ink');
    const lines = names.lines[index] ?? [];
    lines.forEach((text, row) =>
      brush.fillText(text, area.right + GAP * size, at + (row - (lines.length - 1) / 2) * LINE_HEIGHT * size),
    );
  });
}

/** A line across each column, over the bars. */
export function drawLimits(chart: Chart, { limits, labels, series }: BarsSpec, look: Look): void {
  const { ctx: brush, scales, chartArea: area } = chart;
  if (limits.length === 0 || series.length === 0) return;
  const half = (0.42 * (area.right - area.left)) / Math.max(1, labels.length);
  brush.save();
  brush.strokeStyle = look.colour('ink');
  brush.lineWidth = 2;
  for (const [place, { values }] of limits.entries()) {
    brush.setLineDash([...dashesOf(place + 1)]);
    values.forEach((value, column) => {
      if (value === null) return;
      const [x, y] = [scales['x']?.getPixelForValue(column) ?? 0, scales['y']?.getPixelForValue(value) ?? 0];
      brush.beginPath();
      brush.moveTo(x - half, y);
      brush.lineTo(x + half, y);
      brush.stroke();
    });
  }
  brush.restore();
}

/** Draws the path in ink with an edge around it, so that it is seen on any fill. */
function strokeInk(brush: CanvasRenderingContext2D, look: Look): void {
  for (const [colour, width] of [
    ['surface', 4.5],
    ['ink', 1.5],
  ] as const) {
    brush.strokeStyle = look.colour(colour);
    brush.lineWidth = width;
    brush.stroke();
  }
}

/** An upright line through the top of each stack that has a spread. */
export function drawSpreads(chart: Chart, { spreads, series, labels }: BarsSpec, look: Look): void {
  const { ctx: brush, scales } = chart;
  brush.save();
  for (const [stack, { low, high }] of Object.entries(spreads)) {
    const set = series.findIndex((each) => each.stack === stack);
    if (set < 0) continue;
    labels.forEach((_, column) => {
      const { x = 0 } = chart.getDatasetMeta(set).data[column]?.getProps(['x'], true) as { x?: number };
      const [top, foot] = [high[column], low[column]].map((value) => scales['y']?.getPixelForValue(value ?? 0) ?? 0);
      brush.beginPath();
      brush.moveTo(x, top ?? 0);
      brush.lineTo(x, foot ?? 0);
      for (const end of [top ?? 0, foot ?? 0]) {
        brush.moveTo(x - 4, end);
        brush.lineTo(x + 4, end);
      }
      strokeInk(brush, look);
    });
  }
  brush.restore();
}
