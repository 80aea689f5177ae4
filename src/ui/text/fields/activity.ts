/** Consultations and contacts, and what they give. */
import type { ContactType } from '../../../engine/practice/plan';
import { CONTACT_NAMES } from '../choices';
import { translated } from '../language';
import { number, other, type FieldWords } from './words';

const contactFields = Object.fromEntries(
  Object.entries(CONTACT_NAMES).map(([type, label]) => [
    `baseline.activity.contacts.${type}`,
    number('desimal', label, 'per år'),
  ]),
) as Record<`baseline.activity.contacts.${ContactType}`, FieldWords>;

const NATIONAL_USE = 'Per konsultasjon: alle kroner fra taksten delt på alle konsultasjoner. Tomt felt: landets bruk.';

export const ACTIVITY_FIELDS = translated('ACTIVITY_FIELDS', {
  'baseline.activity.payment.exemptShare': number(
    'prosent',
    'Egenandeler Helfo betaler',
    '%',
    'Frikort, barn og fritak.',
  ),
  'baseline.activity.payment.unpaidShare': number('prosent', 'Tap på egenandeler', '% av det pasientene skal betale'),
  'baseline.activity.freedTime': other('Frigjort tid brukes til'),
  'baseline.activity.feeGroups.talkTherapy': number('kroner', 'Samtaleterapi (615)', 'kr', NATIONAL_USE),
  'baseline.activity.feeGroups.meetings': number('kroner', 'Flerfaglige møter (14)', 'kr', NATIONAL_USE),
  'baseline.activity.feeGroups.declarations': number(
    'kroner',
    'Erklæringer til Nav og Helfo (L-takster)',
    'kr',
    NATIONAL_USE,
  ),
  'baseline.activity.feeModel': other('Takstinntekten regnes fra'),
  'baseline.activity.averageFee': number('kroner', 'Snitt per konsultasjon', 'kr'),
  'baseline.activity.otherFeesPerConsultation': number(
    'kroner',
    'Øvrige takster',
    'kr per konsultasjon',
    'Prosedyrer, laboratorium og andre takster.',
  ),
  'baseline.activity.lengthProfile': other('Konsultasjonenes lengde'),
  'baseline.activity.lengthProfile.*': number('prosent', 'Andel', '%'),
  ...contactFields,
} as const satisfies Readonly<Record<string, FieldWords>>);
