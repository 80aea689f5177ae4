import type { Translated } from './translated';

type Bokmål = typeof import('../person');

export const OWN_COMPANY_NAMES = {
  enk: 'Enkeltpersonføretak',
  as: 'Eige AS',
} satisfies Translated<Bokmål['OWN_COMPANY_NAMES']>;

export const ABSENCE_NAMES = {
  sykdom: 'Sjukdom',
  foreldrepermisjon: 'Foreldrepermisjon',
} satisfies Translated<Bokmål['ABSENCE_NAMES']>;

export const personText = {
  title: 'Skatt, pensjon og fråvær',
  leaving: 'Sluttar legen? Set siste dag',
  companyNote:
    'Gjeld når legen er næringsdrivande, òg på kontrakt med eit fastlegeselskap. Lønn frå eige AS er sett til 7,1 G når feltet er tomt: full ' +
    'pensjonsopptening, og meir enn dei 6 G som sjukepengar blir rekna av.',
  insuranceHelp: '80 % av inntil 6 G frå første dag. Premien blir trekt frå i næringa.',
  absences: 'Planlagt eller frykta fråvær',
  absencesNote:
    'Faste kostnader går som før. Nav betaler av inntil 6 G, ved sjukdom frå dag 17, og SOP kjem i tillegg for den som er ' +
    'næringsdrivande. Tilsette har full lønn.',
  absence: (kind, from) => `${ABSENCE_NAMES[kind]} frå ${from}`,
  addIllness: 'Legg til sjukdom',
  addLeave: 'Legg til foreldrepermisjon',
} satisfies Translated<Bokmål['personText']>;
