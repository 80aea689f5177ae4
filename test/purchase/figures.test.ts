import { describe, expect, it } from 'vitest';
import { bundledRules, type TraceNode } from '../../src/engine';
import type { Citation, Figure } from '../../src/engine/purchase';
import { comparables } from '../../src/engine/purchase/comparables';
import { answered, assuming, OFFER, SPECIALIST, valued } from './purchasePlan';

const isFigure = (data: object): data is Figure => 'trace' in data && 'value' in data && 'unit' in data;
const isCitation = (data: object): data is Citation => 'publisher' in data && 'locator' in data;

function every<T extends object>(data: unknown, is: (each: object) => each is T, path = ''): [string, T][] {
  if (typeof data !== 'object' || data === null) return [];
  const own: [string, T][] = is(data) ? [[path, data]] : [];
  const inner = Object.entries(data).flatMap(([key, each]) =>
    key === 'trace' ? [] : every(each, is, path === '' ? key : `${path}.${key}`),
  );
  return [...own, ...inner];
}

/** Steps of the purchase named as the sum of their parts that are not; the engine's own, further down, have tests of their own. */
function wrongSums(node: TraceNode, seen: Set<TraceNode>): string[] {
  if (seen.has(node)) return [];
  seen.add(node);
  const sum = node.parts.reduce((total, part) => total + (part.label.startsWith('− ') ? -1 : 1) * part.value, 0);
  const isWrong = node.formula === 'summen av delene' && Math.abs(sum - node.value) > 1e-3;
  const inner = node.parts.filter(({ id }) => id.startsWith('kjop/')).flatMap((part) => wrongSums(part, seen));
  return [...(isWrong ? [`${node.label}: ${sum} is not ${node.value}`] : []), ...inner];
}

describe('every figure of a valuation', () => {
  const financing = {
    equity: 100_000,
    loanKind: 'serie',
    rate: 0.05,
    years: 12,
    instalmentFreeYears: 2,
    privateDraw: null,
  } as const;
  const full = valued(
    {
      bid: 700_000,
      financing,
      checks: [answered('utstyr', 90_000), answered('selskapsgjeld', 40_000)],
      ownObservations: [{ id: 'nabo', year: 2025, place: 'Nabo', listLength: 900, total: 800_000 }],
      grant: { amount: 300_000, bindingMonths: 36, repaymentShare: 1, proRata: false },
    },
    SPECIALIST,
  );
  const figures = every(full, isFigure);

  it('is explained, and the explanation is of that figure', () => {
    expect(figures.length).toBeGreaterThan(200);
    for (const [path, { value, unit, trace }] of figures) {
      expect(trace.value, path).toBeCloseTo(value, 2);
      expect(trace.unit, path).toBe(unit);
      expect(trace.formula !== undefined || trace.kind !== 'amount', path).toBe(true);
    }
  });

  it('is made of parts that add up, wherever it says so', () => {
    const seen = new Set<TraceNode>();
    expect(figures.flatMap(([path, { trace }]) => wrongSums(trace, seen).map((each) => `${path}: ${each}`))).toEqual(
      [],
    );
    expect(seen.size).toBeGreaterThan(1_000);
  });

  it('cites sources the rules have', () => {
    const cited = every(full, isCitation);
    expect(cited.length).toBeGreaterThan(20);
    for (const [path, { id, title }] of cited) expect(bundledRules.sources[id]?.title, path).toBe(title);
  });

  it('stands with assumptions that name their field and their standing', () => {
    const { assumptions } = valued({ assumptions: assuming({ requiredReturn: 0.1 }), financing }, SPECIALIST);
    const of = (code: string) => assumptions.find((each) => each.code === code);
    expect(of('requiredReturn')).toMatchObject({
      value: 0.1,
      origin: 'plan',
      path: 'purchase.assumptions.requiredReturn',
      basis: null,
      source: null,
    });
    expect(of('yearsHeld')).toMatchObject({
      value: 10,
      origin: 'standard',
      record: 'kjop.eiertid.antall',
      basis: 'assumed',
    });
    expect(of('loanYears')).toMatchObject({ value: 12, origin: 'plan', path: 'purchase.financing.years' });
    expect(of('sensitivity')).toMatchObject({ value: 0.1, path: null, record: 'kjop.usikkerhet.andel' });
    for (const { source, origin } of assumptions) expect(origin === 'plan' || source !== null).toBe(true);
  });
});

