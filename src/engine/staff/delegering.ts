import { amount } from '../kernel/amount';
import { tidstakstEnheter } from '../takster/tidstakst';

/** Consultations that staff are asked to take on delegation for one doctor's list. */
export const onskedeDelegerte = amount({
  id: 'onskedeDelegerte',
  label: 'Ønskede delegerte konsultasjoner',
  unit: 'konsultasjoner',
  yearUnit: 'konsultasjoner',
  year: 'sum',
  parts: ['listeinnbyggere', 'delegerte konsultasjoner per listeinnbygger og år', 'i arbeid'],
  formula: 'listeinnbyggere × delegerte konsultasjoner per listeinnbygger og år ÷ 12, fra ansettelsen',
  compute: (liste, rate, iArbeid) => (liste * rate * iArbeid) / 12,
});

/** Wanted delegated consultations that would replace the doctor's own. */
export const onskedeErstatninger = amount({
  id: 'onskedeErstatninger',
  label: 'Ønskede delegerte som skal erstatte legens',
  unit: 'konsultasjoner',
  yearUnit: 'konsultasjoner',
  year: 'sum',
  parts: ['ønskede', 'andel som erstatter legens'],
  formula: 'ønskede × andel som erstatter legens',
  compute: (onsket, andel) => onsket * andel,
});

/** How much of the wanted replacing there is room for: no more than the list asks for. */
export const erstatningsrom = amount({
  id: 'erstatningsrom',
  label: 'Andel av erstatningene det er etterspørsel til',
  unit: 'andel',
  yearUnit: 'andel',
  year: 'mean',
  parts: ['etterspurte konsultasjoner i kontoret', 'ønskede erstatninger'],
  formula: 'etterspurte konsultasjoner ÷ ønskede erstatninger, høyst 1',
  compute: (etterspurt, onsket) => (onsket > etterspurt ? etterspurt / onsket : 1),
});

/** Wanted delegated consultations for which there are patients: what replaces is cut to demand, what adds is not. */
export const muligeDelegerte = amount({
  id: 'muligeDelegerte',
  label: 'Delegerte konsultasjoner det er etterspørsel til',
  unit: 'konsultasjoner',
  yearUnit: 'konsultasjoner',
  year: 'sum',
  parts: ['ønskede', 'andel som erstatter legens', 'andel av erstatningene det er etterspørsel til'],
  formula: 'ønskede × (1 − andel som erstatter × (1 − andel det er etterspørsel til))',
  compute: (onsket, andel, rom) => onsket * (1 - andel * (1 - rom)),
});

/** Share of the wanted delegated consultations that a fixed post can take; 1 when the post follows the volume. */
export const delegeringsdekning = amount({
  id: 'delegeringsdekning',
  label: 'Andel av de ønskede som stillingen rekker',
  unit: 'andel',
  yearUnit: 'andel',
  year: 'mean',
  parts: ['ønskede i kontoret', 'årsverk', 'konsultasjoner per dag', 'dager per år'],
  formula: 'årsverk × konsultasjoner per dag × dager per år ÷ 12 ÷ ønskede i kontoret, høyst 1',
  compute: (onsket, arsverk, perDag, dager) => (onsket > 0 ? Math.min(1, (arsverk * perDag * dager) / 12 / onsket) : 1),
});

/** Part of a post that the delegated consultations need. */
export const arsverkEtterVolum = amount({
  id: 'arsverkEtterVolum',
  label: 'Årsverk etter volum',
  unit: 'årsverk',
  yearUnit: 'årsverk',
  year: 'mean',
  parts: ['ønskede i kontoret', 'konsultasjoner per dag', 'dager per år'],
  formula: 'ønskede i kontoret × 12 ÷ (konsultasjoner per dag × dager per år)',
  source: 'EU23 boks 6-3.',
  compute: (onsket, perDag, dager) => (perDag * dager > 0 ? (onsket * 12) / (perDag * dager) : 0),
});

export const delegerteKonsultasjoner = amount({
  id: 'delegerteKonsultasjoner',
  label: 'Delegerte konsultasjoner',
  unit: 'konsultasjoner',
  yearUnit: 'konsultasjoner',
  year: 'sum',
  role: 'volume',
  parts: ['ønskede', 'andel stillingen rekker'],
  formula: 'ønskede × andel stillingen rekker',
  compute: (onsket, dekning) => onsket * dekning,
});

/** Days of staff work the delegated consultations take. */
export const medarbeiderdager = amount({
  id: 'medarbeiderdager',
  label: 'Medarbeiderens dager med konsultasjoner',
  unit: 'dager',
  yearUnit: 'dager',
  year: 'sum',
  role: 'volume',
  parts: ['delegerte konsultasjoner', 'konsultasjoner per dag'],
  formula: 'delegerte konsultasjoner ÷ konsultasjoner per dag',
  source: 'EU23 boks 6-3.',
  compute: (antall, perDag) => (perDag > 0 ? antall / perDag : 0),
});

