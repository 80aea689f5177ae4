/** What lies behind a purchase's answer, in nynorsk. */
import { formatAntall } from '../../../app/format';
import type { Translated } from './translated';

type Bokmål = typeof import('../purchaseDetails');

export const BRIDGE_NAMES = {
  'yearly-surplus': 'Meirinntekta er ikkje den same kvart år',
  'marginal-tax': 'Skatten av siste krone er ikkje den same kvart år',
  inventory: 'Inventaret har sin eigen saldo og vidaresalspris',
  'small-balance': 'Ein liten restsaldo blir trekt frå på éin gong',
  outlays: 'Utstyr, gjeld, aksjar og tilskot ved sida av prisen',
  'monthly-payments': 'Pengane kjem månad for månad, ikkje ved slutten av året',
  'tax-timing': 'Skatten av avskriving og sal kjem òg månad for månad',
} satisfies Translated<Bokmål['BRIDGE_NAMES']>;

export const PRICE_KINDS = {
  salg: 'Sal',
  prisantydning: 'Prisantyding',
  anslag: 'Anslag',
  'intern-overdragelse': 'Sal til eige selskap',
  spenn: 'Spenn',
  gjennomsnitt: 'Gjennomsnitt',
  'kommunal-innlosning': 'Løyst inn av kommunen',
  nokkeltall: 'Nøkkeltal',
  garanti: 'Kommunal garanti',
  utland: 'Utlandet',
} satisfies Translated<Bokmål['PRICE_KINDS']>;

export const BOARD_NAMES = {
  bid: 'Bodet ditt',
  midpoint: 'Midt imellom',
  asking: 'Prisantydinga',
} satisfies Translated<Bokmål['BOARD_NAMES']>;

export const ACT_NAMES = {
  redeem: 'Løyse inn praksisen',
  'take-over': 'Ta over utan å betale (heimfall)',
  locum: 'Setje inn vikar og dekke drifta',
  guarantee: 'Garantere for prisen du får',
} satisfies Translated<Bokmål['ACT_NAMES']>;

export const LEGALITY_NAMES = {
  lawful: 'Lov på vilkår',
  'normally-unlawful': 'Normalt ulovleg',
  'not-obliged': 'Lov, men inga plikt',
  obliged: 'Plikt',
} satisfies Translated<Bokmål['LEGALITY_NAMES']>;

export const LAANEFOND_NAMES = {
  amount: 'Høgaste lån',
  minimum: 'Lågaste lån',
  years: 'Lengste nedbetaling',
  'instalment-free': 'Lengste avdragsfrie tid',
} satisfies Translated<Bokmål['LAANEFOND_NAMES']>;

export const PRICE_FROM = {
  bid: 'bodet ditt',
  asking: 'prisantydinga',
  income: 'den høgaste prisen som lønner seg',
  floor: 'det lågaste for seljaren',
} satisfies Translated<Bokmål['PRICE_FROM']>;

