/** Words of explanations the page puts together of several lines. */
import { translated } from './language';

export const explainedText = translated('explainedText', {
  sum: 'summen av delene',
  meanOfLists: 'snittet av legenes lister ved start',
  costsPerDoctor: '(kostnader − arbeidsgiverkostnader for leger) ÷ antall leger',
  doctorsCount: 'Leger',
  hoursSum: 'Timer per uke utenom pasienter',
  now: 'I planen nå',
  incomeThen: (name: string) => `Inntekt før skatt per lege da, ${name}`,
  turnFormula: 'funnet ved å prøve: verdien der de to alternativene gir det samme, alt annet likt',
  minus: (name: string, other: string) => `${name} − ${other}`,
  capOf: (name: string) => `Listetak, ${name}`,
  companyCap: 'Felles listetak i selskapet',
  standardFrom: (source: string) => `Standardverdi. Kilde: ${source}.`,
  turnName: (name: string) => `Verdien der ${name} gir mest`,
  crossingName: (one: string, other: string) => `Verdien der ${one} og ${other} gir likt`,
  incomeAt: (name: string, at: string) => `Inntekt før skatt per lege, ${name}, ved ${at}`,
  firmName: (name: string) => `Del av inntekten på vedtatte satser eller egne tall, ${name}`,
  basisName: (kind: string, name: string, when: string) => `${kind}, ${name}, ${when}`,
  nowName: 'I planen',
  waitingName: (name: string) => `Konsultasjoner som venter, ${name}`,
  perHourName: (name: string) => `Inntekt før skatt per time, ${name}`,
  afterTaxName: (name: string) => `Inntekt etter skatt per lege, ${name}`,
  differenceName: (name: string, other: string) => `Forskjell: ${name} minus ${other}`,
});
