/** What is wrong and what to do next, in Norwegian, for every problem code. */
import { formatAntall, formatDate, formatDesimal, formatForField, type NumberKind } from '../../app/format';
import type { Problem } from '../../engine/practice/results';
import { fieldKeyOf, fieldWords } from './fields';
import { translated } from './language';

/** What a sentence about a problem is made of. */
export interface Said {
  readonly path: string;
  readonly values: Problem['values'];
  /** The problem is about a date. */
  readonly isDate: boolean;
  /** The rate it is about, in quotation marks. */
  readonly rate: string;
  /** One of the problem's values, as its field shows it. */
  readonly value: (name: string) => string;
  /** One of the problem's values, as it stands. */
  readonly plain: (name: string) => string;
  /** One of the problem's values, as a whole number. */
  readonly count: (name: string) => string;
}

export const PROBLEM_TEXTS = translated<Readonly<Record<Problem['code'], (said: Said) => string>>>('PROBLEM_TEXTS', {
  'not-json': () => 'Filen kan ikke leses. Den er kanskje skadet, eller ikke lagret av Praksisplan.',
  'not-a-plan': () => 'Filen er ikke en plan fra Praksisplan.',
  'newer-version': () => 'Filen er lagret av en nyere utgave av Praksisplan. Oppdater programmet for å åpne den.',
  'missing-field': ({ path }) =>
    path === 'baseline.kommune'
      ? 'Velg kommune. Den bestemmer arbeidsgiveravgift og utjamningstilskudd.'
      : 'Mangler en verdi. Fyll ut feltet.',
  'unknown-field': () => 'Filen har et felt som Praksisplan ikke kjenner. Det er utelatt.',
  'wrong-type': () => 'Verdien er av feil slag for dette feltet. Skriv den på nytt.',
  'not-finite': () => 'Verdien er ikke et vanlig tall. Skriv den på nytt.',
  'too-low': ({ value, isDate }) =>
    isDate
      ? `Datoen er for tidlig. Tidligste dato er ${value('min')}.`
      : `${value('value')} er for lavt. Laveste verdi er ${value('min')}.`,
  'too-high': ({ value, isDate }) =>
    isDate
      ? `Datoen er for sen. Seneste dato er ${value('max')}.`
      : `${value('value')} er for høyt. Høyeste verdi er ${value('max')}.`,
  'not-whole': ({ value }) => `${value('value')} er ikke et helt tall. Skriv uten desimaler.`,
  'not-a-date': () => 'Datoen finnes ikke. Skriv dag.måned.år, for eksempel 01.07.2026.',
  'not-first-of-month': () => 'Planen må begynne den første i en måned.',
  'text-too-long': ({ value }) => `Teksten er for lang. Den kan ha ${value('max')} tegn.`,
  'unknown-choice': () => 'Valget finnes ikke lenger. Velg på nytt.',
  'duplicate-id': () => 'Samme oppføring står to ganger. Fjern den ene.',
  'bad-id': () => 'En oppføring i filen har et navn som ikke kan brukes.',
  'unknown-kommune': ({ plain }) => `Fant ingen kommune med nummer ${plain('value')}. Velg kommune på nytt.`,
  'more-than-group-has': ({ value }) =>
    `Legene tar til sammen ${value('value')} kr, men gruppen har bare ${value('max')} kr.`,
  'unknown-doctor': ({ path }) =>
    path.startsWith('group.') || path === 'purchase.buyer'
      ? 'Legen er ikke lenger i planen. Velg lege på nytt.'
      : 'Tilskuddet går til en lege som ikke er i planen. Velg lege på nytt, eller la det gå til kontoret.',
  'kommune-needs-zone': () => 'Kommunen er delt mellom flere soner. Velg sonen for arbeidsgiveravgift.',
  'range-reversed': () => 'Skriv det laveste tallet i spennet først.',
  'value-outside-range': ({ value }) =>
    `Planen regner med ${value('value')}, som ligger utenfor spennet ${value('low')}–${value('high')}.`,
  'unknown-path': ({ path }) =>
    path.startsWith('ranges.')
      ? 'Et spenn gjelder et tall som ikke lenger er i planen. Fjern det.'
      : 'Alternativet endrer noe som ikke lenger er i planen. Fjern endringen.',
  'takst-parts-differ': ({ rate }) =>
    `Eget honorar for ${rate} er ikke summen av egen refusjon og egen egenandel. Planen regner med honoraret.`,
  'unknown-record': ({ plain }) => `Satsen ${plain('record')} finnes ikke i regelverket som er i bruk.`,
  'no-doctors': () => 'Planen trenger minst én lege. Legg til en.',
  'no-scenarios': () => 'Planen trenger minst ett alternativ. Legg til et.',
  'too-many': ({ value }) => `Det er for mange. Høyeste antall er ${value('max')}.`,
  'list-over-cap': ({ value }) =>
    `Listen (${value('start')}) er lengre enn listetaket (${value('cap')}). Da vokser den ikke.`,
  'growth-beyond-available': ({ values, count }) => {
    const place = `${String(values['name'] ?? 'Kommunen')} ved utgangen av ${String(values['year'] ?? '')}`;
    const without =
      values['without'] === 0
        ? `Ingen var uten fastlege i ${place}`
        : `${count('without')} var uten fastlege i ${place}`;
    // Below nothing where lists lie above their listetak.
    const places =
      Number(values['free'] ?? 0) > 0
        ? `${count('free')} ${values['free'] === 1 ? 'ledig plass' : 'ledige plasser'}`
        : 'ingen ledige plasser';
    const free = values['free'] === undefined ? '' : `, og lister der hadde ${places}`;
    return `Listene vokser med ${count('growth')} det første året. ${without}${free} (SSB tabell 12005). ${count('beyond')} må da bytte fra andre lister, der ${count('others')} står, eller flytte til.`;
  },
  'income-without-hours': () =>
    'Inntekten har ingen timer. Skriv dem under Arbeidstid; ellers blir kroner per time for høyt.',
  'owner-commercial': () =>
    'Utvalget foreslår at kommersielle eiere ikke skal kunne eie et fastlegeselskap. Planen regnes likevel.',
  'owner-not-specialist': ({ values }) => {
    const who = values['name'] === undefined ? '' : ` ${values['name']} er ikke det.`;
    return `Utvalget foreslår at legene som eier et fastlegeselskap, skal være spesialister.${who} Planen regnes likevel.`;
  },
  'profile-sum': ({ values }) => {
    const sum = Number(values['sum'] ?? 0) * 100;
    const left = 100 - sum;
    const rest = left > 0 ? `Det mangler ${formatDesimal(left)} %.` : `Det er ${formatDesimal(-left)} % for mye.`;
    return `Andelene blir ${formatDesimal(sum)} % til sammen. ${rest}`;
  },
  'average-fee-missing': () => 'Fyll inn snittet per konsultasjon, eller velg å regne fra takster.',
  'rate-before-known': ({ path, rate }) =>
    path.startsWith('carryForward.')
      ? `${rate} er ikke kjent så langt tilbake som satsene som skal følge serien. Velg en annen serie.`
      : `${rate} har ingen verdi så tidlig. La planen begynne senere, eller legg inn egen sats.`,
  'rate-after-known': ({ rate }) =>
    `${rate} er ikke kjent så langt fram. Velg hva som skal gjelde etterpå, eller legg inn egen sats.`,
  'rate-unknown': ({ rate }) =>
    `${rate} er ikke publisert for hele tidsrommet. Legg inn egen sats, eller velg et annet tidsrom.`,
  'reform-collision': ({ plain }) =>
    `«${plain('first')}» og «${plain('second')}» endrer den samme satsen i planens tidsrom. Ta bort den ene.`,
  'forbidden-key': () => 'Filen har et feltnavn som ikke tillates, og er avvist.',
  'file-too-large': () => 'Filen er for stor til å være en plan.',
  'too-deep': () => 'Filen er bygd på en måte som planer ikke er, og er avvist.',
});

