/** The whole valuation of a plan's purchase, from the offer to the answer. */
import type { Plan } from '../practice/plan';
import { buyerIn, type Purchase } from '../practice/planPurchase';
import type { Problem } from '../practice/results';
import type { Kommune, RulePack } from '../rules/types';
import { alternatives } from './alternatives';
import { answer } from './answer';
import { badYears, breakEvens } from './breakEvens';
import { BuyerCase } from './buyerCase';
import { yearSum, type EarningsSeries } from './series';
import { comparables } from './comparables';
import { normalisedEarnings } from './earnings';
import { financingPlan, loanTerms } from './financing';
import { floorValue } from './floor';
import { grantBinding } from './grant';
import { incomeValue } from './incomeValue';
import { laanefondLongest } from './laanefond';
import { boardOutcome, negotiation } from './negotiation';
import { openers } from './openers';
import { priceLines } from './priceLines';
import { PurchaseRates } from './rates';
import { replacementBound } from './replacement';
import { risksOf } from './risks';
import { checkResults, flipFigure, flipOf, sensitivities } from './sensitivity';
import { answersOf, assumed, assumptionOf, assumptionsOf, situationOf, type Situation } from './situation';
import { askingFigure, bidFigure, lookedAtFigure } from './prices';
import { assumptionNode, figure } from './trace';
import {
  NEEDED_FIELDS,
  type Figure,
  type MaybeFigure,
  type PriceLookedAt,
  type PurchaseResult,
  type PurchaseValuation,
  type SensitivityCode,
  type UsedAssumption,
} from './types';
import { Valuation } from './valuation';
import { earningsYears } from './yearNodes';

/** How many of the inputs that move the answer most are searched for where it turns. */
const FLIPS = 5;

/**
 * Values the practice in `plan.purchase` for the buyer in the plan.
 *
 * @param plan a plan that `checkPlan` found no problems in, with a purchase
 * @returns 'incomplete' with what is missing, or with the problems of the rules; no figure is guessed in their place
 * @throws Error when the plan has no purchase
 */
export function valuePurchase(plan: Plan, pack: RulePack, kommuner: readonly Kommune[]): PurchaseValuation {
  const opened = openPurchase(plan, pack, kommuner);
  return opened.valuation === null
    ? unvalued(opened.purchase, opened.problems)
    : valued(opened.valuation, opened.situation, opened.assumptions);
}

/** A purchase made ready to be valued, or what stands in the way. */
export type OpenedPurchase =
  | { readonly valuation: null; readonly purchase: Purchase; readonly problems: readonly Problem[] }
  | {
      readonly valuation: Valuation;
      readonly situation: Situation;
      readonly assumptions: readonly UsedAssumption[];
    };

/** @throws Error when the plan has no purchase */
export function openPurchase(plan: Plan, pack: RulePack, kommuner: readonly Kommune[]): OpenedPurchase {
  const { purchase } = plan;
  if (purchase === null) throw new Error('The plan has no purchase');
  const doctor = buyerIn(purchase, plan.baseline.doctors);
  const rates = new PurchaseRates(plan, pack, kommuner);
  const assumptions = assumptionsOf(rates, purchase);
  const situation = situationOf(purchase, assumptions);
  const incomplete = (problems: readonly Problem[]): OpenedPurchase => ({ valuation: null, purchase, problems });
  if (doctor === null) return incomplete([{ code: 'no-doctors', path: 'baseline.doctors', values: {} }]);
  if (missingOf(purchase).length > 0) return incomplete([]);
  const gap = assumptions
    .map(({ record }) => (record === null ? null : gapOf(rates, record)))
    .find((each) => each !== null);
  const buyer = new BuyerCase(rates, purchase, doctor, situation);
  const problems = [...(gap ? [gap] : []), ...buyer.problems];
  if (problems.length > 0) return incomplete(distinct(problems));
  if (!buyer.hasTax) {
    return incomplete([
      {
        code: 'rate-after-known',
        path: 'carryForward.method.none',
        values: { record: 'skatt', label: 'Skatt', date: plan.horizon.start },
      },
    ]);
  }
  return { valuation: new Valuation(buyer, purchase), situation, assumptions };
}

