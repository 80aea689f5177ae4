/** All the words of the guided starts. */
import { formatAntall } from '../../app/format';
import type { StartKind } from '../../app/startKinds';
import { translated } from './language';
import { listed } from './sentences';

interface StartWords {
  /** On the start page. */
  readonly choice: string;
  readonly choiceHelp: string;
  readonly title: string;
  readonly lead: string;
}

export const START_WORDS = translated<Readonly<Record<StartKind, StartWords>>>('START_WORDS', {
  overta: {
    choice: 'Jeg vurderer å overta en praksis',
    choiceHelp: 'Åtte tall fra utlysningen gir høyeste pris det lønner seg å betale, og hva svaret henger på.',
    title: 'Overta en praksis',
    lead: 'Fyll inn det selgeren må oppgi. Uten tallene får du et anslag.',
  },
  organisering: {
    choice: 'Vi vurderer ny organisering',
    choiceHelp: 'Legg inn legene, eller lim dem inn fra Excel. Se hva gruppeavtale og fastlegeselskap betyr for hver.',
    title: 'Ny organisering',
    lead: 'Legg inn legene og noen tall for kontoret. Alt annet regnes med standardverdier til dere sier noe annet.',
  },
  solo: {
    choice: 'Jeg driver solopraksis',
    choiceHelp: 'Hva praksisen gir i dag, og hva som skjer med en annen driftsform eller endrede regler.',
    title: 'Praksisen min',
    lead: 'Noen tall om listen og kontoret er nok til å begynne.',
  },
  nullhjemmel: {
    choice: 'Jeg vurderer nullhjemmel',
    choiceHelp: 'En ny liste fra null, for ALIS og spesialister: inntekt mens listen vokser, mot fast lønn.',
    title: 'Nullhjemmel',
    lead: 'Hvor fort listen vokser, avgjør. Fyll inn det du har grunn til å tro.',
  },
  tom: {
    choice: 'Begynn med en tom plan',
    choiceHelp: 'Én lege og standardverdier.',
    title: 'Ny plan',
    lead: '',
  },
});

export const guideText = translated('guideText', {
  open: 'Veiviser',
  leave: 'Se hele planen',
  leaveHelp: 'Alt du har fylt inn, er lagret i planen.',
  where: 'Hvor er praksisen?',
  searchKommune: 'Skriv for å søke',
  doctor: 'Legen',
  doctors: 'Legene',
  office: 'Kontoret',
  offer: 'Det selgeren oppgir',
  buyer: 'Om deg',
  secretaries: 'Helsesekretærer',
  arsverk: 'årsverk',
  standard: 'standard',
  answer: 'Svaret så langt',
  noSecretaries: 'Tomt felt: ingen.',
  gaps: {
    title: 'Svaret er foreløpig',
    noList: (names: readonly string[]) => `${listed(names)} har ingen liste ennå.`,
    noStaff: 'Ingen ansatte er lagt inn, så ingen lønn er trukket fra.',
  },
  /** Before the seller's figures are there. */
  estimate: {
    title: 'Anslag uten selgerens tall',
    text: (list: string, before: string, after: string, year: string) =>
      `Standardverdier for ${list} innbyggere gir ${before} før skatt og ${after} etter skatt i ${year}.`,
    ask: 'Kostnader, refusjoner og egenandeler skal stå i utlysningen. Spør selgeren: uten dem kan prisen ikke vurderes.',
    before: 'Inntekt før skatt (et anslag)',
    after: 'Inntekt etter skatt (et anslag)',
  },
  defaults: 'Dette regnes med til du sier noe annet',
  perInhabitant: (per: string) => `per innbygger ${per}`,
  defaultsLead: 'Standardverdier med kilde. Alle kan endres i planen.',
  facts: {
    population: (count: number, year: number) => `${formatAntall(count)} innbyggere (${year})`,
    zone: (zone: string) => `arbeidsgiveravgift: ${zone}`,
    zoneChosen: 'delt mellom flere soner: velg sone under',
    centrality: (level: number) => `sentralitetsklasse ${level}`,
    actionZone: 'i tiltakssonen',
    average: (list: number, year: number) => `snittliste ${formatAntall(list)} (${year})`,
    withoutGp: (count: number) => `${formatAntall(count)} på liste uten lege`,
    /** Below zero, there are more on the lists than they have room for. */
    freePlaces: (count: number) =>
      count < 0
        ? `ingen ledige plasser, ${formatAntall(-count)} over listetakene`
        : `${formatAntall(count)} ${count === 1 ? 'ledig plass' : 'ledige plasser'}`,
    noGpFigures: 'ingen publiserte listetall',
    source: 'SSB og Skatteetaten; se Regler og satser.',
  },
  grid: {
    caption: 'Legene i praksisen',
    remove: (name: string) => `Fjern ${name}`,
    pasted: (cells: number, rows: number) =>
      `Limte inn ${formatAntall(cells)} ${cells === 1 ? 'felt' : 'felter'} i ${formatAntall(rows)} ${rows === 1 ? 'rad' : 'rader'}.`,
    pastedProblems: (count: number) =>
      `${formatAntall(count)} ${count === 1 ? 'felt' : 'felter'} kunne ikke leses og står igjen merket.`,
    headingSkipped: 'Første rad er overskrifter og ble ikke limt inn.',
    leftOut: (columns: readonly string[]) =>
      columns.length === 1
        ? `Kolonne ${columns.join('')} har ingen plass i tabellen og ble ikke limt inn.`
        : `Kolonnene ${columns.join(', ')} har ingen plass i tabellen og ble ikke limt inn.`,
    tooMany: (max: number, count: number) =>
      `En plan kan ha ${formatAntall(max)} leger. ${formatAntall(count)} ${count === 1 ? 'rad' : 'rader'} ble ikke limt inn.`,
    undoKeys: 'Ctrl+Z angrer.',
    columns: {
      name: 'Navn',
      list: 'Liste',
      cap: 'Listetak',
      specialist: 'Spesialist',
      days: 'Dager med pasienter',
      share: 'Eierandel',
    },
    specialistProblem: 'Skriv ja, nei eller datoen legen blir spesialist.',
    nameProblem: 'Skriv et navn.',
    yes: 'ja',
    no: 'nei',
  },
} as const);
