/** `group`: coming into a group, leaving it, dividing it and moving a practice, as text or as JSON with explanations. */
import { formatDate, formatFigure } from '../app/format';
import type { Plan } from '../engine';
import { groupOutcome, type Figure, type GroupOutcome } from '../engine/purchase';
import { fieldWords } from '../ui/text/fields';
import { FLOW_NAMES, GROUP_DATE_NAMES, groupText, SETTLEMENT_KEY_NAMES } from '../ui/text/group';
import {
  entryFigures,
  leavingFigures,
  missingText,
  moveFigures,
  partyName,
  settlementFigures,
  type GroupBasis,
  type NamedFigure,
} from '../ui/text/groupFigures';
import { readArguments } from './arguments';
import { jsonHead } from './computed';
import { readPlan } from './readPlan';
import { cutTraces, readDepth } from './trace';
import { UsageError } from './usage';

const DEFAULT_DEPTH = 3;

/** @throws UsageError for bad arguments, an unreadable plan, and one that asks nothing of groups */
export function group(args: readonly string[]): string {
  const { positional, asJson, values } = readArguments(args, 1, ['depth']);
  const depth = readDepth(values.depth, DEFAULT_DEPTH);
  const plan = readPlan(positional[0]);
  const outcome = groupOutcome(plan);
  if (outcome === null || Object.values(outcome).every((part) => part === null)) {
    throw new UsageError('Planen har ingen tall om å gå inn i, gå ut av eller dele en gruppe, eller om å flytte.');
  }
  if (!asJson) return text(plan, outcome);
  return JSON.stringify({ ...jsonHead('praksisplan-group', plan), ...(cutTraces(outcome, depth) as object) }, null, 2);
}

const money = ({ value }: Figure): string => `${formatFigure(value, 'kr')} kr`;
const row = ({ name, figure }: NamedFigure): string => `  ${name.padEnd(60)}${money(figure).padStart(16)}`;

function text(plan: Plan, outcome: GroupOutcome): string {
  return [
    plan.title,
    ...(plan.example ? ['Eksempel med oppdiktede personer.'] : []),
    ...entryLines(outcome.entry),
    ...leavingLines(outcome.leaving),
    ...settlementLines(outcome.settlement),
    ...moveLines(outcome.move),
  ].join('\n');
}

const { parts } = groupText;

function entryLines(of: GroupOutcome['entry']): readonly string[] {
  if (of === null) return [];
  return ['', `${parts.entry}: ${of.doctor.name}`, ...entryFigures(of).map(row), ...basis(of, of.doctor.name)];
}

function leavingLines(of: GroupOutcome['leaving']): readonly string[] {
  if (of === null) return [];
  return ['', `${parts.leaving}: ${of.doctor.name}`, ...leavingFigures(of).map(row), ...basis(of, of.doctor.name)];
}

function settlementLines(of: GroupOutcome['settlement']): readonly string[] {
  if (of === null) return [];
  const shares = of.members?.map(({ doctor, settled }) => `  ${groupText.getsOrPays(doctor.name, settled.value)}`);
  return [
    '',
    parts.settlement,
    ...settlementFigures(of).map(row),
    ...(shares === undefined
      ? [`  ${groupText.noWeights(SETTLEMENT_KEY_NAMES[of.key])}`]
      : [`  ${fieldWords('group.settlement.key').label}: ${SETTLEMENT_KEY_NAMES[of.key]}`, ...shares]),
    ...basis(of, ''),
  ];
}

function moveLines(of: GroupOutcome['move']): readonly string[] {
  return of === null ? [] : ['', parts.move, ...moveFigures(of).map(row), ...basis(of, groupText.doctor)];
}

/** Payments, days, what is missing, and what others must look at. */
function basis({ missing, checks, flows = [], dates = [] }: GroupBasis, who: string): readonly string[] {
  const lacking = missingText(missing);
  return [
    ...flows.map(
      ({ code, from, to, figure }) =>
        `  ${FLOW_NAMES[code]}: ${partyName(from, who)} → ${partyName(to, who)}, ${money(figure)}`,
    ),
    ...dates.map(({ code, on }) => `  ${GROUP_DATE_NAMES[code]} ${formatDate(on)}`),
    ...(lacking === null ? [] : [`  ${lacking}`]),
    ...checks.map(({ by, label, source }) => `  ${groupText.by[by]}: ${label} (${source.title})`),
  ];
}
