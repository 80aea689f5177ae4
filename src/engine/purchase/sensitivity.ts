/** What moves the answer, and where it turns: one input at a time, by running the same valuation again. */
import type { RecordId } from '../rules';
import { CHECKLIST } from './checklist';
import { moveNode, NO_TRACES } from './checkTraces';
import type { PriceModel } from './priceModel';
import { breakEvenFigure, netFigure } from './priceNodes';
import { crossing } from './search';
import { endsOf, type Situation } from './situation';
import { standsOf, type EndsFrom } from './stands';
import { stepNode } from './trace';
import type { CheckItem, CheckResult, FlipPoint, MaybeFigure, Range, Sensitivity, SensitivityCode } from './types';
import type { Valuation } from './valuation';

export interface Input {
  readonly code: SensitivityCode;
  readonly unit: Sensitivity['unit'];
  readonly read: (situation: Situation) => number;
  readonly write: (situation: Situation, value: number) => Situation;
  /** Ends of the sensitivity, and of the search for where the answer turns. */
  readonly ends: (valuation: Valuation, situation: Situation) => readonly [number, number];
  /** What the ends are taken from. */
  readonly from: EndsFrom;
  readonly search: readonly [number, number];
}

const SPREAD: RecordId = 'kjop.usikkerhet.andel';
const around =
  (read: (situation: Situation) => number) =>
  (valuation: Valuation, situation: Situation): readonly [number, number] => {
    const part = valuation.buyer.rates.value(SPREAD);
    return [read(situation) * (1 - part), read(situation) * (1 + part)];
  };
const records =
  (low: RecordId, high: RecordId) =>
  ({ buyer }: Valuation): readonly [number, number] => [buyer.rates.value(low), buyer.rates.value(high)];

export const INPUTS: readonly Input[] = [
  {
    code: 'listLength',
    unit: 'listeinnbyggere',
    read: ({ list }) => list,
    write: (situation, list) => ({ ...situation, list }),
    ends: around(({ list }) => list),
    from: SPREAD,
    search: [1, 2_500],
  },
  {
    code: 'takster',
    unit: 'faktor',
    read: ({ takstFactor }) => takstFactor,
    write: (situation, takstFactor) => ({ ...situation, takstFactor }),
    ends: around(({ takstFactor }) => takstFactor),
    from: SPREAD,
    search: [0, 3],
  },
  {
    code: 'costs',
    unit: 'kr/år',
    read: ({ costs }) => costs,
    write: (situation, costs) => ({ ...situation, costs }),
    ends: around(({ costs }) => costs),
    from: SPREAD,
    search: [0, 5_000_000],
  },
  {
    code: 'alternative',
    unit: 'faktor',
    read: ({ alternativeFactor }) => alternativeFactor,
    write: (situation, alternativeFactor) => ({ ...situation, alternativeFactor }),
    ends: around(({ alternativeFactor }) => alternativeFactor),
    from: SPREAD,
    search: [0, 3],
  },
  {
    code: 'hours',
    unit: 'antall',
    read: ({ hoursAlike }) => hoursAlike,
    write: (situation, hoursAlike) => ({ ...situation, hoursAlike: hoursAlike >= 0.5 ? 1 : 0 }),
    ends: () => [0, 1],
    from: null,
    search: [0, 1],
  },
  {
    code: 'requiredReturn',
    unit: 'andel',
    read: ({ requiredReturn }) => requiredReturn,
    write: (situation, requiredReturn) => ({ ...situation, requiredReturn }),
    ends: records('kjop.avkastning.gulv', 'kjop.avkastning.tak'),
    from: { low: 'kjop.avkastning.gulv', high: 'kjop.avkastning.tak' },
    search: [0, 0.5],
  },
  {
    code: 'yearsHeld',
    unit: 'antall',
    read: ({ yearsHeld }) => yearsHeld,
    write: (situation, years) => ({ ...situation, yearsHeld: Math.min(30, Math.max(1, Math.round(years))) }),
    ends: records('kjop.eiertid.gulv', 'kjop.eiertid.tak'),
    from: { low: 'kjop.eiertid.gulv', high: 'kjop.eiertid.tak' },
    search: [1, 30],
  },
  {
    code: 'resaleShare',
    unit: 'andel',
    read: ({ resaleShare }) => resaleShare,
    write: (situation, resaleShare) => ({ ...situation, resaleShare }),
    ends: records('kjop.videresalg.gulv', 'kjop.videresalg.tak'),
    from: { low: 'kjop.videresalg.gulv', high: 'kjop.videresalg.tak' },
    search: [0, 1.5],
  },
  {
    code: 'hjemfallProbability',
    unit: 'andel',
    read: ({ hjemfall }) => hjemfall,
    write: (situation, hjemfall) => ({ ...situation, hjemfall }),
    ends: records('kjop.hjemfall.gulv', 'kjop.hjemfall.tak'),
    from: { low: 'kjop.hjemfall.gulv', high: 'kjop.hjemfall.tak' },
    search: [0, 1],
  },
  {
    code: 'patternKept',
    unit: 'andel',
    read: ({ patternKept }) => patternKept,
    write: (situation, patternKept) => ({ ...situation, patternKept }),
    ends: records('kjop.takstmonster.gulv', 'kjop.takstmonster.tak'),
    from: { low: 'kjop.takstmonster.gulv', high: 'kjop.takstmonster.tak' },
    search: [0, 1],
  },
];

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

