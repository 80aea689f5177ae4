/** What is said of the purchase over a range of prices: the one of equal worth for each alternative, and whose limit holds. */
import { describe, expect, it } from 'vitest';
import type { Figure, PurchaseResult } from '../../src/engine/purchase';
import { priceSentences } from '../../src/ui/text/priceLines';

type Asked = Parameters<typeof priceSentences>[0];

const figure = (value: number): Figure => ({
  value,
  unit: 'kr',
  trace: { id: String(value), label: '', kind: 'amount', value, unit: 'kr', period: 'sum', parts: [] },
});

/** Buying at 900 000 kr is worth 7,2 million, fastlønn 5,4 and another post 7,1. */
function asked(changed: Partial<Asked> = {}): Asked {
  const [fastlonn, post] = [figure(5_400_000), figure(7_100_000)];
  const priceLines: PurchaseResult['priceLines'] = {
    against: 'annen-stilling',
    now: 900_000,
    prices: [0, 900_000],
    lines: [
      { id: 'kjop', worth: [figure(7_700_000), figure(7_200_000)] },
      { id: 'fastlonn', worth: [fastlonn, fastlonn] },
      { id: 'annen-stilling', worth: [post, post] },
    ],
    crossings: [
      { other: 'annen-stilling', price: figure(1_080_400), worth: post, always: null },
      { other: 'fastlonn', price: null, worth: fastlonn, always: 'bought' },
      { other: '8.2-avtale', price: null, worth: figure(8e6), always: 'other' },
    ],
  };
  return {
    priceLines,
    comparedAt: { value: 900_000, from: 'asking', figure: figure(900_000) },
    negotiation: { ceilingFrom: 'income' } as PurchaseResult['negotiation'],
    replacement: { figure: figure(700_000) } as PurchaseResult['replacement'],
    ...changed,
  };
}

const said = (of: Asked): string[] => priceSentences(of).map(({ text }) => text.replace(/\s/gu, ' '));

describe('the purchase over a range of prices, in words', () => {
  it('names the best now, the price of equal worth, and the alternatives without one', () => {
    expect(said(asked())).toEqual([
      'For 900 000 kr (prisantydningen) er «Denne praksisen» mest verdt.',
      'Kjøp og en annen stilling, som er alternativet ditt, er like mye verdt ved 1 080 000 kr: det er A.',
      'Kjøp er mer verdt enn fastlønn til enhver pris.',
      'Kjøp er mindre verdt enn en 8.2-avtale også når praksisen er gratis.',
    ]);
  });

  it('says that the answer turns at B where that is the lower', () => {
    const negotiation = { ceilingFrom: 'replacement' } as PurchaseResult['negotiation'];
    expect(said(asked({ negotiation })).at(-1)).toBe(
      'Svaret setter grensen lavere, ved B på 700 000 kr: da koster det ikke mer å bygge opp selv.',
    );
  });

  it("says what A is where the buyer's own alternative has no price of equal worth", () => {
    const { priceLines } = asked();
    const against = (other: 'fastlonn' | '8.2-avtale'): string =>
      said(asked({ priceLines: { ...priceLines, against: other } })).find((text) =>
        text.includes('alternativet ditt'),
      ) ?? '';
    expect(against('fastlonn')).toMatch(/til enhver pris: A har ingen øvre grense\.$/u);
    expect(against('8.2-avtale')).toMatch(/også når praksisen er gratis: A er 0\.$/u);
  });

  it('names no best where the first two are worth the same', () => {
    const { priceLines } = asked();
    const lines = priceLines.lines.map((line) => ({ ...line, worth: [figure(7e6), figure(7e6)] }));
    expect(said(asked({ priceLines: { ...priceLines, lines } }))[0]).toMatch(/^Kjøp og en annen stilling/u);
  });

  it('has each price it says as a figure that explains itself', () => {
    for (const { text, price, figure: at } of priceSentences(asked())) {
      expect(price === '').toBe(at === null);
      if (at !== null) expect(text).toContain(price);
    }
  });
});
