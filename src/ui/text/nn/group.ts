import { formatAntall, formatDate, formatKroner } from '../../../app/format';
import type { Translated } from './translated';

type Bokmål = typeof import('../group');

export const COMPANY_KIND_NAMES = {
  as: 'AS: ingen svarer for gjelda',
  da: 'DA: kvar svarer for sin del av gjelda',
  ans: 'ANS: kvar kan krevjast for heile gjelda',
} satisfies Translated<Bokmål['COMPANY_KIND_NAMES']>;

export const STAFF_EMPLOYER_NAMES = {
  selskapet: 'driftsselskapet',
  legen: 'praksisen som blir teken over',
} satisfies Translated<Bokmål['STAFF_EMPLOYER_NAMES']>;

export const SETTLEMENT_KEY_NAMES = {
  liste: 'listelengd',
  likt: 'likt',
  omsetning: 'omsetning',
  egen: 'eigen nøkkel',
} satisfies Translated<Bokmål['SETTLEMENT_KEY_NAMES']>;

export const PARTY_NAMES = {
  fratredende: 'Legen som går ut',
  kjoper: 'Kjøparen',
  gruppen: 'Gruppa',
  eierne: 'Dei andre eigarane',
  ansatte: 'Dei tilsette, seinare',
  selger: 'Seljaren',
  gammelUtleier: 'Den gamle utleigaren',
  nyUtleier: 'Den nye utleigaren',
  leverandorer: 'Leverandørar',
} satisfies Translated<Bokmål['PARTY_NAMES']>;

export const FLOW_NAMES = {
  goodwill: 'Opparbeidd praksis',
  entryFee: 'Inngangspengar',
  share: 'Andel av driftsselskapet',
  dutiesSettled: 'Gjer opp det dei tilsette har tent opp',
  duties: 'Opptente feriepengar og pensjon',
  price: 'Pris for praksisen',
  runsOn: 'Faste kostnader etter siste dag',
  inventory: 'Inventar og utstyr',
  oldRent: 'Husleige for tomme lokale',
  newRent: 'Husleige før flyttinga',
  fitOut: 'Lokale, utstyr og system',
} satisfies Translated<Bokmål['FLOW_NAMES']>;

export const GROUP_DATE_NAMES = {
  lastDay: 'Siste dag i oppseiingstida',
  freeFrom: 'Fri frå',
  hjemfallAfter: 'Heimfall utanfor Oslo tidlegast etter',
  vikarUntil: 'Utanfor Oslo sørgjer kommunen for vikar og drift til seinast',
  boundUntil: 'Bunden til',
  oldLeaseUntil: 'Gammal husleige går til',
  newLeaseFrom: 'Ny husleige går frå',
} satisfies Translated<Bokmål['GROUP_DATE_NAMES']>;

const kroner = (amount: number): string => formatKroner(Math.abs(amount));
const keeps = (who: string, amount: number): string =>
  amount < -0.5 ? `må ${who} betale ${kroner(amount)}` : `sit ${who} igjen med ${kroner(amount)}`;

