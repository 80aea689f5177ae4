import * as v from 'valibot';
import { SALDO_GROUPS } from '../../engine/practice/plan';
import { choice, count, day, exactly, id, kroner, name, number, share } from '../fields';

/** Rooms, and costs that follow rooms and list. */
export const premisesSchema = exactly('Lokaler', {
  rooms: number('Rom kontoret betaler for', 'rom', 0, 200),
  perRoom: kroner('Kostnad per rom', 'kr per år'),
  perInhabitant: number('Kostnad per listeinnbygger', 'kr per år', 0, 10_000),
  vatShare: share('Merverdiavgift som blir kostnad når et selskap fakturerer felleskostnadene, som del av dem'),
});

const investmentSchema = exactly('En investering', {
  id: id('Investeringens id i planen'),
  name: name('Navn'),
  amount: kroner('Beløp', 'kr'),
  from: day('Kjøpt'),
  group: choice('Saldogruppe; straks = kostnad med en gang', SALDO_GROUPS),
  replacedAfterYears: count('År før den kjøpes på nytt; 0 = kjøpes én gang', 'år', 0, 30),
});

const MAX_INVESTMENTS = 200;

export const investmentsSchema = v.pipe(
  v.array(investmentSchema),
  v.maxLength(MAX_INVESTMENTS),
  v.description('Investeringer.'),
);
