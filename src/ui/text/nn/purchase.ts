import type { Translated } from './translated';

type Bokmål = typeof import('../purchase');

export const SENSITIVITY_NAMES = {
  price: 'prisen',
  listLength: 'listelengda, med same takstbruk per innbyggjar',
  takster: 'takstinntekta',
  costs: 'driftskostnadene',
  requiredReturn: 'avkastingskravet',
  yearsHeld: 'åra til du sel igjen',
  resaleShare: 'vidaresalsprisen',
  hjemfallProbability: 'risikoen for at ingen kjøper',
  patternKept: 'kor mykje av takstmønsteret til seljaren som følgjer lista',
  alternative: 'lønna i alternativet',
  hours: 'om alternativet blir rekna om til same timar',
  inventory: 'prisen på inventaret, som er det lågaste seljaren godtek',
} satisfies Translated<Bokmål['SENSITIVITY_NAMES']>;

export const purchaseWords = {
  inhabitants: (count) => `${count}\u00a0innbyggjarar`,
  thisPractice: 'Denne praksisen',
  equalHours: 'like timar',
  ownHours: 'kvar sine timar',
  notEvenFree: 'ikkje eingong gratis',
  recommend: {
    buy: (price, most) => `Praksisen er verd prisen: du kan betale inntil ${most}, og seljaren ber om ${price}.`,
    'buy-with-care': (price, most) => `Prisen på ${price} kan forsvarast, men svaret er uvisst. Grensa di er ${most}.`,
    negotiate: (price, most) => `Forhandle: ${price} er meir enn praksisen er verd for deg. Grensa di er ${most}.`,
    decline: (price, most) => `Ikkje kjøp for ${price}. Grensa di er ${most}.`,
    declineBelow: (most) => `Ikkje kjøp: grensa di på ${most} er under det seljaren minst vil ha.`,
    declineFree: 'Ikkje kjøp: sjølv gratis gir praksisen mindre enn alternativet ditt.',
    declineBuild: 'Ikkje kjøp: sjølv gratis gir praksisen mindre enn ein du bygger opp sjølv.',
    noAskingPrice: (most) =>
      most === '' ? 'Prisantydinga manglar.' : `Prisantydinga manglar. Du kan betale inntil ${most}.`,
  },
  noneIsEnough: (name) => `${name}: ingen verdi åleine er nok`,
  turns: (name, isDown, needed, now) => `${name} ${isDown ? 'ned til' : 'opp til'} ${needed} (no ${now})`,
} satisfies Translated<Bokmål['purchaseWords']>;

export const CHECK_NAMES = {
  regnskap: 'resultatet over tre år',
  'selger-spesialist': 'om seljaren er spesialist',
  listebevegelse: 'kor mykje lista veks eller krympar per år',
  listefrafall: 'kor mange som byter lege',
  listevekt: 'listevekta',
  'kommunalt-tillegg': 'kommunale tillegg',
  kostnadsnokkel: 'din del av felleskostnadene',
  husleie: 'husleiga',
  'ansatt-vilkar': 'vilkåra til dei tilsette',
  selskapsgjeld: 'gjelda i driftsselskapet',
  selskapsaksjer: 'prisen på aksjar i driftsselskapet',
  utstyr: 'nytt utstyr',
  'inventar-takst': 'taksten på inventaret',
  sokere: 'kor mange søkarar det er i kommunen',
  nullhjemmel: 'om nullheimel er mogleg',
  leieavtale: 'kor lenge leigeavtalen varer',
  takstbruk: 'takstbruken til seljaren',
  systemer: 'journalsystem og avtalar',
} satisfies Translated<Bokmål['CHECK_NAMES']>;

export const CAUSE_NAMES = {
  accounts: 'Rekneskapane og tillegg som fell bort',
  'fee-pattern': 'Andre takstar enn dei seljaren har',
  rates: 'Satsane har endra seg sidan året til seljaren',
  specialist: 'Spesialisttillegg',
  'new-agreement': 'Grunntilskot med ny avtale',
  capacity: 'Din kapasitet',
  list: 'Lista endrar seg',
  costs: 'Andre driftskostnader',
} satisfies Translated<Bokmål['CAUSE_NAMES']>;

