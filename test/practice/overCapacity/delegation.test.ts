/** Demand above capacity that staff with delegation take, by hand: what they have room for, its fee and supervision. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Doctor, StaffMember } from '../../../src/engine';
import { computed, type Computed } from '../support/compute';
import { contacts, delegation, doctor, quietPlan, staffMember, type Changes } from '../support/plans';

/**
 * 1 200 inhabitants, 3 office consultations each: 300 a month of 30 minutes (15 in the room, 15 after). Capacity 240 days ×
 * 13 ÷ 12 = 260: 40 above it. The nurse takes nothing as planned (0 per inhabitant), and 8 × 240 ÷ 12 = 160 a month in a
 * full post.
 */
const anne = (changes: Partial<Doctor> = {}): Doctor =>
  doctor('anne', {
    list: { start: 1200, cap: 2500, growthPerYear: 0 },
    curativeDays: 240,
    consultationsPerDay: 13,
    overCapacity: 'delegation',
    ...changes,
  });
const nurse = (changes: Partial<StaffMember> = {}, of: Parameters<typeof delegation>[0] = {}): StaffMember =>
  staffMember('nora', {
    delegation: delegation({
      consultationsPerInhabitant: 0,
      daysPerYear: 240,
      supervisionMinutes: 6,
      feeRule: 'egneHonorar',
      fee: 200,
      ...of,
    }),
    ...changes,
  });

function practice(doctors: readonly Doctor[], staff: readonly StaffMember[], changes: Changes = {}): Computed {
  return computed(
    quietPlan({
      ownRates: [{ record: 'tid.etterarbeid.minutter', from: '2015-01-01', value: 15, note: '' }],
      'baseline.form': 'gruppepraksis',
      'baseline.activity.averageFee': 400,
      'baseline.activity.contacts': contacts({ konsultasjonDag: 3 }),
      'baseline.activity.lengthProfile': [1, 0, 0, 0, 0, 0, 0],
      'baseline.doctors': doctors,
      'baseline.staff': staff,
      ...changes,
    }),
  );
}

const M = '2024-01';

