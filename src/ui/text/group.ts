/** Words of coming into a group, leaving it, dividing it and moving a practice; `nn/group.ts` has their twins. */
import { formatAntall, formatDate, formatKroner } from '../../app/format';
import type { CompanyKind, SettlementKey, StaffEmployer } from '../../engine/practice/planGroup';
import type { FlowCode, GroupDate, GroupParty } from '../../engine/purchase';
import { translated } from './language';

export const COMPANY_KIND_NAMES = translated<Readonly<Record<CompanyKind, string>>>('COMPANY_KIND_NAMES', {
  as: 'AS: ingen svarer for gjelden',
  da: 'DA: hver svarer for sin del av gjelden',
  ans: 'ANS: hver kan kreves for hele gjelden',
});
export const STAFF_EMPLOYER_NAMES = translated<Readonly<Record<StaffEmployer, string>>>('STAFF_EMPLOYER_NAMES', {
  selskapet: 'driftsselskapet',
  legen: 'praksisen som overtas',
});
export const SETTLEMENT_KEY_NAMES = translated<Readonly<Record<SettlementKey, string>>>('SETTLEMENT_KEY_NAMES', {
  liste: 'listelengde',
  likt: 'likt',
  omsetning: 'omsetning',
  egen: 'egen nøkkel',
});
export const PARTY_NAMES = translated<Readonly<Record<Exclude<GroupParty, 'lege'>, string>>>('PARTY_NAMES', {
  fratredende: 'Legen som går ut',
  kjoper: 'Kjøperen',
  gruppen: 'Gruppen',
  eierne: 'De andre eierne',
  ansatte: 'De ansatte, senere',
  selger: 'Selgeren',
  gammelUtleier: 'Den gamle utleieren',
  nyUtleier: 'Den nye utleieren',
  leverandorer: 'Leverandører',
});
export const FLOW_NAMES = translated<Readonly<Record<FlowCode, string>>>('FLOW_NAMES', {
  goodwill: 'Opparbeidet praksis',
  entryFee: 'Inngangspenger',
  share: 'Andel av driftsselskapet',
  dutiesSettled: 'Gjør opp det de ansatte har opptjent',
  duties: 'Opptjente feriepenger og pensjon',
  price: 'Pris for praksisen',
  runsOn: 'Faste kostnader etter siste dag',
  inventory: 'Inventar og utstyr',
  oldRent: 'Husleie for tomme lokaler',
  newRent: 'Husleie før flyttingen',
  fitOut: 'Lokaler, utstyr og systemer',
});
export const GROUP_DATE_NAMES = translated<Readonly<Record<GroupDate['code'], string>>>('GROUP_DATE_NAMES', {
  lastDay: 'Siste dag i oppsigelsestiden',
  freeFrom: 'Fri fra',
  hjemfallAfter: 'Hjemfall utenfor Oslo tidligst etter',
  vikarUntil: 'Utenfor Oslo sørger kommunen for vikar og drift til senest',
  boundUntil: 'Bundet til',
  oldLeaseUntil: 'Gammel husleie løper til',
  newLeaseFrom: 'Ny husleie løper fra',
});

const kroner = (amount: number): string => formatKroner(Math.abs(amount));
const keeps = (who: string, amount: number): string =>
  amount < -0.5 ? `må ${who} betale ${kroner(amount)}` : `sitter ${who} igjen med ${kroner(amount)}`;

