/** Label, unit and kind of every number and text in a plan, by its path with `*` for ids. */
import type { NumberKind } from '../../app/format';
import type { ContactType } from '../../engine/practice/plan';
import { CONTACT_NAMES } from './choices';

export interface FieldWords {
  readonly label: string;
  /** Shown after the number. */
  readonly unit?: string;
  readonly kind?: NumberKind;
  /** A sentence under the field. */
  readonly help?: string;
}

const number = (kind: NumberKind, label: string, unit: string, help?: string): FieldWords =>
  help === undefined ? { kind, label, unit } : { kind, label, unit, help };
const other = (label: string, help?: string): FieldWords => (help === undefined ? { label } : { label, help });

const contactFields = Object.fromEntries(
  Object.entries(CONTACT_NAMES).map(([type, label]) => [
    `baseline.activity.contacts.${type}`,
    number('desimal', label, 'per år'),
  ]),
) as Record<`baseline.activity.contacts.${ContactType}`, FieldWords>;

export const FIELDS = {
  title: other('Planens navn'),
  note: other('Merknad'),
  'horizon.start': other('Planen begynner', 'Første dag i en måned.'),
  'horizon.years': number('antall', 'Antall år', 'år'),
  'carryForward.enabled': other(
    'Videreføre satser etter siste kjente dato',
    'Uten videreføring sier planen fra om hver sats som mangler.',
  ),
  'carryForward.growth.basistilskudd': number('prosent', 'Basistilskudd', '% per år'),
  'carryForward.growth.takst': number('prosent', 'Takster', '% per år'),
  'carryForward.growth.lonn': number('prosent', 'Lønn', '% per år'),
  'carryForward.growth.kostnad': number('prosent', 'Andre kostnader', '% per år'),
  'ownRates.*.value': other('Egen sats'),

  'baseline.form': other('Driftsform i dag'),
  'baseline.kommune': other('Kommune'),
  'baseline.agaZone': other('Sone for arbeidsgiveravgift'),
  'baseline.municipalAverageList': number(
    'antall',
    'Kommunens snittliste',
    'innbyggere',
    'Brukes til utjamningstilskudd. Tomt felt: innbyggere delt på hjemler.',
  ),

  'baseline.doctors': other('Leger'),
  'baseline.doctors.*.name': other('Navn'),
  'baseline.doctors.*.specialistFrom': other('Spesialist fra', 'Tomt felt: ikke spesialist i planens tid.'),
  'baseline.doctors.*.agreementFrom': other('Fastlegeavtale fra'),
  'baseline.doctors.*.list.start': number('antall', 'Listeinnbyggere ved start', 'innbyggere'),
  'baseline.doctors.*.list.cap': number('antall', 'Listetak', 'innbyggere', '0: ikke satt.'),
  'baseline.doctors.*.list.growthPerYear': number('desimal', 'Netto nye innbyggere', 'per år'),
  'baseline.doctors.*.listWeight': number(
    'desimal',
    'Listevekt',
    '1 = landssnittet',
    'Sammensetningen av lista. Eget utbetalt basistilskudd delt på landssnittet for samme listelengde er det sikreste.',
  ),
  'baseline.doctors.*.listWeightBasis': other('Listevekten er'),
  'baseline.doctors.*.curativeDays': number('desimal', 'Dager med pasienter', 'dager per år'),
  'baseline.doctors.*.consultationsPerDay': number('desimal', 'Konsultasjoner per dag', 'i kontoret'),
  'baseline.doctors.*.otherHoursPerWeek': number(
    'desimal',
    'Annen arbeidstid',
    'timer per uke',
    'Drift, kommunal bistilling, legevakt og møter.',
  ),
  'baseline.doctors.*.overCapacity': other('Når etterspørselen er større enn kapasiteten'),
  'baseline.doctors.*.ownerShare': number('desimal', 'Eierandel i selskapet', 'deler'),

  'baseline.activity.feeModel': other('Takstinntekten regnes fra'),
  'baseline.activity.averageFee': number('kroner', 'Snitt per konsultasjon', 'kr'),
  'baseline.activity.otherFeesPerConsultation': number(
    'kroner',
    'Øvrige takster',
    'kr per konsultasjon',
    'Prosedyrer, laboratorium og materiell.',
  ),
  'baseline.activity.lengthProfile': other('Konsultasjonenes lengde'),
  'baseline.activity.lengthProfile.*': number('prosent', 'Andel', '%'),
  ...contactFields,

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
  'baseline.staff.*.delegation.supervisionMinutes': number('desimal', 'Legens veiledning', 'minutter per konsultasjon'),

  'baseline.office.fixedPerOffice': number('kroner', 'Faste kostnader per kontor', 'kr per år'),
  'baseline.office.perDoctor': number('kroner', 'Per lege', 'kr per år'),
  'baseline.office.perStaffFte': number('kroner', 'Per årsverk ansatte', 'kr per år'),
  'baseline.office.perConsultation': number('kroner', 'Per konsultasjon', 'kr'),
  'baseline.office.costKey': other('Kostnadene deles'),

  'baseline.organisation.leaderFte': number('desimal', 'Daglig leder', 'årsverk'),
  'baseline.organisation.leaderPay': number('kroner', 'Lønn for full lederstilling', 'kr per år'),
  'baseline.organisation.contract': other('Legene i fastlegeselskapet er'),
  'baseline.organisation.doctorSalary': number('kroner', 'Fast lønn, full stilling', 'kr per år'),
  'baseline.organisation.bonusShare': number('prosent', 'Bonus av egne takster', '%'),
  'baseline.organisation.doctorPensionRate': number('prosent', 'Pensjon for ansatte leger', '% av lønn'),
  'baseline.organisation.contractorShare': number('prosent', 'Kontraktlegens andel', '% av egne inntekter'),
  'baseline.organisation.weeklyHours': number(
    'desimal',
    'Høyeste arbeidstid for ansatte leger',
    'timer per uke',
    'Tomt felt: lovens grense.',
  ),
  'scenarios.*.name': other('Navn på alternativet'),
  'scenarios.*.reforms.*.id': other('Endret regel'),
  'scenarios.*.reforms.*.from': other('Endret regel, gjelder fra'),
  'scenarios.*.reforms.*.amount': other('Endret regel, valgt tall'),
} as const satisfies Readonly<Record<string, FieldWords>>;

export type FieldKey = keyof typeof FIELDS;

/** The field's words, as the wide type. */
export function fieldWords(key: FieldKey): FieldWords {
  return FIELDS[key];
}

const LISTS = new Set(['doctors', 'staff', 'scenarios', 'ownRates', 'reforms', 'lengthProfile']);

/** The field a problem's path is about; null for a path that is no field of its own. */
export function fieldKeyOf(path: string): FieldKey | null {
  const segments = path.split('.');
  const changes = segments.indexOf('changes');
  const own = segments[0] === 'scenarios' && changes >= 0 ? ['baseline', ...segments.slice(changes + 1)] : segments;
  const key = own.map((segment, index) => (LISTS.has(own[index - 1] ?? '') ? '*' : segment)).join('.');
  return Object.hasOwn(FIELDS, key) ? (key as FieldKey) : null;
}
