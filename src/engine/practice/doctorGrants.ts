/** What comes to one doctor beside basisfinansiering and takster: grants and other income, as cells. */
import type { Slot } from '../kernel/graph';
import { monthOf, type MonthNumber, type PlainDate } from '../kernel/plainDate';
import { words } from '../kernel/words';
import { tilbakebetaltTilskudd, tilskuddTilKontor, tilskuddTilLege } from '../tilskudd/andreTilskudd';
import { andreInntekter, attester, kommunaltArbeid, legevakt, undervisning } from '../tilskudd/annenInntekt';
import { bundneMaaneder } from '../tilskudd/bindingstid';
import { doctorScope, type PracticeContext } from './context';
import type { Doctor, Grant, OtherIncome } from './plan';
import { recruitmentGrant } from './reformPayment';
import { INCOME_LINES, type IncomeLine } from './totals';

/** Lines of the grants and other income the doctor has; a doctor without any has no cells. */
export function doctorGrants(context: PracticeContext, doctor: Doctor): Partial<Record<IncomeLine, Slot>> {
  const lines: Partial<Record<IncomeLine, Slot>> = otherIncome(context, doctor);
  const { grants } = context.practice;
  const own = grants.filter((grant) => grant.amount > 0 && (grant.doctor === '' || grant.doctor === doctor.id));
  const recruitment = recruitmentGrant(context, doctor);
  if (own.length === 0 && recruitment === null) return lines;
  const paid: Slot[] = recruitment === null ? [] : [recruitment.paid];
  const repaid: Slot[] = recruitment?.repaid ? [recruitment.repaid] : [];
  for (const grant of own) {
    paid.push(payment(context, doctor, grant));
    const back = repayment(context, doctor, grant);
    if (back !== null) repaid.push(back);
  }
  lines.tilskudd = context.graph.total(INCOME_LINES.tilskudd, [...paid, ...repaid], doctorScope(doctor.id), [
    ...paid.map(() => 1),
    ...repaid.map(() => -1),
  ]);
  return lines;
}

const OTHER: Readonly<Record<keyof OtherIncome, typeof attester>> = {
  certificates: attester,
  municipalWork: kommunaltArbeid,
  outOfHours: legevakt,
  teaching: undervisning,
  other: andreInntekter,
};
const OTHER_LINES = {
  certificates: 'attester',
  municipalWork: 'kommunaltArbeid',
  outOfHours: 'legevakt',
  teaching: 'undervisning',
  other: 'andreInntekter',
} as const satisfies Record<keyof OtherIncome, IncomeLine>;

function otherIncome(context: PracticeContext, doctor: Doctor): Partial<Record<IncomeLine, Slot>> {
  const lines: Partial<Record<IncomeLine, Slot>> = {};
  for (const key of Object.keys(OTHER) as (keyof OtherIncome)[]) {
    const value = doctor.otherIncome[key];
    if (value === 0) continue;
    const def = OTHER[key];
    const kroner = context.input(`doctors.${doctor.id}.otherIncome.${key}`, value, def.label, 'kr/år');
    lines[OTHER_LINES[key]] = context.graph.amount(def, [kroner, inPractice(context, doctor)], doctorScope(doctor.id));
  }
  return lines;
}

const lastMonthOf = (doctor: Doctor): number =>
  doctor.person.leavesOn === null ? Infinity : monthOf(doctor.person.leavesOn as PlainDate);

function inPractice(context: PracticeContext, doctor: Doctor): Slot {
  const first = monthOf(doctor.agreementFrom as PlainDate);
  const last = lastMonthOf(doctor);
  if (first <= context.start && last === Infinity)
    return context.constant('iPraksisen', 'I praksisen hele planen (1 = ja)', 'antall', 1);
  const { agreementFrom: from, person } = doctor;
  const { leavesOn: until } = person;
  const note = until === null ? words('fra {from}', { from }) : words('fra {from} til {until}', { from, until });
  return context.calendar(
    'iPraksisenFra',
    'I praksisen (1 = ja)',
    'antall',
    (month) => (month >= first && month <= last ? 1 : 0),
    note,
  );
}

