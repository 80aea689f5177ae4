import type { BuyerAlternative } from '../../../engine/practice/plan';
import type { Translated } from './translated';

const OTHERS: Readonly<Record<BuyerAlternative, string>> = {
  fastlonn: 'fastlønn',
  'annen-stilling': 'ei anna stilling',
  '8.2-avtale': 'ein 8.2-avtale',
  nullhjemmel: 'ein nullheimel',
};

export const priceLinesText = {
  choice: 'Prisen for praksisen',
  title: 'Verdien av kjøpet når prisen blir endra',
  lead: 'Noverdi etter skatt over åra du eig, med vidaresal og like sosiale gode. Berre prisen er endra.',
  apart: 'Prisen er ikkje med i inntekta per lege ovanfor: her er kjøpet halde mot det du elles kunne ha gjort.',
  axis: 'Pris for praksisen, millionar kroner',
  table: 'Pris (kr)',
  now: 'rekna for no',
  /** @param best the worthiest at the price */
  best: (price: string, from: string, best: string) => `For ${price} (${from}) er «${best}» mest verdt.`,
  equal: (other: BuyerAlternative, price: string) => `Kjøp og ${OTHERS[other]} er like mykje verdt ved ${price}.`,
  /** The alternative of the purchase's answer. */
  equalOwn: (other: BuyerAlternative, price: string) =>
    `Kjøp og ${OTHERS[other]}, som er alternativet ditt, er like mykje verdt ved ${price}: det er A.`,
  dearer: (other: BuyerAlternative) => `Kjøp er mindre verdt enn ${OTHERS[other]} òg når praksisen er gratis.`,
  cheaper: (other: BuyerAlternative) => `Kjøp er meir verdt enn ${OTHERS[other]} til kvar ein pris.`,
  dearerOwn: (other: BuyerAlternative) =>
    `Kjøp er mindre verdt enn ${OTHERS[other]}, som er alternativet ditt, òg når praksisen er gratis: A er 0.`,
  cheaperOwn: (other: BuyerAlternative) =>
    `Kjøp er meir verdt enn ${OTHERS[other]}, som er alternativet ditt, til kvar ein pris: A har inga øvre grense.`,
  build: (price: string) => `Svaret set grensa lågare, ved B på ${price}: då kostar det ikkje meir å bygge opp sjølv.`,
  mark: (price: string) => `likt ved ${price}`,
  equalRow: (other: BuyerAlternative) => `kjøp og ${OTHERS[other]} er like mykje verdt`,
  worthAt: (name: string, price: string) => `Noverdi, ${name}, ved ${price}`,
} satisfies Translated<typeof import('../priceLines').priceLinesText>;
