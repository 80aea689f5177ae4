/** Schema of a whole plan file, format version 2. */
import * as v from 'valibot';
import { CARRY_METHODS, INDEX_SERIES, NOTE_KINDS, PLAN_FORMAT, PLAN_FORMAT_VERSION } from '../engine/practice/plan';
import type { Plan } from '../engine/practice/plan';
import { choice, count, day, exactly, flag, id, name, note, number, orNull } from './fields';
import {
  MAX_CHANGES,
  MAX_KRONER,
  MAX_NOTES,
  MAX_OWN_RATES,
  MAX_PATH,
  MAX_RANGES,
  MAX_REFORMS,
  MAX_SCENARIOS,
  MAX_TEXT,
} from './limits';
import { practiceSchema } from './practiceSchema';
import { groupSchema } from './schemas/groupSchema';
import { purchaseSchema } from './schemas/purchaseSchema';
import { MAY_BE_ABSENT } from './upgrade';

const growth = (label: string) => number(label, 'andel per år (0,03 er 3 prosent)', -0.5, 1);

const changeSchema = v.pipe(
  v.union([v.null(), v.boolean(), v.pipe(v.number(), v.finite()), v.pipe(v.string(), v.maxLength(MAX_TEXT))]),
  v.description('Ny verdi på stedet nøkkelen peker på.'),
);

const ownRateSchema = exactly('Egen sats fra en dato', {
  record: v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(200),
    v.description('Satsens id, eller takst.<kode>.<honorar|refusjon|egenandel>.'),
  ),
  from: day('Gjelder fra'),
  value: number('Verdien i satsens enhet', 'som satsen', -MAX_KRONER, MAX_KRONER),
  note: note('Merknad'),
});

const rangeSchema = exactly('Et spenn', {
  path: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_PATH), v.description('Stien til tallfeltet i planen.')),
  low: number('Laveste verdi', 'som feltet', -MAX_KRONER, MAX_KRONER),
  high: number('Høyeste verdi', 'som feltet', -MAX_KRONER, MAX_KRONER),
});

const noteSchema = exactly('En merknad', {
  id: id('Merknadens id i planen'),
  kind: choice('field = et felt i planen; figure = et utregnet tall', NOTE_KINDS),
  place: v.pipe(v.string(), v.maxLength(MAX_TEXT), v.description('Feltets sti i planen, eller tallets linje.')),
  scenario: v.pipe(v.string(), v.maxLength(64), v.description('Alternativet tallet hører til; tomt for et felt.')),
  label: v.pipe(v.string(), v.maxLength(MAX_TEXT), v.description('Hva stedet het da merknaden ble skrevet.')),
  text: note('Merknaden'),
  date: day('Sist endret'),
});

const reformSchema = exactly('En reform', {
  id: id('Reformens id i Praksisplan'),
  from: day('Gjelder fra'),
  amount: orNull(
    number('Reformens valgfrie tall', 'som reformen sier', -MAX_KRONER, MAX_KRONER),
    'standardverdien, eller at reformen ikke har noe tall',
  ),
});

const scenarioSchema = exactly('Et alternativ: grunnlaget med noen endringer', {
  id: id('Alternativets id i planen'),
  name: name('Navn'),
  note: note('Merknad'),
  changes: v.pipe(
    v.record(v.string(), changeSchema),
    v.maxEntries(MAX_CHANGES),
    v.description(
      'Endringer: sti i grunnlaget → ny verdi. Leger og ansatte navngis med id, for eksempel doctors.anne.list.start.',
    ),
  ),
  ownRates: v.pipe(
    v.array(ownRateSchema),
    v.maxLength(MAX_OWN_RATES),
    v.description('Alternativets egne satser. De går foran planens for samme sats.'),
  ),
  reforms: v.pipe(
    v.array(reformSchema),
    v.maxLength(MAX_REFORMS),
    v.description('Forslag og regneeksempler alternativet regnes med. Ingen av dem er gjeldende rett.'),
  ),
});

