import { amount } from '../kernel/amount';

/** Length from which the time takst runs, minutes. */
export const TIDSTAKST_ETTER = 20;

/**
 * Units of time takst for one consultation.
 *
 * @param minutter length of the consultation, minutes, ≥ 0
 * @param enhet minutes per started unit: 15 to 30 June 2026, 5 from 1 July 2026
 * @returns whole units, 0 up to and including 20 minutes
 * @source stønadsforskriften, takst 2cd; DOMAIN: 36 min gives 2 units of 15 or 4 units of 5
 */
export function tidstakstEnheter(minutter: number, enhet: number): number {
  return minutter > TIDSTAKST_ETTER ? Math.ceil((minutter - TIDSTAKST_ETTER) / enhet) : 0;
}

/** Expected units of time takst per consultation with the plan's distribution of lengths. */
export const tidstakstPerKonsultasjon = amount({
  id: 'tidstakstEnheterPerKonsultasjon',
  label: 'Tidstakster per konsultasjon',
  unit: 'faktor',
  yearUnit: 'faktor',
  year: 'mean',
  parts: [
    'andel til og med 20 min',
    'andel 21–25 min',
    'andel 26–30 min',
    'andel 31–35 min',
    'andel 36–40 min',
    'andel 41–45 min',
    'andel over 45 min',
    'minutter per tidstakst',
  ],
  formula: 'summen av andel i hver lengdeklasse × antall påbegynte tidsenheter etter 20 minutter',
  source:
    'Stønadsforskriften, takst 2cd: per påbegynte 15 minutter til 30. juni 2026, per påbegynte 5 minutter fra 1. juli 2026.',
  simplified: 'Hver klasse regnes med klassens øvre grense; over 45 minutter regnes som 50.',
  compute: (a20, a25, a30, a35, a40, a45, a50, enhet) =>
    a20 * tidstakstEnheter(20, enhet) +
    a25 * tidstakstEnheter(25, enhet) +
    a30 * tidstakstEnheter(30, enhet) +
    a35 * tidstakstEnheter(35, enhet) +
    a40 * tidstakstEnheter(40, enhet) +
    a45 * tidstakstEnheter(45, enhet) +
    a50 * tidstakstEnheter(50, enhet),
});

export const tidstakster = amount({
  id: 'tidstakster',
  label: 'Tidstakster',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  role: 'income',
  parts: ['konsultasjoner på dagtid', 'tidstakster per konsultasjon', 'honorar per tidstakst'],
  formula: 'konsultasjoner på dagtid × tidstakster per konsultasjon × honorar per tidstakst',
  simplified: 'Regnes av kontorkonsultasjoner på dagtid; digitale og kveldskonsultasjoner regnes uten tidstakst.',
  compute: (antall, enheter, honorar) => antall * enheter * honorar,
});