describe('demand above capacity, delegated', () => {
  it('goes to a nurse with room: her fee, the doctor’s supervision, nobody waits', () => {
    const { of } = practice([anne()], [nurse()]);
    expect(of('lege:anne/delegertOverKapasitet', M)).toBeCloseTo(40, 9);
    expect(of('lege:anne/kontorkonsultasjoner', M)).toBeCloseTo(260, 9);
    expect(of('lege:anne/ventende', M)).toBeCloseTo(0, 9);
    expect(of('ansatt:nora/delegerteKonsultasjoner', M)).toBeCloseTo(40, 9);
    expect(of('ansatt:nora/medarbeiderdager', M)).toBeCloseTo(40 / 8, 9);
    // 40 × 200 kr; 260 × 400 kr for the doctor's own
    expect(of('lege:anne/delegerteTakster', M)).toBeCloseTo(8_000, 6);
    // 260 × ½ hour + 40 × 6 minutes = 130 + 4
    expect(of('lege:anne/arbeidstimer', M)).toBeCloseTo(134, 9);
  });

  it('is what waited before, and what would have been overtime', () => {
    const waiting = practice([anne({ overCapacity: 'waiting' })], [nurse()]);
    expect(waiting.of('lege:anne/ventende', M)).toBeCloseTo(40, 9);
    expect(waiting.of('ansatt:nora/delegerteKonsultasjoner', M)).toBe(0);
    const overtime = practice([anne({ overCapacity: 'overtime' })], [nurse()]);
    expect(overtime.of('lege:anne/kontorkonsultasjoner', M)).toBeCloseTo(300, 9);
    expect(overtime.of('lege:anne/arbeidstimer', M)).toBeCloseTo(150, 9);
  });

  it('stops where the post is full, and the rest waits', () => {
    // A tenth of a post: 16 a month. 300 − 16 = 284 are left for a capacity of 260: 24 wait.
    const { of } = practice([anne()], [nurse({ fte: 0.1 })]);
    expect(of('lege:anne/delegertOverKapasitet', M)).toBeCloseTo(16, 9);
    expect(of('lege:anne/kontorkonsultasjoner', M)).toBeCloseTo(260, 9);
    expect(of('lege:anne/ventende', M)).toBeCloseTo(24, 9);
    expect(of('lege:anne/delegerteTakster', M)).toBeCloseTo(16 * 200, 6);
  });

  it('comes after what the nurse takes anyway', () => {
    // As planned 0.2 × 1 200 ÷ 12 = 20, all in the doctor's place: 280 are left, 20 above capacity. Room 0.15 × 160 − 20 = 4.
    const { of } = practice([anne()], [nurse({ fte: 0.15 }, { consultationsPerInhabitant: 0.2 })]);
    expect(of('lege:anne/delegertOverKapasitet', M)).toBeCloseTo(4, 9);
    expect(of('ansatt:nora/delegerteKonsultasjoner', M)).toBeCloseTo(24, 9);
    expect(of('lege:anne/ventende', M)).toBeCloseTo(16, 9);
    expect(of('lege:anne/delegerteTakster', M)).toBeCloseTo(24 * 200, 6);
    // 260 × ½ + 24 × 6 minutes
    expect(of('lege:anne/arbeidstimer', M)).toBeCloseTo(132.4, 9);
  });

  it('is nothing for a post that follows the volume, or before the first day at work', () => {
    expect(practice([anne()], [nurse({ sizing: 'volume' })]).of('lege:anne/ventende', M)).toBeCloseTo(40, 9);
    const later = practice([anne()], [nurse({ from: '2024-07-01' })]);
    expect(later.of('lege:anne/ventende', '2024-06')).toBeCloseTo(40, 9);
    expect(later.of('lege:anne/ventende', '2024-07')).toBeCloseTo(0, 9);
  });

  it('shares room between doctors and work between posts, whatever their order', () => {
    // Anne 40 above; Bo 280 asked for, 260 possible: 20. Rooms 0.1875 × 160 = 30 and 0.09375 × 160 = 15: 45 for 60.
    const bo = anne({ list: { start: 1120, cap: 2500, growthPerYear: 0 } });
    const doctors = [anne(), { ...bo, id: 'bo', name: 'bo' }];
    const staff = [nurse({ fte: 0.1875 }), { ...nurse({ fte: 0.09375 }), id: 'ole', name: 'ole' }];
    for (const { of } of [practice(doctors, staff), practice(doctors.toReversed(), staff.toReversed())]) {
      // 40 × 30 ÷ 60 + 40 × 15 ÷ 60 = 20 + 10; 20 × 30 ÷ 60 + 20 × 15 ÷ 60 = 10 + 5
      expect(of('lege:anne/delegertOverKapasitet', M)).toBeCloseTo(30, 9);
      expect(of('lege:bo/delegertOverKapasitet', M)).toBeCloseTo(15, 9);
      expect(of('ansatt:nora/delegerteKonsultasjoner', M)).toBeCloseTo(30, 9);
      expect(of('ansatt:ole/delegerteKonsultasjoner', M)).toBeCloseTo(15, 9);
    }
  });

  it('takes no more than each post its share of the room, where there is room enough', () => {
    // 40 above; rooms 160 and 80: 40 × 160 ÷ 240 and 40 × 80 ÷ 240
    const staff = [nurse(), { ...nurse({ fte: 0.5 }), id: 'ole', name: 'ole' }];
    const { of } = practice([anne()], staff);
    expect(of('ansatt:nora/delegerteKonsultasjoner', M)).toBeCloseTo(80 / 3, 9);
    expect(of('ansatt:ole/delegerteKonsultasjoner', M)).toBeCloseTo(40 / 3, 9);
  });

  it('is only for the doctor who delegates', () => {
    const bo = { ...anne({ overCapacity: 'waiting' }), id: 'bo', name: 'bo' };
    const { of } = practice([anne(), bo], [nurse()]);
    expect(of('lege:anne/ventende', M)).toBeCloseTo(0, 9);
    expect(of('lege:bo/ventende', M)).toBeCloseTo(40, 9);
  });

  it('is the daytime’s: evening consultations wait', () => {
    // 30 by day and 270 in the evening, capacity 260: 40 above, of which at most 30 can go to the nurse
    const { of } = practice([anne()], [nurse()], {
      'baseline.activity.contacts': contacts({ konsultasjonDag: 0.3, konsultasjonKveld: 2.7 }),
    });
    expect(of('lege:anne/delegertOverKapasitet', M)).toBeCloseTo(30, 9);
    expect(of('lege:anne/ventende', M)).toBeCloseTo(10, 9);
  });

  it('works in a solo office, and with fewer hours for freed time', () => {
    const solo = practice([anne()], [nurse()], { 'baseline.form': 'solopraksis' });
    expect(solo.of('lege:anne/delegertOverKapasitet', M)).toBeCloseTo(40, 9);
    // As planned 20 replaced: 10 hours less 20 × 6 minutes = 8 freed, or 16 consultations. 280 for 260 − 16 = 244: 36 above.
    const fewer = practice([anne()], [nurse({}, { consultationsPerInhabitant: 0.2 })], {
      'baseline.activity.freedTime': 'faerreTimer',
    });
    expect(fewer.of('lege:anne/delegertOverKapasitet', M)).toBeCloseTo(36, 9);
    expect(fewer.of('lege:anne/kontorkonsultasjoner', M)).toBeCloseTo(244, 9);
  });

  it('leaves a longer list for freed time as it is', () => {
    const longer = (overCapacity: Doctor['overCapacity']): number =>
      practice([anne({ overCapacity })], [nurse({}, { consultationsPerInhabitant: 0.2 })], {
        'baseline.activity.freedTime': 'lengreListe',
      }).of('lege:anne/listelengde', '2024-12');
    expect(longer('delegation')).toBeCloseTo(longer('waiting'), 9);
  });
});

