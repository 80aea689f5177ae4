import { describe, expect, it } from 'vitest';
import { bundledRules, computePlan, kommuner, NEW_PURCHASE, type TraceNode } from '../../src/engine';
import { CHECKLIST, closedFormPrice, laanefondPreset, valuePurchase } from '../../src/engine/purchase';
import { answered, assuming, OFFER, offered, SPECIALIST, valued } from './purchasePlan';

const OWN_HOURS = { hours: 'egne' } as const;

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

  it('is the ordinary engine’s own income where nothing is adjusted', () => {
    const model = valued({ assumptions: assuming({ patternKept: 0 }) }, SPECIALIST).earnings;
    const plan = offered({}, { ...SPECIALIST, list: { start: 1_150, cap: 1_150, growthPerYear: 0 } });
    const office = {
      ...plan.baseline.office,
      fixedPerOffice: 800_000,
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
    expect(model.years[0]?.afterTax.value).toBeCloseTo(of('lege:ingrid/inntektEtterSkatt'), 4);
    expect(model.years[0]?.hours.value).toBeCloseTo(of('lege:ingrid/arbeidstimer'), 4);
  });
});

describe('the four values', () => {
  it('A is the closed form of its own surplus where that is the same every year', () => {
    const given = assuming({ requiredReturn: 0.08, yearsHeld: 10, resaleShare: 0.5, hjemfallProbability: 0.1 });
    const seller = { ...OFFER, askingInventory: 0 };
    const { earnings, incomeValue } = valued({ ...OWN_HOURS, seller, assumptions: given }, SPECIALIST);
    const surpluses = earnings.years.map(({ surplusAfterTax }) => surplusAfterTax.value);
    const [first = 0] = surpluses;
    for (const surplus of surpluses) expect(surplus).toBeCloseTo(first, 2);
    const closed = closedFormPrice({
      surplus: first / (1 - (earnings.years[0]?.marginalTax.value ?? 0)),
      tax: earnings.years[0]?.marginalTax.value ?? 0,
      discountRate: 0.08,
      depreciation: 0.2,
      years: 10,
      resaleShare: 0.5,
      hjemfall: 0.1,
    });
    // Within 1 %: what differs is that balances under 30 000 kr are written off at once.
    expect(Math.abs((incomeValue.figure?.value ?? 0) / closed - 1)).toBeLessThan(0.01);
    expect(closed).toBeGreaterThan(500_000);
  });

  it('A falls all the way as hjemfall goes from impossible to certain', () => {
    const prices = [0, 0.2, 0.5, 0.8, 1].map(
      (hjemfallProbability) =>
        valued({ ...OWN_HOURS, assumptions: assuming({ hjemfallProbability }) }, SPECIALIST).incomeValue.figure
          ?.value ?? 0,
    );
    for (let i = 1; i < prices.length; i++) expect(prices[i]).toBeLessThan(prices[i - 1] as number);
  });

  it('A is 0 and says why when the alternative is better, also for a list of nobody', () => {
    for (const seller of [
      { ...OFFER, operatingCosts: 2_500_000 },
      { ...OFFER, listLength: 0, refusjon: 0, egenandel: 0 },
    ]) {
      const { incomeValue, answer, risks } = valued({ seller }, SPECIALIST);
      expect(incomeValue).toMatchObject({ reason: 'negative-surplus', goodwill: 0 });
      expect(incomeValue.figure?.value).toBe(0);
      expect(answer.recommendation).toBe('decline');
      expect(risks).toContain('negative-surplus');
    }
  });

  it.each([
    [1, 0.08],
    [30, 0.08],
    [10, 0],
    [30, 0],
  ])('stands for %i years at a required return of %d', (yearsHeld, requiredReturn) => {
    const { incomeValue, financing } = valued(
      { ...OWN_HOURS, assumptions: assuming({ yearsHeld, requiredReturn }) },
      SPECIALIST,
    );
    expect(incomeValue.figure?.value).toBeGreaterThan(0);
    expect(Number.isFinite(incomeValue.figure?.value)).toBe(true);
    expect(financing?.years).toHaveLength(yearsHeld);
  });

  it('B is a bound only where a nullhjemmel can be had', () => {
    const of = (...checks: ReturnType<typeof answered>[]) => valued({ ...OWN_HOURS, checks }, SPECIALIST);
    expect(of().replacement).toMatchObject({ figure: null, reason: 'unknown-obtainable' });
    expect(of(answered('nullhjemmel', 'nei')).replacement).toMatchObject({ figure: null, reason: 'not-obtainable' });
    const { replacement, incomeValue, negotiation } = of(answered('nullhjemmel', 'ja'));
    expect(replacement.reason).toBe('ok');
    const [a, b] = [incomeValue.figure?.value ?? 0, replacement.figure?.value ?? 0];
    expect(negotiation.buyersCeiling).toBeCloseTo(Math.min(a, b), 2);
    expect(negotiation.ceilingFrom).toBe(b < a ? 'replacement' : 'income');
  });

  it('B costs more the slower the list grows', () => {
    const of = (growthPerYear: number): number => {
      const plan = offered(OWN_HOURS, SPECIALIST);
      const { organisation } = plan.baseline;
      const newAgreement = { ...organisation.newAgreement, growthPerYear };
      const slow = { ...plan, baseline: { ...plan.baseline, organisation: { ...organisation, newAgreement } } };
      return valuePurchase(slow, bundledRules, kommuner).result?.replacement.ifObtainable.value ?? Number.NaN;
    };
    expect(of(300)).toBeGreaterThan(of(600));
    // A list that is full in its first month costs only the equipment (150 000 kr) and a month's growth.
    expect(of(2_500)).toBeLessThan(of(600));
  });

  it('C shows every published observation with its year, and the user’s own among them', () => {
    const own = { id: 'nabo', year: 2026, place: 'Nabo', listLength: 1_000, total: 2_500_000 };
    const { observations, range } = valued({ ownObservations: [own] }).comparables;
    expect(observations.length).toBeGreaterThan(15);
    expect(observations.every(({ year, origin, source }) => year > 2000 && (origin === 'own' || source !== null))).toBe(
      true,
    );
    expect(observations[0]).toMatchObject({ origin: 'own', total: 2_500_000, perInhabitant: 2_500, count: 1 });
    expect(range).toMatchObject({ high: { value: 2_500_000 }, to: 2026 });
  });

  it('D is the inventory: appraised before asked', () => {
    expect(valued().floor).toMatchObject({ basis: 'asking', figure: { value: 150_000 } });
    const appraised = valued({ checks: [answered('inventar-takst', 90_000)] });
    expect(appraised.floor).toMatchObject({ basis: 'appraised', figure: { value: 90_000 } });
  });
});

