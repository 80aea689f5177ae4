/** What a translation must not lose: numbers, signs, denials, limits, and how sure a thing is. */

/** Words that carry a reservation, in bokmål and in nynorsk, by what they say. */
const RESERVATIONS: readonly (readonly [said: string, nb: string, nn: string])[] = [
  [
    'denial',
    'ikke|ingen|ingenting|uten|aldri|verken|utenom|ubesvart',
    'ikkje|ingen|inga|ingenting|utan|aldri|verken|utanom',
  ],
  ['only', 'bare|kun', 'berre'],
  [
    'limit',
    'minst|høyst|inntil|opptil|opp til|om lag|omtrent|trolig|normalt',
    'minst|høgst|inntil|opp til|om lag|truleg|normalt',
  ],
  ['may', 'kan|kunne', 'kan|kunne'],
  ['should', 'bør', 'bør'],
  ['must', 'må|måtte', 'må|måtte'],
  // An antakelse is a «føresetnad» in nynorsk, as a forutsetning is.
  [
    'assumption',
    'antatt|antatte|antas|(?:plan\\p{L}*)?antakelse\\p{L}*|(?:plan)?forutset\\p{L}*',
    'anteken|anteke|antekne|(?:plan\\p{L}*)?føreset\\p{L}*',
  ],
  ['proposal', 'foreslåtte?|forslag\\p{L}*', 'foreslåtte?|forslag\\p{L}*'],
  ['adopted', 'vedtatt|vedtatte|vedtas', 'vedteken|vedteke|vedtekne'],
  ['announced', 'varslet|varslede', 'varsla'],
  ['ended', 'avsluttet|avviklet|avvikles', 'avslutta|avvikla'],
  ['in force', 'gjeldende', 'gjeldande'],
  ['more', 'mer|flere|høyere', 'meir|fleire|høgare'],
  ['less', 'mindre|færre|lavere', 'mindre|færre|lågare'],
];

const count = (text: string, words: string): number =>
  (text.match(new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu')) ?? []).length;

/** The reservations a nynorsk text has more or fewer of than its bokmål. */
export const reservationsLost = (nb: string, nn: string): string[] =>
  RESERVATIONS.filter(([, inBokmål, inNynorsk]) => count(nb, inBokmål) !== count(nn, inNynorsk)).map(([said]) => said);

/** Numbers, places for values and signs of calculation, in any order. */
export const keptAsIs = (text: string): string => (text.match(/\d+|\{\w+\}|[×÷=−§%]/gu) ?? []).sort().join(' ');
