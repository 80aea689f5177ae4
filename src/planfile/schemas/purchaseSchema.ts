import { count, exactly, kroner, orNull } from '../fields';

const disclosed = (label: string, period: string) => orNull(kroner(label, period), 'ikke oppgitt');

/** A practice the user considers buying. */
export const purchaseSchema = exactly('En praksis til salgs', {
  seller: exactly('Det selgeren må oppgi', {
    listLength: orNull(count('Listelengde', 'personer', 0, 5_000), 'ikke oppgitt'),
    operatingCosts: disclosed('Driftskostnader siste år', 'kr per år'),
    refusjon: disclosed('Refusjoner siste år', 'kr per år'),
    egenandel: disclosed('Egenandeler siste år', 'kr per år'),
    askingInventory: disclosed('Prisantydning for inventar og utstyr', 'kr'),
    askingGoodwill: disclosed('Prisantydning for opparbeidet praksis', 'kr'),
  }),
});
