/** Tells bokmål from nynorsk by known words, endings and stems; the app has no dictionary. */
import { BOKMÅL_FORMS } from './bokmålForms';

const words = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');

/** Bokmål words that no nynorsk text of this interface has: not nynorsk, or not the form this interface uses. */
export const BOKMÅL_ONLY: ReadonlySet<string> = new Set(
  words(`
    ikke hva hvem hvor hvordan hvorfor hvilken hvilket hvilke hvis hver hvert hverken enhver ethvert jeg dere deres hun henne
    hennes ham en et ett én noe noen mye flere mer fra bare uten også kun disse annen annet gang ganger selv eget egne egen
    egentlig ble blitt være vært kommer sier trenger holder gjør gjøre tar tatt fant funnet satt solgt trukket skrevet
    valgt valg valget velg velger velge åpne åpner åpnet åpent lagrer lagret henter hentet endrer endret fjerner fjernet sletter
    slettet regner regnet beregner beregne beregnet beregning regnes vises brukes settes legges lagres endres betales
    trekkes kjøpes selges fylles skrives velges deles dekkes utløses gjelder følger virker taper mister koster selger selgeren
    selge kjøperen eier eieren eiere eierne eie penger pengene leger legene listen inntekten satser satsene takster takstene
    regler reglene kilde kilden kilder kildene måned måneden måneder månedene uke uker uken timer timene dager dagene innbygger
    innbyggere innbyggerne pasienter pasientene kolleger kommuner tilskudd tilskuddet tilskuddene basistilskudd basistilskuddet
    driftstilskudd grunntilskudd engangstilskudd ansatt ansatte ansettelse hjemmel hjemler hjemfall nullhjemmel sykepleier
    sykepleiere sykepleieren sykdom syk sykefravær sykepenger foreldrepenger feriepenger egenandel egenandeler egenandelen
    egenkapital egenkapitalen honorarer refusjoner fravær fraværet sammenligne sammenlign sammenlignet sammenligning
    sammenlignbar sammen spørsmålene usikkerhet sikkerhet mulig omtrent opplysninger antatt antatte vedtatt vedtatte videreført
    videreførte avledet utledet eksempel eksempler eksempelet eksemplene regneeksempel oppgave oppgaver oppgaven senere tidlig
    tidligere tidligst forventet uforandret økning øker øke økt synker stillinger stillingen lønnen tallet tallene tall filen
    enhet enheten enheter mangler begynner begynne begynnelsen slutter vokser utbetales tilbakebetales skyldes gjøres finnes hele
    rekkefølge rekkefølgen virkning virkningen ordningen ordninger fortsatt fortsetter leser hører selskaper selskapene overta
    overtar overtas overtakelse overtakelsen oppsigelse arbeidsgiver arbeidsgiveren arbeidsgiveravgift fastleger fastlegene
    medarbeidere medarbeiderne vikarer spesialister konsultasjoner alternativer alternativene forutsetning forutsetninger
    forutsetningen forutsetningene innehaver eneste forskjell forskjeller forskjellen forskjellige forskjellig høyere høyest høy
    høyt høye bedre gjennomsnittlig andeler løn løna lèt lækjar lækjarar fyrst fyrste einskild einskilde utbyte påleggje jamført dekkjer byggjer byggje søkjer
    ${BOKMÅL_FORMS}
  `),
);

/** So long is a form that a longer word may end in it by more than chance. */
const LAST_PART = 7;

const ENDINGS: readonly RegExp[] = [
  /lig(?:e|ere|st|het|heten)?$/u,
  /.{3}het(?:en|er|ene)?$/u,
  /.{3}els(?:e|en|er|ene)$/u,
  /sjon(?:er|ene)$/u,
  /.{3}ing(?:er|ene|en)$/u,
  /.{3}ende$/u,
  /.{2}skap(?:er|ene)$/u,
];
/** The passive of verbs; places, which have a capital, end so too. */
const PASSIVE = /^\p{Ll}{3,}es$/u;
/** Beginnings and middles of words that nynorsk writes otherwise. */
const STEMS: readonly RegExp[] = [
  /skudd|fradrag|fravær|gjør|måned|sykeplei|arbeidsgiver|eksempel|forskjell|forutset|regnskap|regnestykk|virksomhet/u,
  /tjenest|hjem[mf]|usikker|^(?:syke|sykdom|egenan|egenk|sammen|beregn|åpn|videre|selv|høyest|størrels|veiled|nåverdi)/u,
];
/** Nynorsk words with such an ending. */
const FINE = new Set(
  words(
    'frivillig kjende ukjende helse folkehelse framhelse kommunehelse elles felles dømes stades samstundes strekker parentes innbyrdes',
  ),
);

/** Texts as others have published them: names of laws, reports, schemes and files keep their language. */
const QUOTED: readonly string[] = [
  '*.satser.json',
  'Gjennomgang av allmennlegetjenesten',
  'Allmennlegetjenesten årsrapport',
  'Introduksjonsavtaler i allmennmedisin',
];

/** The words of a text that are bokmål only, as they stand. */
export function bokmålWordsIn(text: string): string[] {
  const own = QUOTED.reduce((left, quoted) => left.replaceAll(quoted, ' '), text);
  return (own.match(/\p{L}+/gu) ?? []).filter((word) => isBokmål(word.toLowerCase(), PASSIVE.test(word)));
}

function isBokmål(word: string, isPassive: boolean): boolean {
  if (FINE.has(word)) return false;
  if (isPassive) return true;
  for (let start = 0; start === 0 || word.length - start >= LAST_PART; start++) {
    if (BOKMÅL_ONLY.has(word.slice(start))) return true;
  }
  return [...ENDINGS, ...STEMS].some((shape) => shape.test(word));
}
