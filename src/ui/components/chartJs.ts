/** The parts of Chart.js in use. Imported when the first chart is shown, not before. */
import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';
import { formatDesimal, formatKroner } from '../../app/format';
import { seriesFill, token } from './chartPaint';
import type { ChartSeries } from './chartTypes';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);

export interface BarsOptions {
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Top of the axis, so that charts side by side have the same; null = by itself. */
  readonly max: number | null;
  readonly min: number | null;
}

/** Draws stacked bars. @returns what takes them away again */
export function drawBars(canvas: HTMLCanvasElement, options: BarsOptions): () => void {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const font = { family: 'Inter, system-ui, sans-serif', size: 0.75 * rem };
  const ink = token('ink-soft');
  const chart = new Chart(canvas, {
    type: 'bar',
    data: {
      labels: [...options.labels],
      datasets: options.series.map((series) => ({
        label: series.label,
        stack: series.stack,
        data: [...series.values],
        backgroundColor: seriesFill(series.place),
        borderColor: token('surface'),
        borderWidth: { top: 1, bottom: 0, left: 0, right: 0 },
        borderSkipped: false as const,
        categoryPercentage: 0.72,
        barPercentage: 0.94,
      })),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      locale: 'nb-NO',
      interaction: { mode: 'point' },
      plugins: {
        tooltip: {
          titleFont: { ...font, weight: 600 },
          bodyFont: font,
          padding: 0.6 * rem,
          boxPadding: 0.3 * rem,
          callbacks: { label: (item) => ` ${item.dataset.label ?? ''}: ${formatKroner(Number(item.raw))}` },
        },
      },
      scales: {
        x: {
          stacked: true,
          grid: { display: false },
          border: { color: token('line-strong') },
          ticks: { color: ink, font, maxRotation: 0, autoSkipPadding: 0.5 * rem },
        },
        y: {
          stacked: true,
          ...(options.max === null ? {} : { max: options.max }),
          ...(options.min === null ? {} : { min: options.min }),
          grid: { color: token('line') },
          border: { display: false },
          ticks: { color: ink, font, maxTicksLimit: 6, callback: (value) => formatDesimal(Number(value) / 1e6, 1) },
        },
      },
    },
  });
  return () => chart.destroy();
}
