/** Cash flow month by month, by hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computePlan, bundledRules, kommuner, type DoctorPerson } from '../../../src/engine';
import type { Slot } from '../../../src/engine/kernel/graph';
import { monthOf, type PlainDate } from '../../../src/engine/kernel/plainDate';
import { PracticeContext } from '../../../src/engine/practice/context';
import { cashFlow } from '../../../src/engine/practice/doctorCash';
import { lineId } from '../../../src/engine/practice/explain';
import { RateReader } from '../../../src/engine/rules/rates';
import { computablePlan, periodsOf } from '../support/arbitraryPractice';
import { isClose } from '../support/close';
import { computed, programOf } from '../support/compute';
import { contacts, type Changes } from '../support/plans';
import { own, personPlan } from './personPlan';

/** Helfo pays the same day: what is left is tax and its dates. */
const AT_ONCE = [
  own('basistilskudd.snitt.sats', 900),
  own('oppgjor.innsending.dager', 0),
  own('oppgjor.helfo.dager', 0),
];
const cash = (changes: Partial<DoctorPerson> = {}, plan: Changes = {}) => {
  const { of } = computed(personPlan(changes, { ownRates: AT_ONCE, ...plan }));
  return (line: string, period: string): number => of(`lege:anne/${line}`, period);
};
/** The newest tax rates, also for a year long before them. */
const TAX_AT_ALL_TIMES = Object.values(bundledRules.records)
  .filter(({ id }) => /^(skatt|trinnskatt|trygdeavgift|utbytte)\./.test(id))
  .map(({ id, values }) => own(id, values.at(-1)?.value ?? 0));
const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

describe('cash of a self-employed doctor', () => {
  it('goes to tax in four equal instalments', () => {
    const of = cash();
    const tax = of('personskatt', '2026');
    for (const month of MONTHS) {
      const due = ['03', '06', '09', '12'].includes(month) ? tax / 4 : 0;
      expect(of('forskuddsskatt', `2026-${month}`), month).toBeCloseTo(due, 6);
      // 1 200 000 kr in twelve equal months
      expect(of('kontantstrom', `2026-${month}`), month).toBeCloseTo(100_000 - due, 5);
    }
    expect(of('svakesteMaaned', '2026')).toBeCloseTo(100_000 - tax / 4, 5);
    expect(of('svakesteMaaned', '2026-02')).toBeCloseTo(100_000, 5);
    expect(of('kontantbeholdning', '2026')).toBeCloseTo(1_200_000 - tax, 4);
    expect(of('kontantbeholdning', '2026-03')).toBeCloseTo(300_000 - tax / 4, 5);
  });

  it('had other due dates until 2020', () => {
    const { of } = computed(
      personPlan(
        {},
        {
          'horizon.start': '2020-01-01',
          ownRates: TAX_AT_ALL_TIMES,
          'baseline.activity.contacts': contacts(),
          'baseline.office.fixedPerOffice': 0,
        },
      ),
    );
    expect(of('lege:anne/forskuddsskatt', '2020-05')).toBeGreaterThan(0);
    expect(of('lege:anne/forskuddsskatt', '2020-06')).toBe(0);
    expect(of('lege:anne/forskuddsskatt', '2020-11')).toBeGreaterThan(0);
  });

  it('needs no reserve for an even draw when the tax comes after the income', () => {
    expect(cash()('reservebehov', '2026')).toBeCloseTo(0, 5);
  });

  it('needs a twelfth of the tax when the plan begins the month before an instalment', () => {
    const of = cash({}, { 'horizon.start': '2026-02-01' });
    const tax = of('personskatt', '2026/27');
    // February: a twelfth saved; March: two twelfths less a quarter = one twelfth short
    expect(of('reservebehov', '2026-02')).toBeCloseTo(0, 5);
    expect(of('reservebehov', '2026/27')).toBeCloseTo(tax / 12, 4);
  });

  it('waits for Helfo: 12 days of 31 in a new practice’s first month', () => {
    const days = { ownRates: [own('basistilskudd.snitt.sats', 900)] };
    const started = cash({}, days);
    const begun = cash({}, { ...days, 'baseline.doctors.anne.agreementFrom': '2026-01-01' });
    const fromHelfo = started('refusjoner', '2026-01') + started('egenandelerFraHelfo', '2026-01');
    expect(fromHelfo).toBeGreaterThan(0);
    expect(begun('okningTilGodeHelfo', '2026-01')).toBeCloseTo((fromHelfo * 12) / 31, 5);
    expect(begun('kontantstrom', '2026-01')).toBeCloseTo(
      begun('inntektForSkatt', '2026-01') - (fromHelfo * 12) / 31,
      5,
    );
    expect(started('okningTilGodeHelfo', '2026-01')).toBeCloseTo(0, 9);
    // The next month, of 28 days, has a little more outstanding
    expect(started('okningTilGodeHelfo', '2026-02')).toBeCloseTo(fromHelfo * (12 / 28 - 12 / 31), 5);
  });

  it('pays for own saving and insurance too', () => {
    const of = cash({ pensionSaving: 60_000, hasNavInsurance: true });
    const paid = 60_000 + of('navForsikringspremie', '2026') + of('personskatt', '2026');
    expect(of('kontantstrom', '2026')).toBeCloseTo(1_200_000 - paid, 4);
  });
});

