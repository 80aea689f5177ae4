/** The limits on delegated work and fees that a plan has switched on, as cells. Nothing is added for one that is off. */
import type { Slot } from '../kernel/graph';
import { words } from '../kernel/words';
import {
  andelInnenforNormen,
  delegerteMedTakst,
  overHoyestegrense,
  overLoftet,
  overMedarbeidertak,
  teller,
  tilbakebetaling,
} from '../staff/takstgrenser';
import { doctorScope, type PracticeContext } from './context';
import type { Post } from './delegatedStaffWork';
import type { DoctorIncome } from './doctorIncome';
import { DOCTOR_ROLES, type Doctor, type StaffMember } from './plan';
import type { LineScope } from './results';
import { INCOME_LINES } from './totals';

/** The part of delegated work within the norm of doctors per nurse; null when the limit is off or meets no post. */
export function withinNorm(
  context: PracticeContext,
  doctorCount: number,
  posts: readonly { readonly post: Post; readonly fte: Slot }[],
): Slot | null {
  const { doctorsPerNurse } = context.practice.limits;
  if (doctorsPerNurse === null) return null;
  const counted = posts.filter(({ post }) => isCounted(post.staff));
  const [first] = counted;
  if (first === undefined) return null;
  const { graph } = context;
  const scope: LineScope = first.post.scope.kind === 'ansatt' ? officeOf(first.post.scope.id) : { kind: 'kontor' };
  const sum = { unit: 'årsverk', yearUnit: 'årsverk', year: 'mean' } as const;
  const fte = graph.total(
    { id: 'arsverkMedTakster', label: 'Årsverk med takster', ...sum },
    counted.map((each) => each.fte),
    scope,
  );
  return graph.amount(
    andelInnenforNormen,
    [
      context.constant('legerIKontoret', 'Leger i kontoret', 'antall', doctorCount),
      context.input('limits.doctorsPerNurse', doctorsPerNurse, 'Leger per sykepleier', 'leger'),
      fte,
    ],
    scope,
  );
}

/** A solo office's own lines belong to its doctor. */
function officeOf(staffId: string): LineScope {
  const doctor = staffId.split('@')[1];
  return doctor === undefined ? { kind: 'kontor' } : doctorScope(doctor);
}

function isCounted({ role, delegation }: StaffMember): boolean {
  return delegation !== null && delegation.feeRule !== 'ingen' && !DOCTOR_ROLES.includes(role);
}

/** The delegated consultations that may trigger a fee. */
export function paidConsultations(
  context: PracticeContext,
  staff: StaffMember,
  doctorId: string,
  consultations: Slot,
  norm: Slot | null,
): Slot {
  const { oneFeePerDay, sameDayShare } = context.practice.limits;
  const sameDay = oneFeePerDay && sameDayShare > 0;
  const inNorm = isCounted(staff) ? norm : null;
  if (!sameDay && inNorm === null) return consultations;
  return context.graph.amount(
    {
      ...delegerteMedTakst,
      id: `delegerteMedTakst.${staff.id}`,
      label: words('Delegerte med takst: {name}', { name: staff.name }),
    },
    [
      consultations,
      inNorm ?? context.constant('ingenNorm', 'Ingen grense for sykepleiere per lege', 'andel', 1),
      sameDay
        ? context.input('limits.sameDayShare', sameDayShare, 'Andel samme dag som hos legen', 'andel')
        : context.constant('ingenSammeDag', 'Ingen grense for takster samme dag', 'andel', 0),
    ],
    doctorScope(doctorId),
  );
}

interface Member {
  readonly doctor: Doctor;
  readonly income: DoctorIncome;
}

const FLOW = { unit: 'kr/måned', yearUnit: 'kr/år', year: 'sum' } as const;

/**
 * What the limits take from each doctor's fees in one office.
 *
 * @param scope where the office's own sums belong
 * @returns each doctor's income, with the line for limits where one is switched on
 */
