/** Words of posts, what their work triggers, and the limits on it. */
import type { FeeRule, StaffRole } from '../../engine/practice/plan';
import type { ReformStatus } from '../../engine/rules/reforms/types';
import { translated } from './language';

interface StandingWords {
  readonly text: string;
  readonly source: string;
}

export interface RuleStanding extends StandingWords {
  readonly status: ReformStatus;
}

const EU23 = 'Gjennomgang av allmennlegetjenesten (2023), kapittel 6.3';
const PILOT = 'Helsedirektoratet: Primærhelseteam (forsøk 2018–2024)';

/** What a fee rule says, and who says it. */
export const FEE_RULE_WORDS = translated<Readonly<Record<FeeRule, StandingWords>>>('FEE_RULE_WORDS', {
  ingen: {
    text: 'Regelen for alle medarbeidere til 31. desember 2025, og fortsatt for andre enn sykepleiere. Enkle kontakter og prosedyrer under legens tilsyn hører til legens egne tall.',
    source: 'Stønadsforskriften, merknad A1 og B1',
  },
  sykepleiertakster: {
    text: 'I kraft fra 1. januar 2026. Sykepleieren er ansatt ved kontoret, og delegeringen er personlig og registrert hos Helfo på forhånd. Ikke i legevakt, og uten spesialisttillegg.',
    source: 'Stønadsforskriften kapittel II H',
  },
  legetakst: {
    text: 'Utvidet delegering, foreslått i 2023 og ikke innført: legens konsultasjonstakst, og legen har ansvaret.',
    source: EU23,
  },
  egneHonorar: {
    text: 'Som i forsøket: honoraret er likt konsultasjonstaksten for lege uten spesialitet. Tidstaksten var lavere enn legens, men satsen er ikke funnet og er ikke regnet med. Tilskuddet skulle dekke det takstene ikke dekket; målet var halve kostnaden.',
    source: PILOT,
  },
  egneDrift: {
    text: 'Som i forsøket: lave takster og høyt tilskudd. Kronesatsene er ikke funnet. Oppgi eget honorar; tilskuddet regnes som en del av stillingens kostnad.',
    source: PILOT,
  },
  profesjonsnoytral: {
    text: 'Samme takst uansett hvem som gjør arbeidet, og eget ansvar. Foreslått i 2023 og ikke innført; forbeholdt fastlegeselskap og kommunale fastlegekontor med definert ledelse.',
    source: `${EU23}, anbefaling 19`,
  },
});

/** Whether a fee rule is law today, and on what terms. */
export const FEE_RULE_STANDING: Readonly<Record<FeeRule, RuleStanding>> = {
  ingen: { status: 'gjeldende', ...FEE_RULE_WORDS.ingen },
  sykepleiertakster: { status: 'gjeldende', ...FEE_RULE_WORDS.sykepleiertakster },
  legetakst: { status: 'foreslått', ...FEE_RULE_WORDS.legetakst },
  egneHonorar: { status: 'avsluttet', ...FEE_RULE_WORDS.egneHonorar },
  egneDrift: { status: 'avsluttet', ...FEE_RULE_WORDS.egneDrift },
  profesjonsnoytral: { status: 'foreslått', ...FEE_RULE_WORDS.profesjonsnoytral },
};

/** Nurses may trigger the nurse takster; doctors earn as doctors. */
export const ROLE_KINDS: Readonly<Record<StaffRole, 'sykepleier' | 'lege' | 'annet'>> = {
  helsesekretar: 'annet',
  sykepleier: 'sykepleier',
  sykepleierSomSekretar: 'sykepleier',
  psykolog: 'annet',
  fysioterapeut: 'annet',
  dagligLeder: 'annet',
  alis: 'lege',
  lis1: 'lege',
  student: 'annet',
  vikar: 'lege',
};

export const DOCTOR_IN_POST_WORDS = translated<StandingWords>('DOCTOR_IN_POST_WORDS', {
  text: 'En vikar utløser ordinære takster. En ekstra lege i spesialisering ved siden av fastlegen gjør det bare med introduksjonsavtale, i inntil 24 måneder på heltid.',
  source: 'Helsedirektoratet: Introduksjonsavtaler i allmennmedisin',
});

/** Doctors in a post earn as doctors: no proposal. */
export const DOCTOR_IN_POST: RuleStanding = { status: 'gjeldende', ...DOCTOR_IN_POST_WORDS };

export const ROLE_NOTE_WORDS = translated('ROLE_NOTE_WORDS', {
  sykepleierSomSekretar:
    'Autoriserte sykepleiere i minst 20 % stilling har sykepleierpensjon, også når de er ansatt som helsesekretær.',
  psykolog: 'Ingen kilde har en standardlønn. Fyll inn årslønn eller hele kostnaden.',
  fysioterapeut: 'Ingen kilde har en standardlønn. Fyll inn årslønn eller hele kostnaden.',
  dagligLeder:
    'Ingen kilde har en standardlønn. Daglig leder under Organisering regnes for seg; legg ikke inn samme stilling to ganger.',
  alis: 'Nasjonal ALIS-ordning ga i 2022 inntil 367 000 kr per lege, og 567 000 kr i sentralitetsklasse 6. Beløp for senere år er ikke funnet. Det kontoret får, settes som betalt av andre.',
  lis1: 'Standardlønnen er kommunenes minstelønn fra 2021. Er legen ansatt i kommunen, er det kontorets egen utgift som skal inn.',
  student:
    'Universitetene anslo i 2021 at en studentplass koster 500 000–700 000 kr i året, og at 50 000–100 000 kr blir betalt. Sett hele kostnaden per årsverk, og betalingen som betalt av andre.',
  vikar:
    'Ingen kilde har en standardlønn. En vikar for en lege som er borte, legges inn som fravær hos legen; her er en lege som er ansatt i kontoret.',
});

/** What the user should know of a role, where the data say something. */
export const ROLE_NOTES: Readonly<Partial<Record<StaffRole, string>>> = ROLE_NOTE_WORDS;

export const staffText = translated('staffText', {
  addOther: 'Annen stilling',
  chooseRole: 'Velg stilling',
  add: 'Legg til',
  overTime: 'Stillingen over tid, og hva andre betaler',
  onlyNurses: 'Gjelder bare sykepleiere. I denne stillingen utløser arbeidet ingen takst.',
  otherForm: (names: readonly string[]) =>
    `Driftsformen er en annen i ${names.map((name) => `«${name}»`).join(', ')}. Der ville takstene ikke gjelde slik forslaget er.`,
  source: (source: string) => `Kilde: ${source}.`,
  limits: 'Grenser for delegert arbeid og takster',
  limitsOn: (count: number) => (count === 0 ? 'ingen slått på' : `${count} slått på`),
  limitsNote:
    'Ingen av grensene gjelder i dag. Én sykepleier per tre lister var normen i forsøket med primærhelseteam. Tak per lege (høyestegrense) og felles tak (økonomiloft) er fra Danmark. Tilskuddet per innbygger er utvalgets regneeksempel med 100 kr.',
} as const);
