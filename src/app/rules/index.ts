/** The rules as the screen reads them. Imported when the rules screen is shown, not before. */
export { FACT_GROUPS, type FactCard, type FactGroup, type FactPart, type FactRow, type FactWords } from './factCards';
export { findPlaces, placeSources, type PlaceRow } from './places';
export { RuleBook } from './ruleBook';
export type * from './types';
