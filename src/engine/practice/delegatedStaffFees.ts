/** What delegated consultations bring in, by the fee rule, and the extra grant for having them, as cells. */
import type { Slot } from '../kernel/graph';
import { delegerteTakster, egetHonorar, honorarmodell, legehonorar, sykepleierhonorar } from '../staff/delegering';
import { medarbeidertilskudd } from '../staff/takstgrenser';
import { monthOf, type PlainDate } from '../kernel/plainDate';
import { words } from '../kernel/words';
import { doctorScope, type PracticeContext } from './context';
import type { DoctorDelegation } from './delegatedStaff';
import type { FeeBase } from './doctorIncome';
import { NURSE_ROLES, type Doctor, type StaffMember } from './plan';
import { INCOME_LINES, type IncomeLine } from './totals';

/** Minutes per started unit of time takst: a dated rule. */
const TIDSENHET_ENDRET = '2026-07-01';

/** @param list the doctor's listeinnbyggere */
export function delegatedLines(
  context: PracticeContext,
  doctor: Doctor,
  delegation: DoctorDelegation,
  fees: FeeBase,
  list: Slot,
): Partial<Record<IncomeLine, Slot>> {
  if (delegation.consultations.length === 0) return {};
  const { graph, practice } = context;
  const scope = doctorScope(doctor.id);
  const paid = delegation.consultations.map(({ staff, paid: consultations }) =>
    graph.amount(
      {
        ...delegerteTakster,
        id: `delegerteTakster.${staff.id}`,
        label: words('Takster utløst av {name}', { name: staff.name }),
      },
      [consultations, delegatedFee(context, staff, fees)],
      scope,
    ),
  );
  const delegerte = graph.total(INCOME_LINES.delegerteTakster, paid, scope);
  const { grantPerInhabitant } = practice.limits;
  if (grantPerInhabitant === 0) return { delegerteTakster: delegerte };
  const working = graph.total(
    { id: 'medarbeidereIArbeid', label: 'Medarbeidere i arbeid', unit: 'antall', yearUnit: 'antall', year: 'mean' },
    delegation.working,
    scope,
  );
  const grant = context.input(
    'limits.grantPerInhabitant',
    grantPerInhabitant,
    'Tilskudd per listeinnbygger',
    'kr/listeinnbygger/år',
  );
  return {
    delegerteTakster: delegerte,
    medarbeidertilskudd: graph.amount(medarbeidertilskudd, [list, grant, working], scope),
  };
}

const knownFees = new WeakMap<PracticeContext, Map<string, Slot>>();

/** What one delegated consultation brings in: the same for all doctors of a practice, so reckoned once for each post. */
function delegatedFee(context: PracticeContext, staff: StaffMember, base: FeeBase): Slot {
  const known = knownFees.get(context) ?? new Map<string, Slot>();
  knownFees.set(context, known);
  const fee = known.get(staff.id) ?? feeByRule(context, staff, base);
  known.set(staff.id, fee);
  return fee;
}

function feeByRule(context: PracticeContext, staff: StaffMember, fees: FeeBase): Slot {
  const { delegation, role } = staff;
  switch (delegation?.feeRule ?? 'ingen') {
    case 'ingen':
      return context.constant('ingenTakst', 'Delegert konsultasjon utløser ingen takst', 'kr/konsultasjon', 0);
    case 'sykepleiertakster':
      return NURSE_ROLES.includes(role)
        ? nurseFee(context, staff, fees)
        : context.constant('bareSykepleier', 'Sykepleiertakstene gjelder bare sykepleier', 'kr/konsultasjon', 0);
    case 'legetakst':
    case 'profesjonsnoytral':
      return doctorFee(context, staff, fees);
    case 'egneHonorar':
      return ownFee(context, staff) ?? pilotFee(context, fees);
    case 'egneDrift': {
      const own = ownFee(context, staff);
      if (own !== null) return own;
      context.problem('missing-field', `baseline.staff.${staff.id}.delegation.fee`, {});
      return context.constant('ukjentHonorar', 'Honoraret er ikke oppgitt', 'kr/konsultasjon', 0);
    }
  }
}

