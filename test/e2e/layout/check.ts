/** All that is held of a page's layout, as lines of what is wrong. */
import type { Page } from 'playwright-core';
import { settled } from '../settled';
import { coveringHeads, overlapping, tooSmall, unseenFocus } from './controls';
import { clipped, sideways, spilled } from './reach';
import { installTools } from './tools';

/** So many controls are given focus on a page; more would take longer than it tells. */
const FOCUS_STOPS = 60;

/**
 * What is wrong with the page as it stands: sideways scroll, cut and spilled text, controls that overlap, are too small,
 * would get focus under what stays in sight, or hide their focus.
 */
export async function layoutProblems(page: Page, focusStops = FOCUS_STOPS): Promise<string[]> {
  await settled(page);
  // From the top: a row that stays in sight while scrolling lies, for the moment, over what it passes.
  await page.evaluate(() => {
    document.getElementById('resultat-del')?.scrollTo(0, 0);
    window.scrollTo(0, 0);
  });
  await installTools(page);
  const found = [
    ...(await sideways(page)),
    ...(await clipped(page)),
    ...(await spilled(page)),
    ...(await overlapping(page)),
    ...(await tooSmall(page)),
    ...(await coveringHeads(page)),
    ...(focusStops > 0 ? await unseenFocus(page, focusStops) : []),
  ];
  return [...new Set(found)];
}
