import { number, other } from '../../fields/words';
import type { Translated } from '../translated';

export const OFFICE_FIELDS = {
  'baseline.office.fixedPerOffice': number('kroner', 'Faste kostnader per kontor', 'kr per år'),
  'baseline.office.perDoctor': number('kroner', 'Kostnader per lege', 'kr per år'),
  'baseline.office.perStaffFte': number('kroner', 'Kostnader per årsverk', 'kr per år'),
  'baseline.office.perConsultation': number('kroner', 'Kostnader per konsultasjon', 'kr'),
  'baseline.office.costKey': other('Kostnadene blir delte'),

  'baseline.office.premises.rooms': number('desimal', 'Rom', 'rom'),
  'baseline.office.premises.perRoom': number('kroner', 'Kostnad per rom', 'kr per år'),
  'baseline.office.premises.perInhabitant': number('kroner', 'Kostnad per listeinnbyggjar', 'kr per år'),
  'baseline.office.premises.vatShare': number(
    'prosent',
    'Mva. som blir kostnad',
    '% av felleskostnadene',
    'Der eit selskap fakturerer legane.',
  ),
  'baseline.office.investments': other('Investeringar'),
  'baseline.office.investments.*.name': other('Investering'),
  'baseline.office.investments.*.amount': number('kroner', 'Beløp', 'kr'),
  'baseline.office.investments.*.from': other('Kjøpt'),
  'baseline.office.investments.*.group': other('Avskriving'),
  'baseline.office.investments.*.replacedAfterYears': number(
    'antall',
    'Blir kjøpt på nytt etter',
    'år',
    '0: blir kjøpt éin gong.',
  ),
} satisfies Translated<typeof import('../../fields/office').OFFICE_FIELDS>;
