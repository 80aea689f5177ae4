/** What coming into a group, leaving it, dividing it and moving a practice come to: figures by name, for screen and text alike. */
import type { TraceNode } from '../../engine/practice/results';
import type {
  EntryOutcome,
  Figure,
  Flow,
  GroupDate,
  GroupParty,
  LeavingOutcome,
  LegalPoint,
  MoveOutcome,
  SettlementOutcome,
} from '../../engine/purchase';
import { fieldKeyOf, fieldWords } from './fields';
import { groupText as text, PARTY_NAMES } from './group';

/** A figure with its name, as it stands in a list. */
export interface NamedFigure {
  readonly name: string;
  readonly figure: Figure;
}

/** What all four answers end with; a settlement has neither payments nor days. */
export interface GroupBasis {
  readonly missing: readonly string[];
  readonly checks: readonly LegalPoint[];
  readonly flows?: readonly Flow[];
  readonly dates?: readonly GroupDate[];
}

const rests = (node: TraceNode): boolean => node.kind === 'input' || node.parts.some(rests);
/** Whether something is typed in a sum. */
export const isKnown = ({ trace }: Figure): boolean => rests(trace);
/** Of nothing there is no figure. */
const known = (figure: Figure): Figure | null => (isKnown(figure) ? figure : null);
const notZero = (figure: Figure): Figure | null => (figure.value === 0 ? null : figure);

/** The figures that are known, by their names. */
function named(figures: readonly (readonly [name: string, figure: Figure | null])[]): readonly NamedFigure[] {
  return figures.flatMap(([name, figure]) => (figure === null ? [] : [{ name, figure }]));
}

const figures = text.figures;

export function entryFigures(of: EntryOutcome): readonly NamedFigure[] {
  return named([
    [figures.paid, known(of.paid)],
    [figures.duties, notZero(of.duties)],
    [figures.dutiesInCash, notZero(of.dutiesInCash)],
    [figures.total, of.total.value === of.paid.value ? null : of.total],
    [figures.dutiesInCompany, of.dutiesInCompany],
    [figures.debtBehind, of.debtBehind],
    [figures.bound, of.bound],
    [figures.depreciable, known(of.depreciable)],
  ]);
}

export function leavingFigures(of: LeavingOutcome): readonly NamedFigure[] {
  return named([
    [figures.left, of.left],
    [figures.unsold, known(of.unsold)],
    [figures.perRemaining, of.perRemaining],
    [figures.debtStillBehind, of.debtBehind],
  ]);
}

export function settlementFigures(of: SettlementOutcome): readonly NamedFigure[] {
  return named([
    [figures.net, known(of.net)],
    [figures.creditorsLose, notZero(of.creditorsLose)],
  ]);
}

/** What each doctor is paid, by name. */
export function settledFigures(of: SettlementOutcome): readonly NamedFigure[] {
  return (of.members ?? []).map(({ doctor, settled }) => ({
    name: `${text.columns.settled}: ${doctor.name}`,
    figure: settled,
  }));
}

export function moveFigures(of: MoveOutcome): readonly NamedFigure[] {
  return named([
    [figures.moveTotal, known(of.total)],
    [figures.seller, known(of.seller)],
    [figures.added, known(of.added)],
    [figures.twice, known(of.twice)],
    [figures.lost, of.lost],
    [figures.rentChange, of.rentChange],
  ]);
}

/** What the figures lack, by the fields' labels, each once; null where they lack nothing. */
export function missingText(missing: readonly string[]): string | null {
  const labels = missing.flatMap((path) => {
    const key = fieldKeyOf(path);
    return key === null ? [] : [fieldWords(key).label];
  });
  return labels.length === 0 ? null : text.missing([...new Set(labels)].join(', '));
}

export function partyName(party: GroupParty, who: string): string {
  return party === 'lege' ? who : PARTY_NAMES[party];
}
