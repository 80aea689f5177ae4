/** Which rates a scenario reads: what the rules screen shows as "where it is used". */
import { describe, expect, it } from 'vitest';
import { bundledRules, findSeries } from '../../../src/engine';
import { SUBJECTS, subjectOfRecord } from '../../../src/engine/rules/subjects';
import { computed } from '../support/compute';
import { quietPlan } from '../support/plans';

const ratesOf = (plan: ReturnType<typeof quietPlan>): readonly (readonly string[])[] =>
  computed(plan).computation.comparison!.scenarios.map(({ rates }) => rates);

describe('the rates a scenario reads', () => {
  it('are records of the pack, each once, in alphabetical order', () => {
    const [rates = []] = ratesOf(quietPlan());
    expect(rates.length).toBeGreaterThan(20);
    expect(rates).toEqual([...new Set(rates)].sort());
    expect(rates.filter((id) => findSeries(bundledRules, id) === null)).toEqual([]);
  });

  it('follow the form: only the company pays the doctors with a salary', () => {
    const plan = quietPlan({ 'baseline.organisation.doctorSalary': null, 'horizon.start': '2026-07-01' });
    const [scenario] = plan.scenarios;
    const company = { ...scenario!, id: 'selskap', changes: { ...scenario!.changes, form: 'fastlegeselskap' } };
    const [solo = [], selskap = []] = ratesOf({ ...plan, scenarios: [scenario!, company] });
    const onlySelskap = selskap.filter((id) => !solo.includes(id));
    expect(solo).toContain('basistilskudd.snitt.sats');
    expect(selskap).toContain('basistilskudd.snitt.sats');
    expect(onlySelskap).toContain('fastlonn.spesialist.sats');
  });

  it('hold what a reform copies as well as what it changes', () => {
    const plan = quietPlan({ 'baseline.activity.feeModel': 'takster', 'horizon.start': '2026-01-01' });
    const [scenario] = plan.scenarios;
    const reform = { id: 'kveldstakst-digital', from: plan.horizon.start, amount: null };
    const [rates = []] = ratesOf({ ...plan, scenarios: [{ ...scenario!, reforms: [reform] }] });
    expect(rates).toEqual(expect.arrayContaining(['takst.2aft.honorar', 'takst.2at.honorar']));
    expect(rates).toEqual([...new Set(rates)].sort());
  });
});

it('every bundled record has a subject, and every subject but the last two has records', () => {
  const used = new Set(Object.keys(bundledRules.records).map(subjectOfRecord));
  expect(used).not.toContain('annet');
  expect(SUBJECTS.filter((subject) => !used.has(subject))).toEqual(['takster', 'annet']);
  expect(subjectOfRecord('finnes.ikke')).toBe('annet');
});
