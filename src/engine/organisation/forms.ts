/**
 * The nine forms of practice: who holds the list, who earns, who pays, who carries the risk, and whether it is law today.
 * Source: EU23 chapters 4.2.2 and 4.7; status as read in November 2026.
 */
import type { FormId } from '../practice/plan';

export type LegalStatus = 'gjeldende' | 'varslet' | 'foreslått' | 'avsluttet';

export interface FormDescription {
  readonly id: FormId;
  readonly label: string;
  readonly status: LegalStatus;
  /** What the status rests on, with date. */
  readonly statusNote: string;
  readonly statusSource: string;
  readonly holdsList: string;
  readonly earns: string;
  readonly pays: string;
  readonly carriesRisk: string;
  readonly rules: readonly string[];
  /** False: described, not yet computed. */
  readonly isComputed: boolean;
}

const FORSKRIFT = 'Fastlegeforskriften (FOR-2025-12-02-2405), § 2 b, § 8 og merknader, i kraft 1. januar 2026';
const EU23 = 'Gjennomgang av allmennlegetjenesten (ekspertutvalget, 18. april 2023)';

export const FORMS: Readonly<Record<FormId, FormDescription>> = {
  solopraksis: {
    id: 'solopraksis',
    label: 'Solopraksis',
    status: 'gjeldende',
    statusNote: 'Individuell fastlegeavtale, næringsdrift i eget foretak.',
    statusSource: FORSKRIFT,
    holdsList: 'legen',
    earns: 'legen',
    pays: 'legen alene: lokaler, ansatte, IKT og fravær',
    carriesRisk: 'legen alene',
    rules: ['Hver lege har eget kontor; faste kostnader deles ikke.'],
    isComputed: true,
  },
  gruppepraksis: {
    id: 'gruppepraksis',
    label: 'Gruppepraksis',
    status: 'gjeldende',
    statusNote: 'Individuelle fastlegeavtaler, felles kontor med kostnadsdeling.',
    statusSource: FORSKRIFT,
    holdsList: 'hver lege',
    earns: 'hver lege',
    pays: 'legene deler kontorets kostnader etter nøkkel',
    carriesRisk: 'hver lege for egen inntekt; faste kostnader blir igjen hos de andre når en slutter',
    rules: ['Ledelse går på omgang, ofte utenom arbeidstid.'],
    isComputed: true,
  },
  gruppeavtale: {
    id: 'gruppeavtale',
    label: 'Gruppeavtale',
    status: 'foreslått',
    statusNote:
      'Foreslått i 2023. Kan avtales privat mellom legene ved siden av de individuelle avtalene, men ikke som selve fastlegeavtalen.',
    statusSource: `${EU23}, kapittel 4.7.2`,
    holdsList: 'hver lege, med en kontoravtale i tillegg',
    earns: 'hver lege',
    pays: 'legene deler kontorets kostnader etter nøkkel, med daglig leder i tillegg',
    carriesRisk: 'som i gruppepraksis; lav risiko ved omlegging, mindre selvråderett',
    rules: ['Daglig leder har mandat og del av en stilling.'],
    isComputed: true,
  },
  fastlegeselskap: {
    id: 'fastlegeselskap',
    label: 'Fastlegeselskap',
    status: 'foreslått',
    statusNote: 'Foreslått i 2023. Ikke tillatt i dag: forskriften krever individuell avtale med den enkelte lege.',
    statusSource: `${EU23}, kapittel 4.7.3; ${FORSKRIFT}`,
    holdsList: 'selskapet; hver innbygger har fortsatt en navngitt lege',
    earns: 'selskapet, som betaler lønn og bonus eller honorar etter kontrakt',
    pays: 'selskapet, også arbeidsgiveravgift og pensjon for leger som er ansatt',
    carriesRisk: 'eierne, i et aksjeselskap begrenset til aksjekapitalen; selskapet må erstatte leger som slutter',
    rules: [
      'Daglig leder har en reell del av en stilling.',
      'Arbeidsmiljølovens arbeidstid gjelder for ansatte leger.',
      'Basistilskudd, grunntilskudd og utjamning regnes som for næringsdrivende i dag; ingen egne satser er foreslått.',
      'Eiere: leger som arbeider der, ideelle, stiftelser, studentsamskipnad eller kommune – ikke kommersielle.',
    ],
    isComputed: true,
  },
  'kommunalt-fastlegekontor': {
    id: 'kommunalt-fastlegekontor',
    label: 'Kommunalt fastlegekontor',
    status: 'gjeldende',
    statusNote: 'Kommunen kan ansette fastleger.',
    statusSource: FORSKRIFT,
    holdsList: 'kommunen',
    earns: 'kommunen',
    pays: 'kommunen',
    carriesRisk: 'kommunen',
    rules: [],
    isComputed: false,
  },
  '8.2-avtale': {
    id: '8.2-avtale',
    label: '8.2-avtale',
    status: 'gjeldende',
    statusNote: 'Kommunen stiller lokaler, utstyr og personell; legen refunderer utgiftene.',
    statusSource: `${EU23}, kapittel 4.2.2`,
    holdsList: 'legen',
    earns: 'legen',
    pays: 'legen refunderer kommunens utlegg helt, eller mindre for en avtalt tid',
    carriesRisk: 'legen for inntekten, kommunen for driften',
    rules: [],
    isComputed: false,
  },
  fastlonn: {
    id: 'fastlonn',
    label: 'Fastlønn',
    status: 'gjeldende',
    statusNote: 'Kommunalt ansatt fastlege.',
    statusSource: FORSKRIFT,
    holdsList: 'kommunen',
    earns: 'kommunen; legen har lønn og ofte bonus',
    pays: 'kommunen',
    carriesRisk: 'kommunen',
    rules: [],
    isComputed: false,
  },
  nullhjemmel: {
    id: 'nullhjemmel',
    label: 'Nullhjemmel',
    status: 'gjeldende',
    statusNote: 'Ny avtale uten liste ved start, med grunntilskudd.',
    statusSource: FORSKRIFT,
    holdsList: 'legen, fra null listeinnbyggere',
    earns: 'legen, med grunntilskudd inntil 24 måneder',
    pays: 'legen',
    carriesRisk: 'legen; hvor fort listen vokser, avgjør',
    rules: ['Regnes i dag som solopraksis eller gruppepraksis med kort liste.'],
    isComputed: false,
  },
  'annen-stilling': {
    id: 'annen-stilling',
    label: 'Annen stilling',
    status: 'gjeldende',
    statusNote: 'Sykehus eller annen stilling, til sammenligning.',
    statusSource: EU23,
    holdsList: 'ingen',
    earns: 'arbeidstakeren har lønn',
    pays: 'arbeidsgiveren',
    carriesRisk: 'arbeidsgiveren',
    rules: [],
    isComputed: false,
  },
};
