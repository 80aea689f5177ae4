import { FREED_TIME_USES, GRANT_KINDS } from '../../engine/practice/plan';
import { choice, count, day, exactly, id, kroner, name, number, orNull, orStandard, share } from '../fields';
import * as v from 'valibot';

/** Who pays the takster, and what is lost. */
export const paymentSchema = exactly('Hvem som betaler takstene', {
  exemptShare: orStandard(share('Andel av egenandelene som Helfo betaler (frikort, barn, fritak)')),
  unpaidShare: orStandard(share('Andel av pasientenes egenandeler som aldri blir betalt')),
});

export const freedTimeSchema = choice('Hva legene bruker frigjort tid til', FREED_TIME_USES);

const average = (label: string) => orNull(number(label, 'kr per konsultasjon', 0, 1_000), 'landets bruk av taksten');

/** Own averages of takst groups, from the doctor's own statistics. */
export const feeGroupsSchema = exactly('Eget snitt per takstgruppe', {
  talkTherapy: average('Samtaleterapi (615)'),
  meetings: average('Flerfaglige møter (14)'),
  declarations: average('Erklæringer til Nav og Helfo (L-takster)'),
});

const yearly = (label: string) => number(label, 'kr per år', 0, 10_000_000);

/** Income outside list and tariff. */
export const otherIncomeSchema = exactly('Inntekter utenom basistilskudd og takster', {
  certificates: yearly('Attester og forsikringserklæringer'),
  municipalWork: yearly('Kommunal bistilling'),
  outOfHours: yearly('Legevakt'),
  teaching: yearly('Undervisning og veiledning'),
  other: yearly('Annet'),
});

const doctorOrOffice = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9-]{0,64}$/, 'bad-id'),
  v.description('Legens id; tom = kontoret.'),
);

const grantSchema = exactly('Et tilskudd', {
  id: id('Tilskuddets id i planen'),
  name: name('Navn'),
  kind: choice('Type', GRANT_KINDS),
  doctor: doctorOrOffice,
  amount: kroner('Beløp', 'kr én gang eller per år'),
  per: choice('once = én gang; year = hvert år', ['once', 'year']),
  from: day('Fra'),
  until: orNull(day('Siste dag for et årlig tilskudd'), 'ingen slutt'),
  bindingMonths: count('Bindingstid', 'måneder', 0, 120),
  repaymentShare: share('Del som betales tilbake ved brudd på bindingen'),
});

const MAX_GRANTS = 100;

export const grantsSchema = v.pipe(v.array(grantSchema), v.maxLength(MAX_GRANTS), v.description('Tilskudd.'));
