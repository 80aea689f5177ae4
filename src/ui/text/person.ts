/** Words of what is one doctor's own: company, saving, cover and absence. */
import type { AbsenceKind, OwnCompany } from '../../engine/practice/plan';
import { translated } from './language';

export const OWN_COMPANY_NAMES = translated<Readonly<Record<OwnCompany, string>>>('OWN_COMPANY_NAMES', {
  enk: 'Enkeltpersonforetak',
  as: 'Eget AS',
});

export const ABSENCE_NAMES = translated<Readonly<Record<AbsenceKind, string>>>('ABSENCE_NAMES', {
  sykdom: 'Sykdom',
  foreldrepermisjon: 'Foreldrepermisjon',
});

export const personText = translated('personText', {
  title: 'Skatt, pensjon og fravær',
  leaving: 'Slutter legen? Sett siste dag',
  companyNote:
    'Gjelder når legen er næringsdrivende, også på kontrakt med et fastlegeselskap. Lønn fra eget AS er satt til 7,1 G når feltet er tomt: full ' +
    'pensjonsopptjening, og mer enn de 6 G som sykepenger regnes av.',
  insuranceHelp: '80 % av inntil 6 G fra første dag. Premien trekkes fra i næringen.',
  absences: 'Planlagt eller fryktet fravær',
  absencesNote:
    'Faste kostnader går som før. Nav betaler av inntil 6 G, ved sykdom fra dag 17, og SOP kommer i tillegg for den som er ' +
    'næringsdrivende. Ansatte har full lønn.',
  absence: (kind: AbsenceKind, from: string): string => `${ABSENCE_NAMES[kind]} fra ${from}`,
  addIllness: 'Legg til sykdom',
  addLeave: 'Legg til foreldrepermisjon',
} as const);
