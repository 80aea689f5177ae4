/** When money comes and goes: from a month's result to a month's cash. */
import { amount, type TotalDef } from '../kernel/amount';

const MONTHLY = { unit: 'kr/måned', yearUnit: 'kr/år', year: 'sum' } as const;
/** A level at the end of the month, or the worst so far. */
const LEVEL = { unit: 'kr', yearUnit: 'kr', year: 'last' } as const;

/**
 * What Helfo owes at the end of the month: claims of the last days.
 *
 * @param innsending days from a consultation to the claim  @param oppgjor days from the claim to payment
 * @param dager days in the month
 * @returns kr, at most the month's own claims
 * @example 60 000 kr in a month of 30 days, 7 + 5 days → 24 000
 */
export const tilGodeHelfo = amount({
  id: 'tilGodeHelfo',
  label: 'Til gode hos Helfo ved månedens slutt',
  ...LEVEL,
  parts: ['refusjon', 'egenandeler fra Helfo', 'dager til kravet sendes', 'dager til utbetaling', 'dager i måneden'],
  formula: '(refusjon + egenandeler fra Helfo) × (dager til kravet sendes + dager til utbetaling) ÷ dager i måneden',
  source: 'Helfo: oppgjør 4–5 dager etter at kravet er sendt.',
  simplified: 'Kravene spres jevnt over måneden; egenandeler fra pasientene og basistilskudd kommer samme måned.',
  compute: (refusjon, fraHelfo, innsending, oppgjor, dager) =>
    (refusjon + fraHelfo) * Math.min(1, (innsending + oppgjor) / dager),
});

/** How much more Helfo owes than a month ago: earned and not yet come. */
export const okningHelfo = amount({
  id: 'okningTilGodeHelfo',
  label: 'Opptjent hos Helfo, ikke kommet',
  ...MONTHLY,
  role: 'detail',
  parts: ['til gode ved månedens slutt', 'til gode måneden før'],
  formula: 'til gode ved månedens slutt − til gode måneden før',
  simplified: 'En praksis som er i gang ved planens start, regnes med like mye til gode da som etter første måned.',
  compute: (slutt, start) => slutt - start,
});

/**
 * Forskuddsskatt: a quarter of the year's tax in each of four months.
 * @param terminer 3 in a month with an instalment, 0 otherwise
 */
export const forskuddsskatt = amount({
  id: 'forskuddsskatt',
  label: 'Forskuddsskatt',
  ...MONTHLY,
  role: 'detail',
  parts: ['personskatt', 'måneder som betales'],
  formula: 'personskatt per måned × 3 i måneder med forfall, ellers 0',
  source: 'Skattebetalingsloven § 10-20 første ledd: fire like terminer.',
  simplified: 'Forskuddsskatten er satt lik årets skatt, så det blir ingen restskatt.',
  compute: (skatt, terminer) => skatt * terminer,
});

/** Withheld from salary month by month. */
export const skattetrekk = amount({
  id: 'skattetrekk',
  label: 'Skattetrekk i lønn',
  ...MONTHLY,
  role: 'detail',
  parts: ['personskatt'],
  formula: 'personskatt per måned',
  simplified: 'Jevnt trekk; i praksis er juni uten trekk og desember med halvt, og de andre månedene har mer.',
  compute: (skatt) => skatt,
});

/** A company's tax since New Year. @param isJanuary 1 in January */
export const skattSidenNyttaar = amount({
  id: 'selskapsskattSidenNyttaar',
  label: 'Selskapsskatt påløpt siden nyttår',
  ...LEVEL,
  parts: ['påløpt måneden før', 'selskapsskatt', 'januar (1 = ja)'],
  formula: 'påløpt måneden før + selskapsskatt; begynner på nytt i januar',
  compute: (before, skatt, isJanuary) => (isJanuary === 1 ? 0 : before) + skatt,
});

