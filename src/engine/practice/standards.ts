/**
 * Which record stands in for a number the plan leaves open: the one table, read both when a practice is computed and
 * when a field shows its standard value.
 */
import { formTraits } from './forms/traits';
import { hasStandardHours, type ContactType, type Practice, type StaffRole } from './plan';

const CONTACT: Readonly<Record<ContactType, string>> = {
  konsultasjonDag: 'kontakt.naering.konsultasjonDag',
  konsultasjonKveld: 'kontakt.naering.konsultasjonKveld',
  ekonsultasjonDag: 'kontakt.naering.ekonsultasjonDag',
  ekonsultasjonKveld: 'kontakt.naering.ekonsultasjonKveld',
  sykebesok: 'kontakt.sykebesok',
  enkelKontaktOppmote: 'kontakt.enkelOppmote',
  enkelKontaktSkriftlig: 'kontakt.enkelSkriftlig',
};

/** What the lists of doctors employed by a municipality ask for; the other types are as for næringsdrivende. */
const CONTACT_EMPLOYED: Readonly<Record<string, string>> = {
  konsultasjonDag: 'kontakt.ansatt.konsultasjonDag',
  konsultasjonKveld: 'kontakt.ansatt.konsultasjonKveld',
  ekonsultasjonDag: 'kontakt.ansatt.ekonsultasjonDag',
  ekonsultasjonKveld: 'kontakt.ansatt.ekonsultasjonKveld',
};

/** Pay has no standard where no source has one. Every nurse has the statutory pension, whatever the post is called. */
const STAFF: Readonly<Record<StaffRole, Readonly<Record<string, string>>>> = {
  helsesekretar: { pay: 'helsesekretar.lonn.sats', pensionRate: 'pensjon.helsetjenester.prosent' },
  sykepleier: { pay: 'sykepleier.lonn.sats', pensionRate: 'sykepleierpensjon.prosent' },
  sykepleierSomSekretar: { pay: 'helsesekretar.lonn.sats', pensionRate: 'sykepleierpensjon.prosent' },
  psykolog: { pensionRate: 'pensjon.helsetjenester.prosent' },
  fysioterapeut: { pensionRate: 'pensjon.helsetjenester.prosent' },
  dagligLeder: { pensionRate: 'pensjon.helsetjenester.prosent' },
  alis: { pay: 'fastlonn.alis.sats', pensionRate: 'pensjon.helsetjenester.prosent' },
  lis1: { pay: 'lis1.lonn.sats', pensionRate: 'pensjon.kommunal.prosent' },
  student: { pensionRate: 'pensjon.helsetjenester.prosent' },
  vikar: { pensionRate: 'pensjon.helsetjenester.prosent' },
};

const PAYMENT: Readonly<Record<string, string>> = {
  exemptShare: 'egenandel.helfo.prosent',
  unpaidShare: 'egenandel.ubetalt.prosent',
};

const DOCTOR: Readonly<Record<string, string>> = {
  curativeDays: 'kapasitet.kurativeDager',
  consultationsPerDay: 'kapasitet.konsultasjonerPerDag',
};

const OTHER_HOURS: Readonly<Record<string, string>> = {
  administration: 'tid.drift.timer',
  municipalWork: 'tid.bistilling.timer',
};

const OFFICE: Readonly<Record<string, string>> = {
  fixedPerOffice: 'kostnad.kontor.fast',
  perDoctor: 'kostnad.lege.ovrig.sats',
  perStaffFte: 'kostnad.arsverk.sats',
  perConsultation: 'kostnad.konsultasjon.sats',
};

const ORGANISATION: Readonly<Record<string, string>> = {
  leaderPay: 'fastlonn.spesialist.sats',
  bonusShare: 'fastlonn.bonus.prosent',
  doctorPensionRate: 'pensjon.helsetjenester.prosent',
  weeklyHours: 'arbeidstid.lov.tak',
};

