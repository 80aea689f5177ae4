import { amount } from '../kernel/amount';

/** Minutes a consultation of each length class is reckoned to last, for the doctor's time; the first is the lower peak. */
export const LENGTH_MINUTES = [15, 23, 28, 33, 38, 43, 50] as const;

/** Average length of a consultation in the room, by the plan's distribution of lengths. */
export const konsultasjonslengde = amount({
  id: 'konsultasjonslengde',
  label: 'Gjennomsnittlig lengde på en kontorkonsultasjon',
  unit: 'minutter',
  yearUnit: 'minutter',
  year: 'mean',
  parts: [
    'andel til og med 20 min',
    'andel 21–25 min',
    'andel 26–30 min',
    'andel 31–35 min',
    'andel 36–40 min',
    'andel 41–45 min',
    'andel over 45 min',
  ],
  formula: 'summen av andel i hver lengdeklasse × 15, 23, 28, 33, 38, 43 og 50 minutter',
  source: 'EU23 kapittel 2.3: lengdene har topper ved om lag 15 og 21 minutter.',
  simplified: 'Hver klasse regnes med midten; til og med 20 minutter regnes som 15, over 45 som 50.',
  compute: (a20, a25, a30, a35, a40, a45, a50) =>
    a20 * LENGTH_MINUTES[0] +
    a25 * LENGTH_MINUTES[1] +
    a30 * LENGTH_MINUTES[2] +
    a35 * LENGTH_MINUTES[3] +
    a40 * LENGTH_MINUTES[4] +
    a45 * LENGTH_MINUTES[5] +
    a50 * LENGTH_MINUTES[6],
});

/** The doctor's time per office consultation, notes and follow-up included. */
export const minutterPerKonsultasjon = amount({
  id: 'minutterPerKonsultasjon',
  label: 'Legens tid per kontorkonsultasjon',
  unit: 'minutter',
  yearUnit: 'minutter',
  year: 'mean',
  parts: ['gjennomsnittlig lengde', 'etterarbeid'],
  formula: 'gjennomsnittlig lengde + etterarbeid',
  compute: (lengde, etterarbeid) => lengde + etterarbeid,
});

/** Consultations a day when the plan's own lengths differ from the standard ones: the same minutes, other lengths. */
export const konsultasjonerPerDagEtterLengde = amount({
  id: 'konsultasjonerPerDagEtterLengde',
  label: 'Konsultasjoner per dag med planens lengder',
  unit: 'konsultasjoner',
  yearUnit: 'konsultasjoner',
  year: 'mean',
  parts: ['standard per dag', 'standard minutter', 'planens minutter'],
  formula: 'standard per dag × standard minutter ÷ planens minutter',
  compute: (standard, minutter, egne) => (egne > 0 ? (standard * minutter) / egne : standard),
});
