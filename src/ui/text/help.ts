/** The help pages: what the app answers, the schemes in own words, what is not in it, and the app itself. */
import { formatAntall } from '../../app/format';
import { translated } from './language';

export const HELP_SECTIONS = ['begynn', 'former', 'ordninger', 'regnestykker', 'omfang', 'ordliste', 'om'] as const;
export type HelpSection = (typeof HELP_SECTIONS)[number];

/**
 * The schemes told of, in their order, each with the record to read its figures at and the proposals and worked examples
 * of the catalogue that would change it. Each of the catalogue's stands at one scheme.
 */
export const SCHEMES = [
  {
    id: 'basistilskudd',
    record: 'basistilskudd.snitt.sats',
    reforms: [
      'basisandel-50',
      'basisandel-pluss-10',
      'spesialisttillegg-i-basis',
      'kvalitetselement',
      'basisandel-70',
      'knekkpunkt',
    ],
  },
  {
    id: 'grunntilskudd',
    record: 'grunntilskudd.referanseliste.antall',
    reforms: ['grunntilskudd-liste', 'grunntilskudd-varighet'],
  },
  { id: 'utjamning', record: 'utjamning.referanseliste.antall', reforms: ['utjamning-slutt'] },
  {
    id: 'takster',
    record: 'takst.2cd.honorar',
    reforms: ['kveldstakst-digital', 'attester-ut', 'egenandel-tekst-forskudd'],
  },
  { id: 'personell', record: 'takst.S2ad.honorar', reforms: [] },
  { id: 'avtalen', record: 'listetak.lege.tak', reforms: [] },
  { id: 'rekruttering', record: 'alis.tilskudd.tak', reforms: ['rekrutteringstilskudd'] },
  { id: 'sykdom', record: 'sykepenger.naering.prosent', reforms: [] },
  { id: 'skatt', record: 'trygdeavgift.naering.prosent', reforms: [] },
  { id: 'kjop', record: 'kjop.hjemfall.andel', reforms: [] },
  {
    id: 'andreLand',
    record: 'basistilskudd.snitt.sats',
    reforms: [
      'finansiering-danmark',
      'finansiering-sverige',
      'finansiering-england',
      'finansiering-skottland',
      'finansiering-nederland',
    ],
  },
] as const;
type SchemeId = (typeof SCHEMES)[number]['id'];

/** A scheme told in a few sentences. */
interface Scheme {
  readonly title: string;
  readonly text: readonly string[];
  /** What is proposed and not adopted, with who and when, beside what the catalogue has; empty where nothing is. */
  readonly proposed: readonly string[];
}