/** A company's tax for last year, to be paid this year. */
export const fjoraaretsSkatt = amount({
  id: 'fjoraaretsSelskapsskatt',
  label: 'Selskapsskatt for året før',
  ...LEVEL,
  parts: ['samme måneden før', 'påløpt måneden før', 'januar (1 = ja)'],
  formula: 'det som var påløpt ved nyttår',
  compute: (before, accrued, isJanuary) => (isJanuary === 1 ? accrued : before),
});

/** Paid in two instalments the year after. @param del 0.5 in February and April */
export const betaltSelskapsskatt = amount({
  id: 'betaltSelskapsskatt',
  label: 'Selskapsskatt, betalt',
  ...MONTHLY,
  role: 'detail',
  parts: ['selskapsskatt for året før', 'del som forfaller'],
  formula: 'halvparten av fjorårets selskapsskatt i februar og i april',
  source: 'Skattebetalingsloven § 10-20 tredje ledd: to like terminer året etter.',
  simplified: 'Skatt for tiden før planen er ikke med, så det første året betales ingen.',
  compute: (skatt, del) => skatt * del,
});

/** A doctor's part of what the office pays for investments, less the depreciation that is no payment. */
export const investeringUtoverAvskrivning = amount({
  id: 'investeringUtoverAvskrivning',
  label: 'Investeringer utover avskrivning',
  ...MONTHLY,
  role: 'detail',
  parts: ['investeringer', 'avskrivninger', 'kostnadsandel'],
  formula: '(investeringer − avskrivninger) × kostnadsandel',
  compute: (paid, written, share) => (paid - written) * share,
});

export const KONTANTSTROM: TotalDef = {
  id: 'kontantstrom',
  label: 'Kontantstrøm',
  ...MONTHLY,
  role: 'result',
  formula:
    'inntekt før skatt + feriepenger opptjent, ikke utbetalt − opptjent hos Helfo − betalt skatt og avgift − pensjon og ' +
    'forsikring − investeringer utover avskrivning − lån, de delene som finnes',
};

/** Cash since the plan's start, before private spending. */
export const kontantbeholdning = amount({
  id: 'kontantbeholdning',
  label: 'Kontanter siden planens start, før privat forbruk',
  ...LEVEL,
  role: 'result',
  parts: ['måneden før', 'kontantstrøm'],
  formula: 'måneden før + kontantstrøm',
  compute: (before, flow) => before + flow,
});

/** The lowest month so far. */
export const svakesteMaaned = amount({
  id: 'svakesteMaaned',
  label: 'Svakeste måned så langt',
  ...LEVEL,
  role: 'result',
  parts: ['svakeste før', 'kontantstrøm'],
  formula: 'den laveste kontantstrømmen hittil i planen',
  compute: (before, flow) => Math.min(before, flow),
});

/** Cash when the doctor takes out an equal amount every month: the year's income after tax. */
export const etterJevntUttak = amount({
  id: 'kontanterEtterUttak',
  label: 'Kontanter etter jevnt uttak',
  ...LEVEL,
  parts: ['måneden før', 'kontantstrøm', 'inntekt etter skatt'],
  formula: 'måneden før + kontantstrøm − inntekt etter skatt',
  compute: (before, flow, drawn) => before + flow - drawn,
});

/**
 * The buffer that lets the doctor take out the same every month.
 * @returns kr, not negative; never falls during the plan
 */
export const reservebehov = amount({
  id: 'reservebehov',
  label: 'Reserve som trengs for et jevnt uttak',
  ...LEVEL,
  role: 'result',
  parts: ['behov før', 'kontanter etter jevnt uttak'],
  formula: 'det dypeste underskuddet hittil når årets inntekt etter skatt tas ut med like mye hver måned',
  simplified: 'Tas det ut mindre, trengs mindre; uforutsette utgifter og sykdom er ikke med.',
  compute: (before, cash) => Math.max(before, -cash, 0),
});
