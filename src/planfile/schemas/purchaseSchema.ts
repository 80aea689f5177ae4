import * as v from 'valibot';
import { BUYER_ALTERNATIVES, LOAN_KINDS, OFFER_FORMS } from '../../engine/practice/plan';
import { choice, count, day, exactly, flag, id, kroner, name, number, orNull, orStandard, share } from '../fields';

const disclosed = (label: string, period: string) => orNull(kroner(label, period), 'ikke oppgitt');

const sellerSchema = exactly('Det selgeren må oppgi', {
  form: orNull(choice('Driftsform', OFFER_FORMS), 'ikke oppgitt'),
  listLength: orNull(count('Listelengde', 'personer', 0, 5_000), 'ikke oppgitt'),
  staffFte: orNull(number('Ansatt personell, legens egen del', 'årsverk', 0, 50), 'ikke oppgitt'),
  operatingCosts: disclosed('Driftskostnader siste år', 'kr per år'),
  refusjon: disclosed('Refusjoner siste år', 'kr per år'),
  egenandel: disclosed('Egenandeler siste år', 'kr per år'),
  askingInventory: disclosed('Prisantydning for inventar og utstyr', 'kr'),
  askingGoodwill: disclosed('Prisantydning for opparbeidet praksis', 'kr'),
});

const MAX_AMOUNT = 1_000_000_000;

const checkSchema = exactly('Et svar på undersøkelseslisten', {
  id: id('Punktets id i Praksisplan'),
  amount: orNull(number('Svaret som tall', 'punktets enhet', -MAX_AMOUNT, MAX_AMOUNT), 'svart med valg'),
  choice: orNull(id('Svaret som valg'), 'svart med tall'),
  from: orNull(day('Gjelder fra'), 'fra overtakelsen'),
});

const assumptionsSchema = exactly('Kjøperens forutsetninger', {
  requiredReturn: orStandard(number('Avkastningskrav etter skatt', 'andel per år', 0, 0.5)),
  yearsHeld: orStandard(count('År til praksisen selges igjen', 'år', 1, 30)),
  resaleShare: orStandard(
    number('Pris ved videresalg som del av kjøpesummen for opparbeidet praksis', 'andel', 0, 1.5),
  ),
  inventoryResaleShare: orStandard(share('Pris ved videresalg som del av kjøpesummen for inventar')),
  hjemfallProbability: orStandard(share('Sannsynlighet for at praksisen ikke kan selges')),
  patternKept: orStandard(share('Hvor mye av selgerens takstmønster som følger listen')),
  boardPosition: orStandard(share('Hvor mellom bud (0) og prisantydning (1) nemnda ventes å lande')),
  badYearLoss: orStandard(share('Del av takstinntekten som faller bort i et dårlig år')),
});

const financingSchema = exactly('Finansiering', {
  equity: kroner('Egne penger', 'kr'),
  loanKind: choice('Lånetype', LOAN_KINDS),
  rate: orStandard(number('Nominell rente', 'andel per år', 0, 0.5)),
  years: orStandard(count('Løpetid', 'år', 1, 30)),
  instalmentFreeYears: count('Avdragsfrie år', 'år', 0, 10),
  privateDraw: orNull(kroner('Privat uttak etter skatt', 'kr per måned'), 'det alternativet gir etter skatt'),
});

const grantSchema = exactly('Engangstilskudd til kjøperen', {
  amount: kroner('Beløp', 'kr én gang'),
  bindingMonths: count('Bindingstid', 'måneder', 0, 120),
  repaymentShare: share('Del som betales tilbake ved brudd på bindingen'),
  proRata: flag('Sant = det som betales tilbake, faller med månedene som er gått'),
});

const observationSchema = exactly('En pris brukeren kjenner til', {
  id: id('Prisens id i planen'),
  year: count('Salgsår', 'år', 1990, 2200),
  place: name('Sted'),
  listLength: orNull(count('Listelengde', 'personer', 0, 5_000), 'ikke kjent'),
  total: kroner('Pris i alt', 'kr'),
});

const MAX_CHECKS = 100;
const MAX_OBSERVATIONS = 100;

/** A practice the user considers buying. */
export const purchaseSchema = exactly('En praksis til salgs', {
  seller: sellerSchema,
  buyer: v.pipe(
    v.string(),
    v.regex(/^[A-Za-z0-9-]{0,64}$/, 'bad-id'),
    v.description('Kjøperens id blant legene; tom = den første.'),
  ),
  checks: v.pipe(
    v.array(checkSchema),
    v.maxLength(MAX_CHECKS),
    v.description('Svar på undersøkelseslisten. Et punkt uten svar gjør spennet bredere.'),
  ),
  assumptions: assumptionsSchema,
  alternative: choice('Det kjøperen ellers ville gjort', BUYER_ALTERNATIVES),
  hours: choice('like = alternativet regnes om til samme timer; egne = hver med sine timer', ['like', 'egne']),
  financing: financingSchema,
  grant: grantSchema,
  ownObservations: v.pipe(
    v.array(observationSchema),
    v.maxLength(MAX_OBSERVATIONS),
    v.description('Priser brukeren kjenner til.'),
  ),
  bid: orNull(kroner('Kjøperens bud i alt', 'kr'), 'ikke bestemt'),
  offeredOn: orNull(day('Dagen kommunen tilbød hjemmelen'), 'ikke tilbudt ennå'),
});