export const erstattedeKonsultasjoner = amount({
  id: 'erstattedeKonsultasjoner',
  label: 'Delegerte som erstatter legens',
  unit: 'konsultasjoner',
  yearUnit: 'konsultasjoner',
  year: 'sum',
  parts: ['ønskede erstatninger', 'andel det er etterspørsel til', 'andel stillingen rekker'],
  formula: 'ønskede erstatninger × andel det er etterspørsel til × andel stillingen rekker',
  compute: (onsket, rom, dekning) => onsket * rom * dekning,
});

export const veiledningstid = amount({
  id: 'veiledningstid',
  label: 'Legens tid til veiledning',
  unit: 'timer',
  yearUnit: 'timer',
  year: 'sum',
  parts: ['delegerte konsultasjoner', 'veiledningsminutter per delegert konsultasjon'],
  formula: 'delegerte konsultasjoner × veiledningsminutter ÷ 60',
  compute: (antall, minutter) => (antall * minutter) / 60,
});

/** Honorar for a nurse's own consultation under the takster of 2026: S2ad, the time takst S2cd and what goes with them. */
export const sykepleierhonorar = amount({
  id: 'sykepleierhonorar',
  label: 'Honorar per sykepleierkonsultasjon (S2ad med S2cd)',
  unit: 'kr/konsultasjon',
  yearUnit: 'kr/konsultasjon',
  year: 'mean',
  parts: ['honorar S2ad', 'honorar S2cd', 'minutter per konsultasjon', 'minutter per tidstakst', 'øvrige takster'],
  formula: 'S2ad + S2cd × antall påbegynte tidsenheter etter 20 minutter + øvrige takster per konsultasjon',
  source: 'Stønadsforskriften kapittel II H, i kraft 1. januar 2026.',
  simplified:
    'Prosedyrer, laboratorium og andre takster regnes som ved legens konsultasjoner; kapittel H har egne satser for dem.',
  compute: (s2ad, s2cd, minutter, enhet, ovrige) => s2ad + s2cd * tidstakstEnheter(minutter, enhet) + ovrige,
});

/** Honorar for a delegated consultation paid as the doctor's, without specialist supplement: a proposal of 2023. */
export const legehonorar = amount({
  id: 'legehonorar',
  label: 'Honorar per delegert konsultasjon etter legens takst',
  unit: 'kr/konsultasjon',
  yearUnit: 'kr/konsultasjon',
  year: 'mean',
  parts: ['honorar 2ad', 'tidstakster per konsultasjon', 'honorar 2cd', 'øvrige takster'],
  formula: '2ad + tidstakster per konsultasjon × 2cd + øvrige takster per konsultasjon, uten spesialisttillegg',
  source: 'Foreslått av ekspertutvalget i 2023 (utvidet delegering); ikke innført.',
  compute: (ad, enheter, cd, ovrige) => ad + enheter * cd + ovrige,
});

/** Fee in the pilot's honorarmodell: as the consultation of a doctor who is no specialist. */
export const honorarmodell = amount({
  id: 'honorarmodell',
  label: 'Honorar per konsultasjon etter forsøkets honorarmodell',
  unit: 'kr/konsultasjon',
  yearUnit: 'kr/konsultasjon',
  year: 'mean',
  parts: ['honorar 2ad', 'øvrige takster'],
  formula: '2ad + øvrige takster per konsultasjon',
  source: 'Primærhelseteam (forsøk 2018–2024): lik konsultasjonstakst for lege uten spesialitet. Avsluttet.',
  simplified:
    'Forsøkets tidstakst var lavere enn legens, men satsen er ikke funnet; den er ikke regnet med. Sett eget honorar ' +
    'der den er kjent.',
  compute: (ad, ovrige) => ad + ovrige,
});

/** The plan's own figure for takster of its own. */
export const egetHonorar = amount({
  id: 'egetHonorar',
  label: 'Honorar per konsultasjon, eget tall',
  unit: 'kr/konsultasjon',
  yearUnit: 'kr/konsultasjon',
  year: 'mean',
  parts: ['honorar ved egne takster'],
  formula: 'honorar ved egne takster',
  compute: (honorar) => honorar,
});

export const delegerteTakster = amount({
  id: 'delegerteTakster',
  label: 'Takster for delegerte konsultasjoner',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  role: 'income',
  parts: ['delegerte konsultasjoner', 'honorar per konsultasjon'],
  formula: 'delegerte konsultasjoner × honorar per konsultasjon',
  compute: (antall, honorar) => antall * honorar,
});
