/** Plans for tests that are about one thing: a valid plan, and ways to change it. */
import { STANDARD_FEE, type Plan } from '../../src/engine/practice/plan';
import { newPlan, newStaffMember, setPath } from '../../src/planfile';

/** A repeatable stand-in for `Math.random` (mulberry32). */
export function seededRandom(seed = 1): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Two doctors `anne` and `bo`, a nurse `nurse` with delegated work, one scenario `alt`. */
export function samplePlan(title = 'Fjordgata legekontor'): Plan {
  const random = seededRandom(7);
  const plan = newPlan(random, {
    title,
    start: '2027-01-01',
    years: 5,
    doctorName: 'Anne',
    scenarioName: 'Alternativ',
  });
  const doctor = plan.baseline.doctors[0];
  if (doctor === undefined) throw new Error('A new plan has a doctor');
  return {
    ...plan,
    id: 'plan-1',
    baseline: {
      ...plan.baseline,
      kommune: '0301',
      doctors: [
        { ...doctor, id: 'anne', list: { start: 1_000, cap: 1_100, growthPerYear: 0 } },
        { ...doctor, id: 'bo', name: 'Bo' },
      ],
      staff: [
        {
          ...newStaffMember(random, 'Kari', 'sykepleier'),
          id: 'nurse',
          delegation: {
            consultationsPerInhabitant: 0.5,
            replacingShare: 1,
            consultationsPerDay: 8,
            daysPerYear: 230,
            feeRule: 'sykepleiertakster',
            ...STANDARD_FEE,
            supervisionMinutes: 2,
          },
        },
      ],
    },
    scenarios: [{ id: 'alt', name: 'Alternativ', note: '', changes: {}, ownRates: [], reforms: [] }],
  };
}

/** `sample({ 'baseline.doctors.anne.list.start': 900 })`: the sample plan with other values at some paths. */
export function sample(changes: Readonly<Record<string, unknown>> = {}): Plan {
  return Object.entries(changes).reduce((plan, [path, value]) => setPath(plan, path, value), samplePlan());
}
