/** One doctor's income by source, as cells. */
import type { Slot } from '../kernel/graph';
import { words } from '../kernel/words';
import {
  spesialistDigitalDag,
  spesialistDigitalKveld,
  spesialistKonsultasjonDag,
  spesialistKveld,
  spesialistSykebesok,
  spesialistTidstakst,
} from '../takster/spesialisttillegg';
import {
  digitaltHonorar,
  ekonsultasjonDagTakst,
  ekonsultasjonKveldTakst,
  enkelOppmoteTakst,
  enkelSkriftligTakst,
  konsultasjonDagTakst,
  konsultasjonKveldTakst,
  konsultasjonsinntektSnitt,
  ovrigeTakster,
  sykebesokTakst,
} from '../takster/takstinntekt';
import { tidstakster, tidstakstPerKonsultasjon } from '../takster/tidstakst';
import { doctorScope, type PracticeContext } from './context';
import type { LengthShares } from './consultationLength';
import type { DoctorActivity } from './doctorActivity';
import type { DoctorDelegation } from './delegatedStaff';
import { delegatedLines } from './delegatedStaffFees';
import { doctorGrants } from './doctorGrants';
import { feeGroups } from './feeGroups';
import { lossOf } from './payers/doctorPayers';
import type { Doctor } from './plan';
import { INCOME_LINES, type IncomeLine } from './totals';

/** Prices that all doctors of the practice share. */
export interface FeeBase {
  /** Own average per consultation, when the plan prices that way. */
  readonly average: Slot | null;
  readonly takst: TakstBase | null;
}
interface TakstBase {
  readonly digitalDay: Slot;
  readonly digitalEvening: Slot;
  readonly specialistDigitalDay: Slot;
  readonly specialistDigitalEvening: Slot;
  readonly timeUnits: Slot;
  readonly other: Slot;
}

/** Text consultations are paid less by day, and not as evening, from this date. */
const TEKST_ENDRET = '2026-07-01';
/** Minutes per started unit of time takst: a dated rule. */
const TIDSENHET_ENDRET = '2026-07-01';

export function feeBase(context: PracticeContext, shares: LengthShares): FeeBase {
  const { activity } = context.practice;
  if (activity.feeModel === 'average') {
    if (activity.averageFee === null) context.problem('average-fee-missing', 'baseline.activity.averageFee', {});
    const fee = context.input(
      'activity.averageFee',
      activity.averageFee ?? 0,
      'Eget snitt per konsultasjon',
      'kr/konsultasjon',
    );
    return { average: fee, takst: null };
  }
  const { graph } = context;
  const honorar = (code: string, from: number, to: number): Slot =>
    context.rateBetween(`takst.${code}.honorar`, from, to);
  const text = context.rate('ekonsultasjon.tekst.andel');
  const changed = context.monthIndex(TEKST_ENDRET);
  const mix = (id: string, label: string, textCode: string, voiceCode: string, from: number, to: number): Slot =>
    graph.amount({ ...digitaltHonorar, id, label }, [text, honorar(textCode, from, to), honorar(voiceCode, from, to)]);
  const dated = (
    id: string,
    label: string,
    before: readonly [string, string],
    after: readonly [string, string],
  ): Slot =>
    graph.versions(label, [
      { from: -Infinity, build: (from, to) => mix(`${id}.til2026-06`, label, before[0], before[1], from, to) },
      { from: changed, build: (from, to) => mix(id, label, after[0], after[1], from, to) },
    ]);
  return {
    average: null,
    takst: {
      digitalDay: dated('digitaltHonorarDag', 'Honorar per digital konsultasjon, dag', ['2as', '2at'], ['2as', '2at']),
      digitalEvening: dated(
        'digitaltHonorarKveld',
        'Honorar per digital konsultasjon, kveld',
        ['2afs', '2aft'],
        ['2as', '2aft'],
      ),
      specialistDigitalDay: dated(
        'digitaltTilleggDag',
        'Spesialisttillegg per digital konsultasjon, dag',
        ['2dd', '2dd'],
        ['2dds', '2dd'],
      ),
      specialistDigitalEvening: dated(
        'digitaltTilleggKveld',
        'Spesialisttillegg per digital konsultasjon, kveld',
        ['2dk', '2dk'],
        ['2dds', '2dk'],
      ),
      timeUnits: timeUnits(context, shares),
      other: otherFees(context),
    },
  };
}

/** Procedures, laboratory and material per consultation. */
function otherFees(context: PracticeContext): Slot {
  return context.inputOr(
    'activity.otherFeesPerConsultation',
    context.practice.activity.otherFeesPerConsultation,
    'Øvrige takster per konsultasjon',
    'kr/konsultasjon',
  );
}

/** Expected time takster per consultation, with the unit in force each month. */
function timeUnits(context: PracticeContext, shares: LengthShares): Slot {
  const unit = (minutes: number): Slot =>
    context.constant(
      `tidsenhet${minutes}`,
      'Minutter per tidstakst',
      'minutter',
      minutes,
      words('2cd per påbegynte {minutes} minutter etter 20', { minutes }),
    );
  return context.graph.versions('Tidstakster per konsultasjon', [
    {
      from: -Infinity,
      build: () =>
        context.graph.amount({ ...tidstakstPerKonsultasjon, id: 'tidstakstEnheter15' }, [...shares, unit(15)]),
    },
    {
      from: context.monthIndex(TIDSENHET_ENDRET),
      build: () => context.graph.amount(tidstakstPerKonsultasjon, [...shares, unit(5)]),
    },
  ]);
}

