/** Feriepenger of an office's staff as cells: a cost every month, cash in June. */
import type { Slot } from '../kernel/graph';
import { monthInYear, monthOf, type PlainDate } from '../kernel/plainDate';
import { words } from '../kernel/words';
import {
  feriepengerForPlanen,
  feriepengerSidenNyttaar,
  fjoraaretsFeriepenger,
  utbetalteFeriepenger,
} from '../staff/feriepengeoppgjor';
import { feriepenger } from '../staff/lonnskostnad';
import { doctorScope, OFFICE, staffScope, type PracticeContext } from './context';
import type { LineScope } from './results';

/** One office's feriepenger, kr a month. */
export interface StaffHolidayPay {
  readonly earned: Slot;
  readonly paid: Slot;
  readonly levyRate: Slot;
}

/** One post's feriepenger, and since when someone is in it; null = before what the plan can tell. */
interface PostHolidayPay {
  readonly scope: LineScope;
  readonly name: string;
  readonly earned: Slot;
  readonly from: string | null;
}

/**
 * @param officeId empty for the shared office; the doctor's id for a solo office
 * @param lines of the practice, computed
 * @returns null where nobody's feriepenger are known
 */
export function staffHolidayPay(
  context: PracticeContext,
  officeId: string,
  lines: ReadonlyMap<string, Slot>,
): StaffHolidayPay | null {
  const posts = [...staffOf(context, officeId, lines), ...leaderOf(context, officeId, lines)];
  if (posts.length === 0) return null;
  const { graph, start } = context;
  const scope = scopeOf(officeId);
  const flow = { unit: 'kr/måned', yearUnit: 'kr/år', year: 'sum' } as const;
  const level = { unit: 'kr', yearUnit: 'kr', year: 'last' } as const;
  const earned = graph.total(
    { id: 'opptjenteFeriepenger', label: 'Feriepenger opptjent i kontoret', ...flow },
    posts.map((post) => post.earned),
    scope,
  );
  const sinceJanuary = monthInYear(start) - 1;
  const before = (id: string, label: string, first: number, months: number): Slot =>
    graph.total(
      { id, label, ...level },
      posts.map((post) => earnedBefore(context, post, id, first, months)),
      scope,
    );
  const thisYear = before(
    'feriepengerIAaretForPlanen',
    'Feriepenger opptjent i startåret før planen',
    start - sinceJanuary,
    sinceJanuary,
  );
  const lastYear = before(
    'feriepengerAaretForPlanen',
    'Feriepenger opptjent året før planens startår',
    start - sinceJanuary - 12,
    12,
  );
  const isMonth = (id: string, label: string, wanted: number): Slot =>
    context.calendar(id, label, 'antall', (month) => (monthInYear(month) === wanted ? 1 : 0));
  const january = isMonth('januar', 'Januar (1 = ja)', 1);
  const accruedBefore = graph.previous(thisYear);
  graph.link(accruedBefore, graph.amount(feriepengerSidenNyttaar, [accruedBefore, earned, january], scope));
  const sameBefore = graph.previous(lastYear);
  // A plan that begins in January takes over what was earned the year before as it is.
  const turns = context.calendar('januarIPlanen', 'Januar etter planens start (1 = ja)', 'antall', (month) =>
    monthInYear(month) === 1 && month !== start ? 1 : 0,
  );
  const due = graph.amount(fjoraaretsFeriepenger, [sameBefore, accruedBefore, turns], scope);
  graph.link(sameBefore, due);
  const paid = graph.amount(utbetalteFeriepenger, [due, isMonth('juni', 'Juni (1 = ja)', 6)], scope);
  return { earned, paid, levyRate: context.arbeidsgiveravgift() };
}

function scopeOf(officeId: string): LineScope {
  return officeId === '' ? OFFICE : doctorScope(officeId);
}

function staffOf(
  context: PracticeContext,
  officeId: string,
  lines: ReadonlyMap<string, Slot>,
): readonly PostHolidayPay[] {
  return context.practice.staff.flatMap(({ id, name, from }): PostHolidayPay[] => {
    const own = officeId === '' ? id : `${id}@${officeId}`;
    const earned = lines.get(`ansatt:${own}/feriepenger`);
    return earned === undefined ? [] : [{ scope: staffScope(own), name, earned, from }];
  });
}

/** The leader's feriepenger, which the practice does not show by themselves. */
function leaderOf(
  context: PracticeContext,
  officeId: string,
  lines: ReadonlyMap<string, Slot>,
): readonly PostHolidayPay[] {
  const scope = scopeOf(officeId);
  const pay = lines.get(officeId === '' ? 'kontor/lederlonn' : `lege:${officeId}/lederlonn`);
  if (pay === undefined) return [];
  const name = 'Daglig leder';
  const def = { ...feriepenger, id: 'lederferiepenger', label: words('Herav feriepenger: {name}', { name }) };
  return [
    { scope, name, earned: context.graph.amount(def, [pay, context.rate('feriepenger.prosent')], scope), from: null },
  ];
}

/**
 * What a post earned in `months` months from `first` on, which lie before the plan; nothing on a new agreement, which
 * begins with it.
 */
function earnedBefore(context: PracticeContext, post: PostHolidayPay, id: string, first: number, months: number): Slot {
  const { isNewList } = context.traits;
  const begun = post.from === null ? -Infinity : monthOf(post.from as PlainDate);
  const worked = isNewList ? 0 : Math.max(0, Math.min(months, first + months - begun));
  const label = words('Måneder i arbeid før planen: {name}', { name: post.name });
  const note = isNewList ? 'den nye avtalen begynner med planen' : undefined;
  const count = context.constant(`maaneder.${id}`, label, 'måneder', worked, note);
  const def = { ...feriepengerForPlanen, id: `${feriepengerForPlanen.id}.${id}` };
  return context.graph.amount(def, [post.earned, count], post.scope);
}
