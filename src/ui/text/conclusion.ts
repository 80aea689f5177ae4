/** The conclusion in sentences. */
import { formatAntall, formatDate, formatKroner } from '../../app/format';
import type { ReformStatus } from '../../engine/rules/reforms/types';
import type { Conclusion } from '../views/plan/result/conclusion';
import { LEGAL_STATUS, REFORM_STATUS } from './choices';
import { translated } from './language';
import { nb } from './nb';
import { figureText } from './units';

/** Amounts and names come written; `when` is `i 2027` or `i hele tidsrommet`. */
export const conclusionText = translated('conclusionText', {
  restsOn: (said: string, what: string) => `${said}, men bygger på ${what}, ikke på gjeldende rett alene.`,
  one: (name: string, amount: string, when: string) => `${name} gir ${amount} i inntekt før skatt per lege ${when}.`,
  tie: (best: string, second: string, amount: string, when: string) =>
    `${best} og ${second} gir samme inntekt før skatt per lege ${when}: ${amount}.`,
  best: (name: string, amount: string, when: string, more: string, second: string) =>
    `${name} gir høyest inntekt før skatt per lege ${when}: ${amount}, ${more} mer enn ${second}.`,
  perHour: (name: string, amount: string) => `Per arbeidstime gir ${name} mest: ${amount}.`,
  waiting: (name: string, count: string, when: string) => `${name} har ikke plass til ${count} ${when}.`,
  consultations: ['konsultasjon', 'konsultasjoner'],
  reform: (title: string, status: string, from: string) => `«${title}» (${status}, fra ${from})`,
  reformed: (name: string, reforms: string) => `${name} er regnet med ${reforms}.`,
  notLaw: (form: string, status: string) => `${form} er ${status}, ikke gjeldende rett.`,
  notLawButPrivate: (form: string, status: string) =>
    `${form} er ${status}, ikke gjeldende rett, men kan avtales privat.`,
  otherOrder: (names: string) => `Etter skatt er rekkefølgen en annen: ${names}.`,
  afterTax: (name: string, amount: string) => `Etter skatt gir ${name} mest: ${amount} per lege.`,
  afterTaxMore: (name: string, amount: string, more: string, second: string) =>
    `Etter skatt gir ${name} mest: ${amount} per lege, ${more} mer enn ${second}.`,
  reforms: {
    gjeldende: 'en endret regel',
    varslet: 'en varslet endring',
    foreslått: 'et forslag',
    avsluttet: 'en avsluttet ordning',
    regneeksempel: 'et regneeksempel',
  } satisfies Record<ReformStatus, string>,
  assumed: (count: string) => `${count} antatte`,
  carried: (count: string) => `${count} videreførte`,
  rates: (counts: string) => `Tallene bygger på ${counts} satser.`,
} as const);

/** The first sentence; says so when what gives most is no rule of today. @param when `i 2027` or `i hele tidsrommet` */
export function headline(conclusion: Conclusion, when: string): string {
  const said = ranked(conclusion, when);
  const restsOn = reformPhrase(conclusion);
  return restsOn === null ? said : conclusionText.restsOn(said.slice(0, -1), restsOn);
}

function ranked({ ranking, isTie }: Conclusion, when: string): string {
  const [best, second] = ranking;
  if (best === undefined) return '';
  const amount = formatKroner(best.value);
  if (second === undefined) return conclusionText.one(best.name, amount, when);
  if (isTie) return conclusionText.tie(best.name, second.name, amount, when);
  return conclusionText.best(best.name, amount, when, formatKroner(best.value - second.value), second.name);
}

/** What should be known with it, one sentence each. */
export function caveats(conclusion: Conclusion, when: string): readonly string[] {
  const { afterTax, bestPerHour, waiting, notLaw, assumed, carried, ranking, reformed } = conclusion;
  const sentences: string[] = [];
  if (afterTax !== null) sentences.push(afterTaxSentence(ranking, afterTax));
  if (bestPerHour !== null) {
    sentences.push(conclusionText.perHour(bestPerHour.name, figureText(bestPerHour.value, 'kr/time')));
  }
  if (waiting >= 1) {
    const count = nb.counted(Math.round(waiting), ...conclusionText.consultations);
    sentences.push(conclusionText.waiting(ranking[0]?.name ?? '', count, when));
  }
  for (const { name, reforms } of reformed) {
    const named = reforms.map(({ title, status, from }) =>
      conclusionText.reform(title, REFORM_STATUS[status].toLowerCase(), formatDate(from)),
    );
    sentences.push(conclusionText.reformed(name, named.join(' og ')));
  }
  for (const { id, label, status } of notLaw) {
    const say = id === 'gruppeavtale' ? conclusionText.notLawButPrivate : conclusionText.notLaw;
    sentences.push(say(label, LEGAL_STATUS[status].toLowerCase()));
  }
  return assumed + carried === 0 ? sentences : [...sentences, ratesSentence(assumed, carried)];
}

function afterTaxSentence(before: Conclusion['ranking'], after: Conclusion['ranking']): string {
  const [best, second] = after;
  if (best === undefined || best.id === before[0]?.id)
    return conclusionText.otherOrder(after.map(({ name }) => name).join(', '));
  const amount = formatKroner(best.value);
  return second === undefined
    ? conclusionText.afterTax(best.name, amount)
    : conclusionText.afterTaxMore(best.name, amount, formatKroner(best.value - second.value), second.name);
}

/** What the best alternative rests on beside the law; null when nothing. */
function reformPhrase({ ranking, isTie, reformed }: Conclusion): string | null {
  const best = new Set(ranking.slice(0, isTie ? 2 : 1).map(({ id }) => id));
  const statuses = reformed
    .filter(({ id }) => best.has(id))
    .flatMap(({ reforms }) => reforms.map((each) => each.status));
  return statuses.length === 0
    ? null
    : [...new Set(statuses)].map((status) => conclusionText.reforms[status]).join(' og ');
}

function ratesSentence(assumed: number, carried: number): string {
  const parts = [
    ...(assumed > 0 ? [conclusionText.assumed(formatAntall(assumed))] : []),
    ...(carried > 0 ? [conclusionText.carried(formatAntall(carried))] : []),
  ];
  return conclusionText.rates(parts.join(' og '));
}
