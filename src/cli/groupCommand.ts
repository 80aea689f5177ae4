/** `group`: coming into a group, leaving it, dividing it and moving a practice, as text or as JSON with explanations. */
import { formatDate, formatFigure } from '../app/format';
import type { Plan, TraceNode } from '../engine';
import {
  groupOutcome,
  type Figure,
  type Flow,
  type GroupDate,
  type GroupOutcome,
  type LegalPoint,
} from '../engine/purchase';
import { fieldKeyOf, fieldWords } from '../ui/text/fields';
import { FLOW_NAMES, GROUP_DATE_NAMES, groupText, PARTY_NAMES, SETTLEMENT_KEY_NAMES } from '../ui/text/group';
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
const rests = (node: TraceNode): boolean => node.kind === 'input' || node.parts.some(rests);
/** A sum of which nothing is typed is no figure. */
const known = (figure: Figure): Figure | null => (rests(figure.trace) ? figure : null);
const row = (name: string, figure: Figure | null): readonly string[] =>
  figure === null ? [] : [`  ${name.padEnd(60)}${money(figure).padStart(16)}`];

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

const { figures, parts } = groupText;

function entryLines(of: GroupOutcome['entry']): readonly string[] {
  if (of === null) return [];
  return [
    '',
    `${parts.entry}: ${of.doctor.name}`,
    ...row(figures.paid, known(of.paid)),
    ...row(figures.duties, known(of.duties)),
    ...row(figures.total, known(of.total)),
    ...row(figures.dutiesInCompany, of.dutiesInCompany),
    ...row(figures.debtBehind, of.debtBehind),
    ...row(figures.bound, of.bound),
    ...row(figures.depreciable, known(of.depreciable)),
    ...rest(of, of.doctor.name),
  ];
}

function leavingLines(of: GroupOutcome['leaving']): readonly string[] {
  if (of === null) return [];
  return [
    '',
    `${parts.leaving}: ${of.doctor.name}`,
    ...row(figures.left, of.left),
    ...row(figures.unsold, known(of.unsold)),
    ...row(figures.perRemaining, of.perRemaining),
    ...row(figures.debtStillBehind, of.debtBehind),
    ...rest(of, of.doctor.name),
  ];
}

function settlementLines(of: GroupOutcome['settlement']): readonly string[] {
  if (of === null) return [];
  const shares = of.members?.map(({ doctor, settled }) => `  ${groupText.getsOrPays(doctor.name, settled.value)}`);
  return [
    '',
    parts.settlement,
    ...row(figures.net, known(of.net)),
    ...(of.creditorsLose.value === 0 ? [] : row(figures.creditorsLose, of.creditorsLose)),
    ...(shares === undefined
      ? [`  ${groupText.noWeights(SETTLEMENT_KEY_NAMES[of.key])}`]
      : [`  ${fieldWords('group.settlement.key').label}: ${SETTLEMENT_KEY_NAMES[of.key]}`, ...shares]),
    ...rest(of, ''),
  ];
}

function moveLines(of: GroupOutcome['move']): readonly string[] {
  if (of === null) return [];
  return [
    '',
    parts.move,
    ...row(figures.moveTotal, known(of.total)),
    ...row(figures.seller, known(of.seller)),
    ...row(figures.added, known(of.added)),
    ...row(figures.twice, known(of.twice)),
    ...row(figures.lost, of.lost),
    ...row(figures.rentChange, of.rentChange),
    ...rest(of, groupText.doctor),
  ];
}

/** Payments, days, what is missing, and what others must look at. */
function rest(
  of: {
    readonly missing: readonly string[];
    readonly checks: readonly LegalPoint[];
    readonly flows?: readonly Flow[];
    readonly dates?: readonly GroupDate[];
  },
  who: string,
): readonly string[] {
  const party = (name: Flow['from']): string => (name === 'lege' ? who : PARTY_NAMES[name]);
  const labels = of.missing.map((path) => {
    const key = fieldKeyOf(path);
    return key === null ? path : fieldWords(key).label;
  });
  return [
    ...(of.flows ?? []).map(
      ({ code, from, to, figure }) => `  ${FLOW_NAMES[code]}: ${party(from)} → ${party(to)}, ${money(figure)}`,
    ),
    ...(of.dates ?? []).map(({ code, on }) => `  ${GROUP_DATE_NAMES[code]} ${formatDate(on)}`),
    ...(labels.length === 0 ? [] : [`  ${groupText.missing([...new Set(labels)].join(', '))}`]),
    ...of.checks.map(({ by, label, source }) => `  ${groupText.by[by]}: ${label} (${source.title})`),
  ];
}
