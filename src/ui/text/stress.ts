/** Words of what an absence would do to a doctor. */
import { formatDate, formatMonth, formatProsent } from '../../app/format';
import type { StressWords } from '../../app/result';
import type { Absence, AbsenceKind, StressLine } from '../../engine';
import { BASIS } from './choices';
import { translated } from './language';
import { tracedText } from './units';

/** Kroner of a test, in the order they are shown; the sum of the parts and the rest is the change before tax. */
export const STRESS_ROWS = translated<Readonly<Record<StressLine, string>>>('STRESS_ROWS', {
  tapteTakster: 'Takster som faller bort',
  vikarhonorar: 'Vikar',
  basistilskuddTrekk: 'Basistilskudd som trekkes',
  navYtelser: 'Sykepenger og foreldrepenger fra Nav',
  sopStonad: 'Stønad fra SOP',
});

/** A number of months as a word; a figure above twelve. */
function monthsText(months: number): string {
  const words = ['null', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'];
  return `${words[months] ?? months} ${months === 1 ? 'måned' : 'måneder'}`;
}

export const stressText = translated('stressText', {
  title: 'Hva om du blir syk?',
  digest: 'sykdom og permisjon i hvert alternativ',
  computing: 'Prøver fraværet i hvert alternativ …',
  outdated: 'Tallene er fra før siste endring.',
  none: 'Planen kan ikke regnes med fraværet i planens periode.',
  doctor: 'Lege',
  which: 'Fravær',
  kinds: { sykdom: 'Sykdom', foreldrepermisjon: 'Foreldrepermisjon' } satisfies Record<AbsenceKind, string>,
  lead: (name: string, { kind, months, from, share, substituteShare, substitutePay }: Absence) => {
    const away = share === 1 ? 'helt borte' : `${formatProsent(share)} borte`;
    const vikar =
      substituteShare === 0
        ? 'uten vikar'
        : `med vikar som utfører ${formatProsent(substituteShare)} av arbeidet og beholder ${formatProsent(substitutePay)} av takstene`;
    const why = kind === 'sykdom' ? 'syk' : 'i foreldrepermisjon';
    return `${name} er ${why} i ${monthsText(months)} fra ${formatDate(from)}, ${away}, ${vikar}. Planen er regnet én gang til med fraværet i, og tallene er forskjellen over alle årene. Planen selv er ikke endret.`;
  },
  caption: (name: string, kind: AbsenceKind) =>
    `${kind === 'sykdom' ? 'Sykdom' : 'Foreldrepermisjon'}: virkning for ${name} i hvert alternativ`,
  corner: 'Endring over alle årene (kr)',
  rest: 'Lønn, bonus, kostnader og det andre bærer',
  restFormula: 'endring før skatt − det som står på egne linjer',
  restNote:
    'I former der andre enn legen eier inntekten, er det de som mister takstene og får refusjonen; denne linjen fører det over til dem.',
  beforeTax: 'Inntekt før skatt',
  afterTax: 'Inntekt etter skatt',
  cash: 'Kontanter, måned for måned',
  weakest: 'Svakeste måned uten fraværet',
  weakestWith: 'Svakeste måned med fraværet',
  flow: 'Kontantstrøm den måneden, uten fraværet',
  flowWith: 'Kontantstrøm den måneden, med fraværet',
  reserve: 'Reserve som trengs uten fraværet',
  reserveWith: 'Reserve som trengs med fraværet',
  reserveNote:
    'Reserven er det som må stå på konto for å ta ut årets inntekt etter skatt med like mye hver måned. Skal uttaket være som uten fraværet, kommer endringen i inntekt etter skatt i tillegg.',
  /** `2027-09` → `sep. 2027`; months of four letters or fewer are whole. */
  month: (month: string) => formatMonth(month).replace(/^(\p{L}{3})\p{L}{2,}/u, '$1.'),
  noCash: 'Kontantstrøm og inntekt etter skatt er ikke med der planens år mangler skattesatser.',
  figure: (row: string, name: string, scenario: string) => `${row}, ${name}, ${scenario}`,
  trace: {
    change: (label) => `${label}, endring ved fraværet`,
    added: 'med fraværet − uten fraværet',
    lost: 'uten fraværet − med fraværet',
    only: 'linjen finnes bare med fraværet',
    minus: (label) => `− ${label}`,
    without: (label) => `${label}, uten fraværet`,
  } satisfies StressWords,
  assumptions: 'Prøven forutsetter',
  simplifications: 'Det prøven utelater',
} as const);

/** A rate the test rests on: its value, what it rests on, and its note as a sentence. */
export function assumptionText(value: number, unit: string, basis: keyof typeof BASIS, note: string): string {
  return `${tracedText(value, unit)}, ${BASIS[basis]}.${note === '' ? '' : ` ${note.replace(/\.?$/u, '.')}`}`;
}
