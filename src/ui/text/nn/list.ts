import { formatAntall, formatDesimal, formatKroner } from '../../../app/format';
import type { Translated } from './translated';

type Bokmål = typeof import('../list');

export const GROWTH_MODEL_NAMES = {
  linear: 'Like mange kvart år',
  asymptote: 'Mot eit nivå',
} satisfies Translated<Bokmål['GROWTH_MODEL_NAMES']>;

export const FREED_TIME_NAMES = {
  ingen: 'Ventande, så færre timar',
  faerreTimer: 'Færre timar uansett',
  lengreListe: 'Lengre liste',
  merPerPasient: 'Fleire konsultasjonar per pasient',
} satisfies Translated<Bokmål['FREED_TIME_NAMES']>;

export const GRANT_KIND_NAMES = {
  rekruttering: 'Rekrutteringstilskot',
  kommunal: 'Tillegg frå kommunen',
  annet: 'Anna',
} satisfies Translated<Bokmål['GRANT_KIND_NAMES']>;

export const GRANT_PER_NAMES = { once: 'Éin gong', year: 'Kvart år' } satisfies Translated<Bokmål['GRANT_PER_NAMES']>;

export const LIST_AVERAGE = {
  egen: 'planen sitt eige tal',
  kjent: 'kjent for perioden',
  antatt: 'anteke for perioden',
  videreført: 'ikkje kjent for perioden; det siste kjende er brukt',
} satisfies Translated<Bokmål['LIST_AVERAGE']>;

export const listText = {
  more: 'Meir om lista',
  workingTime: 'Arbeidstid',
  workingTimeNote:
    'Arbeidstid utanom pasientane. Har legen inntekt frå legevakt eller bistilling, høyrer timane heime her; elles blir kroner per time for høgt. For tilsette legar tel alle timane mot arbeidstida lova gir rom for.',
  otherHoursSum: (hours) => `Til saman ${hours} timar per veke.`,
  daysAway: 'Dagar utan arbeid',
  daysAwayNote: 'Dagane gir færre arbeidsveker. Dagar med pasientar blir ikkje endra; skriv dei sjølv.',
  delegationNote:
    'Medarbeidarar med delegerte konsultasjonar tek det dei har ledig tid til, med sin takstregel og rettleiingstida til legen. Stillingar etter volum har ikkje ledig tid. Resten ventar.',
  weight: 'Listevekt og samansetjing',
  otherIncome: 'Andre inntekter',
  otherIncomeNote:
    'Utanom basistilskot og takstar. I ei form der legen er tilsett, går dei til den som har inntektene frå lista.',
  grants: 'Tilskot',
  grantsNote:
    'Rekrutteringstilskot, tillegg frå kommunen og anna. Sluttar legen før bindingstida er ute, blir det avtalte betalt tilbake. Tilskot til kontoret blir delte likt på legane.',
  addGrant: 'Legg til tilskot',
  office: 'Kontoret',
  feeGroups: 'Samtaleterapi, møte og erklæringar',
  freedTime: 'Tid som delegering frigjer',
  freedTimeNote:
    'Gjeld når medarbeidarar erstattar konsultasjonane til legen. Ei lengre liste går ikkje over listetaket, og modellen veit ikkje om det finst innbyggjarar nok.',
  ages: 'Aldersfordeling',
  age: (band) => `${band} år`,
  agesSum: (sum) => `Summen er ${sum}.`,
  agesNote:
    'Fyll inn andelane i di eiga liste, frå listerapport eller journalsystem. Planen blir rekna når summen er 100 %. Tomt felt: ingen.',
  composedNote:
    'Vektene er antekne: dei fastsette er ikkje publiserte. Bruken følgjer alder og kjønn, basistilskotet òg sentralitet og utdanningsnivå. Di eiga utbetaling er sikrare.',
  slip: {
    title: 'Rekn ut listevekta av ei utbetaling',
    paid: 'Utbetalt basistilskot',
    per: 'Beløpet gjeld',
    month: 'Ein månad',
    year: 'Eit år',
    list: 'Listeinnbyggjarar då',
    on: 'Ein dag i perioden',
    onHelp: 'For eit år: ein dag i den siste månaden.',
    use: 'Bruk som listevekt',
    before: 'Før 1. mai 2023 var basistilskotet ikkje tilpassa pasientane, så vekta kan ikkje lesast av utbetalinga.',
    outside: 'Listevekta må vere mellom 0,3 og 3. Sjå over tala.',
    found: (weight, average, basis) =>
      `Listevekt ${formatDesimal(weight, 3)}: utbetalt delt på landssnittet ${formatKroner(average, 2)} per innbyggjar (${LIST_AVERAGE[basis]}) og listelengda.`,
    carried:
      'Landssnittet etter juni 2025 er ikkje publisert. Vekta rommar då òg det landssnittet har vakse sidan, og planen treffer utbetalinga så lenge han fører landssnittet vidare uendra.',
  },
  available: (name, year, without, free) => {
    const parts = [
      without === null
        ? null
        : `${formatAntall(without)} ${without === 1 ? 'innbyggjar' : 'innbyggjarar'} utan fastlege`,
      free === null
        ? null
        : `${free > 0 ? formatAntall(free) : 'ingen'} ${free === 1 ? 'ledig plass' : 'ledige plassar'} på listene`,
    ].filter((part) => part !== null);
    return `${name} hadde ${parts.join(' og ')} i ${year} (SSB).`;
  },
} satisfies Translated<Bokmål['listText']>;
