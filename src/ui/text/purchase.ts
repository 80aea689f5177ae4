/** Words for the codes of a valuation: what is recommended, why, and what is left to others. */
import { formatAntall, formatKroner, formatProsent } from '../../app/format';
import type { Unit } from '../../engine/kernel/units';
import type {
  AccountantCode,
  Answer,
  AlternativeResult,
  BreakEven,
  CauseCode,
  ExitResult,
  FlipPoint,
  LawyerCode,
  NotInModelCode,
  RiskCode,
  SensitivityCode,
} from '../../engine/purchase';
import { translated } from './language';
import { purchaseDetails } from './purchaseDetails';
import { BUYER_ALTERNATIVE_NAMES } from './purchaseView';
import { figureText } from './units';

type Words<K extends string> = Readonly<Record<K, string>>;

export const SENSITIVITY_NAMES = translated<Words<Exclude<SensitivityCode, `check:${string}`>>>('SENSITIVITY_NAMES', {
  price: 'prisen',
  listLength: 'listelengden, med samme takstbruk per innbygger',
  takster: 'takstinntekten',
  costs: 'driftskostnadene',
  requiredReturn: 'avkastningskravet',
  yearsHeld: 'årene til du selger igjen',
  resaleShare: 'videresalgsprisen',
  hjemfallProbability: 'risikoen for at ingen kjøper',
  patternKept: 'hvor mye av selgerens takstmønster som følger listen',
  alternative: 'lønnen i alternativet',
  hours: 'om alternativet regnes om til samme timer',
  inventory: 'prisen på inventaret, som er selgerens laveste',
});

export const purchaseWords = translated('purchaseWords', {
  inhabitants: (count: string) => `${count}\u00a0innbyggere`,
  thisPractice: 'Denne praksisen',
  equalHours: 'like timer',
  ownHours: 'hver sine timer',
  notEvenFree: 'ikke engang gratis',
  /** What to do. @param price what is asked for @param most the highest price; empty where there is none */
  recommend: {
    buy: (price: string, most: string) =>
      `Praksisen er verdt prisen: du kan betale inntil ${most}, og selgeren ber om ${price}.`,
    'buy-with-care': (price: string, most: string) =>
      `Prisen på ${price} kan forsvares, men svaret er usikkert. Grensen din er ${most}.`,
    negotiate: (price: string, most: string) =>
      `Forhandle: ${price} er mer enn praksisen er verdt for deg. Grensen din er ${most}.`,
    decline: (price: string, most: string) => `Ikke kjøp for ${price}. Grensen din er ${most}.`,
    declineBelow: (most: string) => `Ikke kjøp: grensen din på ${most} er under det selgeren minst vil ha.`,
    declineFree: 'Ikke kjøp: selv gratis gir praksisen mindre enn alternativet ditt.',
    declineBuild: 'Ikke kjøp: selv gratis gir praksisen mindre enn en du bygger opp selv.',
    noAskingPrice: (most: string) =>
      most === '' ? 'Prisantydningen mangler.' : `Prisantydningen mangler. Du kan betale inntil ${most}.`,
  },
  noneIsEnough: (name: string) => `${name}: ingen verdi alene er nok`,
  turns: (name: string, isDown: boolean, needed: string, now: string) =>
    `${name} ${isDown ? 'ned til' : 'opp til'} ${needed} (nå ${now})`,
});

/** The checklist's items in a few words, where a sentence names them. */
export const CHECK_NAMES = translated('CHECK_NAMES', {
  regnskap: 'resultatet over tre år',
  'selger-spesialist': 'om selgeren er spesialist',
  listebevegelse: 'hvor mye listen vokser eller krymper per år',
  listefrafall: 'hvor mange som bytter lege',
  listevekt: 'listevekten',
  'kommunalt-tillegg': 'kommunale tillegg',
  kostnadsnokkel: 'din del av felleskostnadene',
  husleie: 'husleien',
  'ansatt-vilkar': 'vilkårene til de ansatte',
  selskapsgjeld: 'gjelden i driftsselskapet',
  selskapsaksjer: 'prisen på aksjer i driftsselskapet',
  utstyr: 'nytt utstyr',
  'inventar-takst': 'taksten på inventaret',
  sokere: 'antall søkere i kommunen',
  nullhjemmel: 'om nullhjemmel er mulig',
  leieavtale: 'leieavtalens lengde',
  takstbruk: 'selgerens takstbruk',
  systemer: 'journalsystem og avtaler',
});

