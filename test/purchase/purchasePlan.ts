/** Plans with an offer, as a new user makes them: an empty plan and the eight disclosed things. */
import { bundledRules, kommuner, NEW_PURCHASE, type Doctor, type Plan, type Purchase } from '../../src/engine';
import { valuePurchase, type PurchaseResult } from '../../src/engine/purchase';
import { newPlan } from '../../src/planfile';
import { seededRandom } from '../arbitraries/builders';

/** The eight things a seller discloses. */
export const OFFER: Purchase['seller'] = {
  form: 'gruppepraksis',
  listLength: 1_150,
  staffFte: 0.9,
  operatingCosts: 800_000,
  refusjon: 1_550_000,
  egenandel: 600_000,
  askingInventory: 150_000,
  askingGoodwill: 850_000,
};

export function offered(purchase: Partial<Purchase> = {}, doctor: Partial<Doctor> = {}, years = 10): Plan {
  const options = { title: 'Tilbud', start: '2027-01-01', years, doctorName: 'Ingrid', scenarioName: 'A' };
  const plan = newPlan(seededRandom(3), options);
  const [first] = plan.baseline.doctors;
  if (first === undefined) throw new Error('A new plan has a doctor');
  const doctors = [{ ...first, id: 'ingrid', ...doctor }];
  return {
    ...plan,
    purchase: { ...NEW_PURCHASE, seller: OFFER, ...purchase },
    baseline: { ...plan.baseline, doctors },
  };
}

/** The result of a purchase. @throws Error when it cannot be valued */
export function valued(purchase: Partial<Purchase> = {}, doctor: Partial<Doctor> = {}, years = 10): PurchaseResult {
  const { result, missing, problems } = valuePurchase(offered(purchase, doctor, years), bundledRules, kommuner);
  if (result === null) throw new Error(JSON.stringify({ missing, problems }));
  return result;
}

export const SPECIALIST: Partial<Doctor> = { specialistFrom: '2015-01-01' };

/** The alternative at its own hours, not at the practice's. */
export const OWN_HOURS = { hours: 'egne' } as const;

/** The assumptions with some of them set. */
export function assuming(own: Partial<Purchase['assumptions']>): Purchase['assumptions'] {
  return { ...NEW_PURCHASE.assumptions, ...own };
}

/** One answer on the list. */
export function answered(id: string, of: number | string, from: string | null = null): Purchase['checks'][number] {
  return { id, amount: typeof of === 'number' ? of : null, choice: typeof of === 'string' ? of : null, from };
}
