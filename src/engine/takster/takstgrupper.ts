import { amount } from '../kernel/amount';

/** Income from a takst that goes with some of the consultations: how often it is used, times its honorar. */
export const takstVedKonsultasjon = amount({
  id: 'takstVedKonsultasjon',
  label: 'Takst ved noen av konsultasjonene',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  parts: ['konsultasjoner', 'ganger per konsultasjon', 'honorar'],
  formula: 'konsultasjoner × ganger per konsultasjon × honorar',
  compute: (antall, ganger, honorar) => antall * ganger * honorar,
});

/** The same for a takst paid per started unit of time, whose unit changed on a date. */
export const moteTakst = amount({
  id: 'moteTakst',
  label: 'Flerfaglige møter (14)',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  parts: ['konsultasjoner', 'halvtimer møte per konsultasjon', 'enheter per halvtime', 'honorar per enhet'],
  formula: 'konsultasjoner × halvtimer møte per konsultasjon × enheter per halvtime × honorar per enhet',
  source:
    'Stønadsforskriften, takst 14: per påbegynte halvtime til 30. juni 2026, per påbegynte 15 minutter fra 1. juli 2026.',
  compute: (antall, halvtimer, enheter, honorar) => antall * halvtimer * enheter * honorar,
});

/** Income from a group of takster at an average per consultation. */
export const takstgruppe = amount({
  id: 'takstgruppe',
  label: 'Takstgruppe',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  parts: ['konsultasjoner', 'kroner per konsultasjon'],
  formula: 'konsultasjoner × kroner per konsultasjon',
  compute: (antall, kroner) => antall * kroner,
});