export function limitedIncomes(
  context: PracticeContext,
  members: readonly Member[],
  scope: LineScope,
): readonly DoctorIncome[] {
  const { staffFeeShare, feeCeilingPerDoctor, collectiveCeiling } = context.practice.limits;
  if (staffFeeShare === null && feeCeilingPerDoctor === null && collectiveCeiling === null) {
    return members.map(({ income }) => income);
  }
  const { graph } = context;
  const none = (id: string): Slot => context.constant(id, 'Ikke slått på', 'kr/år', 0);
  const fees = members.map(({ doctor, income }) => ({
    scope: doctorScope(doctor.id),
    own: graph.total({ id: 'egneTakster', label: 'Egne takster', ...FLOW }, income.ownTakster, doctorScope(doctor.id)),
    delegated: income.lines.delegerteTakster ?? none('ingenDelegerte'),
  }));
  const staffCuts = overStaffShare(context, members, fees, scope) ?? members.map(() => null);
  const ceilingCuts = fees.map((fee, index): Slot | null => {
    if (feeCeilingPerDoctor === null) return null;
    const ceiling = context.input('limits.feeCeilingPerDoctor', feeCeilingPerDoctor, 'Høyestegrense per lege', 'kr/år');
    const parts = [fee.own, fee.delegated, staffCuts[index] ?? none('ingenMedarbeidertak'), ceiling] as const;
    return graph.perYear(() => graph.amount(overHoyestegrense, parts, fee.scope), 'plan');
  });
  const paybacks =
    collectiveCeiling === null
      ? members.map(() => null)
      : collective(
          context,
          collectiveCeiling,
          fees.map((fee, index) => {
            const cuts = [
              staffCuts[index] ?? none('ingenMedarbeidertak'),
              ceilingCuts[index] ?? none('ingenHoyestegrense'),
            ] as const;
            return { scope: fee.scope, net: graph.amount(teller, [fee.own, fee.delegated, ...cuts], fee.scope) };
          }),
          scope,
        );
  return members.map(({ doctor, income }, index) => {
    const cuts = [staffCuts[index], ceilingCuts[index], paybacks[index]].filter((slot) => typeof slot === 'number');
    if (cuts.length === 0) return income;
    const line = graph.total(
      INCOME_LINES.takstgrenser,
      cuts,
      doctorScope(doctor.id),
      cuts.map(() => -1),
    );
    return { ...income, lines: { ...income.lines, takstgrenser: line } };
  });
}

interface Fees {
  readonly scope: LineScope;
  readonly own: Slot;
  readonly delegated: Slot;
}

/** Staff's fees above their share of the doctors'; null when the limit is off or no fees are delegated. */
function overStaffShare(
  context: PracticeContext,
  members: readonly Member[],
  fees: readonly Fees[],
  scope: LineScope,
): readonly (Slot | null)[] | null {
  const { staffFeeShare } = context.practice.limits;
  if (staffFeeShare === null || members.every(({ income }) => income.lines.delegerteTakster === undefined)) return null;
  const { graph } = context;
  const delegated = graph.total(
    { id: 'kontoretsDelegerteTakster', label: 'Kontorets delegerte takster', ...FLOW },
    fees.map((fee) => fee.delegated),
    scope,
  );
  const own = graph.total(
    { id: 'legenesEgneTakster', label: 'Legenes egne takster', ...FLOW },
    fees.map((fee) => fee.own),
    scope,
  );
  const cap = context.input('limits.staffFeeShare', staffFeeShare, 'Tak som del av legenes takster', 'andel');
  return fees.map((fee) =>
    graph.perYear(() => graph.amount(overMedarbeidertak, [fee.delegated, delegated, own, cap], fee.scope), 'plan'),
  );
}

/** Each doctor's part of what is paid back this year of last year's excess over the collective ceiling. */
function collective(
  context: PracticeContext,
  ceiling: number,
  fees: readonly { readonly scope: LineScope; readonly net: Slot }[],
  scope: LineScope,
): readonly Slot[] {
  const { graph } = context;
  const sum = graph.total(
    { id: 'kontoretsTaksterMotLoftet', label: 'Kontorets takster mot økonomiloftet', ...FLOW },
    fees.map((fee) => fee.net),
    scope,
  );
  const loft = context.input('limits.collectiveCeiling', ceiling, 'Økonomiloft for kontoret', 'kr/år');
  const nothing = context.constant('ingenFjor', 'Ingen tidligere år i planen', 'kr/måned', 0);
  const isFirst = context.calendar('forsteManed', 'Første måned i planåret (1 = ja)', 'antall', (month) =>
    (month - context.start) % 12 === 0 ? 1 : 0,
  );
  return fees.map((fee) => {
    const excess = graph.perYear(() => graph.amount(overLoftet, [fee.net, sum, loft], fee.scope), 'plan');
    const before = graph.previous(nothing);
    graph.link(before, excess);
    const paidBefore = graph.previous(nothing);
    const paid = graph.amount(tilbakebetaling, [isFirst, before, paidBefore], fee.scope);
    graph.link(paidBefore, paid);
    return paid;
  });
}
