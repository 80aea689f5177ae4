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
import { columnAt, drawOver, drawUnder, rowAt } from './marks';
import { countOf, type ChartSpec } from './plotTypes';
import { spansChart } from './spansChart';

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
  /** Draws what is said now when the page is idle, each plot in a moment of its own: typing does not wait for it. */
  show(spec: ChartSpec): void;
  /** Draws at once, in the look the page has now. */
  redraw(): void;
  /** Marks the column being read, or none. */
  read(column: number | null): void;
  /** The column, or row, nearest to a place on the screen, as a pointer event has it. */
  nearest(clientX: number, clientY: number): number;
  /** Light, sharp and no wider than a sheet of paper until it is told off again. */
  print(isPrinting: boolean): void;
  destroy(): void;
}

function configFor(spec: ChartSpec, look: Look): ChartConfiguration {
  switch (spec.kind) {
    case 'bars':
      return barsChart(spec, look);
    case 'lines':
      return linesChart(spec, look);
    case 'spans':
      return spansChart(spec, look);
  }
}

/** Width of what is printed at most, pixels: an upright A4 sheet within its margins. */
const PAPER_WIDTH = 660;
/** Dots per pixel on paper. */
const PAPER_RATIO = 3;
/** A plot lags so long behind the figures at most. */
const AT_MOST_MS = 200;

/** @param onlayout told where the first and the last column stand, pixels from the canvas' left */
export function paint(
  canvas: HTMLCanvasElement,
  first: ChartSpec,
  onlayout: (first: number, last: number) => void,
): Painter {
  /** What is drawn. */
  let spec = first;
  /** What is to be drawn at the next idle moment. */
  let waiting: { readonly spec: ChartSpec; readonly handle: number } | null = null;
  let column: number | null = null;
  let isPrinting = false;
  let look: Look;

  const configOf = (): ChartConfiguration => {
    const ratio = isPrinting ? PAPER_RATIO : devicePixelRatio;
    look = lookOf(canvas, ratio);
    const config = configFor(spec, look);
    const options = { ...config.options, onResize: resized, ...(isPrinting ? { devicePixelRatio: ratio } : {}) };
    return { ...config, options };
  };
  const chart = new Chart(canvas, {
    ...configOf(),
    plugins: [
      {
        id: 'marks',
        afterLayout: (chart: Chart) => {
          if (spec.kind === 'spans') onlayout(chart.chartArea.left, chart.chartArea.right);
          else onlayout(columnAt(chart, spec, 0), columnAt(chart, spec, countOf(spec) - 1));
        },
        beforeDatasetsDraw: (chart: Chart) => drawUnder(chart, spec, look, column),
        afterDatasetsDraw: (chart: Chart) => drawOver(chart, spec, look, column),
      },
    ],
  });
  function stopWaiting(): void {
    if (waiting !== null) cancelIdleCallback(waiting.handle);
    waiting = null;
  }
  function redraw(): void {
    spec = waiting?.spec ?? spec;
    stopWaiting();
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
      if (next === (waiting?.spec ?? spec)) return;
      stopWaiting();
      waiting = { spec: next, handle: requestIdleCallback(redraw, { timeout: AT_MOST_MS }) };
      if (isPrinting) redraw();
    },
    redraw,
    read(next) {
      if (next === column) return;
      column = next;
      if (waiting !== null) redraw();
      else chart.draw();
    },
    nearest(clientX, clientY) {
      if (waiting !== null) redraw();
      const { left, top } = canvas.getBoundingClientRect();
      const distance = (index: number): number =>
        spec.kind === 'spans'
          ? Math.abs(rowAt(chart, index) - (clientY - top))
          : Math.abs(columnAt(chart, spec, index) - (clientX - left));
      let best = 0;
      for (let index = 1; index < countOf(spec); index++) if (distance(index) < distance(best)) best = index;
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
      stopWaiting();
      chart.destroy();
    },
  };
}
