/**
 * The one dictionary: every Norwegian term of art the rules and the app use. The screen shows the meaning. One list in the
 * order of the alphabet, however long: a term is looked for in one place.
 */
import { word } from './kernel/words';

export interface GlossaryEntry {
  /** The term as written on screen. */
  readonly term: string;
  /** English gloss, for those who build the app. */
  readonly english: string;
  /** What it means, in Norwegian. */
  readonly meaning: string;
  /** Id in `rules/sources.json` of the text the meaning leans on; null = common usage. */
  readonly source: string | null;
}

const entries = {
  aktivitetsfinansiering: {
    term: 'aktivitetsfinansiering',
    english: 'activity-based financing',
    meaning: 'Inntekt etter hva legen gjør: refusjoner fra Helfo og egenandeler fra pasientene.',
    source: 'ekspertutvalget-2023',
  },
  alis: {
    term: 'ALIS',
    english: 'doctor in specialist training in general practice',
    meaning: 'Lege i spesialisering i allmennmedisin. Tilskudd til kommunen etter ALIS-avtale.',
    source: 'ekspertutvalget-2023',
  },
  'alminnelig-inntekt': {
    term: 'alminnelig inntekt',
    english: 'ordinary income',
    meaning: 'All skattepliktig inntekt etter fradrag; skattegrunnlaget for den flate satsen.',
    source: 'skatteetaten-kodeliste',
  },
  arbeidsgiveravgift: {
    term: 'arbeidsgiveravgift',
    english: "employer's national insurance contribution",
    meaning:
      'Avgift arbeidsgiver betaler av lønn, feriepenger og pensjonsinnskudd, med sats etter sonen virksomheten er registrert i.',
    source: null,
  },
  arbeidstid: {
    term: 'arbeidstid',
    english: 'working hours',
    meaning:
      'Timer legen arbeider, i pasientkontakt og utenom. Arbeidsmiljølovens grenser gjelder ansatte, ikke næringsdrivende.',
    source: 'ekspertutvalget-2023',
  },
  arsverkskostnad: {
    term: 'årsverkskostnad',
    english: 'cost of one full-time post',
    meaning: 'Hva en hel stilling koster kontoret: lønn med feriepenger, arbeidsgiveravgift og pensjon.',
    source: null,
  },
  avbruddsforsikring: {
    term: 'avbruddsforsikring',
    english: 'business interruption insurance',
    meaning: 'Privat forsikring som betaler en dagsats når legen er syk.',
    source: null,
  },
  avkastningskrav: {
    term: 'avkastningskrav',
    english: 'required rate of return',
    meaning: 'Det penger må gi per år etter skatt for at det skal lønne seg å binde dem i en praksis.',
    source: null,
  },
  'avtale-8-2': {
    term: '8.2-avtale',
    english: 'agreement with premises from the municipality',
    meaning: 'Næringsdrivende fastlege der kommunen stiller lokaler, utstyr og personell mot betaling.',
    source: 'ekspertutvalget-2023',
  },
  avtalespesialist: {
    term: 'avtalespesialist',
    english: 'contracted specialist',
    meaning: 'Spesialist med driftsavtale med et regionalt helseforetak; har egne takster som fastleger ikke bruker.',
    source: 'stonadsforskriften-2026-07-tariff',
  },
  basisfinansiering: {
    term: 'basisfinansiering',
    english: 'basic funding',
    meaning: 'Basistilskudd, grunntilskudd og utjamningstilskudd: inntekt som følger listen, ikke aktiviteten.',
    source: 'ekspertutvalget-2023',
  },
  basistilskudd: {
    term: 'basistilskudd',
    english: 'capitation grant',
    meaning: 'Årlig tilskudd fra kommunen per innbygger på fastlegens liste.',
    source: 'statsavtalen-2023',
  },
  bemanning: {
    term: 'bemanning',
    english: 'staffing',
    meaning: 'Årsverk av medarbeidere ved kontoret, i alt eller per lege.',
    source: null,
  },
  bonus: {
    term: 'bonus',
    english: 'bonus',
    meaning: 'Tillegg til fastlønn, ofte en andel av refusjoner og egenandeler.',
    source: null,
  },
  'daglig-leder': {
    term: 'daglig leder',
    english: 'practice manager',
    meaning: 'Den som leder kontoret til daglig, med en avtalt del av en stilling.',
    source: 'ekspertutvalget-2023',
  },
  delegering: {
    term: 'delegering',
    english: 'delegation',
    meaning:
      'At legen overlater en konsultasjon eller prosedyre til en medarbeider. Sykepleier har egne takster fra 1. januar 2026.',
    source: 'stonadsforskriften-2026-01-tariff',
  },
  direkteoppgjor: {
    term: 'direkte oppgjør',
    english: 'direct settlement',
    meaning: 'Avtale der Helfo betaler refusjonen til legen, så pasienten bare betaler egenandelen.',
    source: 'helfo-direkte-oppgjor',
  },
  driftsform: {
    term: 'driftsform',
    english: 'form of practice',
    meaning: 'Måten praksisen er organisert og avlønnet på: næringsdrift, 8.2-avtale, fastlønn og andre.',
    source: 'ekspertutvalget-2023',
  },
  driftskostnad: {
    term: 'driftskostnad',
    english: 'operating cost',
    meaning: 'Kontorets kostnader før legens egen godtgjørelse: personell, lokaler, IKT, forbruk og administrasjon.',
    source: null,
  },
  driftsmargin: {
    term: 'driftsmargin',
    english: 'operating margin',
    meaning: 'Legenes andel av inntekten før finans og skatt.',
    source: null,
  },
  driftsselskap: {
    term: 'driftsselskap',
    english: 'company that runs the office',
    meaning:
      'Selskapet legene i en gruppepraksis eier sammen for å dele lokaler, utstyr og ansatte: et AS, et DA eller et ANS. Inntektene er hver leges egne.',
    source: null,
  },
  'e-konsultasjon': {
    term: 'e-konsultasjon',
    english: 'e-consultation',
    meaning: 'Konsultasjon ved tekst, telefon eller video, med egne takster.',
    source: 'stonadsforskriften-2026-07-tariff',
  },
  egenandel: {
    term: 'egenandel',
    english: "patient's fee",
    meaning: 'Den delen av honoraret pasienten betaler; Helfo betaler den for pasienter med frikort eller fritak.',
    source: 'stonadsforskriften-2026-07-tariff',
  },
  egenandelstak: {
    term: 'egenandelstak',
    english: 'ceiling for patient fees',
    meaning: 'Beløpet en pasient betaler i egenandeler i løpet av et år før frikortet gjelder.',
    source: null,
  },
  eierlonn: {
    term: 'eierlønn',
    english: 'salary from own company',
    meaning: 'Lønn legen tar ut av sitt eget aksjeselskap; resten av overskuddet skattlegges i selskapet.',
    source: null,
  },
  'enkel-kontakt': {
    term: 'enkel kontakt',
    english: 'simple contact',
    meaning: 'Kort kontakt uten konsultasjon: oppmøte, brev, telefon eller digital melding.',
    source: 'hdir-arsrapport-2023-kap-9',
  },
  etableringstilskudd: {
    term: 'etableringstilskudd',
    english: 'start-up grant',
    meaning: 'Tidligere tilskudd til ny fastlegeavtale med få eller ingen på listen.',
    source: null,
  },
  fagforeningsfradrag: {
    term: 'fagforeningsfradrag',
    english: 'union dues deduction',
    meaning: 'Fradrag for kontingent til fagforening, opptil en årlig grense.',
    source: 'skatteetaten-kodeliste',
  },
  fastlegeavtale: {
    term: 'fastlegeavtale',
    english: 'GP agreement',
    meaning: 'Avtalen mellom kommunen og den enkelte lege om å ha liste.',
    source: 'fastlegeforskriften-2026',
  },
  fastlegeordningen: {
    term: 'fastlegeordningen',
    english: 'the regular GP scheme',
    meaning: 'Ordningen der hver innbygger kan ha en fast lege på listen.',
    source: 'ekspertutvalget-2023',
  },
  fastlegeselskap: {
    term: 'fastlegeselskap',
    english: 'GP company',
    meaning: 'Foreslått form der et selskap holder avtalen og listeansvaret, og legene er ansatt eller på kontrakt.',
    source: 'ekspertutvalget-2023',
  },
  fastlonn: {
    term: 'fastlønn',
    english: 'fixed salary',
    meaning: 'Lønn til fastlege som er ansatt i kommunen.',
    source: 'ekspertutvalget-2023',
  },
  feriepenger: {
    term: 'feriepenger',
    english: 'holiday pay',
    meaning: 'Lønn under ferie: minst 10,2 prosent av lønnen etter loven, 12 prosent med fem ukers ferie.',
    source: null,
  },
  folketrygd: {
    term: 'folketrygden',
    english: 'national insurance scheme',
    meaning: 'Den offentlige trygden, med alderspensjon, sykepenger og helsetjenester.',
    source: null,
  },
  foreldrepenger: {
    term: 'foreldrepenger',
    english: 'parental benefit',
    meaning: 'Ytelse fra Nav ved fødsel, opptil 6 G.',
    source: null,
  },
  foretaksmodellen: {
    term: 'foretaksmodellen',
    english: 'sole proprietor tax model',
    meaning: 'Skattemodellen for enkeltpersonforetak: overskudd over skjerming er personinntekt.',
    source: null,
  },
  formuesskatt: {
    term: 'formuesskatt',
    english: 'wealth tax',
    meaning: 'Skatt av netto formue over et bunnfradrag.',
    source: 'skatteetaten-kodeliste',
  },
  forskuddsskatt: {
    term: 'forskuddsskatt',
    english: 'advance tax',
    meaning:
      'Skatten næringsdrivende betaler selv i fire terminer i inntektsåret, og selskaper i to terminer året etter.',
    source: 'skatteetaten-skattebetalingshandboken',
  },
  fribelop: {
    term: 'fribeløp',
    english: 'exempt amount',
    meaning: 'I sone Ia: beløpet spart arbeidsgiveravgift kan nå før full sats gjelder.',
    source: null,
  },
  gjenkjopsgaranti: {
    term: 'gjenkjøpsgaranti',
    english: 'buy-back guarantee',
    meaning: 'Løfte fra kommunen om å kjøpe tilbake praksisen; normalt ikke lov for næringsdrivende fastleger.',
    source: null,
  },
  grunnbelop: {
    term: 'grunnbeløp (G)',
    english: 'national insurance base amount',
    meaning: 'Beløpet som ytelser og grenser i folketrygden regnes etter, regulert 1. mai.',
    source: 'nav-grunnbelop',
  },
  grunntilskudd: {
    term: 'grunntilskudd',
    english: 'basic grant for a new list',
    meaning: 'Tilskudd som for 500 listeinnbyggere når listen er kortere, i høyst 24 måneder fra avtalen er inngått.',
    source: 'statsavtalen-2023',
  },
  gruppeavtale: {
    term: 'gruppeavtale',
    english: 'group agreement',
    meaning: 'Foreslått avtale med kontoret ved siden av legenes individuelle avtaler.',
    source: 'ekspertutvalget-2023',
  },
  helsesekretar: {
    term: 'helsesekretær',
    english: 'medical secretary',
    meaning: 'Medarbeider ved legekontoret med autorisasjon som helsesekretær.',
    source: null,
  },
  hjemfall: {
    term: 'hjemfall',
    english: 'reversion to the municipality',
    meaning: 'At kommunen overtar hjemmelen uten vederlag når ingen kvalifisert lege vil kjøpe praksisen.',
    source: null,
  },
  honorar: {
    term: 'honorar',
    english: 'fee',
    meaning: 'Det legen har rett til for en takst: refusjon pluss egenandel.',
    source: 'stonadsforskriften-2026-07-tariff',
  },
  iku: {
    term: 'inntekts- og kostnadsundersøkelsen (IKU)',
    english: 'income and cost survey',
    meaning: 'Undersøkelse av fastlegers driftsinntekter og driftskostnader.',
    source: null,
  },
  inngangspenger: {
    term: 'inngangspenger',
    english: 'entry fee to a group',
    meaning:
      'Det en lege betaler gruppen for å bli med i den, utenom prisen for praksisen og for andelen i driftsselskapet.',
    source: null,
  },
  innlosning: {
    term: 'innløsning',
    english: 'redemption by the municipality',
    meaning: 'At kommunen betaler fratredende lege når hjemmelen ikke blir solgt.',
    source: 'ekspertutvalget-2023',
  },
  innsatssonen: {
    term: 'innsatssonen',
    english: 'tax relief zone in the far north',
    meaning: 'Finnmark og sju kommuner i Nord-Troms, til 2025 kalt tiltakssonen, med lavere skatt for bosatte.',
    source: 'skatteetaten-kodeliste',
  },
  innskuddspensjon: {
    term: 'innskuddspensjon',
    english: 'defined contribution pension',
    meaning: 'Pensjon av årlige innskudd, med en høyeste sats og et tak i G.',
    source: null,
  },
  introduksjonsavtale: {
    term: 'introduksjonsavtale',
    english: 'introduction agreement',
    meaning: 'Avtale som gir en lege i spesialisering rett til refusjon ved siden av fastlegen.',
    source: null,
  },
  ips: {
    term: 'individuell pensjonssparing (IPS)',
    english: 'individual pension saving',
    meaning: 'Frivillig pensjonssparing med fradrag i alminnelig inntekt.',
    source: 'skatteetaten-kodeliste',
  },
  'kapital-paa-spill': {
    term: 'kapital på spill',
    english: 'capital at risk',
    meaning:
      'Det legen har satt inn i praksisen eller selv svarer for, og kan tape: kjøpesum, utstyr som ikke er avskrevet, ' +
      'engangskostnader, egenkapital i selskapet og underskudd som er dekket.',
    source: null,
  },
  karens: {
    term: 'karens',
    english: 'waiting period',
    meaning: 'Dager uten dekning før en ytelse begynner.',
    source: null,
  },
  knekkpunkt: {
    term: 'knekkpunkt',
    english: 'breakpoint',
    meaning: 'Listeinnbygger nummer 1 001: derfra var basistilskuddet lavere fra 1. mai 2020 til 30. april 2023.',
    source: 'ks-ny-finansieringsmodell-og-utsettelse-av-takstforhandl',
  },
  'kommunal-bistilling': {
    term: 'kommunal bistilling',
    english: 'municipal part-time post',
    meaning: 'Andre allmennlegeoppgaver kommunen kan pålegge, for eksempel sykehjem og helsestasjon.',
    source: 'fastlegeforskriften-2026',
  },
  'kommunalt-fastlegekontor': {
    term: 'kommunalt fastlegekontor',
    english: 'municipal GP office',
    meaning: 'Kontor der kommunen er arbeidsgiver og får inntektene.',
    source: 'ekspertutvalget-2023',
  },
  konsultasjon: {
    term: 'konsultasjon',
    english: 'consultation',
    meaning: 'Undersøkelse eller samtale som gir konsultasjonstakst.',
    source: 'stonadsforskriften-2026-07-tariff',
  },
  kurs: {
    term: 'kurs',
    english: 'courses',
    meaning: 'Etterutdanning og kurs, blant annet for å beholde spesialiteten.',
    source: null,
  },
  'kurativ-dag': {
    term: 'kurativ dag',
    english: 'clinical day',
    meaning: 'Dag legen har pasienter på kontoret.',
    source: 'ekspertutvalget-2023',
  },
  lis: {
    term: 'LIS',
    english: 'doctor in specialist training',
    meaning: 'Lege i spesialisering; LIS1 er første del.',
    source: null,
  },
  listelengde: {
    term: 'listelengde',
    english: 'list length',
    meaning: 'Antall innbyggere på fastlegens liste.',
    source: null,
  },
  listetak: {
    term: 'listetak',
    english: 'list ceiling',
    meaning: 'Høyeste antall innbyggere fastlegen skal ha på listen, avtalt med kommunen; 2 500 er øvre grense.',
    source: 'fastlegeforskriften-2026',
  },
  listevekt: {
    term: 'listevekt',
    english: 'list weight',
    meaning: 'Hvor mye en listes basistilskudd per innbygger avviker fra landsgjennomsnittet, som er 1,00.',
    source: null,
  },
  lonnsoppgjor: {
    term: 'lønnsoppgjør',
    english: 'wage settlement',
    meaning: 'Årlig oppgjør om lønn; i KS-området fra 1. mai.',
    source: null,
  },
  marginalskatt: {
    term: 'marginalskatt',
    english: 'marginal tax',
    meaning: 'Skatten av den siste tjente kronen.',
    source: null,
  },
  merkostnad: {
    term: 'merkostnad',
    english: 'extra municipal cost',
    meaning: 'Det kommunen betaler til fastlegeordningen utover basistilskuddet.',
    source: null,
  },
  minstefradrag: {
    term: 'minstefradrag',
    english: 'standard deduction',
    meaning: 'Fradrag i lønn med en sats og en øvre grense.',
    source: 'skatteetaten-kodeliste',
  },
  naeringsinntekt: {
    term: 'næringsinntekt',
    english: 'business income',
    meaning: 'Overskudd i egen virksomhet etter driftskostnader.',
    source: 'ks-dette-tjente-naeringsdrivende-fastleger-i-2020',
  },
  'nav-forsikring': {
    term: 'Nav-forsikring',
    english: 'insurance for sick pay',
    meaning: 'Tillegg til sykepenger for næringsdrivende mot premie til Nav.',
    source: null,
  },
  nettlege: {
    term: 'nettlege',
    english: 'online doctor service',
    meaning: 'Digital legetjeneste utenom fastlegens kontor.',
    source: null,
  },
  nullhjemmel: {
    term: 'nullhjemmel',
    english: 'new agreement without a list',
    meaning: 'Ny fastlegeavtale som begynner uten innbyggere på listen.',
    source: 'ekspertutvalget-2023',
  },
  'opparbeidet-praksis': {
    term: 'opparbeidet praksis',
    english: 'goodwill of a practice',
    meaning: 'Den delen av prisen for en praksis som ikke er inventar og utstyr.',
    source: null,
  },
  otp: {
    term: 'obligatorisk tjenestepensjon (OTP)',
    english: 'mandatory occupational pension',
    meaning: 'Pensjonssparing arbeidsgiver må ha for ansatte, minst 2 prosent av lønnen.',
    source: null,
  },
  'pasienttilpasset-basistilskudd': {
    term: 'pasienttilpasset basistilskudd',
    english: 'patient-adjusted capitation grant',
    meaning: 'Basistilskudd fra 1. mai 2023, vektet etter kjønn, alder, bruk, sentralitet og utdanningsnivå.',
    source: 'ekspertutvalget-2023',
  },
  personfradrag: {
    term: 'personfradrag',
    english: 'personal allowance',
    meaning: 'Fradrag alle har i alminnelig inntekt.',
    source: 'skatteetaten-kodeliste',
  },
  praksisfravaer: {
    term: 'praksisfravær',
    english: 'absence from the practice',
    meaning: 'Legens fravær ved egen eller barns sykdom; basistilskuddet betales uendret i et avtalt antall dager.',
    source: 'ekspertutvalget-2023',
  },
  praksiskompensasjon: {
    term: 'praksiskompensasjon',
    english: 'practice compensation',
    meaning: 'Dekning av praksisutgifter når legen arbeider for kommunen.',
    source: null,
  },
  praksislan: { term: 'praksislån', english: 'practice loan', meaning: 'Lån til å kjøpe praksis.', source: null },
  primaerhelseteam: {
    term: 'primærhelseteam',
    english: 'primary health care team',
    meaning: 'Forsøk 2018–2024 med sykepleier og andre i team med fastlegen.',
    source: null,
  },
  'profesjonsnoytrale-takster': {
    term: 'profesjonsnøytrale takster',
    english: 'profession-neutral fees',
    meaning: 'Forslag om samme takst uansett hvilken profesjon som utfører arbeidet.',
    source: 'ekspertutvalget-2023',
  },
  kvalitetselement: {
    term: 'kvalitetselement',
    english: 'quality component',
    meaning:
      'Foreslått tillegg per listeinnbygger for hvert kvalitetskriterium praksisen oppfyller. Finnes ikke i dag.',
    source: 'ekspertutvalget-2023',
  },
  refusjon: {
    term: 'refusjon',
    english: 'reimbursement',
    meaning: 'Den delen av honoraret Helfo betaler.',
    source: 'stonadsforskriften-2026-07-tariff',
  },
  rekrutteringstilskudd: {
    term: 'rekrutteringstilskudd',
    english: 'recruitment grant',
    meaning: 'Foreslått engangstilskudd til ny fastlege i kommune med rekrutteringsvansker, med bindingstid.',
    source: 'ekspertutvalget-2023',
  },
  salaersats: {
    term: 'salærsats',
    english: 'hourly fee rate',
    meaning: 'Timesats som attester utenom tariffen regnes etter.',
    source: null,
  },
  saldoavskrivning: {
    term: 'saldoavskrivning',
    english: 'declining-balance depreciation',
    meaning: 'Skattemessig avskrivning med en fast prosent av restverdien.',
    source: null,
  },
  selskapsskatt: {
    term: 'selskapsskatt',
    english: 'corporation tax',
    meaning: 'Skatt på aksjeselskapets alminnelige inntekt.',
    source: null,
  },
  sentralitet: {
    term: 'sentralitet',
    english: 'centrality',
    meaning: 'SSBs inndeling av kommunene fra klasse 1, mest sentral, til klasse 6.',
    source: null,
  },
  skjermingsrente: {
    term: 'skjermingsrente',
    english: 'shielding rate',
    meaning: 'Renten som gir skattefri avkastning av kapitalen i foretaket eller aksjene.',
    source: 'skatteetaten-kodeliste',
  },
  sop: {
    term: 'Sykehjelps- og pensjonsordningen for leger (SOP)',
    english: "doctors' sickness and pension scheme",
    meaning: 'Ordning som gir leger i privat praksis stønad ved sykdom og fødsel.',
    source: null,
  },
  'spesialist-i-allmennmedisin': {
    term: 'spesialist i allmennmedisin',
    english: 'specialist in general practice',
    meaning: 'Lege med spesialistgodkjenning i allmennmedisin; gir rett til spesialisttillegg.',
    source: null,
  },
  spesialisttillegg: {
    term: 'spesialisttillegg',
    english: 'specialist supplement',
    meaning: 'Takster bare spesialister i allmennmedisin kan bruke, for eksempel 2dd og 2cdd.',
    source: 'ekspertutvalget-2023',
  },
  stordriftsfordel: {
    term: 'stordriftsfordel',
    english: 'economy of scale',
    meaning: 'At kostnaden per lege faller når kontoret blir større, opp til et punkt.',
    source: null,
  },
  studentplass: {
    term: 'studentplass',
    english: 'student placement',
    meaning:
      'En medisinstudent som er utplassert hos en fastlege. Legen bruker tid på opplæring og tar imot færre pasienter; universitetet betaler noe av det.',
    source: 'universitetene-brev-2021',
  },
  styringsrente: {
    term: 'styringsrente',
    english: 'policy rate',
    meaning: 'Norges Banks rente, utgangspunkt for lånerenter.',
    source: null,
  },
  sykebesok: {
    term: 'sykebesøk',
    english: 'home visit',
    meaning: 'Konsultasjon der pasienten er.',
    source: 'hdir-arsrapport-2023-kap-9',
  },
  sykehuslege: {
    term: 'sykehuslege',
    english: 'hospital doctor',
    meaning: 'Lege ansatt i sykehus; et annet valg å sammenligne med.',
    source: null,
  },
  sykefravaer: {
    term: 'sykefravær',
    english: 'sickness absence',
    meaning: 'Arbeidstid som går tapt fordi den som arbeider, er syk.',
    source: null,
  },
  sykepenger: {
    term: 'sykepenger',
    english: 'sick pay',
    meaning: 'Ytelse ved sykdom: næringsdrivende får 80 prosent av opptil 6 G etter 16 dager.',
    source: 'ekspertutvalget-2023',
  },
  sykepleier: {
    term: 'sykepleier',
    english: 'nurse',
    meaning: 'Autorisert sykepleier ansatt ved legekontoret.',
    source: null,
  },
  sykepleierpensjon: {
    term: 'sykepleierpensjon',
    english: "statutory nurses' pension",
    meaning: 'Lovfestet pensjonsordning for sykepleiere, også hos fastleger.',
    source: null,
  },
  takst: {
    term: 'takst',
    english: 'tariff item',
    meaning: 'Kode i stønadsforskriften med honorar, refusjon og egenandel.',
    source: 'stonadsforskriften-2026-07-tariff',
  },
  takstoppgjor: {
    term: 'takstoppgjør',
    english: 'tariff settlement',
    meaning: 'Årlig oppgjør om takster og tilskudd, med virkning fra 1. juli.',
    source: null,
  },
  tidstakst: {
    term: 'tidstakst',
    english: 'time-based fee',
    meaning:
      'Tillegg når konsultasjonen varer over 20 minutter; per 15 minutter til 30. juni 2026, per 5 minutter etter.',
    source: 'stonadsforskriften-2026-07-tariff',
  },
  tjenestepensjon: {
    term: 'tjenestepensjon',
    english: 'occupational pension',
    meaning: 'Pensjon arbeidsgiver sparer til for ansatte.',
    source: null,
  },
  trinnskatt: {
    term: 'trinnskatt',
    english: 'bracket tax',
    meaning: 'Skatt av personinntekt i fem trinn.',
    source: 'skatteetaten-kodeliste',
  },
  trygdeavgift: {
    term: 'trygdeavgift',
    english: 'national insurance contribution',
    meaning: 'Avgift av personinntekt, med høyere sats for næring enn for lønn.',
    source: 'skatteetaten-kodeliste',
  },
  utbytte: {
    term: 'utbytte',
    english: 'dividend',
    meaning: 'Overskudd aksjeselskapet deler ut til eieren.',
    source: 'skatteetaten-kodeliste',
  },
  'uteblitt-time': {
    term: 'uteblitt time',
    english: 'missed appointment',
    meaning: 'Time pasienten ikke møter til; gebyret er ikke en godkjent egenandel.',
    source: null,
  },
  utjamningstilskudd: {
    term: 'utjamningstilskudd',
    english: 'equalisation grant',
    meaning: 'Tilskudd til næringsdrivende fastleger i kommuner under 5 000 innbyggere med korte lister.',
    source: 'statsavtalen-2023',
  },
  virksomhetsoverdragelse: {
    term: 'virksomhetsoverdragelse',
    english: 'transfer of an undertaking',
    meaning:
      'At en virksomhet går over til en annen arbeidsgiver. Arbeidsavtalene følger med, og de ansattes rettigheter er vernet av arbeidsmiljøloven kapittel 16.',
    source: 'wikborg-rein-virksomhetsoverdragelse',
  },
  yrkesskadeforsikring: {
    term: 'yrkesskadeforsikring',
    english: 'occupational injury insurance',
    meaning: 'Påbudt forsikring for ansatte.',
    source: null,
  },
  yrkesskadetrygd: {
    term: 'yrkesskadetrygd',
    english: 'occupational injury cover',
    meaning: 'Frivillig trygd for næringsdrivende mot premie.',
    source: null,
  },
} as const satisfies Readonly<Record<string, GlossaryEntry>>;

/** Id of a term, for instance `basistilskudd`. */
export type TermId = keyof typeof entries;

/** Terms of the model's own measures, which no rule or fact states. */
export const MEASURE_TERMS = ['kapital-paa-spill'] as const satisfies readonly TermId[];

/** Every term by id, in alphabetical order of the ids. */
export const glossary = Object.fromEntries(
  Object.entries(entries).map(([id, entry]) => [
    id,
    { ...entry, term: word(entry.term), meaning: word(entry.meaning) },
  ]),
) as Readonly<Record<TermId, GlossaryEntry>>;

/** @param id a record's `term` @returns its entry, or null for a term the glossary lacks (a pack the user opened) */
export function glossaryEntry(id: string): GlossaryEntry | null {
  return Object.hasOwn(glossary, id) ? glossary[id as TermId] : null;
}
