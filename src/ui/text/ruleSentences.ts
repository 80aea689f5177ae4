/** The rules screen's values and sentences, put together from its words. */
import { formatDesimal, formatKroner, formatProsent, NBSP } from '../../app/format';
import type {
  HistorySeries,
  LegalCard,
  PlanStep,
  RulePage,
  RuleRow,
  SourceCard,
  TakstRow,
  TakstTerms,
} from '../../app/rules';
import type { CarryForward } from '../../engine/practice/plan';
import { choiceText, isUnchanged } from './carry';
import { RATE_STATUS } from './choices';
import { PART_NAMES, rulesText } from './rules';
import { unitWords } from './units';

/** Units that say nothing after a number. */
const PLAIN_UNITS = new Set(['faktor', 'antall']);

/** A rule's value with its unit: `693,50 kr per år`, `14,1 %`, `1 000 listeinnbyggere`. */
export function ruleValueText(value: number, unit: string): string {
  if (unit === 'andel') return formatProsent(value, 4);
  if (unit === 'kr') return formatKroner(value, Number.isInteger(value) ? 0 : 2);
  if (PLAIN_UNITS.has(unit)) return formatDesimal(value, 6);
  const decimals = unit.startsWith('kr') ? 2 : 6;
  const number =
    unit.startsWith('kr') && !Number.isInteger(value) ? kronerNumber(value) : formatDesimal(value, decimals);
  return `${number}${NBSP}${unitWords(unit)}`;
}

const kronerNumber = (value: number): string => formatKroner(value, 2).slice(0, -3);

/** The value of a row as it stands in the list; null when there is none to show. */
export function rowValueText({ value, unit, parts, standing }: RuleRow): string | null {
  if (standing === 'abolished') return '–';
  if (value !== null) return ruleValueText(value, unit);
  const known = parts === null ? [] : (['refusjon', 'egenandel'] as const).filter((part) => parts[part] !== null);
  if (parts === null || known.length === 0) return null;
  return known.map((part) => `${PART_NAMES[part].toLowerCase()} ${ruleValueText(parts[part] ?? 0, unit)}`).join(', ');
}

/** What the row says of the day, in a word or a short clause. */
export function standingText({ standing, from, knownThrough }: RuleRow): string {
  switch (standing) {
    case 'stated':
      return RATE_STATUS.vedtatt;
    case 'derived':
      return RATE_STATUS.avledet;
    case 'assumed':
      return RATE_STATUS.antatt;
    case 'abolished':
      return from === null ? rulesText.abolished : rulesText.abolishedFrom(from);
    case 'before':
      return rulesText.notYet;
    case 'after':
      return knownThrough === null ? rulesText.unknown : rulesText.knownUntil(knownThrough);
    case 'unknown':
      return rulesText.unknownOnDate;
  }
}

/** Last known day, and what comes after it. @param carry the plan's choice; null without a plan */
export function afterText({ row, growth }: RulePage, carry: CarryForward | null): string {
  const { knownThrough, standing } = row;
  const words = rulesText.afterwards;
  if (standing === 'abolished') return `${standingText(row)}.`;
  if (knownThrough === null) {
    if (carry === null || growth === 'none' || carry.method[growth] === 'stop' || isUnchanged(carry, growth))
      return words.open;
    return words.grows(choiceText(carry, growth));
  }
  return `${words.known(knownThrough)} ${carryText(carry, growth)}`;
}

function carryText(carry: CarryForward | null, growth: RulePage['growth']): string {
  const words = rulesText.afterwards;
  if (carry === null) return words.noPlan;
  if (carry.method[growth] === 'stop') return words.stops;
  if (growth === 'none' || isUnchanged(carry, growth)) return words.same;
  const choice = choiceText(carry, growth);
  return carry.method[growth] === 'index' ? words.follows(choice) : words.carried(choice);
}

