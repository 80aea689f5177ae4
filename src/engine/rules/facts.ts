/**
 * What the rules say that is not one number per date: tables, conditions in words, the state of the law, grants,
 * payment methods, indicators and observed practice prices. Typed lists of their own, read-only, with the same care
 * for sources as the records; test/rules checks every source id and date.
 */
import grants from './facts/grants.json';
import indicators from './facts/indicators.json';
import legalStatus from './facts/legalStatus.json';
import paymentMethods from './facts/paymentMethods.json';
import practicePrices from './facts/practicePrices.json';
import ruleTexts from './facts/ruleTexts.json';
import tables from './facts/tables.json';
import type {
  DatedFact,
  Grant,
  IndicatorModel,
  LegalStatus,
  PaymentMethod,
  PracticePrices,
  StatisticTable,
} from './factTypes';

/** How the month's basistilskudd follows from the yearly rate, ascending by date. */
export const paymentMethodList = paymentMethods as readonly PaymentMethod[];

/** Forms and rules with their legal status by date: in force, announced, proposed or ended. */
export const legalStatusList = legalStatus as readonly LegalStatus[];

/** Published figures in tables: list market, contacts, takst use, pay scales, proxies for the list weight. */
export const statisticTables: readonly StatisticTable[] = asUnknown(tables) as readonly StatisticTable[];

/** Conditions and rules in words, with machine-readable parts. */
export const ruleTextList: readonly DatedFact[] = asUnknown(ruleTexts) as readonly DatedFact[];

/** Grants with their machine-readable conditions. */
export const grantList: readonly Grant[] = asUnknown(grants) as readonly Grant[];

/** The indicators of pasienttilpasset basistilskudd. Their weights are not known. */
export const indicatorModel: IndicatorModel = asUnknown(indicators) as IndicatorModel;

/** Observed prices of practices and the rules of a sale. Few and old: comparison, never a formula. */
export const practicePriceData: PracticePrices = asUnknown(practicePrices) as PracticePrices;

/** JSON is typed by its text, literal by literal; the lint test checks that it fits the type we give it. */
function asUnknown(json: unknown): unknown {
  return json;
}