export const planSchema = v.pipe(
  v.strictObject({
    format: v.pipe(v.literal(PLAN_FORMAT), v.description('Alltid «praksisplan».')),
    formatVersion: v.pipe(v.literal(PLAN_FORMAT_VERSION), v.description('Formatets versjon, 2.')),
    id: id('Planens id'),
    title: name('Tittel'),
    note: note('Merknad'),
    example: flag('Sant for eksempelpraksiser med oppdiktede personer'),
    horizon: exactly('Tidsrommet planen gjelder', {
      start: day('Første dag i en måned, 2015-07-01 til 2100-01-01'),
      years: count('Antall år', 'år', 1, 30),
    }),
    carryForward: exactly('Videreføring av satser etter siste kjente dato', {
      method: exactly(
        'Hva som skjer: growth = årlig vekst; index = følger en navngitt serie; stop = et hull planen sier fra om',
        {
          basistilskudd: choice('Basistilskudd', CARRY_METHODS),
          takst: choice('Takster', CARRY_METHODS),
          lonn: choice('Lønn', CARRY_METHODS),
          kostnad: choice('Andre kostnader', CARRY_METHODS),
          none: choice('Mengder, andeler og dager: growth = uendret', ['growth', 'stop']),
        },
      ),
      growth: exactly('Årlig vekst: av satsen, eller av serien etter seriens egen siste kjente dato', {
        basistilskudd: growth('Basistilskudd'),
        takst: growth('Takster'),
        lonn: growth('Lønn'),
        kostnad: growth('Andre kostnader'),
      }),
      index: exactly('Serien satsene følger når metoden er index', {
        basistilskudd: choice('Basistilskudd', INDEX_SERIES),
        takst: choice('Takster', INDEX_SERIES),
        lonn: choice('Lønn', INDEX_SERIES),
        kostnad: choice('Andre kostnader', INDEX_SERIES),
      }),
    }),
    ownRates: v.pipe(v.array(ownRateSchema), v.maxLength(MAX_OWN_RATES), v.description('Brukerens egne satser.')),
    rulesSeen: orNull(
      exactly('Satsene planen sist ble regnet med', { edition: name('Utgave'), fingerprint: name('Fingeravtrykk') }),
      'ikke regnet ennå',
    ),
    purchase: orNull(purchaseSchema, 'planen gjelder ikke et kjøp'),
    group: v.optional(
      orNull(groupSchema, 'planen gjelder ikke inngang, utgang, deling eller flytting'),
      MAY_BE_ABSENT.group,
    ),
    ranges: v.optional(
      v.pipe(
        v.array(rangeSchema),
        v.maxLength(MAX_RANGES),
        v.description('Spenn for noen av planens tall. Planen regnes med feltets egen verdi, som ligger i spennet.'),
      ),
      MAY_BE_ABSENT.ranges,
    ),
    notes: v.optional(
      v.pipe(
        v.array(noteSchema),
        v.maxLength(MAX_NOTES),
        v.description('Brukerens merknader til felter og tall, høyst én for hvert sted.'),
      ),
      MAY_BE_ABSENT.notes,
    ),
    baseline: practiceSchema,
    scenarios: v.pipe(
      v.array(scenarioSchema),
      v.minLength(1, 'no-scenarios'),
      v.maxLength(MAX_SCENARIOS),
      v.description('Alternativene som sammenliknes, minst ett.'),
    ),
  }),
  v.title('Praksisplan'),
  v.description('En plan for en fastlegepraksis: grunnlaget, alternativene og valgene som gjelder for beregningen.'),
);

/** Read-only all the way in. */
type Plain<T> = T extends string | number | boolean | null
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : { readonly [K in keyof T]: Plain<T[K]> };
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

/** What the schema lets through is a `Plan` and the other way round; a difference fails to compile. */
export const schemaMatchesPlan: Same<Plain<v.InferOutput<typeof planSchema>>, Plain<Plan>> = true;
