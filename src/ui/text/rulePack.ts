/** Words for rule packs in files: why one is refused, and what putting one in use means. */
import { formatAntall, formatDateTime } from '../../app/format';
import type { RulesFacts } from '../../app/rulesInUse.svelte';
import type { SchemaProblem } from '../../engine/rules/findings';

/** One sentence: the record, the field, and the reason. A missing code does not compile. */
export function packProblemText(problem: SchemaProblem): string {
  const { record, field } = problem;
  const place = [record, field].filter((part) => part !== '').join(', ');
  return place === '' ? reason(problem) : `${place}: ${reason(problem)}`;
}

function reason({ code, values }: SchemaProblem): string {
  const value = (name: string): string => {
    const found = values?.[name];
    if (found === undefined) return '';
    return typeof found === 'string' ? found : found.toLocaleString('nb-NO', { maximumFractionDigits: 10 });
  };
  switch (code) {
    case 'not-json':
      return 'Filen er ikke gyldig JSON.';
    case 'too-large':
      return 'Filen er større enn 32 MB.';
    case 'wrong-format':
      return 'Filen er ikke en regelpakke i det formatet denne utgaven av Praksisplan leser.';
    case 'too-many':
      return `Det er for mange. Høyeste antall er ${value('max')}.`;
    case 'forbidden-key':
      return 'Feltnavnet er ikke tillatt.';
    case 'unknown-field':
      return 'Feltet er ukjent.';
    case 'missing-field':
      return 'Feltet mangler.';
    case 'not-an-object':
    case 'not-a-list':
    case 'wrong-type':
      return 'Verdien er av feil slag.';
    case 'not-finite':
      return 'Verdien er ikke et vanlig tall.';
    case 'bad-id':
      return 'Navnet kan ikke brukes.';
    case 'id-differs':
      return 'Navnet i posten er et annet enn nøkkelen den står under.';
    case 'unknown-choice':
      return `«${value('value')}» er ikke et av valgene.`;
    case 'unknown-unit':
      return `«${value('value')}» er ikke en kjent enhet.`;
    case 'unknown-source':
      return `Kilden «${value('source')}» er ikke i kildelisten.`;
    case 'not-a-date':
      return 'Datoen finnes ikke. Datoer skrives ÅÅÅÅ-MM-DD.';
    case 'empty':
      return 'Her mangler innhold.';
    case 'text-too-long':
      return `Teksten er for lang. Den kan ha ${value('max')} tegn.`;
    case 'bad-range':
      return 'Laveste verdi er høyere enn høyeste.';
    case 'out-of-range':
      return `Verdien ${value('value')} er utenfor området ${value('low')} til ${value('high')}.`;
    case 'dates-overlap':
      return 'Datoene overlapper: to verdier gjelder samme dag.';
    case 'dates-descend':
      return 'Datoene står ikke i rekkefølge.';
    case 'known-through-too-early':
      return 'Siste kjente dag er før den siste verdien begynner.';
    case 'sum-differs':
      return `Honoraret ${value('honorar')} er ikke refusjon ${value('refusjon')} pluss egenandel ${value('egenandel')}.`;
    case 'duplicate-key':
      return 'Nøkkelen står to ganger.';
    case 'missing-record':
      return 'Posten mangler. En regelpakke må ha alt det medfølgende regelverket har.';
    case 'unit-differs':
      return `Enheten er «${value('unit')}», men beregningen trenger «${value('expected')}».`;
    case 'fingerprint-differs':
      return `Fingeravtrykket i filen (${value('said')} …) er et annet enn innholdets (${value('is')} …). Filen er endret etter at den ble forseglet.`;
  }
}

export const packWords = {
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
};
