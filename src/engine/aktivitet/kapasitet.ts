import { amount } from '../kernel/amount';

/** Office consultations the doctor can take in a month. */
export const kapasitet = amount({
  id: 'kapasitet',
  label: 'Legens kapasitet',
  unit: 'konsultasjoner',
  yearUnit: 'konsultasjoner',
  year: 'sum',
  role: 'detail',
  parts: ['kurative dager per år', 'konsultasjoner per dag'],
  formula: 'kurative dager per år × konsultasjoner per dag ÷ 12',
  source: 'EU23 kapittel 2.3: median 160 kurative dager og 15–16 konsultasjoner i kontoret per dag.',
  compute: (dager, perDag) => (dager * perDag) / 12,
});

/**
 * The share of demand that is met: 1 when capacity is enough or the doctor takes the rest as overtime, and never more
 * than the hours the doctor may work allow.
 * @param overtid 1 = demand above capacity is met by overtime; 0 = it waits
 * @param tillatt share of the asked-for hours that working-time law allows; 1 for næringsdrivende
 */
export const dekningsgrad = amount({
  id: 'dekningsgrad',
  label: 'Andel av etterspørselen som dekkes',
  unit: 'andel',
  yearUnit: 'andel',
  year: 'mean',
  parts: ['konsultasjoner legen må ta', 'kapasitet', 'overtid ved behov', 'andel arbeidstiden tillater'],
  formula:
    'kapasitet ÷ konsultasjoner legen må ta, høyst 1, og 1 når legen tar overtid ved behov; aldri over andelen arbeidstiden tillater',
  simplified: 'Det som ikke dekkes, fordeles likt på alle kontakttyper, venter og gir ingen inntekt.',
  compute: (behov, tak, overtid, tillatt) => Math.min(tillatt, overtid === 1 || behov <= tak ? 1 : tak / behov),
});

/** Contacts carried out, by type. */
export const utforteKontakter = amount({
  id: 'utforteKontakter',
  label: 'Utførte kontakter',
  unit: 'kontakter',
  yearUnit: 'kontakter',
  year: 'sum',
  parts: ['kontakter', 'andel av etterspørselen som dekkes'],
  formula: 'kontakter × andel av etterspørselen som dekkes',
  compute: (kontakter, dekning) => kontakter * dekning,
});

/** Demand that waits. */
export const ventende = amount({
  id: 'ventende',
  label: 'Konsultasjoner som venter',
  unit: 'konsultasjoner',
  yearUnit: 'konsultasjoner',
  year: 'sum',
  role: 'volume',
  parts: ['etterspurte konsultasjoner, også digitale', 'andel av etterspørselen som dekkes'],
  formula: 'etterspurte konsultasjoner × (1 − andel av etterspørselen som dekkes)',
  compute: (behov, dekning) => behov * (1 - dekning),
});

/** Days with patients that the carried-out office consultations take. */
export const kurativeDager = amount({
  id: 'kurativeDager',
  label: 'Dager med pasienter',
  unit: 'dager',
  yearUnit: 'dager',
  year: 'sum',
  role: 'volume',
  parts: ['utførte konsultasjoner i kontoret', 'konsultasjoner per dag'],
  formula: 'utførte konsultasjoner i kontoret ÷ konsultasjoner per dag',
  compute: (utfort, perDag) => (perDag > 0 ? utfort / perDag : 0),
});

/** Use of capacity; above 1 is overtime. */
export const utnyttelse = amount({
  id: 'utnyttelse',
  label: 'Utnyttelse av kapasiteten',
  unit: 'andel',
  yearUnit: 'andel',
  year: 'recompute',
  role: 'detail',
  parts: ['utførte konsultasjoner i kontoret', 'kapasitet'],
  formula: 'utførte konsultasjoner i kontoret ÷ kapasitet',
  compute: (utfort, tak) => (tak > 0 ? utfort / tak : 0),
});
