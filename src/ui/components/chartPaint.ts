/** Colours and patterns of series, read from the CSS tokens, for canvas. Pattern tells apart what colour alone does not. */
import { SERIES_COLOURS } from './chartTypes';

const TILE = 8;

/** The value of a colour token now, in the scheme now in use. @param name without dashes: `series-1` */
export function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

/** Fill for a series; plain for every third, lines and dots for the others. */
export function seriesFill(place: number): CanvasPattern | string {
  const colour = token(`series-${(place % SERIES_COLOURS) + 1}`);
  const kind = (place + Math.floor(place / SERIES_COLOURS)) % 3;
  if (kind === 0) return colour;
  const tile = document.createElement('canvas');
  tile.width = tile.height = TILE;
  const brush = tile.getContext('2d');
  if (brush === null) return colour;
  brush.fillStyle = colour;
  brush.fillRect(0, 0, TILE, TILE);
  brush.strokeStyle = brush.fillStyle = token('surface');
  brush.globalAlpha = 0.55;
  if (kind === 1) drawStripes(brush);
  else drawDots(brush);
  return brush.createPattern(tile, 'repeat') ?? colour;
}

function drawStripes(brush: CanvasRenderingContext2D): void {
  brush.lineWidth = 1.5;
  brush.beginPath();
  for (const offset of [-TILE, 0, TILE]) {
    brush.moveTo(offset, TILE);
    brush.lineTo(offset + TILE, 0);
  }
  brush.stroke();
}

function drawDots(brush: CanvasRenderingContext2D): void {
  brush.beginPath();
  brush.arc(2, 2, 1.2, 0, 2 * Math.PI);
  brush.arc(6, 6, 1.2, 0, 2 * Math.PI);
  brush.fill();
}
