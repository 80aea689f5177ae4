import { formatKroner } from '../../../app/format';
import type { Translated } from './translated';

export const alternatives = {
  form: 'Driftsform',
  add: 'Legg til alternativ',
  duplicate: 'Dupliser alternativet',
  duplicateNamed: (name) => `Dupliser alternativet: ${name}`,
  duplicated: (name) => `${name} er kopiert. Kopien står rett under.`,

  changes: 'Skilnader frå planen',
  changesOf: (name) => `Skilnader frå planen i ${name}`,
  addChange: 'Legg til endring',
  chooseChange: 'Vel eit felt',
  addChosen: 'Legg til',
  addChosenTo: (name) => `Legg til endringa i ${name}`,
  inPlan: (text) => `I planen: ${text}.`,
  clear: (label) => `Fjern skilnaden: ${label}`,
  ownRates: 'Eigne satsar berre i dette alternativet',
  removeRate: (record) => `Fjern alternativet sin eigen sats for ${record}`,

  reforms: 'Kva om reglane blir endra?',
  reformsOf: (name) => `Endra reglar i ${name}`,
  addReform: 'Legg til regelendring …',
  addReformTo: (name) => `Legg til regelendring i ${name}`,
  reformsLead:
    'Forslag og reknedøme. Ingen av dei er gjeldande rett. Dupliser alternativet først, så kan du samanlikne med og utan.',
  choose: 'Bruk i alternativet',
  chooseNamed: (title) => `Bruk i alternativet: ${title}`,
  chosen: 'Er i bruk',
  from: 'Gjeld frå',
  fromHelp: 'Satsane blir lesne den første i kvar månad.',
  fromLater: 'Datoen er etter tidsrommet til planen, så endringa verkar ikkje her.',
  more: 'Meir om endringa',
  removeReform: (title) => `Fjern regelendringa: ${title}`,
  author: 'Kven',
  baseline: 'Samanlikna med',
  baselineText: (earliest: string) =>
    `Reglane slik planen elles reknar dei: regelverket i bruk, eigne satsar og valet planen har for vidareføring. Kan ta til tidlegast ${earliest}.`,
  status: 'Status',
  source: 'Kjelde',
  earliest: (date) => `Kan tidlegast reknast frå ${date}.`,
  leavesAlone: (fields) =>
    `Eigne tal i planen som endringa ikkje når: ${fields.join(', ')}. Tøm felta om endringa skal verke der.`,

  differences: 'Kva endringa gjer med satsane og inntekta',
  effect: (sum, years) =>
    `Inntekta til legane før skatt, samla over ${years} år: ${sum}. Rekna med og utan endringa, alt anna likt.`,
  effectOf: (title) => `Inntekta til legane før skatt med og utan: ${title}`,
  noEffectYet: 'Verknaden kjem når planen kan reknast.',
  noRates: 'Endringa rører ingen satsar dette alternativet bruker i planperioden.',
  ratesOf: (title) => `Satsar som blir endra: ${title}`,
  ratesLead: 'Satsar dette alternativet bruker, før og etter:',
  change: (before, after) => `${before} → ${after}`,
  noValue: 'ingen verdi',
  rateFrom: (date) => `frå ${date}`,
  allRates: (count) => `Vis alle ${count}`,

  loss: (amount, when, contract) => {
    const paid = contract === 'kontrakt' ? 'honorar' : 'lønn og bonus';
    return `Selskapet betaler legane ${formatKroner(amount)} meir i ${paid} enn det tener ${when}.`;
  },
  lossTitle: (name) => `${name}: selskapet går med underskot`,
  lossAdvice: (contract) =>
    contract === 'kontrakt'
      ? 'Underskotet er trekt frå inntekta til eigarane. Set ned andelen til kontraktlegane.'
      : 'Underskotet er trekt frå inntekta til eigarane. Set ned den faste lønna eller bonusen.',
  goTo: 'Gå til alternativet',
  goToNamed: (name) => `Gå til alternativet ${name}`,
  lowerSalary: 'Set lønn i dette alternativet',
  lowerBonus: 'Set bonus i dette alternativet',
  lowerShare: 'Set andel i dette alternativet',
} satisfies Translated<typeof import('../alternatives').alternatives>;
