/**
 * More or less of the national total as basistilskudd: basistilskudd and takster change by one factor each, so that the
 * total is the same when nobody changes what they do. Start: 32 % basis, 68 % takster (EU23 boks 5-2).
 */
import { word, words } from '../../kernel/words';
import type { IsoDate } from '../types';
import { UNCHECKED_PLACE, type Reform, type ReformEffect } from './types';

/** Share of the national total that is basisfinansiering; record `nasjonalt.basisandel.prosent`. */
export const BASIS_SHARE = 0.32;
/** The rest: refusjon and egenandel for takster. */
export const TAKST_SHARE = 0.68;

/** Every part of every takst, and the average for those that are not priced one by one. */
const TAKSTER = ['takst.*.honorar', 'takst.*.refusjon', 'takst.*.egenandel', 'takst.ovrige.sats'];

const SOURCE = 'ekspertutvalget-2023';
/** The pasienttilpasset basistilskudd, and with it the share of 32 %, begins. */
const EARLIEST = '2023-05-01';
const NEUTRAL =
  'Nasjonalt er summen den samme så lenge ingen endrer hva de gjør; det enkelte kontor vinner eller taper etter listelengde og aktivitet. Grunntilskudd og utjamningstilskudd regnes av samme sats og følger med.';
const OWN_AVERAGE = 'Eget snitt per konsultasjon og eget tall for øvrige takster i planen endres ikke av forslaget.';

/** What is special about a mix, then what holds for all of them. */
const said = (...sentences: readonly string[]): string => [...sentences, NEUTRAL, OWN_AVERAGE].map(word).join(' ');

const shown = (value: number): string => String(Math.round(value * 10_000) / 10_000).replace('.', ',');

/**
 * The two factors that move the national share of basisfinansiering to `share`.
 * @param share 0–1
 * @example 0.5 → basistilskudd × 1,5625 and takster × 0,735294
 */
export function basisShare(share: number, from?: IsoDate): ReformEffect[] {
  const dated = from === undefined ? {} : { from };
  const takst = 1 - share;
  return [
    {
      record: 'basistilskudd.snitt.sats',
      op: 'factor',
      value: share / BASIS_SHARE,
      formula: `${shown(share)} ÷ 0,32`,
      ...dated,
    },
    ...TAKSTER.map((record): ReformEffect => ({
      record,
      op: 'factor',
      value: takst / TAKST_SHARE,
      formula: `${shown(takst)} ÷ 0,68`,
      ...dated,
    })),
  ];
}

/** The first of July after a day. */
function nextFirstOfJuly(day: IsoDate): IsoDate {
  const year = Number(day.slice(0, 4));
  return day.slice(5) < '07-01' ? `${year}-07-01` : `${year + 1}-07-01`;
}

function steps(count: number, from: IsoDate): ReformEffect[] {
  const effects: ReformEffect[] = [];
  let day = from;
  for (let step = 1; step <= count; step++) {
    effects.push(...basisShare(BASIS_SHARE + (0.1 * step) / count, day));
    day = nextFirstOfJuly(day);
  }
  return effects;
}

