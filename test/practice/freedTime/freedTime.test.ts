/** What doctors do with the time that delegation frees: four choices, each with its hours, list and contacts by hand. */
import { describe, expect, it } from 'vitest';
import type { FreedTimeUse } from '../../../src/engine';
import { computed, type Computed } from '../support/compute';
import { contacts, delegation, doctor, quietPlan, staffMember, type Changes } from '../support/plans';

/**
 * 1 200 inhabitants, 3 office consultations each: 300 a month, of 30 minutes (15 in the room, 15 after). A nurse takes
 * 0.5 per inhabitant: 50 a month, with 6 minutes of supervision each: 5 hours. Replaced 50 × 30 minutes = 25 hours; freed
 * 25 − 5 = 20 hours, or 40 consultations.
 */
function practice(freedTime: FreedTimeUse, changes: Changes = {}): Computed {
  return computed(
    quietPlan({
      'horizon.start': '2024-01-01',
      'horizon.years': 3,
      ownRates: [
        { record: 'tid.etterarbeid.minutter', from: '2015-01-01', value: 15, note: '' },
        { record: 'basistilskudd.snitt.sats', from: '2023-05-01', value: 1200, note: '' },
      ],
      'baseline.activity.averageFee': 400,
      'baseline.activity.contacts': contacts({ konsultasjonDag: 3 }),
      // All up to 20 minutes: reckoned as 15, and 15 minutes after
      'baseline.activity.lengthProfile': [1, 0, 0, 0, 0, 0, 0],
      'baseline.activity.freedTime': freedTime,
      'baseline.doctors': [doctor('anne', { list: { start: 1200, cap: 2500, growthPerYear: 0 }, ...WAITING })],
      'baseline.staff': [
        staffMember('nora', { sizing: 'volume', delegation: delegation({ supervisionMinutes: 6, feeRule: 'ingen' }) }),
      ],
      ...changes,
    }),
  );
}

/** 240 days × 15 ÷ 12 = 300 consultations a month: just what the list asks for without a nurse. */
const WAITING = { curativeDays: 240, consultationsPerDay: 15, overCapacity: 'waiting' } as const;
const HOURS = 'lege:anne/arbeidstimer';
const OWN = 'lege:anne/kontorkonsultasjoner';
const LIST = 'lege:anne/listelengde';

describe('freed time', () => {
  it('is what the replaced consultations took, less supervision', () => {
    expect(practice('faerreTimer').of('lege:anne/frigjortTid', '2024-01')).toBeCloseTo(20, 9);
  });

  it('is nothing when supervision takes more than is freed', () => {
    const { of } = practice('faerreTimer', { 'baseline.staff.nora.delegation.supervisionMinutes': 40 });
    expect(of('lege:anne/frigjortTid', '2024-01')).toBe(0);
  });

  it('without a choice gives hours as before: fewer where nobody waits', () => {
    const { of } = practice('ingen');
    // 250 × ½ hour + 5 hours of supervision
    expect(of(OWN, '2024-01')).toBeCloseTo(250, 9);
    expect(of(HOURS, '2024-01')).toBeCloseTo(130, 9);
    expect(of(LIST, '2024-12')).toBe(1200);
  });

  it('is left out where nobody replaces the doctor', () => {
    const without = (use: FreedTimeUse): Computed => practice(use, { 'baseline.staff': [] });
    for (const use of ['faerreTimer', 'lengreListe', 'merPerPasient'] as const) {
      expect(without(use).of(HOURS, '2024'), use).toBe(without('ingen').of(HOURS, '2024'));
      const lines = without(use).computation.comparison?.scenarios[0]?.lines.map((line) => line.amount);
      expect(lines).not.toContain('frigjortTid');
    }
  });
});

/** Capacity 260 a month: 40 of the 300 wait before delegation. */
const SHORT: Changes = {
  'baseline.doctors': [
    doctor('anne', { list: { start: 1200, cap: 2500, growthPerYear: 0 }, ...WAITING, consultationsPerDay: 13 }),
  ],
};

describe('fewer hours', () => {
  it('are taken out also where patients wait; without a choice those who wait come first', () => {
    const none = practice('ingen', SHORT);
    const fewer = practice('faerreTimer', SHORT);
    // The doctor must take 250. Without a choice all 250 (capacity 260); else 260 − 40 = 220, and 30 wait.
    expect(none.of(OWN, '2024-01')).toBeCloseTo(250, 9);
    expect(none.of('lege:anne/ventende', '2024-01')).toBeCloseTo(0, 9);
    expect(fewer.of(OWN, '2024-01')).toBeCloseTo(220, 9);
    expect(fewer.of('lege:anne/ventende', '2024-01')).toBeCloseTo(30, 9);
    expect(fewer.of(HOURS, '2024-01')).toBeCloseTo(220 / 2 + 5, 9);
    // Before delegation 260 were taken in 130 hours; now 115: 15 hours less, the 20 freed but for 5 of supervision.
    expect(practice('ingen', { ...SHORT, 'baseline.staff': [] }).of(HOURS, '2024-01')).toBeCloseTo(130, 9);
  });

  it('are what no choice gives where nobody waits', () => {
    expect(practice('faerreTimer').of(HOURS, '2024')).toBeCloseTo(practice('ingen').of(HOURS, '2024'), 9);
  });
});

