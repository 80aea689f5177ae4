import { formatDate, formatDesimal, formatKroner, formatProsent } from '../../../app/format';
import { leverFigure } from '../leverFigure';
import { counted, listed, lower, signed } from '../sentences';
import type { Translated } from './translated';

type Bokmål = typeof import('../result');
type Turn = Parameters<Bokmål['resultText']['turns']['sentence']>[0];
type LeverId = Turn['lever'];

const LEVER_NAMES: Readonly<Record<LeverId, string>> = {
  list: 'lista i snitt per lege',
  otherFees: 'andre takstar per konsultasjon',
  averageFee: 'snittet per konsultasjon',
  doctorSalary: 'fast lønn i selskapet',
  fixedPerOffice: 'faste kostnader per kontor',
};

const leverValue = (lever: LeverId, value: number): string =>
  lever === 'list' ? `${leverFigure(lever, value)}\u00a0innbyggjarar` : leverFigure(lever, value);

/** The value without its unit, before a dash. */
const bareLeverValue = (lever: LeverId, value: number): string => leverValue(lever, value).replace(/\u00a0\D+$/u, '');

export const resultText = {
  signed,

  stale: {
    title: 'Tala under er frå før endringa',
    text: 'Dei gjeld planen slik han var sist han kunne reknast, og blir nye når feilen er retta.',
    label: 'Frå før endringa',
  },

  answer: {
    restsOn: 'Talet det bygger på:',
    figureName: (name) => `inntekt før skatt per lege, ${name}`,
  },

  basis: {
    label: 'Kor sikkert:',
    phrase: (firm, name) => {
      if (firm >= 0.995) return `Heile inntekta i ${name} bygger på vedtekne satsar eller eigne tal.`;
      const part = formatProsent(firm, 0);
      return firm >= 0.6
        ? `${part} av inntekta i ${name} bygger på vedtekne satsar eller eigne tal, resten på satsar som er antekne eller førte vidare.`
        : `Berre ${part} av inntekta i ${name} bygger på vedtekne satsar eller eigne tal; resten er anteke eller ført vidare.`;
    },
  },

  turns: {
    label: 'Kva kan snu svaret:',
    searching: 'Leitar etter det som kan snu svaret …',
    sentence: ({ lever, now, at }, leader) => {
      if (at === null) return '';
      const way = at.value < now ? 'under' : 'over';
      return `${leader} gir mest når ${LEVER_NAMES[lever]} er ${way} om lag ${leverValue(lever, at.value)} (no ${leverValue(lever, now)}).`;
    },
    none: (turns) => {
      const searched = turns.map(
        ({ lever, low, high }) => `${LEVER_NAMES[lever]} ${bareLeverValue(lever, low)}–${leverValue(lever, high)}`,
      );
      return searched.length === 0 ? '' : `Ingen av desse snur svaret åleine: ${listed(searched)}.`;
    },
    steady: (turns) => {
      const names = turns.map(({ lever }) => LEVER_NAMES[lever]);
      return names.length === 0 ? '' : `Svaret står seg for alle verdiar som er prøvde av ${listed(names)}.`;
    },
  },

  kroner: {
    label: 'Kroner',
    lopende: 'Løpande',
    faste: 'Faste',
    note: (growth, year) =>
      growth === 0
        ? `Faste kroner blir rekna med veksten planen oppgir for andre kostnader. Han er 0 %, så løpande og faste kroner er like.`
        : `Faste kroner er ${year}-kroner, rekna tilbake med veksten planen oppgir for andre kostnader: ${formatProsent(growth, 2)} per år. Ingen kjenner prisveksten framover; dette er føresetnaden i planen.`,
    aside: (year) => ` (faste ${year}-kroner)`,
    fixedLabel: (label, year) => `${label}, i faste ${year}-kroner`,
    formulaYear: 'beløp i løpande kroner ÷ (1 + årleg vekst) opphøgd i talet på år',
    formulaAll: 'summen av åra, kvart rekna til faste kroner',
    formulaHours: 'beløpa per time i kvart år i faste kroner, vegne med arbeidstimane',
    growth: 'Årleg vekst i andre kostnader',
    years: 'År etter det første året i planen',
  },

  compare: {
    scope: 'Vis tala for',
    office: 'Kontoret',
    reference: 'Samanlikn med',
    showDifference: 'Vis skilnad',
    hideDifference: 'Skjul skilnad',
    difference: 'Skilnad',
    differenceFrom: (name) => `frå ${name}`,
    differenceName: (label, name, reference) => `${label}: ${name} minus ${reference}`,
    keyFormula: 'legen sin del med denne nøkkelen − med planen sin eigen',
    differenceFormula: (name, reference) => `${name} − ${reference}`,
    doctorCaption: (doctor, period) => `Nøkkeltal for ${doctor} ${period}`,
  },

  why: {
    title: 'Kvifor er dei ulike?',
    loading: 'Hentar forklaringa på skilnaden',
    to: 'Forklar',
    measure: 'Inntekt',
    before: 'Før skatt',
    after: 'Etter skatt',
    who: 'For',
    average: 'Snitt per lege',
    headline: (to, from, value, who) => {
      const more = formatKroner(Math.abs(value));
      if (Math.abs(value) < 0.5) return `${to} og ${from} gir det same ${who}.`;
      return `${to} gir ${more} ${value > 0 ? 'meir' : 'mindre'} enn ${from} ${who}.`;
    },
    perDoctor: 'per lege i snitt',
    forDoctor: (name) => `for ${name}`,
    biggest: (step, value) => `Mest betyr ${lower(step)}: ${signed(value)}.`,
    caption: (to, from, period) => `Frå ${from} til ${to}, årsak for årsak, ${period}`,
    cause: 'Årsak',
    effect: 'Skilnad',
    picture: 'Steg for steg',
    sameNote: 'Kostnader og skatt står som fråtrekk. Stega summerer seg til heile skilnaden.',
    hidden: (count) => `${count} ${count === 1 ? 'årsak' : 'årsaker'} utan skilnad er utelatne.`,
    sumOf: (name) => `Inntekt i ${name}`,
    total: 'Heile skilnaden',
    termFormula: 'summen av delane',
    none: 'Alternativa har ikkje talet som skal samanliknast.',
  },

  parameters: {
    title: 'Kva alternativa seier ulikt',
    caption: (to, from) => `Føresetnader som er ulike i ${from} og ${to}`,
    field: 'Føresetnad',
    form: 'Driftsform',
    none: 'Alternativa har dei same føresetnadene.',
    standard: (text) => `${text} (standard)`,
    open: 'ikkje sett',
    reform: (title) => `Endra regel: ${title}`,
    rate: (record) => `Eigen sats: ${record}`,
    off: 'ikkje med',
    on: ({ from, amount }) =>
      `frå ${formatDate(from)}${amount === null ? '' : `, valt tal ${formatDesimal(amount, 4)}`}`,
    since: (value, from) => `${formatDesimal(value, 4)} frå ${formatDate(from)}`,
  },

  winners: {
    title: 'Kven tener og kven tapar på det',
    caption: (to, from) => `Kvar lege: frå ${from} til ${to}`,
    doctor: 'Lege',
    picture: 'Tap og gevinst',
    summary: (up, down, same) =>
      `${up === 0 ? 'Ingen legar får meir' : counted(up, 'lege får meir', 'legar får meir')}, ${down === 0 ? 'ingen får mindre' : counted(down, 'får mindre', 'får mindre')}${same > 0 ? ` og ${counted(same, 'får det same', 'får det same')}` : ''}.`,
  },

  money: {
    title: 'Kven betaler',
    digest: 'Stat, kommune og pasientar',
    public: 'Offentleg kostnad',
    publicCaption: (period) => `Kva praksisen kostar det offentlege ${period}`,
    ledger: 'Kven betaler kven',
    ledgerCaption: (name, period) => `Frå rada til kolonnen, ${name}, ${period}`,
    ledgerCorner: 'Betaler (kr)',
    left: 'Sit igjen med',
    leftOf: (party: string) => `${party}: sit igjen med`,
    leftFormula: 'alt som kjem inn − alt som blir betalt',
    leftNote: 'Det kvar part får minus det han betaler. Dei som berre betaler, har ingen kolonne.',
    none: 'Fordelinga mellom betalarar er ikkje kjend for alle månadene i planen.',
  },

  plots: {
    title: 'Over tid og liste',
    loading: 'Hentar diagramma',
    which: 'Diagram som er vist',
    bars: 'Inntekter og kostnader',
    lists: 'Liste og kapasitet',
    cash: 'Likviditet',
    alternative: 'Alternativ',
    million: 'mill. kr',
    thousand: '1 000 kr',
    read: (title) => `Les av: ${title}`,
    tableOf: (title) => `${title}, som tabell`,
    now: 'planen',
    listUnit: 'innbyggjarar',
    capacityUnit: 'konsultasjonar per år',
    done: 'Gjennomført',
    waiting: 'Ventar',
    cashTitle: (measure, who, period) => `${measure}, ${who}, ${period}`,
    cashLead: 'Månad for månad i løpande kroner.',
    cashOffice: 'alle legane',
    cashMeasure: 'Vis månad for månad',
    month: 'Månad',
    cashSummary: (name, low, month) => `${name} har minst i ${month}: ${formatKroner(low)}.`,
  },

  uses: {
    show: 'Kvar blir talet brukt?',
    showOf: (label) => `Kvar blir talet brukt? ${label}`,
    hide: 'Skjul bruken',
    none: 'Talet blir ikkje brukt vidare; det er eit sluttresultat.',
    lead: 'Går inn i:',
    open: (label) => `Vis ${label}`,
    back: 'Tilbake',
    backTo: (label) => `Tilbake til ${label}`,
  },
} satisfies Translated<Bokmål['resultText']>;

export const STEP_WORDS = {
  settlement: 'Oppgjer med selskapet eller arbeidsgivaren',
  tax: 'Skatt',
  rest: 'Anna',
  settlementNote:
    'Lønn, bonus, honorar og del av overskotet, minus eigne inntekter og eigen del av kostnadene. Mellom eigarane av eit selskap går det opp i null.',
  restNote: 'Det som ikkje er inntekt, kostnad, oppgjer eller skatt.',
} satisfies Translated<Bokmål['STEP_WORDS']>;
