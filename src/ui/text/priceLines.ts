/** Words of the purchase over a range of prices, beside what the buyer could do instead. */
import type { BuyerAlternative } from '../../engine/practice/plan';
import type { MaybeFigure, PriceCrossing, PriceLines, PurchaseResult } from '../../engine/purchase';
import { translated } from './language';
import { alternativeName, valueText } from './purchase';
import { PRICE_FROM } from './purchaseDetails';

/** The alternatives as they stand inside a sentence. */
const OTHERS: Readonly<Record<BuyerAlternative, string>> = {
  fastlonn: 'fastlønn',
  'annen-stilling': 'en annen stilling',
  '8.2-avtale': 'en 8.2-avtale',
  nullhjemmel: 'en nullhjemmel',
};

export const priceLinesText = translated('priceLinesText', {
  choice: 'Prisen for praksisen',
  title: 'Verdien av kjøpet når prisen endres',
  lead: 'Nåverdi etter skatt over årene du eier, med videresalg og like sosiale goder. Bare prisen er endret.',
  apart: 'Prisen er ikke med i inntekten per lege ovenfor: her er kjøpet holdt mot det du ellers kunne gjort.',
  axis: 'Pris for praksisen, millioner kroner',
  table: 'Pris (kr)',
  now: 'regnet for nå',
  /** @param best the worthiest at the price */
  best: (price: string, from: string, best: string) => `For ${price} (${from}) er «${best}» mest verdt.`,
  equal: (other: BuyerAlternative, price: string) => `Kjøp og ${OTHERS[other]} er like mye verdt ved ${price}.`,
  /** The alternative of the purchase's answer. */
  equalOwn: (other: BuyerAlternative, price: string) =>
    `Kjøp og ${OTHERS[other]}, som er alternativet ditt, er like mye verdt ved ${price}: det er A.`,
  dearer: (other: BuyerAlternative) => `Kjøp er mindre verdt enn ${OTHERS[other]} også når praksisen er gratis.`,
  cheaper: (other: BuyerAlternative) => `Kjøp er mer verdt enn ${OTHERS[other]} til enhver pris.`,
  dearerOwn: (other: BuyerAlternative) =>
    `Kjøp er mindre verdt enn ${OTHERS[other]}, som er alternativet ditt, også når praksisen er gratis: A er 0.`,
  cheaperOwn: (other: BuyerAlternative) =>
    `Kjøp er mer verdt enn ${OTHERS[other]}, som er alternativet ditt, til enhver pris: A har ingen øvre grense.`,
  build: (price: string) => `Svaret setter grensen lavere, ved B på ${price}: da koster det ikke mer å bygge opp selv.`,
  mark: (price: string) => `likt ved ${price}`,
  equalRow: (other: BuyerAlternative) => `kjøp og ${OTHERS[other]} er like mye verdt`,
  worthAt: (name: string, price: string) => `Nåverdi, ${name}, ved ${price}`,
});

/** What the purchase's worth over a range of prices says, with the price it is said with. */
export interface PriceSentence {
  readonly text: string;
  /** The price in it, as it stands there. */
  readonly price: string;
  readonly figure: MaybeFigure;
}

/** The best at the price looked at where one is, the price of equal worth for each alternative, and where the answer's limit is another. */
export function priceSentences(
  result: Pick<PurchaseResult, 'priceLines' | 'comparedAt' | 'negotiation' | 'replacement'>,
): readonly PriceSentence[] {
  const { priceLines, comparedAt, negotiation, replacement } = result;
  const at = priceLines.prices.indexOf(priceLines.now);
  const worthNow = ({ worth }: PriceLines['lines'][number]): number => worth[at]?.value ?? 0;
  const [best, second] = priceLines.lines.toSorted((a, b) => worthNow(b) - worthNow(a));
  const isAhead = best !== undefined && second !== undefined && worthNow(best) - worthNow(second) >= 1;
  const now = valueText(comparedAt.value);
  const build = negotiation.ceilingFrom === 'replacement' ? replacement.figure : null;
  return [
    ...(isAhead
      ? [
          {
            text: priceLinesText.best(now, PRICE_FROM[comparedAt.from], alternativeName(best.id)),
            price: now,
            figure: comparedAt.figure,
          },
        ]
      : []),
    ...priceLines.crossings.map((each) => sentenceOf(each, each.other === priceLines.against)),
    ...(build === null
      ? []
      : [{ text: priceLinesText.build(valueText(build.value)), price: valueText(build.value), figure: build }]),
  ];
}

function sentenceOf({ other, price, always }: PriceCrossing, isOwn: boolean): PriceSentence {
  if (price === null) {
    const [dearer, cheaper] = isOwn
      ? [priceLinesText.dearerOwn, priceLinesText.cheaperOwn]
      : [priceLinesText.dearer, priceLinesText.cheaper];
    return { text: (always === 'bought' ? cheaper : dearer)(other), price: '', figure: null };
  }
  const said = valueText(price.value);
  return {
    text: isOwn ? priceLinesText.equalOwn(other, said) : priceLinesText.equal(other, said),
    price: said,
    figure: price,
  };
}
