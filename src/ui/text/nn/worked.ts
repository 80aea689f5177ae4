import { formatAntall, formatKroner } from '../../../app/format';
import type { TimeFee, WorkedId } from '../../../app/worked';
import type { Translated } from './translated';

const EXAMPLES: Readonly<Record<WorkedId, { title: string; lead: string; source: string; corner: string }>> = {
  boks63: {
    title: 'Boks 6-3: sjukepleiar i staden for eller i tillegg til legen',
    lead: 'Reknestykket til ekspertutvalet. Endre eit tal og sjå kva det gjer med «omsetninga» til legen etter lønn til sjukepleiaren.',
    source:
      'Kjelde: Gjennomgang av allmennlegetjenesten (2023), boks 6-3. Tala er døme frå utvalet, ikkje satsar. 1 000 innbyggjarar der anna ikkje står.',
    corner: 'Igjen til legen, kr',
  },
  boks52: {
    title: 'Boks 5-2: halvparten eller 70 prosent som basistilskot',
    lead: 'Basistilskotet blir sett opp frå 32 prosent av samla inntekt, og takstane ned, så den nasjonale summen er den same. Endre lista, og sjå kven som vinn og kven som tapar.',
    source:
      'Faktorane er frå ekspertutvalet (2023), boks 5-2; legen, lista og kontoret er frå dømet om solopraksis. Halvparten er foreslått av fleirtalet og ikkje vedteke. 70 prosent er eit reknedøme.',
    corner: 'Resultat første år, kr',
  },
  grunntilskudd: {
    title: 'Nullheimel: grunntilskot og utjamning det første året',
    lead: 'Ein nullheimel i ein liten kommune. Endre lista ved start og veksten, og sjå kva som kjem frå innbyggjarane på lista og kva som kjem i tillegg.',
    source: 'Rekna med satsane planen ville brukt i 2027, med legen og kommunen i dømet om nullheimel.',
    corner: 'Første år, kr',
  },
};
const FIELDS: Readonly<Record<string, { label: string; unit: string }>> = {
  basis: { label: 'Basistilskot per innbyggjar', unit: 'kr' },
  fee: { label: 'Inntekt per konsultasjon', unit: 'kr' },
  nurse: { label: 'Eit sjukepleiarårsverk', unit: 'kr per år' },
  perDay: { label: 'Konsultasjonar hos sjukepleiaren', unit: 'per dag' },
  list: { label: 'Listeinnbyggjarar ved start', unit: 'innbyggjarar' },
  growth: { label: 'Nye innbyggjarar', unit: 'per år' },
};
const LINES: Readonly<Record<string, string>> = {
  basistilskudd: 'Basistilskot',
  grunntilskudd: 'Grunntilskot',
  utjamningstilskudd: 'Utjamningstilskot',
  basis50: 'Halvparten som basistilskot',
  basis70: '70 prosent som basistilskot',
};

const counted = (count: number): string => (count === 1 ? '1 takst' : `${formatAntall(count)} takstar`);

export const workedText = {
  lead: 'Endre tala. Døma blir rekna med den same motoren som planen din, og rører ikkje planen.',
  reset: 'Tilbake til tala i dømet',
  yours: 'Med tala dine',
  example: 'I dømet',
  caption: (title: string) => `${title}, rekna på nytt`,
  range: (low: number, high: number) => `Skriv eit tal frå ${formatAntall(low)} til ${formatAntall(high)}.`,
  cannot: 'Dømet kan ikkje reknast med desse tala.',
  examples: EXAMPLES,
  fields: FIELDS,
  lines: LINES,

  timeTitle: 'Tidstakst etter kor lang konsultasjonen er',
  timeLead:
    'Frå 1. juli 2026 blir tidstaksten (2cd) rekna per påbyrja fem minutt etter 20, i staden for per påbyrja kvarter. Utan spesialisttillegg.',
  minutes: 'Minutt',
  minutesUnit: 'min',
  timeSaid: (minutes: number, { before, after, unitsBefore, unitsAfter }: TimeFee) =>
    `${formatAntall(minutes)} minutt gav ${formatKroner(before)} (${counted(unitsBefore)}) til og med 30. juni 2026 og gir ${formatKroner(after)} (${counted(unitsAfter)}) frå 1. juli: ${
      after === before ? 'det same' : `${formatKroner(Math.abs(after - before))} ${after > before ? 'meir' : 'mindre'}`
    }.`,
  timeTable: 'Tidstakst for éin konsultasjon, kr',
  before: 'Til 30. juni 2026',
  after: 'Frå 1. juli 2026',
  difference: 'Skilnad',
} satisfies Translated<typeof import('../worked').workedText>;
