/** Kapital på spill month by month, as cells: for each doctor, and for all of them. What there is none of is 0, and says why. */
import type { Slot } from '../kernel/graph';
import { monthInYear } from '../kernel/plainDate';
import { word } from '../kernel/words';
import * as kapital from '../person/kapitalPaaSpill';
import { doctorScope, OFFICE, type PracticeContext } from './context';
import { buyerRunning } from './forms/bought';
import { hasOwnAgreement } from './forms/leaving';
import type { Doctor } from './plan';
import type { LineScope } from './results';

const {
  dekketUnderskudd,
  engangsbetalt,
  KAPITAL_PAA_SPILL,
  kapitalPaaSpill,
  kapitalPaaSpillHoyest,
  KJOPESUM_PAA_SPILL,
  selskapskapital,
  utstyrPaaSpill,
  utstyrsverdi,
  UTSTYR_VED_START,
  utstyrVedStart,
} = kapital;

type Lines = ReadonlyMap<string, Slot>;

/** Line ids of the capital at risk, without scope: asking for one computes it. */
const CAPITAL_LINES: ReadonlySet<string> = new Set(Object.values(kapital).map(({ id }) => id));

/** Whether a line is one of the capital at risk. @param line `lege:anne/kapitalPaaSpill` */
export function isCapitalLine(line: string): boolean {
  return CAPITAL_LINES.has(line.slice(line.indexOf('/') + 1));
}

/** @param lines of the practice by id, computed */
export function capitalAtRisk(context: PracticeContext, lines: Lines): void {
  const { doctors } = context.practice;
  if (doctors.length === 0) return;
  const equipment = new Map<string, Slot | null>();
  const ofDoctors = doctors.map((doctor) => ofDoctor(context, doctor, lines, equipment));
  highest(context, context.graph.total(KAPITAL_PAA_SPILL, ofDoctors, OFFICE), OFFICE);
}

function ofDoctor(context: PracticeContext, doctor: Doctor, lines: Lines, equipment: Map<string, Slot | null>): Slot {
  const { graph, traits } = context;
  const scope = doctorScope(doctor.id);
  const line = (id: string): Slot | undefined => lines.get(`lege:${doctor.id}/${id}`);
  const isOwn = hasOwnAgreement(context, doctor);
  const share = line('kostnadsandel') ?? one(context);
  const at = traits.isSolo ? `lege:${doctor.id}` : 'kontor';
  const none = nothing(context);
  const owns = isOwn && traits.keeper === 'lege' && context.practice.form !== '8.2-avtale';
  if (owns && !equipment.has(at)) equipment.set(at, valueOf(context, at, lines, traits.isSolo ? scope : OFFICE));
  const value = owns ? (equipment.get(at) ?? null) : null;
  const started = line('oppstartskostnader') ?? none;
  const changed = (owns ? lines.get(`${at}/omstillingskostnader`) : undefined) ?? none;
  const isLiable = isOwn || traits.keeper === 'selskap';
  const before = graph.previous(none);
  const once = graph.amount(engangsbetalt, [before, started, changed, share], scope);
  graph.link(before, once);
  const parts = [
    price(context, doctor) ?? none,
    value === null ? none : graph.amount(utstyrPaaSpill, [value, share], scope),
    once,
    companyPart(context, doctor, lines, isOwn) ?? none,
    isLiable ? deficit(context, [line('inntektForSkatt') as Slot, started, changed, share] as const, scope) : none,
  ] as const;
  const sum = graph.amount(kapitalPaaSpill, [...parts], scope);
  highest(context, sum, scope);
  return sum;
}

const nothing = (context: PracticeContext): Slot => context.constant('ikkeNoe', 'Ikke noe her', 'kr', 0);
const one = (context: PracticeContext): Slot =>
  context.constant('heleKontoret', 'Hele kontorets kostnader', 'andel', 1);

/** The price of the practice the plan considers buying, where the alternative is to run it; null in all others. */
function price(context: PracticeContext, doctor: Doctor): Slot | null {
  const { plan, practice, graph } = context;
  if (plan.purchase === null || buyerRunning(plan, practice)?.id !== doctor.id) return null;
  const { seller, bid } = plan.purchase;
  const input = (path: string, label: string, value: number): Slot =>
    graph.input(`purchase.${path}`, value, word(label), 'kr', 'plan');
  const parts =
    bid !== null
      ? [input('bid', 'Bud', bid)]
      : [
          ...(seller.askingInventory === null
            ? []
            : [input('seller.askingInventory', 'Prisantydning for inventar og utstyr', seller.askingInventory)]),
          ...(seller.askingGoodwill === null
            ? []
            : [input('seller.askingGoodwill', 'Prisantydning for opparbeidet praksis', seller.askingGoodwill)]),
        ];
  return parts.length === 0 ? null : graph.total(KJOPESUM_PAA_SPILL, parts, doctorScope(doctor.id));
}

/** What an office has bought and not written off; null where it has bought nothing. */
function valueOf(context: PracticeContext, at: string, lines: Lines, scope: LineScope): Slot | null {
  const [paid, written] = [lines.get(`${at}/investeringer`), lines.get(`${at}/avskrivninger`)];
  if (paid === undefined || written === undefined) return null;
  const { graph } = context;
  const since = context.constant(
    'maanederSidenNyttaar',
    'Måneder fra nyttår til planens start',
    'måneder',
    monthInYear(context.start) - 1,
  );
  const groups = ['a', 'b', 'd'].flatMap((group) => {
    const [opening, aarets, saldo] = ['inngaaendeSaldo', 'aarsavskrivning', 'saldoForAaret'].map((id) =>
      lines.get(`${at}/${id}.${group}`),
    );
    if (opening === undefined || aarets === undefined || saldo === undefined) return [];
    return graph.amount(
      { ...utstyrVedStart, id: `${utstyrVedStart.id}.${group}` },
      [opening, aarets, saldo, since],
      scope,
    );
  });
  const opening = graph.total(UTSTYR_VED_START, groups, scope);
  const before = graph.previous(opening);
  const value = graph.amount(utstyrsverdi, [before, paid, written], scope);
  graph.link(before, value);
  return value;
}

/** A part of the company's own capital; null for a doctor who owns none of it. */
function companyPart(context: PracticeContext, doctor: Doctor, lines: Lines, isOwn: boolean): Slot | null {
  const capital = lines.get('kontor/egenkapital');
  const sum = lines.get('kontor/sumEierandeler');
  if (context.traits.keeper !== 'selskap' || isOwn || capital === undefined || sum === undefined) return null;
  const share =
    lines.get(`lege:${doctor.id}/eierandelTilStede`) ??
    context.input(`doctors.${doctor.id}.ownerShare`, doctor.ownerShare, 'Eierandel', 'andel');
  return context.graph.amount(selskapskapital, [capital, share, sum], doctorScope(doctor.id));
}

function deficit(context: PracticeContext, parts: readonly [Slot, Slot, Slot, Slot], scope: LineScope): Slot {
  const { graph } = context;
  const before = graph.previous(nothing(context));
  const covered = graph.amount(dekketUnderskudd, [before, ...parts], scope);
  graph.link(before, covered);
  return covered;
}

function highest(context: PracticeContext, now: Slot, scope: LineScope): void {
  const { graph } = context;
  const before = graph.previous(now);
  graph.link(before, graph.amount(kapitalPaaSpillHoyest, [before, now], scope));
}
