/** Bars beneath each other, from one value to another, as Chart.js takes them. */
import type { ChartConfiguration } from 'chart.js';
import { gridLook, marked, STILL, tickLook } from './chartFrame';
import { NARROW_REM, wrap } from './endLabels';
import type { Look } from './look';
import type { SpansSpec } from './plotTypes';

export type SpansConfig = ChartConfiguration<'bar', [number, number][], string[]>;

/** The names' part of the plot's width at most. */
const NAMES = 0.34;
/** A bar is no thicker: where the plot is narrow, its row has room for the name above it. */
export const BAR_REM = 1.2;

/** Whether the names stand above their bars. */
export function isNarrow(plotWidth: number, look: Look): boolean {
  return plotWidth <= NARROW_REM * look.rem;
}

/** Where an unbroken bar of a level begins: at nothing, or at the edge of an axis that does not hold it. */
export function levelStart({ axis }: SpansSpec): number {
  return Math.min(Math.max(0, axis.low), axis.high);
}

/** The values beside the bars must have room right of the longest bar. */
function valueRoom(brush: CanvasRenderingContext2D, { rows }: SpansSpec, look: Look): number {
  brush.save();
  brush.font = `600 ${look.font.size}px ${look.font.family}`;
  const widest = Math.max(0, ...rows.map(({ text }) => brush.measureText(text).width));
  brush.restore();
  return widest + look.font.size;
}

export function spansChart(spec: SpansSpec, look: Look): SpansConfig {
  const start = levelStart(spec);
  const measure = (brush: CanvasRenderingContext2D, text: string): number => brush.measureText(text).width;
  return {
    type: 'bar',
    data: {
      labels: spec.rows.map(({ label }) => [label]),
      datasets: [
        {
          label: '',
          data: spec.rows.map(({ from, to, tone }): [number, number] => (tone === 'level' ? [start, to] : [from, to])),
          backgroundColor: spec.rows.map(({ tone }) => look.toneFill(tone)),
          borderWidth: 0,
          minBarLength: 2,
          categoryPercentage: 1,
          barPercentage: 0.62,
          maxBarThickness: BAR_REM * look.rem,
        },
      ],
    },
    options: {
      ...STILL,
      indexAxis: 'y',
      layout: {
        padding: ({ chart }) => ({ top: 0.25 * look.rem, right: valueRoom(chart.ctx, spec, look) }),
      },
      scales: {
        x: {
          min: spec.axis.low,
          max: spec.axis.high,
          afterBuildTicks: marked(spec.axis.ticks),
          grid: gridLook(spec.axis, look),
          border: { display: false },
          ticks: {
            ...tickLook(look),
            autoSkipPadding: 0.75 * look.rem,
            callback: (value) => spec.tickText(Number(value)),
          },
        },
        y: {
          grid: { display: false },
          border: { color: look.colour('line-strong') },
          afterTickToLabelConversion: (scale) => {
            const { ctx, width } = scale.chart;
            ctx.save();
            ctx.font = `${look.font.size}px ${look.font.family}`;
            for (const tick of scale.ticks) {
              const label = spec.rows[tick.value]?.label ?? '';
              tick.label = isNarrow(width, look) ? '' : [...wrap(label, NAMES * width, (text) => measure(ctx, text))];
            }
            ctx.restore();
          },
          ticks: { ...tickLook(look), color: look.colour('ink'), autoSkip: false },
        },
      },
    },
  };
}