/** @param question of a checklist item by its id, for items that have no shorter name */
export function sensitivityName(code: SensitivityCode, question: (id: string) => string | null): string {
  if (!code.startsWith('check:')) return SENSITIVITY_NAMES[code as keyof typeof SENSITIVITY_NAMES];
  const id = code.slice('check:'.length);
  return id in CHECK_NAMES ? CHECK_NAMES[id as keyof typeof CHECK_NAMES] : (question(id) ?? code);
}

/** An input of the valuation as it is read: shares per hundred, kroner, years. */
export function inputText(value: number, unit: Unit): string {
  if (unit === 'andel' || unit === 'faktor') return formatProsent(value, 1);
  if (unit === 'listeinnbyggere') return purchaseWords.inhabitants(formatAntall(Math.round(value)));
  return figureText(value, unit);
}

export const CAUSE_NAMES = translated<Words<CauseCode>>('CAUSE_NAMES', {
  accounts: 'Regnskapene og tillegg som faller bort',
  'fee-pattern': 'Andre takster enn selgerens',
  rates: 'Satsene har endret seg siden selgerens år',
  specialist: 'Spesialisttillegg',
  'new-agreement': 'Grunntilskudd med ny avtale',
  capacity: 'Din kapasitet',
  list: 'Listen endrer seg',
  costs: 'Andre driftskostnader',
});

export const RISK_TEXTS = translated<Words<RiskCode>>('RISK_TEXTS', {
  'top-ups-lapse': 'Kommunale tillegg kan falle bort. Be om avtalene og når de utløper.',
  'accounts-unread': 'Regnskapene for tre år er ikke lest. Siste år kan være uvanlig.',
  'list-shrinks': 'Listen kan krympe ved legeskiftet.',
  'lease-ends': 'Leieavtalen kan utløpe eller bli dyrere.',
  'debt-in-company': 'Det kan være gjeld i kontorselskapet som du trer inn i.',
  'staff-terms': 'Personell følger med, med sine vilkår.',
  'old-equipment': 'Utstyret kan måtte fornyes snart.',
  'cost-key': 'Nøkkelen for deling av kostnader kan ramme deg annerledes enn selgeren.',
  hjemfall: 'Finner du ingen kjøper når du slutter, kan praksisen falle til kommunen uten betaling.',
  'fee-pattern': 'Skiller selgerens takstbruk seg fra andres, kan du ikke regne med å få den samme.',
  'fees-differ': 'Refusjoner og egenandeler ligger langt fra det modellen gir for samme liste. Be om en forklaring.',
  systems: 'Journalsystem og IKT kan måtte byttes.',
  'staff-cost-above-costs': 'Lønnen til oppgitt personell er høyere enn driftskostnadene. Be om en forklaring.',
  'hours-above-normal': 'Inntekten krever flere timer enn et vanlig årsverk.',
  'negative-surplus': 'Praksisen gir mindre enn alternativet ved samme arbeidstid.',
  liquidity: 'Kontantene blir negative underveis. Du trenger en reserve.',
  'loan-not-covered': 'I minst ett år dekker ikke overskuddet renter og avdrag.',
  'no-tax-rates': 'Skattesatsene for årene i planen er ikke kjent.',
});

