import { describe, expect, it } from 'vitest';
import { bundledRules, computePlan, kommuner } from '../../src/engine';
import { CHECKLIST, valuePurchase } from '../../src/engine/purchase';
import { answered, assuming, OFFER, offered, OWN_HOURS, SPECIALIST, valued } from './purchasePlan';

describe('an offer of eight disclosed things', () => {
  it('is answered from an otherwise empty plan', () => {
    const { status, missing, problems, checklist, result } = valuePurchase(offered(), bundledRules, kommuner);
    expect([status, missing, problems]).toEqual(['ok', [], []]);
    expect(checklist.every(({ answered: isAnswered }) => !isAnswered)).toBe(true);
    expect(result?.asking).toBe(1_000_000);
    expect(result?.answer.hangsOn).toHaveLength(3);
  });

  it.each(['listLength', 'operatingCosts', 'refusjon', 'egenandel'] as const)('waits for %s, and says so', (field) => {
    const found = valuePurchase(offered({ seller: { ...OFFER, [field]: null } }), bundledRules, kommuner);
    expect(found).toMatchObject({ status: 'incomplete', missing: [field], result: null });
    expect(found.checklist).toHaveLength(CHECKLIST.length);
  });

  it('does without the rest', () => {
    const rest = { form: null, staffFte: null, askingInventory: null, askingGoodwill: null };
    const result = valued({ seller: { ...OFFER, ...rest } }, SPECIALIST);
    expect(result.asking).toBeNull();
    expect(result.answer.recommendation).not.toBe('buy');
  });

  it('refuses years whose rates are not known, in the rules’ own words', () => {
    const plan = offered();
    const method = { basistilskudd: 'stop', takst: 'stop', lonn: 'stop', kostnad: 'stop', none: 'stop' } as const;
    const stopped = { ...plan, carryForward: { ...plan.carryForward, method } };
    const { status, problems } = valuePurchase(stopped, bundledRules, kommuner);
    expect(status).toBe('incomplete');
    expect(problems.some(({ code }) => code === 'rate-after-known')).toBe(true);
  });

  it('takes a list weight that is composed, and the answered one before it', () => {
    const composition = {
      womenShare: 0.5,
      ageShares: [0, 0, 0, 0, 0, 0, 1, 0, 0],
      centrality: 3,
      lowEducation: false,
    };
    const old = { ...SPECIALIST, listWeightBasis: 'composed', composition } as const;
    const basis = (checks: ReturnType<typeof answered>[], doctor: object): number =>
      valued({ ...OWN_HOURS, checks }, doctor).earnings.seller.trace.parts[0]?.value ?? Number.NaN;
    const plain = basis([], SPECIALIST);
    expect(basis([], old)).toBeGreaterThan(plain * 1.1);
    expect(basis([answered('listevekt', 1)], old)).toBeCloseTo(plain, 4);
    expect(basis([answered('listevekt', 1.2)], SPECIALIST)).toBeCloseTo(plain * 1.2, 4);
  });

  it.each(['fastlonn', 'annen-stilling', '8.2-avtale', 'nullhjemmel'] as const)(
    'is measured against %s, for a list of nobody too',
    (alternative) => {
      const nobody = { ...OFFER, listLength: 0, refusjon: 0, egenandel: 0 };
      for (const seller of [OFFER, nobody]) {
        const { incomeValue, alternatives } = valued({ alternative, seller }, SPECIALIST);
        expect(incomeValue.figure === null || Number.isFinite(incomeValue.figure.value)).toBe(true);
        expect(
          alternatives.every(({ afterTax, comparable }) => Number.isFinite(afterTax.value + comparable.value)),
        ).toBe(true);
      }
    },
  );

  it('is no question without a purchase', () => {
    expect(() => valuePurchase({ ...offered(), purchase: null }, bundledRules, kommuner)).toThrow(/purchase/);
  });
});

describe('normalised earnings', () => {
  it('names every krone between the seller’s result and the buyer’s', () => {
    for (const doctor of [SPECIALIST, {}, { consultationsPerDay: 12 }]) {
      const { earnings } = valued({ checks: [answered('regnskap', -40_000), answered('husleie', 30_000)] }, doctor);
      const steps = earnings.causes.reduce((sum, { amount }) => sum + amount, 0);
      expect(earnings.seller.value + steps).toBeCloseTo(earnings.buyer.value, 4);
      expect(earnings.buyer.value).toBeCloseTo(earnings.years[0]?.beforeTax.value ?? Number.NaN, 4);
    }
  });

  it('starts from the disclosed figures and basistilskudd for the list', () => {
    const { earnings } = valued();
    const [basis] = earnings.seller.trace.parts;
    expect(earnings.seller.value).toBeCloseTo((basis?.value ?? 0) + 1_550_000 + 600_000 - 800_000, 6);
    const [own, ...beside] = basis?.parts ?? [];
    expect(own?.id).toBe('kontor/basistilskudd');
    expect(beside.reduce((sum, part) => sum + part.value, own?.value ?? 0)).toBeCloseTo(basis?.value ?? Number.NaN, 6);
  });

  it('takes the specialist’s takster from one who is none, and nothing from one who is', () => {
    const of = (doctor: object): number =>
      valued({}, doctor).earnings.causes.find(({ code }) => code === 'specialist')?.amount ?? Number.NaN;
    expect(of(SPECIALIST)).toBeCloseTo(0, 6);
    // About 330 000 kr per specialist in 2022 (DOMAIN 4); a list of 1 150 is longer than the average.
    expect(of({})).toBeLessThan(-300_000);
    expect(of({})).toBeGreaterThan(-600_000);
  });

  it('earns less with fewer consultations a day than the list asks for', () => {
    const causes = valued({}, { ...SPECIALIST, consultationsPerDay: 10 }).earnings.causes;
    expect(causes.find(({ code }) => code === 'capacity')?.amount).toBeLessThan(-100_000);
  });

  it('is the ordinary engine’s own income with the seller’s costs carried to the first year', () => {
    // 0,9 årsverk × 636 000 = 572 400 kr for staff. Their pay: 546 400 all of 2027, in the seller's 2026 on average
    // (4 × 520 900 + 8 × 546 400) ÷ 12 = 537 900. Other costs are not indexed: 0 % by the plan's choice.
    const costs = 572_400 * (546_400 / 537_900) + (800_000 - 572_400);
    const model = valued({ assumptions: assuming({ patternKept: 0 }) }, SPECIALIST).earnings;
    const plan = offered({}, { ...SPECIALIST, list: { start: 1_150, cap: 1_150, growthPerYear: 0 } });
    const office = {
      ...plan.baseline.office,
      fixedPerOffice: costs,
      perDoctor: 0,
      perStaffFte: 0,
      perConsultation: 0,
    };
    const computed = computePlan(
      { ...plan, purchase: null, baseline: { ...plan.baseline, office } },
      bundledRules,
      kommuner,
    );
    const of = (line: string): number =>
      computed.figure(plan.scenarios[0]?.id ?? '', line, '2027')?.value ?? Number.NaN;
    expect(model.years[0]?.income.value).toBeCloseTo(of('kontor/inntekter'), 4);
    expect(model.years[0]?.beforeTax.value).toBeCloseTo(of('lege:ingrid/inntektForSkatt'), 4);
    // The carried costs are taxed as the last krone is, which they are.
    expect(model.years[0]?.afterTax.value).toBeCloseTo(of('lege:ingrid/inntektEtterSkatt'), 4);
    expect(model.years[0]?.hours.value).toBeCloseTo(of('lege:ingrid/arbeidstimer'), 4);
  });
});
