/** Coming into a group: the doctor's practice, the group's fee, a part of the company, and the staff and costs that go with it. */
import { amount } from '../../kernel/amount';
import { words } from '../../kernel/words';
import type { GroupEntryTerms, TakenStaff } from '../../practice/planGroup';
import type { TraceNode } from '../../practice/results';
import { amountNode, figure, minus, plus, sumNode, type Part } from '../trace';
import { companyChecks, debtBehind, shareValue } from './company';
import { termEnd } from './dates';
import { doctorOf } from './doctors';
import { flow } from './flows';
import { allKnown, KnownFields, plusKnown } from './known';
import { accountantsPoint, lawyersPoint } from './legal';
import { costsOver, ONCE } from './once';
import type { EntryOutcome, GroupDate, GroupSetting, LegalPoint } from './types';

const PATH = 'group.entry';

/** Costs over the months they bind, kr. @param kostnader kr a year  @param måneder whole months */
export const bundetKostnad = amount({
  id: 'bundetKostnad',
  label: 'Kostnader legen er bundet til',
  ...ONCE,
  parts: ['kostnader', 'måneder'],
  formula: 'kostnader per år ÷ 12 × måneder',
  simplified: 'Dagens beløp, uten prisjustering.',
  compute: costsOver,
});

/** Of what the company owes its staff, the part that is bought, kr. @param andel 0–1 */
export const plikterISelskapet = amount({
  id: 'plikterISelskapet',
  label: 'Legens del av det selskapet skylder de ansatte',
  ...ONCE,
  parts: ['opptjent', 'andel'],
  formula: 'opptjent × andel',
  simplified: 'Skal stå i selskapets gjeld, og er da alt regnet med i prisen for andelen.',
  compute: (opptjent, andel) => opptjent * andel,
});

/** What it takes to come in, who gets it, and what follows along. */
export function groupEntry(of: GroupEntryTerms, setting: GroupSetting): EntryOutcome {
  const known = new KnownFields(PATH);
  const goodwill = known.read('goodwill', 'Opparbeidet praksis', of.goodwill);
  const fee = known.read('entryFee', 'Inngangspenger', of.entryFee);
  const shares = shareValue(of, setting.companyKind, known);
  const owed = owedToStaff(of.staff, known);
  const inCash = isOwn(of) ? alsoInCash(of.staff, setting.staffInCash, known) : [];
  const duties = isOwn(of) ? owed : sumNode({ ...DUTIES }, []);
  const paid = sumNode({ id: 'inntreden', label: 'Betales ved overtakelsen', unit: 'kr' }, [
    ...plusKnown(goodwill),
    ...plusKnown(fee),
    ...plusKnown(shares),
    ...(of.paidBySeller && duties.value !== 0 ? [minus(duties)] : []),
  ]);
  const total = sumNode({ id: 'inntredenIAlt', label: 'Å gå inn i gruppen', unit: 'kr' }, [
    plus(paid),
    ...(duties.value === 0 ? [] : [plus(duties)]),
  ]);
  const share = known.peek('share', 'Andel', of.share, 'andel');
  const bound = allKnown([
    known.peek('fixedCosts', 'Legens del av faste kostnader', of.fixedCosts, 'kr/år'),
    known.peek('boundMonths', 'Bindingstid', of.boundMonths, 'måneder'),
  ]);
  return {
    doctor: doctorOf(setting, of.doctor),
    missing: known.missing,
    paid: figure(paid),
    total: figure(total),
    duties: figure(duties),
    dutiesInCash: figure(sumNode({ ...IN_CASH }, inCash)),
    dutiesInCompany:
      isOwn(of) || share === null || of.staff.length === 0
        ? null
        : figure(amountNode(plikterISelskapet, [owed, share])),
    debtBehind: debtBehind(of, setting.companyKind, known),
    bound: bound === null ? null : figure(amountNode(bundetKostnad, bound)),
    depreciable: figure(
      sumNode({ id: 'avskrives', label: 'Av dette avskrives', unit: 'kr' }, [
        ...plusKnown(goodwill),
        ...plusKnown(fee),
      ]),
    ),
    flows: [
      ...flow('goodwill', 'lege', 'fratredende', goodwill),
      ...flow('entryFee', 'lege', 'gruppen', fee),
      ...flow('share', 'lege', 'eierne', shares),
      ...(of.paidBySeller ? flow('dutiesSettled', 'fratredende', 'lege', duties) : []),
      ...flow('duties', 'lege', 'ansatte', duties),
    ],
    dates: boundDates(of),
    checks: [...companyChecks(setting.companyKind), ...staffChecks(of), ...GOODWILL_CHECKS.map(accountantsPoint)],
  };
}

const isOwn = ({ employer }: GroupEntryTerms): boolean => employer === 'legen';
const IN_CASH = {
  id: 'plikterILikviditet',
  label: 'Av dette feriepenger som planens likviditet alt betaler',
  unit: 'kr',
} as const;
const DUTIES = { id: 'plikterAnsatte', label: 'Opptjent av de ansatte som følger med', unit: 'kr' } as const;
const GOODWILL_CHECKS = ['skatt-goodwill-klasse'] as const;

/** What each has earned and not been paid. */
function owedToStaff(staff: readonly TakenStaff[], known: KnownFields): TraceNode {
  const each = staff.map(({ id, name, feriepenger, pension }) => {
    const field = (of: string, label: string, value: number | null) => known.read(`staff.${id}.${of}`, label, value);
    return sumNode({ id: `plikt-${id}`, label: words('Opptjent, {name}', { name }), unit: 'kr' }, [
      ...plusKnown(field('feriepenger', 'Feriepenger', feriepenger)),
      ...plusKnown(field('pension', 'Pensjon', pension)),
    ]);
  });
  return sumNode({ ...DUTIES }, each.map(plus));
}

/** Feriepenger of those who stand in the plan under the same name. */
function alsoInCash(staff: readonly TakenStaff[], names: readonly string[], known: KnownFields): readonly Part[] {
  const plain = (name: string): string => name.trim().toLowerCase();
  const inPlan = new Set(names.map(plain));
  return staff
    .filter(({ name }) => plain(name) !== '' && inPlan.has(plain(name)))
    .flatMap(({ id, feriepenger }) => plusKnown(known.peek(`staff.${id}.feriepenger`, 'Feriepenger', feriepenger)));
}

/** A part of a company leaves the employer as it is; a practice with staff of its own has a new one. */
function staffChecks({ employer, staff }: GroupEntryTerms): readonly LegalPoint[] {
  if (staff.length === 0) return [];
  const rules =
    employer === 'legen' ? ['overdragelse-arbeidsavtaler', 'overdragelse-feriepenger'] : ['overdragelse-aksjesalg'];
  return rules.map(lawyersPoint);
}

function boundDates({ on, boundMonths }: GroupEntryTerms): readonly GroupDate[] {
  if (on === null || boundMonths === null) return [];
  return [{ code: 'boundUntil', on: termEnd(on, boundMonths), rule: null }];
}