export const NOT_IN_MODEL = translated<Words<NotInModelCode>>('NOT_IN_MODEL', {
  formuesskatt: 'formuesskatt',
  'own-pension': 'pensjon utover den regnede',
  colleagues: 'hvem du skal arbeide sammen med',
  'inflation-of-price': 'at prisnivået på praksiser endrer seg',
  illness: 'egen langvarig sykdom',
  'premises-value': 'verdien av eide lokaler',
});
export const LAWYER = translated<Words<LawyerCode>>('LAWYER', {
  agreement: 'kjøpekontrakten',
  lease: 'leieavtalen',
  'staff-transfer': 'overføring av personell',
  shareholders: 'aksjonær- eller samarbeidsavtalen',
  'hjemfall-terms': 'vilkårene for hjemfall i kommunen',
  board: 'nemnd og frister',
});
export const ACCOUNTANT = translated<Words<AccountantCode>>('ACCOUNTANT', {
  accounts: 'regnskapene for tre år',
  'price-split': 'fordelingen av prisen på inventar og opparbeidet praksis',
  'company-debt': 'gjelden i kontorselskapet',
  saldo: 'avskrivningene',
  'top-ups': 'kommunale tillegg',
  shares: 'verdien av aksjene',
});

export const EXIT_NAMES = translated<Words<ExitResult['code']>>('EXIT_NAMES', {
  sale: 'Salg til ny lege',
  hjemfall: 'Ingen kjøper: hjemfall til kommunen',
  'nobody-buys': 'Verken salg eller hjemfall',
});

export const BREAK_EVEN_NAMES = translated<Words<BreakEven['code']>>('BREAK_EVEN_NAMES', {
  highestPrice: 'Høyeste pris som lønner seg',
  lowestList: 'Laveste listelengde',
  lowestTakster: 'Laveste takstinntekt',
  payback: 'Tilbakebetalingstid',
});

export const alternativeName = (id: AlternativeResult['id']): string =>
  id === 'kjop' ? purchaseWords.thisPractice : BUYER_ALTERNATIVE_NAMES[id];

/** A value of a practice, to the nearest thousand: it is an estimate, and its explanation has the kroner. */
export const valueText = (value: number): string => formatKroner(Math.round(value / 1_000) * 1_000);

/** One value of an input that is searched over; the rule on hours is a choice, not a number. */
export function endText(code: SensitivityCode, at: number, unit: Unit): string {
  if (code === 'hours') return at > 0 ? purchaseWords.equalHours : purchaseWords.ownHours;
  return code === 'yearsHeld' ? purchaseDetails.inYears(at) : inputText(at, unit);
}

/** A highest price; below zero the practice is not worth having at any price. */
export const highestText = (value: number): string => (value < 0 ? purchaseWords.notEvenFree : valueText(value));

/** What is known of this very practice; the other risks only say what is not checked yet. */
export const KNOWN_RISKS: ReadonlySet<RiskCode> = new Set<RiskCode>([
  'staff-cost-above-costs',
  'fees-differ',
  'hours-above-normal',
  'negative-surplus',
  'liquidity',
  'loan-not-covered',
  'no-tax-rates',
]);

/** The first sentence, which says what to do. @param asking kr in all; null while not given */
export function recommendationText({ recommendation, flipPrice, flipFrom }: Answer, asking: number | null): string {
  const most = flipPrice === null ? '' : valueText(Math.max(0, flipPrice));
  const price = asking === null ? '' : formatKroner(asking);
  const words = purchaseWords.recommend;
  if (recommendation === 'no-asking-price') return words.noAskingPrice(most);
  if (recommendation === 'decline') {
    if (flipPrice === null || flipPrice <= 0)
      return flipFrom === 'replacement' ? words.declineBuild : words.declineFree;
    return asking === null ? words.declineBelow(most) : words.decline(price, most);
  }
  return words[recommendation](price, most);
}

/** A turning point as a sentence's end: «listelengden under 840 innbyggere (nå 1 050)». */
export function flipText({ input, current, needed, unit }: FlipPoint, question: (id: string) => string | null): string {
  const name = sensitivityName(input, question);
  if (needed === null) return purchaseWords.noneIsEnough(name);
  return purchaseWords.turns(name, needed < current, endText(input, needed, unit), endText(input, current, unit));
}
