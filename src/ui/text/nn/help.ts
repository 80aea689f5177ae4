/** The help pages in nynorsk. */
import { formatAntall } from '../../../app/format';
import type { Translated } from './translated';

export const helpText = {
  title: 'Hjelp',
  backToPlan: 'Tilbake til planen',
  backToStart: 'Tilbake til startsida',
  contents: 'Innhald',
  sections: {
    begynn: 'Slik bruker du planen',
    former: 'Driftsformene',
    ordninger: 'Ordningane',
    regnestykker: 'Reknestykke å prøve',
    omfang: 'Med og ikkje med',
    ordliste: 'Ordliste',
    om: 'Om Praksisplan',
  },

  tour: [
    [
      'Byrj med spørsmålet',
      'Vel det på startsida som liknar mest på situasjonen din. Rettleiaren spør berre om dei tala som avgjer, og svaret veks fram ved sida av.',
    ],
    [
      'Les svaret først',
      'Øvst står konklusjonen i éi setning, kor sikker han er, og kva som skal til for å snu han. Under står alternativa side om side.',
    ],
    [
      'Spør kvart tal',
      'Trykk på eit tal for å sjå kvar det kjem frå: formelen i ord, ledda, satsane med dato og kjelde. Du kan gå vidare heilt ned til regelen, og opp til det talet blir brukt i.',
    ],
    [
      'Byt ut det du veit betre',
      'Tomme felt bruker ein standardverdi med kjelde. Skriv du ditt eige tal, gjeld det, og du kan alltid gå tilbake til standarden.',
    ],
    [
      'Legg til alternativ',
      'Eit alternativ er grunnlaget med nokre endringar: ei anna driftsform, ei lengre liste, ein sjukepleiar, ein endra regel. Det du ikkje endrar, er likt.',
    ],
    [
      'Ta vare på planen',
      'Alt blir lagra på denne maskina medan du skriv. Med «Lagre som fil» får du ein kopi du kan sende eller legge i arkivet.',
    ],
  ],
  examplesTitle: 'Reknedøme som blir rekna på nytt',
  examplesText: 'Opne eit døme og endre tala. Boks 6-3 frå ekspertutvalet er med, og gir utvalet sine eigne tal.',

  formsLead: 'Dei ni formene planen reknar på: kven som har lista, inntekta, kostnadene og risikoen.',
  formRows: {
    holdsList: 'Har avtalen og lista',
    earns: 'Får inntekta',
    pays: 'Betaler kostnadene',
    employsStaff: 'Har dei tilsette',
    carriesRisk: 'Ber risikoen',
    liability: 'Ansvar',
  },
  inForce: 'Slik er det i dag, og slik reknar planen',
  proposedRules: 'Foreslått, ikkje vedteke',
  source: (text) => `Kjelde: ${text}`,

  schemesLead: (edition) =>
    `Kort om ordningane bak tala, slik dei er i regelverket ${edition}. Satsane med dato og kjelde står under Reglar og satsar.`,
  showRates: 'Vis satsane',
  notLaw: 'Forslag og reknedøme, ikkje gjeldande rett',
  schemes: {
    basistilskudd: {
      title: 'Basistilskot',
      text: [
        'Eit beløp per innbyggjar på lista. Til og med april 2023 var det likt for alle, med eit knekkpunkt ved 1 000 frå mai 2020.',
        'Frå mai 2023 er det pasienttilpassa: alder, kjønn, bruk av legetenester, sentralitet og utdanningsnivå avgjer. Vektene er ikkje publiserte. Planen reknar derfor med ei listevekt, der 1 er landssnittet. Di eiga utbetaling frå Helfo gir den sikraste vekta.',
      ],
      proposed: [],
    },
    grunntilskudd: {
      title: 'Grunntilskot',
      text: [
        'Ein avtale med listetak på minst 500 får basistilskot for 500 innbyggjarar sjølv om lista er kortare, i høgst 24 månader frå avtalen byrjar. Det fell bort når lista passerer 500.',
      ],
      proposed: [],
    },
    utjamning: {
      title: 'Utjamningstilskot',
      text: [
        'Næringsdrivande legar i kommunar med under 5 000 innbyggjarar og snittliste under 1 200 får basistilskot for skilnaden opp til 1 200. Beløpet er likt for kvar lege i kommunen.',
      ],
      proposed: [],
    },
    takster: {
      title: 'Takstar og eigendelar',
      text: [
        'Kvar takst er eit honorar: refusjon frå Helfo og eigendel frå pasienten. Har pasienten frikort eller fritak, betaler Helfo alt. Inntekta til legen er den same; det er betalaren som er ein annan.',
        'Frå 1. juli 2026 blir tidstaksten rekna per påbyrja fem minutt etter 20, i staden for per kvarter. Konsultasjonar på 21–25 minutt gir mindre enn før, dei over 30 meir.',
      ],
      proposed: [],
    },
    personell: {
      title: 'Sjukepleiar og anna personell',
      text: [
        'Frå 1. januar 2026 kan ein sjukepleiar som er tilsett ved kontoret og har fått oppgåva delegert personleg, utløyse eigne, lågare takstar. Taksten går til legen.',
        'Om det lønner seg, kjem an på tre ting: kva takstar arbeidet utløyser, om det kjem i staden for arbeidet til legen eller i tillegg, og kva stillinga kostar.',
      ],
      proposed: [
        'Legen sin eigen takst for arbeid som er delegert (ekspertutvalet, 18. april 2023).',
        'Profesjonsnøytrale takstar i fastlegeselskap og kommunale fastlegekontor: same takst uansett kven som gjer arbeidet (ekspertutvalet, 18. april 2023).',
      ],
    },
    avtalen: {
      title: 'Fastlegeavtalen: listetak, plikter og oppseiing',
      text: [
        'Fastlegeforskrifta som gjeld frå 1. januar 2026, krev ein avtale mellom kommunen og den enkelte legen. Listetaket kan vere høgst 2 500, òg for ei felles liste. Eit tak under 500 må avtalast med kommunen.',
        'Kommunen kan pålegge inntil 7,5 timar anna allmennlegearbeid i veka. Legen skal tilby video, tekst og telefon frå 1. april 2026. Oppseiingstida for ein næringsdrivande er seks månader.',
      ],
      proposed: [],
    },
    rekruttering: {
      title: 'Rekruttering og spesialisering (ALIS)',
      text: [
        'Kommunen, ikkje legen, kan få tilskot for ein lege i spesialisering med ALIS-avtale. Kva legen får, kjem an på avtalen med kommunen. Dei siste beløpa som er funne, gjeld 2022 og 2023.',
        'Kommunar gir òg eigne tilskot. Skriv inn det du har avtale om, med kor lenge det varer og bindingstid, under Legar.',
      ],
      proposed: [],
    },
    sykdom: {
      title: 'Sjukdom, permisjon og pensjon',
      text: [
        'Ein næringsdrivande lege får sjukepengar frå Nav etter 16 dagar: 80 prosent av inntekta opp til 6 G, eller meir med forsikring i Nav. SOP, legane si eiga ordning, gir i tillegg for inntekt opp til 12 G. Basistilskotet blir betalt utan trekk i inntil 16 dagar ved eigen sjukdom, medan kostnadene ved kontoret går.',
        'Ein tilsett får full lønn frå første dag, feriepengar og tenestepensjon. Den næringsdrivande sparer sjølv til pensjon. Samanliknbar årslønn legg dette til, så formene kan haldast mot kvarandre.',
      ],
      proposed: [],
    },
    skatt: {
      title: 'Skatt i enkeltpersonføretak, aksjeselskap og lønn',
      text: [
        'I enkeltpersonføretak blir heile overskotet skattlagt hos legen etter føretaksmodellen, med trygdeavgift for næring. I eit aksjeselskap betaler selskapet skatt av overskotet, og legen skatt av lønn og utbytte etter aksjonærmodellen.',
        'Skatten blir rekna for kvart inntektsår med satsane for året. Privat pensjonssparing, renter og frådrag er berre med når dei er oppgitte.',
      ],
      proposed: [],
    },
    kjop: {
      title: 'Kjøp, sal og heimfall',
      text: [
        'Kommunen tildeler heimelen utan pris. Legen som sluttar, sel praksisen: inventar og verdien av opparbeidd praksis. Blir de ikkje samde på fem veker, set ei nemnd ein pris mellom bodet og prisantydinga, og kjøparen er bunden før prisen er kjend.',
        'I KS-området gjeld heimfall frå 1. april 2024: finst det ingen kvalifisert søkar etter minst tolv månader og tre utlysingar, fell praksisen til kommunen utan betaling. Oslo har eigen avtale.',
      ],
      proposed: ['Inga betaling for opparbeidd praksis (ekspertutvalet, 18. april 2023).'],
    },
    andreLand: {
      title: 'Finansiering som i andre land',
      text: [
        'Same samla sum, fordelt mellom beløp per innbyggjar og betaling for aktivitet som i fem andre land. Det er tankeeksperiment til å prøve praksisen mot, ikkje forslag.',
      ],
      proposed: [],
    },
  },

  included: 'Dette er med',
  includedList: [
    'Basistilskot, grunntilskot, utjamningstilskot og alle takstar i normaltariffen, med dato.',
    'Lista, etterspurnaden, kapasiteten og arbeidstida til kvar lege.',
    'Personell, arbeidsgivaravgift, pensjon og driftskostnader, og korleis legane deler.',
    'Ni driftsformer, med skatt for kvar lege etter reglane i inntektsåret.',
    'Kjøp av praksis: fire verdiar, forhandlingsrom, lån og alternativ.',
    'Forslag og reknedøme for endra reglar, merkte der dei er brukte.',
  ],
  excluded: 'Dette er ikkje med',
  excludedList: [
    'Pasientopplysningar. Planen skal aldri innehalde slike.',
    'Formuesskatt, arv og privat økonomi utanom renter og frådrag du sjølv oppgir.',
    'Meirverdiavgift ut over det du sjølv oppgir som andel av felleskostnadene.',
    'Juridiske råd. Kontraktar, vedtekter og tilsetjingar må ein advokat sjå på.',
    'Vektene bak det pasienttilpassa basistilskotet, som ikkje er publiserte.',
  ],
  simplifiedTitle: 'Forenklingar i planen som er open',
  simplifiedNone: 'Opne ein plan for å sjå kva forenklingar tala i han bygger på.',

  glossaryLead:
    'Faguttrykka slik dei er brukte i planen. Ord med prikka strek er forklarte der dei står: hald peikaren på ordet, eller ver eit augeblikk i feltet. Escape tek forklaringa bort.',
  glossarySearch: 'Søk i ordlista',
  glossaryFound: (count) => (count === 0 ? 'Ingen ord passar.' : `${formatAntall(count)} ord`),

  about: {
    version: 'Versjon',
    rules: 'Regelverk',
    licence: 'Lisens',
    licenceText: 'MIT. Fri bruk, endring og deling.',
    parts: 'Bygd med',
    partsText: 'Electron, Svelte, Chart.js og Valibot (MIT), Dexie (Apache 2.0) og skrifta Inter (OFL 1.1).',
    privacy: 'Personvern',
    privacyText:
      'Praksisplan bruker ikkje nettet. Planane ligg i appen sin eigen database på denne maskina, med tryggingskopi i ei mappe ved sida av. Ingenting blir sendt nokon stad.',
    limits: 'Ansvar',
    limitsText:
      'Praksisplan er eit planleggingsverktøy. Tala er så gode som føresetnadene; kontroller dei mot kjeldene og få råd før du bind deg.',
  },
} satisfies Translated<typeof import('../help').helpText>;