describe('delegated consultations', () => {
  it('are never more than is asked for, nor than staff can do', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 2_500 }), fc.integer({ min: 0, max: 260 })), {
          minLength: 1,
          maxLength: 3,
        }),
        fc.array(fc.tuple(fc.double({ min: 0, max: 2, noNaN: true }), part, part), { minLength: 1, maxLength: 3 }),
        (lists, posts) => {
          const doctors = lists.map(([start, curativeDays], index) => ({
            ...anne({ list: { start, cap: 2500, growthPerYear: 0 }, curativeDays }),
            id: `lege${index}`,
            name: `lege${index}`,
          }));
          const staff = posts.map(([fte, consultationsPerInhabitant], index) => ({
            ...nurse({ fte }, { consultationsPerInhabitant, replacingShare: 1 }),
            id: `s${index}`,
            name: `s${index}`,
          }));
          const { of } = practice(doctors, staff);
          let taken = 0;
          for (const { id, list } of doctors) {
            const asked = (list.start * 3) / 12;
            const own = of(`lege:${id}/kontorkonsultasjoner`, M);
            const delegated = staff.map((each) => of(`lege:${id}/delegerteIAlt.${each.id}`, M));
            const all = own + delegated.reduce((sum, each) => sum + each, 0);
            expect(all).toBeLessThanOrEqual(asked * (1 + 1e-9) + 1e-9);
            // Nothing is lost on the way either
            expect(all + of(`lege:${id}/ventende`, M)).toBeCloseTo(asked, 6);
          }
          for (const { id, fte } of staff) {
            const done = of(`ansatt:${id}/delegerteKonsultasjoner`, M);
            expect(done).toBeLessThanOrEqual(fte * 160 * (1 + 1e-9) + 1e-9);
            taken += done;
          }
          const all = doctors.reduce((sum, { list }) => sum + (list.start * 3) / 12, 0);
          expect(taken).toBeLessThanOrEqual(all * (1 + 1e-9) + 1e-9);
        },
      ),
      { numRuns: 60 },
    );
  });
});
