/**
 * No view breaks its layout: at three sizes and with text at 200 %, by what is measured in the page and against the kept
 * pictures in `layout/kept`. A wanted change is kept with UPDATE_LAYOUT=1; read what it changed before committing it.
 */
import { describe, expect, it } from 'vitest';
import { violations } from './axe';
import { useChromium } from './layout/browser';
import { layoutProblems } from './layout/check';
import { compareWithKept } from './layout/kept';
import { signature } from './layout/signature';
import { VIEWS } from './layout/views';
import { finished } from './settled';

const WINDOW = { width: 1280, height: 800, focus: 24 };
/** Focus is walked through where most is beside each other, and where least is; what `focus` counts are controls. */
const RUNS = [
  {
    text: 'text as it is',
    fontSize: 16,
    sizes: [WINDOW, { width: 1920, height: 1080, focus: 0 }, { width: 320, height: 800, focus: 12 }],
  },
  { text: 'text at 200 %', fontSize: 32, sizes: [WINDOW] },
] as const;

describe.each(RUNS)('the layout holds, $text', ({ fontSize, sizes }) => {
  const page = useChromium(fontSize);

  it.each(VIEWS)('$name', async ({ name, open, leave, axeElsewhere }) => {
    await page().setViewportSize(WINDOW);
    await open(page());
    await finished(page());
    const wrong: string[] = [];
    for (const size of sizes) {
      await page().setViewportSize(size);
      const label = `${size.width}×${size.height}${fontSize === 32 ? ', text at 200 %' : ''}`;
      const found = await layoutProblems(page(), size.focus);
      wrong.push(...found.map((line) => `${label}: ${line}`));
      wrong.push(...compareWithKept(name, label, await signature(page())));
    }
    if (fontSize === 16 && axeElsewhere !== true) {
      await page().setViewportSize(WINDOW);
      wrong.push(...(await violations(page())));
      await page().emulateMedia({ colorScheme: 'dark' });
      wrong.push(...(await violations(page(), ['color-contrast'])).map((line) => `dark: ${line}`));
      await page().emulateMedia({ colorScheme: 'light' });
    }
    await leave?.(page());
    expect(wrong).toEqual([]);
  });
});
