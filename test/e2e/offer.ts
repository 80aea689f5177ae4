/** A practice for sale, as a seller tells of it in the guide. */

/** The eight things of an offer but the first, which is chosen: each field and what is typed in it. */
export const OFFER = [
  ['Listelengde', '1 100'],
  ['Ansatt personell', '0,9'],
  ['Driftskostnader siste år', '780 000'],
  ['Refusjoner siste år', '1 450 000'],
  ['Egenandeler siste år', '600 000'],
  ['Prisantydning, inventar og utstyr', '100 000'],
  ['Prisantydning, opparbeidet praksis', '600 000'],
] as const;
