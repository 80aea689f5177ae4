/** Dividing a group: what it owns, owes and costs to end is shared by a key; what a doctor keeps or takes over is counted. */
import { amount } from '../../kernel/amount';
import { words } from '../../kernel/words';
import type { GroupSettlementTerms, SettlementKey, SettlementMember } from '../../practice/planGroup';
import { NEW_MEMBER, SETTLEMENT_KEYS } from '../../practice/planGroup';
import type { TraceNode } from '../../practice/results';
import { amountNode, figure, inputNode, minus, plus, stepNode, sumNode } from '../trace';
import { companyChecks } from './company';
import { KnownFields, minusKnown, plusKnown } from './known';
import { lawyersPoint } from './legal';
import { ONCE } from './once';
import type { GroupDoctor, GroupSetting, SettledMember, SettlementOutcome } from './types';

const PATH = 'group.settlement';

/** A doctor's part by the key, 0–1. */
export const oppgjorsdel = amount({
  id: 'oppgjorsdel',
  label: 'Del etter nøkkelen',
  unit: 'andel',
  yearUnit: 'andel',
  year: 'sum',
  role: 'detail',
  parts: ['vekt', 'alle'],
  formula: 'legens vekt ÷ summen av alle legenes',
  compute: (vekt, alle) => vekt / alle,
});

/** A doctor's part of one of the group's amounts, kr. @param del 0–1 */
export const oppgjorsbelop = amount({
  id: 'oppgjorsbelop',
  label: 'Legens del',
  ...ONCE,
  parts: ['beløp', 'del'],
  formula: 'beløp × del etter nøkkelen',
  compute: (belop, del) => belop * del,
});

/** What is shared, whoever gets it. */
interface Whole {
  readonly assets: TraceNode;
  readonly debt: TraceNode;
  readonly severance: TraceNode;
  readonly net: TraceNode;
  /** What there is to share, or to be asked for: not below 0 where nobody answers for the debt. */
  readonly shared: TraceNode;
}

/** Each doctor's part and payment by the chosen key, and what the other keys would give. */
export function settle(of: GroupSettlementTerms, setting: GroupSetting): SettlementOutcome {
  const known = new KnownFields(PATH);
  const whole = wholeOf(of, setting, known);
  const shared = setting.doctors.map((doctor) => memberOf(of, doctor));
  const partsBy = (key: SettlementKey, note: KnownFields): readonly TraceNode[] | null =>
    partsOf(key, setting.doctors, shared, note);
  const chosen = partsBy(of.key, known);
  const settledBy = (parts: readonly TraceNode[], key = of.key): readonly SettledMember[] =>
    setting.doctors.map((doctor, index) =>
      settledMember(key, doctor, shared[index] ?? { id: doctor.id, ...NEW_MEMBER }, parts[index] as TraceNode, whole),
    );
  return {
    missing: known.missing,
    checks: [...companyChecks(setting.companyKind), ...DISSOLVING.map(lawyersPoint)],
    key: of.key,
    net: figure(whole.net),
    creditorsLose: figure(notCovered(whole)),
    members: chosen === null ? null : settledBy(chosen),
    byKey: SETTLEMENT_KEYS.map((key) => {
      const parts = partsBy(key, new KnownFields(PATH));
      return { key, settled: parts === null ? null : settledBy(parts, key).map(({ settled }) => settled) };
    }),
  };
}

/** Staff who go on with one of the doctors are taken over by a new employer. */
const DISSOLVING = ['overdragelse-arbeidsavtaler', 'overdragelse-feriepenger'] as const;

const memberOf = ({ members }: GroupSettlementTerms, { id }: GroupDoctor): SettlementMember =>
  members.find((each) => each.id === id) ?? { id, ...NEW_MEMBER };

