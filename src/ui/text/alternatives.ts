/** What the alternatives say: their differences from the plan, the reforms they are computed with, and their warnings. */
import { formatDate, formatKroner, type NumberKind } from '../../app/format';
import type { ComputedReform } from '../../engine/practice/results';
import { REFORM_STATUS } from './choices';
import { translated } from './language';
import { unitWords } from './units';

export const alternatives = translated('alternatives', {
  form: 'Driftsform',
  add: 'Legg til alternativ',
  duplicate: 'Dupliser alternativ',
  duplicateNamed: (name: string) => `Dupliser alternativ: ${name}`,
  duplicated: (name: string) => `${name} er kopiert. Kopien står rett under.`,

  changes: 'Forskjeller fra planen',
  changesOf: (name: string) => `Forskjeller fra planen i ${name}`,
  addChange: 'Legg til endring',
  chooseChange: 'Velg et felt',
  addChosen: 'Legg til',
  addChosenTo: (name: string) => `Legg til endringen i ${name}`,
  inPlan: (text: string) => `I planen: ${text}.`,
  clear: (label: string) => `Fjern forskjellen: ${label}`,
  ownRates: 'Egne satser bare i dette alternativet',
  removeRate: (record: string) => `Fjern alternativets egen sats for ${record}`,

  reforms: 'Hva om reglene endres?',
  reformsOf: (name: string) => `Endrede regler i ${name}`,
  addReform: 'Legg til regelendring …',
  addReformTo: (name: string) => `Legg til regelendring i ${name}`,
  reformsLead:
    'Forslag og regneeksempler. Ingen av dem er gjeldende rett. Dupliser alternativet først, så kan du sammenligne med og uten.',
  choose: 'Bruk i alternativet',
  chooseNamed: (title: string) => `Bruk i alternativet: ${title}`,
  chosen: 'Er i bruk',
  from: 'Gjelder fra',
  fromHelp: 'Satsene leses den første i hver måned.',
  fromLater: 'Datoen er etter planens tidsrom, så endringen virker ikke her.',
  more: 'Mer om endringen',
  removeReform: (title: string) => `Fjern regelendringen: ${title}`,
  author: 'Hvem',
  baseline: 'Sammenlignet med',
  baselineText: (earliest: string) =>
    `Reglene slik planen ellers regner dem: regelverket i bruk, egne satser og planens valg for videreføring. Kan begynne tidligst ${earliest}.`,
  status: 'Status',
  source: 'Kilde',
  earliest: (date: string) => `Kan tidligst regnes fra ${date}.`,
  leavesAlone: (fields: readonly string[]) =>
    `Egne tall i planen som endringen ikke når: ${fields.join(', ')}. Tøm feltene om endringen skal virke der.`,

  differences: 'Hva endringen gjør med satsene og inntekten',
  effect: (sum: string, years: number) =>
    `Legenes inntekt før skatt, samlet over ${years} år: ${sum}. Regnet med og uten endringen, alt annet likt.`,
  effectOf: (title: string) => `Legenes inntekt før skatt med og uten: ${title}`,
  noEffectYet: 'Virkningen vises når planen kan regnes.',
  noRates: 'Endringen rører ingen satser dette alternativet bruker i planens tidsrom.',
  ratesOf: (title: string) => `Satser som endres: ${title}`,
  ratesLead: 'Satser dette alternativet bruker, før og etter:',
  change: (before: string, after: string) => `${before} → ${after}`,
  noValue: 'ingen verdi',
  rateFrom: (date: string) => `fra ${date}`,
  allRates: (count: number) => `Vis alle ${count}`,

  loss: (amount: number, when: string, contract: 'ansatt' | 'kontrakt') => {
    const paid = contract === 'kontrakt' ? 'honorar' : 'lønn og bonus';
    return `Selskapet betaler legene ${formatKroner(amount)} mer i ${paid} enn det tjener ${when}.`;
  },
  lossTitle: (name: string) => `${name}: selskapet går med underskudd`,
  lossAdvice: (contract: 'ansatt' | 'kontrakt') =>
    contract === 'kontrakt'
      ? 'Underskuddet er trukket fra eiernes inntekt. Sett ned kontraktlegenes andel.'
      : 'Underskuddet er trukket fra eiernes inntekt. Sett ned den faste lønnen eller bonusen.',
  goTo: 'Gå til alternativet',
  goToNamed: (name: string) => `Gå til alternativet ${name}`,
  lowerSalary: 'Sett lønn i dette alternativet',
  lowerBonus: 'Sett bonus i dette alternativet',
  lowerShare: 'Sett andel i dette alternativet',
} as const);

/** A reform in a column's heading: `Foreslått: Halvparten som basistilskudd, fra 1. januar 2028`. */
export function reformText({ title, status, from }: Pick<ComputedReform, 'title' | 'status' | 'from'>): string {
  return `${REFORM_STATUS[status]}: ${title}, ${alternatives.rateFrom(formatDate(from))}`;
}

/** How a reform's figure is typed. @param unit as the catalogue writes it */
export function reformKind({ unit, isWhole }: { readonly unit: string; readonly isWhole: boolean }): NumberKind {
  if (unit === 'andel') return 'prosent';
  if (isWhole) return 'antall';
  return unit.startsWith('kr') ? 'kroner' : 'desimal';
}

/** The unit after a reform's figure. */
export const reformUnit = (unit: string): string => (unit === 'andel' ? '%' : unitWords(unit));