describe('more per patient', () => {
  it('fills the freed time with consultations that earn', () => {
    const { of } = practice('merPerPasient');
    // 250 + 40; hours 290 × ½ + 5 = 150, as 300 × ½ before
    expect(of(OWN, '2024-01')).toBeCloseTo(290, 9);
    expect(of(HOURS, '2024-01')).toBeCloseTo(150, 9);
    expect(of('lege:anne/konsultasjonstakster', '2024-01')).toBeCloseTo(290 * 400, 6);
    expect(of(LIST, '2024-12')).toBe(1200);
  });

  it('lets those who wait come first', () => {
    const { of } = practice('merPerPasient', SHORT);
    // 250 must be taken, capacity 260: room for 10 of the 40
    expect(of(OWN, '2024-01')).toBeCloseTo(260, 9);
    expect(of('lege:anne/ventende', '2024-01')).toBeCloseTo(0, 9);
  });

  it('is not held back by capacity for a doctor who takes overtime', () => {
    const { of } = practice('merPerPasient', { ...SHORT, 'baseline.doctors.anne.overCapacity': 'overtime' });
    expect(of(OWN, '2024-01')).toBeCloseTo(290, 9);
  });
});

describe('a longer list', () => {
  /** 3 × ½ hour = 1.5 hours a year per inhabitant; freed per inhabitant 0.5 × (½ − 0.1) = 0.2 hours. */
  it('takes those there is time for the month before, until the hours are as before', () => {
    const { of } = practice('lengreListe');
    expect(of(LIST, '2024-01')).toBe(1200);
    // 20 hours × 12 ÷ 1.5 = 160
    expect(of(LIST, '2024-02')).toBeCloseTo(1360, 9);
    // 1 360 × 0.2 ÷ 12 = 22.67 hours; × 12 ÷ 1.5 = 181.33
    expect(of(LIST, '2024-03')).toBeCloseTo(1200 + 1360 * (0.2 / 1.5), 9);
    // Settles where L × 1.5 − L × 0.2 = 1 200 × 1.5: 1 384.6
    expect(of(LIST, '2026-12')).toBeCloseTo((1200 * 1.5) / 1.3, 6);
    expect(of(HOURS, '2026-12')).toBeCloseTo(150, 6);
    expect(of('lege:anne/basistilskudd', '2026-12')).toBeCloseTo(((1200 * 1.5) / 1.3) * 100, 3);
  });

  it('is boks 6-3: 1 000 become 1 200 when the nurse takes one of six', () => {
    const { of } = practice('lengreListe', {
      'baseline.doctors.anne.list.start': 1000,
      'baseline.staff.nora.delegation.supervisionMinutes': 0,
    });
    expect(of(LIST, '2026-12')).toBeCloseTo(1200, 6);
  });

  it('never passes the listetak, nor shrinks a list above it', () => {
    expect(practice('lengreListe', { 'baseline.doctors.anne.list.cap': 1300 }).of(LIST, '2026-12')).toBe(1300);
    expect(practice('lengreListe', { 'baseline.doctors.anne.list.cap': 1100 }).of(LIST, '2026-12')).toBe(1200);
  });

  it('grows no further than a fixed post reaches', () => {
    const { of } = practice('lengreListe', {
      // 4 a day × 100 days = 400 a year: 33.3 a month of the 50 wanted. Freed 33.3 × 0.4 = 13.33 hours.
      'baseline.staff.nora.sizing': 'fixed',
      'baseline.staff.nora.delegation.consultationsPerDay': 4,
      'baseline.staff.nora.delegation.daysPerYear': 100,
    });
    // 400 × 0.4 ÷ 1.5 = 106.67 more, however long the list is
    expect(of(LIST, '2024-02')).toBeCloseTo(1200 + 160 / 1.5, 9);
    expect(of(LIST, '2026-12')).toBeCloseTo(1200 + 160 / 1.5, 9);
  });

  it.each(['solopraksis', 'gruppepraksis', 'fastlegeselskap'])('holds for several doctors in %s', (form) => {
    const anne = doctor('anne', { list: { start: 1200, cap: 2500, growthPerYear: 0 }, ...WAITING });
    const bo = doctor('bo', { list: { start: 600, cap: 2500, growthPerYear: 0 }, ...WAITING });
    const { of } = practice('lengreListe', { 'baseline.form': form, 'baseline.doctors': [anne, bo] });
    expect(of(LIST, '2024-02')).toBeCloseTo(1360, 9);
    expect(of('lege:bo/listelengde', '2024-02')).toBeCloseTo(680, 9);
    expect(of('lege:bo/listelengde', '2026-12')).toBeCloseTo((600 * 1.5) / 1.3, 6);
    expect(of('kontor/listelengde', '2026-12')).toBeCloseTo((1800 * 1.5) / 1.3, 5);
  });

  it('shares the free places of a company’s own listetak', () => {
    const anne = doctor('anne', { list: { start: 1200, cap: 1200, growthPerYear: 0 }, ...WAITING });
    const bo = doctor('bo', { list: { start: 600, cap: 600, growthPerYear: 0 }, ...WAITING });
    const { of } = practice('lengreListe', {
      'baseline.form': 'fastlegeselskap',
      'baseline.organisation.company.sharedCap': 1900,
      'baseline.doctors': [anne, bo],
    });
    // 100 free places: 50 each
    expect(of(LIST, '2026-12')).toBeCloseTo(1250, 9);
    expect(of('lege:bo/listelengde', '2026-12')).toBeCloseTo(650, 9);
  });
});
