import { amount } from '../kernel/amount';

/** What one age band adds to the list's use: its share of the list times its use against the national average. */
export const aldersbidrag = amount({
  id: 'aldersbidrag',
  label: 'Bidrag fra aldersgruppen',
  unit: 'faktor',
  yearUnit: 'faktor',
  year: 'mean',
  parts: ['andel av listen', 'konsultasjoner mot landssnittet'],
  formula: 'andel av listen × konsultasjoner mot landssnittet',
  compute: (andel, faktor) => andel * faktor,
});

/** The list's use by sex against the national average. */
export const kjonnsfaktor = amount({
  id: 'kjonnsfaktor',
  label: 'Bruk etter kjønn mot landssnittet',
  unit: 'faktor',
  yearUnit: 'faktor',
  year: 'mean',
  parts: ['andel kvinner', 'kvinner mot landssnittet', 'menn mot landssnittet'],
  formula: 'andel kvinner × kvinner mot landssnittet + (1 − andel kvinner) × menn mot landssnittet',
  compute: (andel, kvinner, menn) => andel * kvinner + (1 - andel) * menn,
});

/**
 * How much the list uses its doctor against the national average, by sex and age.
 * @source SSB, konsultasjoner hos fastlege per person 2023; that sex and age multiply is the model's assumption
 */
export const bruksvekt = amount({
  id: 'bruksvekt',
  label: 'Listens bruk mot landssnittet',
  unit: 'faktor',
  yearUnit: 'faktor',
  year: 'mean',
  parts: ['etter alder', 'etter kjønn'],
  formula: 'bruk etter alder × bruk etter kjønn',
  source: 'SSB, konsultasjoner hos fastlege per person 2023.',
  simplified:
    'Alder og kjønn regnes hver for seg og ganges sammen; at forskjellen mellom kjønnene er størst i fertil alder, er ikke med.',
  compute: (alder, kjonn) => alder * kjonn,
});

/** Basistilskudd by centrality against the national average. @param klasse 1–6 */
export const sentralitetsfaktor = amount({
  id: 'sentralitetsfaktor',
  label: 'Basistilskudd etter sentralitet mot landssnittet',
  unit: 'faktor',
  yearUnit: 'faktor',
  year: 'mean',
  parts: ['sentralitetsklasse', 'klasse 1–4', 'klasse 5 og 6'],
  formula: 'faktoren for klasse 5 og 6 fra klasse 5, ellers faktoren for klasse 1–4',
  source: 'Helfo: klasse 5 og 6 gir høyere tilskudd; størrelsen er antatt.',
  compute: (klasse, sentral, usentral) => (klasse >= 5 ? usentral : sentral),
});

/**
 * A list weight composed from what the list is made of. The weights of the scheme are not published; these are proxies.
 * @returns 1 for a list like the national average
 */
export const sammensattListevekt = amount({
  id: 'sammensattListevekt',
  label: 'Listevekt etter listens sammensetning',
  unit: 'faktor',
  yearUnit: 'faktor',
  year: 'mean',
  parts: ['listens bruk mot landssnittet', 'etter sentralitet', 'etter utdanningsnivå'],
  formula: 'listens bruk × sentralitet × utdanningsnivå, hver mot landssnittet',
  source: 'Antatte vekter; de fastsatte er ikke publisert. Egen utbetaling er sikrere.',
  compute: (bruk, sentralitet, utdanning) => bruk * sentralitet * utdanning,
});
