/** The change of 1 July 2026 as a figure of its own, by hand. */
import { describe, expect, it } from 'vitest';
import { bundledRules, timeFeeChange } from '../../../src/engine';
import { explainTimeFee } from '../../../src/engine/practice/timeFeeChange';
import { quietPlan } from '../../practice/support/plans';
import { allIn } from './takstPlan';

const at = (changes: object, consultations = 2_270) =>
  timeFeeChange(
    quietPlan({ 'baseline.activity.feeModel': 'takster', 'baseline.activity.lengthProfile': null, ...changes })
      .baseline,
    bundledRules,
    consultations,
  );

describe('the new unit of time takst', () => {
  it('takes 22.26 kr from a consultation of the default profile, 50 530 kr a year on a list of 1 000', () => {
    // Shares 58, 27, 7, 4, 2, 1, 1 %. By 15 min: 0.27 + 0.07 + 0.04 + 2 × (0.02 + 0.01 + 0.01) = 0.46; × 255 = 117.30.
    // By 5 min: 0.27 + 2 × 0.07 + 3 × 0.04 + 4 × 0.02 + 5 × 0.01 + 6 × 0.01 = 0.72; × 132 = 95.04.
    const found = at({});
    expect(found?.units.before).toBeCloseTo(0.46, 12);
    expect(found?.units.after).toBeCloseTo(0.72, 12);
    expect(found?.perConsultation.before).toBeCloseTo(117.3, 9);
    expect(found?.perConsultation.after).toBeCloseTo(95.04, 9);
    // 2 270 day consultations (2.27 per inhabitant) × −22.26
    expect(found?.perYear).toBeCloseTo(-50_530.2, 6);
  });

  it('is explained by the number and the honorar, which has the source and the standing it has in the rules', () => {
    const node = explainTimeFee(bundledRules, 36, 'after');
    expect(node?.value).toBe(4 * 132);
    expect(node?.parts.map(({ value }) => value)).toEqual([4, 132]);
    const value = bundledRules.takster['2cd']?.values.find(({ from }) => from === '2026-07-01');
    expect(value?.basis).toBe('stated');
    expect(node?.parts[1]?.rate).toMatchObject({
      status: 'vedtatt',
      from: '2026-07-01',
      basis: 'stated',
      source: value?.source,
      sourceTitle: bundledRules.sources[value?.source ?? '']?.title,
    });
  });

  it.each([
    // minutes, class, before, after: DOMAIN 4
    [20, 0, 0, 0],
    [21, 1, 255, 132],
    [25, 1, 255, 132],
    [26, 2, 255, 264],
    [31, 3, 255, 396],
    [36, 4, 510, 528],
  ])('a consultation of %i minutes goes from %3$i to %4$i kr', (_minutes, index, before, after) => {
    const found = at({ 'baseline.activity.lengthProfile': allIn(index) }, 1);
    expect(found?.perConsultation).toEqual({ before, after });
    expect(found?.perYear).toBe(after - before);
  });

  it('is not asked of a practice priced by its own average', () => {
    expect(at({ 'baseline.activity.feeModel': 'average' })).toBeNull();
  });
});
