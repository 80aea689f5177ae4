import { amount } from '../kernel/amount';

/**
 * The listetak in force: the agreed one, and the lower one when the time limit has run out.
 *
 * @param avtalt listetak agreed before
 * @param lavere the lower listetak that was notified; one above the agreed changes nothing
 * @param siden whole months since the notice, on the first of the month
 * @param frist months of notice (6)
 * @source fastlegeforskriften 2025 § 11; record `listetak.reduksjon.varighet`
 */
export const gjeldendeListetak = amount({
  id: 'gjeldendeListetak',
  label: 'Listetak i kraft',
  unit: 'listeinnbyggere',
  yearUnit: 'listeinnbyggere',
  year: 'mean',
  parts: ['avtalt listetak', 'lavere listetak', 'hele måneder siden varselet', 'frist i måneder'],
  formula: 'det lavere listetaket fra fristen er ute, ellers det avtalte',
  source: 'Fastlegeforskriften § 11.',
  compute: (avtalt, lavere, siden, frist) => (siden >= frist ? Math.min(avtalt, lavere) : avtalt),
});

/** The list when those over a lower listetak are moved from it, in the month the lower one begins to hold. */
export const listeEtterReduksjon = amount({
  id: 'listelengde',
  label: 'Listelengde',
  unit: 'listeinnbyggere',
  yearUnit: 'listeinnbyggere',
  year: 'mean',
  role: 'volume',
  parts: ['uten reduksjon', 'lavere listetak', 'hele måneder siden varselet', 'frist i måneder'],
  formula: 'fra fristen er ute, ikke over det lavere listetaket; ellers listelengden uten reduksjon',
  source: 'Fastlegeforskriften § 11.',
  simplified: 'De som er over det lavere listetaket, flyttes fra listen samme måned som taket begynner å gjelde.',
  compute: (uten, lavere, siden, frist) => (siden >= frist ? Math.min(uten, lavere) : uten),
});

/** How many more a doctor would have taken, had the shared listetak had room. */
export const onsketVekst = amount({
  id: 'onsketVekst',
  label: 'Ønsket vekst i måneden',
  unit: 'listeinnbyggere',
  yearUnit: 'listeinnbyggere',
  year: 'sum',
  parts: ['ønsket liste', 'måneden før'],
  formula: 'ønsket liste − måneden før, ikke under null',
  compute: (onsket, forrige) => Math.max(0, onsket - forrige),
});

/**
 * One doctor's list under a listetak shared by all: growth is cut alike for all when there is not room for everyone's.
 *
 * @param onsket the list the doctor would have had alone
 * @param vekst what of it is growth in the month
 * @param samlet all doctors' wanted growth
 * @param lister all doctors' lists the month before
 * @param tak the shared listetak; lists above it are not shrunk
 * @example two doctors with 1 000 each, a shared listetak of 2 030 and 40 and 20 wanted: 1 020 and 1 010
 */
export const listeUnderFellesTak = amount({
  id: 'listelengde',
  label: 'Listelengde',
  unit: 'listeinnbyggere',
  yearUnit: 'listeinnbyggere',
  year: 'mean',
  role: 'volume',
  parts: ['ønsket liste', 'ønsket vekst', 'samlet ønsket vekst', 'samlede lister måneden før', 'felles listetak'],
  formula:
    'ønsket liste − ønsket vekst × (1 − ledig plass ÷ samlet ønsket vekst), der ledig plass er felles listetak − samlede lister og delen er mellom 0 og 1',
  source: 'Ekspertutvalget 2023 kapittel 4.7.3 (foreslått): selskapet har eget listetak.',
  simplified: 'Når det ikke er plass til alles vekst, kuttes den like mye i prosent for alle.',
  compute: (onsket, vekst, samlet, lister, tak) =>
    samlet > 0 ? onsket - vekst * (1 - Math.min(1, Math.max(0, (tak - lister) / samlet))) : onsket,
});

/** The listetak of a fellesliste, which every doctor who shares it may have said: the highest of them. */
export const listetakForFelleslista = amount({
  id: 'listetakForFelleslista',
  label: 'Listetak for felleslisten',
  unit: 'listeinnbyggere',
  yearUnit: 'listeinnbyggere',
  year: 'mean',
  parts: ['høyest hittil', 'legens listetak'],
  formula: 'det høyeste av listetakene til legene som deler listen',
  compute: (hittil, legens) => Math.max(hittil, legens),
});

/** One doctor's agreed part of a fellesliste: the same rule, and in force. */
export const delAvFellesliste = amount({
  ...listeUnderFellesTak,
  source: 'Fastlegeforskriften § 10 og § 20: fellesliste er tillatt, og listetaket på 2 500 gjelder også den.',
  simplified:
    'Hver lege har sin avtalte del av listen, og basistilskuddet følger delen. Når det ikke er plass til alles vekst, kuttes den like mye i prosent for alle.',
});

/** How long one doctor's list may become under a listetak shared by all: the free places are shared equally. */
export const romUnderFellesTak = amount({
  id: 'romUnderFellesTak',
  label: 'Så lang listen kan bli under felles listetak',
  unit: 'listeinnbyggere',
  yearUnit: 'listeinnbyggere',
  year: 'mean',
  parts: ['liste', 'samlede lister', 'felles listetak', 'leger'],
  formula: 'liste + (felles listetak − samlede lister) ÷ leger, ikke under listen',
  compute: (liste, samlet, tak, leger) => liste + Math.max(0, tak - samlet) / leger,
});
