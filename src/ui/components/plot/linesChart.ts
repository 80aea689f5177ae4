/** Lines over numbers, each with its spread if it has one, as Chart.js takes them. */
import type { ChartConfiguration, ChartDataset, Point } from 'chart.js';
import { color } from 'chart.js/helpers';
import { marked, STILL, tickLook, uprightAxis } from './chartFrame';
import { endRoom } from './endLabels';
import { dashesIn, widthOf, type Look } from './look';
import type { LineSeries, LinesSpec } from './plotTypes';

export type LinesConfig = ChartConfiguration<'line', Point[], number>;
type LineDataset = ChartDataset<'line', Point[]>;

/** How much of a spread's colour covers what is behind it. */
const BAND_ALPHA = 0.16;

export function linesChart(spec: LinesSpec, look: Look): LinesConfig {
  const { xs, xTicks, xText, series } = spec;
  const lineHeight = 1.3 * look.font.size;
  return {
    type: 'line',
    data: {
      datasets: [...series.flatMap((each) => bandOf(xs, each, look)), ...series.map((each) => lineOf(xs, each, look))],
    },
    options: {
      ...STILL,
      layout: {
        padding: ({ chart }) => ({
          top: spec.now === null ? 0.6 * look.rem : 1.6 * lineHeight,
          right: endRoom(chart.ctx, chart.width, spec, look),
        }),
      },
      scales: {
        x: {
          type: 'linear',
          min: xs[0] ?? 0,
          max: xs.at(-1) ?? 1,
          afterBuildTicks: marked(xTicks),
          grid: { display: false },
          border: { color: look.colour('line-strong') },
          ticks: {
            ...tickLook(look),
            autoSkipPadding: 0.75 * look.rem,
            callback: (value) => xText(Number(value)),
          },
        },
        y: uprightAxis(spec, look),
      },
    },
  };
}

/** A value with none to either side is no line: it is drawn as a point. */
function radii(values: LineSeries['values']): number[] {
  const none = (index: number): boolean => (values[index] ?? null) === null;
  return values.map((_, index) => (none(index - 1) && none(index + 1) ? 3 : 0));
}

const pointsOf = (xs: readonly number[], values: LineSeries['values']): Point[] =>
  values.map((value, index) => ({ x: xs[index] ?? 0, y: value ?? Number.NaN }));

function lineOf(xs: readonly number[], { label, values, place, isLimit }: LineSeries, look: Look): LineDataset {
  const colour = look.line(place);
  return {
    label,
    data: pointsOf(xs, values),
    borderColor: colour,
    backgroundColor: colour,
    borderWidth: widthOf(isLimit, look),
    borderDash: dashesIn(place, look),
    pointRadius: radii(values),
    clip: 4,
  };
}

/** The spread: its lowest line, unseen, and its highest, filled down to it. */
function bandOf(xs: readonly number[], { label, spread, place }: LineSeries, look: Look): LineDataset[] {
  if (spread === undefined) return [];
  const unseen = { label, borderWidth: 0, pointRadius: 0 };
  const backgroundColor = color(look.line(place)).alpha(BAND_ALPHA).rgbString();
  return [
    { ...unseen, data: pointsOf(xs, spread.low), fill: false },
    { ...unseen, data: pointsOf(xs, spread.high), fill: '-1', backgroundColor },
  ];
}
