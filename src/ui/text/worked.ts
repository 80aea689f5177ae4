/** Words of the worked examples in the help. */
import { formatAntall, formatKroner } from '../../app/format';
import type { TimeFee, WorkedId } from '../../app/worked';
import { translated } from './language';

const EXAMPLES: Readonly<Record<WorkedId, { title: string; lead: string; source: string; corner: string }>> = {
  boks63: {
    title: 'Boks 6-3: sykepleier i stedet for eller i tillegg til legen',
    lead: 'Ekspertutvalgets eget regnestykke. Endre et tall og se hva det gjør med legens «omsetning» etter lønn til sykepleieren.',
    source:
      'Kilde: Gjennomgang av allmennlegetjenesten (2023), boks 6-3. Tallene er utvalgets eksempler, ikke satser. 1 000 innbyggere der annet ikke står.',
    corner: 'Igjen til legen, kr',
  },
  boks52: {
    title: 'Boks 5-2: halvparten eller 70 prosent som basistilskudd',
    lead: 'Basistilskuddet settes opp fra 32 prosent av samlet inntekt, og takstene ned, så den nasjonale summen er den samme. Endre listen, og se hvem som vinner og taper.',
    source:
      'Faktorene er ekspertutvalgets (2023), boks 5-2; legen, listen og kontoret er fra eksempelet om solopraksis. Halvparten er foreslått av flertallet og ikke vedtatt. 70 prosent er et regneeksempel.',
    corner: 'Resultat første år, kr',
  },
  grunntilskudd: {
    title: 'Nullhjemmel: grunntilskudd og utjamning det første året',
    lead: 'En nullhjemmel i en liten kommune. Endre listen ved start og veksten, og se hva som kommer fra innbyggerne på listen og hva som kommer i tillegg.',
    source: 'Regnet med satsene planen ville brukt i 2027, med legen og kommunen i eksempelet om nullhjemmel.',
    corner: 'Første år, kr',
  },
};
const FIELDS: Readonly<Record<string, { label: string; unit: string }>> = {
  basis: { label: 'Basistilskudd per innbygger', unit: 'kr' },
  fee: { label: 'Inntekt per konsultasjon', unit: 'kr' },
  nurse: { label: 'Et sykepleierårsverk', unit: 'kr per år' },
  perDay: { label: 'Sykepleierens konsultasjoner', unit: 'per dag' },
  list: { label: 'Listeinnbyggere ved start', unit: 'innbyggere' },
  growth: { label: 'Nye innbyggere', unit: 'per år' },
};
const LINES: Readonly<Record<string, string>> = {
  basistilskudd: 'Basistilskudd',
  grunntilskudd: 'Grunntilskudd',
  utjamningstilskudd: 'Utjamningstilskudd',
  basis50: 'Halvparten som basistilskudd',
  basis70: '70 prosent som basistilskudd',
};

const counted = (count: number): string => (count === 1 ? '1 takst' : `${formatAntall(count)} takster`);

export const workedText = translated('workedText', {
  lead: 'Endre tallene. Eksemplene regnes med den samme motoren som planen din, og rører ikke planen.',
  reset: 'Tilbake til eksempelets tall',
  yours: 'Med tallene dine',
  example: 'I eksempelet',
  caption: (title: string) => `${title}, regnet på nytt`,
  range: (low: number, high: number) => `Skriv et tall fra ${formatAntall(low)} til ${formatAntall(high)}.`,
  cannot: 'Eksempelet kan ikke regnes med disse tallene.',
  examples: EXAMPLES,
  fields: FIELDS,
  lines: LINES,

  timeTitle: 'Tidstakst etter hvor lang konsultasjonen er',
  timeLead:
    'Fra 1. juli 2026 regnes tidstaksten (2cd) per påbegynte fem minutter etter 20, i stedet for per påbegynte kvarter. Uten spesialisttillegg.',
  minutes: 'Minutter',
  minutesUnit: 'min',
  timeSaid: (minutes: number, { before, after, unitsBefore, unitsAfter }: TimeFee) =>
    `${formatAntall(minutes)} minutter ga ${formatKroner(before)} (${counted(unitsBefore)}) til og med 30. juni 2026 og gir ${formatKroner(after)} (${counted(unitsAfter)}) fra 1. juli: ${
      after === before ? 'det samme' : `${formatKroner(Math.abs(after - before))} ${after > before ? 'mer' : 'mindre'}`
    }.`,
  timeTable: 'Tidstakst for én konsultasjon, kr',
  before: 'Til 30. juni 2026',
  after: 'Fra 1. juli 2026',
  difference: 'Forskjell',
});
