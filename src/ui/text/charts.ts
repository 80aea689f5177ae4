/** Words of the charts: steps from one income to another, what turns the answer, lists with their limits. */
import { formatAntall, formatKroner } from '../../app/format';
import type { LeverId } from '../../app/result';
import { translated } from './language';

const signed = (value: number): string => `${value >= 0.5 ? '+' : ''}${formatKroner(value)}`;

const LOWER: Readonly<Record<LeverId, string>> = {
  list: 'listen i snitt per lege',
  otherFees: 'øvrige takster per konsultasjon',
  averageFee: 'snittet per konsultasjon',
  doctorSalary: 'fast lønn i selskapet',
  fixedPerOffice: 'faste kostnader per kontor',
};
const UNITS: Readonly<Record<LeverId, string>> = {
  list: 'innbyggere',
  otherFees: 'kr',
  averageFee: 'kr',
  doctorSalary: 'kr',
  fixedPerOffice: 'kr',
};
const AXES: Readonly<Record<LeverId, string>> = {
  list: 'Listeinnbyggere per lege i snitt ved start',
  otherFees: 'Øvrige takster per konsultasjon, kr',
  averageFee: 'Snitt per konsultasjon, kr',
  doctorSalary: 'Fast lønn i selskapet, kr per år',
  fixedPerOffice: 'Faste kostnader per kontor, kr per år',
};
const CHOICES: Readonly<Record<LeverId, string>> = {
  list: 'Listelengde',
  otherFees: 'Øvrige takster',
  averageFee: 'Snitt per konsultasjon',
  doctorSalary: 'Fast lønn',
  fixedPerOffice: 'Faste kostnader',
};
const LEADS: Readonly<Record<LeverId, string>> = {
  list: 'Alle listene er gjort lengre eller kortere i samme forhold, med listetak og vekst. Alt annet er som i planen.',
  otherFees: 'Bare dette tallet er endret, likt for alle alternativene. Alt annet er som i planen.',
  averageFee: 'Bare dette tallet er endret, likt for alle alternativene. Alt annet er som i planen.',
  doctorSalary: 'Bare lønnen i fastlegeselskap er endret. Alt annet er som i planen.',
  fixedPerOffice: 'Bare dette tallet er endret, likt for alle alternativene. Alt annet er som i planen.',
};

export const chartText = translated('chartText', {
  /** @param to where the step leads */
  stepSaid: (value: number, to: number) => `${signed(value)}, og da er inntekten ${formatKroner(to)}`,
  cutAxis: 'Aksen begynner ikke på null, så stegene kan ses. De to søylene for inntekt er brutt.',

  income: 'Inntekter etter kilde',
  costs: 'Hva kostnadene består av',
  incomeOf: (name: string) => `Inntekter etter kilde, ${name}`,
  costsOf: (name: string) => `Hva kostnadene består av, ${name}`,
  lastYear: (year: string) => `Tallet ved hvert navn er for ${year}.`,
  /** The biggest part of a sum over the years. */
  composition: (name: string, biggest: string, share: string, year: string) =>
    `${name}: ${biggest} er størst, ${share} i ${year}.`,

  breakEven: 'Hva snur svaret',
  lever: 'Endre',
  choices: CHOICES,
  axes: AXES,
  leads: LEADS,
  breakEvenTitle: (lever: LeverId) => `Inntekt per lege når ${LOWER[lever]} endres`,
  breakEvenSummary: (lever: LeverId, leader: string, now: string) =>
    `I planen er ${LOWER[lever]} ${now}\u00a0${UNITS[lever]}, og da gir ${leader} mest.`,
  /** Of a plan with one alternative. */
  breakEvenAlone: (lever: LeverId, name: string, now: string, income: string) =>
    `I planen er ${LOWER[lever]} ${now}\u00a0${UNITS[lever]}, og da gir ${name} ${income} per lege.`,
  crossing: (lever: LeverId, one: string, other: string, at: string) =>
    `${one} og ${other} gir likt ved om lag ${at}\u00a0${UNITS[lever]}.`,
  /** No other gives more than the one that leads in the plan, at any value drawn. */
  leaderStays: (leader: string) => `${leader} gir mest i hele området som er vist.`,
  moreCrossings: (count: number) =>
    count === 1
      ? 'Tabellen har én verdi til der to alternativer gir likt.'
      : `Tabellen har ${formatAntall(count)} verdier til der to alternativer gir likt.`,
  /** A value of what is turned, read out. */
  valueOf: (lever: LeverId, at: string) => `${at}\u00a0${UNITS[lever]}`,
  crossingMark: (at: string) => `likt ved ${at}`,
  noCrossing: 'Linjene krysser ikke i området som er vist.',
  crossingRow: (one: string, other: string) => `${one} og ${other} gir likt`,
  computing: 'Regner ut inntekten for flere verdier …',
  noLever: 'Planen har ikke noe slikt tall å endre.',

  listAndCap: (who: string, name: string) => `Liste og listetak: ${name}, ${who}`,
  roomOf: (who: string, name: string) => `Konsultasjoner i kontoret: ${name}, ${who}`,
  who: 'Vis for',
  office: 'Kontoret',
  everyDoctor: 'Hver lege',
  list: 'Liste',
  cap: 'Listetak',
  capacity: 'Plass uten overtid',
  listSummary: (who: string, last: number, year: string, cap: number) =>
    `${who} har ${formatAntall(last)} innbyggere på listen i ${year}${
      cap > 0 ? `, mot et listetak på ${formatAntall(cap)}` : ''
    }.`,
  /** Of all the doctors' lists together. */
  listsSummary: (sum: number, year: string) =>
    `Legene har til sammen ${formatAntall(sum)} innbyggere på listene i ${year}.`,
  inhabitants: (count: number) => `${formatAntall(count)}\u00a0innbyggere`,
  consultations: (count: number) => `${formatAntall(count)}\u00a0konsultasjoner`,
  inAll: 'i alt',
  /** What the ranges of the plan come to in a plot. */
  spread: (low: string, high: string) => `spenn ${low} til ${high}`,
  spreadLead:
    'Feltene og strekene viser hvor langt tallene når med spennene i planen, hvert for seg og samlet: ytterpunkter, ikke sannsynlighet.',
  lowest: 'lavest',
  highest: 'høyest',
  spreadLow: (name: string) => `${name}, lavest`,
  spreadHigh: (name: string) => `${name}, høyest`,
  cashSpread: (name: string, low: string, month: string) => `Med spennene kan ${name} komme ned i ${low} i ${month}.`,
  capacitySummary: (held: number, waiting: number, room: number, year: string) =>
    `I ${year} holdes ${formatAntall(held)} konsultasjoner i kontoret${
      waiting >= 1 ? `, og ${formatAntall(waiting)} venter` : ''
    }. Arbeidsdagene gir plass til ${formatAntall(room)} uten overtid.`,

  heatLegend: 'Sterkere farge er større forskjell. + betaler mer enn med nøkkelen i planen, − betaler mindre.',
});
