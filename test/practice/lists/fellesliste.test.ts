/** A fellesliste: several doctors' parts of one list under one listetak, in any form. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Doctor } from '../../../src/engine';
import { computed, type Computed } from '../support/compute';
import { doctor, quietPlan } from '../support/plans';

const part = (id: string, start: number, growthPerYear: number, changes: Partial<Doctor> = {}): Doctor =>
  doctor(id, { list: { start, cap: 2030, growthPerYear }, sharedList: 'Øst', ...changes });

const practice = (doctors: readonly Doctor[], form = 'gruppepraksis'): Computed =>
  computed(quietPlan({ 'baseline.form': form, 'baseline.doctors': doctors, 'horizon.years': 2 }));
const LIST = 'listelengde';

describe('a fellesliste', () => {
  it('grows to one listetak, cut alike for all who share it', () => {
    // 1 000 + 1 000 under 2 030: 480 and 240 a year are 40 and 20 a month. Room for 30 of 60: half of each, in the second month.
    for (const form of ['gruppepraksis', 'solopraksis', 'gruppeavtale']) {
      const { of } = practice([part('anne', 1000, 480), part('bo', 1000, 240)], form);
      expect(of(`lege:anne/${LIST}`, '2024-12'), form).toBeCloseTo(1020, 6);
      expect(of(`lege:bo/${LIST}`, '2024-12'), form).toBeCloseTo(1010, 6);
    }
  });

  it('pays basistilskudd for each doctor’s part', () => {
    const { of } = practice([part('anne', 1200, 0), part('bo', 600, 0)]);
    expect(of('lege:anne/basistilskudd', '2024-01')).toBeCloseTo(2 * of('lege:bo/basistilskudd', '2024-01'), 6);
  });

  it('has the highest listetak said in it; 0 is not set: 2 500', () => {
    const own = (cap: number, id: string): Doctor => ({
      ...part(id, 1000, 2400),
      list: { start: 1000, cap, growthPerYear: 2400 },
    });
    const two = (one: number, other: number): number => {
      const { of } = practice([own(one, 'anne'), own(other, 'bo')]);
      return of(`lege:anne/${LIST}`, '2025-12') + of(`lege:bo/${LIST}`, '2025-12');
    };
    expect(two(2100, 2200)).toBeCloseTo(2200, 6);
    expect(two(0, 2100)).toBeCloseTo(2500, 6);
  });

  it('is only for those with its name; alone under a name is a list of one’s own', () => {
    const three = [
      part('anne', 1000, 480),
      part('bo', 1000, 480, { sharedList: 'Vest' }),
      part('kari', 1000, 480, { sharedList: '' }),
    ];
    // The first month is the start; 40 in each of the eleven after: 1 000 + 440
    const { of } = practice(three);
    for (const id of ['anne', 'bo', 'kari']) expect(of(`lege:${id}/${LIST}`, '2024-12')).toBeCloseTo(1440, 6);
  });

  it('never grows above its listetak, and two are apart', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 }), fc.boolean()), {
          minLength: 2,
          maxLength: 5,
        }),
        (parts) => {
          const doctors = parts.map(([start, growth, east], index) =>
            part(`l${index}`, start, growth, { sharedList: east ? 'Øst' : 'Vest' }),
          );
          const { of } = practice(doctors);
          for (const name of ['Øst', 'Vest']) {
            const members = doctors.filter((each) => each.sharedList === name);
            const before = members.reduce((sum, each) => sum + each.list.start, 0);
            const after = members.reduce((sum, each) => sum + of(`lege:${each.id}/${LIST}`, '2025-12'), 0);
            const wanted = before + 2 * members.reduce((sum, each) => sum + each.list.growthPerYear, 0);
            expect(after).toBeLessThanOrEqual(Math.max(before, 2030) + 1e-6);
            expect(after).toBeLessThanOrEqual(wanted + 1e-6);
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});
