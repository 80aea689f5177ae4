/** The parts of Chart.js in use, and one chart on one canvas. Imported when the first plot is shown, not before. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartConfiguration,
} from 'chart.js';
import { barsChart } from './barsChart';
import { linesChart } from './linesChart';
import { lookOf, type Look } from './look';
import { columnAt, drawOver, drawUnder } from './marks';
import type { ChartSpec } from './plotTypes';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
);

export interface Painter {
  /** Draws what is said now, in the look the page has now. */
  show(spec: ChartSpec): void;
  /** Marks the column being read, or none. */
  read(column: number | null): void;
  /** The column nearest to a place on the screen. @param clientX as a pointer event has it */
  nearest(clientX: number): number;
  /** Light, sharp and no wider than a sheet of paper until it is told off again. */
  print(isPrinting: boolean): void;
  destroy(): void;
}

/** Width of what is printed at most, pixels: an upright A4 sheet within its margins. */
const PAPER_WIDTH = 660;
/** Dots per pixel on paper. */
const PAPER_RATIO = 3;

/** @param onlayout told where the first and the last column stand, pixels from the canvas' left */
export function paint(
  canvas: HTMLCanvasElement,
  first: ChartSpec,
  onlayout: (first: number, last: number) => void,
): Painter {
  let spec = first;
  let column: number | null = null;
  let isPrinting = false;
  let look: Look;

  const configOf = (): ChartConfiguration => {
    const ratio = isPrinting ? PAPER_RATIO : devicePixelRatio;
    look = lookOf(canvas, ratio);
    const config: ChartConfiguration = spec.kind === 'bars' ? barsChart(spec, look) : linesChart(spec, look);
    const options = { ...config.options, onResize: resized, ...(isPrinting ? { devicePixelRatio: ratio } : {}) };
    return { ...config, options };
  };
  const chart = new Chart(canvas, {
    ...configOf(),
    plugins: [
      {
        id: 'marks',
        afterLayout: (chart: Chart) => {
          const count = spec.kind === 'bars' ? spec.labels.length : spec.xs.length;
          onlayout(columnAt(chart, spec, 0), columnAt(chart, spec, count - 1));
        },
        beforeDatasetsDraw: (chart: Chart) => drawUnder(chart, spec, look, column),
        afterDatasetsDraw: (chart: Chart) => drawOver(chart, spec, look, column),
      },
    ],
  });
  function redraw(): void {
    const { data, options } = configOf();
    chart.data = data;
    chart.options = options ?? {};
    chart.update();
  }
  /** The plot's height follows the text size: when it changes, the text on the canvas may have to. */
  function resized(): void {
    if (Number.parseFloat(getComputedStyle(canvas).fontSize) !== look.font.size)
      queueMicrotask(() => isAlive && redraw());
  }
  let isAlive = true;
  return {
    show(next) {
      spec = next;
      redraw();
    },
    read(next) {
      if (next === column) return;
      column = next;
      chart.draw();
    },
    nearest(clientX) {
      const at = clientX - canvas.getBoundingClientRect().left;
      const count = spec.kind === 'bars' ? spec.labels.length : spec.xs.length;
      const distance = (index: number): number => Math.abs(columnAt(chart, spec, index) - at);
      let best = 0;
      for (let index = 1; index < count; index++) if (distance(index) < distance(best)) best = index;
      return best;
    },
    print(next) {
      isPrinting = next;
      canvas.classList.toggle('paper', next);
      const { width, height } = chart;
      redraw();
      if (next) chart.resize(Math.min(width, PAPER_WIDTH), height);
      else chart.resize();
    },
    destroy() {
      isAlive = false;
      chart.destroy();
    },
  };
}
