import { formatKroner } from '../../../app/format';
import type { Translated } from './translated';

type Bokmål = typeof import('../office');

export const SALDO_GROUP_NAMES = {
  a: 'a: kontormaskiner',
  b: 'b: praksisverdi',
  d: 'd: inventar, utstyr',
  straks: 'Kostnad straks',
} satisfies Translated<Bokmål['SALDO_GROUP_NAMES']>;

export const KEY_SHORT = {
  likt: 'Likt',
  liste: 'Listelengd',
  inntekt: 'Inntekt',
  timer: 'Arbeidstimar',
  rom: 'Rom',
  egen: 'Eiga fordeling',
} satisfies Translated<Bokmål['KEY_SHORT']>;

export const BENCHMARK_WORDS = {
  under: 'under',
  innenfor: 'innanfor',
  over: 'over',
  stated: 'oppgitt',
  derived: 'avleidd',
  assumed: 'anteke',
} satisfies Translated<Bokmål['BENCHMARK_WORDS']>;

export const officeText = {
  premises: 'Rom, liste og meirverdiavgift',
  investments: 'Investeringar',
  investmentsNote:
    'Blir betalte når dei blir kjøpte, og blir kostnad etter kvart som dei blir avskrivne. Kjøp før planen er avskrivne fram til planstarten.',
  addInvestment: 'Legg til investering',
  vatTitle: 'Meirverdiavgift må avklarast med rekneskapsføraren',
  vatText:
    'Når eit eige selskap fakturerer legane for fellestenester, kan noko av det vere avgiftspliktig, og avgifta blir ein kostnad. Regelverket her har ikkje svaret. Planen reknar berre med den andelen du set, og berre der legane deler kostnader.',
  keyRooms: 'Romma legane bruker',
  keyOwn: 'Delar i eiga fordeling',
  benchmark: {
    title: 'Kostnader per lege mot det som er publisert',
    own: ({ own, band, position }, year, name) => {
      const mine = `Talet ditt, ${formatKroner(own)} per lege i ${year} («${name}»),`;
      if (band === null || position === null)
        return `${mine} kan ikkje samanliknast: ingen tal er kjende for så tidlege år.`;
      const range = `${formatKroner(band.low.value)}–${formatKroner(band.high.value)}`;
      return `${mine} ligg ${BENCHMARK_WORDS[position]} spennet ${range} (${band.low.year}).`;
    },
    bandSource: ({ band }) =>
      band === null
        ? ''
        : `Spennet er ${BENCHMARK_WORDS[band.middle.basis]} i regelverket, ikkje målt: lågt frå ${band.low.source}, middels (${formatKroner(band.middle.value)}) og høgt frå ${band.middle.source}.`,
    published: ({ published }) =>
      published === null
        ? ''
        : `Det siste publiserte snittet er ${formatKroner(published.value)} frå ${published.year}, i ${published.year}-kroner. Kjelde: ${published.source}.`,
    picture: (low, high, own) => `Spenn frå ${low} til ${high}; talet ditt ${own}.`,
    mine: 'Talet ditt',
  },
  redistribution: {
    title: 'Kven betaler kva, etter nøkkel',
    text: 'Kostnadene til kontoret er dei same; nøkkelen flyttar dei mellom legane. Under kvar nøkkel står det legen betaler, og under det igjen skilnaden frå nøkkelen alternativet har. Løpande kroner.',
    caption: (name, period) => `Kostnader per lege etter nøkkel, ${name}, ${period}`,
    chosen: (key) => `${key} (vald)`,
    alternative: 'Alternativ',
    moreRow: 'mot vald nøkkel',
    allSame: 'Kvar lege betaler det same etter alle nøklane.',
    moreName: (doctor, key) => `${doctor}, skilnad frå vald nøkkel, nøkkel ${key.toLowerCase()}`,
    figure: (doctor, key, period) => `Kostnader ${period}, ${doctor}, nøkkel ${key.toLowerCase()}`,
  },
} satisfies Translated<Bokmål['officeText']>;
