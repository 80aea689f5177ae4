/** Each line's name at its end, beside the plot, with a piece of the line; names that would cover each other are moved apart. */
import type { Chart } from 'chart.js';
import { dashesIn, widthOf, type Look } from './look';
import type { LinesSpec } from './plotTypes';
import { spread } from './scale';

/** A plot no wider than so many rem has its names in a list beneath instead: `Lines` shows it. */
export const NARROW_REM = 30;
/** The names' part of the plot's width at most. */
const MOST = 0.3;
/** Piece of line before a name, and the gap after it, in the text's size. */
const [SAMPLE, GAP] = [1.2, 0.4];
const LINE_HEIGHT = 1.25;

type Measure = (text: string) => number;

/** Breaks a text at its spaces into lines no wider than `width`; a longer word stands alone. */
export function wrap(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const fontOf = ({ font }: Look): string => `500 ${font.size}px ${font.family}`;

interface Names {
  /** Width of the widest name, pixels. */
  readonly width: number;
  /** One per series. */
  readonly lines: readonly (readonly string[])[];
}

function namesOf(brush: CanvasRenderingContext2D, plotWidth: number, spec: LinesSpec, look: Look): Names | null {
  if (plotWidth <= NARROW_REM * look.rem) return null;
  brush.save();
  brush.font = fontOf(look);
  const measure: Measure = (text) => brush.measureText(text).width;
  const lines = spec.series.map(({ label }) => wrap(label, MOST * plotWidth, measure));
  const width = Math.max(0, ...lines.flat().map(measure));
  brush.restore();
  return { width, lines };
}

/** Room to keep right of the plot, pixels. */
export function endRoom(brush: CanvasRenderingContext2D, plotWidth: number, spec: LinesSpec, look: Look): number {
  const names = namesOf(brush, plotWidth, spec, look);
  return names === null || spec.series.length === 0
    ? 0.5 * look.rem
    : names.width + (SAMPLE + 2 * GAP) * look.font.size;
}

export function drawEndLabels(chart: Chart, spec: LinesSpec, look: Look): void {
  const { ctx: brush, chartArea: area, scales } = chart;
  const names = namesOf(brush, chart.width, spec, look);
  const upright = scales['y'];
  if (names === null || upright === undefined) return;
  const [size, height] = [look.font.size, Math.max(1, area.bottom - area.top)];
  const tallest = Math.max(1, ...names.lines.map((lines) => lines.length)) * LINE_HEIGHT * size;
  const wanted = spec.series.map(({ values }) => {
    const last = values.findLast((value) => value !== null) ?? 0;
    return ((upright.getPixelForValue(last) - area.top) / height) * 100;
  });
  const left = area.right + GAP * size;
  brush.save();
  brush.font = fontOf(look);
  brush.textBaseline = 'middle';
  brush.textAlign = 'left';
  spread(wanted, (tallest / height) * 100).forEach((percent, index) => {
    const [series, lines] = [spec.series[index], names.lines[index] ?? []];
    if (series === undefined) return;
    const at = area.top + (percent / 100) * height;
    brush.strokeStyle = look.line(series.place);
    brush.lineWidth = widthOf(series.isLimit, look);
    brush.setLineDash(dashesIn(series.place, look));
    brush.beginPath();
    brush.moveTo(left, at);
    brush.lineTo(left + SAMPLE * size, at);
    brush.stroke();
    brush.fillStyle = look.colour('ink');
    lines.forEach((text, row) => {
      brush.fillText(text, left + (SAMPLE + GAP) * size, at + (row - (lines.length - 1) / 2) * LINE_HEIGHT * size);
    });
  });
  brush.restore();
}
