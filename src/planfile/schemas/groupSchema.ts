import * as v from 'valibot';
import { COMPANY_KINDS, SETTLEMENT_KEYS, STAFF_EMPLOYERS } from '../../engine/practice/plan';
import { choice, count, day, exactly, flag, id, kroner, name, number, orNull, share } from '../fields';
import { MAX_DOCTORS, MAX_KRONER, MAX_STAFF } from '../limits';

const NOT_KNOWN = 'ikke kjent';
const known = (label: string, period = 'kr') => orNull(kroner(label, period), NOT_KNOWN);
const months = (label: string) => orNull(count(label, 'måneder', 0, 600), NOT_KNOWN);
const date = (label: string) => orNull(day(label), 'ikke bestemt');

const doctor = (label: string) =>
  v.pipe(
    v.string(),
    v.regex(/^[A-Za-z0-9-]{0,64}$/, 'bad-id'),
    v.description(`${label}: legens id i planen; tom = den første.`),
  );

/** The company as it stands in its books, and the part of it. */
const companyPart = {
  companyAssets: known('Driftsselskapets eiendeler'),
  companyDebt: known('Driftsselskapets gjeld'),
  share: orNull(share('Andel av driftsselskapet'), NOT_KNOWN),
  sharePrice: orNull(kroner('Avtalt pris for andelen', 'kr'), 'etter bokført verdi'),
};

const staffSchema = exactly('En arbeidsavtale som følger med', {
  id: id('Den ansattes id i planen'),
  name: name('Navn'),
  feriepenger: known('Opptjente feriepenger med arbeidsgiveravgift'),
  pension: known('Opptjent pensjon som ikke er betalt'),
});

const entrySchema = exactly('Å gå inn i en gruppe', {
  doctor: doctor('Legen som går inn'),
  on: date('Overtakelsen'),
  goodwill: known('Opparbeidet praksis, til legen som går ut'),
  entryFee: known('Inngangspenger, til gruppen'),
  ...companyPart,
  fixedCosts: known('Legens del av kostnader kontoret er bundet til', 'kr per år'),
  boundMonths: months('Så lenge binder avtalen og husleien'),
  employer: choice('Arbeidsgiver: selskapet, eller legen som går ut', STAFF_EMPLOYERS),
  staff: v.pipe(v.array(staffSchema), v.maxLength(MAX_STAFF), v.description('Arbeidsavtalene som følger med.')),
  paidBySeller: flag('Sant = legen som går ut, gjør opp det de ansatte har opptjent'),
});

const leavingSchema = exactly('Å gå ut av en gruppe', {
  doctor: doctor('Legen som går ut'),
  noticeOn: date('Dagen oppsigelsen er framme hos kommunen'),
  price: known('Det en kjøper betaler'),
  ...companyPart,
  fixedCosts: known('Legens del av kontorets faste kostnader', 'kr per år'),
  costMonthsAfter: months('Så lenge betaler legen sin del etter siste dag'),
  staffDuties: known('Feriepenger og annet legen gjør opp med de ansatte'),
});

const memberSchema = exactly('En lege i oppgjøret', {
  id: id('Legens id i planen'),
  revenue: known('Omsetning siste år'),
  part: orNull(number('Del etter gruppens egen nøkkel', 'deler eller kroner', 0, MAX_KRONER), NOT_KNOWN),
  keeps: known('Beholder av gruppens eiendeler'),
  takesOver: known('Overtar av gruppens gjeld og sluttkostnader'),
});

const settlementSchema = exactly('Oppgjør når en gruppe deles', {
  on: date('Dagen gruppen slutter'),
  key: choice('Fordelingsnøkkel', SETTLEMENT_KEYS),
  cash: known('Penger på konto'),
  things: known('Inventar, utstyr og fordringer, også det legene beholder'),
  debt: known('Gjeld til andre'),
  severance: known('Sluttkostnader: oppsigelsestid, feriepenger, resten av husleien'),
  members: v.pipe(v.array(memberSchema), v.maxLength(MAX_DOCTORS), v.description('Det som er kjent om hver lege.')),
});

const moveSchema = exactly('En praksis som kjøpes og flyttes', {
  on: date('Flyttedagen'),
  goodwill: known('Opparbeidet praksis, til selgeren'),
  inventory: known('Inventar og utstyr, til selgeren'),
  usableShare: orNull(share('Del av inventaret som kan brukes på det nye stedet'), NOT_KNOWN),
  oldRent: known('Husleie på det gamle stedet', 'kr per måned'),
  oldMonths: months('Husleie igjen etter flyttingen'),
  newRent: known('Husleie på det nye stedet', 'kr per måned'),
  newMonthsBefore: months('Ny husleie betalt før flyttingen'),
  fitOut: known('Lokaler, utstyr og systemer på det nye stedet'),
  entryFee: known('Inngangspenger'),
  lostDays: orNull(number('Dager uten pasienter', 'dager', 0, 260), NOT_KNOWN),
  incomePerDay: known('Takstinntekt per dag med pasienter'),
});

/** Coming into a group, leaving it, dividing it, moving a practice. */
export const groupSchema = exactly('Gå inn, gå ut, dele og flytte', {
  companyKind: orNull(choice('Driftsselskapet', COMPANY_KINDS), 'ikke oppgitt'),
  entry: entrySchema,
  leaving: leavingSchema,
  settlement: settlementSchema,
  move: moveSchema,
});
