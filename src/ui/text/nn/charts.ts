import { formatAntall, formatKroner } from '../../../app/format';
import type { LeverId } from '../../../app/result';
import type { Translated } from './translated';

const signed = (value: number): string => `${value >= 0.5 ? '+' : ''}${formatKroner(value)}`;

const LOWER: Readonly<Record<LeverId, string>> = {
  list: 'lista i snitt per lege',
  otherFees: 'andre takstar per konsultasjon',
  averageFee: 'snittet per konsultasjon',
  doctorSalary: 'fast lønn i selskapet',
  fixedPerOffice: 'faste kostnader per kontor',
};
const UNITS: Readonly<Record<LeverId, string>> = {
  list: 'innbyggjarar',
  otherFees: 'kr',
  averageFee: 'kr',
  doctorSalary: 'kr',
  fixedPerOffice: 'kr',
};
const AXES: Readonly<Record<LeverId, string>> = {
  list: 'Listeinnbyggjarar per lege i snitt ved start',
  otherFees: 'Andre takstar per konsultasjon, kr',
  averageFee: 'Snitt per konsultasjon, kr',
  doctorSalary: 'Fast lønn i selskapet, kr per år',
  fixedPerOffice: 'Faste kostnader per kontor, kr per år',
};
const CHOICES: Readonly<Record<LeverId, string>> = {
  list: 'Listelengd',
  otherFees: 'Andre takstar',
  averageFee: 'Snitt per konsultasjon',
  doctorSalary: 'Fast lønn',
  fixedPerOffice: 'Faste kostnader',
};
const LEADS: Readonly<Record<LeverId, string>> = {
  list: 'Alle listene er gjorde lengre eller kortare i same forhold, med listetak og vekst. Alt anna er som i planen.',
  otherFees: 'Berre dette talet er endra, likt for alle alternativa. Alt anna er som i planen.',
  averageFee: 'Berre dette talet er endra, likt for alle alternativa. Alt anna er som i planen.',
  doctorSalary: 'Berre lønna i fastlegeselskap er endra. Alt anna er som i planen.',
  fixedPerOffice: 'Berre dette talet er endra, likt for alle alternativa. Alt anna er som i planen.',
};

export const chartText = {
  /** @param to where the step leads */
  stepSaid: (value: number, to: number) => `${signed(value)}, og då er inntekta ${formatKroner(to)}`,
  cutAxis: 'Aksen byrjar ikkje på null, så stega kan sjåast. Dei to søylene for inntekt er brotne.',

  income: 'Inntekter etter kjelde',
  costs: 'Kva kostnadene består av',
  incomeOf: (name: string) => `Inntekter etter kjelde, ${name}`,
  costsOf: (name: string) => `Kva kostnadene består av, ${name}`,
  lastYear: (year: string) => `Talet ved kvart namn er for ${year}.`,
  /** The biggest part of a sum over the years. */
  composition: (name: string, biggest: string, share: string, year: string) =>
    `${name}: ${biggest} er størst, ${share} i ${year}.`,

  breakEven: 'Kva snur svaret',
  lever: 'Endre',
  choices: CHOICES,
  axes: AXES,
  leads: LEADS,
  breakEvenTitle: (lever: LeverId) => `Inntekt per lege når ${LOWER[lever]} blir endra`,
  breakEvenSummary: (lever: LeverId, leader: string, now: string) =>
    `I planen er ${LOWER[lever]} ${now}\u00a0${UNITS[lever]}, og då gir ${leader} mest.`,
  /** Of a plan with one alternative. */
  breakEvenAlone: (lever: LeverId, name: string, now: string, income: string) =>
    `I planen er ${LOWER[lever]} ${now}\u00a0${UNITS[lever]}, og då gir ${name} ${income} per lege.`,
  crossing: (lever: LeverId, one: string, other: string, at: string) =>
    `${one} og ${other} gir likt ved om lag ${at}\u00a0${UNITS[lever]}.`,
  /** No other gives more than the one that leads in the plan, at any value drawn. */
  leaderStays: (leader: string) => `${leader} gir mest i heile området som er vist.`,
  moreCrossings: (count: number) =>
    count === 1
      ? 'Tabellen har éin verdi til der to alternativ gir likt.'
      : `Tabellen har ${formatAntall(count)} verdiar til der to alternativ gir likt.`,
  /** A value of what is turned, read out. */
  valueOf: (lever: LeverId, at: string) => `${at}\u00a0${UNITS[lever]}`,
  crossingMark: (at: string) => `likt ved ${at}`,
  noCrossing: 'Linjene kryssar ikkje i området som er vist.',
  crossingRow: (one: string, other: string) => `${one} og ${other} gir likt`,
  computing: 'Reknar ut inntekta for fleire verdiar …',
  noLever: 'Planen har ikkje noko slikt tal å endre.',

  listAndCap: (who: string, name: string) => `Liste og listetak: ${name}, ${who}`,
  roomOf: (who: string, name: string) => `Konsultasjonar i kontoret: ${name}, ${who}`,
  who: 'Vis for',
  office: 'Kontoret',
  everyDoctor: 'Kvar lege',
  list: 'Liste',
  cap: 'Listetak',
  capacity: 'Plass utan overtid',
  listSummary: (who: string, last: number, year: string, cap: number) =>
    `${who} har ${formatAntall(last)} innbyggjarar på lista i ${year}${
      cap > 0 ? `, mot eit listetak på ${formatAntall(cap)}` : ''
    }.`,
  /** Of all the doctors' lists together. */
  listsSummary: (sum: number, year: string) =>
    `Legane har til saman ${formatAntall(sum)} innbyggjarar på listene i ${year}.`,
  inhabitants: (count: number) => `${formatAntall(count)}\u00a0innbyggjarar`,
  consultations: (count: number) => `${formatAntall(count)}\u00a0konsultasjonar`,
  inAll: 'i alt',
  /** What the ranges of the plan come to in a plot. */
  spread: (low: string, high: string) => `spenn ${low} til ${high}`,
  spreadLead:
    'Felta og strekane viser kor langt tala når med spenna i planen, kvart for seg og samla: ytterpunkt, ikkje sannsyn.',
  lowest: 'lågast',
  highest: 'høgast',
  spreadLow: (name: string) => `${name}, lågast`,
  spreadHigh: (name: string) => `${name}, høgast`,
  cashSpread: (name: string, low: string, month: string) => `Med spenna kan ${name} vere nede i ${low} i ${month}.`,
  capacitySummary: (held: number, waiting: number, room: number, year: string) =>
    `I ${year} blir det halde ${formatAntall(held)} konsultasjonar i kontoret${
      waiting >= 1 ? `, og ${formatAntall(waiting)} ventar` : ''
    }. Arbeidsdagane gir plass til ${formatAntall(room)} utan overtid.`,

  heatLegend: 'Sterkare farge er større skilnad. + betaler meir enn med nøkkelen i planen, − betaler mindre.',
} satisfies Translated<typeof import('../charts').chartText>;