describe('the checklist', () => {
  it('widens the range while open, and narrows it when answered with nothing', () => {
    const width = (of: ReturnType<typeof valued>): number =>
      (of.incomeValue.range?.high.value ?? 0) - (of.incomeValue.range?.low.value ?? 0);
    const all = CHECKLIST.filter(({ moves }) => !['risk', 'obtainable', 'inventoryValue'].includes(moves)).map(
      ({ id, kind, choices, moves }) =>
        answered(id, kind === 'choice' ? (choices[0]?.id ?? '') : moves === 'listWeight' ? 1 : 0),
    );
    const open = width(valued(OWN_HOURS, SPECIALIST));
    const half = width(valued({ ...OWN_HOURS, checks: all.slice(0, 6) }, SPECIALIST));
    expect(half).toBeLessThan(open);
    expect(width(valued({ ...OWN_HOURS, checks: all }, SPECIALIST))).toBeCloseTo(0, 6);
  });

  it('moves A by what an answer says, whatever is open', () => {
    const base = valued(OWN_HOURS, SPECIALIST).incomeValue.figure?.value ?? 0;
    for (const item of CHECKLIST.filter(({ moves }) => moves === 'yearlyCost' || moves === 'oneOff')) {
      const moved = valued({ ...OWN_HOURS, checks: [answered(item.id, 40_000)] }, SPECIALIST);
      expect(moved.incomeValue.figure?.value, item.id).toBeLessThan(base - 30_000);
    }
    const later = valued({ ...OWN_HOURS, checks: [answered('husleie', 40_000, '2035-01-01')] }, SPECIALIST);
    const now = valued({ ...OWN_HOURS, checks: [answered('husleie', 40_000)] }, SPECIALIST);
    expect(later.incomeValue.figure?.value).toBeGreaterThan(now.incomeValue.figure?.value ?? 0);
  });

  it('has a question, a unit and a source for each item, and spreads that are assumptions of the rules', () => {
    const ids = CHECKLIST.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const item of CHECKLIST) {
      expect(item.question, item.id).toMatch(/\?$/u);
      expect(Object.keys(bundledRules.sources), item.id).toContain(item.source);
      expect(item.kind === 'choice' ? item.choices.length > 1 : item.unit !== null, item.id).toBe(true);
      for (const record of item.spread === null ? [] : [item.spread.low, item.spread.high]) {
        expect(bundledRules.records[record]?.kind, record).toBe('assumption');
      }
    }
  });

  it('counts an answer that does not fit its item as open', () => {
    const { checklist } = valuePurchase(
      offered({ checks: [answered('sokere', 'mange'), answered('listefrafall', 4)] }),
      bundledRules,
      kommuner,
    );
    expect(checklist.filter(({ answered: isAnswered }) => isAnswered)).toEqual([]);
  });
});

