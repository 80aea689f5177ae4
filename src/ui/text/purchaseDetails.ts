/** Words of what lies behind a purchase's answer: how A moves, others' prices, the board, the loan's terms, the assumptions. */
import { formatAntall } from '../../app/format';
import type { BoardPrice, BridgeCode, LaanefondTerm, MunicipalAct, PriceLookedAt } from '../../engine/purchase';
import { translated } from './language';

type Words<K extends string> = Readonly<Record<K, string>>;

export const BRIDGE_NAMES = translated<Words<BridgeCode>>('BRIDGE_NAMES', {
  'yearly-surplus': 'Merinntekten er ikke den samme hvert år',
  'marginal-tax': 'Skatten av siste krone er ikke den samme hvert år',
  inventory: 'Inventaret har sin egen saldo og videresalgspris',
  'small-balance': 'En liten restsaldo trekkes fra på én gang',
  outlays: 'Utstyr, gjeld, aksjer og tilskudd ved siden av prisen',
  'monthly-payments': 'Pengene kommer måned for måned, ikke ved årets slutt',
  'tax-timing': 'Skatten av avskrivning og salg kommer også måned for måned',
});

export const PRICE_KINDS = translated<Words<string>>('PRICE_KINDS', {
  salg: 'Salg',
  prisantydning: 'Prisantydning',
  anslag: 'Anslag',
  'intern-overdragelse': 'Salg til eget selskap',
  spenn: 'Spenn',
  gjennomsnitt: 'Gjennomsnitt',
  'kommunal-innlosning': 'Innløst av kommunen',
  nokkeltall: 'Nøkkeltall',
  garanti: 'Kommunal garanti',
  utland: 'Utlandet',
});

export const BOARD_NAMES = translated<Words<BoardPrice['code']>>('BOARD_NAMES', {
  bid: 'Budet ditt',
  midpoint: 'Midt mellom',
  asking: 'Prisantydningen',
});

export const ACT_NAMES = translated<Words<MunicipalAct['code']>>('ACT_NAMES', {
  redeem: 'Løse inn praksisen',
  'take-over': 'Overta den uten å betale (hjemfall)',
  locum: 'Sette inn vikar og dekke driften',
  guarantee: 'Garantere for prisen du får',
});
export const LEGALITY_NAMES = translated<Words<MunicipalAct['legality']>>('LEGALITY_NAMES', {
  lawful: 'Lov på vilkår',
  'normally-unlawful': 'Normalt ulovlig',
  'not-obliged': 'Lov, men ingen plikt',
  obliged: 'Plikt',
});

export const LAANEFOND_NAMES = translated<Words<LaanefondTerm['code']>>('LAANEFOND_NAMES', {
  amount: 'Høyeste lån',
  minimum: 'Laveste lån',
  years: 'Lengste nedbetaling',
  'instalment-free': 'Lengste avdragsfrihet',
});

export const PRICE_FROM = translated<Words<PriceLookedAt['from']>>('PRICE_FROM', {
  bid: 'budet ditt',
  asking: 'prisantydningen',
  income: 'den høyeste prisen som lønner seg',
  floor: 'selgerens laveste',
});

