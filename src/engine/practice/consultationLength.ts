/** How long consultations last, as cells: it decides the time takst, the doctor's hours and how many a day can hold. */
import {
  konsultasjonerPerDagEtterLengde,
  konsultasjonslengde,
  minutterPerKonsultasjon,
} from '../aktivitet/konsultasjonslengde';
import type { Slot } from '../kernel/graph';
import { words } from '../kernel/words';
import { LENGTH_CLASSES } from '../takster/lengthClasses';
import type { PracticeContext } from './context';

/** Share of consultations in each length class. */
export type LengthShares = readonly [Slot, Slot, Slot, Slot, Slot, Slot, Slot];

export interface ConsultationLength {
  readonly shares: LengthShares;
  /** The doctor's minutes per office consultation. */
  readonly minutes: Slot;
  /** Consultations a day when the doctor gives none. */
  readonly standardPerDay: Slot;
}

export function consultationLength(context: PracticeContext): ConsultationLength {
  const { graph } = context;
  const profile = context.practice.activity.lengthProfile;
  const afterwork = context.rate('tid.etterarbeid.minutter');
  const perDay = context.rate('kapasitet.konsultasjonerPerDag');
  const standard = shares((minutes) => context.rate(`lengdeprofil.klasse-${minutes}.andel`));
  const standardMinutes = graph.amount(minutterPerKonsultasjon, [
    graph.amount(konsultasjonslengde, standard),
    afterwork,
  ]);
  if (profile === null) return { shares: standard, minutes: standardMinutes, standardPerDay: perDay };
  const own = shares((minutes, index) =>
    context.input(
      `activity.lengthProfile.${index}`,
      profile[index] ?? 0,
      words('Andel i lengdeklassen til {minutes} min', { minutes }),
      'andel',
    ),
  );
  const length = graph.amount({ ...konsultasjonslengde, id: 'egenKonsultasjonslengde' }, own);
  const minutes = graph.amount({ ...minutterPerKonsultasjon, id: 'egneMinutterPerKonsultasjon' }, [length, afterwork]);
  const standardPerDay = graph.amount(konsultasjonerPerDagEtterLengde, [perDay, standardMinutes, minutes]);
  return { shares: own, minutes, standardPerDay };
}

function shares(of: (minutes: number, index: number) => Slot): LengthShares {
  return LENGTH_CLASSES.map(of) as unknown as LengthShares;
}
