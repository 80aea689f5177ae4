/** Words of the result: what turns the answer, differences and their causes, kroner, plots. */
import { formatAntall, formatDate, formatDesimal, formatFigure, formatKroner, formatProsent } from '../../app/format';
import type { LeverId, Turn } from '../../app/result';
import type { Unit } from '../../engine/kernel/units';
import type { DifferenceStep, ReformChoice, TraceNode } from '../../engine';
import { translated } from './language';
import { leverFigure } from './leverFigure';
import { counted, listed, lower, signed } from './sentences';
import { figureText } from './units';

const LEVER_NAMES: Readonly<Record<LeverId, string>> = {
  list: 'listen i snitt per lege',
  otherFees: 'øvrige takster per konsultasjon',
  averageFee: 'snittet per konsultasjon',
  doctorSalary: 'fast lønn i selskapet',
  fixedPerOffice: 'faste kostnader per kontor',
};

const leverValue = (lever: LeverId, value: number): string =>
  lever === 'list' ? `${leverFigure(lever, value)}\u00a0innbyggere` : leverFigure(lever, value);

/** The value without its unit, before a dash. */
const bareLeverValue = (lever: LeverId, value: number): string => leverValue(lever, value).replace(/\u00a0\D+$/u, '');

export const resultText = translated('resultText', {
  signed,

  stale: {
    title: 'Tallene under er fra før endringen',
    text: 'De gjelder planen slik den var sist den kunne regnes, og blir nye når feilen er rettet.',
    label: 'Fra før endringen',
  },

  answer: {
    restsOn: 'Tallet det bygger på:',
    figureName: (name: string) => `inntekt før skatt per lege, ${name}`,
  },

  basis: {
    label: 'Hvor sikkert:',
    /** @param firm share of the income, fraction */
    phrase: (firm: number, name: string) => {
      if (firm >= 0.995) return `Hele inntekten i ${name} bygger på vedtatte satser eller egne tall.`;
      const part = formatProsent(firm, 0);
      return firm >= 0.6
        ? `${part} av inntekten i ${name} bygger på vedtatte satser eller egne tall, resten på satser som er antatt eller videreført.`
        : `Bare ${part} av inntekten i ${name} bygger på vedtatte satser eller egne tall; resten er antatt eller videreført.`;
    },
  },

  turns: {
    label: 'Hva kan snu svaret:',
    searching: 'Leter etter det som kan snu svaret …',
    /** @param leader name of the alternative that then gives most */
    sentence: ({ lever, now, at }: Turn, leader: string): string => {
      if (at === null) return '';
      const way = at.value < now ? 'under' : 'over';
      return `${leader} gir mest når ${LEVER_NAMES[lever]} er ${way} om lag ${leverValue(lever, at.value)} (nå ${leverValue(lever, now)}).`;
    },
    none: (turns: readonly Turn[]): string => {
      const searched = turns.map(
        ({ lever, low, high }) => `${LEVER_NAMES[lever]} ${bareLeverValue(lever, low)}–${leverValue(lever, high)}`,
      );
      return searched.length === 0 ? '' : `Ingen av disse snur svaret alene: ${listed(searched)}.`;
    },
    steady: (turns: readonly Turn[]): string => {
      const names = turns.map(({ lever }) => LEVER_NAMES[lever]);
      return names.length === 0 ? '' : `Svaret står seg for alle verdier som er prøvd av ${listed(names)}.`;
    },
  },

  kroner: {
    label: 'Kroner',
    lopende: 'Løpende',
    faste: 'Faste',
    note: (growth: number, year: string) =>
      growth === 0
        ? `Faste kroner regnes med veksten planen oppgir for andre kostnader. Den er 0 %, så løpende og faste kroner er like.`
        : `Faste kroner er ${year}-kroner, regnet tilbake med veksten planen oppgir for andre kostnader: ${formatProsent(growth, 2)} per år. Ingen kjenner prisveksten framover; dette er planens forutsetning.`,
    aside: (year: string) => ` (faste ${year}-kroner)`,
    fixedLabel: (label: string, year: string) => `${label}, i faste ${year}-kroner`,
    formulaYear: 'beløp i løpende kroner ÷ (1 + årlig vekst) opphøyd i antall år',
    formulaAll: 'summen av årene, hvert regnet til faste kroner',
    formulaHours: 'årenes beløp per time i faste kroner, veid med arbeidstimene',
    growth: 'Årlig vekst i andre kostnader',
    years: 'År etter planens første år',
  },

  compare: {
    scope: 'Vis tallene for',
    office: 'Kontoret',
    reference: 'Sammenlign med',
    showDifference: 'Vis forskjell',
    hideDifference: 'Skjul forskjell',
    difference: 'Forskjell',
    differenceFrom: (name: string) => `fra ${name}`,
    differenceName: (label: string, name: string, reference: string) => `${label}: ${name} minus ${reference}`,
    keyFormula: 'legens del med denne nøkkelen − med planens egen',
    differenceFormula: (name: string, reference: string) => `${name} − ${reference}`,
    doctorCaption: (doctor: string, period: string) => `Nøkkeltall for ${doctor} ${period}`,
  },

  why: {
    title: 'Hvorfor er de ulike?',
    loading: 'Henter forklaringen på forskjellen',
    to: 'Forklar',
    measure: 'Inntekt',
    before: 'Før skatt',
    after: 'Etter skatt',
    who: 'For',
    average: 'Snitt per lege',
    headline: (to: string, from: string, value: number, who: string) => {
      const more = formatKroner(Math.abs(value));
      if (Math.abs(value) < 0.5) return `${to} og ${from} gir det samme ${who}.`;
      return `${to} gir ${more} ${value > 0 ? 'mer' : 'mindre'} enn ${from} ${who}.`;
    },
    perDoctor: 'per lege i snitt',
    forDoctor: (name: string) => `for ${name}`,
    biggest: (step: string, value: number) => `Mest betyr ${lower(step)}: ${signed(value)}.`,
    caption: (to: string, from: string, period: string) => `Fra ${from} til ${to}, årsak for årsak, ${period}`,
    cause: 'Årsak',
    effect: 'Forskjell',
    picture: 'Steg for steg',
    sameNote: 'Kostnader og skatt står som fratrekk. Stegene summerer seg til hele forskjellen.',
    hidden: (count: number) => `${count} ${count === 1 ? 'årsak' : 'årsaker'} uten forskjell er utelatt.`,
    sumOf: (name: string) => `Inntekt i ${name}`,
    total: 'Hele forskjellen',
    termFormula: 'summen av delene',
    none: 'Alternativene har ikke tallet som skal sammenlignes.',
  },

  parameters: {
    title: 'Hva alternativene sier ulikt',
    caption: (to: string, from: string) => `Forutsetninger som er ulike i ${from} og ${to}`,
    field: 'Forutsetning',
    form: 'Driftsform',
    none: 'Alternativene har de samme forutsetningene.',
    standard: (text: string) => `${text} (standard)`,
    open: 'ikke satt',
    reform: (title: string) => `Endret regel: ${title}`,
    rate: (record: string) => `Egen sats: ${record}`,
    off: 'ikke med',
    on: ({ from, amount }: ReformChoice) =>
      `fra ${formatDate(from)}${amount === null ? '' : `, valgt tall ${formatDesimal(amount, 4)}`}`,
    since: (value: number, from: string) => `${formatDesimal(value, 4)} fra ${formatDate(from)}`,
  },

  winners: {
    title: 'Hvem tjener og hvem taper på det',
    caption: (to: string, from: string) => `Hver lege: fra ${from} til ${to}`,
    doctor: 'Lege',
    picture: 'Tap og gevinst',
    summary: (up: number, down: number, same: number) =>
      `${up === 0 ? 'Ingen leger får mer' : counted(up, 'lege får mer', 'leger får mer')}, ${down === 0 ? 'ingen får mindre' : counted(down, 'får mindre', 'får mindre')}${same > 0 ? ` og ${counted(same, 'får det samme', 'får det samme')}` : ''}.`,
  },

  money: {
    title: 'Hvem betaler',
    digest: 'Stat, kommune og pasienter',
    public: 'Offentlig kostnad',
    publicCaption: (period: string) => `Hva praksisen koster det offentlige ${period}`,
    ledger: 'Hvem betaler hvem',
    ledgerCaption: (name: string, period: string) => `Fra raden til kolonnen, ${name}, ${period}`,
    ledgerCorner: 'Betaler (kr)',
    left: 'Sitter igjen med',
    leftOf: (party: string) => `${party}: sitter igjen med`,
    leftFormula: 'alt som kommer inn − alt som betales',
    leftNote: 'Det hver part får minus det den betaler. De som bare betaler, har ingen kolonne.',
    none: 'Fordelingen mellom betalere er ikke kjent for alle månedene i planen.',
  },

  plots: {
    title: 'Over tid og liste',
    loading: 'Henter diagrammene',
    which: 'Diagram som vises',
    bars: 'Inntekter og kostnader',
    lists: 'Liste og kapasitet',
    cash: 'Likviditet',
    alternative: 'Alternativ',
    million: 'mill. kr',
    thousand: '1 000 kr',
    read: (title: string) => `Les av: ${title}`,
    tableOf: (title: string) => `${title}, som tabell`,
    now: 'planen',
    listUnit: 'innbyggere',
    capacityUnit: 'konsultasjoner per år',
    done: 'Gjennomført',
    waiting: 'Venter',
    cashTitle: (measure: string, who: string, period: string) => `${measure}, ${who}, ${period}`,
    cashLead: 'Måned for måned i løpende kroner.',
    cashOffice: 'alle legene',
    cashMeasure: 'Vis måned for måned',
    month: 'Måned',
    cashSummary: (name: string, low: number, month: string) => `${name} har minst i ${month}: ${formatKroner(low)}.`,
  },

  uses: {
    show: 'Hvor brukes tallet?',
    showOf: (label: string) => `Hvor brukes tallet? ${label}`,
    hide: 'Skjul bruken',
    none: 'Tallet brukes ikke videre; det er et sluttresultat.',
    lead: 'Går inn i:',
    open: (label: string) => `Vis ${label}`,
    back: 'Tilbake',
    backTo: (label: string) => `Tilbake til ${label}`,
  },
});

