import type { Translated } from './translated';

type Bokmål = typeof import('../incomeBasis');

export const BASIS_NAMES = {
  vedtatt: 'Vedteke',
  avledet: 'Avleidd av vedtekne tal',
  egen: 'Eigne tal',
  antatt: 'Anteke',
  videreført: 'Ført vidare',
  varslet: 'Varsla',
  reform: 'Forslag eller reknedøme',
} satisfies Translated<Bokmål['BASIS_NAMES']>;

export const basisWords = {
  title: 'Kva inntekta kviler på',
  lead: 'Inntekta i året, delt etter kva prisen bak kvar krone er: vedteken, avleidd, ditt eige tal, anteken, ført vidare etter siste kjende dato, eller ein regel som berre er varsla eller foreslått.',
  scenario: 'Alternativ',
  year: 'År',
  table: 'Vis som tabell',
  caption: (scenario) => `Kva inntekta kviler på, ${scenario}`,
  negative: 'Inntekta er ikkje over null i noko år, så andelar kan ikkje visast.',
  simplifications: 'Føresetnader',
  simplificationsLead: 'Dette har modellen forenkla eller utelate i beløpa planen bruker.',
  moneySimplifications: 'Kven som betaler, det offentlege og kontantane',
  noSimplifications: 'Ingen av beløpa planen bruker, er merkte som forenkla.',
  part: (share, rates) => `${share} på ${rates}`,
  and: ' og ',
  sentence: (period, parts) => `I ${period} kviler ${parts}.`,
} satisfies Translated<Bokmål['basisWords']>;
