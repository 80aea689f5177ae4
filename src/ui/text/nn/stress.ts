import { formatDate, formatMonth, formatProsent } from '../../../app/format';
import type { Translated } from './translated';

type Bokmål = typeof import('../stress');

export const STRESS_ROWS = {
  tapteTakster: 'Takstar som fell bort',
  vikarhonorar: 'Vikar',
  basistilskuddTrekk: 'Basistilskot som blir trekt',
  navYtelser: 'Sjukepengar og foreldrepengar frå Nav',
  sopStonad: 'Stønad frå SOP',
} satisfies Translated<Bokmål['STRESS_ROWS']>;

/** A number of months as a word; a figure above twelve. */
function monthsText(months: number): string {
  const words = ['null', 'éin', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'];
  return `${words[months] ?? months} ${months === 1 ? 'månad' : 'månader'}`;
}

export const stressText = {
  title: 'Kva om du blir sjuk?',
  digest: 'sjukdom og permisjon i kvart alternativ',
  computing: 'Prøver fråværet i kvart alternativ …',
  outdated: 'Tala er frå før siste endring.',
  none: 'Planen kan ikkje reknast med fråværet i planperioden.',
  doctor: 'Lege',
  which: 'Fråvær',
  kinds: { sykdom: 'Sjukdom', foreldrepermisjon: 'Foreldrepermisjon' },
  lead: (name, { kind, months, from, share, substituteShare, substitutePay }) => {
    const away = share === 1 ? 'heilt borte' : `${formatProsent(share)} borte`;
    const vikar =
      substituteShare === 0
        ? 'utan vikar'
        : `med vikar som utfører ${formatProsent(substituteShare)} av arbeidet og beheld ${formatProsent(substitutePay)} av takstane`;
    const why = kind === 'sykdom' ? 'sjuk' : 'i foreldrepermisjon';
    return `${name} er ${why} i ${monthsText(months)} frå ${formatDate(from)}, ${away}, ${vikar}. Planen er rekna éin gong til med fråværet i, og tala er skilnaden over alle åra. Planen sjølv er ikkje endra.`;
  },
  caption: (name, kind) =>
    `${kind === 'sykdom' ? 'Sjukdom' : 'Foreldrepermisjon'}: verknad for ${name} i kvart alternativ`,
  corner: 'Endring over alle åra (kr)',
  rest: 'Lønn, bonus, kostnader og det andre ber',
  restFormula: 'endring før skatt − det som står på eigne linjer',
  restNote:
    'I former der andre enn legen eig inntekta, er det dei som mistar takstane og får refusjonen; denne linja fører det over til dei.',
  beforeTax: 'Inntekt før skatt',
  afterTax: 'Inntekt etter skatt',
  cash: 'Kontantar, månad for månad',
  weakest: 'Svakaste månad utan fråværet',
  weakestWith: 'Svakaste månad med fråværet',
  flow: 'Kontantstraum den månaden, utan fråværet',
  flowWith: 'Kontantstraum den månaden, med fråværet',
  reserve: 'Reserve som trengst utan fråværet',
  reserveWith: 'Reserve som trengst med fråværet',
  reserveNote:
    'Reserven er det som må stå på konto for å ta ut inntekta i året etter skatt med like mykje kvar månad. Skal uttaket vere som utan fråværet, kjem endringa i inntekt etter skatt i tillegg.',
  month: (month) => formatMonth(month).replace(/^(\p{L}{3})\p{L}{2,}/u, '$1.'),
  noCash: 'Kontantstraum og inntekt etter skatt er ikkje med der åra i planen manglar skattesatsar.',
  figure: (row, name, scenario) => `${row}, ${name}, ${scenario}`,
  trace: {
    change: (label) => `${label}, endring ved fråværet`,
    added: 'med fråværet − utan fråværet',
    lost: 'utan fråværet − med fråværet',
    only: 'linja finst berre med fråværet',
    minus: (label) => `− ${label}`,
    without: (label) => `${label}, utan fråværet`,
  },
  assumptions: 'Prøva føreset',
  simplifications: 'Dette er utelate i prøva',
} satisfies Translated<Bokmål['stressText']>;
