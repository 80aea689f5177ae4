/** The public cost scaled up: boks 6-3 with the nurse in addition and a grant, for one and five million. */
import { describe, expect, test } from 'vitest';
import { POPULATIONS, SCALED, scaled, scaledTrace } from '../../../src/app/result';
import { Reading } from '../../../src/app/result/reading';
import { bundledRules, computePlan, kommuner } from '../../../src/engine';
import { contacts, delegation, quietPlan, staffMember } from '../../practice/support/plans';

const plan = quietPlan({
  ownRates: [{ record: 'basistilskudd.snitt.sats', from: '2023-05-01', value: 1000, note: '' }],
  'baseline.activity.averageFee': 1000 / 3,
  'baseline.activity.contacts': contacts({ konsultasjonDag: 3 }),
  'baseline.activity.payment': { exemptShare: 1, unpaidShare: 0 },
  'baseline.staff': [staffMember('nora', { sizing: 'volume', delegation: delegation({ replacingShare: 0 }) })],
  'baseline.limits.grantPerInhabitant': 100,
});
const reading = ((): Reading => {
  const empty = {
    ...plan.scenarios[0]!,
    id: 'annet',
    changes: { form: 'annen-stilling', 'organisation.otherPost.salary': 1_000_000 },
  };
  const both = { ...plan, scenarios: [plan.scenarios[0]!, empty] };
  const computation = computePlan(both, bundledRules, kommuner);
  if (computation.comparison === null) throw new Error(JSON.stringify(computation.problems));
  return new Reading(both, computation.comparison, computation);
})();
const [sum, alt, doctors] = SCALED;
const words = { label: 'Offentlig kostnad', formula: 'ganger', inhabitants: 'Innbyggere i alt', note: 'Valgt.' };

describe('the public cost of one to five million inhabitants', () => {
  test('is the cost of each listeinnbygger so many times', () => {
    // 1 000 + 3 500 × 333,33 ÷ 1 000 + 100 = 2 266,67 kr each.
    expect(POPULATIONS).toEqual([1e6, 2e6, 3e6, 4e6, 5e6]);
    expect(scaled(reading, 'alt', sum, 0, 1e6)).toBeCloseTo(2_266_666_666.67, 0);
    expect(scaled(reading, 'alt', sum, 0, 5e6)).toBeCloseTo(11_333_333_333.33, 0);
    // Nobody pays an egenandel here, so the two are equal; lists of 1 000 take 5 000 doctors.
    expect(scaled(reading, 'alt', alt, 0, 5e6)).toBeCloseTo(11_333_333_333.33, 0);
    expect(scaled(reading, 'alt', doctors, 0, 5e6)).toBeCloseTo(5_000, 6);
  });

  test('is told by the figure it is made of and the number that was chosen', () => {
    const trace = scaledTrace(reading, 'alt', sum, 0, 5e6, words)!;
    expect(trace.value).toBe(trace.parts[0]!.value * trace.parts[1]!.value);
    expect(trace.parts.map(({ id }) => id)).toEqual(['kontor/offentlig.sumPerInnbygger', 'innbyggere']);
  });

  test('is not there where nobody is on a list', () => {
    expect(scaled(reading, 'annet', sum, 0, 1e6)).toBeNull();
    expect(scaledTrace(reading, 'annet', sum, 0, 1e6, words)).toBeNull();
  });
});
