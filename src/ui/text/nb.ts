/** Every sentence of the interface that is not a field, a choice, a unit or a problem: those have files of their own. */
import { formatAntall, formatDateTime } from '../../app/format';
import type { StorageNotice } from '../appContract';
import type { SaveStatus } from '../planContract';
import type { RateStatus } from '../../engine/practice/results';
import { RATE_STATUS } from './choices';
import { translated } from './language';
import { counted, isFull } from './sentences';

export const nb = translated('nb', {
  counted,
  doctors: (count: number) => counted(count, 'lege', 'leger'),
  ownRates: (count: number) => counted(count, 'egen sats', 'egne satser'),
  years: (count: number) => `${formatAntall(count)}\u00a0år`,

  common: {
    appName: 'Praksisplan',
    close: 'Lukk',
    cancel: 'Avbryt',
    undo: 'Angre',
    remove: 'Fjern',
    tryAgain: 'Prøv igjen',
    skipToContent: 'Hopp til innholdet',
    termMeaning: 'Hva ordet betyr',
    copied: 'Kopiert.',
    copyFailed: 'Kunne ikke kopiere. Merk teksten og kopier den selv.',
    example: 'Eksempel',
    working: 'Arbeider …',
  },

  /** On the way to the pages that lie over the others. */
  pages: { rules: 'Regler og satser', openingRules: 'Åpner regelverket', help: 'Hjelp' },

  field: {
    standard: (status: RateStatus) =>
      status === 'antatt' || status === 'videreført' || status === 'reform'
        ? `Standard (${RATE_STATUS[status].toLowerCase()}):`
        : 'Standard:',
    reset: (text: string) => `Tilbakestill til standard (${text})`,
    resetLabel: (label: string, text: string) => `${label}: tilbakestill til standard, ${text}`,
    keeps: (text: string) => `Planen regner fortsatt med ${text}.`,
    emptyText: 'Skriv et navn. Planen beholder det forrige.',
    datePattern: 'dd.mm.åååå',
    noChoice: (typed: string) => `Fant ikke «${typed}». Skriv begynnelsen av navnet og velg i listen.`,
  },

  plot: { hint: 'Dra, eller bruk piltastene, for å lese av.' },

  figure: {
    name: (name: string, spoken: string) => `${name}: ${spoken}`,
    title: 'Hvor kommer tallet fra?',
    restsOn: (status: RateStatus) =>
      status === 'reform'
        ? 'bygger på en endret regel, ikke gjeldende rett'
        : `bygger på ${RATE_STATUS[status].toLowerCase()} sats`,
    marks: { vedtatt: '', avledet: '', egen: 'e', antatt: 'a', videreført: 'v', reform: 'f' } satisfies Record<
      RateStatus,
      string
    >,
    legend: [
      ['a', 'bygger på en antatt sats'],
      ['v', 'bygger på en videreført sats'],
      ['e', 'bygger på en egen sats'],
      ['f', 'bygger på et forslag eller regneeksempel, ikke gjeldende rett'],
    ] as const,
  },

  start: {
    title: 'Hva tjener og koster en fastlegepraksis?',
    lead: 'Praksisplan regner ut hva praksisen tjener og koster, og hva solopraksis, gruppeavtale og fastlegeselskap betyr for hver lege. Hvert tall har dato og kilde.',
    newPlan: 'Ny plan',
    openFile: 'Åpne fil …',
    yours: 'Dine planer',
    noPlans: 'Ingen planer ennå',
    noPlansText: 'Begynn med en ny plan, eller åpne et eksempel og gjør det til ditt.',
    examples: 'Eksempler',
    examplesLead: 'Oppdiktede praksiser å lære av. Det du endrer, blir din egen plan.',
    openExample: (title: string) => `Åpne eksempelet ${title}`,
    changed: (at: string) => `Endret ${formatDateTime(at)}`,
    open: (title: string) => `Åpne ${title}`,
    remove: (title: string) => `Fjern ${title}`,
    removed: (title: string) => `${title} er fjernet.`,
    patients: (count: number) => `${formatAntall(count)}\u00a0på liste`,
    about: (version: string, edition: string) =>
      `Praksisplan ${version} · regelverk ${edition} · alt lagres på denne maskinen`,
    refused: (name: string) => `${name} ble ikke åpnet`,
    unchanged: 'Ingenting er endret.',
    refusedLead: 'Dette må rettes i filen:',
    more: (count: number) => `… og ${counted(count, 'feil', 'feil')} til`,
  },

  ownRate: {
    title: 'Egen sats',
    lead: 'Tallet brukes i stedet for regelverkets fra datoen du velger, til du fjerner det under «Satser og videreføring».',
    value: 'Verdi',
    from: 'Gjelder fra',
    save: 'Bruk egen sats',
    set: 'Sett egen …',
    setLabel: (label: string) => `Sett egen sats: ${label}`,
    saved: (label: string) => `Egen sats for ${label} er lagt inn.`,
  },

  fault: {
    start: 'Praksisplan kunne ikke starte',
    startText: 'Ingen planer er endret. Lukk programmet og start det på nytt. Hjelper ikke det, send feilrapporten.',
    page: 'Noe gikk galt i Praksisplan',
    pageText: 'Planen er beholdt. Prøv igjen, eller start programmet på nytt.',
    computing: 'Beregningen stoppet på grunn av en feil i programmet',
    computingText: 'Det du har skrevet, er beholdt. Angre gjerne den siste endringen.',
    copyReport: 'Kopier feilrapport',
  },

  outcome: {
    failed: (code: string) =>
      isFull(code)
        ? 'Det gikk ikke: disken er full. Frigjør plass, og prøv igjen.'
        : `Det gikk ikke. Prøv igjen. (Kode: ${code})`,
    exported: 'Planen er lagret som fil.',
    openFailed: 'Filen kunne ikke åpnes',
    exportRefused: 'Rett feilene i planen først, så kan den lagres som fil.',
  },

  storage: {
    title: (notice: StorageNotice): string => {
      switch (notice.kind) {
        case 'restored':
          return `${counted(notice.count, 'plan', 'planer')} er hentet fra sikkerhetskopien`;
        case 'unreadable-plans':
          return `${counted(notice.count, 'plan', 'planer')} kan ikke leses`;
        case 'newer-store':
          return 'Planene er lagret av en nyere utgave av Praksisplan';
        case 'backup-failed':
          return 'Sikkerhetskopien ble ikke skrevet';
        case 'backup-unreadable':
          return 'Sikkerhetskopien kunne ikke leses';
        case 'kept-both':
          return 'Planen ble endret i et annet vindu også';
        case 'store-lost':
          return 'Lageret var tomt ved oppstart';
      }
    },
    text: (notice: StorageNotice): string => {
      const taken = notice.takenAt === null ? '' : ` Kopien er fra ${formatDateTime(notice.takenAt)}.`;
      switch (notice.kind) {
        case 'restored':
          return `Lageret var skadet eller tomt.${taken} Kontroller at planene er som du husker dem.`;
        case 'unreadable-plans':
          return 'De er ikke endret og ligger fortsatt på maskinen. De andre planene kan brukes som før.';
        case 'newer-store':
          return 'Oppdater programmet for å åpne dem. Ingenting er endret.';
        case 'backup-failed':
          return 'Planene er lagret, men uten kopi. Lagre dem gjerne som fil, og se etter om disken er full.';
        case 'backup-unreadable':
          return 'Det er derfor ikke kontrollert om noen planer mangler. Se over dem, og lagre dem gjerne som fil.';
        case 'kept-both':
          return 'Begge utgavene er beholdt. Dette vinduet fortsetter i kopien, som har «(kopi)» i navnet.';
        case 'store-lost':
          return 'Praksisplan fant ingen sikkerhetskopi. Har du lagret planen som fil, kan du åpne den her.';
      }
    },
  },

  plan: {
    back: 'Alle planer',
    export: 'Lagre som fil …',
    titleLabel: 'Planens navn',
    exampleNote: 'Oppdiktede personer.',
    saving: 'Lagrer …',
    saved: (at: string | null) => (at === null ? 'Lagret' : `Lagret kl. ${at.slice(11, 16).replace(':', '.')}`),
    saveFailed: (code: string) => (isFull(code) ? 'Ikke lagret: disken er full' : `Ikke lagret (${code})`),
    inputs: 'Opplysninger',
    result: 'Resultat',
    skipToResult: 'Hopp til resultatet',
    problemsIn: (count: number) => counted(count, 'feil', 'feil'),
    unfilledIn: (count: number) => `${formatAntall(count)} mangler`,
    sections: {
      purchase: 'Kjøp av praksis',
      group: 'Gå inn, gå ut, dele, flytte',
      practice: 'Praksis og kommune',
      doctors: 'Leger',
      activity: 'Aktivitet og takster',
      staff: 'Ansatte',
      office: 'Kontor og kostnader',
      organisation: 'Organisering',
      alternatives: 'Alternativer som sammenlignes',
      rates: 'Satser og videreføring',
      horizon: 'Tidsrom',
      own: 'Egne tall, spenn og merknader',
    },
    noKommune: 'Ikke valgt',
    kommuneZone: 'Kommunens sone',
    zoneOfKommune: (zone: string) => `${zone} (kommunens)`,
    addDoctor: 'Legg til lege',
    removeNamed: (name: string) => `Fjern ${name}`,
    addStaff: (role: string) => `Legg til ${role.toLowerCase()}`,
    noStaff: 'Ingen ansatte er lagt inn.',
    moreAboutDoctor: 'Kapasitet',
    contacts: 'Kontakter per listeinnbygger og år',
    lengths: 'Konsultasjonenes lengde',
    lengthsOwn: 'Bruk egen fordeling',
    lengthsHelp: 'Lengden avgjør tidstakstene. Uten egen fordeling brukes standardprofilen.',
    lengthClass: (to: number, isFirst: boolean, isLast: boolean, from: number) =>
      isFirst ? `Til og med ${to} min` : isLast ? `Over ${from} min` : `${from + 1}–${to} min`,
    lengthSum: (percent: string) => `Sum ${percent}`,
    company: 'Fastlegeselskap',
    leader: 'Ledelse',
    employedDoctors: 'Ansatte leger',
    conversion: 'Overgang til en annen driftsform',
    leaving: 'Leger som slutter',
    joiningAndLeaving: 'Hvem blir med, og hvem slutter',
    ownRates: 'Egne satser',
    noOwnRates:
      'Ingen. Egne satser settes i listen «Satser som er videreført eller antatt» og i forklaringen til et tall.',
    removeOwnRate: (record: string) => `Fjern egen sats for ${record}`,
    from: (date: string) => `fra ${date}`,
    removedDoctor: (name: string) => `${name} er fjernet fra planen.`,
  },

  result: {
    computing: 'Regner …',
    stale: 'Regner på nytt. Tallene under er fra før endringen.',
    fixFirst: 'Rett dette for å se resultatet',
    fillIn: 'Fyll inn dette for å se resultatet',
    advice: 'Legg merke til',
    goTo: 'Gå til feltet',
    period: 'År som vises',
    allYears: 'Alle år',
    inPeriod: (period: string) => (period === '' ? 'i hele tidsrommet' : `i ${period}`),
    comparison: 'Driftsformene side om side',
    comparisonCaption: (period: string) => `Nøkkeltall ${period}`,
    figureColumn: 'Nøkkeltall',
    differenceTo: (name: string) => `Forskjell fra ${name}`,
    afterTax:
      'Inntekt etter skatt er regnet uten egen pensjonssparing, renter og andre personlige fradrag. Pensjon som et selskap betaler for legene, er ikke inntekt her. Overskudd i et fastlegeselskap er regnet som utdelt samme år; selskapsskatten kommer i tillegg til personskatten.',
    noTax: 'Inntekt etter skatt vises ikke: skattesatsene er ikke kjent for alle årene i planen.',
    best: 'Høyest',
    chart: 'Inntekter og kostnader år for år',
    income: 'Inntekter',
    costs: 'Kostnader',
    axis: 'mill. kr',
    showTable: 'Vis som tabell',
    showChart: 'Vis som diagram',
    year: 'År',
    perDoctor: 'Hver lege',
    perDoctorCaption: (measure: string, period: string) => `${measure} per lege, ${period}`,
    doctor: 'Lege',
    measure: 'Nøkkeltall',
    lines: 'Kontorets inntekter og kostnader',
    linesCaption: (period: string) => `Kontorets inntekter og kostnader ${period}`,
    line: 'Linje',
    rates: 'Satser som er videreført eller antatt',
    ratesLead:
      'Disse satsene er ikke vedtatt eller publisert for hele tidsrommet. Legg inn egne tall der du vet bedre.',
    noRates: 'Alle satser i planen er kjent for hele tidsrommet.',
    rate: 'Sats',
    value: 'Verdi',
    appliesFrom: 'Brukt fra',
    lastKnown: 'Sist kjent',
    growthPerYear: 'Vekst per år',
    ownRateColumn: 'Egen sats',
    conditions: (edition: string, fingerprint: string, engine: string) =>
      `Regnet med regelverk ${edition} (${fingerprint.slice(0, 8)}), beregning ${engine}.`,
    formStatus: (name: string, note: string) => `${name}: ${note}`,
    notComputed: 'Ikke beregnet',
  },

  explain: {
    title: 'Hvor kommer tallet fra?',
    copyText: 'Kopier det som vises',
    loading: 'Henter forklaringen',
    failed: 'Forklaringen kunne ikke lages. Lukk og prøv igjen.',
    show: (label: string) => `Vis delene av ${label}`,
    formula: 'Slik regnes det',
    parts: (count: number) => counted(count, 'del', 'deler'),
    source: 'Kilde',
    publisher: 'Utgiver',
    place: 'Sted i kilden',
    address: 'Adresse',
    copyAddress: 'Kopier adressen',
    appliesFrom: 'Gjelder fra',
    statusLabel: 'Status',
    reform: 'Endret regel',
    kind: 'Slag',
    arithmetic: 'Utregning',
    note: 'Merknad',
    origin: {
      plan: 'Fra planen',
      standard: 'Standardverdi',
      scenario: 'Endret i alternativet',
    },
    calendar: 'Fra kalenderen og planens datoer',
    previous: 'Fra måneden før',
  },
});

/** What stands about the saving of a plan. */
export function saveText(status: SaveStatus): string {
  switch (status.kind) {
    case 'saved':
      return nb.plan.saved(status.at);
    case 'saving':
      return nb.plan.saving;
    case 'failed':
      return nb.plan.saveFailed(status.code);
  }
}
