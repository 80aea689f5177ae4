/** One post's årsverk, what it produces, and what it costs, as cells. */
import type { Slot } from '../kernel/graph';
import { monthOf, type PlainDate } from '../kernel/plainDate';
import { words } from '../kernel/words';
import { arsverkEtterVolum } from '../staff/delegering';
import { arbeidsgiveravgift, arsverk, feriepenger, kostnadPerArsverk, lonn, pensjon } from '../staff/lonnskostnad';
import {
  betaltAvAndre,
  produksjonsandel,
  produserendeArsverk,
  tilskuddTilStilling,
  utskiftingskostnad,
} from '../staff/stillingsforlop';
import type { PracticeContext } from './context';
import type { Possible, Post } from './delegatedStaffWork';
import type { StaffMember } from './plan';
import type { LineScope } from './results';
import { standardRecord } from './standards';

/** One post in one office: its årsverk and its cost. */
export interface OfficePost {
  readonly fte: Slot;
  readonly cost: Slot;
  /** Expected cost of replacing those who leave; null = none. */
  readonly replacement: Slot | null;
  /** What others pay of the post. */
  readonly support: readonly Slot[];
}

/**
 * 1 from the month of the first day at work through the month of the last.
 * @param closes last month (of the plan, 0-based) of an office that is closed; null for one that goes on
 */
export function workingMonths(context: PracticeContext, staff: StaffMember, closes: number | null): Slot {
  const label = words('I arbeid: {name} (1 = ja)', { name: staff.name });
  const { until } = staff.course;
  if (until === null && closes === null) return context.since(staff.from, 'iArbeid', label);
  const first = staff.from === null ? context.start : monthOf(staff.from as PlainDate);
  const stays = until === null ? Infinity : monthOf(until as PlainDate);
  const last = Math.min(stays, closes === null ? Infinity : context.start + closes);
  const till = last === stays && until !== null ? until : context.firstDay(last - context.start).slice(0, 7);
  const note =
    staff.from === null
      ? words('til {until}', { until: till })
      : words('fra {from} til {until}', { from: staff.from, until: till });
  return context.calendar('iArbeid', label, 'antall', (month) => (month >= first && month <= last ? 1 : 0), note);
}

export function postFte(context: PracticeContext, post: Post, doctorCount: number, possible: Possible | null): Slot {
  const { staff, scope, working, wanted: asked } = post;
  if (staff.sizing === 'volume' && asked !== null && possible !== null) {
    return context.graph.amount(arsverkEtterVolum, [possible.total, asked.perDay, asked.days], scope);
  }
  const position = context.input(
    `staff.${staff.id}.fte`,
    staff.fte,
    words('Stilling: {name}', { name: staff.name }),
    'årsverk',
  );
  const count = staff.per === 'doctor' ? doctorCount : 1;
  const label = staff.per === 'doctor' ? 'Leger i kontoret' : 'Kontor';
  const per = context.constant(staff.per === 'doctor' ? 'legerIKontoret' : 'ettKontor', label, 'antall', count);
  return context.graph.amount(arsverk, [position, per, working], scope);
}

/** The post's årsverk counted as full production: less while someone learns the work. */
export function productiveFte(context: PracticeContext, { staff, scope }: Post, fte: Slot): Slot {
  const { rampUpMonths, turnover } = staff.course;
  if (rampUpMonths === 0) return fte;
  const { graph } = context;
  const path = `staff.${staff.id}.course`;
  const first = staff.from === null ? context.start : monthOf(staff.from as PlainDate);
  const since = context.calendar(
    'maanederSidenStart',
    words('Hele måneder siden start: {name}', { name: staff.name }),
    'måneder',
    (month) => Math.max(0, month - first),
    staff.from === null ? 'fra planens start' : words('fra {from}', { from: staff.from }),
  );
  const share = graph.amount(
    produksjonsandel,
    [
      since,
      context.input(`${path}.rampUpMonths`, rampUpMonths, 'Måneder til full produksjon', 'måneder'),
      context.input(`${path}.turnover`, turnover, 'Del av stillingen som skifter person i året', 'andel'),
    ],
    scope,
  );
  return graph.amount(produserendeArsverk, [fte, share], scope);
}

