/** The expert committee's own example of a nurse beside a doctor, column by column. */
import { describe, expect, it } from 'vitest';
import { computed, type Computed } from '../support/compute';
import { contacts, delegation, doctor, quietPlan, staffMember } from '../support/plans';
import oracle from './boks63.oracle.json';

const FORMS = ['solopraksis', 'gruppepraksis', 'gruppeavtale'] as const;

const ownRate = (value: number) => ({ record: 'basistilskudd.snitt.sats', from: '2023-05-01', value, note: '' });

function boks63(form: string, list: number, replacingShare: number | null, scenarioRate?: number, grant = 0): Computed {
  const nurse = staffMember('nora', {
    sizing: 'volume',
    delegation: delegation({ replacingShare: replacingShare ?? 0 }),
  });
  return computed(
    quietPlan({
      'baseline.form': form,
      ownRates: [ownRate(1000)],
      'scenarios.alt.ownRates': scenarioRate === undefined ? [] : [ownRate(scenarioRate)],
      'baseline.activity.averageFee': 1000 / 3,
      'baseline.activity.contacts': contacts({ konsultasjonDag: 3 }),
      'baseline.doctors': [doctor('anne', { list: { start: list, cap: 2500, growthPerYear: 0 } })],
      'baseline.limits.grantPerInhabitant': grant,
      'baseline.staff': replacingShare === null ? [] : [nurse],
    }),
  );
}

describe.each(FORMS)('EU23 boks 6-3 as %s', (form) => {
  it.each(oracle)('$id', ({ input, expected, tolerance }) => {
    const { of } = boks63(form, input.list, input.replacingShare, input.scenarioRate, input.grant);
    const near = (line: string, value: number, margin = tolerance): void =>
      expect(Math.abs(of(line, '2024') - value), line).toBeLessThanOrEqual(margin);
    near('kontor/basistilskudd', expected.basis);
    near('kontor/konsultasjonstakster', expected.doctor);
    near('kontor/resultat', expected.result);
    near('lege:anne/inntektForSkatt', expected.result);
    near('lege:anne/kurativeDager', expected.doctorDays, 0.0001);
    if (input.replacingShare === null) return;
    near('kontor/delegerteTakster', expected.nurse);
    near('kontor/lonnskostnader', expected.nurseCost);
    if (expected.grant !== undefined) near('kontor/medarbeidertilskudd', expected.grant);
    const nurse = form === 'solopraksis' ? 'ansatt:nora@anne' : 'ansatt:nora';
    near(`${nurse}/medarbeiderdager`, expected.nurseDays, 0.0001);
  });

  it('reaches the published differences', () => {
    const [without, same, longer] = [boks63(form, 1000, null), boks63(form, 1000, 1), boks63(form, 1200, 1)];
    const result = (each: Computed): number => each.of('kontor/resultat', '2024');
    const days = (each: Computed): number => each.of('lege:anne/kurativeDager', '2024');
    expect(Math.round((result(same) / result(without) - 1) * 100)).toBe(-14);
    expect(Math.round(result(longer) - result(without))).toBe(73_913);
    expect(Math.round(days(same) - days(without))).toBe(-38);
    expect(Math.round((days(same) / days(without) - 1) * 100)).toBe(-17);
    expect(days(longer)).toBeCloseTo(days(without), 9);
  });
});
