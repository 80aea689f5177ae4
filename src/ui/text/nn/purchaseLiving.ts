/** What a buyer asks after the price, in nynorsk. */
import { formatAntall } from '../../../app/format';
import type { Translated } from './translated';

type Bokmål = typeof import('../purchaseLiving');

export const livingText = {
  living: 'Å leve av:',
  afterTax: (amount, year, hours) => `${amount} etter skatt i ${year}, for ${hours} timar.`,
  loan: (interest, instalment) => `Lånet tek ${interest} i renter og ${instalment} i avdrag av det.`,
  failing: 'Går det gale:',
  debt: (amount, year) => `Lånet er på ${amount} ved utgangen av ${year}.`,
  left: (amount, years) =>
    `Sluttar du etter ${formatAntall(years)}\u00a0år utan sal og heimfall, sit du att med ${amount}.`,
  short: (amount, years) =>
    `Sluttar du etter ${formatAntall(years)}\u00a0år utan sal og heimfall, manglar du ${amount}.`,
  otherChoice: 'Eit anna val:',
  givesMore: (name, amount, here) =>
    `${name} gir meir over perioden: ${amount} i noverdi, mot ${here} med dette kjøpet.`,
} satisfies Translated<Bokmål['livingText']>;
