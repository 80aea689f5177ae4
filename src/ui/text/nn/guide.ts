/** The guided starts in nynorsk. */
import { formatAntall } from '../../../app/format';
import { listed } from '../sentences';
import type { Translated } from './translated';

export const START_WORDS = {
  overta: {
    choice: 'Eg vurderer å ta over ein praksis',
    choiceHelp: 'Åtte tal frå utlysinga gir den høgaste prisen det lønner seg å betale, og viser kva svaret heng på.',
    title: 'Ta over ein praksis',
    lead: 'Fyll inn det seljaren må oppgi. Utan tala får du eit anslag.',
  },
  organisering: {
    choice: 'Vi vurderer ny organisering',
    choiceHelp: 'Legg inn legane, eller lim dei inn frå Excel. Sjå kva gruppeavtale og fastlegeselskap betyr for kvar.',
    title: 'Ny organisering',
    lead: 'Legg inn legane og nokre tal for kontoret. Alt anna blir rekna med standardverdiar til de seier noko anna.',
  },
  solo: {
    choice: 'Eg driv solopraksis',
    choiceHelp: 'Kva praksisen gir i dag, og kva som skjer med ei anna driftsform eller endra reglar.',
    title: 'Praksisen min',
    lead: 'Nokre tal om lista og kontoret er nok til å byrje.',
  },
  nullhjemmel: {
    choice: 'Eg vurderer nullheimel',
    choiceHelp: 'Ei ny liste frå null, for ALIS og spesialistar: inntekt medan lista veks, mot fast lønn.',
    title: 'Nullheimel',
    lead: 'Det avgjerande er kor fort lista veks. Fyll inn det du har grunn til å tru.',
  },
  tom: {
    choice: 'Byrj med ein tom plan',
    choiceHelp: 'Éin lege og standardverdiar.',
    title: 'Ny plan',
    lead: '',
  },
} satisfies Translated<typeof import('../guide').START_WORDS>;

export const guideText = {
  open: 'Rettleiar',
  leave: 'Sjå heile planen',
  leaveHelp: 'Alt du har fylt inn, er lagra i planen.',
  where: 'Kvar er praksisen?',
  searchKommune: 'Skriv for å søke',
  doctor: 'Legen',
  doctors: 'Legane',
  office: 'Kontoret',
  offer: 'Det seljaren oppgir',
  buyer: 'Om deg',
  secretaries: 'Helsesekretærar',
  arsverk: 'årsverk',
  standard: 'standard',
  answer: 'Svaret så langt',
  noSecretaries: 'Tomt felt: ingen.',
  gaps: {
    title: 'Svaret er førebels',
    noList: (names) => `${listed(names)} har inga liste enno.`,
    noStaff: 'Ingen tilsette er lagde inn, så inga lønn er trekt frå.',
  },
  estimate: {
    title: 'Anslag utan tala frå seljaren',
    text: (list, before, after, year) =>
      `Standardverdiar for ${list} innbyggjarar gir ${before} før skatt og ${after} etter skatt i ${year}.`,
    ask: 'Kostnader, refusjonar og eigendelar skal stå i utlysinga. Spør seljaren: utan dei kan prisen ikkje vurderast.',
    before: 'Inntekt før skatt (eit anslag)',
    after: 'Inntekt etter skatt (eit anslag)',
  },
  defaults: 'Dette reknar planen med til du seier noko anna',
  perInhabitant: (per) => `per innbyggjar ${per}`,
  defaultsLead: 'Standardverdiar med kjelde. Alle kan endrast i planen.',
  facts: {
    population: (count, year) => `${formatAntall(count)} innbyggjarar (${year})`,
    zone: (zone) => `arbeidsgivaravgift: ${zone}`,
    zoneChosen: 'delt mellom fleire soner: vel sone under',
    centrality: (level) => `sentralitetsklasse ${level}`,
    actionZone: 'i tiltakssona',
    average: (list, year) => `snittliste ${formatAntall(list)} (${year})`,
    withoutGp: (count) => `${formatAntall(count)} på liste utan lege`,
    freePlaces: (count) =>
      count < 0
        ? `ingen ledige plassar, ${formatAntall(-count)} over listetaka`
        : `${formatAntall(count)} ${count === 1 ? 'ledig plass' : 'ledige plassar'}`,
    noGpFigures: 'ingen publiserte listetal',
    source: 'SSB og Skatteetaten; sjå Reglar og satsar.',
  },
  grid: {
    caption: 'Legane i praksisen',
    remove: (name) => `Fjern ${name}`,
    pasted: (cells, rows) =>
      `Limte inn ${formatAntall(cells)} felt i ${formatAntall(rows)} ${rows === 1 ? 'rad' : 'rader'}.`,
    pastedProblems: (count) => `${formatAntall(count)} felt kunne ikkje lesast og er framleis merkte.`,
    headingSkipped: 'Første rad er overskrifter og vart ikkje limt inn.',
    leftOut: (columns) =>
      columns.length === 1
        ? `Kolonne ${columns.join('')} har ingen plass i tabellen og vart ikkje limt inn.`
        : `Kolonnane ${columns.join(', ')} har ingen plass i tabellen og vart ikkje limte inn.`,
    tooMany: (max, count) =>
      `Ein plan kan ha ${formatAntall(max)} legar. ${formatAntall(count)} ${count === 1 ? 'rad' : 'rader'} vart ikkje ${count === 1 ? 'limt' : 'limte'} inn.`,
    undoKeys: 'Ctrl+Z angrar.',
    columns: {
      name: 'Namn',
      list: 'Liste',
      cap: 'Listetak',
      specialist: 'Spesialist',
      days: 'Dagar med pasientar',
      share: 'Eigardel',
    },
    specialistProblem: 'Skriv ja, nei eller datoen legen blir spesialist.',
    nameProblem: 'Skriv eit namn.',
    yes: 'ja',
    no: 'nei',
  },
} satisfies Translated<typeof import('../guide').guideText>;
