/** Reforms of what contacts pay and how many there are. */
import { words } from '../../kernel/words';
import { TAKST_COMPONENTS } from '../takstComponent';
import { UNCHECKED_PLACE, type Reform, type ReformEffect } from './types';

const SOURCE = 'ekspertutvalget-2023';

/** Every part of the takst. */
function allParts(code: string, effect: (part: string) => Omit<ReformEffect, 'record'>): ReformEffect[] {
  return TAKST_COMPONENTS.map((part) => ({ record: `takst.${code}.${part}`, ...effect(part) }));
}

const pays = (evening: string, day: string): ReformEffect[] =>
  allParts(evening, (part) => ({
    op: 'copy',
    value: `takst.${day}.${part}`,
    formula: words('som takst {code}', { code: day }),
  }));

/** Specialist supplements a fastlege can use; a test keeps the list equal to the tariff's. */
export const SPECIALIST_CODES = ['2dd', '2dds', '2dk', '2cdd', '11dd', '11dk', '14d', '2ssd', '6ad'] as const;

/**
 * The average specialist's supplements per listeinnbygger, in the kroner of the tariff 2026–27: 330 000 kr in 2022
 * (EU23 boks 5-1), raised as takst 2dd from 106,47 kr on average in 2022 (boks 5-1) to 120 kr, over the average
 * list of 1 034 at the end of 2022 (årsrapport 2023, tabell 8.1).
 */
export const SPECIALIST_PER_INHABITANT = 359.7;
const ARITHMETIC = '330 000 × (120 ÷ 106,47) ÷ 1 034 = 359,7';

/**
 * Text consultations' part of a practice's egenandeler: e-konsultasjoner are 0,64 + 0,16 of 3,08 contacts (tabell 2-2,
 * 2022), half of them text (`ekonsultasjon.tekst.andel`, assumed), 179 kr each (2as), of 248,3 kr in egenandeler per
 * consultation (`egenandel.ovrige.prosent`).
 */
export const TEXT_SHARE = 0.094;
const TEXT_ARITHMETIC = '(0,64 + 0,16) ÷ 3,08 × 0,5 × 179 ÷ 248,3 = 0,094';

export const activityReforms: readonly Reform[] = [
  {
    id: 'kveldstakst-digital',
    title: 'Ingen kveldstakst for digitale konsultasjoner',
    author: 'Ekspertutvalget',
    source: SOURCE,
    locator: 'anbefaling 9',
    status: 'foreslått',
    statusNote: 'Foreslått 18. april 2023. Fulgt opp for tekst fra 1. juli 2026, ikke for telefon og video.',
    description:
      'En digital konsultasjon på kveldstid gir samme honorar som på dagtid. Spesialisttillegget på kveldstid er ikke endret. At noen konsultasjoner flyttes eller faller bort, er ikke regnet.',
    earliest: '2025-07-01',
    touches: () => [...pays('2aft', '2at'), ...pays('2afv', '2av'), ...pays('2afs', '2as')],
  },
  {
    id: 'egenandel-tekst-forskudd',
    title: 'Egenandel for tekstkonsultasjoner betales på forhånd',
    author: 'Praksisplan, etter forslag om forhåndsbetaling',
    source: SOURCE,
    locator: UNCHECKED_PLACE,
    status: 'regneeksempel',
    statusNote:
      'Tiltaket står i oversikten over forslag fra 2023; hvor i kilden det står, er ikke kontrollert. Ikke vedtatt.',
    description:
      'Egenandelen for en tekstkonsultasjon er betalt før den begynner, så tapet på egenandeler gjelder bare de andre. Planen regner uten tap til du setter en andel som ikke blir betalt; uten tap endrer forslaget ingenting. At noen lar være å ta kontakt når de må betale først, er ikke regnet.',
    earliest: '2023-05-01',
    parameter: {
      label: 'Tekstkonsultasjonenes del av egenandelene',
      unit: 'andel',
      min: 0,
      max: 1,
      standard: TEXT_SHARE,
      isWhole: false,
      note: words('{arithmetic}. Halvparten tekst er antatt.', { arithmetic: TEXT_ARITHMETIC }),
    },
    touches: (amount) => [
      { record: 'egenandel.forskudd.prosent', op: 'value', value: amount, formula: 'tekstkonsultasjonenes del' },
    ],
  },
  {
    id: 'attester-ut',
    title: 'Ingen attester for korte fravær',
    author: 'Ekspertutvalget',
    source: SOURCE,
    locator: UNCHECKED_PLACE,
    status: 'foreslått',
    statusNote: 'Foreslått 18. april 2023. Omfanget av det som er vedtatt siden, er ikke kartlagt her.',
    description:
      'Konsultasjoner om korte fravær faller bort, inntil 10 prosent av alle. Nedgangen er regnet lik for konsultasjoner på dag og kveld, i kontoret og digitalt. Egne kontakttall i planen endres ikke av forslaget.',
    earliest: '2023-05-01',
    parameter: {
      label: 'Andel konsultasjoner som faller bort',
      unit: 'andel',
      min: 0,
      max: 0.1,
      standard: 0.1,
      isWhole: false,
      note: 'Kildens øvre anslag, 10 prosent.',
    },
    touches: (amount) =>
      ['kontakt.naering.*', 'kontakt.ansatt.*'].map((record) => ({
        record,
        op: 'factor',
        value: 1 - amount,
        formula: `1 − ${String(amount).replace('.', ',')}`,
      })),
  },
  {
    id: 'spesialisttillegg-i-basis',
    title: 'Spesialisttillegg i basistilskuddet',
    author: 'Ekspertutvalgets flertall',
    source: SOURCE,
    locator: 'kapittel 5; beløpet: boks 5-1',
    status: 'foreslått',
    statusNote: 'Foreslått 18. april 2023 som første skritt mot kvalitetsjustert basistilskudd. Ikke vedtatt.',
    description: words(
      'Spesialisttakstene faller bort, og spesialister i allmennmedisin får et tillegg per listeinnbygger i stedet. Nivået er satt slik at spesialisten med snittliste og snittaktivitet har samme inntekt som før: {arithmetic} kr per listeinnbygger per år. 330 000 kr er tillegg per spesialist i 2022, satt opp som takst 2dd (fra 106,47 kr i snitt i 2022 til 120 kr), delt på snittlisten ved utgangen av 2022. Tillegget følger ikke listevekten.',
      { arithmetic: ARITHMETIC },
    ),
    earliest: '2025-07-01',
    parameter: {
      label: 'Tillegg per listeinnbygger for spesialister',
      unit: 'kr per listeinnbygger per år',
      min: 0,
      max: 1000,
      standard: SPECIALIST_PER_INHABITANT,
      isWhole: false,
      note: words('{arithmetic}, i kroner fra tariffen 2026–27.', { arithmetic: ARITHMETIC }),
    },
    touches: (amount) => [
      {
        record: 'basistilskudd.spesialist.sats',
        op: 'value',
        value: amount,
        asOf: '2027-06-30',
        formula: amount === SPECIALIST_PER_INHABITANT ? ARITHMETIC : 'planens valg',
      },
      ...SPECIALIST_CODES.flatMap((code) =>
        allParts(code, () => ({ op: 'value', value: 0, formula: 'taksten faller bort' })),
      ),
    ],
  },
];
