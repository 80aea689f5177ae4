/** What of the takster patients pay, and what Helfo pays: the definitions. */
import { amount, type TotalDef } from '../../kernel/amount';

const FLOW = { unit: 'kr/måned', yearUnit: 'kr/år', year: 'sum' } as const;

/** A takst is honorar = refusjon + egenandel: what patients do not owe, Helfo does. */
export const refusjon = amount({
  id: 'refusjon',
  label: 'Refusjon',
  ...FLOW,
  parts: ['honorar', 'egenandel'],
  formula: 'honorar − egenandel',
  source: 'Stønadsforskriften kapittel II: honoraret er refusjon og egenandel.',
  compute: (honorar, egenandel) => honorar - egenandel,
});

/** The egenandel in an amount that is not priced takst by takst. */
export const egenandelEtterAndel = amount({
  id: 'egenandelEtterAndel',
  label: 'Egenandel etter andel av honoraret',
  unit: 'kr/konsultasjon',
  yearUnit: 'kr/konsultasjon',
  year: 'mean',
  parts: ['honorar', 'egenandelens del'],
  formula: 'honorar × egenandelens del av honoraret',
  compute: (honorar, andel) => honorar * andel,
});

export const egenandelerFraHelfo = amount({
  id: 'egenandelerFraHelfo',
  label: 'Egenandeler Helfo betaler',
  ...FLOW,
  parts: ['egenandeler', 'andel Helfo betaler'],
  formula: 'egenandeler × andel Helfo betaler (frikort, barn og fritak)',
  compute: (egenandeler, andel) => egenandeler * andel,
});

export const egenandelerPasienteneSkylder = amount({
  id: 'egenandelerPasienteneSkylder',
  label: 'Egenandeler pasientene skal betale',
  ...FLOW,
  parts: ['egenandeler', 'andel Helfo betaler'],
  formula: 'egenandeler × (1 − andel Helfo betaler)',
  compute: (egenandeler, andel) => egenandeler * (1 - andel),
});

/** Income that is reckoned in the takster and never comes; negative, as a line of the income. */
export const tapEgenandeler = amount({
  id: 'tapEgenandeler',
  label: 'Tap på egenandeler',
  ...FLOW,
  role: 'income',
  parts: ['egenandeler pasientene skal betale', 'andel som ikke blir betalt'],
  formula: '− egenandeler pasientene skal betale × andel som ikke blir betalt',
  compute: (skylder, andel) => -(skylder * andel),
});

/** What is never paid when some of the egenandeler are paid before the consultation: computed for a reform only. */
export const ubetaltEtterForskudd = amount({
  id: 'ubetaltEtterForskudd',
  label: 'Andel av egenandelene som ikke blir betalt, når noen betales på forhånd',
  unit: 'andel',
  yearUnit: 'andel',
  year: 'mean',
  parts: ['andel som ikke blir betalt', 'andel betalt på forhånd'],
  formula: 'andel som ikke blir betalt × (1 − andel betalt på forhånd)',
  source: 'Ikke gjeldende rett: følger av en reform i alternativet.',
  compute: (ubetalt, forskudd) => ubetalt * (1 - forskudd),
});

/** The share Helfo pays on one list, when its ages are known. */
export const fritaksandel = amount({
  id: 'egenandelFritaksandel',
  label: 'Andel av egenandelene Helfo betaler',
  unit: 'andel',
  yearUnit: 'andel',
  year: 'mean',
  parts: ['barnas andel av konsultasjonene', 'andel for voksne'],
  formula: 'barnas andel + (1 − barnas andel) × andel for voksne',
  source: 'Barn under 16 betaler ikke egenandel, fra 1. august 2026 barn under 18 (stønadsforskriften § 3 nr. 6).',
  simplified:
    'Barnas andel av egenandelene regnes som deres andel av konsultasjonene. Halvparten av aldersgruppen 16–19 år regnes som 16 og 17 år.',
  compute: (barn, voksne) => barn + (1 - barn) * voksne,
});

const total = (id: string, label: string): TotalDef => ({ id, label, ...FLOW, role: 'detail' });

export const PAYER_TOTALS = {
  honorarer: total('honorarer', 'Takster, refusjon og egenandel'),
  refusjoner: total('refusjoner', 'Refusjoner fra Helfo'),
  egenandeler: total('egenandeler', 'Egenandeler'),
  betalt: {
    ...total('egenandelerBetalt', 'Egenandeler pasientene betaler'),
    formula: 'egenandeler pasientene skal betale − tap på egenandeler',
  },
} as const;