function ownFee(context: PracticeContext, staff: StaffMember): Slot | null {
  const fee = staff.delegation?.fee ?? null;
  if (fee === null) return null;
  const path = `staff.${staff.id}.delegation.fee`;
  const input = context.input(
    path,
    fee,
    words('Honorar ved egne takster: {name}', { name: staff.name }),
    'kr/konsultasjon',
  );
  return context.graph.amount({ ...egetHonorar, id: `egetHonorar.${staff.id}` }, [input]);
}

/** The same takst whoever does the work: the doctor's, without the specialist's supplement. */
function doctorFee(context: PracticeContext, staff: StaffMember, fees: FeeBase): Slot {
  if (fees.average !== null || fees.takst === null) return fees.average ?? otherFees(context, fees);
  const isNeutral = staff.delegation?.feeRule === 'profesjonsnoytral';
  return context.graph.amount(isNeutral ? { ...legehonorar, ...NEUTRAL } : legehonorar, [
    context.rate('takst.2ad.honorar'),
    fees.takst.timeUnits,
    context.rate('takst.2cd.honorar'),
    fees.takst.other,
  ]);
}

const NEUTRAL = {
  id: 'profesjonsnoytraltHonorar',
  label: 'Honorar per konsultasjon etter profesjonsnøytrale takster',
  source:
    'Foreslått av ekspertutvalget i 2023, forbeholdt fastlegeselskap og kommunale fastlegekontor med definert ledelse; ' +
    'ikke innført.',
} as const;

function pilotFee(context: PracticeContext, fees: FeeBase): Slot {
  return context.graph.amount(honorarmodell, [context.rate('takst.2ad.honorar'), otherFees(context, fees)]);
}

function nurseFee(context: PracticeContext, staff: StaffMember, fees: FeeBase): Slot {
  const { graph } = context;
  const other = otherFees(context, fees);
  const minutes = context.rate('sykepleier.konsultasjon.minutter');
  const nurse = (id: string, unit: number, from: number, to: number): Slot =>
    graph.amount({ ...sykepleierhonorar, id }, [
      context.rateBetween('takst.S2ad.honorar', from, to),
      context.rateBetween('takst.S2cd.honorar', from, to),
      minutes,
      context.constant(
        `tidsenhetS${unit}`,
        'Minutter per tidstakst',
        'minutter',
        unit,
        words('S2cd per påbegynte {unit} minutter etter 20', { unit }),
      ),
      other,
    ]);
  const per15 = (from: number, to: number): Slot => nurse('sykepleierhonorar15', 15, from, to);
  const per5 = (from: number, to: number): Slot => nurse('sykepleierhonorar', 5, from, to);
  const changed = context.monthIndex(TIDSENHET_ENDRET);
  // The takster are read only while the nurse is at work: a post that begins after they came, or that ended before a
  // rate is unknown, is no gap.
  const { from } = staff;
  const { until } = staff.course;
  const working = from === null ? 0 : context.monthIndex(from);
  const gone = until === null ? Infinity : monthOf(until as PlainDate) - context.start + 1;
  const away = (): Slot =>
    context.constant(
      'ikkeIArbeid',
      'Sykepleieren er ikke i arbeid',
      'kr/konsultasjon',
      0,
      `${from ?? ''}–${until ?? ''}`,
    );
  const before = Math.min(gone, changed);
  return graph.versions('Honorar per sykepleierkonsultasjon', [
    { from: -Infinity, build: working > 0 ? away : gone <= 0 ? away : per15 },
    ...(working > 0 && working < before ? [{ from: working, build: per15 }] : []),
    ...(gone > Math.max(working, changed) ? [{ from: Math.max(working, changed), build: per5 }] : []),
    ...(gone < Infinity ? [{ from: Math.max(gone, working), build: away }] : []),
  ]);
}

/** Procedures, laboratory and material per consultation. */
function otherFees(context: PracticeContext, fees: FeeBase): Slot {
  return (
    fees.takst?.other ??
    context.inputOr(
      'activity.otherFeesPerConsultation',
      context.practice.activity.otherFeesPerConsultation,
      'Øvrige takster per konsultasjon',
      'kr/konsultasjon',
    )
  );
}
