/** The plots are drawn in the series' own colours, also for those who have asked for less motion. */
import { describe, expect, it } from 'vitest';
import { useChromium } from './layout/browser';
import { GROUP_EXAMPLE, PlanPage } from './planPage';
import { settled } from './settled';

describe('plots for those who have asked for less motion', () => {
  const page = useChromium(16);

  it.each(['light', 'dark'] as const)('have every series in its own colour, %s', async (colorScheme) => {
    await page().emulateMedia({ colorScheme });
    await new PlanPage(page()).openExample(GROUP_EXAMPLE);
    const bars = page().locator('canvas').first();
    await bars.waitFor();
    await bars.scrollIntoViewIfNeeded();
    await settled(page());
    const { wanted, drawn } = await bars.evaluate((canvas: HTMLCanvasElement) => {
      const probe = document.createElement('span');
      probe.style.transition = 'none';
      document.body.append(probe);
      const wanted = ['positive', 'danger', 'ink-soft'].map((token) => {
        probe.style.color = `var(--${token})`;
        return (getComputedStyle(probe).color.match(/\d+/g) ?? []).slice(0, 3).join(',');
      });
      probe.remove();
      const { data = new Uint8ClampedArray() } =
        canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
      const drawn = new Set<string>();
      for (let at = 0; at < data.length; at += 4) {
        if (data[at + 3] === 255) drawn.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
      }
      return { wanted, drawn: [...drawn] };
    });
    expect(new Set(wanted).size).toBe(3);
    expect(drawn).toEqual(expect.arrayContaining(wanted));
  });
});
