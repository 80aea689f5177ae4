import { number, other, type FieldWords } from '../../fields/words';
import { CONTACT_NAMES } from '../choices';
import type { Translated } from '../translated';

const contactFields = Object.fromEntries(
  Object.entries(CONTACT_NAMES).map(([type, label]) => [
    `baseline.activity.contacts.${type}`,
    number('desimal', label, 'per år'),
  ]),
) as Record<`baseline.activity.contacts.${keyof typeof CONTACT_NAMES}`, FieldWords>;

const NATIONAL_USE =
  'Per konsultasjon: alle kroner frå taksten delt på alle konsultasjonar. Tomt felt: bruken i landet.';

export const ACTIVITY_FIELDS = {
  'baseline.activity.payment.exemptShare': number(
    'prosent',
    'Eigendelar Helfo betaler',
    '%',
    'Frikort, barn og fritak.',
  ),
  'baseline.activity.payment.unpaidShare': number('prosent', 'Tap på eigendelar', '% av det pasientane skal betale'),
  'baseline.activity.freedTime': other('Frigjord tid blir brukt til'),
  'baseline.activity.feeGroups.talkTherapy': number('kroner', 'Samtaleterapi (615)', 'kr', NATIONAL_USE),
  'baseline.activity.feeGroups.meetings': number('kroner', 'Fleirfaglege møte (14)', 'kr', NATIONAL_USE),
  'baseline.activity.feeGroups.declarations': number(
    'kroner',
    'Erklæringar til Nav og Helfo (L-takstar)',
    'kr',
    NATIONAL_USE,
  ),
  'baseline.activity.feeModel': other('Takstinntekta blir rekna frå'),
  'baseline.activity.averageFee': number('kroner', 'Snitt per konsultasjon', 'kr'),
  'baseline.activity.otherFeesPerConsultation': number(
    'kroner',
    'Andre takstar',
    'kr per konsultasjon',
    'Prosedyrar, laboratorium og andre takstar.',
  ),
  'baseline.activity.lengthProfile': other('Kor lange konsultasjonane er'),
  'baseline.activity.lengthProfile.*': number('prosent', 'Andel', '%'),
  ...contactFields,
} satisfies Translated<typeof import('../../fields/activity').ACTIVITY_FIELDS>;
