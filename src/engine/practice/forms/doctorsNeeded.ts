/** How many doctors more the lists of employed doctors would need, as a line. */
import { flereLegerForListen } from '../../organisation/flereLeger';
import type { PracticeContext } from '../context';
import type { DoctorCells } from './cells';

const HOURS = { unit: 'timer', yearUnit: 'timer', year: 'sum' } as const;

/** Adds the line; none where no doctor is employed here. */
export function doctorsNeeded(context: PracticeContext, doctors: readonly DoctorCells[]): void {
  const lawful = doctors.flatMap(({ activity }) => activity.lawful ?? []);
  if (lawful.length === 0) return;
  const { graph } = context;
  const asked = graph.total(
    { id: 'samletEtterspurtPasienttid', label: 'Etterspurt pasienttid, ansatte leger', ...HOURS },
    lawful.map((each) => each.asked),
  );
  const room = graph.total(
    { id: 'samletTillattPasienttid', label: 'Pasienttid loven har rom for', ...HOURS },
    lawful.map((each) => each.room),
  );
  const count = context.constant('ansatteLeger', 'Ansatte leger', 'leger', lawful.length);
  graph.amount(flereLegerForListen, [asked, room, count]);
}
