import { exactly, number, orNull, orStandard } from '../fields';

const hours = (label: string) => number(label, 'timer per uke', 0, 60);
const days = (label: string) => number(label, 'ukedager per år', 0, 260);

/** Hours apart from contacts, by what they go to. */
export const otherHoursSchema = exactly('Timer utenom pasientkontakter, del for del', {
  administration: orStandard(hours('Drift og administrasjon')),
  municipalWork: orStandard(hours('Kommunal bistilling')),
  outOfHours: hours('Legevakt'),
  meetings: hours('Møter og kurs'),
});

/** Days that lower the working weeks. */
export const daysAwaySchema = exactly('Dager uten arbeid', {
  holidays: orNull(days('Ferie og helligdager'), 'som i standard arbeidsuker'),
  courses: days('Kurs'),
  illness: days('Kort sykefravær'),
});
