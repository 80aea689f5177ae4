/** What Nav and SOP pay a doctor who is ill, as a year's right, and what illness is expected to cost. */
import { amount } from '../kernel/amount';
import { YEARLY } from './period';

/**
 * Sykepenger from Nav for a whole year of illness.
 *
 * @param inntekt pensjonsgivende income, kr a year; a deficit counts as none
 * @param tak 6 G, kr
 * @param dekning 0.8 for næringsdrivende without insurance, 1 for employees
 * @returns kr/year, 0 up to 6 G times the coverage
 * @source rates in rules/sosiale.json
 * @example 1 200 000 at 819 294 and 80 % → 655 435.20
 */
export const navSykepenger = amount({
  id: 'navSykepenger',
  label: 'Sykepenger fra Nav for et helt år',
  ...YEARLY,
  role: 'detail',
  parts: ['inntekt', '6 G', 'dekning'],
  formula: 'dekning × det laveste av inntekt og 6 G, ikke under null',
  source: 'Folketrygdloven kapittel 8, gjengitt av Altinn.',
  simplified:
    'Grunnlaget er årets inntekt; Nav bruker snittet av de tre siste ferdiglignede årene. En ny lege med lav inntekt før ' +
    'får mindre.',
  compute: (inntekt, tak, dekning) => dekning * Math.max(0, Math.min(inntekt, tak)),
});

/**
 * SOP inntektskompensasjon for a whole year of illness, on top of Nav.
 *
 * @param brutto gross practice income: takster and basistilskudd, kr a year
 * @param tak 12 G, kr
 * @returns kr/year, not negative
 * @source SOP, "Inntekts- og utgiftskompensasjon"
 * @example 45 % of 2 000 000 = 900 000, less Nav 655 435.20 → 244 564.80
 */
export const sopInntektskompensasjon = amount({
  id: 'sopInntektskompensasjon',
  label: 'SOP inntektskompensasjon for et helt år',
  ...YEARLY,
  role: 'detail',
  parts: ['brutto praksisinntekt', 'andel', '12 G', 'sykepenger fra Nav'],
  formula: 'det laveste av andel × brutto praksisinntekt og 12 G, fratrukket ytelsen fra Nav, ikke under null',
  source: 'SOP, Inntekts- og utgiftskompensasjon.',
  simplified:
    'Grunnlaget er årets praksisinntekt; SOP bruker året før, uten legevakt. Vilkåret om medlemstid er ikke prøvd.',
  compute: (brutto, andel, tak, nav) => Math.max(0, Math.min(andel * brutto, tak) - nav),
});

const GAP = {
  ...YEARLY,
  id: 'manglendeSykelonn',
  label: 'Inntekt som forventes tapt ved egen sykdom',
  role: 'detail',
} as const;

/**
 * Expected yearly loss in illness: nothing in the first days, Nav and SOP after them.
 *
 * @param tapes income that stops when the doctor is away, kr a year
 * @param fravaer part of the working time that is lost, 0–1
 * @param karens the part of that absence that falls within the days without pay, 0–1
 * @returns kr/year, not negative
 */
export const manglendeSykelonn = amount({
  ...GAP,
  parts: ['inntekt som stopper', 'sykepenger fra Nav', 'fra SOP', 'sykefravær', 'del av fraværet i karens'],
  formula: 'sykefravær × (karensdel × inntekt som stopper + (1 − karensdel) × det Nav og SOP ikke dekker av den)',
  simplified:
    'Ingen vikar, og kostnadene går som før. Sykefraværet er alle arbeidstakeres; fastleger har lavere. SOP ' +
    'utgiftskompensasjon er ikke med: den motsvares om lag av basistilskuddet, som regnes som beholdt.',
  compute: (tapes, nav, sop, fravaer, karens) =>
    fravaer * (karens * Math.max(0, tapes) + (1 - karens) * Math.max(0, tapes - nav - sop)),
});

/** The same with Nav's insurance from the first day. */
export const manglendeSykelonnForsikret = amount({
  ...manglendeSykelonn,
  label: 'Inntekt som forventes tapt ved egen sykdom, med forsikring fra første dag',
  formula: 'sykefravær × (karensdel × det Nav ikke dekker av inntekten + (1 − karensdel) × det Nav og SOP ikke dekker)',
  compute: (tapes, nav, sop, fravaer, karens) =>
    fravaer * (karens * Math.max(0, tapes - nav) + (1 - karens) * Math.max(0, tapes - nav - sop)),
});

/** The part of all absence that falls within the first days of a spell. @param varighet mean length of a spell, days */
export const karensdel = amount({
  id: 'karensdel',
  label: 'Del av sykefraværet i de første dagene',
  unit: 'andel',
  yearUnit: 'andel',
  year: 'mean',
  parts: ['dager uten dekning', 'gjennomsnittlig varighet'],
  formula: 'dager uten dekning ÷ gjennomsnittlig varighet, høyst 1',
  simplified: 'Som om alle fravær var like lange; er noen svært lange, er delen lavere.',
  compute: (karens, varighet) => Math.min(1, karens / varighet),
});

/** Premium for Nav's insurance from the first day: 80 % of up to 6 G. */
export const navForsikringspremie = amount({
  id: 'navForsikringspremie',
  label: 'Premie for tilleggsforsikring i Nav, 80 % fra første dag',
  ...YEARLY,
  role: 'detail',
  parts: ['inntekt', '6 G', 'premiesats'],
  formula: 'premiesats × det laveste av inntekt og 6 G, ikke under null',
  source: 'Altinn, Sick-pay for self-employed persons.',
  simplified:
    'Planens «tilleggsforsikring» er den som gir 80 % fra første dag; 100 % fra første dag koster mer, 100 % fra dag 17 ' +
    'mindre.',
  compute: (inntekt, tak, sats) => sats * Math.max(0, Math.min(inntekt, tak)),
});
