/** What is wrong and what to do next, in Norwegian, for every problem code. */
import { formatAntall, formatDate, formatDesimal, formatForField, type NumberKind } from '../../app/format';
import type { Problem } from '../../engine/practice/results';
import { fieldKeyOf, fieldWords } from './fields';

/** What to fill in, where more can be said than that something is missing. */
const MISSING: Readonly<Record<string, string>> = {
  'baseline.kommune': 'Velg kommune. Den bestemmer arbeidsgiveravgift og utjamningstilskudd.',
};

/**
 * One or two sentences. A missing code does not compile.
 *
 * @param kind of the field's number, where the field's words do not tell
 */
export function problemText(problem: Problem, kind?: NumberKind): string {
  const value = (name: string): string => shown(problem, problem.values[name], kind);
  const plain = (name: string): string => String(problem.values[name] ?? '');
  switch (problem.code) {
    case 'not-json':
      return 'Filen kan ikke leses. Den er kanskje skadet, eller ikke lagret av Praksisplan.';
    case 'not-a-plan':
      return 'Filen er ikke en plan fra Praksisplan.';
    case 'newer-version':
      return 'Filen er lagret av en nyere utgave av Praksisplan. Oppdater programmet for å åpne den.';
    case 'missing-field':
      return MISSING[problem.path] ?? 'Mangler en verdi. Fyll ut feltet.';
    case 'unknown-field':
      return 'Filen har et felt som Praksisplan ikke kjenner. Det er utelatt.';
    case 'wrong-type':
      return 'Verdien er av feil slag for dette feltet. Skriv den på nytt.';
    case 'not-finite':
      return 'Verdien er ikke et vanlig tall. Skriv den på nytt.';
    case 'too-low':
      return isDate(problem)
        ? `Datoen er for tidlig. Tidligste dato er ${value('min')}.`
        : `${value('value')} er for lavt. Laveste verdi er ${value('min')}.`;
    case 'too-high':
      return isDate(problem)
        ? `Datoen er for sen. Seneste dato er ${value('max')}.`
        : `${value('value')} er for høyt. Høyeste verdi er ${value('max')}.`;
    case 'not-whole':
      return `${value('value')} er ikke et helt tall. Skriv uten desimaler.`;
    case 'not-a-date':
      return 'Datoen finnes ikke. Skriv dag.måned.år, for eksempel 01.07.2026.';
    case 'not-first-of-month':
      return 'Planen må begynne den første i en måned.';
    case 'text-too-long':
      return `Teksten er for lang. Den kan ha ${value('max')} tegn.`;
    case 'unknown-choice':
      return 'Valget finnes ikke lenger. Velg på nytt.';
    case 'duplicate-id':
      return 'Samme oppføring står to ganger. Fjern den ene.';
    case 'bad-id':
      return 'En oppføring i filen har et navn som ikke kan brukes.';
    case 'unknown-kommune':
      return `Fant ingen kommune med nummer ${plain('value')}. Velg kommune på nytt.`;
    case 'more-than-group-has':
      return `Legene tar til sammen ${value('value')}, men gruppen har bare ${value('max')}.`;
    case 'unknown-doctor':
      if (problem.path.startsWith('group.')) return 'Legen er ikke lenger i planen. Velg lege på nytt.';
      return 'Tilskuddet går til en lege som ikke er i planen. Velg lege på nytt, eller la det gå til kontoret.';
    case 'kommune-needs-zone':
      return 'Kommunen er delt mellom flere soner. Velg sonen for arbeidsgiveravgift.';
    case 'range-reversed':
      return 'Skriv det laveste tallet i spennet først.';
    case 'value-outside-range':
      return `Planen regner med ${value('value')}, som ligger utenfor spennet ${value('low')}–${value('high')}.`;
    case 'unknown-path':
      if (problem.path.startsWith('ranges.')) return 'Et spenn gjelder et tall som ikke lenger er i planen. Fjern det.';
      return 'Alternativet endrer noe som ikke lenger er i planen. Fjern endringen.';
    case 'takst-parts-differ':
      return `Eget honorar for ${rateName(problem)} er ikke summen av egen refusjon og egen egenandel. Planen regner med honoraret.`;
    case 'unknown-record':
      return `Satsen ${plain('record')} finnes ikke i regelverket som er i bruk.`;
    case 'no-doctors':
      return 'Planen trenger minst én lege. Legg til en.';
    case 'no-scenarios':
      return 'Planen trenger minst ett alternativ. Legg til et.';
    case 'too-many':
      return `Det er for mange. Høyeste antall er ${value('max')}.`;
    case 'list-over-cap':
      return `Lista (${value('start')}) er lengre enn listetaket (${value('cap')}). Da vokser den ikke.`;
    case 'growth-beyond-available':
      return beyondAvailable(problem);
    case 'income-without-hours':
      return 'Inntekten har ingen timer. Skriv dem under Arbeidstid; ellers blir kroner per time for høyt.';
    case 'owner-commercial':
      return 'Utvalget foreslår at kommersielle eiere ikke skal kunne eie et fastlegeselskap. Planen regnes likevel.';
    case 'owner-not-specialist':
      return 'Utvalget foreslår at legene som eier et fastlegeselskap, skal være spesialister. Planen regnes likevel.';
    case 'profile-sum':
      return profileSum(Number(problem.values['sum'] ?? 0) * 100);
    case 'average-fee-missing':
      return 'Fyll inn snittet per konsultasjon, eller velg å regne fra takster.';
    case 'rate-before-known':
      if (problem.path.startsWith('carryForward.')) {
        return `${rateName(problem)} er ikke kjent så langt tilbake som satsene som skal følge serien. Velg en annen serie.`;
      }
      return `${rateName(problem)} har ingen verdi så tidlig. La planen begynne senere, eller legg inn egen sats.`;
    case 'rate-after-known':
      return `${rateName(problem)} er ikke kjent så langt fram. Velg hva som skal gjelde etterpå, eller legg inn egen sats.`;
    case 'rate-unknown':
      return `${rateName(problem)} er ikke publisert for hele tidsrommet. Legg inn egen sats, eller velg et annet tidsrom.`;
    case 'reform-collision':
      return `«${plain('first')}» og «${plain('second')}» endrer den samme satsen i planens tidsrom. Ta bort den ene.`;
    case 'forbidden-key':
      return 'Filen har et feltnavn som ikke tillates, og er avvist.';
    case 'file-too-large':
      return 'Filen er for stor til å være en plan.';
    case 'too-deep':
      return 'Filen er bygd på en måte som planer ikke er, og er avvist.';
  }
}

