/** What a buyer asks after the price, in sentences. Amounts come written. */
import { formatAntall } from '../../app/format';
import { translated } from './language';

export const livingText = translated('livingText', {
  living: 'Å leve av:',
  afterTax: (amount: string, year: string, hours: string) => `${amount} etter skatt i ${year}, for ${hours} timer.`,
  loan: (interest: string, instalment: string) => `Lånet tar ${interest} i renter og ${instalment} i avdrag av det.`,
  failing: 'Går det galt:',
  debt: (amount: string, year: string) => `Lånet er på ${amount} ved utgangen av ${year}.`,
  /** @param years the practice is held, after which it ends */
  left: (amount: string, years: number) =>
    `Slutter du etter ${formatAntall(years)}\u00a0år uten salg og hjemfall, sitter du igjen med ${amount}.`,
  short: (amount: string, years: number) =>
    `Slutter du etter ${formatAntall(years)}\u00a0år uten salg og hjemfall, mangler du ${amount}.`,
  otherChoice: 'Et annet valg:',
  givesMore: (name: string, amount: string, here: string) =>
    `${name} gir mer over perioden: ${amount} i nåverdi, mot ${here} med dette kjøpet.`,
} as const);
