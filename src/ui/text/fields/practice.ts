/** The practice as it is today, and what is agreed on grants and limits. */
import { translated } from '../language';
import { number, other, type FieldWords } from './words';

export const PRACTICE_FIELDS = translated('PRACTICE_FIELDS', {
  'baseline.form': other('Driftsform i dag'),
  'baseline.kommune': other('Kommune'),
  'baseline.agaZone': other('Sone for arbeidsgiveravgift'),
  'baseline.municipalAverageList': number(
    'antall',
    'Kommunens snittliste',
    'innbyggere',
    'Brukes til utjamningstilskudd. Tomt felt: innbyggere delt på hjemler.',
  ),

  'baseline.grants': other('Tilskudd'),
  'baseline.grants.*.name': other('Navn på tilskuddet'),
  'baseline.grants.*.kind': other('Type tilskudd'),
  'baseline.grants.*.doctor': other('Tilskuddet går til'),
  'baseline.grants.*.amount': number('kroner', 'Beløp', 'kr'),
  'baseline.grants.*.per': other('Utbetales'),
  'baseline.grants.*.from': other('Fra'),
  'baseline.grants.*.until': other('Til og med', 'Tomt felt: ingen slutt.'),
  'baseline.grants.*.bindingMonths': number('antall', 'Bindingstid', 'måneder'),
  'baseline.grants.*.repaymentShare': number('prosent', 'Betales tilbake ved brudd', '%'),
  'baseline.limits.doctorsPerNurse': number(
    'desimal',
    'Leger per sykepleier med takster',
    'leger',
    'Tomt felt: ikke slått på.',
  ),
  'baseline.limits.oneFeePerDay': other('Én konsultasjonstakst per pasient og dag'),
  'baseline.limits.sameDayShare': number('prosent', 'Delegerte på samme dag som legens', '%'),
  'baseline.limits.staffFeeShare': number(
    'prosent',
    'Tak for medarbeideres takster',
    '% av legenes',
    'Tomt felt: ikke slått på.',
  ),
  'baseline.limits.feeCeilingPerDoctor': number(
    'kroner',
    'Tak for takster per lege',
    'kr per år',
    'Tomt felt: ikke slått på.',
  ),
  'baseline.limits.collectiveCeiling': number(
    'kroner',
    'Felles tak for takster',
    'kr per år',
    'Tomt felt: ikke slått på.',
  ),
  'baseline.limits.grantPerInhabitant': number('kroner', 'Ekstra tilskudd', 'kr per innbygger og år'),
} as const satisfies Readonly<Record<string, FieldWords>>);
