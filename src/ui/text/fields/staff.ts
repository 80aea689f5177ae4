/** Those who are employed. */
import { translated } from '../language';
import { number, other, type FieldWords } from './words';

export const STAFF_FIELDS = translated('STAFF_FIELDS', {
  'baseline.staff.*.name': other('Navn eller stilling'),
  'baseline.staff.*.role': other('Yrke'),
  'baseline.staff.*.from': other('Arbeider fra', 'Tomt felt: fra planens start.'),
  'baseline.staff.*.fte': number('desimal', 'Stilling', 'årsverk'),
  'baseline.staff.*.per': other('Årsverkene gjelder'),
  'baseline.staff.*.sizing': other('Stillingens størrelse'),
  'baseline.staff.*.annualCost': number(
    'kroner',
    'Hele kostnaden per årsverk',
    'kr per år',
    'Tomt felt: bygges opp av lønn, pensjon og arbeidsgiveravgift.',
  ),
  'baseline.staff.*.pay': number('kroner', 'Årslønn med feriepenger', 'kr'),
  'baseline.staff.*.pensionRate': number('prosent', 'Pensjonspremie', '% av lønn'),
  'baseline.staff.*.delegation': other('Har egne konsultasjoner på delegasjon'),
  'baseline.staff.*.delegation.consultationsPerInhabitant': number(
    'desimal',
    'Delegerte konsultasjoner',
    'per innbygger og år',
  ),
  'baseline.staff.*.delegation.replacingShare': number('prosent', 'Erstatter legens', '%', 'Resten er ny aktivitet.'),
  'baseline.staff.*.delegation.consultationsPerDay': number('desimal', 'Konsultasjoner per dag', 'per dag'),
  'baseline.staff.*.delegation.daysPerYear': number('desimal', 'Dager i året', 'dager'),
  'baseline.staff.*.delegation.feeRule': other('Arbeidet utløser'),
  'baseline.staff.*.delegation.fee': number(
    'kroner',
    'Honorar ved egne takster',
    'kr per konsultasjon',
    'Må fylles ut for driftstilskudd; tomt felt i honorarmodellen: legens 2ad.',
  ),
  'baseline.staff.*.delegation.grantShare': number('prosent', 'Tilskudd til stillingen', '% av kostnaden'),
  'baseline.staff.*.delegation.supervisionMinutes': number('desimal', 'Legens veiledning', 'minutter per konsultasjon'),

  'baseline.staff.*.course.until': other('Arbeider til', 'Tomt felt: blir.'),
  'baseline.staff.*.course.rampUpMonths': number('antall', 'Opplæring før full produksjon', 'måneder'),
  'baseline.staff.*.course.turnover': number('prosent', 'Skifter person', '% per år'),
  'baseline.staff.*.course.replacementCost': number('kroner', 'Kostnad ved å erstatte én', 'kr'),
  'baseline.staff.*.course.support': number('kroner', 'Andre betaler av stillingen', 'kr per år'),
} as const satisfies Readonly<Record<string, FieldWords>>);
