import type { Translated } from './translated';

export const ADVICE_NAMES = {
  buy: 'Kjøp',
  'buy-with-care': 'Kjøp med atterhald',
  negotiate: 'Forhandle',
  decline: 'La vere',
  'no-asking-price': 'Manglar prisantyding',
} satisfies Translated<typeof import('../purchaseRanges').ADVICE_NAMES>;

export const rangesText = {
  title: 'Kjøpet ved endane av spenna',
  caption: 'Dei fire verdiane, prisen og rådet ved endane av kvart spenn, kroner',
  columns: {
    income: 'A: det du kan betale',
    replacement: 'B: bygge opp sjølv',
    comparable: 'C: det andre har betalt, midtarste',
    floor: 'D: det lågaste seljaren tek',
    inventoryOnly: 'D: inventaret åleine',
    asking: 'Prisantyding',
    room: 'Forhandlingsrom',
    advice: 'Råd',
  },
  noCeiling: 'inga øvre grense',
  room: (low, high) => `${low}–${high}`,
  roomFormula: 'det høgaste du kan betale − det lågaste seljaren tek',
  shut: 'ingen pris passar begge',
  allTogether: 'Alle spenn samstundes: ytterpunkt, ikkje sannsyn',
  worst: 'Alle i den enden som er dårlegast for deg',
  best: 'Alle i den enden som er best for deg',
  caveat:
    'Eitt felt om gongen står på lågaste og høgaste tal i spennet, og alt anna er som planen seier. Tala er ytterpunkt, verken sannsyn eller prognosar, og prisane er avrunda til heile tusen. Dårlegast og best for deg er der du kan betale minst og mest over prisantydinga; manglar ho, over det lågaste seljaren tek.',
  computing: 'Reknar ut kva spenna betyr for kjøpet …',
  still: 'Spenna flyttar ikkje det høgaste du kan betale.',
  most: (field, low, high) =>
    `Kvart spenn for seg: ${field} betyr mest; det høgaste du kan betale, blir frå ${low} til ${high}.`,
  all: (low, high) => `Dreg alle same vegen, blir det frå ${low} til ${high}; det er ytterpunkt, ikkje sannsyn.`,
  steady: 'Rådet er det same ved alle endane.',
  turnsAt: (advice, field, value) => `«${advice}» når ${field} er ${value}`,
  priceLabel: 'Kjøpesummen:',
  priceTurn: {
    income: (price) => `Over ${price} er alternativet ditt betre enn å kjøpe.`,
    replacement: (price) => `Over ${price} er det betre å bygge opp sjølv enn å kjøpe.`,
  },
  twoIncomes: (seller) =>
    `Kjøpet er rekna med tala frå seljaren: ${seller} før skatt første år. Driftsformene under er rekna med eigne tal og standardverdiar i planen.`,
  groupTitle: 'Ved endane av spenna',
  groupCaption: (part) => `${part} ved endane av kvart spenn, kroner`,
  groupCaveat:
    'Eitt felt om gongen står på lågaste og høgaste tal i spennet. Tala er ytterpunkt, verken sannsyn eller prognosar.',
} satisfies Translated<typeof import('../purchaseRanges').rangesText>;
