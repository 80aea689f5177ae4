/** What bars and lines have in common: the axes' look, and the one way to mark them. */
import type { Scale } from 'chart.js';
import type { Look } from './look';
import type { ChartSpec } from './plotTypes';
import type { Axis } from './scale';

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

type Marked = { readonly tick?: { readonly value: number } };

/**
 * Lines at an axis' marks: the one at nothing stronger and wider when values go below it. Where faint lines have the
 * colour of strong ones, as in forced colours, they are drawn thinner, so that text and zero stand out.
 */
export function gridLook({ low }: Axis, { colour }: Look) {
  const [faint, strong] = [colour('line'), colour('line-strong')];
  const isZero = ({ tick }: Marked): boolean => low < 0 && tick?.value === 0;
  return {
    color: (at: Marked) => (isZero(at) ? strong : faint),
    lineWidth: (at: Marked) => (isZero(at) ? 2 : faint === strong ? 0.5 : 1),
    drawTicks: false,
  };
}

/** The upright axis, with lines across at its marks. */
export function uprightAxis({ axis, tickText }: ChartSpec, look: Look) {
  return {
    min: axis.low,
    max: axis.high,
    afterBuildTicks: marked(axis.ticks),
    grid: gridLook(axis, look),
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
