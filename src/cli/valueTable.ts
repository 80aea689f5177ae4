/** A valuation as lines of text: the answer, the four values, how A moves, the room to bargain in, and what turns it. */
import { formatDesimal, formatFigure, formatProsent } from '../app/format';
import type { Plan } from '../engine';
import type { MaybeFigure, PurchaseResult, PurchaseValuation } from '../engine/purchase';
import { priceSentences } from '../ui/text/priceLines';
import {
  alternativeName,
  BREAK_EVEN_NAMES,
  endText,
  inputText,
  recommendationText,
  sensitivityName,
} from '../ui/text/purchase';
import {
  ACT_NAMES,
  BOARD_NAMES,
  BRIDGE_NAMES,
  LEGALITY_NAMES,
  PRICE_FROM,
  purchaseDetails as words,
} from '../ui/text/purchaseDetails';

const money = (amount: number | null): string => (amount === null ? 'ikke kjent' : `${formatFigure(amount, 'kr')} kr`);
const moneyOf = (figure: MaybeFigure): string => money(figure?.value ?? null);
const signed = (amount: number): string => (amount >= 0.5 ? `+${money(amount)}` : money(amount));
/** Names to the left, figures to the right of one column. */
const line = (name: string, figure: string): string => `  ${name.padEnd(62)}${figure.padStart(16)}`;

/** @param result of the valuation, which has one */
export function valueTable(plan: Plan, { checklist }: PurchaseValuation, result: PurchaseResult): string {
  const question = (id: string): string | null => checklist.find(({ item }) => item.id === id)?.item.question ?? null;
  return [
    plan.title,
    ...(plan.example ? ['Eksempel med oppdiktede personer.'] : []),
    '',
    recommendationText(result.answer, result.asking),
    '',
    ...values(result),
    '',
    ...otherwise(result),
    '',
    'Svaret henger mest på',
    ...result.answer.hangsOn.map(({ code, low, high, unit, atLow, atHigh, flip }) => {
      const turns = flip === null ? '' : `; snur ved ${endText(code, flip.value, unit)}`;
      return `  ${sensitivityName(code, question)}: ${endText(code, low, unit)} gir ${moneyOf(atLow)}, ${endText(code, high, unit)} gir ${moneyOf(atHigh)}${turns}`;
    }),
    '',
    'Vippepunkter',
    ...result.breakEvens.map(({ code, limit, unit }) => {
      const at =
        limit === null ? 'finnes ikke' : code === 'payback' ? words.inYears(limit.value) : inputText(limit.value, unit);
      return `  ${BREAK_EVEN_NAMES[code]}: ${at}`;
    }),
    '',
    'Når prisen endres',
    ...priceSentences(result).map(({ text }) => `  ${text}`),
    '',
    ...bargaining(result),
    '',
    ...financing(result),
    'Alternativer, per år etter skatt med sosiale goder',
    ...result.alternatives.map(
      ({ id, comparable, hours }) =>
        `  ${alternativeName(id).padEnd(18)}${moneyOf(comparable).padStart(16)}  ${Math.round(hours.value)} timer`,
    ),
    '',
    `Forutsetninger: ${result.assumptions.length}, hvorav ${result.assumptions.filter(({ basis }) => basis === 'assumed').length} standarder uten kilde`,
  ].join('\n');
}

function values({ incomeValue, replacement, comparables, floor, negotiation }: PurchaseResult): string[] {
  const { range } = incomeValue;
  const spread = range === null ? '' : ` (${moneyOf(range.low)} til ${moneyOf(range.high)})`;
  const c = comparables.range;
  const others =
    c === null
      ? 'ingen'
      : `${moneyOf(c.low)} til ${moneyOf(c.high)}, midterste ${moneyOf(c.median)}, ${c.from}–${c.to}, ${words.basis(c.count, c.uncounted)}`;
  const most = negotiation.buyersCeiling === null ? 'ingen øvre grense' : money(negotiation.buyersCeiling);
  const room = negotiation.isOpen ? `${money(negotiation.sellersFloor)} til ${most}` : 'ikke noe';
  return [
    `A inntektsverdi       ${moneyOf(incomeValue.figure)}${spread}`,
    `B bygge opp selv      ${moneyOf(replacement.ifObtainable)}${OBTAINABLE[replacement.reason]}`,
    `C sammenlignbare      ${others}`,
    `D gulv                ${moneyOf(floor.figure)}`,
    `Forhandlingsrom       ${room}`,
  ];
}

/** From the closed form to the month-by-month price: closed form + causes is that price. */
function otherwise({ incomeValue }: PurchaseResult): string[] {
  const { bridge, figure, monthByMonth, withLoan } = incomeValue;
  const loan = line(words.withLoan, moneyOf(withLoan));
  if (bridge === null) return [words.otherwise, loan];
  const causes = bridge.causes.flatMap(({ code, amount }) => [
    ...(code === 'monthly-payments' ? [line(`= ${words.subtotal}`, moneyOf(figure))] : []),
    line(BRIDGE_NAMES[code], signed(amount)),
  ]);
  return [
    words.otherwise,
    line(words.closedForm, moneyOf(bridge.closedForm)),
    ...causes,
    line(`= ${words.total}`, moneyOf(monthByMonth)),
    loan,
  ];
}

function bargaining({ negotiation: { board, clock, municipality } }: PurchaseResult): string[] {
  const outcomes =
    board === null
      ? []
      : [
          words.boardAssumption(formatProsent(board.position, 0)),
          ...board.outcomes.map(
            ({ code, price, probability, net }) =>
              `  ${BOARD_NAMES[code].padEnd(18)}${money(price).padStart(16)}  ${formatProsent(probability, 0).padStart(6)}  nåverdi ${moneyOf(net)}`,
          ),
          `  ${words.expected.padEnd(18)}${moneyOf(board.expectedPrice).padStart(16)}          nåverdi ${moneyOf(board.expectedNet)}`,
        ];
  return [
    ...outcomes,
    ...(clock === null ? [] : [`Tilbudt ${clock.offeredOn}, enighet innen ${clock.agreeBy}`]),
    'Hva kommunen kan gjøre',
    ...municipality.map(
      ({ code, legality, source }) => `  ${ACT_NAMES[code]}: ${LEGALITY_NAMES[legality]} (${source.title})`,
    ),
  ];
}

function financing({ financing: plan, financedAt, grant }: PurchaseResult): string[] {
  if (plan === null) return [];
  const { lowestDscr, worstMonth, laanefond, loan } = plan;
  const fund = laanefond.fits ? words.laanefondFits : words.laanefondBreaks;
  return [
    `Finansiering av ${money(financedAt.value)} (${PRICE_FROM[financedAt.from]})`,
    ...(lowestDscr === null
      ? []
      : [`  ${words.lowestDscr(formatDesimal(Math.round(lowestDscr.value * 100) / 100), lowestDscr.label)}`]),
    `  ${words.worstBalance}: ${moneyOf(worstMonth.balance)} (måned ${worstMonth.month + 1})`,
    ...(loan > 0 ? [`  ${words.laanefond}: ${fund}`] : []),
    ...(grant === null ? [] : [`  ${words.grantBinds(grant.lastMonth, money(grant.repaid.value), grant.freeFrom)}`]),
    '',
  ];
}

const OBTAINABLE = {
  ok: '',
  'not-obtainable': ', men nullhjemmel er ikke å få',
  'unknown-obtainable': ', om nullhjemmel er å få',
} as const;