export const PROBLEM_WORDS = translated('PROBLEM_WORDS', {
  ownRateFor: (label: string) => `Egen sats for «${label}»`,
  rate: 'En sats',
  place: (path: string) => `«${path}» i filen`,
  form: 'Driftsform',
});

/**
 * One or two sentences. A missing code does not compile.
 *
 * @param kind of the field's number, where the field's words do not tell
 */
export function problemText(problem: Problem, kind?: NumberKind): string {
  const { code, path, values } = problem;
  return PROBLEM_TEXTS[code]({
    path,
    values,
    isDate: isDate(problem),
    rate: rateName(problem),
    value: (name) => shown(problem, values[name], kind),
    plain: (name) => String(values[name] ?? ''),
    count: (name) => formatAntall(Number(values[name] ?? 0)),
  });
}

/** Why an own figure cannot stand: outside what the rate can be. Null when it can. */
export function rangeProblem(value: number, unit: string, range: readonly [number, number]): string | null {
  const [min, max] = range;
  if (value >= min && value <= max) return null;
  const values = { value, unit, min, max };
  return problemText({ code: value < min ? 'too-low' : 'too-high', path: 'ownRates.0.value', values });
}

/** True of what is wrong with a file as such, with nothing in it to put right. */
export const isOfWholeFile = ({ code, path }: Problem): boolean => path === '' || code === 'newer-version';

/** The problem with the name of its field in front, for lists away from the field. */
export function placedProblemText(problem: Problem, kind?: NumberKind): string {
  const key = fieldKeyOf(problem.path);
  const { label } = problem.values;
  const isRate = label !== undefined && /ownRates\.(?:\d+|.+@\d{4}-\d\d-\d\d)\.value$/u.test(problem.path);
  // «Driftsform i dag» is the practice's own; an alternative has another.
  if (/^scenarios\.[^.]+\.changes\.form$/u.test(problem.path))
    return `${PROBLEM_WORDS.form}: ${problemText(problem, kind)}`;
  const name = isRate
    ? PROBLEM_WORDS.ownRateFor(String(label))
    : key !== null
      ? fieldWords(key).label
      : isOfWholeFile(problem)
        ? ''
        : PROBLEM_WORDS.place(problem.path);
  return name === '' ? problemText(problem, kind) : `${name}: ${problemText(problem, kind)}`;
}

function rateName(problem: Problem): string {
  const { label, record } = problem.values;
  const name = label ?? record;
  return name === undefined ? PROBLEM_WORDS.rate : `«${name}»`;
}

const isDate = (problem: Problem): boolean => typeof problem.values['value'] === 'string';

/** A value as the field shows it: percent fields hold fractions. */
function shown(problem: Problem, value: string | number | undefined, given?: NumberKind): string {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/u.test(value) ? formatDate(value) : value;
  if (value === undefined || !Number.isFinite(value)) return '';
  const key = fieldKeyOf(problem.path);
  const ofRate = problem.values['unit'] === 'andel' ? 'prosent' : undefined;
  const kind = given ?? ofRate ?? (key === null ? undefined : fieldWords(key).kind);
  return `${formatForField(value, kind ?? 'desimal', true)}${kind === 'prosent' ? '\u00a0%' : ''}`;
}
