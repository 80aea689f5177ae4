/** What happens to rates past their last known date, in words. */
import { formatDate, formatDesimal, formatProsent } from '../../app/format';
import type { CarryForward, CarryMethod, IndexSeries, MoneyGroup } from '../../engine/practice/plan';
import type { TracedCarry } from '../../engine/practice/results';
import type { GrowthGroup } from '../../engine/rules/types';

type Words<K extends string> = Readonly<Record<K, string>>;

export const CARRY_NAMES: Words<CarryMethod> = {
  growth: 'Årlig vekst',
  index: 'Følger en serie',
  stop: 'Stopper',
};

export const QUANTITY_NAMES: Words<CarryForward['method']['none']> = { growth: 'Uendret', stop: 'Stopper' };

export const INDEX_NAMES: Words<IndexSeries> = {
  'grunnbelop.sats': 'Grunnbeløpet (G)',
  'sykepleier.lonn.sats': 'Lønn for sykepleier',
  'helsesekretar.lonn.sats': 'Lønn for helsesekretær',
  'takst.2ad.honorar': 'Honoraret for takst 2ad',
};

export const GROUP_NAMES: Words<MoneyGroup> = {
  basistilskudd: 'basistilskudd',
  takst: 'takster',
  lonn: 'lønn',
  kostnad: 'kostnader',
};

export const carryWords = {
  title: 'Etter siste kjente dato',
  lead: 'Satser er bare kjent til en dato. Velg for hver gruppe hva planen regner med etter den. Egne satser går foran.',
  growth: 'Vekst per år',
  seriesGrowth: 'Seriens vekst etter siste kjente dato',
  series: 'Serie',
  stops: 'Planen sier fra om hver sats som mangler, og trenger da en egen sats.',
  noIndex: 'Konsumprisindeksen er ikke med: ingen kilde i regelverket har den.',
};

/** What the plan has chosen for a group, from the record's last known day on. @param rate growth as a fraction */
export function choiceText(carry: CarryForward, group: MoneyGroup): string {
  const growth = formatProsent(carry.growth[group], 2);
  if (carry.method[group] !== 'index') return `${growth} per år, veksten planen har valgt for ${GROUP_NAMES[group]}`;
  return `${INDEX_NAMES[carry.index[group]]}, serien planen har valgt for ${GROUP_NAMES[group]}; der serien ikke er kjent, med ${growth} per år`;
}

/** What a carried rate follows, in a cell. @param growth of the series past its own last known date */
export function followsText(series: string, growth: number): string {
  return `som ${series}, deretter ${formatProsent(growth, 2)}`;
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
  const known = `Siste kjente verdi er ${value}, som gjelder til og med ${formatDate(lastKnown)}.`;
  const times = factor === null ? '' : ` Faktoren er ${formatDesimal(factor, 6)}.`;
  if (index === null) return `${known} Videreført med ${formatProsent(growth, 2)} per år.${times}`;
  const after =
    index.knownThrough === null
      ? ''
      : ` Serien er kjent til og med ${formatDate(index.knownThrough)}; etter det er den antatt å vokse ${formatProsent(growth, 2)} per år.`;
  return `${known} Videreført som ${index.label}.${after}${times}`;
}
