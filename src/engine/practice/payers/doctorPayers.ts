/** Who pays one doctor's takster, as cells: the same income, taken apart by payer. */
import type { Slot } from '../../kernel/graph';
import { word, words } from '../../kernel/words';
import { doctorScope, type PracticeContext } from '../context';
import type { Doctor } from '../plan';
import { INCOME_LINES, type IncomeLine } from '../totals';
import { afterPrepayment } from '../reformPayment';
import { egenandelerFraHelfo, egenandelerPasienteneSkylder, PAYER_TOTALS, refusjon, tapEgenandeler } from './egenandel';
import { EgenandelReader } from './egenandelOf';
import { exemptShare } from './exemptShare';

/** Lines of a doctor's income that are takster. */
export const FEE_LINES = [
  'konsultasjonstakster',
  'tidstakster',
  'spesialisttillegg',
  'enkleKontakter',
  'ovrigeTakster',
  'delegerteTakster',
] as const satisfies readonly IncomeLine[];
export type FeeLine = (typeof FEE_LINES)[number];

export interface DoctorPayers {
  /** Helfo's part of the honorar. */
  readonly refusjon: Slot;
  /** Egenandeler that Helfo pays in the patients' place. */
  readonly fromHelfo: Slot;
  /** Egenandeler that patients pay: what they owe less what never comes. */
  readonly fromPatients: Slot;
  /** What never comes; negative. Null when the plan reckons with no loss. */
  readonly loss: Slot | null;
}

/** Whether the plan reckons with egenandeler that are never paid, in any month. */
export function hasLoss(context: PracticeContext): boolean {
  const own = context.practice.activity.payment.unpaidShare;
  return own === null ? context.isSet('egenandel.ubetalt.prosent') : own > 0;
}

/** @param lines the doctor's income by source; only takster are taken apart */
export function doctorPayers(
  context: PracticeContext,
  doctor: Doctor,
  lines: Readonly<Partial<Record<IncomeLine, Slot>>>,
): DoctorPayers {
  const { graph } = context;
  const reader = egenandelReader(context);
  const scope = doctorScope(doctor.id);
  const fees = FEE_LINES.flatMap((line) => {
    const honorar = lines[line];
    return honorar === undefined ? [] : [{ line, honorar, egenandel: reader.of(honorar) }];
  });
  const refusjoner = fees.map(({ line, honorar, egenandel }) => {
    const def = {
      ...refusjon,
      id: `${line}.refusjon`,
      label: words('{label}: refusjon', { label: word(INCOME_LINES[line].label) }),
    };
    return graph.amount(def, [honorar, egenandel], scope);
  });
  const egenandeler = graph.total(
    PAYER_TOTALS.egenandeler,
    fees.map((fee) => fee.egenandel),
    scope,
  );
  const exempt = exemptShare(context, doctor);
  const owed = graph.amount(egenandelerPasienteneSkylder, [egenandeler, exempt], scope);
  const loss = hasLoss(context) ? graph.amount(tapEgenandeler, [owed, unpaidShare(context)], scope) : null;
  return {
    refusjon: graph.total(PAYER_TOTALS.refusjoner, refusjoner, scope),
    fromHelfo: graph.amount(egenandelerFraHelfo, [egenandeler, exempt], scope),
    fromPatients: loss === null ? owed : graph.total(PAYER_TOTALS.betalt, [owed, loss], scope),
    loss,
  };
}

function unpaidShare(context: PracticeContext): Slot {
  const { unpaidShare: own } = context.practice.activity.payment;
  const unpaid = context.inputOr(
    'activity.payment.unpaidShare',
    own,
    'Andel av egenandelene som ikke blir betalt',
    'andel',
  );
  return afterPrepayment(context, unpaid);
}

const readers = new WeakMap<PracticeContext, EgenandelReader>();

/** One reader for all doctors of a practice: prices are read once. */
function egenandelReader(context: PracticeContext): EgenandelReader {
  const known = readers.get(context) ?? new EgenandelReader(context);
  readers.set(context, known);
  return known;
}

/** The loss on a doctor's egenandeler, as a line of the income; null, and no cells, when the plan reckons with none. */
export function lossOf(
  context: PracticeContext,
  doctor: Doctor,
  lines: Readonly<Partial<Record<IncomeLine, Slot>>>,
): Slot | null {
  return hasLoss(context) ? doctorPayers(context, doctor, lines).loss : null;
}
