/** What the result page reads and asks for. */
export type { Kroner } from './fixedKroner';
export { capitalAtMost, type CapitalAtMost, type OpenCapital } from './capital';
export type { LeverId } from './levers';
export type { ParameterDifference, ParameterValue } from './parameterDifference';
export { POPULATIONS, SCALED, scaled, scaledPlace, scaledTrace, type Scaled } from './publicScale';
export type { DifferenceQuestion, MonthFigure, Reading } from './reading';
export { basisRates } from '../../engine/practice/incomeBasis';
export { ADVICE_CODES } from '../../engine/practice/results';
export { PARTY_KINDS, PARTY_LABELS } from '../../engine/practice/ledger/parties';
export { rangeSpreads, type RangeSpread } from './rangeSpread';
export { togetherEnds } from './purchaseRangeStudy';
export type { PurchaseRangeEffect, PurchaseRangeStudy, RangeAtEnd } from './purchaseRangeStudy';
export type { AtEnd, RangeEffect, RangeStudy } from './rangeStudy';
export type { Curve, CurveCrossing, RankingLine, Turn } from './study';
export { STRESS_KINDS, stressPlace, stressTrace, type StressTest, type StressWords } from './stress';
