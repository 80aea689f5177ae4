import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  backupsToRemove,
  isBackupName,
  isLeftoverName,
  newestFirst,
  nextBackupName,
} from '../../electron/storage/retention';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 0, 1);
const name = (time: number): string => nextBackupName(time, []);
const kept = (names: readonly string[]): string[] => {
  const gone = new Set(backupsToRemove(names));
  return names.filter((known) => !gone.has(known));
};

describe('backup names', () => {
  it('are the time without colons', () => {
    expect(name(Date.UTC(2026, 10, 22, 7, 8, 9, 10))).toBe('2026-11-22T07-08-09-010Z');
  });

  it.each(['..', 'manifest.json', '2026-11-22', '2026-11-22T07-08-09-010Z/..', '2026-11-22T07-08-09-010Z kopi', ''])(
    'are not %j',
    (other) => {
      expect([isBackupName(other), isLeftoverName(other)]).toEqual([false, false]);
    },
  );

  it('move past the newest when the clock is behind it', () => {
    const newest = name(START + HOUR);
    expect(nextBackupName(START, [newest])).toBe(name(START + HOUR + 1));
  });

  it('leave out times that do not exist', () => {
    expect(newestFirst(['2026-13-45T99-00-00-000Z', name(START)])).toEqual([name(START)]);
  });
});

describe('backupsToRemove', () => {
  it('keeps thirty when all are of one day', () => {
    const names = Array.from({ length: 50 }, (_, index) => name(START + index * 60_000));
    expect(kept(names)).toEqual(names.slice(20));
  });

  it('keeps the newest of each of the latest 21 days as well', () => {
    // Two a day for 40 days: the thirty newest reach back 15 days; six more days keep their later one.
    const names = Array.from({ length: 80 }, (_, index) => name(START + index * 12 * HOUR));
    const left = kept(names);
    expect(left).toHaveLength(36);
    expect(left.slice(0, 6)).toEqual([39, 41, 43, 45, 47, 49].map((index) => names[index]));
  });

  it('never counts from today, so a wrong clock empties nothing', () => {
    const names = Array.from({ length: 21 }, (_, index) => name(START + index * 24 * HOUR));
    expect(backupsToRemove([...names, name(Date.UTC(2099, 0, 1))])).toEqual([]);
  });

  it('removes only names we made, and never the newest', () => {
    const time = fc.integer({ min: 0, max: 400 * 24 }).map((hours) => name(START + hours * HOUR));
    fc.assert(
      fc.property(fc.uniqueArray(fc.oneof(time, fc.string()), { maxLength: 120 }), (names) => {
        const gone = backupsToRemove(names);
        expect(gone.every(isBackupName)).toBe(true);
        const ours = newestFirst(names);
        expect(ours.length - gone.length).toBeGreaterThanOrEqual(Math.min(30, ours.length));
        expect(ours.length - gone.length).toBeLessThanOrEqual(51);
        if (ours[0] !== undefined) expect(gone).not.toContain(ours[0]);
      }),
    );
  });
});
