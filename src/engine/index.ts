/** The engine's public surface: the rest of the app imports only this. */
export { computePlan } from './practice/computePlan';
export type { PlanComputation, StandardValue } from './practice/planComputation';
export { ENGINE_VERSION } from './version';
export { FORMS, type FormDescription, type LegalStatus } from './organisation/forms';
export { LENGTH_CLASSES } from './takster/lengthClasses';
export type { ReformRate } from './practice/reformRates';
export type { Benchmark, CostBenchmark } from './practice/benchmarks';
export { INCOME_BASES, type IncomeBasis, type IncomeBasisKind } from './practice/incomeBasis';
export type { Ledger, Payment } from './practice/ledger/ledger';
export { VIEWS, type ThreeViews, type View, type ViewLine } from './practice/ledger/threeViews';
export { PARTY_KINDS, PARTY_LABELS, type Party, type PartyKind } from './practice/ledger/parties';
export type { KeyShare, Redistribution } from './practice/redistribution';
export { timeFeeChange, type TimeFeeChange } from './practice/timeFeeChange';
export type { Use } from './practice/usedIn';
export {
  absenceStress,
  standardStress,
  STRESS_LINES,
  tryAbsence,
  withStress,
  type CashLow,
  type StressAssumption,
  type StressChoice,
  type StressLine,
  type StressPart,
  type StressResult,
  type TriedAbsence,
} from './practice/doctorAbsenceStress';
export {
  doctorDifference,
  officeDifference,
  type Difference,
  type DifferenceStep,
  type Figures,
  type Side,
  type StepKind,
  type Term,
} from './practice/difference';
export { kalibrertListevekt, type AverageBasis, type Calibration, type Payslip } from './liste/kalibrering';
export { bundledRules } from './rules';
export { kommuner } from './rules/kommuner';
export * from './practice/plan';
export * from './practice/planRanges';
export { hasRest, shareAt } from './practice/shareList';
export * from './practice/results';
export { lookup, findSeries } from './rules/lookup';
export { findReform, REFORMS, type Reform, type ReformParameter, type ReformStatus } from './rules/reforms';
export type * from './rules/types';
export { date, parsePlainDate, type PlainDate } from './kernel/plainDate';
