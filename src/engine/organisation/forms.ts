/**
 * The nine forms of practice: who holds the list, who earns, who pays, who employs, who carries risk and liability, and
 * whether it is law today. Source: EU23 chapters 4.2.2 and 4.7; status as read in November 2026.
 */
import { word } from '../kernel/words';
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
  readonly employsStaff: string;
  readonly carriesRisk: string;
  /** Who answers for wrong use of takster and for debts. */
  readonly liability: string;
  /** Rules in force that the form rests on, and what the computation does with them. */
  readonly rules: readonly string[];
  /** Rules that are proposed for the form and not adopted. */
  readonly proposed: readonly string[];
}

const FORSKRIFT = 'Fastlegeforskriften (FOR-2025-12-02-2405), § 2 b, § 8 og merknader, i kraft 1. januar 2026';
const EU23 = 'Gjennomgang av allmennlegetjenesten (ekspertutvalget, 18. april 2023)';

const OWN_LIABILITY = 'legen svarer selv for takstbruken og for gjeld i foretaket';
const MUNICIPAL_LIABILITY =
  'kommunen svarer for driften; legen svarer for faglig arbeid og for takstbruken overfor Helfo';

const EMPLOYED_BY_MUNICIPALITY = [
  'Basistilskudd, refusjon og egenandeler er kommunens inntekt. Basisfinansieringen ligger i kommunens rammetilskudd, så resultatet viser hva legetjenesten koster utover det.',
  'Grunntilskudd og utjamningstilskudd gjelder næringsdrivende og er ikke med.',
  'Arbeidsmiljølovens arbeidstid gjelder. Det listen etterspør utover den, venter.',
  'Listen regnes med kontaktratene for ansatte fastleger: 2,5 konsultasjoner per innbygger mot 3,1 for næringsdrivende.',
] as const;