/** What can be said of a purchase that is not valued: what is missing, and which answers are given. */
export function unvalued(purchase: Purchase, problems: readonly Problem[]): PurchaseValuation {
  return {
    status: 'incomplete',
    missing: missingOf(purchase),
    problems,
    laanefondLongest: laanefondLongest(),
    checklist: checkResults(null, null, null, new Set(answersOf(purchase).keys())),
    result: null,
  };
}

function missingOf({ seller }: Purchase): PurchaseValuation['missing'] {
  return NEEDED_FIELDS.filter((field) => seller[field] === null);
}

function gapOf(rates: PurchaseRates, record: string): Problem | null {
  return rates.reader.series(record).gap;
}

function distinct(problems: readonly Problem[]): Problem[] {
  return [
    ...new Map(problems.map((each) => [`${each.code} ${each.path} ${each.values['record'] ?? ''}`, each])).values(),
  ];
}

function valued(valuation: Valuation, situation: Situation, assumptions: readonly UsedAssumption[]): PurchaseValuation {
  const checklist = checklistOf(valuation, situation);
  const result = resultOf(valuation, situation, assumptions, checklist);
  return { status: 'ok', missing: [], problems: [], laanefondLongest: laanefondLongest(), checklist, result };
}

/** The checklist with what each answer does, and how far each open item may move A. */
export function checklistOf(valuation: Valuation, situation: Situation): PurchaseValuation['checklist'] {
  const { buyer, purchase } = valuation;
  return checkResults(
    valuation,
    situation,
    (id) => situationOf(withoutAnswer(purchase, id), assumptionsOf(buyer.rates, withoutAnswer(purchase, id))),
    new Set(answersOf(purchase).keys()),
  );
}

function withoutAnswer(purchase: Purchase, id: string): Purchase {
  return { ...purchase, checks: purchase.checks.filter((check) => check.id !== id) };
}

function resultOf(
  valuation: Valuation,
  situation: Situation,
  assumptions: readonly UsedAssumption[],
  checklist: PurchaseValuation['checklist'],
): PurchaseResult {
  const { buyer, purchase } = valuation;
  const { rates } = buyer;
  const answers = answersOf(purchase);
  const series = buyer.series(situation);
  const model = valuation.modelOf(series, situation);
  const highest = model.highest();
  const offered = { asking: askingFigure(purchase), bid: bidFigure(purchase) };
  const asking = offered.asking?.value ?? null;
  const floor = floorValue(purchase);
  const worthAtMost = Number.isFinite(highest) ? highest : null;
  const prices = { ...offered, floor: floor.figure, income: null };
  const amounts = { bid: purchase.bid, asking, income: worthAtMost, floor: floor.figure.value };
  const financedAt = priceLookedAt(['bid', 'asking', 'income'], amounts);
  const comparedAt = priceLookedAt(['asking', 'bid', 'income'], amounts);
  const financedFigure = lookedAtFigure(financedAt, prices[financedAt.from]).figure;
  const price = financedAt.value;
  const terms = loanTerms(purchase.financing, assumed(assumptions, 'loanRate'), assumed(assumptions, 'loanYears'));
  const loan = { ...terms, equity: purchase.financing.equity };
  const sensitivity = withFlips(valuation, situation, comparedAt.value, checklist);
  const financing =
    price > 0 ? financingPlan({ valuation, situation, series, price, lookedAt: financedFigure, terms }) : null;
  const earnings = normalisedEarnings(buyer, situation);
  const replacement = replacementBound(
    buyer,
    series,
    situation,
    answers.get('nullhjemmel')?.choice ?? null,
    assumptions,
  );
  const board =
    offered.bid === null || offered.asking === null
      ? null
      : boardOutcome(
          model,
          { bid: offered.bid, asking: offered.asking },
          figure(assumptionNode(rates, assumptionOf(assumptions, 'boardPosition'))),
        );
  const bargain = negotiation({
    floor: floor.figure.value,
    asking,
    income: worthAtMost,
    replacement: replacement.figure?.value ?? null,
    openers: (lowest) => openers(valuation, situation, Math.max(lowest, 1), replacement.figure !== null),
    board,
    offeredOn: purchase.offeredOn,
  });
  const comparing = { valuation, series, situation, model };
  const compared = alternatives(comparing, comparedAt.value);
  const known = [purchase.bid, asking, replacement.figure?.value, worthAtMost].flatMap((each) => each ?? []);
  const overPrices = priceLines(comparing, compared, { now: comparedAt.value, known });
  const comparedFigure = lookedAtFigure(comparedAt, prices[comparedAt.from]).figure;
  const thresholds = breakEvens(valuation, situation, comparedAt.value, yearSum(series.takster, 0), comparedFigure);
  const bad = badYears(
    valuation,
    situation,
    assumed(assumptions, 'badYearLoss'),
    Math.round(rates.value('kjop.darligAar.antall')),
    asking,
  );
  // Explanations read the programs as they stand: they are left at the plan's own situation.
  buyer.rest(situation);
  const worth = incomeValue({ valuation, situation, series, model, loan, assumptions, checklist });
  return {
    asking,
    offered,
    earnings: { ...earnings, years: earningsYears(buyer, series) },
    incomeValue: worth,
    replacement,
    comparables: comparables(purchase.ownObservations),
    floor,
    negotiation: bargain,
    financedAt: lookedAtFigure(financedAt, { ...prices, income: worth.figure }[financedAt.from]),
    financing,
    grant: grantBinding(purchase.grant),
    comparedAt: lookedAtFigure(comparedAt, { ...prices, income: worth.figure }[comparedAt.from]),
    alternatives: compared,
    priceLines: overPrices,
    breakEvens: thresholds,
    badYears: bad,
    sensitivity,
    assumptions: explained(rates, assumptions),
    risks: risks(valuation, situation, series, earnings.pattern.value, highest > 0, financing),
    answer: answer({
      form: purchase.seller.form,
      asking,
      ceiling: bargain.buyersCeiling,
      ceilingFrom: bargain.ceilingFrom,
      cautious: worth.range?.low.value ?? null,
      floor: bargain.sellersFloor,
      sensitivity,
    }),
  };
}

