/** The range to bargain in, the board's possible prices, the clock, and what a municipality may do. */
import { dayAfter } from '../rules/days';
import type { IsoDate } from '../rules/types';
import type { TraceNode } from '../practice/results';
import { citation } from './citation';
import { priceNumber, priceObservation, priceParameter } from './facts';
import type { PriceModel } from './priceModel';
import { saleRules } from './saleRules';
import { netFigure } from './priceNodes';
import { figure, plus, stepNode, sumNode } from './trace';
import type { BoardOutcome, BoardPrice, Clock, Figure, FlipPoint, MunicipalAct, Negotiation } from './types';

export interface NegotiationInput {
  /** D. */
  readonly floor: number;
  /** What the seller asks, kr in all; who asks for less than D has no higher floor than that. */
  readonly asking: number | null;
  /** A; null when there is no highest price. */
  readonly income: number | null;
  /** B; null where none is obtainable. */
  readonly replacement: number | null;
  readonly openers: (floor: number) => readonly FlipPoint[];
  readonly board: BoardOutcome | null;
  readonly offeredOn: IsoDate | null;
}

export function negotiation(input: NegotiationInput): Negotiation {
  const { income, replacement, board, offeredOn } = input;
  const floor = Math.min(input.floor, input.asking ?? Infinity);
  const isReplacement = replacement !== null && (income === null || replacement < income);
  const ceiling = isReplacement ? replacement : income;
  const isOpen = ceiling === null || (ceiling > 0 && ceiling >= floor);
  return {
    sellersFloor: floor,
    buyersCeiling: ceiling,
    ceilingFrom: ceiling === null ? null : isReplacement ? 'replacement' : 'income',
    isOpen,
    openers: isOpen ? [] : input.openers(floor),
    board,
    clock: offeredOn === null ? null : clockFrom(offeredOn),
    municipality: municipalActs(),
    rules: saleRules(),
  };
}

/**
 * The board lands on the bid, in the middle, or on the asking price. With position p the chances are (1 − p)², 2p(1 − p)
 * and p², so that the expected price lies at p between them: an assumption, since no decision has been seen.
 * @param bid what the buyer offers  @param asking the seller's price; a bid above it needs no board
 * @returns null when there is nothing to decide between
 */
export function boardOutcome(
  model: PriceModel,
  offered: { readonly bid: Figure; readonly asking: Figure },
  position: Figure,
): BoardOutcome | null {
  const [bid, asking] = [offered.bid.value, offered.asking.value];
  if (bid >= asking) return null;
  const p = Math.min(1, Math.max(0, position.value));
  const midpoint = stepNode(
    { id: 'nemnd-midtpris', label: 'Midtpris', unit: 'kr', formula: '(bud + prisantydning) ÷ 2' },
    (bid + asking) / 2,
    [offered.bid.trace, offered.asking.trace],
  );
  const prices = { bid: offered.bid, midpoint: figure(midpoint), asking: offered.asking };
  const outcome = (code: BoardPrice['code'], probability: number): BoardPrice => {
    const priceFigure = prices[code];
    const price = priceFigure.value;
    const chance = figure(chanceNode(code, probability, position.trace));
    const net = netFigure(model, price, { id: `nemnd-${code}`, label: BOARD_LABELS[code] });
    return { code, price, probability, priceFigure, chance, net };
  };
  const outcomes = [outcome('bid', (1 - p) ** 2), outcome('midpoint', 2 * p * (1 - p)), outcome('asking', p ** 2)];
  const loss = figure(
    sumNode(
      {
        id: 'nemndTap',
        label: 'Sannsynlighet for tap',
        unit: 'andel',
        formula: 'summen av sannsynlighetene for prisene som er høyere enn praksisen er verdt for deg',
      },
      outcomes.flatMap(({ net, chance }) => (net.value < 0 ? [plus(chance.trace)] : [])),
    ),
  );
  return {
    bid,
    asking,
    position: p,
    outcomes,
    expectedPrice: expected('ventetPris', 'Ventet pris', outcomes, ({ priceFigure }) => priceFigure),
    expectedNet: expected('ventetNaaverdi', 'Ventet nåverdi av kjøpet', outcomes, ({ net }) => net),
    lossProbability: loss.value,
    loss,
    sources: ['nemnd-prisramme', 'nemnd-forpliktelse', 'nemnd-virkning'].map((id) => {
      const { source, locator } = priceParameter(id);
      return citation(source, locator ?? null);
    }),
  };
}

