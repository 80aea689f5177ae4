import type { explainedText as bokmål } from '../explained';
import type { Translated } from './translated';

export const explainedText = {
  sum: 'summen av delane',
  meanOfLists: 'snittet av listene til legane ved start',
  costsPerDoctor: '(kostnader − arbeidsgivarkostnader for legar) ÷ talet på legar',
  doctorsCount: 'Legar',
  hoursSum: 'Timar per veke utanom pasientar',
  now: 'I planen no',
  incomeThen: (name: string) => `Inntekt før skatt per lege då, ${name}`,
  turnFormula: 'funne ved å prøve: verdien der dei to alternativa gir det same, alt anna likt',
  minus: (name: string, other: string) => `${name} − ${other}`,
  capOf: (name: string) => `Listetak, ${name}`,
  companyCap: 'Felles listetak i selskapet',
  standardFrom: (source: string) => `Standardverdi. Kjelde: ${source}.`,
  turnName: (name: string) => `Verdien der ${name} gir mest`,
  crossingName: (one: string, other: string) => `Verdien der ${one} og ${other} gir likt`,
  incomeAt: (name: string, at: string) => `Inntekt før skatt per lege, ${name}, ved ${at}`,
  firmName: (name: string) => `Del av inntekta på vedtekne satsar eller eigne tal, ${name}`,
  basisName: (kind: string, name: string, when: string) => `${kind}, ${name}, ${when}`,
  nowName: 'I planen',
  waitingName: (name: string) => `Konsultasjonar som ventar, ${name}`,
  perHourName: (name: string) => `Inntekt før skatt per time, ${name}`,
  afterTaxName: (name: string) => `Inntekt etter skatt per lege, ${name}`,
  differenceName: (name: string, other: string) => `Skilnad: ${name} minus ${other}`,
} satisfies Translated<typeof bokmål>;
