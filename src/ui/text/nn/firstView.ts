/** The catalogues a page in nynorsk needs for its first view; all the others come after it. */
import * as choices from './choices';
import * as guide from './guide';
import * as languageChoice from './languageChoice';
import * as nb from './nb';

export const firstTwins: Readonly<Record<string, unknown>> = { ...choices, ...guide, ...languageChoice, ...nb };
