/** Words of the office: premises, investments, keys, and costs beside what is published. */
import { formatKroner } from '../../app/format';
import type { Benchmark, CostBenchmark } from '../../engine';
import type { CostKey, SaldoGroupChoice } from '../../engine/practice/plan';
import { translated } from './language';

/** Saldo groups; short, for a narrow list. */
export const SALDO_GROUP_NAMES = translated<Readonly<Record<SaldoGroupChoice, string>>>('SALDO_GROUP_NAMES', {
  a: 'a: kontormaskiner',
  b: 'b: praksisverdi',
  d: 'd: inventar, utstyr',
  straks: 'Kostnad straks',
});

/** Headings of a table's columns. */
export const KEY_SHORT = translated<Readonly<Record<CostKey, string>>>('KEY_SHORT', {
  likt: 'Likt',
  liste: 'Listelengde',
  inntekt: 'Inntekt',
  timer: 'Arbeidstimer',
  rom: 'Rom',
  egen: 'Egen fordeling',
});

export const BENCHMARK_WORDS = translated<
  Readonly<Record<NonNullable<CostBenchmark['position']> | Benchmark['basis'], string>>
>('BENCHMARK_WORDS', {
  under: 'under',
  innenfor: 'innenfor',
  over: 'over',
  stated: 'oppgitt',
  derived: 'avledet',
  assumed: 'antatt',
});

export const officeText = translated('officeText', {
  premises: 'Rom, liste og merverdiavgift',
  investments: 'Investeringer',
  investmentsNote:
    'Betales når de kjøpes, og blir kostnad etter hvert som de avskrives. Kjøp før planen er avskrevet til planens start.',
  addInvestment: 'Legg til investering',
  vatTitle: 'Merverdiavgift må avklares med regnskapsfører',
  vatText:
    'Når et eget selskap fakturerer legene for fellestjenester, kan noe av det være avgiftspliktig, og avgiften blir en kostnad. Regelverket her har ikke svaret. Planen regner bare med andelen du setter, og bare der legene deler kostnader.',
  keyRooms: 'Rommene legene bruker',
  keyOwn: 'Deler i egen fordeling',
  benchmark: {
    title: 'Kostnader per lege mot det som er publisert',
    /** @param year label of the plan's first year */
    own: ({ own, band, position }: CostBenchmark, year: string, name: string): string => {
      const mine = `Ditt tall, ${formatKroner(own)} per lege i ${year} («${name}»),`;
      if (band === null || position === null)
        return `${mine} kan ikke sammenlignes: ingen tall er kjent for så tidlige år.`;
      const range = `${formatKroner(band.low.value)}–${formatKroner(band.high.value)}`;
      return `${mine} ligger ${BENCHMARK_WORDS[position]} spennet ${range} (${band.low.year}).`;
    },
    bandSource: ({ band }: CostBenchmark): string =>
      band === null
        ? ''
        : `Spennet er ${BENCHMARK_WORDS[band.middle.basis]} i regelverket, ikke målt: lavt fra ${band.low.source}, middels (${formatKroner(band.middle.value)}) og høyt fra ${band.middle.source}.`,
    published: ({ published }: CostBenchmark): string =>
      published === null
        ? ''
        : `Siste publiserte snitt er ${formatKroner(published.value)} fra ${published.year}, i ${published.year}-kroner. Kilde: ${published.source}.`,
    picture: (low: string, high: string, own: string): string => `Spenn fra ${low} til ${high}; ditt tall ${own}.`,
    mine: 'Ditt tall',
  },
  redistribution: {
    title: 'Hvem betaler hva, etter nøkkel',
    text: 'Kontorets kostnader er de samme; nøkkelen flytter dem mellom legene. Under hver nøkkel står det legen betaler, og under det forskjellen fra nøkkelen alternativet har. Løpende kroner.',
    caption: (name: string, period: string) => `Kostnader per lege etter nøkkel, ${name}, ${period}`,
    chosen: (key: string) => `${key} (valgt)`,
    alternative: 'Alternativ',
    moreRow: 'mot valgt nøkkel',
    allSame: 'Hver lege betaler det samme etter alle nøklene.',
    moreName: (doctor: string, key: string) => `${doctor}, forskjell fra valgt nøkkel, nøkkel ${key.toLowerCase()}`,
    figure: (doctor: string, key: string, period: string) =>
      `Kostnader ${period}, ${doctor}, nøkkel ${key.toLowerCase()}`,
  },
} as const);