/** Inventory and opparbeidet praksis together, kr; null while neither is given. */
export function askingPrice(purchase: Purchase): number | null {
  return askingFigure(purchase)?.value ?? null;
}

type Looked = Omit<PriceLookedAt, 'figure'>;

/** The first price there is; without any, the floor. */
function priceLookedAt(
  order: readonly Looked['from'][],
  amounts: Readonly<Record<Looked['from'], number | null>>,
): Looked {
  const from = order.find((each) => amounts[each] !== null) ?? 'floor';
  return { value: amounts[from] ?? 0, from };
}

/** Each assumption with the way to its record, read when somebody opens it. */
function explained(rates: PurchaseRates, assumptions: readonly UsedAssumption[]): PurchaseResult['assumptions'] {
  return assumptions.map((used) => {
    let found: Figure | null = null;
    return {
      ...used,
      get figure(): Figure {
        return (found ??= figure(assumptionNode(rates, used)));
      },
    };
  });
}

function flipAt(valuation: Valuation, situation: Situation, code: SensitivityCode, price: number): MaybeFigure {
  const found = flipOf(valuation, situation, code, price);
  return found === null ? null : flipFigure(found);
}

/** The widest first, and for the first few where the answer turns at the price. */
function withFlips(
  valuation: Valuation,
  situation: Situation,
  price: number,
  checklist: PurchaseValuation['checklist'],
): PurchaseResult['sensitivity'] {
  return sensitivities(valuation, situation, checklist).map((each, index) =>
    index < FLIPS ? { ...each, flip: flipAt(valuation, situation, each.code, price) } : each,
  );
}

function risks(
  valuation: Valuation,
  situation: Situation,
  series: EarningsSeries,
  pattern: number,
  isGain: boolean,
  financing: PurchaseResult['financing'],
): PurchaseResult['risks'] {
  const { buyer, purchase } = valuation;
  const { rates } = buyer;
  return risksOf({
    answers: answersOf(purchase),
    situation,
    series,
    pattern,
    staffCost: (purchase.seller.staffFte ?? 0) * rates.value('helsesekretar.arsverkskostnad.sats'),
    normalHours: rates.value('arbeidstid.lov.tak') * rates.value('tid.arbeidsuker.antall'),
    isGain,
    financing,
  });
}
