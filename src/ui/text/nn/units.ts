import type { Translated } from './translated';

type Bokmål = typeof import('../units');

export const UNIT_WORDS = {
  'kr/måned': 'kr per månad',
  'kr/år': 'kr',
  kr: 'kr',
  'kr/time': 'kr per time',
  'kr/konsultasjon': 'kr per konsultasjon',
  'kr/listeinnbygger/år': 'kr per listeinnbyggjar og år',
  listeinnbyggere: 'listeinnbyggjarar',
  konsultasjoner: 'konsultasjonar',
  kontakter: 'kontaktar',
  dager: 'dagar',
  timer: 'timar',
  minutter: 'minutt',
  årsverk: 'årsverk',
  andel: '',
  faktor: '',
  måneder: 'månader',
  antall: '',
  leger: 'legar',
} satisfies Translated<Bokmål['UNIT_WORDS']>;

export const RECORD_UNITS = {
  'andel av alle konsultasjoner': 'del av alle konsultasjonar',
  'andel av basis + takst': 'del av basis + takst',
  'andel av brutto omsetning': 'del av brutto omsetning',
  'andel av e-konsultasjonene på dagtid': 'del av e-konsultasjonane på dagtid',
  'andel av kommuner med merkostnad': 'del av kommunar med meirkostnad',
  'andel av lister': 'del av lister',
  'andel av sykmeldingene utløst ved e-konsultasjon': 'del av sjukmeldingane utløyste ved e-konsultasjon',
  'antall leger': 'talet på legar',
  'antall og kr': 'tal og kr',
  'dager per år': 'dagar per år',
  'dager per år (median)': 'dagar per år (median)',
  'dager uten trekk': 'dagar utan trekk',
  'e-konsultasjoner på kveld hos fastlege': 'e-konsultasjonar på kveld hos fastlege',
  forholdstall: 'forholdstal',
  'ganger samtaleterapi (takst 615)': 'gonger samtaleterapi (takst 615)',
  innbyggere: 'innbyggjarar',
  'konsultasjoner hos fastlege per person': 'konsultasjonar hos fastlege per person',
  'konsultasjoner per dag': 'konsultasjonar per dag',
  'konsultasjoner per listeinnbygger per år': 'konsultasjonar per listeinnbyggjar per år',
  'konsultasjoner per år': 'konsultasjonar per år',
  'kontakter per fastlege per år': 'kontaktar per fastlege per år',
  'kontakter per listeinnbygger per år': 'kontaktar per listeinnbyggjar per år',
  'kr engangsbeløp': 'kr eingongsbeløp',
  'kr per innbygger': 'kr per innbyggjar',
  'kr per listeinnbygger per år': 'kr per listeinnbyggjar per år',
  'kr per måned': 'kr per månad',
  'kr per ukentlig time per år': 'kr per time i veka per år',
  'kr samlet honorar': 'kr samla honorar',
  'leger per kontor': 'legar per kontor',
  'listeinnbyggere per årsverk': 'listeinnbyggjarar per årsverk',
  'mill. kr helårsvirkning der ikke annet er sagt': 'mill. kr heilårsverknad der ikkje anna er sagt',
  'mill. kr, faste 2023-priser': 'mill. kr, faste 2023-prisar',
  'mill. kr, løpende priser': 'mill. kr, løpande prisar',
  'per 1 000 listeinnbyggere': 'per 1 000 listeinnbyggjarar',
  'se hver rad': 'sjå kvar rad',
  'takster i forskriften': 'takstar i forskrifta',
  'timer per uke': 'timar per veke',
  'tusen andre tilleggstakster ved konsultasjon (2bd, 2ee, 2gd, 2hd, 2kd, 2ld, 2nk)':
    'tusen andre tilleggstakstar ved konsultasjon (2bd, 2ee, 2gd, 2hd, 2kd, 2ld, 2nk)',
  'tusen enkle kontakter': 'tusen enkle kontaktar',
  'tusen tidstakster': 'tusen tidstakstar',
  uker: 'veker',
  'uker per år': 'veker per år',
} satisfies Translated<Bokmål['RECORD_UNITS']>;

export const UNIT_NAMES = { andel: 'andel', faktor: 'faktor', antall: 'tal' } satisfies Translated<
  Bokmål['UNIT_NAMES']
>;