const OTHER_POST: Readonly<Record<string, string>> = {
  weeklyHours: 'arbeidstid.avtalt.tak',
  pensionRate: 'pensjon.kommunal.prosent',
};

/** Pay by stage: a specialist's, and that of a doctor who is not one. */
export const PAY_BY_STAGE = {
  otherPost: ['sykehus.overlege.sats', 'sykehus.lis.sats'],
  doctor: ['fastlonn.spesialist.sats', 'fastlonn.alis.sats'],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

/** Standard part of a leader post; the other forms have no leader of their own. */
const LEADER: Readonly<Record<string, string>> = {
  gruppeavtale: 'leder.gruppeavtale.andel',
  fastlegeselskap: 'leder.fastlegeselskap.andel',
  'kommunalt-fastlegekontor': 'leder.kommunalt.andel',
};

const find = (table: Readonly<Record<string, string>>, key: string): string | null =>
  Object.hasOwn(table, key) ? (table[key] ?? null) : null;

/**
 * @param path dotted, from the practice: `doctors.anne.curativeDays`
 * @returns the record whose value holds when the plan's number is null; null where the field has no standard
 */
export function standardRecord(practice: Practice, path: string): string | null {
  const [section = '', second = '', third = '', fourth = ''] = path.split('.');
  switch (section) {
    case 'doctors':
      return doctorRecord(practice, second, third, fourth);
    case 'activity':
      if (second === 'contacts') return contactRecord(practice, third);
      if (second === 'payment') return find(PAYMENT, third);
      return second === 'otherFeesPerConsultation' ? 'takst.ovrige.sats' : null;
    case 'staff': {
      const member = practice.staff.find((each) => each.id === second);
      if (third === 'delegation') return fourth === 'grantShare' ? 'primaerhelseteam.tilskudd.andel' : null;
      return member === undefined ? null : find(STAFF[member.role], third);
    }
    case 'office':
      return find(OFFICE, second);
    case 'organisation':
      return organisationRecord(practice, second, third);
    default:
      return null;
  }
}

function doctorRecord(practice: Practice, id: string, field: string, inner: string): string | null {
  if (field === 'person') return inner === 'companySalary' ? 'eierlonn.standard.sats' : null;
  if (field === 'composition') return inner === 'womenShare' ? 'listevekt.kvinner.prosent' : null;
  if (field === 'otherHours') return find(OTHER_HOURS, inner);
  if (field !== 'otherHoursPerWeek') return find(DOCTOR, field);
  // Where the parts are the plan's own, it is their sum that stands in for the one figure.
  const doctor = practice.doctors.find((each) => each.id === id);
  return doctor === undefined || hasStandardHours(doctor.otherHours) ? 'tid.annet.timer' : null;
}

function contactRecord(practice: Practice, type: string): string | null {
  const isMunicipal = formTraits(practice.form, practice.organisation).keeper === 'kommune';
  return (isMunicipal ? find(CONTACT_EMPLOYED, type) : null) ?? find(CONTACT, type);
}

function organisationRecord(practice: Practice, field: string, inner: string): string | null {
  if (field === 'otherPost') return inner === 'salary' ? byStage(practice, 'otherPost') : find(OTHER_POST, inner);
  if (field === 'doctorSalary') return byStage(practice, 'doctor');
  if (field === 'leaderFte') return find(LEADER, practice.form);
  const isMunicipal = formTraits(practice.form, practice.organisation).keeper === 'kommune';
  return field === 'doctorPensionRate' && isMunicipal ? 'pensjon.kommunal.prosent' : find(ORGANISATION, field);
}

/** The specialist's as soon as one of the doctors is or becomes one: each doctor is paid by their own stage all the same. */
function byStage({ doctors }: Practice, post: keyof typeof PAY_BY_STAGE): string {
  const [specialist, other] = PAY_BY_STAGE[post];
  return doctors.some(({ specialistFrom }) => specialistFrom !== null) ? specialist : other;
}
