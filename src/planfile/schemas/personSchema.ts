import * as v from 'valibot';
import { ABSENCE_KINDS, OWN_COMPANIES } from '../../engine/practice/plan';
import { choice, count, day, exactly, flag, id, kroner, number, orNull, orStandard, share } from '../fields';

const absenceSchema = exactly('Et fravær', {
  id: id('Fraværets id i planen'),
  kind: choice('Type', ABSENCE_KINDS),
  from: day('Første dag i en måned'),
  months: count('Varighet', 'måneder', 1, 24),
  share: share('Del av fullt arbeid legen er borte'),
  substituteShare: share('Del av de tapte konsultasjonene en vikar utfører'),
  substitutePay: share('Vikarens del av takstene'),
});

const MAX_ABSENCES = 50;

/** What is one doctor's own. */
export const personSchema = exactly('Legens egne forhold', {
  company: choice('enk = enkeltpersonforetak; as = eget aksjeselskap', OWN_COMPANIES),
  companySalary: orStandard(kroner('Lønn fra eget aksjeselskap', 'kr per år')),
  dividendShare: share('Del av det som er igjen i eget aksjeselskap, som tas ut som utbytte'),
  pensionSaving: orNull(kroner('Egen pensjonssparing som næringsdrivende', 'kr per år'), 'ingen'),
  hasNavInsurance: flag('Sant = tilleggsforsikring i Nav for sykepenger'),
  deductions: kroner('Private renter og andre fradrag', 'kr per år'),
  rooms: number('Rom legen bruker', 'rom', 0, 20),
  costShare: number('Del i egen fordelingsnøkkel', 'deler', 0, 100),
  leavesOn: orNull(day('Siste dag i praksisen'), 'blir'),
  joinsCompany: flag('Usant = egen avtale og liste ved siden av et fastlegeselskap eller et kommunalt kontor'),
  absences: v.pipe(v.array(absenceSchema), v.maxLength(MAX_ABSENCES), v.description('Planlagt eller fryktet fravær.')),
});
