import { amount } from '../kernel/amount';

/**
 * Contacts the list asks for in a month, by type: rate per listeinnbygger and year, scaled by the list weight.
 * @source EU23 tabell 2-2 (KUHR 2022) and KPR 2022; scaling with the list weight is the model's assumption
 */
export const etterspurteKontakter = amount({
  id: 'etterspurteKontakter',
  label: 'Etterspurte kontakter',
  unit: 'kontakter',
  yearUnit: 'kontakter',
  year: 'sum',
  parts: ['listeinnbyggere', 'kontakter per listeinnbygger og år', 'listevekt'],
  formula: 'listeinnbyggere × kontakter per listeinnbygger og år × listevekt ÷ 12',
  source:
    'EU23 tabell 2-2 og Helsedirektoratets årsrapport 2023. At bruken følger listevekten, er modellens antakelse.',
  compute: (liste, rate, vekt) => (liste * rate * vekt) / 12,
});

/** Office consultations that remain for the doctor when delegated ones replace some. */
export const egneKonsultasjoner = amount({
  id: 'egneKonsultasjoner',
  label: 'Konsultasjoner som legen selv må ta',
  unit: 'konsultasjoner',
  yearUnit: 'konsultasjoner',
  year: 'sum',
  parts: ['etterspurte konsultasjoner', 'delegerte som erstatter legens'],
  formula: 'etterspurte konsultasjoner − delegerte som erstatter legens, ikke under null',
  // What only rounding leaves is nothing: a doctor without capacity must not be short of a billionth of a consultation.
  compute: (etterspurt, erstattet) => (etterspurt - erstattet > etterspurt * 1e-9 ? etterspurt - erstattet : 0),
});
