/**
 * Everything a valuation rests on, as numbers: the offer, the answers, the assumptions. Sensitivities, thresholds and the
 * spread of open items are the same valuation of a changed situation.
 */
import { word } from '../kernel/words';
import type { IsoDate } from '../rules/types';
import type { Purchase } from '../practice/planPurchase';
import { purchaseStandardRecord, type PurchaseStandard } from '../practice/purchaseStandards';
import type { RecordId } from '../rules';
import { CHECKLIST } from './checklist';
import type { PurchaseRates } from './rates';
import type { CheckItem, UsedAssumption } from './types';

/** A yearly amount from a date. */
export interface Yearly {
  readonly amount: number;
  readonly from: IsoDate | null;
}

export interface Situation {
  readonly list: number;
  /** The list the seller's takster are of: a longer or shorter one has as many per listeinnbygger. */
  readonly sellersList: number;
  readonly listGrowth: number;
  readonly listLoss: number;
  readonly listWeight: number | null;
  readonly costs: number;
  readonly takstFactor: number;
  readonly sellerIsSpecialist: boolean;
  readonly patternKept: number;
  /** Added to the buyer's income each year. */
  readonly extraIncome: readonly Yearly[];
  /** Added to the buyer's costs each year. */
  readonly extraCosts: readonly Yearly[];
  readonly oneOffs: number;
  /** Paid for shares in the company that runs the office, kr; got back at cost from whoever buys the practice. */
  readonly shares: number;
  readonly investment: number;
  readonly inventory: number;
  readonly alternativeFactor: number;
  /** 1 = the alternative's pay follows the practice's hours, 0 = the post as it is. */
  readonly hoursAlike: number;
  readonly requiredReturn: number;
  readonly yearsHeld: number;
  readonly resaleShare: number;
  readonly inventoryResaleShare: number;
  readonly hjemfall: number;
  /** Part of takst income lost in each of the first `badYears` years. */
  readonly badYearLoss: number;
  readonly badYears: number;
}

/** What one item is answered with: a number or a choice; null = open. */
export interface Answered {
  readonly amount: number | null;
  readonly choice: string | null;
  readonly from: IsoDate | null;
}

/** The answers by item; an answer that does not fit its item counts as open. */
export function answersOf(purchase: Purchase): ReadonlyMap<string, Answered> {
  const found = new Map<string, Answered>();
  for (const item of CHECKLIST) {
    const answer = purchase.checks.find((each) => each.id === item.id);
    if (answer !== undefined && fits(item, answer)) found.set(item.id, answer);
  }
  return found;
}

function fits(item: CheckItem, { amount, choice }: Answered): boolean {
  if (item.kind === 'choice') return item.choices.some(({ id }) => id === choice);
  return amount !== null && amount >= item.min && amount <= item.max;
}

/** A figure of the plan's own, or the standard that stands in for it. @param field in the purchase; null = none */
function assumption(
  rates: PurchaseRates,
  code: string,
  field: PurchaseStandard | null,
  own: number | null,
  unit: UsedAssumption['unit'],
  record: RecordId,
): UsedAssumption {
  const series = rates.series(record);
  const dated = series.months[0]?.value;
  const isStandard = own === null;
  return {
    code,
    label: word(series.record.label),
    value: own ?? (series.values[0] as number),
    unit,
    origin: isStandard ? 'standard' : 'plan',
    record: isStandard ? record : null,
    path: field === null ? null : `purchase.${field}`,
    basis: isStandard ? (dated?.basis ?? null) : null,
    source: isStandard && dated ? (rates.pack.sources[dated.source]?.title ?? null) : null,
  };
}

/** The assumptions in use, the plan's own or the standards. */
export function assumptionsOf(rates: PurchaseRates, purchase: Purchase): readonly UsedAssumption[] {
  const { assumptions: own, financing } = purchase;
  const assumed = (code: keyof Purchase['assumptions'], unit: UsedAssumption['unit'], value = own[code]) =>
    assumption(
      rates,
      code,
      `assumptions.${code}`,
      value,
      unit,
      purchaseStandardRecord(purchase, `assumptions.${code}`),
    );
  return [
    assumed('requiredReturn', 'andel'),
    assumed('yearsHeld', 'antall'),
    assumed('resaleShare', 'andel'),
    assumed('inventoryResaleShare', 'andel'),
    assumed('hjemfallProbability', 'andel'),
    assumed('patternKept', 'andel'),
    assumed('boardPosition', 'andel'),
    assumed('badYearLoss', 'andel'),
    assumption(
      rates,
      'loanRate',
      'financing.rate',
      financing.rate,
      'andel',
      purchaseStandardRecord(purchase, 'financing.rate'),
    ),
    assumption(
      rates,
      'loanYears',
      'financing.years',
      financing.years,
      'antall',
      purchaseStandardRecord(purchase, 'financing.years'),
    ),
    assumption(rates, 'badYears', null, null, 'antall', 'kjop.darligAar.antall'),
    assumption(rates, 'sensitivity', null, null, 'andel', 'kjop.usikkerhet.andel'),
  ];
}

