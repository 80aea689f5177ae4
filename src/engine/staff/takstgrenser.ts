/** Limits on delegated work and its fees that a scenario can switch on. None is in force. */
import { amount } from '../kernel/amount';

const YEARLY = { unit: 'kr/år', yearUnit: 'kr/år', year: 'sum' } as const;

/** Part of the delegated consultations within the norm for nurses per doctor; those beyond it trigger no fee. */
export const andelInnenforNormen = amount({
  id: 'andelInnenforNormen',
  label: 'Andel innenfor grensen for sykepleiere per lege',
  unit: 'andel',
  yearUnit: 'andel',
  year: 'mean',
  parts: ['leger i kontoret', 'leger per sykepleier', 'årsverk med takster'],
  formula: 'leger ÷ leger per sykepleier ÷ årsverk med takster, høyst 1',
  source: 'Primærhelseteam (forsøk 2018–2024): én sykepleier per tre lister.',
  simplified: 'Arbeid over grensen regnes som gjort, men uten takst.',
  compute: (leger, per, arsverk) => (arsverk > 0 ? Math.min(1, leger / per / arsverk) : 1),
});

/** Delegated consultations that trigger a fee. */
export const delegerteMedTakst = amount({
  id: 'delegerteMedTakst',
  label: 'Delegerte konsultasjoner med takst',
  unit: 'konsultasjoner',
  yearUnit: 'konsultasjoner',
  year: 'sum',
  role: 'volume',
  parts: ['delegerte konsultasjoner', 'andel innenfor grensen', 'andel samme dag som hos legen'],
  formula: 'delegerte konsultasjoner × andel innenfor grensen × (1 − andel samme dag som hos legen)',
  compute: (antall, innenfor, sammeDag) => antall * innenfor * (1 - sammeDag),
});

/** What staff's fees are above their share of the doctors', by doctor. */
export const overMedarbeidertak = amount({
  id: 'overMedarbeidertak',
  label: 'Takster for medarbeidere over taket',
  ...YEARLY,
  parts: ['legens delegerte takster', 'kontorets delegerte takster', 'legenes egne takster', 'tak som del av legenes'],
  formula:
    'legens delegerte takster × (1 − tak × legenes egne takster ÷ kontorets delegerte takster), aldri under 0; ' +
    'regnet for hele året',
  compute: (delegert, kontorets, legenes, tak) =>
    kontorets > tak * legenes ? delegert * (1 - (tak * legenes) / kontorets) : 0,
});

/** What one doctor's fees are above the ceiling (høyestegrense). */
export const overHoyestegrense = amount({
  id: 'overHoyestegrense',
  label: 'Takster over høyestegrensen',
  ...YEARLY,
  parts: ['legens egne takster', 'legens delegerte takster', 'over medarbeidertaket', 'høyestegrense'],
  formula: 'egne + delegerte takster − over medarbeidertaket − høyestegrense, aldri under 0; regnet for hele året',
  source: 'Dansk ordning (høyestegrense), vist til av ekspertutvalget i 2023; ikke foreslått som norsk regel.',
  compute: (egne, delegerte, kutt, grense) => Math.max(0, egne + delegerte - kutt - grense),
});

/** Fees that count against the office's collective ceiling. */
export const teller = amount({
  id: 'taksterMotLoftet',
  label: 'Takster som teller mot økonomiloftet',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  parts: ['legens egne takster', 'legens delegerte takster', 'over medarbeidertaket', 'over høyestegrensen'],
  formula: 'egne + delegerte takster − over medarbeidertaket − over høyestegrensen',
  compute: (egne, delegerte, tak, grense) => egne + delegerte - tak - grense,
});

/** One doctor's part of what the office's fees are above the collective ceiling. */
export const overLoftet = amount({
  id: 'overLoftet',
  label: 'Takster over økonomiloftet',
  ...YEARLY,
  parts: ['legens takster', 'kontorets takster', 'økonomiloft'],
  formula: '(kontorets takster − økonomiloft, aldri under 0) × legens del av dem; regnet for hele året',
  source: 'Dansk ordning (økonomiloft), vist til av ekspertutvalget i 2023; ikke foreslått som norsk regel.',
  compute: (egne, kontorets, loft) => (kontorets > loft ? ((kontorets - loft) * egne) / kontorets : 0),
});

/** What is paid back this year of last year's excess. */
export const tilbakebetaling = amount({
  id: 'tilbakebetalingLoft',
  label: 'Betalt tilbake av fjorårets takster',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  parts: ['første måned i planåret', 'måneden før: over økonomiloftet', 'måneden før: betalt tilbake'],
  formula: 'en tolvdel av det som var over økonomiloftet året før, hver måned',
  simplified: 'Det som er over økonomiloftet i planens siste år, trekkes først året etter og er ikke med.',
  compute: (forste, over, tilbake) => (forste === 1 ? over : tilbake),
});

/** Extra grant per listeinnbygger to offices with staff who have consultations of their own. */
export const medarbeidertilskudd = amount({
  id: 'medarbeidertilskudd',
  label: 'Tilskudd til kontor med delegerte konsultasjoner',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  role: 'income',
  parts: ['listeinnbyggere', 'tilskudd per listeinnbygger', 'i arbeid'],
  formula: 'listeinnbyggere × tilskudd per listeinnbygger ÷ 12, så lenge noen er i arbeid',
  source: 'Prøvd i ekspertutvalgets regneeksempel (boks 6-3, 100 kr); ikke innført.',
  compute: (liste, belop, iArbeid) => (iArbeid > 0 ? (liste * belop) / 12 : 0),
});