const DESCRIPTIONS: Readonly<Record<FormId, FormDescription>> = {
  solopraksis: {
    id: 'solopraksis',
    label: 'Solopraksis',
    status: 'gjeldende',
    statusNote: 'Individuell fastlegeavtale, næringsdrift i eget foretak.',
    statusSource: FORSKRIFT,
    holdsList: 'legen',
    earns: 'legen',
    pays: 'legen alene: lokaler, ansatte, IKT og fravær',
    employsStaff: 'legen',
    carriesRisk: 'legen alene',
    liability: OWN_LIABILITY,
    rules: ['Hver lege har eget kontor; faste kostnader deles ikke.', 'Slutter legen, opphører kontoret.'],
    proposed: [],
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
    employsStaff: 'legene sammen, som regel i et selskap for kostnadsdeling',
    carriesRisk: 'hver lege for egen inntekt; faste kostnader blir igjen hos de andre når en slutter',
    liability: OWN_LIABILITY,
    rules: [
      'Ledelse går på omgang, ofte utenom arbeidstid.',
      'Den som slutter, tar med seg listen; de andre deler kostnadene som står igjen.',
    ],
    proposed: [],
  },
  gruppeavtale: {
    id: 'gruppeavtale',
    label: 'Gruppeavtale',
    status: 'foreslått',
    statusNote:
      'Foreslått i 2023. Kan avtales privat mellom legene ved siden av de individuelle avtalene, men ikke som selve fastlegeavtalen.',
    statusSource: `${word(EU23)}, kapittel 4.7.2`,
    holdsList: 'hver lege, med en kontoravtale i tillegg',
    earns: 'hver lege',
    pays: 'legene deler kontorets kostnader etter nøkkel, med daglig leder i tillegg',
    employsStaff: 'kontoret, ledet av daglig leder',
    carriesRisk: 'som i gruppepraksis; lav risiko ved omlegging, mindre selvråderett',
    liability: OWN_LIABILITY,
    rules: ['I dag bare som privat avtale mellom leger med hver sin fastlegeavtale.'],
    proposed: [
      'Flere forhold enn i dag flyttes fra den enkelte leges avtale til en avtale med kontoret.',
      'Daglig leder har mandat og del av en stilling.',
    ],
  },
  fastlegeselskap: {
    id: 'fastlegeselskap',
    label: 'Fastlegeselskap',
    status: 'foreslått',
    statusNote: 'Foreslått i 2023. Ikke tillatt i dag: forskriften krever individuell avtale med den enkelte lege.',
    statusSource: `${word(EU23)}, kapittel 4.7.3; ${word(FORSKRIFT)}`,
    holdsList: 'selskapet; hver innbygger har fortsatt en navngitt lege',
    earns: 'selskapet, som betaler lønn og bonus eller honorar etter kontrakt',
    pays: 'selskapet, også arbeidsgiveravgift og pensjon for leger som er ansatt',
    employsStaff: 'selskapet',
    carriesRisk: 'eierne, i et aksjeselskap begrenset til aksjekapitalen; selskapet må erstatte leger som slutter',
    liability: 'selskapet svarer for takstbruken når oppgjøret fra Helfo går til selskapet',
    rules: [
      'Arbeidsmiljølovens arbeidstid gjelder for ansatte leger, så listen kan kreve flere leger.',
      'Basistilskudd, grunntilskudd og utjamning regnes som for næringsdrivende i dag; ingen egne satser er foreslått.',
      'Kontaktratene regnes som for næringsdrivende; ratene for ansatte gjelder kommunale stillinger.',
      'Utbytte krever forsvarlig egenkapital etter aksjeloven.',
      'Tjenester selskapet selger til leger utenfor selskapet, kan være avgiftspliktige; se Kontor.',
    ],
    proposed: [
      'Selskapet har avtalen og listen, og kan ha et høyere listetak enn én lege.',
      'Daglig leder har en reell del av en stilling.',
      'Eiere: leger som arbeider der, ideelle, stiftelser, studentsamskipnad eller kommune – ikke kommersielle.',
      'Grenser for utbytte kan bli satt.',
      'Listene gjennomgås årlig.',
      'Profesjonsnøytrale takster kan forbeholdes fastlegeselskap og kommunale kontor med definert ledelse.',
    ],
  },
  'kommunalt-fastlegekontor': {
    id: 'kommunalt-fastlegekontor',
    label: 'Kommunalt fastlegekontor',
    status: 'gjeldende',
    statusNote:
      'Kommunen kan ansette fastleger og drive kontoret. At kontoret selv har ansvaret for listen, er foreslått i 2023 og ikke vedtatt.',
    statusSource: `${word(FORSKRIFT)}; ${word(EU23)}, kapittel 4.7.3`,
    holdsList: 'kommunen; hver innbygger har en navngitt lege',
    earns: 'kommunen; legene har lønn og ofte bonus',
    pays: 'kommunen, også daglig leder, arbeidsgiveravgift og pensjon',
    employsStaff: 'kommunen',
    carriesRisk: 'kommunen',
    liability: MUNICIPAL_LIABILITY,
    rules: EMPLOYED_BY_MUNICIPALITY,
    proposed: [
      'Kontoret har ansvaret for listen, med daglig leder i en reell del av en stilling.',
      'Profesjonsnøytrale takster kan forbeholdes fastlegeselskap og kommunale kontor med definert ledelse.',
    ],
  },
  '8.2-avtale': {
    id: '8.2-avtale',
    label: '8.2-avtale',
    status: 'gjeldende',
    statusNote: 'Kommunen stiller lokaler, utstyr og personell; legen refunderer utgiftene.',
    statusSource: `${word(EU23)}, kapittel 4.2.2`,
    holdsList: 'legen',
    earns: 'legen',
    pays: 'legen refunderer kommunens utlegg helt, eller mindre for en avtalt tid',
    employsStaff: 'kommunen',
    carriesRisk: 'legen for inntekten, kommunen for driften',
    liability: OWN_LIABILITY,
    rules: [
      'Full refusjon er hovedregelen. Lavere refusjon avtales skriftlig for en begrenset tid.',
      'Kommunens utlegg regnes med kontorets kostnader i planen.',
    ],
    proposed: [],
  },
  fastlonn: {
    id: 'fastlonn',
    label: 'Fastlønn',
    status: 'gjeldende',
    statusNote: 'Kommunalt ansatt fastlege.',
    statusSource: FORSKRIFT,
    holdsList: 'kommunen; legen er navngitt på listen',
    earns: 'kommunen; legen har lønn og ofte bonus',
    pays: 'kommunen',
    employsStaff: 'kommunen',
    carriesRisk: 'kommunen',
    liability: MUNICIPAL_LIABILITY,
    rules: EMPLOYED_BY_MUNICIPALITY,
    proposed: [],
  },
  nullhjemmel: {
    id: 'nullhjemmel',
    label: 'Nullhjemmel',
    status: 'gjeldende',
    statusNote: 'Ny avtale uten liste ved start, med grunntilskudd.',
    statusSource: FORSKRIFT,
    holdsList: 'legen, fra null listeinnbyggere',
    earns: 'legen, med grunntilskudd inntil 24 måneder',
    pays: 'legen, med inngangspenger til et kontor og oppstart; flere leger i planen deler kontoret',
    employsStaff: 'legen, eller kontoret legen går inn i',
    carriesRisk: 'legen; hvor fort listen vokser, avgjør',
    liability: OWN_LIABILITY,
    rules: [
      'Avtalen regnes fra planens første dag, med listen og veksten som er oppgitt for nullhjemmel.',
      'Grunntilskudd gjelder mens listen er under 500, listetaket er minst 500 og avtalen er yngre enn 24 måneder.',
    ],
    proposed: ['Grunntilskuddet kan bli styrket; se reformene.'],
  },
  'annen-stilling': {
    id: 'annen-stilling',
    label: 'Annen stilling',
    status: 'gjeldende',
    statusNote: 'Sykehus eller annen stilling, til sammenligning.',
    statusSource: EU23,
    holdsList: 'ingen',
    earns: 'legen har lønn fra en arbeidsgiver utenfor planen',
    pays: 'arbeidsgiveren',
    employsStaff: 'arbeidsgiveren',
    carriesRisk: 'arbeidsgiveren',
    liability: 'arbeidsgiveren svarer for driften',
    rules: ['Bare lønn, timer og pensjon regnes; kontoret og listen i planen er ikke med.'],
    proposed: [],
  },
};

function inWords(form: FormDescription): FormDescription {
  return {
    ...form,
    label: word(form.label),
    statusNote: word(form.statusNote),
    statusSource: word(form.statusSource),
    holdsList: word(form.holdsList),
    earns: word(form.earns),
    pays: word(form.pays),
    employsStaff: word(form.employsStaff),
    carriesRisk: word(form.carriesRisk),
    liability: word(form.liability),
    rules: form.rules.map(word),
    proposed: form.proposed.map(word),
  };
}

/** Every form by id, in the order they are shown. */
export const FORMS = Object.fromEntries(
  Object.values(DESCRIPTIONS).map((form) => [form.id, inWords(form)]),
) as Readonly<Record<FormId, FormDescription>>;