function wholeOf(of: GroupSettlementTerms, { companyKind }: GroupSetting, known: KnownFields): Whole {
  const cash = known.read('cash', 'Penger på konto', of.cash);
  const things = known.read('things', 'Inventar, utstyr og fordringer', of.things);
  const assets = sumNode({ id: 'gruppensEiendeler', label: 'Gruppens eiendeler', unit: 'kr' }, [
    ...plusKnown(cash),
    ...plusKnown(things),
  ]);
  const debt = known.read('debt', 'Gjeld', of.debt);
  const severance = known.read('severance', 'Sluttkostnader', of.severance);
  const net = sumNode({ id: 'gruppensNetto', label: 'Å dele', unit: 'kr' }, [
    plus(assets),
    ...minusKnown(debt),
    ...minusKnown(severance),
  ]);
  if (net.value < 0 && companyKind === null) known.miss('group.companyKind');
  return {
    assets,
    debt: debt ?? nothing('gruppensGjeld', 'Gjeld'),
    severance: severance ?? nothing('sluttkostnader', 'Sluttkostnader'),
    net,
    shared: net.value < 0 && companyKind === 'as' ? nothingToShare(net) : net,
  };
}

const nothing = (id: string, label: string): TraceNode => sumNode({ id, label, unit: 'kr' }, []);

function nothingToShare(net: TraceNode): TraceNode {
  return stepNode(
    {
      id: 'ingentingAaDele',
      label: 'Å dele mellom aksjeeierne',
      unit: 'kr',
      formula: '0, fordi selskapet skylder mer enn det har og aksjeeierne ikke svarer for det',
    },
    0,
    [net],
  );
}

function notCovered({ net, shared }: Whole): TraceNode {
  return sumNode({ id: 'kreditorenesTap', label: 'Kreditorene taper', unit: 'kr' }, [plus(shared), minus(net)]);
}

/** Each doctor's part; null where a weight is not known or all are 0. */
function partsOf(
  key: SettlementKey,
  doctors: readonly GroupDoctor[],
  members: readonly SettlementMember[],
  known: KnownFields,
): readonly TraceNode[] | null {
  const weights = doctors.map((doctor, index) => weightOf(key, doctor, members[index] as SettlementMember, known));
  const all = weights.filter((weight) => weight !== null);
  if (all.length < weights.length) return null;
  const sum = sumNode({ id: 'vekter', label: 'Alle legenes vekt', unit: UNIT_OF[key] }, all.map(plus));
  if (sum.value <= 0) return null;
  return all.map((weight, index) => ({
    ...amountNode(oppgjorsdel, [weight, sum]),
    id: `kjop/oppgjorsdel-${key}-${doctors[index]?.id ?? ''}`,
  }));
}

const UNIT_OF = { likt: 'leger', liste: 'listeinnbyggere', omsetning: 'kr/år', egen: 'antall' } as const;

function weightOf(
  key: SettlementKey,
  { id, list }: GroupDoctor,
  { revenue, part }: SettlementMember,
  known: KnownFields,
): TraceNode | null {
  switch (key) {
    case 'likt':
      return stepNode({ id: 'enLege', label: 'En lege', unit: 'leger', formula: 'alle teller likt' }, 1);
    case 'liste':
      return inputNode(`baseline.doctors.${id}.list.start`, 'Listeinnbyggere', list, 'listeinnbyggere');
    case 'omsetning':
      return known.read(`members.${id}.revenue`, 'Omsetning siste år', revenue, 'kr/år');
    case 'egen':
      return known.read(`members.${id}.part`, 'Del etter egen nøkkel', part, 'antall');
  }
}

function settledMember(
  key: SettlementKey,
  doctor: GroupDoctor,
  member: SettlementMember,
  part: TraceNode,
  whole: Whole,
): SettledMember {
  const share = (of: TraceNode): TraceNode => ({
    ...amountNode(oppgjorsbelop, [of, part]),
    id: `${of.id}-del-${doctor.id}`,
  });
  const own = (field: 'keeps' | 'takesOver', label: string): TraceNode =>
    inputNode(`${PATH}.members.${doctor.id}.${field}`, label, member[field] ?? 0, 'kr');
  const [keeps, takesOver] = [
    own('keeps', 'Beholder av eiendelene'),
    own('takesOver', 'Overtar av det gruppen skylder'),
  ];
  const settled = sumNode(
    { id: `oppgjor-${key}-${doctor.id}`, label: words('Oppgjør, {name}', { name: doctor.name }), unit: 'kr' },
    [plus(share(whole.shared)), minus(keeps), plus(takesOver)],
  );
  return {
    doctor,
    part: figure(part),
    assets: figure(share(whole.assets)),
    debt: figure(share(whole.debt)),
    severance: figure(share(whole.severance)),
    keeps: figure(keeps),
    takesOver: figure(takesOver),
    settled: figure(settled),
  };
}
