/** What income rests on, in words. */
import { formatPeriod, formatProsent } from '../../app/format';
import { basisRates } from '../../app/result';
import type { IncomeBasis, IncomeBasisKind } from '../../engine/practice/incomeBasis';
import { translated } from './language';

type Words<K extends string> = Readonly<Record<K, string>>;

export const BASIS_NAMES = translated<Words<IncomeBasisKind>>('BASIS_NAMES', {
  vedtatt: 'Vedtatt',
  avledet: 'Avledet av vedtatte tall',
  egen: 'Egne tall',
  antatt: 'Antatt',
  videreført: 'Videreført',
  varslet: 'Varslet',
  reform: 'Forslag eller regneeksempel',
});

export const basisWords = translated('basisWords', {
  title: 'Hva inntekten hviler på',
  lead: 'Del av årets inntekt etter hva prisen bak hver krone er: vedtatt, avledet, ditt eget tall, antatt, videreført etter siste kjente dato, eller en regel som bare er varslet eller foreslått.',
  scenario: 'Alternativ',
  year: 'År',
  table: 'Vis som tabell',
  caption: (scenario: string): string => `Hva inntekten hviler på, ${scenario}`,
  negative: 'Inntekten er ikke over null i noen år, så andeler kan ikke vises.',
  simplifications: 'Forutsetninger',
  simplificationsLead: 'Dette forenkler eller utelater modellen i beløpene planen bruker.',
  moneySimplifications: 'Hvem som betaler, det offentlige og kontantene',
  noSimplifications: 'Ingen av beløpene planen bruker, er merket som forenklet.',
  /** @param share in percent, written @param rates what it rests on */
  part: (share: string, rates: string): string => `${share} på ${rates}`,
  and: ' og ',
  sentence: (period: string, parts: string): string => `I ${period} hviler ${parts}.`,
});

/** A part of the income with its share, firmest first; parts of nothing are left out. */
export interface BasisShare {
  readonly kind: IncomeBasisKind;
  readonly kroner: number;
  /** Fraction of the income. */
  readonly share: number;
}

/** @returns shares that add up to 1; none where there is no income to divide */
export function sharesOf(basis: IncomeBasis): readonly BasisShare[] {
  const entries = Object.entries(basis) as [IncomeBasisKind, number][];
  const sum = entries.reduce((total, [, kroner]) => total + kroner, 0);
  if (!(sum > 0) || entries.some(([, kroner]) => kroner < 0)) return [];
  return entries.filter(([, kroner]) => kroner > 0).map(([kind, kroner]) => ({ kind, kroner, share: kroner / sum }));
}

const share = (value: number): string => formatProsent(value, value < 0.0995 ? 1 : 0);

/** One sentence for one year. @param label the year's label */
export function basisSentence(label: string, shares: readonly BasisShare[]): string {
  const parts = [...shares]
    .sort((a, b) => b.share - a.share)
    .map((each) => basisWords.part(share(each.share), basisRates(each.kind)));
  const last = parts.pop();
  if (last === undefined) return '';
  const list = parts.length === 0 ? last : `${parts.join(', ')}${basisWords.and}${last}`;
  return basisWords.sentence(formatPeriod(label), list);
}

export const shareText = share;
