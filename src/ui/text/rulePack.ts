/** Words for rule packs in files: why one is refused, and what putting one in use means. */
import { formatAntall, formatDateTime } from '../../app/format';
import type { RulesFacts } from '../../app/rulesInUse.svelte';
import type { SchemaProblem } from '../../engine/rules/findings';
import { translated } from './language';

/** One sentence: the record, the field, and the reason. A missing code does not compile. */
export function packProblemText(problem: SchemaProblem): string {
  const { record, field } = problem;
  // A seal is broken for the file as a whole.
  const isSeal = record === '' && problem.code === 'fingerprint-differs';
  const place = isSeal ? '' : [record, field].filter((part) => part !== '').join(', ');
  return place === '' ? reason(problem) : `${place}: ${reason(problem)}`;
}

/** A sentence on a problem, of its named values as they are written. */
type Sentence = (value: (name: string) => string) => string;

/** What is wrong, and at times what would be right. */
export const PACK_PROBLEMS = translated<Readonly<Record<SchemaProblem['code'], Sentence>>>('PACK_PROBLEMS', {
  'not-json': () => 'Filen er ikke gyldig JSON.',
  'too-large': () => 'Filen er større enn 32 MB.',
  'wrong-format': () => 'Filen er ikke en regelpakke i det formatet denne utgaven av Praksisplan leser.',
  'too-many': (value) => `Det er for mange. Høyeste antall er ${value('max')}.`,
  'forbidden-key': () => 'Feltnavnet er ikke tillatt.',
  'unknown-field': () => 'Feltet er ukjent.',
  'missing-field': () => 'Feltet mangler.',
  'not-an-object': () => 'Verdien er av feil slag.',
  'not-a-list': () => 'Verdien er av feil slag.',
  'wrong-type': () => 'Verdien er av feil slag.',
  'not-finite': () => 'Verdien er ikke et vanlig tall.',
  'bad-id': () => 'Navnet kan ikke brukes.',
  'id-differs': () => 'Navnet i posten er et annet enn nøkkelen den står under.',
  'unknown-choice': (value) => `«${value('value')}» er ikke et av valgene.`,
  'unknown-unit': (value) => `«${value('value')}» er ikke en kjent enhet.`,
  'unknown-source': (value) => `Kilden «${value('source')}» er ikke i kildelisten.`,
  'not-a-date': () => 'Datoen finnes ikke. Datoer skrives ÅÅÅÅ-MM-DD.',
  empty: () => 'Her mangler innhold.',
  'text-too-long': (value) => `Teksten er for lang. Den kan ha ${value('max')} tegn.`,
  'bad-range': () => 'Laveste verdi er høyere enn høyeste.',
  'out-of-range': (value) => `Verdien ${value('value')} er utenfor området ${value('low')} til ${value('high')}.`,
  'dates-overlap': () => 'Datoene overlapper: to verdier gjelder samme dag.',
  'dates-descend': () => 'Datoene står ikke i rekkefølge.',
  'known-through-too-early': () => 'Siste kjente dag er før den siste verdien begynner.',
  'sum-differs': (value) =>
    `Honoraret ${value('honorar')} er ikke refusjon ${value('refusjon')} pluss egenandel ${value('egenandel')}.`,
  'duplicate-key': () => 'Nøkkelen står to ganger.',
  'missing-record': () => 'Posten mangler. En regelpakke må ha alt det medfølgende regelverket har.',
  'unit-differs': (value) => `Enheten er «${value('unit')}», men beregningen trenger «${value('expected')}».`,
  'fingerprint-differs': (value) =>
    `Fingeravtrykket i filen (${value('said')} …) er et annet enn innholdets (${value('is')} …). Filen er endret etter at den ble forseglet.`,
});

function reason({ code, values }: SchemaProblem): string {
  return PACK_PROBLEMS[code]((name) => {
    const found = values?.[name];
    if (found === undefined) return '';
    return typeof found === 'string' ? found : found.toLocaleString('nb-NO', { maximumFractionDigits: 10 });
  });
}

export const packWords = translated('packWords', {
  title: 'Regelverket som er i bruk',
  bundled: 'Regelverket som følger med Praksisplan.',
  file: ({ name, since }: RulesFacts): string =>
    `Fra filen ${name}${since === null ? '' : `, tatt i bruk ${formatDateTime(since)}`}. Det gjelder alle planer på denne maskinen.`,
  lead: 'En regelpakke (*.satser.json) kan ta plassen til det medfølgende regelverket uten ny utgave av programmet. Filen kontrolleres først: felter, datoer, enheter, kilder og fingeravtrykk.',
  choose: 'Velg regelpakke …',
  restore: 'Bruk det medfølgende regelverket',
  restored: 'Det medfølgende regelverket er i bruk.',
  unreadable: 'Filen kunne ikke leses.',
  refused: (name: string): string => (name === '' ? 'Filen ble ikke tatt i bruk' : `${name} ble ikke tatt i bruk`),
  refusedLead: 'Regelverket er som før. Dette må rettes i filen:',
  refusedAtStart: (name: string): string =>
    `Regelpakken ${name} kan ikke brukes av denne utgaven av Praksisplan. Det medfølgende regelverket gjelder.`,
  more: (count: number): string => `… og ${formatAntall(count)} til`,
  candidate: (name: string, edition: string): string => `${name}: utgave ${edition}`,
  same: 'Filen inneholder nøyaktig det regelverket som allerede er i bruk.',
  use: 'Ta i bruk',
  used: (edition: string): string => `Regelverk ${edition} er i bruk. Planene regnes på nytt.`,
  differences: (count: number): string =>
    count === 1 ? 'Én forskjell fra regelverket i bruk' : `${formatAntall(count)} forskjeller fra regelverket i bruk`,
  showAll: (count: number): string => `Vis alle ${formatAntall(count)}`,

  changedTitle: 'Regelverket er endret siden planen sist ble godtatt',
  changedText: (before: string, now: string): string =>
    `Planen ble sist sett med regelverk ${before}. Tallene er nå regnet med ${now}.`,
  changedShow: 'Vis hva som er endret',
  changedUnknown: 'Det tidligere regelverket finnes ikke på denne maskinen, så forskjellene kan ikke vises.',
  accept: 'Greit, bruk det nye',

  open: 'Åpne i nettleser',
  openLabel: (title: string): string => `Åpne i nettleser: ${title}`,
  openFailed: 'Nettleseren kunne ikke åpnes. Kopier adressen i stedet.',
});