const END = { low: 'A når forutsetningen er lav', high: 'A når forutsetningen er høy' } as const;

function endFigure(
  valuation: Valuation,
  situation: Situation,
  code: SensitivityCode,
  end: 'low' | 'high',
): MaybeFigure {
  return breakEvenFigure(valuation.model(situation), { id: `folsomhet-${code}-${end}`, label: END[end] });
}

/**
 * The price with each input at its ends, the widest first; `flip` is left open.
 * @param checks the checklist, where an item with a spread is an input like the others
 */
export function sensitivities(
  valuation: Valuation,
  situation: Situation,
  checks: readonly CheckResult[],
): readonly Sensitivity[] {
  const found = INPUTS.map((input): Sensitivity => {
    const [low, high] = input.ends(valuation, situation);
    const current = input.read(situation);
    const { code, unit, from } = input;
    return {
      code,
      current,
      low,
      high,
      unit,
      stands: standsOf(valuation.buyer.rates, from, { code, unit, now: current, low, high }),
      atLow: endFigure(valuation, input.write(situation, low), input.code, 'low'),
      atHigh: endFigure(valuation, input.write(situation, high), input.code, 'high'),
      flip: null,
    };
  });
  const open = checks.flatMap(({ item, spread }): Sensitivity[] => {
    const { rates } = valuation.buyer;
    const ends = spread === null || item.spread === null ? null : endsOf(rates, valuation.purchase, situation, item);
    if (ends === null || item.spread === null) return [];
    const code: SensitivityCode = `check:${item.id}`;
    const current = item.moves === 'listWeight' ? 1 : 0;
    const [low, high] = [rates.value(item.spread.low), rates.value(item.spread.high)];
    const unit = item.unit ?? 'antall';
    return [
      {
        code,
        current,
        low,
        high,
        unit,
        stands: standsOf(rates, item.spread, { code, unit, now: current, low, high }),
        atLow: endFigure(valuation, ends[0], code, 'low'),
        atHigh: endFigure(valuation, ends[1], code, 'high'),
        flip: null,
      },
    ];
  });
  return [...found, ...open].sort((a, b) => swing(b) - swing(a));
}

/** How far A moves between the ends; an end without a number moves it further than any other. */
export function swing({ atLow, atHigh }: Sensitivity): number {
  return atLow === null || atHigh === null ? Infinity : Math.abs(atHigh.value - atLow.value);
}

/**
 * The value of one input at which buying at a price is neither gain nor loss, everything else as it is.
 * @returns null when no value within the search does it
 */
export function flipOf(
  valuation: Valuation,
  situation: Situation,
  code: SensitivityCode,
  price: number,
): FlipPoint | null {
  const input = INPUTS.find((each) => each.code === code);
  if (input === undefined) return null;
  const needed = turnOf(input, situation, (changed) => valuation.model(changed).net(price));
  return flipPoint(valuation, situation, input, price, needed);
}

/**
 * The value of an input at which a gain turns from one side of nothing to the other, the nearest to where it stands.
 * @param gain of a situation; of any unit
 * @returns null when no value within the search does it
 */
