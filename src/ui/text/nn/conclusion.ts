import type { Translated } from './translated';

export const conclusionText = {
  restsOn: (said, what) => `${said}, men bygger på ${what}, ikkje på gjeldande rett åleine.`,
  one: (name, amount, when) => `${name} gir ${amount} i inntekt før skatt per lege ${when}.`,
  tie: (best, second, amount, when) => `${best} og ${second} gir same inntekt før skatt per lege ${when}: ${amount}.`,
  best: (name, amount, when, more, second) =>
    `${name} gir høgast inntekt før skatt per lege ${when}: ${amount}, ${more} meir enn ${second}.`,
  perHour: (name, amount) => `Per arbeidstime gir ${name} mest: ${amount}.`,
  waiting: (name, count, when) => `${name} har ikkje plass til ${count} ${when}.`,
  consultations: ['konsultasjon', 'konsultasjonar'],
  reform: (title, status, from) => `«${title}» (${status}, frå ${from})`,
  reformed: (name, reforms) => `${name} er rekna med ${reforms}.`,
  notLaw: (form, status) => `${form} er ${status}, ikkje gjeldande rett.`,
  notLawButPrivate: (form, status) => `${form} er ${status}, ikkje gjeldande rett, men kan avtalast privat.`,
  otherOrder: (names) => `Etter skatt er rekkjefølgja ei anna: ${names}.`,
  afterTax: (name, amount) => `Etter skatt gir ${name} mest: ${amount} per lege.`,
  afterTaxMore: (name, amount, more, second) =>
    `Etter skatt gir ${name} mest: ${amount} per lege, ${more} meir enn ${second}.`,
  reforms: {
    gjeldende: 'ein endra regel',
    varslet: 'ei varsla endring',
    foreslått: 'eit forslag',
    avsluttet: 'ei avslutta ordning',
    regneeksempel: 'eit reknedøme',
  },
  assumed: (count) => `${count} antekne`,
  carried: (count) => `${count} vidareførte`,
  rates: (counts) => `Tala bygger på ${counts} satsar.`,
} satisfies Translated<typeof import('../conclusion').conclusionText>;