describe('what turns the answer', () => {
  it('is true where it says: at the flip the price is neither gain nor loss', () => {
    const base = { ...OWN_HOURS, seller: { ...OFFER, operatingCosts: 1_150_000 } };
    const { breakEvens, asking } = valued(base, SPECIALIST);
    const lowest = breakEvens.find(({ code }) => code === 'lowestList')?.limit?.value ?? Number.NaN;
    const at = (listLength: number): number =>
      valued({ ...base, seller: { ...base.seller, listLength } }, SPECIALIST).incomeValue.figure?.value ?? 0;
    // The seller's takster are the same on another list, so the pattern differs: the search holds it where it was.
    expect(lowest).toBeGreaterThan(200);
    expect(lowest).toBeLessThan(1_150);
    expect(at(1_150)).toBeGreaterThan(asking ?? 0);
  });

  it('says what would open an empty range, and with it the range is open', () => {
    const seller = { ...OFFER, operatingCosts: 1_300_000 };
    const { negotiation } = valued({ seller }, SPECIALIST);
    expect(negotiation.isOpen).toBe(false);
    const costs = negotiation.openers.find(({ input }) => input === 'costs')?.needed ?? Number.NaN;
    expect(costs).toBeLessThan(1_300_000);
    const opened = valued({ seller: { ...seller, operatingCosts: costs - 1_000 } }, SPECIALIST);
    expect(opened.negotiation.isOpen).toBe(true);
    const closed = valued({ seller: { ...seller, operatingCosts: costs + 1_000 } }, SPECIALIST);
    expect(closed.negotiation.isOpen).toBe(false);
  });

  it('finds the three widest itself, and they are the widest', () => {
    const { answer, sensitivity } = valued({}, SPECIALIST);
    const width = ({ atLow, atHigh }: (typeof sensitivity)[number]): number =>
      Math.abs((atHigh?.value ?? 0) - (atLow?.value ?? 0));
    const widths = sensitivity.map(width);
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    expect(answer.hangsOn).toEqual(sensitivity.slice(0, 3));
  });

  it('costs three bad years what they cost', () => {
    const none = valued({ ...OWN_HOURS, assumptions: assuming({ badYearLoss: 0 }) }, SPECIALIST).badYears;
    const some = valued({ ...OWN_HOURS, assumptions: assuming({ badYearLoss: 0.2 }) }, SPECIALIST).badYears;
    expect(none.cost).toBeCloseTo(0, 2);
    expect(some).toMatchObject({ years: 3, loss: 0.2 });
    expect(some.cost).toBeGreaterThan(300_000);
  });
});

