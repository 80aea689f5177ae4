/** What ranges come to for a purchase, and for a group's matters. */
import type { Recommendation } from '../../engine/purchase';
import { translated } from './language';

/** The advice in a word or two, for a table. */
export const ADVICE_NAMES = translated<Readonly<Record<Recommendation, string>>>('ADVICE_NAMES', {
  buy: 'Kjøp',
  'buy-with-care': 'Kjøp med forbehold',
  negotiate: 'Forhandle',
  decline: 'La være',
  'no-asking-price': 'Mangler prisantydning',
});

export const rangesText = translated('rangesText', {
  title: 'Kjøpet ved endene av spennene',
  caption: 'De fire verdiene, prisen og rådet ved endene av hvert spenn, kroner',
  columns: {
    income: 'A: det du kan betale',
    replacement: 'B: bygge opp selv',
    comparable: 'C: det andre har betalt, midterste',
    floor: 'D: selgerens laveste',
    inventoryOnly: 'D: inventaret alene',
    asking: 'Prisantydning',
    room: 'Forhandlingsrom',
    advice: 'Råd',
  },
  noCeiling: 'ingen øvre grense',
  room: (low: string, high: string) => `${low}–${high}`,
  roomFormula: 'det høyeste du kan betale − det laveste selgeren tar',
  shut: 'ingen pris passer begge',
  allTogether: 'Alle spenn samtidig: ytterpunkter, ikke sannsynlighet',
  worst: 'Alle i den enden som er dårligst for deg',
  best: 'Alle i den enden som er best for deg',
  caveat:
    'Ett felt om gangen står på laveste og høyeste tall i spennet, og alt annet er som planen sier. Tallene er ytterpunkter, verken sannsynligheter eller prognoser, og prisene er avrundet til hele tusen. Dårligst og best for deg er der du kan betale minst og mest over prisantydningen; mangler den, over selgerens laveste.',
  computing: 'Regner ut hva spennene betyr for kjøpet …',
  still: 'Spennene flytter ikke det høyeste du kan betale.',
  most: (field: string, low: string, high: string) =>
    `Hvert spenn for seg: ${field} betyr mest; det høyeste du kan betale, blir fra ${low} til ${high}.`,
  all: (low: string, high: string) =>
    `Trekker alle samme vei, blir det fra ${low} til ${high}; det er ytterpunkter, ikke sannsynlighet.`,
  steady: 'Rådet er det samme ved alle endene.',
  turnsAt: (advice: string, field: string, value: string) => `«${advice}» når ${field} er ${value}`,
  priceLabel: 'Kjøpesummen:',
  priceTurn: {
    income: (price: string) => `Over ${price} er alternativet ditt bedre enn å kjøpe.`,
    replacement: (price: string) => `Over ${price} er det bedre å bygge opp selv enn å kjøpe.`,
  },
  /** Two incomes of one practice: the purchase's, and the comparison's. */
  twoIncomes: (seller: string) =>
    `Kjøpet regnes med selgerens tall: ${seller} før skatt første år. Driftsformene under regnes med planens egne tall og standardverdier.`,
  groupTitle: 'Ved endene av spennene',
  groupCaption: (part: string) => `${part} ved endene av hvert spenn, kroner`,
  groupCaveat:
    'Ett felt om gangen står på laveste og høyeste tall i spennet. Tallene er ytterpunkter, verken sannsynligheter eller prognoser.',
});