/** What stands in the shares so far, and what is missing or too much. @param sum per cent */
function profileSum(sum: number): string {
  const left = 100 - sum;
  const rest = left > 0 ? `Det mangler ${formatDesimal(left)} %.` : `Det er ${formatDesimal(-left)} % for mye.`;
  return `Andelene blir ${formatDesimal(sum)} % til sammen. ${rest}`;
}

/** The municipality's figures beside the growth, right also where everybody has a fastlege. */
function beyondAvailable({ values }: Problem): string {
  const count = (name: string): string => formatAntall(Number(values[name] ?? 0));
  const place = `${String(values['name'] ?? 'Kommunen')} ved utgangen av ${String(values['year'] ?? '')}`;
  const without =
    values['without'] === 0 ? `Ingen var uten fastlege i ${place}` : `${count('without')} var uten fastlege i ${place}`;
  // Below nothing where lists lie above their listetak.
  const places = Number(values['free'] ?? 0) > 0 ? `${count('free')} ledige plasser` : 'ingen ledige plasser';
  const free = values['free'] === undefined ? '' : `, og lister der hadde ${places}`;
  return `Listene vokser med ${count('growth')} det første året. ${without}${free} (SSB tabell 12005). Veksten må da komme fra innbyggere som bytter lege, eller tilflytting.`;
}

/** Why an own figure cannot stand: outside what the rate can be. Null when it can. */
export function rangeProblem(value: number, unit: string, range: readonly [number, number]): string | null {
  const [min, max] = range;
  if (value >= min && value <= max) return null;
  const values = { value, unit, min, max };
  return problemText({ code: value < min ? 'too-low' : 'too-high', path: 'ownRates.0.value', values });
}

/** The problem with the name of its field in front, for lists away from the field. */
export function placedProblemText(problem: Problem, kind?: NumberKind): string {
  const key = fieldKeyOf(problem.path);
  const { label } = problem.values;
  const isRate = label !== undefined && /ownRates\.\d+\.value$/u.test(problem.path);
  const name = isRate ? `Egen sats for «${label}»` : key === null ? problem.path : fieldWords(key).label;
  return name === '' ? problemText(problem, kind) : `${name}: ${problemText(problem, kind)}`;
}

function rateName(problem: Problem): string {
  const { label, record } = problem.values;
  const name = label ?? record;
  return name === undefined ? 'En sats' : `«${name}»`;
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