describe('the board and the clock', () => {
  it('lands between bid and asking price, weighted as assumed', () => {
    const { board } = valued({ ...OWN_HOURS, bid: 600_000 }, SPECIALIST).negotiation;
    expect(board?.outcomes.map(({ price }) => price)).toEqual([600_000, 800_000, 1_000_000]);
    expect(board?.outcomes.map(({ probability }) => probability)).toEqual([0.25, 0.5, 0.25]);
    expect(board?.expectedPrice.value).toBe(800_000);
    const high = valued({ bid: 600_000, assumptions: assuming({ boardPosition: 1 }) }).negotiation.board;
    expect(high?.expectedPrice.value).toBe(1_000_000);
    expect(valued({ bid: 1_000_000 }).negotiation.board).toBeNull();
  });

  it('gives five weeks from the offer', () => {
    expect(valued({ offeredOn: '2027-01-25' }).negotiation.clock).toEqual({
      offeredOn: '2027-01-25',
      agreeBy: '2027-03-01',
    });
  });

  it('says what a municipality may do, from the sources', () => {
    const { municipality } = valued().negotiation;
    expect(municipality.map(({ code, legality }) => [code, legality])).toEqual([
      ['redeem', 'not-obliged'],
      ['take-over', 'lawful'],
      ['locum', 'obliged'],
      ['guarantee', 'normally-unlawful'],
    ]);
    for (const { source, rule } of municipality) {
      expect(bundledRules.sources[source.id]?.title).toBe(source.title);
      expect(rule.length + source.title.length).toBeGreaterThan(5);
    }
    // Ekspertutvalget 2023, 4.8.5.1: about half a million for each redeemed post; ASA 4310: a locum for six months.
    expect(municipality[0]?.paid).toMatchObject({ amount: 500_000, year: 2022 });
    expect(municipality[2]?.months).toBe(6);
  });
});

describe('the financing', () => {
  const financing = { ...NEW_PURCHASE.financing, equity: 200_000, rate: 0.06, years: 10 };

  it('borrows the rest, and has repaid it in the month of the resale', () => {
    const { financing: plan } = valued({ ...OWN_HOURS, financing }, SPECIALIST);
    expect(plan).toMatchObject({ price: 1_000_000, equity: 200_000, loan: 800_000 });
    expect(plan?.years.at(-1)?.debt.value).toBeCloseTo(0, 6);
    const sale = plan?.exits.find(({ code }) => code === 'sale');
    expect(sale?.left.value).toBeCloseTo((sale?.price.value ?? 0) - (sale?.tax.value ?? 0), 6);
    // 850 000 × 0,5 = 425 000; z = s × 0,2 ÷ 0,28 of it is the tax.
    expect(sale?.price.value).toBe(425_000);
  });

  it('leaves a debt at the sale when the loan runs on', () => {
    const { financing: plan } = valued({ ...OWN_HOURS, financing: { ...financing, years: 12 } }, SPECIALIST);
    const debt = plan?.years.at(-1)?.debt.value ?? 0;
    expect(debt).toBeGreaterThan(100_000);
    const sale = plan?.exits.find(({ code }) => code === 'sale');
    expect(sale?.left.value).toBeCloseTo((sale?.price.value ?? 0) - (sale?.tax.value ?? 0) - debt, 6);
  });

  it('pays a grant back in month 35 and keeps it in month 36', () => {
    const grant = { amount: 300_000, bindingMonths: 36, repaymentShare: 1, proRata: false };
    const of = (bindingMonths: number): number =>
      valued({ ...OWN_HOURS, grant: { ...grant, bindingMonths }, assumptions: assuming({ yearsHeld: 3 }) }, SPECIALIST)
        .incomeValue.figure?.value ?? 0;
    expect(of(36)).toBeGreaterThan(of(37) + 100_000);
    expect(of(36)).toBeCloseTo(of(0), 2);
  });

  it('holds the loan against Legeforeningens lånefond', () => {
    const of = (years: number, equity: number) =>
      valued({ financing: { ...financing, years, equity, instalmentFreeYears: 3 } }, SPECIALIST).financing?.laanefond;
    const broken = (years: number, equity: number) =>
      of(years, equity)
        ?.terms.filter(({ fits }) => !fits)
        .map(({ code }) => code);
    expect(of(13, 950_000)).toMatchObject({ fits: false, rate: null, security: null, from: '2022-09-01' });
    expect(broken(13, 950_000)).toEqual(['minimum', 'years', 'instalment-free']);
    expect(broken(12, 0)).toEqual(['instalment-free']);
    expect(of(12, 0)?.terms[0]).toEqual({ code: 'amount', own: 1_000_000, limit: 1_000_000, unit: 'kr', fits: true });
    expect(of(12, 0)?.source.publisher).toBe('Den norske legeforening');
    expect(laanefondPreset(financing)).toEqual({ ...financing, years: 12, instalmentFreeYears: 2 });
  });

  it('counts what is left to live on: a higher draw lowers the worst month and the cover', () => {
    const at = (privateDraw: number) => valued({ financing: { ...financing, privateDraw } }, SPECIALIST).financing;
    expect(at(150_000)?.worstMonth.balance.value).toBeLessThan(at(120_000)?.worstMonth.balance.value ?? 0);
    expect(at(150_000)?.years[1]?.dscr?.value).toBeLessThan(at(40_000)?.years[1]?.dscr?.value ?? 0);
    const [year] = at(40_000)?.years ?? [];
    const due = (year?.interest.value ?? 0) + (year?.instalment.value ?? 0);
    expect(year?.dscr?.value).toBeCloseTo(((year?.cashBeforeLoan.value ?? 0) - 480_000) / due, 6);
  });
});

