/** Tax after the practice's result: what compiling a plan uses. Periods are income years. */
export * from './composeTax';
export { personTax, type PersonIncome, type TaxCells, type TaxPerson } from './composePersonTax';
export { saldoOverYears, type SaldoCells } from './composeSaldo';
export { SALDOGRUPPER, type Saldogruppe } from './saldoavskrivning';
export type { TaxContext } from './context';
