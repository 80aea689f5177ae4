/** Alminnelig inntekt, the allowances taken from it, and the flat tax on the rest. */
import { amount, type TotalDef } from '../kernel/amount';
import { YEARLY } from './context';

/** Lønn after minstefradrag, næringsinntekt and oppjustert utbytte, less other deductions; may be negative. */
export const ALMINNELIG_INNTEKT: TotalDef = {
  id: 'alminneligInntekt',
  label: 'Alminnelig inntekt',
  ...YEARLY,
  role: 'detail',
  formula: 'lønn − minstefradrag + næringsinntekt + oppjustert utbytte − andre fradrag, de delene som finnes',
};

/** Deductions in alminnelig inntekt only, as the plan states them for a year. */
export const andreFradrag = amount({
  id: 'andreFradrag',
  label: 'Private renter og andre fradrag',
  ...YEARLY,
  role: 'detail',
  parts: ['fradrag per år'],
  formula: 'fradrag per år',
  compute: (fradrag) => fradrag,
});

/** What there is of income to set the personfradrag against. @returns kr/year, 0 up to the year's personfradrag */
export const personfradrag = amount({
  id: 'personfradrag',
  label: 'Personfradrag',
  ...YEARLY,
  parts: ['alminnelig inntekt', 'årets personfradrag'],
  formula: 'årets personfradrag, høyst alminnelig inntekt',
  source: 'Skatteloven § 15-4; beløpet fra Skatteetatens kodeliste.',
  compute: (inntekt, fradrag) => Math.min(Math.max(0, inntekt), fradrag),
});

/** The extra allowance of innsatssonen, as far as income is left. @returns kr/year */
export const finnmarksfradrag = amount({
  id: 'finnmarksfradrag',
  label: 'Særskilt fradrag i innsatssonen',
  ...YEARLY,
  parts: ['alminnelig inntekt', 'personfradrag', 'årets særskilte fradrag'],
  formula: 'årets særskilte fradrag, høyst alminnelig inntekt − personfradrag',
  source: 'Skatteetatens kodeliste; gjelder den som bor i Finnmark og Nord-Troms.',
  compute: (inntekt, brukt, fradrag) => Math.min(Math.max(0, inntekt - brukt), fradrag),
});

/** What the flat rate is taken of. */
export const SKATTEGRUNNLAG: TotalDef = {
  id: 'skattegrunnlag',
  label: 'Alminnelig inntekt etter personfradrag',
  ...YEARLY,
  formula: 'alminnelig inntekt − personfradrag − særskilt fradrag i innsatssonen',
};

/**
 * Tax on alminnelig inntekt for one year.
 *
 * @param grunnlag alminnelig inntekt after allowances, kr; negative gives no tax
 * @returns kr/year, unrounded; never falls as income grows
 * @source Skatteetatens kodeliste, skattPaaAlminneligInntekt; rate in rules/skatt.json
 */
export const skattAlminneligInntekt = amount({
  id: 'skattAlminneligInntekt',
  label: 'Skatt på alminnelig inntekt',
  ...YEARLY,
  role: 'detail',
  parts: ['alminnelig inntekt etter personfradrag', 'sats'],
  formula: 'alminnelig inntekt etter personfradrag × sats',
  source: 'Stortingets skattevedtak; satsen fra Skatteetatens kodeliste.',
  simplified:
    'Underskudd gir ingen skatt og føres ikke mot senere års overskudd; det er verdt 22 % av underskuddet i skatt senere.',
  compute: (grunnlag, sats) => Math.max(0, grunnlag) * sats,
});

/** The same for a resident of innsatssonen, whose whole alminnelig inntekt has the lower rate. */
export const skattAlminneligInntektInnsatssonen = amount({
  ...skattAlminneligInntekt,
  label: 'Skatt på alminnelig inntekt, innsatssonen',
  simplified:
    'Den lavere satsen brukes også på oppjustert utbytte, som er del av alminnelig inntekt. Kildene sier ikke dette ' +
    'uttrykkelig; med vanlig sats blir skatten 3,5 % av oppjustert utbytte høyere, om lag 6 000 kr per 100 000 kr utbytte. ' +
    'Underskudd føres ikke mot senere år.',
});