export const helpText = translated('helpText', {
  title: 'Hjelp',
  backToPlan: 'Tilbake til planen',
  backToStart: 'Tilbake til startsiden',
  contents: 'Innhold',
  sections: {
    begynn: 'Slik bruker du planen',
    former: 'Driftsformene',
    ordninger: 'Ordningene',
    regnestykker: 'Regnestykker å prøve',
    omfang: 'Med og ikke med',
    ordliste: 'Ordliste',
    om: 'Om Praksisplan',
  } satisfies Record<HelpSection, string>,

  tour: [
    [
      'Begynn med spørsmålet',
      'Velg på startsiden det som ligner mest på din situasjon. Veiviseren spør bare om tallene som avgjør, og svaret vokser fram ved siden av.',
    ],
    [
      'Les svaret først',
      'Øverst står konklusjonen i én setning, hvor sikker den er, og hva som skal til for å snu den. Under står alternativene side om side.',
    ],
    [
      'Spør hvert tall',
      'Trykk på et tall for å se hvor det kommer fra: formelen i ord, leddene, satsene med dato og kilde. Du kan gå videre helt ned til regelen, og opp til det tallet brukes i.',
    ],
    [
      'Bytt ut det du vet bedre',
      'Tomme felter bruker en standardverdi med kilde. Skriver du ditt eget tall, gjelder det, og du kan alltid gå tilbake til standarden.',
    ],
    [
      'Legg til alternativer',
      'Et alternativ er grunnlaget med noen endringer: en annen driftsform, en lengre liste, en sykepleier, en endret regel. Det du ikke endrer, er likt.',
    ],
    [
      'Ta vare på planen',
      'Alt lagres på denne maskinen mens du skriver. Med «Lagre som fil» får du en kopi du kan sende eller legge i arkivet.',
    ],
  ] as const,
  examplesTitle: 'Regneeksempler som regnes på nytt',
  examplesText: 'Åpne et eksempel og endre tallene. Ekspertutvalgets boks 6-3 er med, og gir utvalgets egne tall.',

  formsLead: 'De ni formene planen regner på: hvem som har listen, inntekten, kostnadene og risikoen.',
  formRows: {
    holdsList: 'Har avtalen og listen',
    earns: 'Får inntekten',
    pays: 'Betaler kostnadene',
    employsStaff: 'Har de ansatte',
    carriesRisk: 'Bærer risikoen',
    liability: 'Ansvar',
  },
  inForce: 'Slik er det i dag, og slik regnes det',
  proposedRules: 'Foreslått, ikke vedtatt',
  source: (text: string) => `Kilde: ${text}`,

  schemesLead: (edition: string) =>
    `Kort om ordningene bak tallene, slik de er i regelverket ${edition}. Satsene med dato og kilde står under Regler og satser.`,
  showRates: 'Vis satsene',
  notLaw: 'Forslag og regneeksempler, ikke gjeldende rett',
  schemes: {
    basistilskudd: {
      title: 'Basistilskudd',
      text: [
        'Et beløp per innbygger på listen. Til og med april 2023 var det likt for alle, med et knekkpunkt ved 1 000 fra mai 2020.',
        'Fra mai 2023 er det pasienttilpasset: alder, kjønn, bruk av legetjenester, sentralitet og utdanningsnivå avgjør. Vektene er ikke publisert. Planen regner derfor med en listevekt, der 1 er landssnittet. Egen utbetaling fra Helfo gir den sikreste vekten.',
      ],
      proposed: [],
    },
    grunntilskudd: {
      title: 'Grunntilskudd',
      text: [
        'En avtale med listetak på minst 500 får basistilskudd for 500 innbyggere selv om listen er kortere, i høyst 24 måneder fra avtalen begynner. Det faller bort når listen passerer 500.',
      ],
      proposed: [],
    },
    utjamning: {
      title: 'Utjamningstilskudd',
      text: [
        'Næringsdrivende leger i kommuner med under 5 000 innbyggere og snittliste under 1 200 får basistilskudd for differansen opp til 1 200. Beløpet er likt for hver lege i kommunen.',
      ],
      proposed: [],
    },
    takster: {
      title: 'Takster og egenandeler',
      text: [
        'Hver takst er et honorar: refusjon fra Helfo og egenandel fra pasienten. Har pasienten frikort eller fritak, betaler Helfo hele. Legens inntekt er den samme; betaleren er en annen.',
        'Fra 1. juli 2026 regnes tidstaksten per påbegynte fem minutter etter 20, i stedet for per kvarter. Konsultasjoner på 21–25 minutter gir mindre enn før, de over 30 mer.',
      ],
      proposed: [],
    },
    personell: {
      title: 'Sykepleier og annet personell',
      text: [
        'Fra 1. januar 2026 kan en sykepleier som er ansatt ved kontoret og har fått oppgaven delegert personlig, utløse egne, lavere takster. Taksten går til legen.',
        'Om det lønner seg, avhenger av tre ting: hvilke takster arbeidet utløser, om det kommer i stedet for legens arbeid eller i tillegg, og hva stillingen koster.',
      ],
      proposed: [
        'Legens egen takst for arbeid som er delegert (ekspertutvalget, 18. april 2023).',
        'Profesjonsnøytrale takster i fastlegeselskap og kommunale fastlegekontor: samme takst uansett hvem som gjør arbeidet (ekspertutvalget, 18. april 2023).',
      ],
    },
    avtalen: {
      title: 'Fastlegeavtalen: listetak, plikter og oppsigelse',
      text: [
        'Fastlegeforskriften som gjelder fra 1. januar 2026, krever en avtale mellom kommunen og den enkelte legen. Listetaket kan være høyst 2 500, også for en felles liste. Et tak under 500 må avtales med kommunen.',
        'Kommunen kan pålegge inntil 7,5 timer annet allmennlegearbeid i uken. Legen skal tilby video, tekst og telefon fra 1. april 2026. Oppsigelsestiden for en næringsdrivende er seks måneder.',
      ],
      proposed: [],
    },
    rekruttering: {
      title: 'Rekruttering og spesialisering (ALIS)',
      text: [
        'Kommunen, ikke legen, kan få tilskudd for en lege i spesialisering med ALIS-avtale. Hva legen får, avhenger av avtalen med kommunen. De siste beløpene som er funnet, gjelder 2022 og 2023.',
        'Kommuner gir også egne tilskudd. Skriv inn det du har avtale om, med varighet og bindingstid, under Leger.',
      ],
      proposed: [],
    },
    sykdom: {
      title: 'Sykdom, permisjon og pensjon',
      text: [
        'En næringsdrivende lege får sykepenger fra Nav etter 16 dager: 80 prosent av inntekten opp til 6 G, eller mer med forsikring i Nav. SOP, legenes egen ordning, gir i tillegg for inntekt opp til 12 G. Basistilskuddet betales uten trekk i inntil 16 dager ved egen sykdom, mens kontorets kostnader løper.',
        'En ansatt får full lønn fra første dag, feriepenger og tjenestepensjon. Den næringsdrivende sparer selv til pensjon. Sammenlignbar årslønn legger dette til, så formene kan holdes mot hverandre.',
      ],
      proposed: [],
    },
    skatt: {
      title: 'Skatt i enkeltpersonforetak, aksjeselskap og lønn',
      text: [
        'I enkeltpersonforetak skattlegges hele overskuddet hos legen etter foretaksmodellen, med trygdeavgift for næring. I et aksjeselskap betaler selskapet skatt av overskuddet, og legen skatt av lønn og utbytte etter aksjonærmodellen.',
        'Skatten regnes for hvert inntektsår med årets satser. Privat pensjonssparing, renter og fradrag er bare med når de er oppgitt.',
      ],
      proposed: [],
    },
    kjop: {
      title: 'Kjøp, salg og hjemfall',
      text: [
        'Kommunen tildeler hjemmelen uten pris. Legen som slutter, selger praksisen: inventar og verdien av opparbeidet praksis. Blir dere ikke enige på fem uker, setter en nemnd en pris mellom bud og prisantydning, og kjøperen er bundet før prisen er kjent.',
        'I KS-området gjelder hjemfall fra 1. april 2024: finnes ingen kvalifisert søker etter minst tolv måneder og tre utlysninger, faller praksisen til kommunen uten betaling. Oslo har egen avtale.',
      ],
      proposed: ['Ingen betaling for opparbeidet praksis (ekspertutvalget, 18. april 2023).'],
    },
    andreLand: {
      title: 'Finansiering som i andre land',
      text: [
        'Samme samlede sum, fordelt mellom beløp per innbygger og betaling for aktivitet som i fem andre land. Det er tankeeksperimenter til å prøve praksisen mot, ikke forslag.',
      ],
      proposed: [],
    },
  } satisfies Record<SchemeId, Scheme>,

  included: 'Dette er med',
  includedList: [
    'Basistilskudd, grunntilskudd, utjamningstilskudd og alle takster i normaltariffen, med dato.',
    'Listen, etterspørselen, kapasiteten og arbeidstiden til hver lege.',
    'Personell, arbeidsgiveravgift, pensjon og driftskostnader, og delingen mellom legene.',
    'Ni driftsformer, med skatt for hver lege etter reglene i inntektsåret.',
    'Kjøp av praksis: fire verdier, forhandlingsrom, lån og alternativer.',
    'Forslag og regneeksempler for endrede regler, merket der de er brukt.',
  ],
  excluded: 'Dette er ikke med',
  excludedList: [
    'Pasientopplysninger. Planen skal aldri inneholde noen.',
    'Formuesskatt, arv og privat økonomi utenom renter og fradrag du selv oppgir.',
    'Merverdiavgift utover det du selv oppgir som andel av felleskostnadene.',
    'Juridiske råd. Kontrakter, vedtekter og ansettelser må en advokat se på.',
    'Vektene bak pasienttilpasset basistilskudd, som ikke er publisert.',
  ],
  simplifiedTitle: 'Forenklinger i planen som er åpen',
  simplifiedNone: 'Åpne en plan for å se hvilke forenklinger tallene i den bygger på.',

  glossaryLead:
    'Faguttrykkene slik de brukes i planen. Ord med prikket strek forklares der de står: hold pekeren på ordet, eller bli et øyeblikk i feltet. Escape tar forklaringen bort.',
  glossarySearch: 'Søk i ordlisten',
  glossaryFound: (count: number) => (count === 0 ? 'Ingen ord passer.' : `${formatAntall(count)} ord`),

  about: {
    version: 'Versjon',
    rules: 'Regelverk',
    licence: 'Lisens',
    licenceText: 'MIT. Fri bruk, endring og deling.',
    parts: 'Bygget med',
    partsText: 'Electron, Svelte, Chart.js og Valibot (MIT), Dexie (Apache 2.0) og skriften Inter (OFL 1.1).',
    privacy: 'Personvern',
    privacyText:
      'Praksisplan bruker ikke nettet. Planene ligger i appens egen database på denne maskinen, med sikkerhetskopi i en mappe ved siden av. Ingenting sendes noe sted.',
    limits: 'Ansvar',
    limitsText:
      'Praksisplan er et planleggingsverktøy. Tallene er så gode som forutsetningene; kontroller dem mot kildene og ta råd før du binder deg.',
  },
} as const);