/** How many times the grant's amount is paid in a month: 1 or 0 once, a twelfth or 0 by the year. */
function paidIn(grant: Grant, last: number): (month: MonthNumber) => number {
  const first = monthOf(grant.from as PlainDate);
  if (grant.per === 'once') return (month) => (month === first && month <= last ? 1 : 0);
  const end = Math.min(last, grant.until === null ? Infinity : monthOf(grant.until as PlainDate));
  return (month) => (month >= first && month <= end ? 1 / 12 : 0);
}

function payment(context: PracticeContext, doctor: Doctor, grant: Grant): Slot {
  const { graph } = context;
  const isOffice = grant.doctor === '';
  const paid = context.calendar(
    `utbetalt.${grant.id}`,
    grant.name === '' ? 'Utbetalt del av tilskuddet' : words('Utbetalt del av {name}', { name: grant.name }),
    'andel',
    paidIn(grant, isOffice ? Infinity : lastMonthOf(doctor)),
    paymentNote(grant),
  );
  const kroner = amountOf(context, grant);
  const label = grant.name === '' ? tilskuddTilLege.label : grant.name;
  const scope = doctorScope(doctor.id);
  if (!isOffice) {
    return graph.amount({ ...tilskuddTilLege, id: `tilskudd.${grant.id}`, label }, [kroner, paid], scope);
  }
  const count = context.constant(
    'legerIPlanen',
    'Leger i planen',
    'leger',
    Math.max(1, context.practice.doctors.length),
  );
  return graph.amount({ ...tilskuddTilKontor, id: `tilskudd.${grant.id}`, label }, [kroner, paid, count], scope);
}

function paymentNote(grant: Grant): string {
  const { from, until } = grant;
  if (grant.per === 'once') return words('én gang, {from}', { from });
  if (until === null) return words('fra {from}', { from });
  return words('fra {from} til og med {until}', { from, until });
}

const amountOf = (context: PracticeContext, grant: Grant): Slot =>
  context.input(
    `grants.${grant.id}.amount`,
    grant.amount,
    grant.name === '' ? 'Tilskudd' : grant.name,
    grant.per === 'once' ? 'kr' : 'kr/år',
  );

/** Cells of paying back; null where the doctor never leaves, is not bound, or had nothing before leaving. */
function repayment(context: PracticeContext, doctor: Doctor, grant: Grant): Slot | null {
  const { leavesOn } = doctor.person;
  if (grant.doctor === '' || leavesOn === null || grant.bindingMonths === 0 || grant.repaymentShare === 0) return null;
  if (leavesOn < grant.from) return null;
  const last = monthOf(leavesOn as PlainDate);
  const path = `grants.${grant.id}`;
  return context.graph.amount(
    { ...tilbakebetaltTilskudd, id: `tilbakebetalt.${grant.id}` },
    [
      amountOf(context, grant),
      context.constant(
        `gangerUtbetalt.${grant.id}`,
        'Ganger beløpet er utbetalt',
        'antall',
        timesPaid(grant, last),
        words('til og med {until}', { until: leavesOn }),
      ),
      context.input(`${path}.repaymentShare`, grant.repaymentShare, 'Del som betales tilbake', 'andel'),
      context.constant(
        `bundet.${grant.id}`,
        'Hele måneder siden tilskuddet begynte',
        'måneder',
        bundneMaaneder(grant.from as PlainDate, leavesOn as PlainDate),
        words('fra {from} til {until}', { from: grant.from, until: leavesOn }),
      ),
      context.input(`${path}.bindingMonths`, grant.bindingMonths, 'Bindingstid', 'måneder'),
      context.calendar(
        `slutter.${doctor.id}`,
        'Legen slutter i måneden (1 = ja)',
        'antall',
        (month) => (month === last ? 1 : 0),
        words('siste dag {day}', { day: leavesOn }),
      ),
    ],
    doctorScope(doctor.id),
  );
}

/** What was paid before the plan counts too: the binding began when the grant did. */
function timesPaid(grant: Grant, last: number): number {
  if (grant.per === 'once') return 1;
  const until = grant.until === null ? last : Math.min(last, monthOf(grant.until as PlainDate));
  return Math.max(0, until - monthOf(grant.from as PlainDate) + 1) / 12;
}
