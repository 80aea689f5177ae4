/**
 * `npm run backtest`: feeds the engine the averages of years that are over and shows its income beside what was
 * published, with the causes of the difference named. Figures come from the bundled rules; nothing is fitted.
 */
import { computePlan, bundledRules, kommuner, CONTACT_TYPES, type ContactType, type Plan } from '../engine';
import { newPlan } from '../planfile';
import { reportBands } from './backtestLists';

/** A year's published averages. */
export interface Year {
  readonly year: number;
  /** Listeinnbyggere: the average list in the year (årsrapport 2023, tabell 8.1; IKU for 2016). */
  readonly list: number;
  /** Consultations per inhabitant (KPR, årsrapport 2023, tabell V9.2); null = not published for the year. */
  readonly consultations: number | null;
  /** Takst and L-takst income per consultation, nominal kr; null = not published for the year. */
  readonly fee: number | null;
  readonly feeFrom: string;
  /** What was published, kr. */
  readonly published: number;
  readonly publishedAs: string;
  /** kr per inhabitant that the published figure has and the plan does not. */
  readonly outside: readonly { readonly cause: string; readonly kroner: number }[];
}

/** Published totals are in kroner of 2023; the nominal total over the total in 2023-kroner takes them back. */
const TO_NOMINAL_2020 = 11_309 / 12_585;
/** Inhabitants behind the published figure per inhabitant: total ÷ per inhabitant, millions. */
const INHABITANTS = { 2020: 11_309 / 2_107, 2023: 14_186 / 2_588 } as const;

export const YEARS: readonly Year[] = [
  {
    year: 2016,
    list: 1116,
    consultations: null,
    fee: null,
    feeFrom: 'honorar per konsultasjon og konsultasjoner per innbygger er ikke publisert for 2016',
    published: 2_070_905,
    publishedAs: 'driftsinntekt per fastlege (IKU 2016)',
    outside: [],
  },
  {
    year: 2020,
    list: (1088 + 1069) / 2,
    consultations: 2.9,
    fee: (556.4 + 20.2) * TO_NOMINAL_2020,
    feeFrom: '(556,4 + 20,2) kr i 2023-kroner × 11 309 ÷ 12 585',
    published: 2_107,
    publishedAs: 'utgifter til fastlegeordningen per innbygger (Helsedirektoratet)',
    outside: [
      { cause: 'utjamningstilskudd', kroner: (173 * TO_NOMINAL_2020) / INHABITANTS[2020] },
      { cause: 'egenbetaling utenom egenandel', kroner: (152 * TO_NOMINAL_2020) / INHABITANTS[2020] },
    ],
  },
  {
    year: 2023,
    list: (1034 + 1005) / 2,
    consultations: 3.06,
    fee: 540.1 + 20.5,
    feeFrom: '(540,1 + 20,5) kr',
    published: 2_588,
    publishedAs: 'utgifter til fastlegeordningen per innbygger (Helsedirektoratet)',
    outside: [
      { cause: 'utjamningstilskudd', kroner: 256 / INHABITANTS[2023] },
      { cause: 'egenbetaling utenom egenandel', kroner: 147 / INHABITANTS[2023] },
    ],
  },
];

/** A practice of one average doctor without costs; only income is compared. */
function averagePlan({ year, list, consultations, fee }: Year): Plan {
  const start = `${year}-01-01`;
  const random = (): number => 0;
  const plan = newPlan(random, { title: String(year), start, years: 1, doctorName: 'Snitt', scenarioName: 'Snitt' });
  const none = Object.fromEntries(CONTACT_TYPES.map((type) => [type, 0])) as Record<ContactType, number>;
  const [doctor] = plan.baseline.doctors;
  if (doctor === undefined) throw new Error('An empty plan has one doctor');
  return {
    ...plan,
    baseline: {
      ...plan.baseline,
      doctors: [
        {
          ...doctor,
          agreementFrom: '2010-01-01',
          list: { start: list, cap: 2500, growthPerYear: 0 },
          // The backtest is of income; capacity and hours have standards from later years only.
          curativeDays: 0,
          consultationsPerDay: 1,
          otherHoursPerWeek: 0,
          overCapacity: 'overtime',
        },
      ],
      activity: {
        ...plan.baseline.activity,
        feeModel: 'average',
        averageFee: fee ?? 0,
        contacts: { ...none, konsultasjonDag: consultations ?? 0 },
      },
      office: { ...plan.baseline.office, fixedPerOffice: 0, perDoctor: 0, perStaffFte: 0, perConsultation: 0 },
    },
  };
}

export interface BacktestResult {
  readonly year: number;
  /** kr per listeinnbygger and year from the engine. */
  readonly basis: number;
  readonly takster: number;
  /** Published, less what lies outside the plan, kr per inhabitant; null where an input is not published. */
  readonly comparable: number | null;
}

export function backtest(year: Year): BacktestResult {
  const computation = computePlan(averagePlan(year), bundledRules, kommuner);
  const [scenario] = computation.comparison?.scenarios ?? [];
  if (scenario === undefined) throw new Error(`${year.year}: ${JSON.stringify(computation.problems)}`);
  const of = (line: string): number =>
    (computation.figure(scenario.id, line, String(year.year))?.value ?? Number.NaN) / year.list;
  const outside = year.outside.reduce((sum, { kroner }) => sum + kroner, 0);
  return {
    year: year.year,
    basis: of('kontor/basistilskudd') + of('kontor/grunntilskudd'),
    takster: of('kontor/konsultasjonstakster'),
    comparable: year.consultations === null ? null : year.published - outside,
  };
}

function report(year: Year): string {
  const { basis, takster, comparable } = backtest(year);
  const kr = (value: number): string => `${Math.round(value).toLocaleString('nb-NO')} kr`;
  const rows = [
    `${year.year}: ${year.publishedAs}: ${kr(year.published)}`,
    `  basistilskudd i modellen: ${kr(basis)} per innbygger`,
  ];
  if (comparable === null) {
    rows.push(`  mangler: ${year.feeFrom}`);
    rows.push(`  takster som må til for å nå tallet: ${kr(year.published / year.list - basis)} per listeinnbygger`);
    return rows.join('\n');
  }
  const modelled = basis + takster;
  rows.push(
    `  takster i modellen: ${kr(takster)} (${String(year.consultations).replace('.', ',')} konsultasjoner × ${year.feeFrom})`,
  );
  for (const { cause, kroner } of year.outside) rows.push(`  utenfor modellen, ${cause}: ${kr(kroner)}`);
  const difference = modelled / comparable - 1;
  rows.push(`  modellen ${kr(modelled)} mot ${kr(comparable)}: ${(difference * 100).toFixed(1).replace('.', ',')} %`);
  rows.push('  resten: konsultasjoner per innbygger er avrundet og regnet på folketallet, ikke på listene');
  return rows.join('\n');
}

if (process.argv[1]?.endsWith('backtest.ts') === true) {
  const bands = YEARS.filter(({ year }) => year === 2020).map(reportBands);
  process.stdout.write(`${[...YEARS.map(report), ...bands].join('\n\n')}\n`);
}