export interface DoctorIncome {
  /** Totals by source; only the sources the plan has. */
  readonly lines: Readonly<Partial<Record<IncomeLine, Slot>>>;
  /** Income from own takster: what a bonus is reckoned of. */
  readonly ownTakster: readonly Slot[];
}

export function doctorIncome(
  context: PracticeContext,
  doctor: Doctor,
  activity: DoctorActivity,
  delegation: DoctorDelegation,
  fees: FeeBase,
  list: Slot,
): DoctorIncome {
  const { graph } = context;
  const scope = doctorScope(doctor.id);
  const lines: Partial<Record<IncomeLine, Slot>> = {};
  if (fees.average !== null) {
    lines.konsultasjonstakster = graph.amount(
      { ...konsultasjonsinntektSnitt, role: 'income' },
      [activity.consultations, fees.average],
      scope,
    );
  } else if (fees.takst !== null) {
    takstLines(context, doctor, activity, fees.takst, lines);
  }
  const ownTakster = Object.values(lines);
  Object.assign(lines, delegatedLines(context, doctor, delegation, fees, list));
  const loss = lossOf(context, doctor, lines);
  if (loss !== null) {
    lines.tapEgenandeler = loss;
    ownTakster.push(loss);
  }
  return { lines: { ...lines, ...doctorGrants(context, doctor) }, ownTakster };
}

function takstLines(
  context: PracticeContext,
  doctor: Doctor,
  activity: DoctorActivity,
  takst: TakstBase,
  lines: Partial<Record<IncomeLine, Slot>>,
): void {
  const { graph } = context;
  const scope = doctorScope(doctor.id);
  const { done } = activity;
  const honorar = (code: string): Slot => context.rate(`takst.${code}.honorar`);
  const specialist = context.since(doctor.specialistFrom, 'spesialist', 'Spesialist i allmennmedisin (1 = ja)', 0);

  const consultations: Slot[] = [];
  const supplements: Slot[] = [];
  const simple: Slot[] = [];
  if (done.konsultasjonDag !== null) {
    const day = done.konsultasjonDag;
    consultations.push(graph.amount(konsultasjonDagTakst, [day, honorar('2ad')], scope));
    lines.tidstakster = graph.amount(tidstakster, [day, takst.timeUnits, honorar('2cd')], scope);
    supplements.push(
      graph.amount(spesialistKonsultasjonDag, [day, honorar('2dd'), specialist], scope),
      graph.amount(spesialistTidstakst, [day, takst.timeUnits, honorar('2cdd'), specialist], scope),
    );
  }
  if (done.konsultasjonKveld !== null) {
    consultations.push(graph.amount(konsultasjonKveldTakst, [done.konsultasjonKveld, honorar('2ak')], scope));
    supplements.push(graph.amount(spesialistKveld, [done.konsultasjonKveld, honorar('2dk'), specialist], scope));
  }
  if (done.ekonsultasjonDag !== null) {
    consultations.push(graph.amount(ekonsultasjonDagTakst, [done.ekonsultasjonDag, takst.digitalDay], scope));
    supplements.push(
      graph.amount(spesialistDigitalDag, [done.ekonsultasjonDag, takst.specialistDigitalDay, specialist], scope),
    );
  }
  if (done.ekonsultasjonKveld !== null) {
    consultations.push(graph.amount(ekonsultasjonKveldTakst, [done.ekonsultasjonKveld, takst.digitalEvening], scope));
    supplements.push(
      graph.amount(
        spesialistDigitalKveld,
        [done.ekonsultasjonKveld, takst.specialistDigitalEvening, specialist],
        scope,
      ),
    );
  }
  if (done.sykebesok !== null) {
    consultations.push(graph.amount(sykebesokTakst, [done.sykebesok, honorar('11ad')], scope));
    supplements.push(graph.amount(spesialistSykebesok, [done.sykebesok, honorar('11dd'), specialist], scope));
  }
  if (done.enkelKontaktOppmote !== null)
    simple.push(graph.amount(enkelOppmoteTakst, [done.enkelKontaktOppmote, honorar('1ad')], scope));
  if (done.enkelKontaktSkriftlig !== null)
    simple.push(graph.amount(enkelSkriftligTakst, [done.enkelKontaktSkriftlig, honorar('1bd')], scope));

  lines.konsultasjonstakster = graph.total(INCOME_LINES.konsultasjonstakster, consultations, scope);
  lines.spesialisttillegg = graph.total(INCOME_LINES.spesialisttillegg, supplements, scope);
  lines.enkleKontakter = graph.total(INCOME_LINES.enkleKontakter, simple, scope);
  const groups = feeGroups(context, doctor, activity.consultations);
  const other = [activity.consultations, takst.other] as const;
  lines.ovrigeTakster =
    groups.length === 0
      ? graph.amount({ ...ovrigeTakster, role: 'income' }, other, scope)
      : graph.total(
          INCOME_LINES.ovrigeTakster,
          [graph.amount({ ...ovrigeTakster, id: 'prosedyrerLaboratoriumMateriell' }, other, scope), ...groups],
          scope,
        );
}
