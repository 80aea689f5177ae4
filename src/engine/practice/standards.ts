/**
 * Which record stands in for a number the plan leaves open: the one table, read both when a practice is computed and
 * when a field shows its standard value.
 */
import type { ContactType, Practice, StaffRole } from './plan';

const CONTACT: Readonly<Record<ContactType, string>> = {
  konsultasjonDag: 'kontakt.naering.konsultasjonDag',
  konsultasjonKveld: 'kontakt.naering.konsultasjonKveld',
  ekonsultasjonDag: 'kontakt.naering.ekonsultasjonDag',
  ekonsultasjonKveld: 'kontakt.naering.ekonsultasjonKveld',
  sykebesok: 'kontakt.sykebesok',
  enkelKontaktOppmote: 'kontakt.enkelOppmote',
  enkelKontaktSkriftlig: 'kontakt.enkelSkriftlig',
};

const STAFF: Readonly<Record<StaffRole, { pay: string; pensionRate: string }>> = {
  helsesekretar: { pay: 'helsesekretar.lonn.sats', pensionRate: 'pensjon.helsetjenester.prosent' },
  sykepleier: { pay: 'sykepleier.lonn.sats', pensionRate: 'sykepleierpensjon.prosent' },
};

const DOCTOR: Readonly<Record<string, string>> = {
  curativeDays: 'kapasitet.kurativeDager',
  consultationsPerDay: 'kapasitet.konsultasjonerPerDag',
  otherHoursPerWeek: 'tid.annet.timer',
};

const OFFICE: Readonly<Record<string, string>> = {
  fixedPerOffice: 'kostnad.kontor.fast',
  perDoctor: 'kostnad.lege.ovrig.sats',
  perStaffFte: 'kostnad.arsverk.sats',
  perConsultation: 'kostnad.konsultasjon.sats',
};

const ORGANISATION: Readonly<Record<string, string>> = {
  leaderPay: 'fastlonn.spesialist.sats',
  doctorSalary: 'fastlonn.spesialist.sats',
  bonusShare: 'fastlonn.bonus.prosent',
  doctorPensionRate: 'pensjon.helsetjenester.prosent',
  weeklyHours: 'arbeidstid.lov.tak',
};

/** Standard part of a leader post; the other forms have no leader of their own. */
const LEADER: Readonly<Record<string, string>> = {
  gruppeavtale: 'leder.gruppeavtale.andel',
  fastlegeselskap: 'leder.fastlegeselskap.andel',
};

const find = (table: Readonly<Record<string, string>>, key: string): string | null =>
  Object.hasOwn(table, key) ? (table[key] ?? null) : null;

/**
 * @param path dotted, from the practice: `doctors.anne.curativeDays`
 * @returns the record whose value holds when the plan's number is null; null where the field has no standard
 */
export function standardRecord(practice: Practice, path: string): string | null {
  const [section = '', second = '', third = ''] = path.split('.');
  switch (section) {
    case 'doctors':
      return find(DOCTOR, third);
    case 'activity':
      if (second === 'contacts') return find(CONTACT, third);
      return second === 'otherFeesPerConsultation' ? 'takst.ovrige.sats' : null;
    case 'staff': {
      const member = practice.staff.find((each) => each.id === second);
      return member === undefined ? null : find(STAFF[member.role], third);
    }
    case 'office':
      return find(OFFICE, second);
    case 'organisation':
      return second === 'leaderFte' ? find(LEADER, practice.form) : find(ORGANISATION, second);
    default:
      return null;
  }
}