/** Who may use a takst. */
export function whoText({ specialistOnly, avtalespesialistOnly, performer }: TakstTerms): string {
  const words = rulesText.takst;
  if (performer === 'sykepleier') return words.nurse;
  if (avtalespesialistOnly) return words.contractSpecialists;
  return specialistOnly ? words.specialists : words.anyone;
}

/** The takster that cannot be combined with one, code by code; empty where the regulation says nothing. */
export function exclusionText({ exclusions }: TakstTerms): string {
  if (exclusions === null) return '';
  const words = rulesText.takst;
  const { isAll, codes, except, unknown } = exclusions;
  const but = except.length === 0 ? '' : words.except(except.join(', '));
  const named = isAll ? `${words.all}${but}` : `${codes.join(', ')}${but}`;
  const rest = unknown.length === 0 ? '' : words.unknownCodes(unknown.join(', '));
  return `${named}.${rest}`;
}

/** The regulation's own sign for repetition, in words. */
export function repeatText(repeat: string | null): string {
  if (repeat === null) return rulesText.notSaid;
  const words = rulesText.takst;
  const sign = repeat.trim().toLowerCase();
  if (sign === '0') return words.once;
  if (sign === 'rep.') return words.repeated;
  return /^\d+$/u.test(sign) ? words.atMost(sign) : words.sign(repeat);
}

export function yesNo(value: boolean | null): string {
  return value === null ? rulesText.notSaid : value ? rulesText.takst.yes : rulesText.takst.no;
}

/** A part of a takst's row: its amount, abolished, or unknown. */
export function amountText(row: TakstRow, part: 'honorar' | 'refusjon' | 'egenandel'): string {
  if (row.isAbolished) return rulesText.abolished;
  const amount = row[part];
  return amount === null ? rulesText.unknown : ruleValueText(amount, 'kr');
}

/** The gist of the history in a sentence for each series. */
export function historyText({ history, takstValues, row }: RulePage): string {
  // A time takst whose minutes have changed pays for something else than before.
  const isComparable = new Set(takstValues.map(({ minutesPerUnit }) => minutesPerUnit)).size <= 1;
  const sentences = history.map((series) => seriesText(series, row.unit, isComparable));
  return [...sentences, isComparable ? '' : rulesText.minutesChanged].filter((text) => text !== '').join(' ');
}

function seriesText({ id, steps }: HistorySeries, unit: string, isComparable: boolean): string {
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) return '';
  const words = rulesText.series;
  const name = id === 'value' ? '' : `${PART_NAMES[id]}: `;
  const begin = `${name}${words.from(ruleValueText(first.value, unit), first.from)}`;
  if (steps.length === 1) return `${begin}.`;
  const change = first.value <= 0 || !isComparable ? 0 : last.value / first.value - 1;
  const percent = formatProsent(Math.abs(change));
  const way = change === 0 ? '' : change > 0 ? words.up(percent) : words.down(percent);
  return `${begin}, ${words.from(ruleValueText(last.value, unit), last.from)}${way}; ${words.values(steps.length)}.`;
}

/** What the plan computes with in a step. */
export function stepText({ value, isAbolished }: PlanStep, unit: string): string {
  if (isAbolished) return rulesText.abolished;
  return value === null ? rulesText.plan.unknown : ruleValueText(value, unit);
}

/** Who published a source, when it was read, and under which licence. */
export function aboutSource({ publisher, read, licence }: SourceCard): string {
  const parts = [publisher, rulesText.source.read(read), licence === null ? '' : rulesText.source.licence(licence)];
  return parts.filter((part) => part !== '').join(' · ');
}

/** What is law or has ended did so on its date; what is only announced or proposed has the date of its source. */
export function legalFromText({ from, status }: LegalCard): string {
  const isLaw = status === 'gjeldende' || status === 'avsluttet';
  return isLaw ? rulesText.legal.from(from) : rulesText.legal.sourceDated(from);
}
