/** Where text stands on canvases, which nothing in the page tells afterwards: recorded while it is drawn. */
import type { Page } from 'playwright-core';

interface DrawnText {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
type Recorded = HTMLCanvasElement & { drawnTexts?: DrawnText[] };

/** Records from the next navigation on; a canvas that is wiped begins anew. */
export async function recordCanvasText(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const brush = CanvasRenderingContext2D.prototype;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the brush as `this` below
    const { fillText, clearRect } = brush;
    brush.clearRect = function (x, y, width, height) {
      const canvas = this.canvas as Recorded;
      const corner = this.getTransform().transformPoint({ x: x + width, y: y + height });
      if (corner.x >= canvas.width - 1 && corner.y >= canvas.height - 1) canvas.drawnTexts = [];
      clearRect.call(this, x, y, width, height);
    };
    brush.fillText = function (text, x, y, maxWidth) {
      const box = this.measureText(text);
      const move = this.getTransform();
      const corners = [x - box.actualBoundingBoxLeft, x + box.actualBoundingBoxRight].flatMap((across) =>
        [y - box.actualBoundingBoxAscent, y + box.actualBoundingBoxDescent].map((up) =>
          move.transformPoint({ x: across, y: up }),
        ),
      );
      const [xs, ys] = [corners.map((corner) => corner.x), corners.map((corner) => corner.y)];
      const canvas = this.canvas as Recorded;
      (canvas.drawnTexts ??= []).push({
        text,
        left: Math.min(...xs),
        right: Math.max(...xs),
        top: Math.min(...ys),
        bottom: Math.max(...ys),
      });
      if (maxWidth === undefined) fillText.call(this, text, x, y);
      else fillText.call(this, text, x, y, maxWidth);
    };
  });
}

/** One line for each text that reaches out of its canvas or covers another, by more than two of the screen's dots. */
export function badCanvasTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const room = 2;
    return [...document.querySelectorAll<Recorded>('canvas')].flatMap((canvas) => {
      const texts = (canvas.drawnTexts ?? []).filter(({ text }) => text.trim() !== '');
      const cut = texts
        .filter(
          ({ left, top, right, bottom }) =>
            left < -room || top < -room || right > canvas.width + room || bottom > canvas.height + room,
        )
        .map(({ text }) => `cut: ${text}`);
      const covered = texts.flatMap((one, index) =>
        texts
          .slice(index + 1)
          .filter(
            (other) =>
              Math.min(one.right, other.right) - Math.max(one.left, other.left) > room &&
              Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > room,
          )
          .map((other) => `covered: ${one.text} and ${other.text}`),
      );
      return [...cut, ...covered];
    });
  });
}

/** How many texts stand on the page's canvases. */
export const canvasTexts = (page: Page): Promise<number> =>
  page.evaluate(() =>
    [...document.querySelectorAll<Recorded>('canvas')].reduce(
      (sum, { drawnTexts }) => sum + (drawnTexts?.length ?? 0),
      0,
    ),
  );
