/** The plan file: reading, writing, checking, and paths into a plan. */
export { checkPlan } from './check';
export { parseDraft, parsePlan } from './parse';
export type { DraftOutcome, ParseOutcome } from './parse';
export { isAdvice } from './practiceRules';
export type { KommuneReference } from './practiceRules';
export { serializePlan } from './serialize';
export { newDoctor, newId, newPlan, newScenario, newStaffMember } from './newPlan';
export type { NewPlanOptions, RandomFraction } from './newPlan';
export {
  applyChanges,
  applyScenario,
  changedPaths,
  clearChange,
  clearChangesUnder,
  getPath,
  ownRateName,
  setChange,
  setPath,
  toIdPath,
  UnknownPathError,
} from '../engine/practice/scenario';
export type { ChangedPath } from '../engine/practice/scenario';
