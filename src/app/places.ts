/** Ranges and notes by their place in a plan, for the views. */
export { noteAt } from '../engine/practice/planNotes';
export { rangeAt } from '../engine/practice/planRanges';
