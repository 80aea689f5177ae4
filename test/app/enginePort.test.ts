import { describe, expect, it } from 'vitest';
import { enginePort } from '../../src/app/enginePort';
import { bundledRules, kommuner, type Problem } from '../../src/engine';
import { isAdvice } from '../../src/planfile';
import { placedProblemText, rangeProblem } from '../../src/ui/text/problems';
import { sample } from '../arbitraries/builders';

describe('rateProblems', () => {
  const { rateProblems } = enginePort(bundledRules, kommuner);
  const rate = (record: string) => ({ record, from: '2027-01-01', value: 1, note: '' });

  it('tells of the plan’s and each scenario’s figures for rates the rules do not have, at their place', () => {
    const plan = sample({
      ownRates: [rate('takst.2ad.honorar'), rate('takst.2ad.pris')],
      'scenarios.alt.ownRates': [rate('oppdiktet.sats'), rate('basistilskudd.snitt.sats')],
    });
    expect(rateProblems(plan)).toEqual([
      { code: 'unknown-record', path: 'ownRates.1.record', values: { record: 'takst.2ad.pris' } },
      { code: 'unknown-record', path: 'scenarios.0.ownRates.0.record', values: { record: 'oppdiktet.sats' } },
    ]);
  });

  it('refuses a figure outside the rate’s range, at its value, with the bound', () => {
    const plan = sample({
      ownRates: [
        { ...rate('arbeidsgiveravgift.sone-i.prosent'), value: 14.1 },
        { ...rate('takst.2ad.honorar'), value: -1 },
      ],
    });
    expect(rateProblems(plan)).toMatchObject([
      { code: 'too-high', path: 'ownRates.0.value', values: { value: 14.1, max: 1, unit: 'andel' } },
      { code: 'too-low', path: 'ownRates.1.value', values: { value: -1, min: 0 } },
    ]);
    expect(rangeProblem(0.141, 'andel', [0, 1])).toBeNull();
    expect(rangeProblem(1.2, 'andel', [0, 1])).toContain('120');
    const [share] = rateProblems(plan);
    expect(placedProblemText(share as Problem).replaceAll('\u00a0', ' ')).toMatch(
      /^Egen sats for «.*»: 1 410 % er for høyt\. Høyeste verdi er 100 %\.$/,
    );
  });

  it('says when an own honorar is not the sum of own parts, and lets the plan be computed', () => {
    const plan = sample({
      ownRates: [
        { ...rate('takst.2ad.honorar'), value: 210 },
        { ...rate('takst.2ad.refusjon'), value: 20 },
        { ...rate('takst.2ad.egenandel'), value: 180 },
      ],
    });
    const problems = rateProblems(plan);
    expect(problems).toMatchObject([{ code: 'takst-parts-differ', path: 'ownRates.0.value' }]);
    expect(problems.every(isAdvice)).toBe(true);
  });
});
