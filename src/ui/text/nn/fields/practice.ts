import { number, other } from '../../fields/words';
import type { Translated } from '../translated';

export const PRACTICE_FIELDS = {
  'baseline.form': other('Driftsform i dag'),
  'baseline.kommune': other('Kommune'),
  'baseline.agaZone': other('Sone for arbeidsgivaravgift'),
  'baseline.municipalAverageList': number(
    'antall',
    'Snittlista i kommunen',
    'innbyggjarar',
    'Blir brukt til utjamningstilskot. Tomt felt: innbyggjarar delt på heimlar.',
  ),

  'baseline.grants': other('Tilskot'),
  'baseline.grants.*.name': other('Namn på tilskotet'),
  'baseline.grants.*.kind': other('Type tilskot'),
  'baseline.grants.*.doctor': other('Tilskotet går til'),
  'baseline.grants.*.amount': number('kroner', 'Beløp', 'kr'),
  'baseline.grants.*.per': other('Blir utbetalt'),
  'baseline.grants.*.from': other('Frå'),
  'baseline.grants.*.until': other('Til og med', 'Tomt felt: ingen slutt.'),
  'baseline.grants.*.bindingMonths': number('antall', 'Bindingstid', 'månader'),
  'baseline.grants.*.repaymentShare': number('prosent', 'Tilbakebetaling ved brot', '%'),
  'baseline.limits.doctorsPerNurse': number(
    'desimal',
    'Legar per sjukepleiar med takstar',
    'legar',
    'Tomt felt: ikkje slått på.',
  ),
  'baseline.limits.oneFeePerDay': other('Éin konsultasjonstakst per pasient og dag'),
  'baseline.limits.sameDayShare': number('prosent', 'Delegerte på same dag som hos legen', '%'),
  'baseline.limits.staffFeeShare': number(
    'prosent',
    'Tak for takstane til medarbeidarar',
    '% av legetakstane',
    'Tomt felt: ikkje slått på.',
  ),
  'baseline.limits.feeCeilingPerDoctor': number(
    'kroner',
    'Tak for takstar per lege',
    'kr per år',
    'Tomt felt: ikkje slått på.',
  ),
  'baseline.limits.collectiveCeiling': number(
    'kroner',
    'Felles tak for takstar',
    'kr per år',
    'Tomt felt: ikkje slått på.',
  ),
  'baseline.limits.grantPerInhabitant': number('kroner', 'Ekstra tilskot', 'kr per innbyggjar og år'),
} satisfies Translated<typeof import('../../fields/practice').PRACTICE_FIELDS>;