const national: readonly Reform[] = [
  {
    id: 'basisandel-50',
    title: 'Halvparten som basistilskudd',
    author: 'Ekspertutvalgets flertall',
    source: SOURCE,
    locator: 'kapittel 5; boks 5-2',
    status: 'foreslått',
    statusNote: 'Foreslått av flertallet 18. april 2023. Mindretallet frarådet. Ikke vedtatt.',
    description: said(
      'Basistilskuddet settes opp fra 32 til 50 prosent av samlet inntekt, og alle takster settes ned tilsvarende.',
    ),
    earliest: EARLIEST,
    touches: () => basisShare(0.5),
  },
  {
    id: 'basisandel-70',
    title: '70 prosent som basistilskudd',
    author: 'Ekspertutvalget, som regneeksempel',
    source: SOURCE,
    locator: 'boks 5-2',
    status: 'regneeksempel',
    statusNote: 'Regneeksempel fra 2023. Ingen har foreslått 70 prosent som regel.',
    description: said(
      'Basistilskuddet settes opp fra 32 til 70 prosent av samlet inntekt, og alle takster settes ned tilsvarende.',
    ),
    earliest: EARLIEST,
    touches: () => basisShare(0.7),
  },
  {
    id: 'basisandel-pluss-10',
    title: 'Basisandelen opp 10 prosentpoeng, trinnvis',
    author: 'Regjeringen',
    source: 'stortinget-innst-460-s-2024-2025',
    locator: 'innledning',
    status: 'varslet',
    statusNote: 'Varslet i Meld. St. 23 (2024–2025), med forbehold om budsjett. Dato og trinn er ikke funnet.',
    description: said(
      'Basisandelen settes opp fra 32 til 42 prosent i like store trinn: det første fra datoen du velger, de neste hver 1. juli. Takstene settes ned tilsvarende; om takstene skal ned, er ikke avklart.',
    ),
    earliest: EARLIEST,
    parameter: {
      label: 'Antall årlige trinn',
      unit: 'trinn',
      min: 1,
      max: 10,
      standard: 5,
      isWhole: true,
      note: 'Eksempel. Ingen kilde oppgir antall trinn.',
    },
    touches: steps,
  },
];

/** A country's mix as a what-if on the Norwegian shares. */
function country(id: string, name: string, mix: string, share: number, notModelled: string): Reform {
  return {
    id: `finansiering-${id}`,
    title: words('Finansiering som i {country}', { country: word(name) }),
    author: 'Praksisplan, etter ekspertutvalgets omtale av andre land',
    source: SOURCE,
    locator: UNCHECKED_PLACE,
    status: 'regneeksempel',
    statusNote: 'Tankeeksperiment. Ikke foreslått som regel i Norge.',
    description: said(mix, notModelled),
    earliest: EARLIEST,
    touches: () => basisShare(share),
  };
}

const countries: readonly Reform[] = [
  country(
    'danmark',
    'Danmark',
    'Om lag 30 prosent per listeinnbygger og 70 prosent for aktivitet.',
    0.3,
    'Bare fordelingen er regnet. Lister på 1 600, sykepleierkonsultasjoner, høyestegrense og økonomiloft er ikke med; listelengde og delegering velges i planen.',
  ),
  {
    ...country(
      'sverige',
      'Sverige',
      'Mellom 60 og 90 prosent per listeinnbygger, forskjellig mellom regionene.',
      0.75,
      'Bare fordelingen er regnet. Regionenes egne modeller, måloppnåelse og ansettelsesforhold er ikke med.',
    ),
    parameter: {
      label: 'Andel per listeinnbygger',
      unit: 'andel',
      min: 0.6,
      max: 0.9,
      standard: 0.75,
      isWhole: false,
      note: 'Midt mellom 60 og 90 prosent.',
    },
    touches: (amount) => basisShare(amount),
  },
  {
    ...country(
      'england',
      'England',
      '50–60 prosent per listeinnbygger, om lag 10 prosent for kvalitet og resten for aktivitet.',
      0.65,
      'Kvalitetsdelen er lagt til per listeinnbygger, som om alle når målene. Målene, ansvaret for lokaler og andre særskilte avtaler er ikke med.',
    ),
    parameter: {
      label: 'Andel per listeinnbygger, uten kvalitetsdelen',
      unit: 'andel',
      min: 0.5,
      max: 0.6,
      standard: 0.55,
      isWhole: false,
      note: 'Midt mellom 50 og 60 prosent. De 10 prosentene for kvalitet kommer i tillegg.',
    },
    touches: (amount) => basisShare(amount + 0.1),
  },
  country(
    'skottland',
    'Skottland',
    'Om lag 85 prosent per listeinnbygger.',
    0.85,
    'Bare fordelingen er regnet. Vekter for alder og behov, lokaler og ansatte som betales av andre er ikke med.',
  ),
  country(
    'nederland',
    'Nederland',
    'Om lag 49 prosent per listeinnbygger, 21 prosent for konsultasjoner og to deler på 15 prosent.',
    0.79,
    'De to delene på 15 prosent er regnet per listeinnbygger, som om alle får dem likt. Hva de gis for, er ikke med.',
  ),
];

export const financingMixes: readonly Reform[] = [...national, ...countries];
