/** How a canvas is to look now: colours from the tokens, text as the page around it, the series' fills. */
import { dashesOf, fillKind, type FillKind } from './fills';
import { SERIES_COLOURS, type Tone } from './plotTypes';

export interface Look {
  /** The page's `rem`, pixels. */
  readonly rem: number;
  readonly font: { readonly family: string; readonly size: number };
  /** The colour of a token, as `rgb(…)`. @param token without dashes: `ink-soft` */
  readonly colour: (token: string) => string;
  readonly line: (place: number) => string;
  readonly fill: (place: number) => CanvasPattern | string;
  /** More, less, or a level: told apart by pattern too. */
  readonly toneFill: (tone: Tone) => CanvasPattern | string;
}

/** Pixels of the page's usual text size: what lines are drawn with grows with the text. */
const USUAL_REM = 16;

/** How wide a line is drawn, pixels. */
export const widthOf = (isLimit: boolean | undefined, { rem }: Pick<Look, 'rem'>): number =>
  ((isLimit ? 1.25 : 2.25) * rem) / USUAL_REM;

/** Its dashes, pixels. */
export const dashesIn = (place: number, { rem }: Pick<Look, 'rem'>): number[] =>
  dashesOf(place).map((length) => (length * rem) / USUAL_REM);

const TONES: Readonly<Record<Tone, { readonly token: string; readonly kind: FillKind }>> = {
  up: { token: 'positive', kind: 'plain' },
  down: { token: 'danger', kind: 'striped' },
  level: { token: 'ink-soft', kind: 'dotted' },
};

/** Side of a pattern's tile, pixels, as in `PlotPatterns`. */
const TILE = 8;

/**
 * Reads the look from the canvas' place in the page. The tokens hold names of system colours in forced colours, which only
 * the style of an element turns into what the user has chosen; so the canvas' own `color` is asked, which must change at
 * once and not over a transition.
 * @param ratio device pixels per pixel, so that patterns are as sharp as the rest
 */
export function lookOf(canvas: HTMLCanvasElement, ratio: number): Look {
  const style = getComputedStyle(canvas);
  const found = new Map<string, string>();
  const colour = (token: string): string => {
    const known = found.get(token);
    if (known !== undefined) return known;
    canvas.style.transition = 'none';
    canvas.style.color = `var(--${token})`;
    const value = getComputedStyle(canvas).color;
    canvas.style.removeProperty('color');
    canvas.style.removeProperty('transition');
    found.set(token, value);
    return value;
  };
  const line = (place: number): string => colour(`series-${(place % SERIES_COLOURS) + 1}`);
  return {
    rem: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    font: { family: style.fontFamily, size: Number.parseFloat(style.fontSize) },
    colour,
    line,
    fill: (place) => patternOf(fillKind(place), line(place), colour('surface'), ratio),
    toneFill: (tone) => patternOf(TONES[tone].kind, colour(TONES[tone].token), colour('surface'), ratio),
  };
}

function patternOf(kind: FillKind, colour: string, mark: string, ratio: number): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = tile.height = Math.round(TILE * ratio);
  const brush = tile.getContext('2d');
  if (kind === 'plain' || brush === null) return colour;
  brush.scale(tile.width / TILE, tile.width / TILE);
  brush.fillStyle = colour;
  brush.fillRect(0, 0, TILE, TILE);
  brush.strokeStyle = brush.fillStyle = mark;
  brush.globalAlpha = 0.55;
  if (kind === 'striped') drawStripes(brush);
  else drawDots(brush);
  const pattern = brush.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(TILE / tile.width));
  return pattern ?? colour;
}

function drawStripes(brush: CanvasRenderingContext2D): void {
  brush.lineWidth = 1.5;
  brush.beginPath();
  for (const offset of [-TILE, -TILE / 2, 0, TILE / 2, TILE]) {
    brush.moveTo(offset - 2, TILE + 2);
    brush.lineTo(offset + TILE + 2, -2);
  }
  brush.stroke();
}

function drawDots(brush: CanvasRenderingContext2D): void {
  for (const at of [2, 6]) {
    brush.beginPath();
    brush.arc(at, at, 1.2, 0, 2 * Math.PI);
    brush.fill();
  }
}