export const STEP_WORDS = translated('STEP_WORDS', {
  settlement: 'Oppgjør med selskapet eller arbeidsgiveren',
  tax: 'Skatt',
  rest: 'Annet',
  settlementNote:
    'Lønn, bonus, honorar og andel av overskuddet, minus egne inntekter og egen andel av kostnadene. Mellom eierne av et selskap går det opp i null.',
  restNote: 'Det som ikke er inntekt, kostnad, oppgjør eller skatt.',
});

/** The name of a cause; settlement, tax and what is left have none of their own. */
export function stepName({ kind, label }: Pick<DifferenceStep, 'kind' | 'label'>): string {
  return kind === 'income' || kind === 'cost' ? label : STEP_WORDS[kind];
}

/** What a cause is, where its name does not say it all. */
export function stepNote({ kind }: Pick<DifferenceStep, 'kind'>): string {
  if (kind === 'settlement') return STEP_WORDS.settlementNote;
  return kind === 'rest' ? STEP_WORDS.restNote : '';
}

/** A factor in words: `÷ 4`, `× 25 %`. */
export function factorText(factor: number): string {
  const size = Math.abs(factor);
  if (size === 1) return '';
  const parts = 1 / size;
  return Number.isInteger(Math.round(parts * 1e6) / 1e6) && parts > 1
    ? ` ÷ ${formatAntall(parts)}`
    : ` × ${formatProsent(size, 2)}`;
}

/** A difference in a line's unit, with its sign. @param isBare without the unit's words */
export function differenceText(value: number, unit: Unit, isBare = false): string {
  const text = isBare ? formatFigure(value, unit) : figureText(value, unit);
  return value > 0 && /[1-9]/u.test(text) ? `+${text}` : text;
}

/** A figure's name in an explanation of a difference. */
export function sideLabel(name: string, node: Pick<TraceNode, 'label'>): string {
  return `${name}: ${lower(node.label)}`;
}
