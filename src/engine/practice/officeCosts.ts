/** What one office costs a month, by kind, as cells. */
import type { Slot } from '../kernel/graph';
import {
  fasteKostnader,
  kostnaderPerArsverk,
  kostnaderPerKonsultasjon,
  kostnaderPerLege,
} from '../kostnader/kontorkostnader';
import { lederlonn } from '../organisation/selskap';
import { arbeidsgiveravgift, pensjon } from '../staff/lonnskostnad';
import type { PracticeContext } from './context';
import type { OfficePost } from './delegatedStaff';
import type { LineScope } from './results';
import { standardRecord } from './standards';
import { COST_LINES, type CostLine } from './totals';

export type OfficeCosts = Readonly<Partial<Record<CostLine, Slot>>>;

/**
 * @param inOffice consultations in this office, the doctors' and the delegated
 */
export function officeCosts(
  context: PracticeContext,
  doctorCount: number,
  posts: readonly OfficePost[],
  inOffice: readonly Slot[],
  scope: LineScope,
): OfficeCosts {
  const { graph, practice } = context;
  const { office } = practice;
  const costs: Partial<Record<CostLine, Slot>> = {};
  costs.fasteKostnader = graph.amount(
    fasteKostnader,
    [context.inputOr('office.fixedPerOffice', office.fixedPerOffice, 'Faste kostnader per kontor', 'kr/år')],
    scope,
  );
  const doctors = context.constant('leger', 'Leger i kontoret', 'leger', doctorCount);
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
      posts.map((post) => post.cost),
      scope,
    );
  }
  const leader = leaderCost(context, scope);
  if (leader !== null) costs.lederkostnad = leader;
  return costs;
}

function leaderCost(context: PracticeContext, scope: LineScope): Slot | null {
  const { graph, practice } = context;
  const { leaderFte, leaderPay } = practice.organisation;
  if (leaderFte === 0 || (leaderFte === null && standardRecord(practice, 'organisation.leaderFte') === null))
    return null;
  const part = context.inputOr('organisation.leaderFte', leaderFte, 'Del av stilling for daglig leder', 'årsverk');
  const pay = context.inputOr('organisation.leaderPay', leaderPay, 'Lønn til daglig leder', 'kr/år');
  const wages = graph.amount(lederlonn, [part, pay], scope);
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
