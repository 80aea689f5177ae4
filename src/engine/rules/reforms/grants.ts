/** Reforms of basistilskudd's shape, grunntilskudd and utjamningstilskudd. */
import type { Reform, ReformEffect } from './types';

const SOURCE = 'ekspertutvalget-2023';

const QUALITY = 'kvalitetselement.kriterium.sats';

const to = (record: string, value: number, formula: string): ReformEffect => ({ record, op: 'value', value, formula });

/** What is paid above the knekkpunkt, of what is paid below: the last rates there were, 544 and 675 kr. */
export const LAST_KNEKKPUNKT_FACTOR = 544 / 675;

export const grantReforms: readonly Reform[] = [
  {
    id: 'grunntilskudd-liste',
    title: 'Grunntilskudd for en lengre liste',
    author: 'Praksisplan, etter forslag om styrket grunntilskudd',
    source: SOURCE,
    locator: 'kapittel 5.3.2 (regelen i dag) og 4.8 (styrket grunntilskudd)',
    status: 'regneeksempel',
    statusNote: 'Styrket grunntilskudd er foreslått; ingen kilde vi har lest, oppgir en listelengde.',
    description:
      'Grunntilskuddet regnes for en lengre liste enn 500, og gis til listen passerer samme grense. Kravet om listetak på minst 500 og varigheten er som før. Bruk av tilskuddet til kjøp av praksis er ikke regnet.',
    earliest: '2020-05-01',
    parameter: {
      label: 'Listelengde grunntilskuddet regnes for',
      unit: 'listeinnbyggere',
      min: 500,
      max: 1500,
      standard: 700,
      isWhole: true,
      note: 'Eksempel. Gjeldende regel er 500.',
    },
    touches: (amount) => [
      to('grunntilskudd.referanseliste.antall', amount, 'planens valg'),
      to('grunntilskudd.listelengde.grense', amount, 'planens valg'),
    ],
  },
  {
    id: 'grunntilskudd-varighet',
    title: 'Grunntilskudd i lengre tid',
    author: 'Praksisplan, etter forslag om styrket grunntilskudd',
    source: SOURCE,
    locator: 'kapittel 5.3.2 (regelen i dag) og 4.8 (styrket grunntilskudd)',
    status: 'regneeksempel',
    statusNote: 'Styrket grunntilskudd er foreslått; ingen kilde vi har lest, oppgir en varighet.',
    description:
      'Grunntilskuddet gis i flere enn 24 måneder fra fastlegeavtalen er inngått. De andre vilkårene er som før. Varigheten regnes fra avtalens start, også for avtaler som er inngått før forslaget gjelder.',
    earliest: '2020-05-01',
    parameter: {
      label: 'Lengste tid med grunntilskudd',
      unit: 'måneder',
      min: 24,
      max: 120,
      standard: 36,
      isWhole: true,
      note: 'Eksempel. Gjeldende regel er 24 måneder.',
    },
    touches: (amount) => [to('grunntilskudd.varighet.tak', amount, 'planens valg')],
  },
  {
    id: 'utjamning-slutt',
    title: 'Utjamningstilskuddet avvikles',
    author: 'Praksisplan, etter ekspertutvalgets drøfting',
    source: SOURCE,
    locator: 'kapittel 5.3.2',
    status: 'regneeksempel',
    statusNote: 'Ikke vedtatt. Fastlegeforskriften § 13 viderefører tilskuddet fra 1. januar 2026.',
    description:
      'Næringsdrivende i kommuner med under 5 000 innbyggere får ikke lenger utjamningstilskudd. Hva pengene brukes til i stedet, er ikke regnet.',
    earliest: '2023-05-01',
    touches: () => [to('utjamning.innbyggere.grense', 0, 'ingen kommuner får tilskuddet')],
  },
  {
    id: 'knekkpunkt',
    title: 'Knekkpunkt i basistilskuddet igjen',
    author: 'Praksisplan, etter ordningen fra 2020 til 2023',
    source: 'helsedirektoratet-pasienttilpassa-basistilskot-gjeld-fra',
    locator: 'avsnitt om indikatorer',
    status: 'avsluttet',
    statusNote: 'Gjaldt fra 1. mai 2020 til 30. april 2023. Ingen kilde vi har lest, varsler at det kommer igjen.',
    description:
      'Listeinnbyggere over knekkpunktet gir 544 ÷ 675 = 80,6 prosent av basistilskuddet for de andre, som de siste satsene før knekkpunktet falt bort. Satsen under knekkpunktet er ikke satt opp, så samlet basistilskudd går ned. Listevekten gjelder på begge sider.',
    earliest: '2023-05-01',
    parameter: {
      label: 'Listelengde ved knekkpunktet',
      unit: 'listeinnbyggere',
      min: 1,
      max: 2500,
      standard: 1000,
      isWhole: true,
      note: 'Knekkpunktet fra 2020 til 2023.',
    },
    touches: (amount) => [
      to('basistilskudd.knekkpunkt.grense', amount, amount === 1000 ? 'som til 30. april 2023' : 'planens valg'),
      to('basistilskudd.knekkpunkt.faktor', LAST_KNEKKPUNKT_FACTOR, '544 ÷ 675'),
    ],
  },
  {
    id: 'kvalitetselement',
    title: 'Kvalitetselement per kriterium',
    author: 'Praksisplan, etter ekspertutvalgets forslag om kvalitetsjustert basistilskudd',
    source: SOURCE,
    locator: 'kapittel 5',
    status: 'regneeksempel',
    statusNote:
      'Kvalitetsjustert basistilskudd er foreslått 18. april 2023; ingen kilde vi har lest, oppgir kriterier eller beløp.',
    description:
      'Praksisen får et beløp per listeinnbygger for hvert kvalitetskriterium den oppfyller. Antallet er ett til du setter eget tall for satsen «Kvalitetskriterier praksisen oppfyller». Pengene er lagt til, ikke tatt fra andre tilskudd. Tillegget følger ikke listevekten. Arbeidet med å oppfylle kriteriene er ikke regnet.',
    earliest: '2023-05-01',
    parameter: {
      label: 'Beløp per oppfylt kriterium',
      unit: 'kr per listeinnbygger per år',
      min: 0,
      max: 1000,
      standard: 10,
      isWhole: false,
      note: 'Eksempel. Ingen kilde oppgir et beløp.',
    },
    touches: (amount) => [to(QUALITY, amount, 'planens valg')],
  },
  {
    id: 'rekrutteringstilskudd',
    title: 'Rekrutteringstilskudd til nye fastleger',
    author: 'Ekspertutvalget',
    source: SOURCE,
    locator: 'kapittel 5.7.1; anbefaling 16',
    status: 'foreslått',
    statusNote: 'Foreslått 18. april 2023, om lag 300 000 kr. Ikke funnet vedtatt eller bevilget.',
    description:
      'En næringsdrivende fastlege med avtale fra datoen eller senere får beløpet én gang, i måneden avtalen begynner. Legen er bundet i 36 måneder og betaler hele beløpet tilbake når hun slutter før. Kilden sier «alt eller nesten alt»; hele er regnet. Hvem som får, er ikke avklart: slå det på når kommunen har rekrutteringsvansker. Trekk ved kommunens innløsning av praksisen er ikke regnet.',
    earliest: '2023-05-01',
    parameter: {
      label: 'Engangsbeløp',
      unit: 'kr',
      min: 0,
      max: 2_000_000,
      standard: 300_000,
      isWhole: false,
      note: 'Kildens størrelsesorden.',
    },
    touches: (amount) => [to('rekrutteringstilskudd.nyFastlege.sats', amount, 'forslagets beløp')],
  },
];
