import { formatAntall, formatDesimal } from '../../../app/format';
import type { ResultPart } from '../pageParts';
import type { Translated } from './translated';

type Bokmål = typeof import('../pageParts');

const PARTS: Readonly<Record<ResultPart, string>> = {
  kjopet: 'Kjøpet',
  gruppen: 'Gruppa',
  svaret: 'Svaret',
  'side-om-side': 'Side om side',
  spennet: 'Spennet',
  hvorfor: 'Kvifor ulike',
  legene: 'Legane',
  'over-tid': 'Over tid',
  fravaer: 'Fråvær',
  linjene: 'Linjene',
  betaler: 'Kven betaler',
  grunnlaget: 'Grunnlaget',
};

const million = (value: number): string => formatDesimal(value / 1e6, 1);

export const partsText = {
  title: 'På denne sida',
  parts: PARTS,
  now: (part: string) => `På denne sida: ${part}`,
  /** The office's income and costs in the alternative the others are compared with. */
  linesDigest: (name: string, income: number, costs: number) =>
    `${name}: inntekter ${million(income)} og kostnader ${million(costs)} mill. kr`,
  ratesDigest: (assumed: number, carried: number) =>
    assumed + carried === 0
      ? 'alle er kjende for heile tidsrommet'
      : `${formatAntall(assumed)} antekne, ${formatAntall(carried)} førte vidare`,
  basisDigest: (name: string, firm: string) => `${name}: ${firm} vedtekne eller eigne tal`,
} satisfies Translated<Bokmål['partsText']>;

export const printText = {
  print: 'Skriv ut',
  printed: (date: string) => `Rekna og skrive ut ${date}`,
  read: (date: string) => `Skrive ut ${date}`,
  rules: (edition: string, fingerprint: string) => `Regelverk ${edition}, fingeravtrykk ${fingerprint}`,
  app: (version: string) => `Praksisplan ${version}`,
  shown: (period: string, kroner: string, who: string) => `Viser ${period}, ${kroner}, ${who}`,
  lopende: 'løpande kroner',
  faste: 'faste kroner',
  office: 'kontoret',
  inputs: 'Vedlegg: det planen er rekna med',
  inputsLead: 'Felt som ikkje er fylte ut og ikkje har ein standardverdi, er utelatne.',
  field: 'Felt',
  value: 'Verdi',
  standing: 'Eige tal eller standard',
  own: 'eige tal',
  standard: 'standard',
  range: 'Spenn',
  alternative: (name: string) => `${name}: seier noko anna`,
  figureNotes: 'Merknader til tal',
  example: 'Dette er eit døme med oppdikta personar.',
  stale: 'Tala er frå før den siste endringa: planen har feil som må rettast.',
} satisfies Translated<Bokmål['printText']>;
