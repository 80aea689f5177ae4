/** What stands at a place in a plan, for the views: its value, range and note. */
export { noteAt } from '../engine/practice/planNotes';
export { rangeAt } from '../engine/practice/planRanges';
export { getPath } from '../engine/practice/scenario';
