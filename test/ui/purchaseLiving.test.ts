/** What a buyer asks after the price, in words. */
import { describe, expect, it } from 'vitest';
import { livingText as nynorsk } from '../../src/ui/text/nn/purchaseLiving';
import { livingText } from '../../src/ui/text/purchaseLiving';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('what is left when nobody takes over', () => {
  it('is told with the years after which it is: the debt beside it is of the first year', () => {
    expect(plain(livingText.short('300 000 kr', 10))).toBe(
      'Slutter du etter 10 år uten salg og hjemfall, mangler du 300 000 kr.',
    );
    expect(plain(livingText.left('50 000 kr', 1))).toBe(
      'Slutter du etter 1 år uten salg og hjemfall, sitter du igjen med 50 000 kr.',
    );
    expect(plain(nynorsk.short('300 000 kr', 10))).toBe(
      'Sluttar du etter 10 år utan sal og heimfall, manglar du 300 000 kr.',
    );
  });
});
