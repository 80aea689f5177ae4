/** The office: running costs, premises and investments. */
import { translated } from '../language';
import { number, other, type FieldWords } from './words';

export const OFFICE_FIELDS = translated('OFFICE_FIELDS', {
  'baseline.office.fixedPerOffice': number('kroner', 'Faste kostnader per kontor', 'kr per år'),
  'baseline.office.perDoctor': number('kroner', 'Kostnader per lege', 'kr per år'),
  'baseline.office.perStaffFte': number('kroner', 'Kostnader per årsverk', 'kr per år'),
  'baseline.office.perConsultation': number('kroner', 'Kostnader per konsultasjon', 'kr'),
  'baseline.office.costKey': other('Kostnadene deles'),

  'baseline.office.premises.rooms': number('desimal', 'Rom', 'rom'),
  'baseline.office.premises.perRoom': number('kroner', 'Kostnad per rom', 'kr per år'),
  'baseline.office.premises.perInhabitant': number('kroner', 'Kostnad per listeinnbygger', 'kr per år'),
  'baseline.office.premises.vatShare': number(
    'prosent',
    'Mva. som blir kostnad',
    '% av felleskostnadene',
    'Der et selskap fakturerer legene.',
  ),
  'baseline.office.investments': other('Investeringer'),
  'baseline.office.investments.*.name': other('Investering'),
  'baseline.office.investments.*.amount': number('kroner', 'Beløp', 'kr'),
  'baseline.office.investments.*.from': other('Kjøpt'),
  'baseline.office.investments.*.group': other('Avskrives'),
  'baseline.office.investments.*.replacedAfterYears': number(
    'antall',
    'Kjøpes på nytt etter',
    'år',
    '0: kjøpes én gang.',
  ),
} as const satisfies Readonly<Record<string, FieldWords>>);
