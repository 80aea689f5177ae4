import type { Translated } from './translated';

type Bokmål = typeof import('../carry');

export const CARRY_NAMES = {
  growth: 'Årleg vekst',
  index: 'Følgjer ein serie',
  stop: 'Stoppar',
} satisfies Translated<Bokmål['CARRY_NAMES']>;

export const QUANTITY_NAMES = { growth: 'Uendra', stop: 'Stoppar' } satisfies Translated<Bokmål['QUANTITY_NAMES']>;

export const INDEX_NAMES = {
  'grunnbelop.sats': 'Grunnbeløpet (G)',
  'sykepleier.lonn.sats': 'Lønn for sjukepleiar',
  'helsesekretar.lonn.sats': 'Lønn for helsesekretær',
  'takst.2ad.honorar': 'Honoraret for takst 2ad',
} satisfies Translated<Bokmål['INDEX_NAMES']>;

export const GROUP_NAMES = {
  basistilskudd: 'basistilskot',
  takst: 'takstar',
  lonn: 'lønn',
  kostnad: 'kostnader',
} satisfies Translated<Bokmål['GROUP_NAMES']>;

export const carryWords = {
  title: 'Etter siste kjende dato',
  lead: 'Satsar er berre kjende til ein dato. Vel for kvar gruppe kva planen reknar med etter han. Eigne satsar går føre.',
  growth: 'Vekst per år',
  seriesGrowth: 'Veksten til serien etter siste kjende dato',
  series: 'Serie',
  stops: 'Planen seier frå om kvar sats som manglar, og treng då ein eigen sats.',
  noIndex: 'Konsumprisindeksen er ikkje med: inga kjelde i regelverket har han.',
  chosenGrowth: (growth, group) => `${growth} per år, veksten planen har valt for ${group}`,
  chosenSeries: (series, group, growth) =>
    `${series}, serien planen har valt for ${group}; der serien ikkje er kjend, med ${growth} per år`,
  follows: (series, growth) => `som ${series}, deretter ${growth}`,
  known: (value, until) => `Siste kjende verdi er ${value}, som gjeld til og med ${until}.`,
  factor: (factor) => ` Faktoren er ${factor}.`,
  grown: (growth) => ` Ført vidare med ${growth} per år.`,
  asSeries: (series) => ` Ført vidare som ${series}.`,
  seriesEnds: (until, growth) =>
    ` Serien er kjend til og med ${until}; etter det er det anteke at han veks ${growth} per år.`,
} satisfies Translated<Bokmål['carryWords']>;
