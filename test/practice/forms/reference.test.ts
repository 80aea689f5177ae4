/** The reference of DOMAIN section 6: a large company with employed doctors, ordinary grants and takster, and its margin. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kommuner } from '../../../src/engine';
import { parsePlan } from '../../../src/planfile';
import { computed } from '../support/compute';

const YEAR = '2027';

function reference(): ReturnType<typeof computed> {
  const parsed = parsePlan(readFileSync('assets/eksempler/6-stort-selskap.praksisplan', 'utf8'), kommuner);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return computed(parsed.plan);
}

describe('a company of fifteen doctors with 1 150 on each list', () => {
  const { of, computation } = reference();
  const at = (line: string, scenario: string): number => of(`kontor/${line}`, YEAR, scenario);

  it('pays what its terms say', () => {
    expect(at('listelengde', 'standard')).toBe(15 * 1_150);
    // 0.2 × 1 260 000 = 252 000, pension 12 600, avgift 264 600 × 0.141 = 37 308.60
    expect(at('lederkostnad', 'standard')).toBeCloseTo(301_908.6, 4);
    const salaries = (scenario: string): number =>
      (computation.comparison?.scenarios.find(({ id }) => id === scenario)?.lines ?? [])
        .filter(({ amount }) => amount === 'legelonn')
        .reduce((sum, { years }) => sum + (years[0] ?? 0), 0);
    expect(salaries('standard')).toBeCloseTo(15 * 1_260_000, 4);
    expect(salaries('overlege')).toBeCloseTo(15 * 1_110_000, 4);
  });

  it.each(['standard', 'overlege'])('has a margin that is income less every cost and all pay: %s', (scenario) => {
    const doctors = (computation.comparison?.scenarios.find(({ id }) => id === scenario)?.lines ?? []).filter(
      ({ amount }) => amount === 'legelonn' || amount === 'bonus',
    );
    // Salary and bonus of fifteen
    expect(doctors).toHaveLength(30);
    const pay = doctors.reduce((sum, { years }) => sum + (years[0] ?? 0), 0);
    const margin = at('inntekter', scenario) - at('kostnader', scenario) - pay;
    expect(at('selskapetsResultat', scenario)).toBeCloseTo(margin, 4);
  });

  it('has by how much the pay differs, with pension and avgift on it, more or less left', () => {
    const bonus = (computation.comparison?.scenarios.find(({ id }) => id === 'standard')?.lines ?? [])
      .filter(({ amount }) => amount === 'bonus')
      .reduce((sum, { years }) => sum + (years[0] ?? 0), 0);
    // 15 × (1 260 000 − 1 110 000) in salary and all of the bonus, × 1.05 with pension × 1.141 with avgift in zone I
    const saved = (15 * 150_000 + bonus) * 1.05 * 1.141;
    expect(at('selskapetsResultat', 'overlege') - at('selskapetsResultat', 'standard')).toBeCloseTo(saved, 2);
    // The list, the work and the grants are the same
    expect(at('inntekter', 'overlege')).toBeCloseTo(at('inntekter', 'standard'), 4);
  });

  it.each(['standard', 'overlege'])('keeps what is left after selskapsskatt, and no loss: %s', (scenario) => {
    // Nothing is paid out in the example: 78 % of a surplus stays, and the owners cover a deficit
    const kept = 0.78 * Math.max(0, at('selskapetsResultat', scenario));
    const found = computation.figure(scenario, 'kontor/egenkapital', YEAR)?.value ?? Number.NaN;
    expect(found).toBeCloseTo(kept, 2);
  });

  it('would need more doctors within lawful hours than the same lists have in gruppepraksis', () => {
    expect(at('flereLegerForListen', 'standard')).toBeGreaterThan(0);
    expect(computation.figure('gruppe', 'kontor/flereLegerForListen', YEAR)).toBeNull();
    expect(at('ventende', 'standard')).toBeGreaterThan(at('ventende', 'gruppe'));
  });
});
