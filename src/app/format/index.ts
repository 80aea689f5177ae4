/** Numbers and dates as people in Norway write them, read and shown. */
export {
  firstDayOf,
  formatDate,
  formatDateForField,
  formatDateTime,
  formatMonth,
  formatPeriod,
  parseDate,
  type DateProblem,
  type ParsedDate,
} from './date';
export {
  formatAntall,
  formatDesimal,
  formatFigure,
  formatForField,
  formatKroner,
  formatProsent,
  formatTimer,
  formatTraced,
  keepNumbers,
  NBSP,
} from './formatNumber';
export { fold } from './fold';
export type { NumberKind } from './numberKind';
export { formatSpan, middleOf, parseEntry, type EntryProblem, type ParsedEntry, type Span } from './parseRange';
export { MAX_NUMBER, parseNumber, type NumberHint, type NumberProblem, type ParsedNumber } from './parseNumber';
