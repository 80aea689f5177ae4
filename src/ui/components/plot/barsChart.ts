/** Stacked bars, as Chart.js takes them. */
import type { ChartConfiguration } from 'chart.js';
import { nameRoom } from './barLabels';
import { STILL, tickLook, uprightAxis } from './chartFrame';
import type { Look } from './look';
import type { BarsSpec } from './plotTypes';

export type BarsConfig = ChartConfiguration<'bar', number[], string>;

export function barsChart(spec: BarsSpec, look: Look): BarsConfig {
  return {
    type: 'bar',
    data: {
      labels: [...spec.labels],
      datasets: spec.series.map(({ label, stack, values, place }) => ({
        label,
        stack,
        data: [...values],
        backgroundColor: look.fill(place),
        borderColor: look.colour('surface'),
        borderWidth: 0.75,
        borderSkipped: false,
        categoryPercentage: 0.72,
        barPercentage: 0.94,
      })),
    },
    options: {
      ...STILL,
      layout: {
        padding: ({ chart }) => ({ top: 0.6 * look.rem, right: nameRoom(chart.ctx, chart.width, spec, look) }),
      },
      scales: {
        x: {
          stacked: true,
          grid: { display: false },
          border: { color: look.colour('line-strong') },
          ticks: { ...tickLook(look), autoSkipPadding: 0.5 * look.rem },
        },
        y: { stacked: true, ...uprightAxis(spec, look) },
      },
    },
  };
}