describe('C', () => {
  // Published since 2020 and comparable: 258 000 (41 sales), 720 000 (22), at least 901 000 (9), about 500 000,
  // at most 2 000 000, about 1 000 000. Stated as one figure: 258, 500, 720 and 1 000 thousand; the middle is 610.
  it('is the ends, the middle and the number of sales of what may be compared', () => {
    const { range } = comparables([]);
    expect([range?.low.value, range?.median?.value, range?.high.value]).toEqual([258_000, 610_000, 2_000_000]);
    expect(range).toMatchObject({ prices: 4, count: 72, uncounted: 3, from: 2020, to: 2023 });
    expect(range?.median?.trace.parts.map(({ value }) => value)).toEqual([258_000, 500_000, 720_000, 1_000_000]);
  });

  it('takes the user’s own in, and one that is not filled in not', () => {
    const own = (total: number) => ({ id: 'nabo', year: 2026, place: 'Nabo', listLength: 1_000, total });
    const { range } = comparables([own(850_000)]);
    // 258, 500, 720, 850, 1 000.
    expect(range?.median?.value).toBe(720_000);
    expect(range).toMatchObject({ prices: 5, count: 73, to: 2026 });
    const empty = comparables([own(0)]);
    expect(empty.range).toMatchObject({ prices: 4, count: 72, to: 2023 });
    expect(empty.observations[0]).toMatchObject({ id: 'nabo', total: null, isCompared: false, perInhabitant: null });
  });

  it('never lets an old price, a guarantee or another country’s into the range', () => {
    const { observations } = comparables([]);
    const left = observations.filter(({ isCompared }) => !isCompared);
    expect(left.map(({ use }) => use)).toEqual(expect.arrayContaining(['historikk', 'garanti', 'utland', 'skatt']));
    expect(left.every(({ year, use }) => year < 2020 || !['sammenligning', 'nedre-sammenligning'].includes(use))).toBe(
      true,
    );
  });
});

describe('sensitivity of what is not answered', () => {
  it('gives the price at the item’s own low and high end: a cost at its high end is the dearer one', () => {
    const { sensitivity, incomeValue } = valued({ hours: 'egne' }, SPECIALIST);
    const row = (id: string) => sensitivity.find(({ code }) => code === `check:${id}`);
    const a = incomeValue.figure?.value ?? 0;
    for (const id of ['husleie', 'ansatt-vilkar', 'selskapsgjeld', 'listefrafall']) {
      expect(row(id)?.low, id).toBe(0);
      expect(row(id)?.atLow?.value, id).toBeCloseTo(a, 1);
      expect(row(id)?.atHigh?.value ?? 0, id).toBeLessThan(a - 10_000);
    }
    // More patients a year are worth more.
    expect(row('listebevegelse')?.atHigh?.value ?? 0).toBeGreaterThan(a);
    expect(row('listevekt')?.current).toBe(1);
  });
});

describe('depreciation by saldo group', () => {
  it('is a fifth of what is left, in b and in d, and saves tax at the last krone’s rate', () => {
    const { financing: plan, earnings } = valued(
      { bid: 1_000_000, seller: { ...OFFER, askingInventory: 200_000 } },
      SPECIALIST,
    );
    const written = plan?.years.map(({ depreciation }) => [depreciation.b.value, depreciation.d.value]) ?? [];
    // b: 800 000 × 20 % = 160 000, then 128 000, 102 400; d: 200 000 → 40 000, 32 000, 25 600, 20 480, 16 384, and
    // 65 536 × 20 % = 13 107; 52 429 → 10 486; 41 943 → 8 389; 33 554 → 6 711; 26 844 is under 30 000 and taken whole.
    expect(written.slice(0, 3)).toEqual([
      [160_000, 40_000],
      [128_000, 32_000],
      [102_400, 25_600],
    ]);
    expect(written[9]?.[1]).toBeCloseTo(26_843.55, 1);
    const tax = earnings.years[0]?.marginalTax.value ?? 0;
    expect(plan?.years[0]?.taxSaved.value).toBeCloseTo(200_000 * tax, 6);
  });
});

describe('the resale in the loan’s last month', () => {
  it('has nothing left to repay, one month of instalments less than a loan of a year more', () => {
    const of = (years: number) =>
      valued(
        {
          bid: 900_000,
          assumptions: assuming({ yearsHeld: 10 }),
          financing: { equity: 0, loanKind: 'serie', rate: 0.06, years, instalmentFreeYears: 0, privateDraw: null },
        },
        SPECIALIST,
      ).financing;
    expect(of(10)?.years.at(-1)?.debt.value).toBeCloseTo(0, 6);
    // 900 000 over eleven years: 81 818 kr is left after ten.
    expect(of(11)?.years.at(-1)?.debt.value).toBeCloseTo(900_000 / 11, 2);
    const sale = (plan: ReturnType<typeof of>) =>
      plan?.exits.find(({ code }) => code === 'sale')?.left.value ?? Number.NaN;
    expect(sale(of(10)) - sale(of(11))).toBeCloseTo(900_000 / 11, 2);
    // The last instalment of the shorter loan is paid in the month of the sale: 7 500 kr and its interest, 37,50 kr.
    expect(of(10)?.years.at(-1)?.instalment.value).toBeCloseTo(90_000, 6);
  });
});