/** @throws Error for a code that is no assumption */
export function assumptionOf(assumptions: readonly UsedAssumption[], code: string): UsedAssumption {
  const found = assumptions.find((each) => each.code === code);
  if (found === undefined) throw new Error(`No such assumption: ${code}`);
  return found;
}

/** The number itself. @throws Error for a code that is no assumption */
export function assumed(assumptions: readonly UsedAssumption[], code: string): number {
  return assumptionOf(assumptions, code).value;
}

/** The situation with the answers given; open items move nothing. */
export function situationOf(purchase: Purchase, assumptions: readonly UsedAssumption[]): Situation {
  const { seller } = purchase;
  const base: Situation = {
    list: seller.listLength ?? 0,
    sellersList: seller.listLength ?? 0,
    listGrowth: 0,
    listLoss: 0,
    listWeight: null,
    costs: seller.operatingCosts ?? 0,
    takstFactor: 1,
    sellerIsSpecialist: true,
    patternKept: assumed(assumptions, 'patternKept'),
    extraIncome: [],
    extraCosts: [],
    oneOffs: 0,
    shares: 0,
    investment: 0,
    inventory: seller.askingInventory ?? 0,
    alternativeFactor: 1,
    hoursAlike: purchase.hours === 'like' ? 1 : 0,
    requiredReturn: assumed(assumptions, 'requiredReturn'),
    yearsHeld: Math.max(1, Math.round(assumed(assumptions, 'yearsHeld'))),
    resaleShare: assumed(assumptions, 'resaleShare'),
    inventoryResaleShare: assumed(assumptions, 'inventoryResaleShare'),
    hjemfall: assumed(assumptions, 'hjemfallProbability'),
    badYearLoss: 0,
    badYears: 0,
  };
  let situation = base;
  for (const [id, answer] of answersOf(purchase)) situation = withAnswer(situation, id, answer);
  return situation;
}

/** The situation with one item answered. Hjemfall is read with the assumptions, where it may be the plan's own. */
export function withAnswer(situation: Situation, id: string, { amount, choice, from }: Answered): Situation {
  const moves = CHECKLIST.find((item) => item.id === id)?.moves;
  const value = amount ?? 0;
  switch (moves) {
    case 'yearlyIncome':
      return { ...situation, extraIncome: [...situation.extraIncome, { amount: value, from }] };
    case 'yearlyCost':
      return { ...situation, extraCosts: [...situation.extraCosts, { amount: value, from }] };
    case 'oneOff':
      return { ...situation, oneOffs: situation.oneOffs + value };
    case 'shares':
      return { ...situation, shares: situation.shares + value };
    case 'investment':
      return { ...situation, investment: situation.investment + value };
    case 'listGrowth':
      return { ...situation, listGrowth: value };
    case 'listLoss':
      return { ...situation, listLoss: value };
    case 'listWeight':
      return { ...situation, listWeight: value };
    case 'inventoryValue':
      return { ...situation, inventory: value };
    case 'sellerSpecialist':
      return { ...situation, sellerIsSpecialist: choice === 'ja' };
    default:
      return situation;
  }
}

/** An open item at its two ends, worst to best by the item's own numbers; null where it has none. */
export function endsOf(
  rates: PurchaseRates,
  purchase: Purchase,
  situation: Situation,
  item: CheckItem,
): readonly [Situation, Situation] | null {
  if (item.moves === 'sellerSpecialist') {
    const other = { ...situation, sellerIsSpecialist: !situation.sellerIsSpecialist };
    return [other, situation];
  }
  if (item.moves === 'hjemfall') {
    if (purchase.assumptions.hjemfallProbability !== null) return null;
    const at = (record: RecordId): Situation => ({ ...situation, hjemfall: rates.value(record) });
    return [at('kjop.hjemfallIngenSokere.andel'), at('kjop.hjemfallFlereSokere.andel')];
  }
  if (item.spread === null) return null;
  const at = (record: RecordId): Situation =>
    withAnswer(situation, item.id, { amount: rates.value(record), choice: null, from: null });
  return [at(item.spread.low), at(item.spread.high)];
}