const BOARD_LABELS: Readonly<Record<BoardPrice['code'], string>> = {
  bid: 'Nåverdi av kjøpet til budet',
  midpoint: 'Nåverdi av kjøpet til midtprisen',
  asking: 'Nåverdi av kjøpet til prisantydningen',
};
const SHARES: Readonly<Record<BoardPrice['code'], string>> = {
  bid: 'Budet × sannsynligheten',
  midpoint: 'Midtprisen × sannsynligheten',
  asking: 'Prisantydningen × sannsynligheten',
};

const CHANCES: Readonly<Record<BoardPrice['code'], string>> = {
  bid: 'Sannsynlighet for budet',
  midpoint: 'Sannsynlighet for midtprisen',
  asking: 'Sannsynlighet for prisantydningen',
};

function chanceNode(code: BoardPrice['code'], probability: number, position: TraceNode): TraceNode {
  const formula =
    'av forutsetningen p om hvor nemnda lander: (1 − p)² for budet, 2p(1 − p) for midten, p² for prisantydningen';
  return stepNode({ id: `nemnd-${code}-sannsynlighet`, label: CHANCES[code], unit: 'andel', formula }, probability, [
    position,
  ]);
}

function expected(
  id: string,
  label: string,
  outcomes: readonly BoardPrice[],
  of: (each: BoardPrice) => Figure,
): Figure {
  return figure(
    sumNode(
      { id, label, unit: 'kr', formula: 'summen av hvert utfall × sannsynligheten' },
      outcomes.map((each) =>
        plus(
          stepNode(
            { id: `${id}-${each.code}`, label: SHARES[each.code], unit: 'kr', formula: 'beløp × sannsynlighet' },
            each.probability * of(each).value,
            [of(each).trace, each.chance.trace],
          ),
        ),
      ),
    ),
  );
}

/** Weeks to agree, from the day of the municipality's offer; after that either part can go to the board. */
export function clockFrom(offeredOn: IsoDate): Clock {
  const weeks = priceNumber('kjop-forhandlingsfrist');
  let agreeBy = offeredOn;
  for (let day = 0; day < weeks * 7; day++) agreeBy = dayAfter(agreeBy);
  return { offeredOn, agreeBy };
}

/** What a municipality may or must do when nobody buys, from what is written; nothing of it is in the figures. */
function municipalActs(): readonly MunicipalAct[] {
  const redeemed = priceObservation('kommune-snitt-eu23');
  const paid =
    redeemed.total === null
      ? null
      : { amount: redeemed.total, year: redeemed.year, source: citation(redeemed.source, redeemed.locator ?? null) };
  return [
    act('redeem', 'not-obliged', 'kommune-kompensasjonsplikt', { paid }),
    act('take-over', 'lawful', 'hjemfall-vilkar'),
    act('locum', 'obliged', 'hjemfall-vikar', { months: priceNumber('hjemfall-vikar') }),
    act('guarantee', 'normally-unlawful', 'gjenkjopsgaranti-lovlig'),
  ];
}

function act(
  code: MunicipalAct['code'],
  legality: MunicipalAct['legality'],
  parameter: string,
  { paid = null, months = null }: Partial<Pick<MunicipalAct, 'paid' | 'months'>> = {},
): MunicipalAct {
  const { source, locator, note, values } = priceParameter(parameter);
  const value = values.at(-1)?.value;
  const rule = typeof value === 'string' ? [value] : Array.isArray(value) ? value.map(String) : [];
  return { code, legality, rule, note: note ?? null, source: citation(source, locator ?? null), paid, months };
}