export const groupText = {
  section: 'Gå inn, gå ut, dele, flytte',
  result: 'Gå inn, gå ut, dele, flytte',
  askHelp:
    'Rekn på å gå inn i eller ut av ei gruppe, på oppgjer når ei gruppe blir delt, eller på ein praksis som blir kjøpt og flytta. Det finst ingen publiserte beløp: alle tal er dine eigne.',
  begin: 'Rekn på ei gruppe eller flytting',
  remove: 'Fjern gruppe og flytting',
  removed: 'Gruppe og flytting er fjerna frå planen.',
  loading: 'Hentar skjemaa …',
  waiting: 'Reknar ut …',
  none: 'Fyll inn det du veit i eitt av dei fire skjemaa. Tomme felt blir ikkje rekna med.',
  cannot: 'Eit felt under «Gå inn, gå ut, dele, flytte» må rettast før det kan reknast ut.',
  notSaid: 'Ikkje oppgitt',

  parts: {
    entry: 'Gå inn i ei gruppe',
    leaving: 'Gå ut av ei gruppe',
    settlement: 'Dele ei gruppe',
    move: 'Kjøpe og flytte ein praksis',
  },
  staff: 'Tilsette som følgjer med',
  staffNote:
    'Kvar arbeidsavtale som følgjer praksisen eller selskapet, med det den tilsette har tent opp og ikkje fått.',
  addStaff: 'Legg til ein tilsett',
  staffMember: 'Tilsett',
  members: 'Kvar lege i oppgjeret',

  soFar: 'Så langt:',
  missing: (fields) => `Ikkje med, fordi det ikkje er oppgitt: ${fields}.`,
  entered: (who, paid, on) =>
    `${who} ${paid < -0.5 ? 'får' : 'betaler'} ${kroner(paid)} ved overtakinga${on === null ? '' : ` ${formatDate(on)}`}.`,
  inAll: (amount) => `I alt kostar det ${kroner(amount)}, når dei tilsette har fått det dei har tent opp.`,
  inCash: (amount) =>
    `Feriepengar til tilsette som òg står under «Tilsette», ${kroner(amount)}, er alt med i likviditeten i planen første sommar: rekn dei ikkje med to gonger.`,
  left: (who, sold, unsold) => `Med kjøpar ${keeps(who, sold)}. Utan kjøpar ${keeps(who, unsold)}.`,
  unsold: (who, amount) => `Utan kjøpar ${keeps(who, amount)}.`,
  notice: (who, given, last, hjemfall) =>
    `Er oppseiinga til ${who} framme ${formatDate(given)}, er siste dag ${formatDate(last)}. Utanfor Oslo kan heimfall tidlegast skje etter ${formatDate(hjemfall)}.`,
  toDivide: (net, on) => {
    const when = on === null ? '' : ` ${formatDate(on)}`;
    return net < -0.5
      ? `Gruppa skuldar ${kroner(net)} meir enn ho har${when}.`
      : `Gruppa har ${kroner(net)} å dele${when}.`;
  },
  getsOrPays: (who, amount) => `${who} ${amount < -0.5 ? 'betaler' : 'får'} ${kroner(amount)}`,
  settledSpan: (low, high) => `${low}, og ${high}. Dei andre ligg mellom.`,
  creditors: (amount) =>
    `Kreditorane tapar ${kroner(amount)}: aksjeeigarane svarer ikkje for gjelda, om dei ikkje har garantert for gjelda sjølve.`,
  noWeights: (key) => `Kan ikkje delast etter ${key}: det manglar tal for minst éin lege, eller alle er 0.`,
  moved: (total, twice) =>
    `Praksisen kostar ${kroner(total)} kjøpt og flytta. ${kroner(twice)} av det blir betalt to gonger eller er inventar som ikkje kan brukast.`,

  figures: {
    paid: 'Blir betalt ved overtakinga',
    total: 'I alt',
    duties: 'Opptent av dei tilsette som følgjer med',
    dutiesInCash: 'Av dette feriepengar som likviditeten i planen alt betaler',
    dutiesInCompany: 'Delen legen har av det selskapet skuldar dei tilsette (står i gjelda)',
    debtBehind: 'Gjeld legen kan bli kravd for',
    debtStillBehind: 'Gjeld legen framleis kan bli kravd for',
    bound: 'Kostnader legen er bunden til',
    depreciable: 'Av dette blir avskrive',
    left: 'Igjen med kjøpar',
    unsold: 'Igjen utan kjøpar',
    perRemaining: 'Ekstra kostnad for kvar av dei andre, per år',
    net: 'Å dele',
    creditorsLose: 'Kreditorane tapar',
    seller: 'Betalt til seljaren',
    added: 'Flyttinga i tillegg',
    moveTotal: 'Kjøpt og flytta',
    twice: 'Betalt to gonger',
    lost: 'Tapt takstinntekt',
    rentChange: 'Endra husleige per år',
  },
  flows: 'Kven betaler kven',
  flow: { from: 'Frå', to: 'Til', amount: 'Beløp' },
  what: 'Kva',
  dates: 'Datoar',
  ownDate: 'Følgjer av det du har oppgitt.',
  setBy: (source) => `Kjelde: ${source}`,
  checks: (count) => `La nokon sjå på dette (${formatAntall(count)})`,
  by: { advokat: 'Advokat', regnskap: 'Rekneskapsførar' },
  doctorTable: 'Oppgjeret for kvar lege, i kroner',
  doctor: 'Lege',
  columns: {
    part: 'Del',
    assets: 'Eigedelar',
    debt: 'Gjeld',
    severance: 'Sluttkostnader',
    keeps: 'Beheld',
    takesOver: 'Tek over',
    settled: 'Får eller betaler',
  },
  sum: 'Sum',
  keyTable: 'Same oppgjer etter kvar nøkkel, i kroner',
} satisfies Translated<Bokmål['groupText']>;