describe('the alternatives', () => {
  it('stand beside the purchase at the same hours, and the purchase is worth its net over the alternative', () => {
    const { alternatives, asking } = valued({ financing: NEW_PURCHASE.financing }, SPECIALIST);
    const hours = alternatives
      .filter(({ id }) => id !== 'nullhjemmel' && id !== '8.2-avtale')
      .map((each) => each.hours.value);
    for (const each of hours) expect(each).toBeCloseTo(hours[0] ?? 0, 6);
    expect(alternatives.map(({ id }) => id)).toEqual([
      'kjop',
      'fastlonn',
      'annen-stilling',
      '8.2-avtale',
      'nullhjemmel',
    ]);
    const [bought, , post] = alternatives;
    const { incomeValue } = valued({ financing: NEW_PURCHASE.financing }, SPECIALIST);
    // Better than the alternative exactly when the asking price is under A.
    expect((bought?.presentValue.value ?? 0) > (post?.presentValue.value ?? 0)).toBe(
      (incomeValue.figure?.value ?? 0) > (asking ?? 0),
    );
  });
});

/** Every step whose parts are named to be summed is their sum; labels with a minus are subtracted. */
function wrongSums(node: TraceNode, found: string[] = []): string[] {
  const isSum =
    node.id.startsWith('kjop/') &&
    node.parts.length > 0 &&
    /^(summen av|praksisen etter|basistilskudd|selgerens resultat \+|inventar og|tapt inntekt mens|med hele listen)/u.test(
      node.formula ?? '',
    );
  if (isSum) {
    const sum = node.parts.reduce((total, part) => total + (part.label.startsWith('− ') ? -1 : 1) * part.value, 0);
    if (Math.abs(sum - node.value) > 1e-3) found.push(`${node.label}: ${sum} is not ${node.value}`);
  }
  if (node.id.startsWith('kjop/')) for (const part of node.parts) wrongSums(part, found);
  return found;
}

describe('every value explains itself', () => {
  it('with parts that add up, down to the plan and the rules', () => {
    const result = valued({ ...OWN_HOURS, checks: [answered('selskapsgjeld', 50_000)] }, SPECIALIST);
    const roots = [
      result.incomeValue.figure?.trace,
      result.replacement.ifObtainable.trace,
      result.floor.figure.trace,
      result.earnings.seller.trace,
      result.earnings.buyer.trace,
    ];
    for (const root of roots) {
      if (root === undefined) throw new Error('No explanation');
      expect(root.parts.length).toBeGreaterThan(0);
      expect(wrongSums(root)).toEqual([]);
    }
    const [a] = roots;
    const sum = (a?.parts ?? []).reduce(
      (total, part) => total + (part.label.startsWith('− ') ? -1 : 1) * part.value,
      0,
    );
    expect(sum).toBeCloseTo(result.incomeValue.figure?.value ?? Number.NaN, 1);
  });

  it('a year’s surplus leads to the engine’s own lines', () => {
    const { incomeValue, earnings } = valued(OWN_HOURS, SPECIALIST);
    const years = incomeValue.figure?.trace.parts[0]?.parts ?? [];
    expect(years).toHaveLength(10);
    const [surplus] = years[0]?.parts ?? [];
    const [practice, alternative] = surplus?.parts ?? [];
    expect(practice?.value).toBeCloseTo(earnings.years[0]?.afterTax.value ?? Number.NaN, 4);
    expect(practice?.parts.map(({ id }) => id)).toEqual([
      'lege:ingrid/inntektForSkatt',
      'lege:ingrid/inntektEtterSkatt',
    ]);
    expect(practice?.parts[1]?.value).toBeCloseTo(earnings.years[0]?.afterTax.value ?? Number.NaN, 4);
    expect(alternative?.parts.length).toBeGreaterThan(2);
  });
});
