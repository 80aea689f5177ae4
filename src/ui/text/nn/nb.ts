import { formatAntall, formatDateTime } from '../../../app/format';
import { counted, isFull } from '../sentences';
import { RATE_STATUS } from './choices';
import type { Translated } from './translated';

/** The rate a figure rests on, by its status. */
const A_RATE = {
  vedtatt: 'ein vedteken sats',
  avledet: 'ein avleidd sats',
  egen: 'ein eigen sats',
  antatt: 'ein anteken sats',
  videreført: 'ein sats som er ført vidare',
};

export const nb = {
  counted,
  doctors: (count) => counted(count, 'lege', 'legar'),
  ownRates: (count) => counted(count, 'eigen sats', 'eigne satsar'),
  years: (count) => `${formatAntall(count)}\u00a0år`,

  common: {
    appName: 'Praksisplan',
    close: 'Lukk',
    cancel: 'Avbryt',
    undo: 'Angre',
    remove: 'Fjern',
    tryAgain: 'Prøv igjen',
    skipToContent: 'Hopp til innhaldet',
    termMeaning: 'Kva ordet betyr',
    copied: 'Kopiert.',
    copyFailed: 'Kunne ikkje kopiere. Merk teksten og kopier han sjølv.',
    example: 'Døme',
    working: 'Arbeider …',
  },

  pages: { rules: 'Reglar og satsar', openingRules: 'Opnar regelverket', help: 'Hjelp' },

  field: {
    standard: (status) =>
      status === 'antatt' || status === 'videreført' || status === 'reform'
        ? `Standard (${RATE_STATUS[status].toLowerCase()}):`
        : 'Standard:',
    reset: (text) => `Set tilbake til standard (${text})`,
    resetLabel: (label, text) => `${label}: set tilbake til standard, ${text}`,
    keeps: (text) => `Planen reknar framleis med ${text}.`,
    emptyText: 'Skriv eit namn. Planen beheld det førre.',
    datePattern: 'dd.mm.åååå',
    noChoice: (typed) => `Fann ikkje «${typed}». Skriv starten på namnet og vel i lista.`,
  },

  plot: { hint: 'Dra, eller bruk piltastane, for å lese av.' },

  figure: {
    name: (name, spoken) => `${name}: ${spoken}`,
    title: 'Kvar kjem talet frå?',
    restsOn: (status) =>
      status === 'reform' ? 'bygger på ein endra regel, ikkje gjeldande rett' : `bygger på ${A_RATE[status]}`,
    marks: { vedtatt: '', avledet: '', egen: 'e', antatt: 'a', videreført: 'v', reform: 'f' },
    legend: [
      ['a', 'bygger på ein anteken sats'],
      ['v', 'bygger på ein sats som er ført vidare'],
      ['e', 'bygger på ein eigen sats'],
      ['f', 'bygger på eit forslag eller reknedøme, ikkje gjeldande rett'],
    ],
  },

  start: {
    title: 'Kva tener og kostar ein fastlegepraksis?',
    lead: 'Praksisplan reknar ut kva praksisen tener og kostar, og kva solopraksis, gruppeavtale og fastlegeselskap betyr for kvar lege. Kvart tal har dato og kjelde.',
    newPlan: 'Ny plan',
    openFile: 'Opne fil …',
    yours: 'Planane dine',
    noPlans: 'Ingen planar enno',
    noPlansText: 'Byrj med ein ny plan, eller opne eit døme og gjer det til ditt.',
    examples: 'Døme',
    examplesLead: 'Oppdikta praksisar å lære av. Det du endrar, blir din eigen plan.',
    openExample: (title) => `Opne dømet ${title}`,
    changed: (at) => `Endra ${formatDateTime(at)}`,
    open: (title) => `Opne ${title}`,
    remove: (title) => `Fjern ${title}`,
    removed: (title) => `${title} er fjerna.`,
    patients: (count) => `${formatAntall(count)}\u00a0på liste`,
    about: (version, edition) => `Praksisplan ${version} · regelverk ${edition} · alt blir lagra på denne maskina`,
    refused: (name) => `${name} vart ikkje opna`,
    unchanged: 'Ingenting er endra.',
    refusedLead: 'Dette må rettast i fila:',
    more: (count) => `… og ${counted(count, 'feil', 'feil')} til`,
  },

  ownRate: {
    title: 'Eigen sats',
    lead: 'Talet blir brukt i staden for talet i regelverket frå datoen du vel, til du fjernar det under «Satsar og vidareføring».',
    value: 'Verdi',
    from: 'Gjeld frå',
    save: 'Bruk eigen sats',
    set: 'Set eigen …',
    setLabel: (label) => `Set eigen sats: ${label}`,
    saved: (label) => `Eigen sats for ${label} er lagd inn.`,
  },

  fault: {
    start: 'Praksisplan kunne ikkje starte',
    startText: 'Ingen planar er endra. Lukk programmet og start det på nytt. Hjelper ikkje det, send feilrapporten.',
    page: 'Noko gjekk gale i Praksisplan',
    pageText: 'Planen er teken vare på. Prøv igjen, eller start programmet på nytt.',
    computing: 'Utrekninga stoppa på grunn av ein feil i programmet',
    computingText: 'Det du har skrive, er teke vare på. Angre gjerne den siste endringa.',
    copyReport: 'Kopier feilrapport',
  },

  outcome: {
    failed: (code) =>
      isFull(code)
        ? 'Det gjekk ikkje: disken er full. Frigjer plass, og prøv igjen.'
        : `Det gjekk ikkje. Prøv igjen. (Kode: ${code})`,
    exported: 'Planen er lagra som fil.',
    openFailed: 'Fila kunne ikkje opnast',
    exportRefused: 'Rett feila i planen først, så kan han lagrast som fil.',
  },

  storage: {
    title: (notice) => {
      switch (notice.kind) {
        case 'restored':
          return `${counted(notice.count, 'plan', 'planar')} er henta frå tryggingskopien`;
        case 'unreadable-plans':
          return `${counted(notice.count, 'plan', 'planar')} kan ikkje lesast`;
        case 'newer-store':
          return 'Planane er lagra av ei nyare utgåve av Praksisplan';
        case 'backup-failed':
          return 'Tryggingskopien vart ikkje skriven';
        case 'backup-unreadable':
          return 'Tryggingskopien kunne ikkje lesast';
        case 'kept-both':
          return 'Planen vart endra i eit anna vindauge òg';
        case 'store-lost':
          return 'Lageret var tomt ved oppstart';
      }
    },
    text: (notice) => {
      const taken = notice.takenAt === null ? '' : ` Kopien er frå ${formatDateTime(notice.takenAt)}.`;
      switch (notice.kind) {
        case 'restored':
          return `Lageret var skadd eller tomt.${taken} Kontroller at planane er som du hugsar dei.`;
        case 'unreadable-plans':
          return 'Dei er ikkje endra og ligg framleis på maskina. Dei andre planane kan brukast som før.';
        case 'newer-store':
          return 'Oppdater programmet for å opne dei. Ingenting er endra.';
        case 'backup-failed':
          return 'Planane er lagra, men utan kopi. Lagre dei gjerne som fil, og sjå etter om disken er full.';
        case 'backup-unreadable':
          return 'Det er derfor ikkje kontrollert om nokon planar manglar. Sjå over dei, og lagre dei gjerne som fil.';
        case 'kept-both':
          return 'Begge utgåvene er tekne vare på. Dette vindauget held fram i kopien, som har «(kopi)» i namnet.';
        case 'store-lost':
          return 'Praksisplan fann ingen tryggingskopi. Har du lagra planen som fil, kan du opne han her.';
      }
    },
  },

  plan: {
    back: 'Alle planar',
    export: 'Lagre som fil …',
    titleLabel: 'Namnet på planen',
    exampleNote: 'Oppdikta personar.',
    saving: 'Lagrar …',
    saved: (at) => (at === null ? 'Lagra' : `Lagra kl. ${at.slice(11, 16).replace(':', '.')}`),
    saveFailed: (code) => (isFull(code) ? 'Ikkje lagra: disken er full' : `Ikkje lagra (${code})`),
    inputs: 'Opplysningar',
    result: 'Resultat',
    skipToResult: 'Hopp til resultatet',
    problemsIn: (count) => counted(count, 'feil', 'feil'),
    unfilledIn: (count) => `${formatAntall(count)} manglar`,
    sections: {
      purchase: 'Kjøp av praksis',
      group: 'Gå inn, gå ut, dele, flytte',
      practice: 'Praksis og kommune',
      doctors: 'Legar',
      activity: 'Aktivitet og takstar',
      staff: 'Tilsette',
      office: 'Kontor og kostnader',
      organisation: 'Organisering',
      alternatives: 'Alternativ som blir samanlikna',
      rates: 'Satsar og vidareføring',
      horizon: 'Tidsrom',
      own: 'Eigne tal, spenn og merknader',
    },
    noKommune: 'Ikkje vald',
    kommuneZone: 'Sona til kommunen',
    zoneOfKommune: (zone) => `${zone} (kommunen)`,
    addDoctor: 'Legg til lege',
    removeNamed: (name) => `Fjern ${name}`,
    addStaff: (role) => `Legg til ${role.toLowerCase()}`,
    noStaff: 'Ingen tilsette er lagde inn.',
    moreAboutDoctor: 'Kapasitet',
    contacts: 'Kontaktar per listeinnbyggjar og år',
    lengths: 'Lengda på konsultasjonane',
    lengthsOwn: 'Bruk eiga fordeling',
    lengthsHelp: 'Lengda avgjer tidstakstane. Utan eiga fordeling blir standardprofilen brukt.',
    lengthClass: (to, isFirst, isLast, from) =>
      isFirst ? `Til og med ${to} min` : isLast ? `Over ${from} min` : `${from + 1}–${to} min`,
    lengthSum: (percent) => `Sum ${percent}`,
    company: 'Fastlegeselskap',
    leader: 'Leiing',
    employedDoctors: 'Tilsette legar',
    conversion: 'Overgang til ei anna driftsform',
    leaving: 'Legar som sluttar',
    joiningAndLeaving: 'Kven blir med, og kven sluttar',
    ownRates: 'Eigne satsar',
    noOwnRates:
      'Ingen. Eigne satsar set du i lista «Satsar som er førte vidare eller antekne» og i forklaringa til eit tal.',
    removeOwnRate: (record) => `Fjern eigen sats for ${record}`,
    from: (date) => `frå ${date}`,
    removedDoctor: (name) => `${name} er fjerna frå planen.`,
  },

  result: {
    computing: 'Reknar …',
    stale: 'Reknar på nytt. Tala under er frå før endringa.',
    fixFirst: 'Rett dette for å sjå resultatet',
    fillIn: 'Fyll inn dette for å sjå resultatet',
    advice: 'Legg merke til',
    goTo: 'Gå til feltet',
    period: 'År som er vist',
    allYears: 'Alle år',
    inPeriod: (period) => (period === '' ? 'i heile tidsrommet' : `i ${period}`),
    comparison: 'Driftsformene side om side',
    comparisonCaption: (period) => `Nøkkeltal ${period}`,
    figureColumn: 'Nøkkeltal',
    differenceTo: (name) => `Skilnad frå ${name}`,
    afterTax:
      'Inntekt etter skatt er rekna utan eiga pensjonssparing, renter og andre personlege frådrag. Pensjon som eit selskap betaler for legane, er ikkje inntekt her. Overskot i eit fastlegeselskap er rekna som utdelt same år; selskapsskatten kjem i tillegg til personskatten.',
    noTax: 'Inntekt etter skatt blir ikkje vist: skattesatsane er ikkje kjende for alle åra i planen.',
    best: 'Høgast',
    chart: 'Inntekter og kostnader år for år',
    income: 'Inntekter',
    costs: 'Kostnader',
    axis: 'mill. kr',
    showTable: 'Vis som tabell',
    showChart: 'Vis som diagram',
    year: 'År',
    perDoctor: 'Kvar lege',
    perDoctorCaption: (measure, period) => `${measure} per lege, ${period}`,
    doctor: 'Lege',
    measure: 'Nøkkeltal',
    lines: 'Inntektene og kostnadene til kontoret',
    linesCaption: (period) => `Inntektene og kostnadene til kontoret ${period}`,
    line: 'Linje',
    rates: 'Satsar som er førte vidare eller antekne',
    ratesLead:
      'Desse satsane er ikkje vedtekne eller publiserte for heile tidsrommet. Legg inn eigne tal der du veit betre.',
    noRates: 'Alle satsar i planen er kjende for heile tidsrommet.',
    rate: 'Sats',
    value: 'Verdi',
    appliesFrom: 'Brukt frå',
    lastKnown: 'Sist kjend',
    growthPerYear: 'Vekst per år',
    ownRateColumn: 'Eigen sats',
    conditions: (edition, fingerprint, engine) =>
      `Rekna med regelverk ${edition} (${fingerprint.slice(0, 8)}), utrekning ${engine}.`,
    formStatus: (name, note) => `${name}: ${note}`,
    notComputed: 'Ikkje rekna ut',
  },

  explain: {
    title: 'Kvar kjem talet frå?',
    copyText: 'Kopier det som blir vist',
    loading: 'Hentar forklaringa',
    failed: 'Forklaringa kunne ikkje lagast. Lukk og prøv igjen.',
    show: (label) => `Vis delane av ${label}`,
    formula: 'Slik blir det rekna',
    parts: (count) => counted(count, 'del', 'delar'),
    source: 'Kjelde',
    publisher: 'Utgivar',
    place: 'Stad i kjelda',
    address: 'Adresse',
    copyAddress: 'Kopier adressa',
    appliesFrom: 'Gjeld frå',
    statusLabel: 'Status',
    reform: 'Endra regel',
    kind: 'Slag',
    arithmetic: 'Utrekning',
    note: 'Merknad',
    origin: {
      plan: 'Frå planen',
      standard: 'Standardverdi',
      scenario: 'Endra i alternativet',
    },
    calendar: 'Frå kalenderen og datoane i planen',
    previous: 'Frå månaden før',
  },
} satisfies Translated<typeof import('../nb').nb>;
