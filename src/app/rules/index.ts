/** The rules as the screen reads them. Imported when the rules screen is shown, not before. */
export { RuleBook } from './ruleBook';
export type * from './types';
