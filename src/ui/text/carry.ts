/** What happens to rates past their last known date, in words. */
import { formatDate, formatDesimal, formatProsent } from '../../app/format';
import type { CarryForward, CarryMethod, IndexSeries, MoneyGroup } from '../../engine/practice/plan';
import type { TracedCarry } from '../../engine/practice/results';
import type { GrowthGroup } from '../../engine/rules/types';
import { translated } from './language';

type Words<K extends string> = Readonly<Record<K, string>>;

export const CARRY_NAMES = translated<Words<CarryMethod>>('CARRY_NAMES', {
  growth: 'Årlig vekst',
  index: 'Følger en serie',
  stop: 'Stopper',
});

export const QUANTITY_NAMES = translated<Words<CarryForward['method']['none']>>('QUANTITY_NAMES', {
  growth: 'Uendret',
  stop: 'Stopper',
});

export const INDEX_NAMES = translated<Words<IndexSeries>>('INDEX_NAMES', {
  'grunnbelop.sats': 'Grunnbeløpet (G)',
  'sykepleier.lonn.sats': 'Lønn for sykepleier',
  'helsesekretar.lonn.sats': 'Lønn for helsesekretær',
  'takst.2ad.honorar': 'Honoraret for takst 2ad',
});

export const GROUP_NAMES = translated<Words<MoneyGroup>>('GROUP_NAMES', {
  basistilskudd: 'basistilskudd',
  takst: 'takster',
  lonn: 'lønn',
  kostnad: 'kostnader',
});

export const carryWords = translated('carryWords', {
  title: 'Etter siste kjente dato',
  lead: 'Satser er bare kjent til en dato. Velg for hver gruppe hva planen regner med etter den. Egne satser går foran.',
  growth: 'Vekst per år',
  seriesGrowth: 'Seriens vekst etter siste kjente dato',
  series: 'Serie',
  stops: 'Planen sier fra om hver sats som mangler, og trenger da en egen sats.',
  noIndex: 'Konsumprisindeksen er ikke med: ingen kilde i regelverket har den.',
  /** @param group of money, as a sentence names it */
  chosenGrowth: (growth: string, group: string) => `${growth} per år, veksten planen har valgt for ${group}`,
  chosenSeries: (series: string, group: string, growth: string) =>
    `${series}, serien planen har valgt for ${group}; der serien ikke er kjent, med ${growth} per år`,
  follows: (series: string, growth: string) => `som ${series}, deretter ${growth}`,
  known: (value: string, until: string) => `Siste kjente verdi er ${value}, som gjelder til og med ${until}.`,
  factor: (factor: string) => ` Faktoren er ${factor}.`,
  grown: (growth: string) => ` Videreført med ${growth} per år.`,
  asSeries: (series: string) => ` Videreført som ${series}.`,
  seriesEnds: (until: string, growth: string) =>
    ` Serien er kjent til og med ${until}; etter det er den antatt å vokse ${growth} per år.`,
});

/** What the plan has chosen for a group, from the record's last known day on. @param rate growth as a fraction */
export function choiceText(carry: CarryForward, group: MoneyGroup): string {
  const growth = formatProsent(carry.growth[group], 2);
  return carry.method[group] === 'index'
    ? carryWords.chosenSeries(INDEX_NAMES[carry.index[group]], GROUP_NAMES[group], growth)
    : carryWords.chosenGrowth(growth, GROUP_NAMES[group]);
}

/** What a carried rate follows, in a cell. @param growth of the series past its own last known date */
export function followsText(series: string, growth: number): string {
  return carryWords.follows(series, formatProsent(growth, 2));
}

/** True when the plan's choice leaves the last value as it is. */
export function isUnchanged(carry: CarryForward, group: GrowthGroup): boolean {
  return group === 'none' || (carry.method[group] === 'growth' && carry.growth[group] === 0);
}

/**
 * How a carried figure came to be.
 * @param value the last known value, written
 * @param factor what it has been multiplied by; null where the figure is not one month's
 */
export function carriedSentence(carried: TracedCarry, value: string, factor: number | null): string {
  const { lastKnown, growth, index = null } = carried;
  const known = carryWords.known(value, formatDate(lastKnown));
  const times = factor === null ? '' : carryWords.factor(formatDesimal(factor, 6));
  const perYear = formatProsent(growth, 2);
  if (index === null) return `${known}${carryWords.grown(perYear)}${times}`;
  const { label, knownThrough } = index;
  const after = knownThrough === null ? '' : carryWords.seriesEnds(formatDate(knownThrough), perYear);
  return `${known}${carryWords.asSeries(label)}${after}${times}`;
}