export const groupText = translated('groupText', {
  section: 'Gå inn, gå ut, dele, flytte',
  result: 'Gå inn, gå ut, dele, flytte',
  askHelp:
    'Regn på inngang i en gruppe, å gå ut av den, oppgjør når den deles, eller en praksis som kjøpes og flyttes. Det finnes ingen publiserte beløp: alle tall er dine egne.',
  begin: 'Regn på en gruppe eller flytting',
  remove: 'Fjern gruppe og flytting',
  removed: 'Gruppe og flytting er fjernet fra planen.',
  loading: 'Henter skjemaene …',
  waiting: 'Regner ut …',
  none: 'Fyll inn det du vet i ett av de fire skjemaene. Tomme felter regnes ikke med.',
  cannot: 'Et felt under «Gå inn, gå ut, dele, flytte» må rettes før det kan regnes ut.',
  notSaid: 'Ikke oppgitt',

  parts: {
    entry: 'Gå inn i en gruppe',
    leaving: 'Gå ut av en gruppe',
    settlement: 'Dele en gruppe',
    move: 'Kjøpe og flytte en praksis',
  },
  staff: 'Ansatte som følger med',
  staffNote: 'Hver arbeidsavtale som følger praksisen eller selskapet, med det den ansatte har opptjent og ikke fått.',
  addStaff: 'Legg til en ansatt',
  staffMember: 'Ansatt',
  members: 'Hver lege i oppgjøret',

  soFar: 'Så langt:',
  missing: (fields: string): string => `Ikke med, fordi det ikke er oppgitt: ${fields}.`,
  entered: (who: string, paid: number, on: string | null): string =>
    `${who} ${paid < -0.5 ? 'får' : 'betaler'} ${kroner(paid)} ved overtakelsen${on === null ? '' : ` ${formatDate(on)}`}.`,
  inAll: (amount: number): string => `I alt koster det ${kroner(amount)}, når de ansatte har fått det de har opptjent.`,
  inCash: (amount: number): string =>
    `Feriepenger til ansatte som også står under «Ansatte», ${kroner(amount)}, er alt med i planens likviditet første sommer: regn dem ikke med to ganger.`,
  left: (who: string, sold: number, unsold: number): string =>
    `Med kjøper ${keeps(who, sold)}. Uten kjøper ${keeps(who, unsold)}.`,
  unsold: (who: string, amount: number): string => `Uten kjøper ${keeps(who, amount)}.`,
  notice: (who: string, given: string, last: string, hjemfall: string): string =>
    `Er oppsigelsen til ${who} framme ${formatDate(given)}, er siste dag ${formatDate(last)}. Utenfor Oslo kan hjemfall tidligst skje etter ${formatDate(hjemfall)}.`,
  toDivide: (net: number, on: string | null): string => {
    const when = on === null ? '' : ` ${formatDate(on)}`;
    return net < -0.5
      ? `Gruppen skylder ${kroner(net)} mer enn den har${when}.`
      : `Gruppen har ${kroner(net)} å dele${when}.`;
  },
  getsOrPays: (who: string, amount: number): string => `${who} ${amount < -0.5 ? 'betaler' : 'får'} ${kroner(amount)}`,
  settledSpan: (low: string, high: string): string => `${low}, og ${high}. De andre ligger mellom.`,
  creditors: (amount: number): string =>
    `Kreditorene taper ${kroner(amount)}: aksjeeierne svarer ikke for gjelden, om de ikke har garantert for den.`,
  noWeights: (key: string): string =>
    `Kan ikke deles etter ${key}: det mangler tall for minst én lege, eller alle er 0.`,
  moved: (total: number, twice: number): string =>
    `Praksisen koster ${kroner(total)} kjøpt og flyttet. ${kroner(twice)} av det betales to ganger eller er inventar som ikke kan brukes.`,

  figures: {
    paid: 'Betales ved overtakelsen',
    total: 'I alt',
    duties: 'Opptjent av de ansatte som følger med',
    dutiesInCash: 'Herav feriepenger som planens likviditet alt betaler',
    dutiesInCompany: 'Legens del av det selskapet skylder de ansatte (står i gjelden)',
    debtBehind: 'Gjeld legen kan bli krevd for',
    debtStillBehind: 'Gjeld legen fortsatt kan bli krevd for',
    bound: 'Kostnader legen er bundet til',
    depreciable: 'Av dette avskrives',
    left: 'Igjen med kjøper',
    unsold: 'Igjen uten kjøper',
    perRemaining: 'Ekstra kostnad for hver av de andre, per år',
    net: 'Å dele',
    creditorsLose: 'Kreditorene taper',
    seller: 'Betalt til selgeren',
    added: 'Flyttingen i tillegg',
    moveTotal: 'Kjøpt og flyttet',
    twice: 'Betalt to ganger',
    lost: 'Tapt takstinntekt',
    rentChange: 'Endret husleie per år',
  },
  flows: 'Hvem betaler hvem',
  flow: { from: 'Fra', to: 'Til', amount: 'Beløp' },
  what: 'Hva',
  dates: 'Datoer',
  ownDate: 'Følger av det du har oppgitt.',
  setBy: (source: string): string => `Kilde: ${source}`,
  checks: (count: number): string => `La noen se på dette (${formatAntall(count)})`,
  by: { advokat: 'Advokat', regnskap: 'Regnskapsfører' },
  doctorTable: 'Oppgjøret for hver lege, i kroner',
  doctor: 'Lege',
  columns: {
    part: 'Del',
    assets: 'Eiendeler',
    debt: 'Gjeld',
    severance: 'Sluttkostnader',
    keeps: 'Beholder',
    takesOver: 'Overtar',
    settled: 'Får eller betaler',
  },
  sum: 'Sum',
  keyTable: 'Samme oppgjør etter hver nøkkel, i kroner',
});
