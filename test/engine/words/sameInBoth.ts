/** Texts of the engine and its rules that are the same in bokmål and nynorsk: by their words, or as others published them. */
import { engineWords } from '../../../src/ui/text/nn/engine';
import { bokmålWordsIn } from '../../ui/text/bokmålOnly';
import { SAME_IN_BOTH } from '../../ui/text/sameInBoth';

/** Headings and titles, which keep their language, and words for places in the sources that have a line of their own. */
export const PUBLISHED: ReadonlySet<string> = new Set([
  'Altinn, Sick-pay for self-employed persons.',
  'Arbeidsgiveravgift 2025 og 2026',
  'Arbeidsgiveravgift, sone I a',
  'Sentrale endringer',
  'Økonomien i hjemmelen',
  'linje 4219–4223 (Oslo Economics 2022)',
  'Andel og beløp øker',
  'Garantilønn fra 1. mai 2023',
  'linje 13113–13122, kap. 6.3.1 (Stakkestad mfl. 2018)',
  'linje 13108–13112, kap. 6.3.1 (NSF)',
  'Hva er folketrygden',
  'Maksimale effektive marginale skattesatser',
  'How long can you take sykepenger',
  'Hva dekker forsikringen',
  'Hvordan beregnes premien',
  'avsnittet Viktig incentiv',
  'Nærmere om hjemfallsbestemmelsen',
  'Lovverk og rammeavtaler',
  'Gjeldende vilkår (vedtatt 26.8.2022)',
  'Trinn 1: Oppsigelsen',
  'Hva er ansvarlig selskap?',
]);

/** Words spelt alike that stand in no nynorsk line which differs from its bokmål. */
export const ALIKE: ReadonlySet<string> = new Set(
  `
  aktivitetsfinansiering midtpris årsverkskostnad bemanning driftsform driftsmargin fastlegeselskapet introduksjonsavtale ips
  nettlege praksisutgifter praksislån spesialistgodkjenning felleskostnader solopraksis skattetrekk lengdeklassen min
  felleskostnadene lønnskostnad kontorfellesskapet sentralitetsindeksen nesten nominell lånt oppbygd vippepunkt
  trinnvis sverige england skottland nederland volum feriepengesats takstgruppe statsavtalen driftsinntekt
  nedbetalingslån praksiskjøp lønnsramme helsesekretærårsverk erfaren distrikt foreldrepengeperioden inkludert
  redusere inntektsgrense effektiv dobbelt ektepar listeansvar budsjettdekning bergen fyllingsdalen arna vennesla
  behandlingstid søknadsfristen nedbetalingstid nyetablering lovteksten inntektsføring nøkkelen prøvene avrunding
  refusjonsinntekt solo opplært pasientgrunnlaget lyse skaffe plan rask kollega nabokontoret brødtekst lønnskravet
  saksforholdet fjerde etablert stillingstype ordinært søknadsfrist refusjonsordning trygderefusjon økonomi
  fastlegeordning inntektsgaranti totalt utgiftstabell differanse rate toleranse legespesialist senter årsgjennomsnitt
  tusen overkant satsgrunnlag max bokstav trondheim landssnitt knapt spesifikasjon lønns pensjonskostnad punktliste
  distriktstillegg mal stillingsprosent fysisk elektronisk dialogmøte sårstell ekg spirometri individ
  konsultasjonsrate
  `
    .trim()
    .split(/\s+/u),
);

/** Quotations, places for values, addresses and names of files and keys. */
const NO_WORDS = /«[^»]*»|\{\w+\}|\S*[/_<]\S*|\S*\p{Ll}\p{Lu}\S*|\p{L}+\.\p{L}[\p{L}.-]*/gu;

/** A text without what keeps its language. */
export const withoutQuotes = (text: string): string => text.replaceAll(NO_WORDS, ' ');

/** The words of a text, in small letters. */
export const wordsIn = (text: string): string[] =>
  (withoutQuotes(text).match(/\p{L}{2,}/gu) ?? []).map((word) => word.toLowerCase());

const inNynorsk = new Set(
  Object.entries(engineWords)
    .filter(([nb, nn]) => nb !== nn)
    .flatMap(([, nn]) => wordsIn(nn)),
);

/** Whether each word is one that nynorsk has: it stands in a line that differs, or in a list of words spelt alike. */
export const hasWordsOfBoth = (text: string): boolean =>
  bokmålWordsIn(withoutQuotes(text)).length === 0 &&
  wordsIn(text).every((word) => inNynorsk.has(word) || ALIKE.has(word) || SAME_IN_BOTH.has(word));

/** Whether a text needs no line in nynorsk. */
export const isSameInBoth = (text: string): boolean => PUBLISHED.has(text) || hasWordsOfBoth(text);
