/** Words of lists, their weight, other income and grants. */
import { formatAntall, formatDesimal, formatKroner } from '../../app/format';
import type { AverageBasis } from '../../engine';
import type { FreedTimeUse, Grant, GrantKind, GrowthModel } from '../../engine/practice/plan';
import { translated } from './language';

export const GROWTH_MODEL_NAMES = translated<Readonly<Record<GrowthModel, string>>>('GROWTH_MODEL_NAMES', {
  linear: 'Like mange hvert år',
  asymptote: 'Mot et nivå',
});

export const FREED_TIME_NAMES = translated<Readonly<Record<FreedTimeUse, string>>>('FREED_TIME_NAMES', {
  ingen: 'Ventende, så færre timer',
  faerreTimer: 'Færre timer uansett',
  lengreListe: 'Lengre liste',
  merPerPasient: 'Flere konsultasjoner per pasient',
});

export const GRANT_KIND_NAMES = translated<Readonly<Record<GrantKind, string>>>('GRANT_KIND_NAMES', {
  rekruttering: 'Rekrutteringstilskudd',
  kommunal: 'Tillegg fra kommunen',
  annet: 'Annet',
});
export const GRANT_PER_NAMES = translated<Readonly<Record<Grant['per'], string>>>('GRANT_PER_NAMES', {
  once: 'Én gang',
  year: 'Hvert år',
});

export const LIST_AVERAGE = translated<Readonly<Record<AverageBasis, string>>>('LIST_AVERAGE', {
  egen: 'planens eget tall',
  kjent: 'kjent for perioden',
  antatt: 'antatt for perioden',
  videreført: 'ikke kjent for perioden; det siste kjente er brukt',
});

export const listText = translated('listText', {
  more: 'Mer om listen',
  workingTime: 'Arbeidstid',
  workingTimeNote:
    'Arbeidstid utenom pasientene. Har legen inntekt fra legevakt eller bistilling, hører timene hjemme her; ellers blir kroner per time for høyt. For ansatte leger teller alle timene mot arbeidstiden loven tillater.',
  otherHoursSum: (hours: string) => `Til sammen ${hours} timer per uke.`,
  daysAway: 'Dager uten arbeid',
  daysAwayNote: 'Dagene gir færre arbeidsuker. Dager med pasienter endres ikke; skriv dem selv.',
  delegationNote:
    'Medarbeidere med delegerte konsultasjoner tar det de har ledig tid til, med sin takstregel og legens veiledningstid. Stillinger etter volum har ikke ledig tid. Resten venter.',
  weight: 'Listevekt og sammensetning',
  otherIncome: 'Andre inntekter',
  otherIncomeNote:
    'Utenom basistilskudd og takster. I en form der legen er ansatt, går de til den som har inntektene fra listen.',
  grants: 'Tilskudd',
  grantsNote:
    'Rekrutteringstilskudd, tillegg fra kommunen og annet. Slutter legen før bindingstiden er ute, betales det avtalte tilbake. Tilskudd til kontoret deles likt på legene.',
  addGrant: 'Legg til tilskudd',
  office: 'Kontoret',
  feeGroups: 'Samtaleterapi, møter og erklæringer',
  freedTime: 'Tid som delegering frigjør',
  freedTimeNote:
    'Gjelder når medarbeidere erstatter legens konsultasjoner. Lengre liste går ikke over listetaket, og modellen vet ikke om det finnes innbyggere nok.',
  ages: 'Aldersfordeling',
  age: (band: string) => `${band} år`,
  agesSum: (sum: string) => `Summen er ${sum}.`,
  agesNote:
    'Fyll inn andelene i egen liste, fra listerapport eller journalsystem. Planen regnes når summen er 100 %. Tomt felt: ingen.',
  composedNote:
    'Vektene er antatt: de fastsatte er ikke publisert. Bruken følger alder og kjønn, basistilskuddet også sentralitet og utdanningsnivå. Egen utbetaling er sikrere.',
  slip: {
    title: 'Regn listevekten av en utbetaling',
    paid: 'Utbetalt basistilskudd',
    per: 'Beløpet gjelder',
    month: 'En måned',
    year: 'Et år',
    list: 'Listeinnbyggere da',
    on: 'En dag i perioden',
    onHelp: 'For et år: en dag i den siste måneden.',
    use: 'Bruk som listevekt',
    before: 'Før 1. mai 2023 var basistilskuddet ikke tilpasset pasientene, så vekten kan ikke leses av utbetalingen.',
    outside: 'Listevekten må være mellom 0,3 og 3. Se over tallene.',
    found: (weight: number, average: number, basis: AverageBasis) =>
      `Listevekt ${formatDesimal(weight, 3)}: utbetalt delt på landssnittet ${formatKroner(average, 2)} per innbygger (${LIST_AVERAGE[basis]}) og listelengden.`,
    carried:
      'Landssnittet etter juni 2025 er ikke publisert. Vekten rommer da også det landssnittet har vokst siden, og planen treffer utbetalingen så lenge den viderefører landssnittet uendret.',
  },
  available: (name: string, year: number, without: number | null, free: number | null) => {
    const parts = [
      without === null ? null : `${formatAntall(without)} ${without === 1 ? 'innbygger' : 'innbyggere'} uten fastlege`,
      free === null
        ? null
        : `${free > 0 ? formatAntall(free) : 'ingen'} ${free === 1 ? 'ledig plass' : 'ledige plasser'} på listene`,
    ].filter((part) => part !== null);
    return `${name} hadde ${parts.join(' og ')} i ${year} (SSB).`;
  },
});
