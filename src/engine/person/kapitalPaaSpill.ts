/**
 * Kapital på spill: what a doctor has put into a practice, or owes personally for it, and may lose. The model's own measure:
 * no law or agreement defines it. Expected sale is not taken off, since nobody must buy.
 */
import { amount, type TotalDef } from '../kernel/amount';

/** A level at the end of the month. */
const LEVEL = { unit: 'kr', yearUnit: 'kr', year: 'last' } as const;

/** What is paid for a practice that is taken over, own money and loan alike. */
export const KJOPESUM_PAA_SPILL: TotalDef = {
  id: 'kjopesumPaaSpill',
  label: 'Kjøpesum for praksisen',
  ...LEVEL,
  formula: 'budet, ellers prisantydningen; egne penger og lån under ett, siden legen selv svarer for lånet',
};

/**
 * What is left in a saldo group when the plan starts of what was bought before it: the income year it starts in has lost its months.
 * @param siden months from New Year to the plan's start, 0–11
 */
export const utstyrVedStart = amount({
  id: 'utstyrVedStart',
  label: 'Saldo ved planens start',
  ...LEVEL,
  parts: [
    'saldo fra før planen',
    'årets avskrivning',
    'saldo før årets avskrivning',
    'måneder fra nyttår til planens start',
  ],
  formula: 'saldo fra før planen × (1 − årets avskrivning ÷ saldo før den × måneder fra nyttår ÷ 12)',
  compute: (opening, aarets, saldo, siden) => (saldo > 0 ? opening * (1 - ((aarets / saldo) * siden) / 12) : 0),
});

/** The same of every saldo group together. */
export const UTSTYR_VED_START: TotalDef = { id: utstyrVedStart.id, label: utstyrVedStart.label, ...LEVEL };

/** What is bought less what is written off, whatever months the depreciation is spread over. */
export const utstyrsverdi = amount({
  id: 'utstyrsverdi',
  label: 'Kjøpt utstyr og inventar, ikke avskrevet',
  ...LEVEL,
  parts: ['måneden før', 'investeringer', 'avskrivninger'],
  formula: 'måneden før + investeringer − avskrivninger; i første måned saldo ved planens start',
  compute: (before, paid, written) => before + paid - written,
});

/**
 * A doctor's part of the equipment.
 * @returns kr, not negative: depreciation of an income year may begin before the month something is bought
 */
export const utstyrPaaSpill = amount({
  id: 'utstyrPaaSpill',
  label: 'Utstyr og inventar, legens del',
  ...LEVEL,
  parts: ['kjøpt utstyr, ikke avskrevet', 'kostnadsandel'],
  formula: 'kjøpt utstyr som ikke er avskrevet × kostnadsandel',
  simplified: 'Utstyr regnes som tapt for det som ikke er avskrevet; hva det kan selges for, er ikke kjent.',
  compute: (value, share) => Math.max(0, value) * share,
});

/** Paid once and not to be had back. */
export const engangsbetalt = amount({
  id: 'engangsbetalt',
  label: 'Inngangspenger, oppstart og omstilling som er betalt',
  ...LEVEL,
  parts: ['måneden før', 'oppstart og inngangspenger', 'omstilling', 'kostnadsandel'],
  formula: 'måneden før + oppstart og inngangspenger + omstilling × kostnadsandel',
  compute: (before, started, changed, share) => before + started + changed * share,
});

/** A part of a company's share capital and of what has been kept in it. */
export const selskapskapital = amount({
  id: 'selskapskapital',
  label: 'Del av selskapets egenkapital',
  ...LEVEL,
  parts: ['egenkapital i selskapet', 'eierandel', 'sum eierandeler'],
  formula: 'egenkapital i selskapet × eierandel ÷ sum eierandeler',
  source: 'Aksjeloven: aksjeeierne svarer ikke for selskapets forpliktelser utover aksjekapitalen.',
  compute: (capital, share, sum) => (sum > 0 ? (capital * share) / sum : 0),
});

/**
 * Deficits the doctor has had to cover; a later surplus covers them first.
 * @returns kr, not negative
 */
export const dekketUnderskudd = amount({
  id: 'dekketUnderskudd',
  label: 'Underskudd som er dekket',
  ...LEVEL,
  parts: ['måneden før', 'inntekt før skatt', 'oppstart og inngangspenger', 'omstilling', 'kostnadsandel'],
  formula:
    'måneden før − inntekt før skatt uten engangskostnadene, aldri under 0: et senere overskudd dekker først det som er lagt ut',
  simplified: 'Legens eget forbruk i måneder med underskudd er ikke med.',
  compute: (before, income, started, changed, share) => Math.max(0, before - (income + started + changed * share)),
});

/** @returns kr, not negative */
export const kapitalPaaSpill = amount({
  id: 'kapitalPaaSpill',
  label: 'Kapital på spill',
  ...LEVEL,
  parts: ['kjøpesum', 'utstyr', 'engangskostnader', 'selskapets egenkapital', 'underskudd'],
  formula:
    'kjøpesum + utstyr som ikke er avskrevet + engangskostnader som er betalt + del av selskapets egenkapital + underskudd som er dekket',
  source: 'Modellens eget mål: det legen har satt inn eller selv svarer for, og kan tape. Ingen regel fastsetter det.',
  simplified:
    'Ukjent og ikke med i kapital på spill: lån og kjøpesummer fra før planen, binding i leieavtale, lønn i oppsigelsestid for ' +
    'ansatte, kausjon for selskapets lån og krav om tilbakebetaling fra Helfo. Videresalg er ikke trukket fra, siden ingen må kjøpe.',
  compute: (price, equipment, once, company, deficit) => price + equipment + once + company + deficit,
});

export const KAPITAL_PAA_SPILL: TotalDef = {
  id: kapitalPaaSpill.id,
  label: 'Kapital på spill, alle leger',
  ...LEVEL,
  formula: 'legenes kapital på spill',
};

/** The most there has been so far: its last month is the worst of the plan. */
export const kapitalPaaSpillHoyest = amount({
  id: 'kapitalPaaSpillHoyest',
  label: 'Kapital på spill, på det meste',
  ...LEVEL,
  role: 'result',
  parts: ['på det meste før', 'kapital på spill'],
  formula: 'den høyeste kapitalen på spill hittil i planen',
  compute: (before, now) => Math.max(before, now),
});
