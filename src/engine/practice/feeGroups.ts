/** Groups of takster beside the priced contacts, each at an explicit rate or the doctor's own average, as cells. */
import type { Slot } from '../kernel/graph';
import { moteTakst, takstgruppe, takstVedKonsultasjon } from '../takster/takstgrupper';
import { doctorScope, type PracticeContext } from './context';
import { FEE_GROUPS, type Doctor, type FeeGroup } from './plan';

/** Takst 14 is paid by the quarter from this date, by the half-hour before. */
const MOTE_ENDRET = '2026-07-01';

const LABELS: Readonly<Record<FeeGroup, string>> = {
  talkTherapy: 'Samtaleterapi (615)',
  meetings: 'Flerfaglige møter (14)',
  declarations: 'Erklæringer til Nav og Helfo (L-takster)',
};
const IDS: Readonly<Record<FeeGroup, string>> = {
  talkTherapy: 'samtaleterapi',
  meetings: 'flerfagligeMoter',
  declarations: 'erklaeringer',
};

/** @param consultations all the doctor's consultations, digital ones included @returns one cell per group that is not 0 */
export function feeGroups(context: PracticeContext, doctor: Doctor, consultations: Slot): Slot[] {
  return FEE_GROUPS.flatMap((group) => {
    const own = context.practice.activity.feeGroups[group];
    if (own === 0) return [];
    const named = { id: IDS[group], label: LABELS[group] };
    const scope = doctorScope(doctor.id);
    if (own !== null) {
      const average = context.input(`activity.feeGroups.${group}`, own, LABELS[group], 'kr/konsultasjon');
      return [context.graph.amount({ ...takstgruppe, ...named }, [consultations, average], scope)];
    }
    return [standard(context, doctor, consultations, group, named)];
  });
}

function standard(
  context: PracticeContext,
  doctor: Doctor,
  consultations: Slot,
  group: FeeGroup,
  named: { readonly id: string; readonly label: string },
): Slot {
  const { graph } = context;
  const scope = doctorScope(doctor.id);
  switch (group) {
    case 'talkTherapy': {
      const parts = [consultations, context.rate('samtaleterapi.perKonsultasjon.antall')] as const;
      return graph.amount({ ...takstVedKonsultasjon, ...named }, [...parts, context.rate('takst.615.honorar')], scope);
    }
    case 'meetings': {
      const parts = [consultations, context.rate('flerfagligMote.halvtimer.antall')] as const;
      const units = (count: number): Slot =>
        context.constant(`moteenheter${count}`, 'Enheter per halvtime', 'antall', count, 'takst 14');
      const perHalfHour = graph.versions('Enheter av takst 14 per halvtime', [
        { from: -Infinity, build: () => units(1) },
        { from: context.monthIndex(MOTE_ENDRET), build: () => units(2) },
      ]);
      return graph.amount({ ...moteTakst, ...named }, [...parts, perHalfHour, context.rate('takst.14.honorar')], scope);
    }
    case 'declarations':
      return graph.amount({ ...takstgruppe, ...named }, [consultations, context.rate('takst.erklaringer.sats')], scope);
  }
}
