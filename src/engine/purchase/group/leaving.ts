/** Leaving a group: what comes in, what runs on, what falls on the others, and the days the notice sets. */
import { amount } from '../../kernel/amount';
import type { GroupLeavingTerms } from '../../practice/planGroup';
import type { TraceNode } from '../../practice/results';
import type { MaybeFigure } from '../figures';
import { amountNode, figure, stepNode, sumNode } from '../trace';
import { companyChecks, debtBehind, shareValue } from './company';
import { doctorOf } from './doctors';
import { flow } from './flows';
import { allKnown, KnownFields, minusKnown, plusKnown } from './known';
import { accountantsPoint, lawyersPoint, noticeDates } from './legal';
import { costsOver, ONCE } from './once';
import type { GroupSetting, LeavingOutcome } from './types';

const PATH = 'group.leaving';

/** The leaver's part of the office's costs after the last day, kr. @param kostnader kr a year  @param måneder whole months */
export const lopendeKostnader = amount({
  id: 'lopendeKostnader',
  label: 'Kostnader som løper etter siste dag',
  ...ONCE,
  parts: ['kostnader', 'måneder'],
  formula: 'kostnader per år ÷ 12 × måneder etter siste dag',
  compute: costsOver,
});

/** What each of the others pays more a year while the place is empty, kr. @param andre how many are left, at least 1 */
export const kostnadPaaDeAndre = amount({
  id: 'kostnadPaaDeAndre',
  label: 'Faste kostnader på hver av de andre',
  unit: 'kr/år',
  yearUnit: 'kr/år',
  year: 'sum',
  role: 'detail',
  parts: ['kostnader', 'de andre'],
  formula: 'kostnader per år ÷ legene som er igjen',
  simplified: 'Delt likt, så lenge plassen er tom og etter at den som går, har sluttet å betale.',
  compute: (kostnader, andre) => kostnader / andre,
});

/** The leaver's side: with a buyer, and without one. */
export function leaving(of: GroupLeavingTerms, setting: GroupSetting): LeavingOutcome {
  const known = new KnownFields(PATH);
  const price = known.read('price', 'Betalt av kjøper', of.price);
  const shares = shareValue(of, setting.companyKind, known);
  const costs = known.read('fixedCosts', 'Legens del av faste kostnader', of.fixedCosts, 'kr/år');
  const runsOn = runningOn(
    costs,
    known.read('costMonthsAfter', 'Måneder etter siste dag', of.costMonthsAfter, 'måneder'),
  );
  const duties = known.read('staffDuties', 'Gjøres opp med de ansatte', of.staffDuties);
  const others = [...plusKnown(shares), ...minusKnown(runsOn), ...minusKnown(duties)];
  const unsold = sumNode({ id: 'uttredenUtenKjoper', label: 'Å gå ut uten kjøper', unit: 'kr' }, others);
  const sold = { id: 'uttreden', label: 'Å gå ut av gruppen', unit: 'kr' } as const;
  return {
    doctor: doctorOf(setting, of.doctor),
    missing: known.missing,
    left: price === null ? null : figure(sumNode(sold, [...plusKnown(price), ...others])),
    unsold: figure(unsold),
    perRemaining: onTheOthers(costs, setting.doctors.length - 1),
    debtBehind: debtBehind(of, setting.companyKind, known),
    flows: [
      ...flow('price', 'kjoper', 'lege', price),
      ...flow('share', 'eierne', 'lege', shares),
      ...flow('runsOn', 'lege', 'gruppen', runsOn),
      ...flow('duties', 'lege', 'ansatte', duties),
    ],
    dates: of.noticeOn === null ? [] : noticeDates(of.noticeOn),
    checks: [
      lawyersPoint('oppsigelse-framme'),
      lawyersPoint('hjemfall-vilkar'),
      ...companyChecks(setting.companyKind),
      accountantsPoint('skatt-salg-goodwill'),
    ],
  };
}

function runningOn(costs: TraceNode | null, months: TraceNode | null): TraceNode | null {
  const parts = allKnown([costs, months]);
  return parts === null ? null : amountNode(lopendeKostnader, parts);
}

function onTheOthers(costs: TraceNode | null, others: number): MaybeFigure {
  if (costs === null || others < 1) return null;
  const remaining = stepNode(
    { id: 'legerIgjen', label: 'Leger som er igjen', unit: 'leger', formula: 'legene i planen − 1' },
    others,
  );
  return figure(amountNode(kostnadPaaDeAndre, [costs, remaining]));
}
