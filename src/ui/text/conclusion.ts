/** The conclusion in sentences. */
import { formatAntall, formatKroner } from '../../app/format';
import type { Conclusion } from '../views/plan/result/conclusion';
import { LEGAL_STATUS } from './choices';
import { nb } from './nb';
import { figureText } from './units';

/** The first sentence. @param when `i 2027` or `i hele tidsrommet` */
export function headline({ ranking, isTie }: Conclusion, when: string): string {
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
  const { bestPerHour, waiting, notLaw, assumed, carried, ranking } = conclusion;
  const sentences: string[] = [];
  if (bestPerHour !== null) {
    sentences.push(`Per arbeidstime gir ${bestPerHour.name} mest: ${figureText(bestPerHour.value, 'kr/time')}.`);
  }
  if (waiting >= 1) {
    sentences.push(
      `I ${ranking[0]?.name ?? ''} blir ${nb.counted(Math.round(waiting), 'konsultasjon', 'konsultasjoner')} ventende ${when}.`,
    );
  }
  for (const form of notLaw) {
    const holds = form.id === 'gruppeavtale' ? ', men kan avtales privat' : '';
    sentences.push(`${form.label} er ${LEGAL_STATUS[form.status].toLowerCase()}, ikke gjeldende rett${holds}.`);
  }
  return assumed + carried === 0 ? sentences : [...sentences, ratesSentence(assumed, carried)];
}

function ratesSentence(assumed: number, carried: number): string {
  const parts = [
    ...(assumed > 0 ? [`${formatAntall(assumed)} antatte`] : []),
    ...(carried > 0 ? [`${formatAntall(carried)} videreførte`] : []),
  ];
  return `Tallene bygger på ${parts.join(' og ')} satser.`;
}