export const purchaseDetails = translated('purchaseDetails', {
  fullName: 'Måneder til listen er full',
  lossName: 'Sannsynlighet for tap',
  /** How A moves. */
  otherwise: 'Slik endrer A seg',
  otherwiseLead: 'Det samme kjøpet regnet på andre måter. Svaret bygger på den første.',
  way: 'Regnemåte',
  highest: 'Høyeste pris',
  change: 'Mot A',
  asAnswered: 'A: hvert års penger ved årets slutt, uten lån',
  monthly: 'Pengene i måneden de kommer',
  monthByMonth: 'Skatten måned for måned også',
  withLoan: 'A med lånet ditt',
  withLoanHelp:
    'Et lån billigere enn avkastningskravet ditt hever prisen du kan betale. Praksisen er ikke mer verdt for det, og tapet er ditt.',
  split: (goodwill: string, inventory: string) =>
    `Av A er ${goodwill} for opparbeidet praksis (saldogruppe b) og ${inventory} for inventar og utstyr (gruppe d).`,
  bridge: 'Fra formel til måned for måned',
  bridgeLead: 'Hva den enkle formelen utelater, ett forhold om gangen. Summen er den samme til siste krone.',
  closedForm: 'Formelen: det samme hvert år',
  subtotal: 'A, som svaret bygger på',
  total: 'Måned for måned',
  cause: 'Forhold',
  kroner: 'Beløp',

  /** C. */
  prices: 'Alle prisene i C',
  pricesDigest: (count: number) => `${formatAntall(count)} priser`,
  pricesLead:
    'Publiserte priser og dine egne. Det finnes ingen offentlig prisstatistikk. Bare prisene som er merket «regnet med», er nye nok og av rett slag til spennet.',
  price: 'Pris',
  year: 'År',
  place: 'Sted eller liste',
  count: 'Antall salg',
  kind: 'Slag',
  counted: 'Regnet med',
  own: 'Din egen',
  source: 'Kilde',
  inhabitants: (count: string) => `${count} på listen`,
  perInhabitant: (price: string) => `${price} per innbygger`,
  atLeast: (price: string) => `minst ${price}`,
  atMost: (price: string) => `inntil ${price}`,
  noPrice: 'ikke i kroner',
  median: (price: string, prices: number) => `Midterste pris ${price} (av ${formatAntall(prices)})`,
  medianName: 'Midterste pris',
  lowest: 'Laveste pris',
  highestPrice: 'Høyeste pris',
  basis: (count: number, uncounted: number) =>
    uncounted === 0
      ? `${formatAntall(count)} salg`
      : `${formatAntall(count)} salg, og ${formatAntall(uncounted)} kilder som ikke sier hvor mange`,

  forOthers: 'Det advokat og regnskapsfører må se på, og det som ikke er regnet med',

  /** The range around A. */
  rangeFrom: 'spenn',
  rangeTo: 'til',
  rangeLow: 'A, lavt i spennet',
  rangeHigh: 'A, høyt i spennet',

  /** B. */
  obtainable: {
    ok: '',
    'not-obtainable': 'Nullhjemmel er ikke å få her.',
    'unknown-obtainable': 'Ikke undersøkt om nullhjemmel er å få.',
  },
  fullAfter: (months: number) => `Listen er full etter ${formatAntall(months)} måneder.`,
  fullFromStart: 'Listen er full fra første måned.',
  neverFull: 'Listen blir ikke full i planens år.',

  /** The board. */
  outcome: 'Nemnda lander på',
  probability: 'Sannsynlighet',
  worth: 'Nåverdi for deg',
  expected: 'Ventet',
  boardAssumption: (share: string) =>
    `Sannsynlighetene følger av én antakelse: at nemnda i snitt lander ${share} av veien fra bud til prisantydning. Beløpene i nemndas avgjørelser er ikke kjent.`,
  changeIt: 'Endre antakelsen',

  /** The municipality. */
  paidAbout: (price: string, year: number) => `I snitt ${price} (${String(year)})`,
  forMonths: (months: number) => `Inntil ${formatAntall(months)} måneder`,
  notCounted: 'Ingenting av dette er med i verdiene.',
  rules: 'Reglene for salget, og forslag',
  rulesDigest: (rules: number, proposals: number) =>
    `${formatAntall(rules)} regler, ${formatAntall(proposals)} forslag`,
  agreed: 'Det som gjelder',
  proposed: 'Forslag, ikke vedtatt',
  priceChange: (low: string, high: string) => `Prisen endres med ${low} til ${high}`,

  /** Normalised earnings. */
  years: 'Resultatet ditt år for år',
  /** Before and after a share that opens. */
  yearsLead: 'Selgerens takstinntekt er',
  yearsKept: (kept: string) => `av det modellen gir for samme liste. Du regnes med ${kept} av avviket.`,
  thousands: 'Tusen kroner',
  inThousands: (title: string) => `${title}, tusen kroner`,
  patternName: 'Selgerens takstinntekt mot modellens',
  perYear: 'Per år',
  income: 'Inntekter',
  takster: 'Herav takster og egenandeler',
  costs: 'Kostnader',
  beforeTax: 'Før skatt',
  afterTax: 'Etter skatt',
  alternative: 'Alternativet etter skatt, med sosiale goder',
  surplus: 'Merinntekt etter skatt',
  hours: 'Timer',
  marginalTax: 'Skatt av siste krone',
  earningsDigest: (seller: string, buyer: string) => `fra ${seller} til ${buyer}`,

  /** Financing. */
  financedAt: (price: string, from: string) => `Regnet for ${price}: ${from}.`,
  loanText: (loan: string, equity: string, years: number, free: number, rate: string) =>
    `Lån ${loan}, egne penger ${equity}. ${formatAntall(years)} år${free === 0 ? '' : `, ${formatAntall(free)} uten avdrag`}, ${rate} rente.`,
  noLoan: (equity: string) => `Uten lån: egne penger ${equity}.`,
  lowestDscr: (dscr: string, year: string) =>
    `Svakest dekning i ${year}: ${dscr}. Under 1 dekker ikke overskuddet renter og avdrag.`,
  worstBalance: 'Saldo i svakeste måned',
  grantBinds: (last: number, repaid: string, free: number) =>
    `Slutter du etter ${formatAntall(last)} måneder, betaler du tilbake ${repaid} av tilskuddet. Fra ${formatAntall(free)} måneder betaler du ingenting.`,
  grantRepaid: 'Tilbakebetalt engangstilskudd',
  spokenThousands: (thousands: string, kroner: string) => `${thousands} tusen: ${kroner}`,
  depreciationB: 'Avskrivning, gruppe b: opparbeidet praksis',
  depreciationD: 'Avskrivning, gruppe d: inventar og utstyr',
  taxSaved: 'Skatt spart ved avskrivning',
  draw: 'Privat uttak',
  loanGroup: 'Lån',
  taxGroup: 'Avskrivning for skatt',
  cashGroup: 'Kontanter',
  financingDigest: (dscr: string) => `dekningsgrad minst ${dscr}`,
  laanefond: 'Legeforeningens lånefond',
  laanefondFits: 'Lånet er innenfor fondets vilkår.',
  laanefondBreaks: 'Lånet er utenfor fondets vilkår.',
  laanefondNoLoan: 'Planen har ikke noe lån å holde mot vilkårene.',
  term: 'Vilkår',
  limit: 'Fondets grense',
  ownTerm: 'Lånet ditt',
  holds: 'Innenfor',
  within: 'ja',
  outside: 'nei',
  inYears: (years: number) => `${formatAntall(years)} år`,
  laanefondRate:
    'Renten følger normrenten for rimelige lån hos arbeidsgiver. Den står ikke i reglene her: skriv den inn.',
  laanefondSecurity: 'Krav til sikkerhet står ikke i vilkårene som er lest. Spør fondet.',
  laanefondFrom: (date: string) => `Vilkår fra ${date}.`,
  laanefondUse: 'Bruk lånefondets vilkår',
  laanefondUsed: (years: number, free: number) =>
    `Satt til ${formatAntall(years)} år, ${formatAntall(free)} uten avdrag. Skriv inn renten.`,

  /** Alternatives, limits, bad years. */
  comparedAt: (price: string, from: string) => `Kjøpet er regnet til ${price}: ${from}.`,
  alternativesDigest: (name: string) => `${name} gir mest`,
  limits: 'Grenser og dårlige år',
  limitsDigest: (years: string) => `tjent inn på ${years}`,
  badYears: (years: number, loss: string) =>
    `Takstinntekten faller ${loss} i hvert av de ${formatAntall(years)} første årene:`,
  badHighest: 'Høyeste pris da',
  badFall: 'Fall i høyeste pris',
  badNet: 'Nåverdi til prisantydningen',
  yearsText: (years: string) => `${years} år`,

  /** Sensitivity. */
  sensitivityDigest: (name: string) => `mest: ${name}`,
  sensitivityLead:
    'Hver forutsetning alene fra lav til høy, alt annet likt. Prisen er den som verken gir gevinst eller tap. Streken i hver søyle er prisen slik planen er nå.',
  now: (value: string) => `nå ${value}`,
  turnsAt: (value: string) => `snur ved ${value}`,

  /** Assumptions. */
  assumptions: 'Forutsetningene svaret hviler på',
  assumptionsDigest: (count: number, own: number) =>
    `${formatAntall(count)}, ${own === 0 ? 'ingen' : formatAntall(own)} av dem dine egne`,
  assumptionsLead:
    'Tall ingen kan slå opp. Et anslag uten kilde er merket «antakelse»; sett inn ditt eget der du vet bedre.',
  assumption: 'Forutsetning',
  value: 'Verdi',
  from: 'Hvor fra',
  yours: 'satt i planen',
  assumed: 'antakelse',
  noField: 'fast i reglene',
  edit: 'Endre',
  editLabel: (label: string) => `Endre: ${label}`,
  how: 'Hvorfor?',
  open: 'Åpne punkter på undersøkelseslisten',
  openLead: 'Det som ikke er undersøkt, strekker spennet mellom to antakelser.',
  between: (low: string, high: string) => `${low} til ${high}`,
});