describe('cash explained', () => {
  it('opens from what is held to what was earned and paid that month', () => {
    const { computation } = computed(personPlan({}, { ownRates: AT_ONCE }));
    const held = computation.explain('alt', 'lege:anne/kontantbeholdning', '2026-03');
    const flow = held?.parts.find(({ id }) => id === 'lege:anne/kontantstrom');
    expect(flow?.period).toBe('2026-03');
    const parts = flow?.parts.map(({ id }) => id) ?? [];
    expect(parts).toEqual(expect.arrayContaining(['lege:anne/inntektForSkatt', 'lege:anne/forskuddsskatt']));
    const before = held?.parts.find(({ kind }) => kind === 'previous');
    expect((before?.value ?? NaN) + (flow?.value ?? NaN)).toBeCloseTo(held?.value ?? 0, 6);
  });
});

describe('cash of the owner of an own company', () => {
  it('goes to selskapsskatt in February and April the year after', () => {
    const of = cash({ company: 'as', companySalary: 700_000 }, { 'horizon.years': 2 });
    const tax = of('selskapsskatt', '2026');
    expect(tax).toBeGreaterThan(0);
    for (const month of MONTHS) {
      expect(of('betaltSelskapsskatt', `2026-${month}`), `2026-${month}`).toBe(0);
      const due = month === '02' || month === '04' ? tax / 2 : 0;
      expect(of('betaltSelskapsskatt', `2027-${month}`), `2027-${month}`).toBeCloseTo(due, 6);
    }
    const trekk = of('skattetrekk', '2026-06');
    expect(trekk).toBeCloseTo(of('personskatt', '2026') / 12, 6);
    const paid = trekk + of('eierlonnAvgifter', '2026') / 12;
    expect(of('kontantstrom', '2026-06')).toBeCloseTo(100_000 - paid, 5);
  });
});

describe('cash of an employed doctor', () => {
  it('is the salary less tax withheld, every month', () => {
    const of = cash({}, { 'baseline.form': 'fastlonn', 'baseline.organisation.doctorSalary': 1_200_000 });
    const month = 100_000 - of('personskatt', '2026') / 12;
    for (const at of ['2026-01', '2026-06', '2026-12']) expect(of('kontantstrom', at)).toBeCloseTo(month, 5);
    expect(of('reservebehov', '2026')).toBeCloseTo(0, 5);
  });
});

/** The months of each calendar year that lies within the plan. */
function wholeIncomeYears(months: readonly string[]): readonly (readonly string[])[] {
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  return years.map((year) => months.filter((month) => month.startsWith(year))).filter(({ length }) => length === 12);
}

describe('any practice', () => {
  it('has cash that is income less what is paid, month by month and in all, and a reserve that never falls', () => {
    fc.assert(
      fc.property(computablePlan, (plan) => {
        const computation = computePlan(plan, bundledRules, kommuner);
        const at = (line: string, period: string): number => computation.figure('alt', line, period)?.value ?? 0;
        const { months } = periodsOf(plan);
        for (const { id } of plan.baseline.doctors) {
          let held = 0;
          let weakest = Infinity;
          let reserve = 0;
          for (const month of months) {
            const flow = at(`lege:${id}/kontantstrom`, month);
            held += flow;
            weakest = Math.min(weakest, flow);
            expect(isClose(at(`lege:${id}/kontantbeholdning`, month), held)).toBe(true);
            expect(at(`lege:${id}/svakesteMaaned`, month)).toBe(weakest);
            const needed = at(`lege:${id}/reservebehov`, month);
            expect(needed).toBeGreaterThanOrEqual(reserve);
            reserve = needed;
          }
          if (computation.figure('alt', `lege:${id}/naeringsinntekt`, months[0] ?? '') === null) continue;
          for (const year of wholeIncomeYears(months)) {
            const inAll = (line: string): number =>
              year.reduce((sum, month) => sum + at(`lege:${id}/${line}`, month), 0);
            // Twelve months hold four instalments: the income year's tax, to the krone
            expect(isClose(inAll('forskuddsskatt'), inAll('personskatt'))).toBe(true);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('a loan', () => {
  it('takes its instalments from the cash of the doctor who has it, month by month', () => {
    const plan = personPlan({}, { ownRates: AT_ONCE });
    const base = programOf(plan);
    const lines = new Map<string, Slot>();
    base.cells.forEach((cell, slot) => {
      if (cell.kind === 'amount' || cell.kind === 'total') lines.set(lineId(cell.scope, cell.def.id), slot as Slot);
    });
    const start = monthOf(plan.horizon.start as PlainDate);
    const rates = new RateReader(bundledRules, start, 12, plan.carryForward, plan.ownRates);
    const flowWith = (loans?: ReadonlyMap<string, Float64Array>): readonly number[] => {
      const context = new PracticeContext(plan, plan.baseline, new Set(), rates, kommuner, base);
      cashFlow(context, { lines, payers: new Map(), ...(loans === undefined ? {} : { loans }) });
      const program = context.graph.finish();
      program.run();
      const slot = program.cells.findIndex(
        (cell) => cell.kind === 'total' && cell.def.id === 'kontantstrom' && cell.scope.kind === 'lege',
      ) as Slot;
      return Array.from({ length: 12 }, (_, month) => program.at(slot, month));
    };
    const plain = flowWith();
    // 10 000 kr in January, 9 900 in February and so on
    const paid = Float64Array.from({ length: 12 }, (_, month) => 10_000 - 100 * month);
    const withLoan = flowWith(new Map([['anne', paid]]));
    withLoan.forEach((flow, month) => expect(flow).toBeCloseTo((plain[month] as number) - (paid[month] as number), 6));
  });
});
