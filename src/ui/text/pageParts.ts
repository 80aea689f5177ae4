/** Words of the way around in a result, and of what is printed. */
import { formatAntall, formatDesimal } from '../../app/format';
import { translated } from './language';

/** The parts of a result, in the order they stand. */
export const RESULT_PARTS = [
  'kjopet',
  'gruppen',
  'svaret',
  'side-om-side',
  'spennet',
  'hvorfor',
  'legene',
  'over-tid',
  'fravaer',
  'linjene',
  'betaler',
  'grunnlaget',
] as const;
export type ResultPart = (typeof RESULT_PARTS)[number];

const PARTS: Readonly<Record<ResultPart, string>> = {
  kjopet: 'Kjøpet',
  gruppen: 'Gruppen',
  svaret: 'Svaret',
  'side-om-side': 'Side om side',
  spennet: 'Spennet',
  hvorfor: 'Hvorfor ulike',
  legene: 'Legene',
  'over-tid': 'Over tid',
  fravaer: 'Fravær',
  linjene: 'Linjene',
  betaler: 'Hvem betaler',
  grunnlaget: 'Grunnlaget',
};

const million = (value: number): string => formatDesimal(value / 1e6, 1);

export const partsText = translated('partsText', {
  title: 'På denne siden',
  parts: PARTS,
  now: (part: string) => `På denne siden: ${part}`,
  /** The office's income and costs in the alternative the others are compared with. */
  linesDigest: (name: string, income: number, costs: number) =>
    `${name}: inntekter ${million(income)} og kostnader ${million(costs)} mill. kr`,
  ratesDigest: (assumed: number, carried: number) =>
    assumed + carried === 0
      ? 'alle er kjent for hele tidsrommet'
      : `${formatAntall(assumed)} antatt, ${formatAntall(carried)} videreført`,
  basisDigest: (name: string, firm: string) => `${name}: ${firm} vedtatte eller egne tall`,
});

export const printText = translated('printText', {
  print: 'Skriv ut',
  printed: (date: string) => `Regnet og skrevet ut ${date}`,
  read: (date: string) => `Skrevet ut ${date}`,
  rules: (edition: string, fingerprint: string) => `Regelverk ${edition}, fingeravtrykk ${fingerprint}`,
  app: (version: string) => `Praksisplan ${version}`,
  shown: (period: string, kroner: string, who: string) => `Viser ${period}, ${kroner}, ${who}`,
  lopende: 'løpende kroner',
  faste: 'faste kroner',
  office: 'kontoret',
  inputs: 'Vedlegg: det planen er regnet med',
  inputsLead: 'Felt som ikke er fylt ut og ikke har en standardverdi, er utelatt.',
  field: 'Felt',
  value: 'Verdi',
  standing: 'Eget tall eller standard',
  own: 'eget tall',
  standard: 'standard',
  range: 'Spenn',
  alternative: (name: string) => `${name}: sier annerledes`,
  figureNotes: 'Merknader til tall',
  example: 'Dette er et eksempel med oppdiktede personer.',
  stale: 'Tallene er fra før den siste endringen: planen har feil som må rettes.',
});
