import { number, other } from '../../fields/words';
import type { Translated } from '../translated';

export const STAFF_FIELDS = {
  'baseline.staff.*.name': other('Namn eller stilling'),
  'baseline.staff.*.role': other('Yrke'),
  'baseline.staff.*.from': other('Arbeider frå', 'Tomt felt: frå planen startar.'),
  'baseline.staff.*.fte': number('desimal', 'Stilling', 'årsverk'),
  'baseline.staff.*.per': other('Årsverka gjeld'),
  'baseline.staff.*.sizing': other('Storleiken på stillinga'),
  'baseline.staff.*.annualCost': number(
    'kroner',
    'Heile kostnaden per årsverk',
    'kr per år',
    'Tomt felt: sett saman av lønn, pensjon og arbeidsgivaravgift.',
  ),
  'baseline.staff.*.pay': number('kroner', 'Årslønn med feriepengar', 'kr'),
  'baseline.staff.*.pensionRate': number('prosent', 'Pensjonspremie', '% av lønn'),
  'baseline.staff.*.delegation': other('Har eigne konsultasjonar på delegasjon'),
  'baseline.staff.*.delegation.consultationsPerInhabitant': number(
    'desimal',
    'Delegerte konsultasjonar',
    'per innbyggjar og år',
  ),
  'baseline.staff.*.delegation.replacingShare': number(
    'prosent',
    'Erstattar legen sine',
    '%',
    'Resten er ny aktivitet.',
  ),
  'baseline.staff.*.delegation.consultationsPerDay': number('desimal', 'Konsultasjonar per dag', 'per dag'),
  'baseline.staff.*.delegation.daysPerYear': number('desimal', 'Dagar i året', 'dagar'),
  'baseline.staff.*.delegation.feeRule': other('Arbeidet utløyser'),
  'baseline.staff.*.delegation.fee': number(
    'kroner',
    'Honorar ved eigne takstar',
    'kr per konsultasjon',
    'Må fyllast ut for driftstilskot; tomt felt i honorarmodellen: 2ad for legen.',
  ),
  'baseline.staff.*.delegation.grantShare': number('prosent', 'Tilskot til stillinga', '% av kostnaden'),
  'baseline.staff.*.delegation.supervisionMinutes': number(
    'desimal',
    'Rettleiing frå legen',
    'minutt per konsultasjon',
  ),

  'baseline.staff.*.course.until': other('Arbeider til', 'Tomt felt: blir.'),
  'baseline.staff.*.course.rampUpMonths': number('antall', 'Opplæring før full produksjon', 'månader'),
  'baseline.staff.*.course.turnover': number('prosent', 'Skifte av person', '% per år'),
  'baseline.staff.*.course.replacementCost': number('kroner', 'Kostnad per utskifting', 'kr'),
  'baseline.staff.*.course.support': number('kroner', 'Andre betaler av stillinga', 'kr per år'),
} satisfies Translated<typeof import('../../fields/staff').STAFF_FIELDS>;