export const purchaseDetails = {
  fullName: 'Månader til lista er full',
  lossName: 'Sannsyn for tap',
  otherwise: 'Slik endrar A seg',
  otherwiseLead: 'Det same kjøpet rekna på andre måtar. Svaret bygger på den første.',
  way: 'Reknemåte',
  highest: 'Høgaste pris',
  change: 'Mot A',
  asAnswered: 'A: pengane frå kvart år ved slutten av året, utan lån',
  monthly: 'Pengane i månaden dei kjem',
  monthByMonth: 'Skatten månad for månad òg',
  withLoan: 'A med lånet ditt',
  withLoanHelp:
    'Eit lån billegare enn avkastingskravet ditt hevar prisen du kan betale. Praksisen er ikkje meir verd for det, og tapet er ditt.',
  split: (goodwill, inventory) =>
    `Av A er ${goodwill} for opparbeidd praksis (saldogruppe b) og ${inventory} for inventar og utstyr (gruppe d).`,
  bridge: 'Frå formel til månad for månad',
  bridgeLead: 'Kva den enkle formelen utelèt, eitt forhold om gongen. Summen er den same til siste krone.',
  closedForm: 'Formelen: det same kvart år',
  subtotal: 'A, som svaret bygger på',
  total: 'Månad for månad',
  cause: 'Forhold',
  kroner: 'Beløp',

  prices: 'Alle prisane i C',
  pricesDigest: (count) => `${formatAntall(count)} prisar`,
  pricesLead:
    'Publiserte prisar og dine eigne. Det finst ingen offentleg prisstatistikk. Berre prisane som er merkte «rekna med», er nye nok og av rett slag til spennet.',
  price: 'Pris',
  year: 'År',
  place: 'Stad eller liste',
  count: 'Tal på sal',
  kind: 'Slag',
  counted: 'Rekna med',
  own: 'Din eigen',
  source: 'Kjelde',
  inhabitants: (count) => `${count} på lista`,
  perInhabitant: (price) => `${price} per innbyggjar`,
  atLeast: (price) => `minst ${price}`,
  atMost: (price) => `inntil ${price}`,
  noPrice: 'ikkje i kroner',
  median: (price, prices) => `Midtarste pris ${price} (av ${formatAntall(prices)})`,
  medianName: 'Midtarste pris',
  lowest: 'Lågaste pris',
  highestPrice: 'Høgaste pris',
  basis: (count, uncounted) =>
    uncounted === 0
      ? `${formatAntall(count)} sal`
      : `${formatAntall(count)} sal, og ${formatAntall(uncounted)} kjelder som ikkje seier kor mange`,

  forOthers: 'Det advokat og rekneskapsførar må sjå på, og det som ikkje er rekna med',

  rangeFrom: 'spenn',
  rangeTo: 'til',
  rangeLow: 'A, lågt i spennet',
  rangeHigh: 'A, høgt i spennet',

  obtainable: {
    ok: '',
    'not-obtainable': 'Nullheimel er ikkje å få her.',
    'unknown-obtainable': 'Ikkje undersøkt om nullheimel er å få.',
  },
  fullAfter: (months) => `Lista er full etter ${formatAntall(months)} månader.`,
  fullFromStart: 'Lista er full frå første månad.',
  neverFull: 'Lista blir ikkje full i åra i planen.',

  outcome: 'Nemnda landar på',
  probability: 'Sannsyn',
  worth: 'Noverdi for deg',
  expected: 'Venta',
  boardAssumption: (share) =>
    `Sannsyna følgjer av éin føresetnad: at nemnda i snitt landar ${share} av vegen frå bod til prisantyding. Beløpa i avgjerdene til nemnda er ikkje kjende.`,
  changeIt: 'Endre føresetnaden',

  paidAbout: (price, year) => `I snitt ${price} (${String(year)})`,
  forMonths: (months) => `Inntil ${formatAntall(months)} månader`,
  notCounted: 'Ingenting av dette er med i verdiane.',
  rules: 'Reglane for salet, og forslag',
  rulesDigest: (rules, proposals) => `${formatAntall(rules)} reglar, ${formatAntall(proposals)} forslag`,
  agreed: 'Det som gjeld',
  proposed: 'Forslag, ikkje vedtekne',
  priceChange: (low, high) => `Prisen blir endra med ${low} til ${high}`,

  years: 'Resultatet ditt år for år',
  yearsLead: 'Takstinntekta til seljaren er',
  yearsKept: (kept) => `av det modellen gir for same liste. Du blir rekna med ${kept} av avviket.`,
  thousands: 'Tusen kroner',
  inThousands: (title) => `${title}, tusen kroner`,
  patternName: 'Takstinntekta til seljaren mot modellen',
  perYear: 'Per år',
  income: 'Inntekter',
  takster: 'Av dette takstar og eigendelar',
  costs: 'Kostnader',
  beforeTax: 'Før skatt',
  afterTax: 'Etter skatt',
  alternative: 'Alternativet etter skatt, med sosiale gode',
  surplus: 'Meirinntekt etter skatt',
  hours: 'Timar',
  marginalTax: 'Skatt av siste krone',
  earningsDigest: (seller, buyer) => `frå ${seller} til ${buyer}`,

  financedAt: (price, from) => `Rekna for ${price}: ${from}.`,
  loanText: (loan, equity, years, free, rate) =>
    `Lån ${loan}, eigne pengar ${equity}. ${formatAntall(years)} år${free === 0 ? '' : `, ${formatAntall(free)} utan avdrag`}, ${rate} rente.`,
  noLoan: (equity) => `Utan lån: eigne pengar ${equity}.`,
  lowestDscr: (dscr, year) => `Svakast dekning i ${year}: ${dscr}. Under 1 dekker ikkje overskotet renter og avdrag.`,
  worstBalance: 'Saldo i den svakaste månaden',
  grantBinds: (last, repaid, free) =>
    `Sluttar du etter ${formatAntall(last)} månader, betaler du tilbake ${repaid} av tilskotet. Frå ${formatAntall(free)} månader betaler du ingenting.`,
  grantRepaid: 'Tilbakebetalt eingongstilskot',
  spokenThousands: (thousands, kroner) => `${thousands} tusen: ${kroner}`,
  depreciationB: 'Avskriving, gruppe b: opparbeidd praksis',
  depreciationD: 'Avskriving, gruppe d: inventar og utstyr',
  taxSaved: 'Skatt spart ved avskriving',
  draw: 'Privat uttak',
  loanGroup: 'Lån',
  taxGroup: 'Avskriving for skatt',
  cashGroup: 'Kontantar',
  financingDigest: (dscr) => `dekningsgrad minst ${dscr}`,
  laanefond: 'Lånefondet til Legeforeininga',
  laanefondFits: 'Lånet er innanfor vilkåra til fondet.',
  laanefondBreaks: 'Lånet er utanfor vilkåra til fondet.',
  laanefondNoLoan: 'Planen har ikkje noko lån å halde mot vilkåra.',
  term: 'Vilkår',
  limit: 'Grensa til fondet',
  ownTerm: 'Lånet ditt',
  holds: 'Innanfor',
  within: 'ja',
  outside: 'nei',
  inYears: (years) => `${formatAntall(years)} år`,
  laanefondRate:
    'Renta følgjer normrenta for rimelege lån hos arbeidsgivar. Ho står ikkje i reglane her: skriv ho inn.',
  laanefondSecurity: 'Krav til tryggleik står ikkje i vilkåra som er lesne. Spør fondet.',
  laanefondFrom: (date) => `Vilkår frå ${date}.`,
  laanefondUse: 'Bruk vilkåra til lånefondet',
  laanefondUsed: (years, free) =>
    `Sett til ${formatAntall(years)} år, ${formatAntall(free)} utan avdrag. Skriv inn renta.`,

  comparedAt: (price, from) => `Kjøpet er rekna til ${price}: ${from}.`,
  alternativesDigest: (name) => `${name} gir mest`,
  limits: 'Grenser og dårlege år',
  limitsDigest: (years) => `tent inn på ${years}`,
  badYears: (years, loss) => `Takstinntekta fell ${loss} i kvart av dei ${formatAntall(years)} første åra:`,
  badHighest: 'Høgaste pris då',
  badFall: 'Fall i høgaste pris',
  badNet: 'Noverdi til prisantydinga',
  yearsText: (years) => `${years} år`,

  sensitivityDigest: (name) => `mest: ${name}`,
  sensitivityLead:
    'Kvar føresetnad åleine frå låg til høg, alt anna likt. Prisen er den som verken gir gevinst eller tap. Streken i kvar søyle er prisen slik planen er no.',
  now: (value) => `no ${value}`,
  turnsAt: (value) => `snur ved ${value}`,

  assumptions: 'Føresetnadene svaret kviler på',
  assumptionsDigest: (count, own) =>
    `${formatAntall(count)}, ${own === 0 ? 'ingen' : formatAntall(own)} av dei dine eigne`,
  assumptionsLead:
    'Tal ingen kan slå opp. Eit anslag utan kjelde er merkt «føresetnad»; set inn ditt eige der du veit betre.',
  assumption: 'Føresetnad',
  value: 'Verdi',
  from: 'Kvar frå',
  yours: 'sett i planen',
  assumed: 'føresetnad',
  noField: 'fast i reglane',
  edit: 'Endre',
  editLabel: (label) => `Endre: ${label}`,
  how: 'Kvifor?',
  open: 'Opne punkt på undersøkingslista',
  openLead: 'Det som ikkje er undersøkt, strekker spennet mellom to føresetnader.',
  between: (low, high) => `${low} til ${high}`,
} satisfies Translated<Bokmål['purchaseDetails']>;
