/** What is drawn over a plot: the column being read, what the plan says now, and the lines' names. */
import type { Chart } from 'chart.js';
import { drawBarLabels, drawLimits, drawSpreads } from './barLabels';
import { drawEndLabels } from './endLabels';
import type { Look } from './look';
import type { BarsSpec, ChartSpec, LinesSpec } from './plotTypes';
import { fallsAt, placeLabels } from './pointLabels';
import { drawSpansOver, drawSpansUnder } from './spanMarks';

export { rowAt } from './spanMarks';

/** Where a column stands, pixels from the canvas' left. */
export function columnAt(chart: Chart, spec: BarsSpec | LinesSpec, index: number): number {
  return chart.scales['x']?.getPixelForValue(spec.kind === 'bars' ? index : (spec.xs[index] ?? 0)) ?? 0;
}

/** Beneath the bars and lines. */
export function drawUnder(chart: Chart, spec: ChartSpec, look: Look, read: number | null): void {
  if (spec.kind === 'spans') {
    drawSpansUnder(chart, spec, look, read);
    return;
  }
  if (read !== null) upright(chart, columnAt(chart, spec, read), [2, 2], look);
  if (spec.kind === 'lines' && spec.now !== null) drawNow(chart, spec.now, look);
}

/** Over them. */
export function drawOver(chart: Chart, spec: ChartSpec, look: Look, read: number | null): void {
  switch (spec.kind) {
    case 'spans':
      drawSpansOver(chart, spec, look);
      break;
    case 'bars':
      drawSpreads(chart, spec, look);
      drawLimits(chart, spec, look);
      drawBarLabels(chart, spec, look);
      break;
    case 'lines':
      drawEndLabels(chart, spec, look);
      drawNamedPoints(chart, spec, look);
      if (read !== null) drawPoints(chart, spec, look, read);
  }
}

/** A ring where lines cross, with its name above it where that covers no other's. */
function drawNamedPoints({ ctx: brush, scales, chartArea: area }: Chart, spec: LinesSpec, look: Look): void {
  const { size, family } = look.font;
  const height = 1.25 * size;
  brush.save();
  brush.font = `600 ${size}px ${family}`;
  brush.textAlign = 'left';
  brush.textBaseline = 'bottom';
  const points = spec.points.map(({ x, y, label }) => ({
    x: scales['x']?.getPixelForValue(x) ?? 0,
    y: scales['y']?.getPixelForValue(y) ?? 0,
    width: brush.measureText(label).width + 6,
    falls: fallsAt(spec, x),
  }));
  const places = placeLabels(points, area, height);
  spec.points.forEach(({ label }, index) => {
    const [point, place] = [points[index], places[index] ?? null];
    if (point === undefined) return;
    brush.strokeStyle = look.colour('ink');
    brush.lineWidth = 1.5;
    brush.beginPath();
    brush.arc(point.x, point.y, 5, 0, 2 * Math.PI);
    brush.stroke();
    if (place === null) return;
    brush.globalAlpha = 0.85;
    brush.fillStyle = look.colour('surface');
    brush.fillRect(place.left, place.foot - height, point.width, height);
    brush.globalAlpha = 1;
    brush.fillStyle = look.colour('ink');
    brush.fillText(label, place.left + 3, place.foot);
  });
  brush.restore();
}

function upright({ ctx: brush, chartArea }: Chart, x: number, dashes: number[], look: Look): void {
  brush.save();
  brush.strokeStyle = look.colour('line-strong');
  brush.lineWidth = 1;
  brush.setLineDash(dashes);
  brush.beginPath();
  brush.moveTo(x, chartArea.top);
  brush.lineTo(x, chartArea.bottom);
  brush.stroke();
  brush.restore();
}

function drawNow(chart: Chart, { x, label }: NonNullable<LinesSpec['now']>, look: Look): void {
  const { ctx: brush, chartArea: area, scales } = chart;
  const at = scales['x']?.getPixelForValue(x) ?? 0;
  upright(chart, at, [4, 3], look);
  brush.save();
  brush.font = `${look.font.size}px ${look.font.family}`;
  brush.fillStyle = look.colour('ink-soft');
  brush.textAlign = 'center';
  brush.textBaseline = 'bottom';
  const half = brush.measureText(label).width / 2;
  brush.fillText(label, Math.min(Math.max(at, half), chart.width - half), area.top - 0.3 * look.font.size);
  brush.restore();
}

function drawPoints({ ctx: brush, scales }: Chart, { xs, series }: LinesSpec, look: Look, read: number): void {
  brush.save();
  brush.lineWidth = 1.5;
  brush.strokeStyle = look.colour('surface');
  for (const { place, values } of series) {
    const value = values[read] ?? null;
    if (value === null) continue;
    brush.beginPath();
    brush.arc(
      scales['x']?.getPixelForValue(xs[read] ?? 0) ?? 0,
      scales['y']?.getPixelForValue(value) ?? 0,
      4,
      0,
      2 * Math.PI,
    );
    brush.fillStyle = look.line(place);
    brush.fill();
    brush.stroke();
  }
  brush.restore();
}