export const RISK_TEXTS = {
  'top-ups-lapse': 'Kommunale tillegg kan falle bort. Be om avtalane og når dei går ut.',
  'accounts-unread': 'Rekneskapane for tre år er ikkje lesne. Siste år kan vere uvanleg.',
  'list-shrinks': 'Lista kan krympe ved legeskiftet.',
  'lease-ends': 'Leigeavtalen kan gå ut eller bli dyrare.',
  'debt-in-company': 'Det kan vere gjeld i kontorselskapet som du trer inn i.',
  'staff-terms': 'Personell følgjer med, med sine vilkår.',
  'old-equipment': 'Det kan hende at utstyret må fornyast snart.',
  'cost-key': 'Nøkkelen for deling av kostnader kan ramme deg annleis enn seljaren.',
  hjemfall: 'Finn du ingen kjøpar når du sluttar, kan praksisen falle til kommunen utan betaling.',
  'fee-pattern': 'Skil takstbruken til seljaren seg frå den andre har, kan du ikkje rekne med å få den same.',
  'fees-differ': 'Refusjonar og eigendelar ligg langt frå det modellen gir for same liste. Be om ei forklaring.',
  systems: 'Det kan hende at journalsystem og IKT må bytast.',
  'staff-cost-above-costs': 'Lønna til det oppgitte personellet er høgare enn driftskostnadene. Be om ei forklaring.',
  'hours-above-normal': 'Inntekta krev fleire timar enn eit vanleg årsverk.',
  'negative-surplus': 'Praksisen gir mindre enn alternativet ved same arbeidstid.',
  liquidity: 'Kontantane blir negative undervegs. Du treng ein reserve.',
  'loan-not-covered': 'I minst eitt år dekker ikkje overskotet renter og avdrag.',
  'no-tax-rates': 'Skattesatsane for åra i planen er ikkje kjende.',
} satisfies Translated<Bokmål['RISK_TEXTS']>;

export const NOT_IN_MODEL = {
  formuesskatt: 'formuesskatt',
  'own-pension': 'pensjon ut over den som er rekna med',
  colleagues: 'kven du skal arbeide saman med',
  'inflation-of-price': 'at prisnivået på praksisar endrar seg',
  illness: 'eigen langvarig sjukdom',
  'premises-value': 'verdien av lokale du eig',
} satisfies Translated<Bokmål['NOT_IN_MODEL']>;

export const LAWYER = {
  agreement: 'kjøpekontrakten',
  lease: 'leigeavtalen',
  'staff-transfer': 'overføring av personell',
  shareholders: 'aksjonær- eller samarbeidsavtalen',
  'hjemfall-terms': 'vilkåra for heimfall i kommunen',
  board: 'nemnd og fristar',
} satisfies Translated<Bokmål['LAWYER']>;

export const ACCOUNTANT = {
  accounts: 'rekneskapane for tre år',
  'price-split': 'fordelinga av prisen på inventar og opparbeidd praksis',
  'company-debt': 'gjelda i kontorselskapet',
  saldo: 'avskrivingane',
  'top-ups': 'kommunale tillegg',
  shares: 'verdien av aksjane',
} satisfies Translated<Bokmål['ACCOUNTANT']>;

export const EXIT_NAMES = {
  sale: 'Sal til ny lege',
  hjemfall: 'Ingen kjøpar: heimfall til kommunen',
  'nobody-buys': 'Verken sal eller heimfall',
} satisfies Translated<Bokmål['EXIT_NAMES']>;

export const BREAK_EVEN_NAMES = {
  highestPrice: 'Høgaste pris som lønner seg',
  lowestList: 'Lågaste listelengd',
  lowestTakster: 'Lågaste takstinntekt',
  payback: 'Tilbakebetalingstid',
} satisfies Translated<Bokmål['BREAK_EVEN_NAMES']>;
