/** What stands at a place in a plan, for the views: its value, range and note. */
export { noteAt } from '../engine/practice/planNotes';
export { rangeAt, rangesOf } from '../engine/practice/planRanges';
export { hasRest, shareAt } from '../engine/practice/shareList';
export { getPath, ownRateName, ownRateRecord } from '../engine/practice/scenario';
