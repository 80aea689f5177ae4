/** The conclusion in sentences. */
import { formatAntall, formatDate, formatKroner } from '../../app/format';
import type { ReformStatus } from '../../engine/rules/reforms/types';
import type { Conclusion } from '../views/plan/result/conclusion';
import { LEGAL_STATUS, REFORM_STATUS } from './choices';
import { nb } from './nb';
import { figureText } from './units';

/** The first sentence; says so when what gives most is no rule of today. @param when `i 2027` or `i hele tidsrommet` */
export function headline(conclusion: Conclusion, when: string): string {
  const said = ranked(conclusion, when);
  const restsOn = reformPhrase(conclusion);
  return restsOn === null ? said : `${said.slice(0, -1)}, men bygger på ${restsOn}, ikke på gjeldende rett alene.`;
}

function ranked({ ranking, isTie }: Conclusion, when: string): string {
  const [best, second] = ranking;
  if (best === undefined) return '';
  if (second === undefined) return `${best.name} gir ${formatKroner(best.value)} i inntekt før skatt per lege ${when}.`;
  if (isTie)
    return `${best.name} og ${second.name} gir samme inntekt før skatt per lege ${when}: ${formatKroner(best.value)}.`;
  const more = formatKroner(best.value - second.value);
  return `${best.name} gir høyest inntekt før skatt per lege ${when}: ${formatKroner(best.value)}, ${more} mer enn ${second.name}.`;
}

/** What should be known with it, one sentence each. */
export function caveats(conclusion: Conclusion, when: string): readonly string[] {
  const { afterTax, bestPerHour, waiting, notLaw, assumed, carried, ranking, reformed } = conclusion;
  const sentences: string[] = [];
  if (afterTax !== null) sentences.push(afterTaxSentence(ranking, afterTax));
  if (bestPerHour !== null) {
    sentences.push(`Per arbeidstime gir ${bestPerHour.name} mest: ${figureText(bestPerHour.value, 'kr/time')}.`);
  }
  if (waiting >= 1) {
    sentences.push(
      `I ${ranking[0]?.name ?? ''} blir ${nb.counted(Math.round(waiting), 'konsultasjon', 'konsultasjoner')} ventende ${when}.`,
    );
  }
  for (const { name, reforms } of reformed) {
    const named = reforms.map(
      ({ title, status, from }) => `«${title}» (${REFORM_STATUS[status].toLowerCase()}, fra ${formatDate(from)})`,
    );
    sentences.push(`${name} er regnet med ${named.join(' og ')}.`);
  }
  for (const form of notLaw) {
    const holds = form.id === 'gruppeavtale' ? ', men kan avtales privat' : '';
    sentences.push(`${form.label} er ${LEGAL_STATUS[form.status].toLowerCase()}, ikke gjeldende rett${holds}.`);
  }
  return assumed + carried === 0 ? sentences : [...sentences, ratesSentence(assumed, carried)];
}

function afterTaxSentence(before: Conclusion['ranking'], after: Conclusion['ranking']): string {
  const [best, second] = after;
  if (best === undefined || best.id === before[0]?.id)
    return `Etter skatt er rekkefølgen en annen: ${after.map(({ name }) => name).join(', ')}.`;
  const more = second === undefined ? '' : `, ${formatKroner(best.value - second.value)} mer enn ${second.name}`;
  return `Etter skatt gir ${best.name} mest: ${formatKroner(best.value)} per lege${more}.`;
}

const REFORM_PHRASES: Readonly<Record<ReformStatus, string>> = {
  gjeldende: 'en endret regel',
  varslet: 'en varslet endring',
  foreslått: 'et forslag',
  avsluttet: 'en avsluttet ordning',
  regneeksempel: 'et regneeksempel',
};

/** What the best alternative rests on beside the law; null when nothing. */
function reformPhrase({ ranking, isTie, reformed }: Conclusion): string | null {
  const best = new Set(ranking.slice(0, isTie ? 2 : 1).map(({ id }) => id));
  const statuses = reformed
    .filter(({ id }) => best.has(id))
    .flatMap(({ reforms }) => reforms.map((each) => each.status));
  return statuses.length === 0 ? null : [...new Set(statuses)].map((status) => REFORM_PHRASES[status]).join(' og ');
}

function ratesSentence(assumed: number, carried: number): string {
  const parts = [
    ...(assumed > 0 ? [`${formatAntall(assumed)} antatte`] : []),
    ...(carried > 0 ? [`${formatAntall(carried)} videreførte`] : []),
  ];
  return `Tallene bygger på ${parts.join(' og ')} satser.`;
}
