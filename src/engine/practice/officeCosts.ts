/** What one office costs a month, by kind, as cells. */
import type { Slot } from '../kernel/graph';
import {
  fasteKostnader,
  kostnaderPerArsverk,
  kostnaderPerInnbygger,
  kostnaderPerKonsultasjon,
  kostnaderPerLege,
  kostnaderPerRom,
} from '../kostnader/kontorkostnader';
import { lederlonn } from '../organisation/selskap';
import { arbeidsgiveravgift, pensjon } from '../staff/lonnskostnad';
import type { PracticeContext } from './context';
import type { OfficePost } from './delegatedStaff';
import { investmentCells } from './officeCostsInvestments';
import { doctorsInOffice, whileOpen } from './forms/leaving';
import type { LineScope } from './results';
import { standardRecord } from './standards';
import { COST_LINES, type CostLine } from './totals';

export type OfficeCosts = Readonly<Partial<Record<CostLine, Slot>>>;

/** One office's costs, and what it pays for investments in the month it buys them. */
export interface OfficeSpending {
  readonly costs: OfficeCosts;
  /** Cash, and no cost; null when nothing is bought. */
  readonly investments: Slot | null;
}

/**
 * @param lists each doctor's listeinnbyggere
 * @param inOffice consultations in this office, the doctors' and the delegated
 * @param open 1 as long as the office is kept; null for one that goes on
 */
export function officeCosts(
  context: PracticeContext,
  lists: readonly Slot[],
  posts: readonly OfficePost[],
  inOffice: readonly Slot[],
  scope: LineScope,
  open: Slot | null,
): OfficeSpending {
  const { graph, practice } = context;
  const { office } = practice;
  const costs: Partial<Record<CostLine, Slot>> = {};
  const fixed = context.inputOr('office.fixedPerOffice', office.fixedPerOffice, 'Faste kostnader per kontor', 'kr/år');
  const kept = whileOpen(context, open, fixed, { id: 'fasteKostnader', unit: 'kr/år', scope });
  costs.fasteKostnader = graph.amount(fasteKostnader, [kept], scope);
  const doctors = doctorsInOffice(context, lists.length, open);
  costs.kostnaderPerLege = graph.amount(
    kostnaderPerLege,
    [doctors, context.inputOr('office.perDoctor', office.perDoctor, 'Kostnad per lege', 'kr/år')],
    scope,
  );
  const consultations = graph.total(
    {
      id: 'konsultasjonerIKontoret',
      label: 'Konsultasjoner i kontoret',
      unit: 'konsultasjoner',
      yearUnit: 'konsultasjoner',
      year: 'sum',
    },
    inOffice,
    scope,
  );
  costs.kostnaderPerKonsultasjon = graph.amount(
    kostnaderPerKonsultasjon,
    [
      consultations,
      context.inputOr('office.perConsultation', office.perConsultation, 'Kostnad per konsultasjon', 'kr/konsultasjon'),
    ],
    scope,
  );
  premisesCosts(context, lists, costs, scope, open);
  const bought = investmentCells(context, scope, open);
  if (bought !== null) costs.avskrivninger = bought.avskrivninger;
  if (posts.length > 0) {
    const fte = graph.total(
      {
        id: 'arsverk',
        label: 'Årsverk medarbeidere',
        unit: 'årsverk',
        yearUnit: 'årsverk',
        year: 'mean',
        role: 'volume',
      },
      posts.map((post) => post.fte),
      scope,
    );
    costs.kostnaderPerArsverk = graph.amount(
      kostnaderPerArsverk,
      [fte, context.inputOr('office.perStaffFte', office.perStaffFte, 'Kostnad per årsverk', 'kr/år')],
      scope,
    );
    costs.lonnskostnader = graph.total(
      COST_LINES.lonnskostnader,
      posts.flatMap((post) => (post.replacement === null ? [post.cost] : [post.cost, post.replacement])),
      scope,
    );
    const paid = posts.flatMap((post) => post.support);
    if (paid.length > 0) {
      costs.stillingstilskudd = graph.total(
        COST_LINES.stillingstilskudd,
        paid,
        scope,
        paid.map(() => -1),
      );
    }
  }
  const leader = leaderCost(context, scope, open);
  if (leader !== null) costs.lederkostnad = leader;
  return { costs, investments: bought?.investeringer ?? null };
}

/** Costs that follow rooms and listeinnbyggere, where the plan has them. */
function premisesCosts(
  context: PracticeContext,
  lists: readonly Slot[],
  costs: Partial<Record<CostLine, Slot>>,
  scope: LineScope,
  open: Slot | null,
): void {
  const { graph } = context;
  const { rooms, perRoom, perInhabitant } = context.practice.office.premises;
  if (rooms > 0 && perRoom > 0) {
    costs.kostnaderPerRom = graph.amount(
      kostnaderPerRom,
      [
        whileOpen(context, open, context.input('office.premises.rooms', rooms, 'Rom kontoret betaler for', 'antall'), {
          id: 'rom',
          unit: 'antall',
          scope,
        }),
        context.input('office.premises.perRoom', perRoom, 'Kostnad per rom', 'kr/år'),
      ],
      scope,
    );
  }
  if (perInhabitant > 0) {
    const level = { unit: 'listeinnbyggere', yearUnit: 'listeinnbyggere', year: 'mean' } as const;
    const label = 'Kostnad per listeinnbygger';
    costs.kostnaderPerInnbygger = graph.amount(
      kostnaderPerInnbygger,
      [
        graph.total({ id: 'listeinnbyggereIKontoret', label: 'Listeinnbyggere i kontoret', ...level }, lists, scope),
        context.input('office.premises.perInhabitant', perInhabitant, label, 'kr/listeinnbygger/år'),
      ],
      scope,
    );
  }
}

function leaderCost(context: PracticeContext, scope: LineScope, open: Slot | null): Slot | null {
  const { graph, practice } = context;
  const { leaderFte, leaderPay } = practice.organisation;
  if (leaderFte === 0 || (leaderFte === null && standardRecord(practice, 'organisation.leaderFte') === null))
    return null;
  const part = context.inputOr('organisation.leaderFte', leaderFte, 'Del av stilling for daglig leder', 'årsverk');
  const pay = context.inputOr('organisation.leaderPay', leaderPay, 'Lønn til daglig leder', 'kr/år');
  const kept = whileOpen(context, open, part, { id: 'leder', unit: 'årsverk', scope });
  const wages = graph.amount(lederlonn, [kept, pay], scope);
  const pension = graph.amount(
    { ...pensjon, id: 'lederpensjon', label: 'Tjenestepensjon, daglig leder' },
    [wages, context.rate('pensjon.helsetjenester.prosent')],
    scope,
  );
  const levy = graph.amount(
    { ...arbeidsgiveravgift, id: 'lederavgift', label: 'Arbeidsgiveravgift, daglig leder' },
    [wages, pension, context.arbeidsgiveravgift()],
    scope,
  );
  return graph.total(COST_LINES.lederkostnad, [wages, pension, levy], scope);
}