/** @param fte årsverk the office pays for */
export function officePost(context: PracticeContext, { staff, scope, working }: Post, fte: Slot): OfficePost {
  const cost = postCost(context, staff, fte, scope);
  const path = `staff.${staff.id}`;
  const { graph } = context;
  const { turnover, replacementCost, support } = staff.course;
  const replacement =
    turnover === 0 || replacementCost === 0
      ? null
      : graph.amount(
          utskiftingskostnad,
          [
            fte,
            context.input(`${path}.course.turnover`, turnover, 'Del av stillingen som skifter person i året', 'andel'),
            context.input(`${path}.course.replacementCost`, replacementCost, 'Kostnad ved å erstatte én', 'kr'),
          ],
          scope,
        );
  const paid: Slot[] = [];
  if (support > 0) {
    const input = context.input(
      `${path}.course.support`,
      support,
      words('Betalt av andre: {name}', { name: staff.name }),
      'kr/år',
    );
    paid.push(graph.amount(betaltAvAndre, [input, working], scope));
  }
  const { delegation } = staff;
  if (delegation !== null && (delegation.feeRule === 'egneHonorar' || delegation.feeRule === 'egneDrift')) {
    if (delegation.grantShare !== 0) {
      const label = 'Andel av stillingen tilskuddet dekker';
      const share = context.inputOr(`${path}.delegation.grantShare`, delegation.grantShare, label, 'andel');
      paid.push(graph.amount(tilskuddTilStilling, [cost, share], scope));
    }
  }
  return { fte, cost, replacement, support: paid };
}

/** A month's whole cost of a post: built up from pay, pension and arbeidsgiveravgift, or the user's own figure. */
function postCost(context: PracticeContext, staff: StaffMember, fte: Slot, scope: LineScope): Slot {
  const { graph } = context;
  const path = `staff.${staff.id}`;
  if (staff.annualCost !== null) {
    const cost = context.input(
      `${path}.annualCost`,
      staff.annualCost,
      words('Kostnad per årsverk: {name}', { name: staff.name }),
      'kr/år',
    );
    return graph.amount({ ...kostnadPerArsverk, id: 'lonnskostnad', role: 'cost' }, [fte, cost], scope);
  }
  const pay = payOf(context, staff);
  const rate = context.inputOr(
    `${path}.pensionRate`,
    staff.pensionRate,
    words('Pensjonssats: {name}', { name: staff.name }),
    'andel',
  );
  const wages = graph.amount(lonn, [fte, pay], scope);
  const pension = graph.amount(pensjon, [wages, rate], scope);
  const levy = graph.amount(arbeidsgiveravgift, [wages, pension, context.arbeidsgiveravgift()], scope);
  graph.amount(feriepenger, [wages, context.rate('feriepenger.prosent')], scope);
  return graph.total(
    {
      id: 'lonnskostnad',
      label: words('Lønnskostnad: {name}', { name: staff.name }),
      unit: 'kr/måned',
      yearUnit: 'kr/år',
      year: 'sum',
      role: 'cost',
      formula: 'lønn + tjenestepensjon + arbeidsgiveravgift',
    },
    [wages, pension, levy],
    scope,
  );
}

/** Yearly pay: typed, or the role's standard. A role whose pay no source states must have it typed. */
function payOf(context: PracticeContext, staff: StaffMember): Slot {
  const path = `staff.${staff.id}.pay`;
  const label = words('Årslønn: {name}', { name: staff.name });
  if (staff.pay === null && standardRecord(context.practice, path) === null) {
    context.problem('missing-field', `baseline.${path}`, {});
    return context.input(path, 0, label, 'kr/år');
  }
  return context.inputOr(path, staff.pay, label, 'kr/år');
}