export function turnOf(
  { code, read, write, search: [low, high] }: Input,
  situation: Situation,
  gain: (situation: Situation) => number,
): number | null {
  const of = (value: number): number => gain(write(situation, value));
  const current = read(situation);
  const turns = (value: number): boolean => of(value) >= 0 !== of(current) >= 0;
  if (code === 'hours') {
    const other = current > 0 ? 0 : 1;
    return turns(other) ? other : null;
  }
  const at = Math.min(high, Math.max(low, current));
  const tolerance = code === 'yearsHeld' ? 0.5 : (high - low) / 1e6;
  // The nearest turn on either side of where the input stands.
  const found = [crossing(of, low, at, tolerance), crossing(of, at, high, tolerance)].filter((x) => x !== null);
  const nearest = found.sort((x, y) => Math.abs(x - current) - Math.abs(y - current))[0] ?? null;
  if (nearest === null || code !== 'yearsHeld') return nearest;
  // Whole years: the nearest to now that is on the other side.
  const whole = [-1, 0, 1].map((step) => Math.round(nearest) + step).filter(turns);
  return whole.sort((x, y) => Math.abs(x - current) - Math.abs(y - current))[0] ?? null;
}

/** The turning point, explained by what buying at the price is then worth: nothing, as near as the search goes. */
function flipPoint(
  valuation: Valuation,
  situation: Situation,
  { code, unit, read, write }: Input,
  price: number,
  needed: number | null,
): FlipPoint {
  const current = read(situation);
  if (needed === null) return { input: code, current, needed, unit, trace: null };
  const model = valuation.model(write(situation, needed));
  const net = netFigure(model, price, { id: `vippepunkt-${code}-naaverdi`, label: 'Nåverdi av kjøpet da' });
  const formula = 'funnet ved å prøve: verdien der kjøpet til prisen verken gir gevinst eller tap, alt annet likt';
  const now = stepNode(
    { id: `vippepunkt-${code}-na`, label: 'I planen', unit, formula: 'det svaret regnes med nå' },
    current,
  );
  const trace = stepNode({ id: `vippepunkt-${code}`, label: 'Vippepunkt', unit, formula }, needed, [now, net.trace]);
  return { input: code, current, needed, unit, trace };
}

/** The same as a figure. @returns null where no value does it */
export function flipFigure({ needed, unit, trace }: FlipPoint): MaybeFigure {
  return needed === null || trace === null ? null : { value: needed, unit, trace };
}

/** The checklist with what each answer does to A, and how far each open item may move it. */
export function checkResults(
  valuation: Valuation | null,
  situation: Situation | null,
  without: ((id: string) => Situation) | null,
  answered: ReadonlySet<string>,
): readonly CheckResult[] {
  const model = valuation === null || situation === null ? null : valuation.model(situation);
  const base = model === null ? null : finite(model.breakEven());
  return CHECKLIST.map((item): CheckResult => {
    const isAnswered = answered.has(item.id);
    if (valuation === null || situation === null || without === null || base === null || model === null) {
      return { item, answered: isAnswered, effect: null, spread: null, traces: NO_TRACES };
    }
    if (isAnswered) {
      const otherModel = valuation.model(without(item.id));
      const other = finite(otherModel.breakEven());
      const effect = other === null ? null : base - other;
      const trace = effect === null ? null : moveNode(item, 'svar', effect, model, otherModel);
      return { item, answered: true, effect, spread: null, traces: { ...NO_TRACES, effect: trace } };
    }
    return { item, answered: false, effect: null, ...openResult(valuation, situation, item, model, base) };
  });
}

/** How far an open item may move the price, each way. */
function openResult(
  valuation: Valuation,
  situation: Situation,
  item: CheckItem,
  model: PriceModel,
  base: number,
): Pick<CheckResult, 'spread' | 'traces'> {
  const ends = endsOf(valuation.buyer.rates, valuation.purchase, situation, item);
  const moved = (ends ?? []).flatMap((end) => {
    const of = valuation.model(end);
    const price = finite(of.breakEven());
    return price === null ? [] : [{ of, by: price - base }];
  });
  if (moved.length === 0) return { spread: null, traces: NO_TRACES };
  const still = { of: model, by: 0 };
  const low = moved.reduce((least, each) => (each.by < least.by ? each : least), still);
  const high = moved.reduce((most, each) => (each.by > most.by ? each : most), still);
  return {
    spread: { low: low.by, high: high.by },
    traces: {
      effect: null,
      low: moveNode(item, 'lav', low.by, low.of, model),
      high: moveNode(item, 'hoy', high.by, high.of, model),
    },
  };
}

/** Open items together: independent of each other, so the square root of the squares, each side for itself. */
export function combinedSpread(results: readonly CheckResult[]): Range {
  const side = (of: (spread: Range) => number): number =>
    Math.sqrt(results.reduce((sum, { spread }) => sum + (spread === null ? 0 : of(spread) ** 2), 0));
  return { low: -side(({ low }) => low), high: side(({ high }) => high) };
}
