/** What bars and lines have in common: the axes' look, and the one way to mark them. */
import type { Scale } from 'chart.js';
import type { Look } from './look';
import type { ChartSpec } from './plotTypes';

/** Marks exactly where it is said, not where Chart.js finds it round. */
export function marked(ticks: readonly number[]): (scale: Scale) => void {
  return (scale) => {
    scale.ticks = ticks.map((value) => ({ value }));
  };
}

/** Text and colour of the marks along an axis. */
export function tickLook({ colour, font, rem }: Look) {
  return { color: colour('ink-soft'), font: { ...font }, padding: 0.4 * rem, maxRotation: 0, minRotation: 0 };
}

/** The upright axis: lines across at its marks, the one at nothing stronger when values go below it. */
export function uprightAxis({ axis, tickText }: ChartSpec, look: Look) {
  const [faint, strong] = [look.colour('line'), look.colour('line-strong')];
  return {
    min: axis.low,
    max: axis.high,
    afterBuildTicks: marked(axis.ticks),
    grid: {
      color: ({ tick }: { tick?: { value: number } }) => (axis.low < 0 && tick?.value === 0 ? strong : faint),
      drawTicks: false,
    },
    border: { display: false },
    ticks: { ...tickLook(look), callback: (value: number | string) => tickText(Number(value)) },
  };
}

/** No animation, no pointer handling of its own, no box to fetch: the frame around reads the columns. */
export const STILL = {
  animation: false as const,
  events: [],
  responsive: true,
  maintainAspectRatio: false,
  locale: 'nb-NO',
};
