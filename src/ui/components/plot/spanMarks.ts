/** What is drawn with bars from one value to another: the row being read, the way from bar to bar, names and values. */
import type { Chart } from 'chart.js';
import { wrap } from './endLabels';
import type { Look } from './look';
import type { SpanRow, SpansSpec } from './plotTypes';
import { BAR_REM, isNarrow, levelStart } from './spansChart';

/** The middle of a row, pixels from the canvas' top. */
export function rowAt(chart: Chart, index: number): number {
  return chart.scales['y']?.getPixelForValue(index) ?? 0;
}

const rowHeight = (chart: Chart, { rows }: SpansSpec): number =>
  (chart.chartArea.bottom - chart.chartArea.top) / Math.max(1, rows.length);

const across = (chart: Chart, value: number): number => chart.scales['x']?.getPixelForValue(value) ?? 0;

export function drawSpansUnder(chart: Chart, spec: SpansSpec, look: Look, read: number | null): void {
  const { ctx: brush } = chart;
  brush.save();
  if (read !== null) {
    const height = rowHeight(chart, spec);
    // Behind the names, which are drawn already.
    brush.globalCompositeOperation = 'destination-over';
    brush.fillStyle = look.colour('sunken');
    brush.fillRect(0, rowAt(chart, read) - height / 2, chart.width, height);
    brush.globalCompositeOperation = 'source-over';
  }
  if (spec.isChained) drawChain(chart, spec, look);
  brush.restore();
}

function drawChain(chart: Chart, spec: SpansSpec, look: Look): void {
  const { ctx: brush } = chart;
  brush.strokeStyle = look.colour('line-strong');
  brush.lineWidth = 1;
  spec.rows.slice(0, -1).forEach(({ to }, index) => {
    brush.beginPath();
    brush.moveTo(across(chart, to), rowAt(chart, index));
    brush.lineTo(across(chart, to), rowAt(chart, index + 1));
    brush.stroke();
  });
}

export function drawSpansOver(chart: Chart, spec: SpansSpec, look: Look): void {
  const { ctx: brush } = chart;
  brush.save();
  brush.textBaseline = 'middle';
  brush.textAlign = 'left';
  spec.rows.forEach((row, index) => {
    const middle = rowAt(chart, index);
    drawValue(chart, row, middle, look, levelStart(spec));
    if (row.spread !== undefined) drawWhisker(chart, row.spread, middle, look);
    if (isNarrow(chart.width, look)) drawName(chart, row, middle, look);
    if (row.tone === 'level' && spec.axis.low > 0) drawBreak(chart, spec, middle, look);
  });
  brush.restore();
}

function drawValue(
  chart: Chart,
  { from, to, text, tone, spread }: SpanRow,
  middle: number,
  look: Look,
  start: number,
): void {
  const { ctx: brush } = chart;
  const ends = tone === 'level' ? [start, to] : [from, to];
  brush.font = `${tone === 'level' ? 600 : 500} ${look.font.size}px ${look.font.family}`;
  drawOnPlate(
    brush,
    text,
    across(chart, Math.max(...ends, spread?.high ?? -Infinity)) + 0.45 * look.font.size,
    middle,
    look,
  );
}

/** Text that lines behind it do not cross. */
function drawOnPlate(brush: CanvasRenderingContext2D, text: string, left: number, middle: number, look: Look): void {
  const size = look.font.size;
  brush.globalAlpha = 0.8;
  brush.fillStyle = look.colour('surface');
  brush.fillRect(left - 2, middle - 0.6 * size, brush.measureText(text).width + 4, 1.2 * size);
  brush.globalAlpha = 1;
  brush.fillStyle = look.colour('ink');
  brush.fillText(text, left, middle);
}

/** Above the bar, in one line or two. */
function drawName(chart: Chart, { label, tone }: SpanRow, middle: number, look: Look): void {
  const { ctx: brush, chartArea: area } = chart;
  const { size, family } = look.font;
  brush.font = `${tone === 'level' ? 600 : 400} ${size}px ${family}`;
  const lines = wrap(label, chart.width - area.left, (text) => brush.measureText(text).width);
  const foot = middle - 0.5 * BAR_REM * look.rem - 0.75 * size;
  lines.forEach((text, row) =>
    drawOnPlate(brush, text, area.left + 4, foot - (lines.length - 1 - row) * 1.2 * size, look),
  );
}

/** Where the spread goes, with a short stroke at each end. */
function drawWhisker(chart: Chart, { low, high }: NonNullable<SpanRow['spread']>, middle: number, look: Look): void {
  const { ctx: brush } = chart;
  const [left, right] = [across(chart, low), across(chart, high)];
  brush.strokeStyle = look.colour('ink');
  brush.lineWidth = 1.5;
  brush.beginPath();
  brush.moveTo(left, middle);
  brush.lineTo(right, middle);
  for (const end of [left, right]) {
    brush.moveTo(end, middle - 4);
    brush.lineTo(end, middle + 4);
  }
  brush.stroke();
}

/** Two slanted cuts near the foot of a bar that does not begin at nothing. */
function drawBreak(chart: Chart, spec: SpansSpec, middle: number, look: Look): void {
  const { ctx: brush } = chart;
  const half = 0.5 * rowHeight(chart, spec);
  const foot = across(chart, spec.axis.low) + 0.75 * look.rem;
  brush.strokeStyle = look.colour('surface');
  brush.lineWidth = 2;
  for (const at of [foot, foot + 5]) {
    brush.beginPath();
    brush.moveTo(at - 3, middle + half);
    brush.lineTo(at + 3, middle - half);
    brush.stroke();
  }
}
