import type { Translated } from './translated';

type Bokmål = typeof import('../staff');

const EU23 = 'Gjennomgang av allmennlegetjenesten (2023), kapittel 6.3';
const PILOT = 'Helsedirektoratet: Primærhelseteam (forsøk 2018–2024)';

export const FEE_RULE_WORDS = {
  ingen: {
    text: 'Regelen for alle medarbeidarar til 31. desember 2025, og framleis for andre enn sjukepleiarar. Enkle kontaktar og prosedyrar under tilsyn av legen høyrer til tala legen sjølv har.',
    source: 'Stønadsforskrifta, merknad A1 og B1',
  },
  sykepleiertakster: {
    text: 'I kraft frå 1. januar 2026. Sjukepleiaren er tilsett ved kontoret, og delegeringa er personleg og registrert hos Helfo på førehand. Ikkje i legevakt, og utan spesialisttillegg.',
    source: 'Stønadsforskrifta kapittel II H',
  },
  legetakst: {
    text: 'Utvida delegering, foreslått i 2023 og ikkje innført: konsultasjonstakst som for legen, og legen har ansvaret.',
    source: EU23,
  },
  egneHonorar: {
    text: 'Som i forsøket: honoraret er likt konsultasjonstaksten for lege utan spesialitet. Tidstaksten var lågare enn den legen har, men satsen er ikkje funnen og er ikkje rekna med. Tilskotet skulle dekke det takstane ikkje dekte; målet var halve kostnaden.',
    source: PILOT,
  },
  egneDrift: {
    text: 'Som i forsøket: låge takstar og høgt tilskot. Kronesatsane er ikkje funne. Oppgi eige honorar; tilskotet blir rekna som ein del av kostnaden ved stillinga.',
    source: PILOT,
  },
  profesjonsnoytral: {
    text: 'Same takst uansett kven som gjer arbeidet, og eige ansvar. Foreslått i 2023 og ikkje innført; halde av til fastlegeselskap og kommunale fastlegekontor med definert leiing.',
    source: `${EU23}, tilråding 19`,
  },
} satisfies Translated<Bokmål['FEE_RULE_WORDS']>;

export const DOCTOR_IN_POST_WORDS = {
  text: 'Ein vikar utløyser ordinære takstar. Ein ekstra lege i spesialisering ved sida av fastlegen gjer det berre med introduksjonsavtale, i inntil 24 månader på heiltid.',
  source: 'Helsedirektoratet: Introduksjonsavtaler i allmennmedisin',
} satisfies Translated<Bokmål['DOCTOR_IN_POST_WORDS']>;

export const ROLE_NOTE_WORDS = {
  sykepleierSomSekretar:
    'Autoriserte sjukepleiarar i minst 20 % stilling har sjukepleiarpensjon, òg når dei er tilsette som helsesekretær.',
  psykolog: 'Inga kjelde har ei standardlønn. Fyll inn årslønn eller heile kostnaden.',
  fysioterapeut: 'Inga kjelde har ei standardlønn. Fyll inn årslønn eller heile kostnaden.',
  dagligLeder:
    'Inga kjelde har ei standardlønn. Dagleg leiar under Organisering blir rekna for seg; legg ikkje inn same stilling to gonger.',
  alis: 'Den nasjonale ALIS-ordninga gav i 2022 inntil 367 000 kr per lege, og 567 000 kr i sentralitetsklasse 6. Beløp for seinare år er ikkje funne. Det kontoret får, set du som betalt av andre.',
  lis1: 'Standardlønna er minstelønna i kommunane frå 2021. Er legen tilsett i kommunen, er det kontoret si eiga utgift som skal inn.',
  student:
    'Universiteta anslo i 2021 at ein studentplass kostar 500 000–700 000 kr i året, og at 50 000–100 000 kr blir betalt. Set heile kostnaden per årsverk, og betalinga som betalt av andre.',
  vikar:
    'Inga kjelde har ei standardlønn. Ein vikar for ein lege som er borte, legg du inn som fråvær hos legen; her er ein lege som er tilsett i kontoret.',
} satisfies Translated<Bokmål['ROLE_NOTE_WORDS']>;

export const staffText = {
  addOther: 'Anna stilling',
  chooseRole: 'Vel stilling',
  add: 'Legg til',
  overTime: 'Stillinga over tid, og kva andre betaler',
  onlyNurses: 'Gjeld berre sjukepleiarar. I denne stillinga utløyser arbeidet ingen takst.',
  otherForm: (names) =>
    `Driftsforma er ei anna i ${names.map((name) => `«${name}»`).join(', ')}. Der ville takstane ikkje gjelde slik forslaget er.`,
  source: (source) => `Kjelde: ${source}.`,
  limits: 'Grenser for delegert arbeid og takstar',
  limitsOn: (count) => (count === 0 ? 'ingen slått på' : `${count} slått på`),
  limitsNote:
    'Ingen av grensene gjeld i dag. Éin sjukepleiar per tre lister var norma i forsøket med primærhelseteam. Tak per lege (høgstegrense) og felles tak (økonomiloft) er frå Danmark. Tilskotet per innbyggjar er reknedømet frå utvalet med 100 kr.',
} satisfies Translated<Bokmål['staffText']>;
