import { describe, expect, it } from 'vitest';
import { bundledRules } from '../../src/engine/rules';
import { isGap, lookup, takstComponent, type TakstComponent } from '../../src/engine/rules/lookup';
import type { RulePack } from '../../src/engine/rules/types';
import { packWith, takst, takstValue } from './packBuilder';

const on = (pack: RulePack, code: string, part: TakstComponent, day: string): number | null | string => {
  const series = takstComponent(pack, code, part);
  if (series === null) return 'no such takst';
  const found = lookup(series, day);
  return isGap(found) ? found.gap : found.value.value;
};

describe('takstComponent', () => {
  const pack = packWith({
    takster: [
      takst('2ad', {
        values: [
          takstValue('2021-07-01', [null, null, 160], { through: '2022-06-30' }),
          takstValue('2023-07-01', [188, 18, 170]),
          takstValue('2024-07-01', [null, null, 179]),
          takstValue('2025-07-01', [194, 15, 179]),
        ],
      }),
      takst('8', { knownThrough: null, values: [takstValue('2025-07-01', [59, 0, 59]), takstValue('2026-07-01', [])] }),
      takst('9', { values: [takstValue('2025-07-01', [100, 90, 10]), takstValue('2026-07-01', [110, null, null])] }),
    ],
  });

  it('leaves a gap where other parts are known and this one is not', () => {
    expect(on(pack, '2ad', 'honorar', '2021-08-01')).toBe('before');
    expect(on(pack, '2ad', 'egenandel', '2021-08-01')).toBe(160);
    expect(on(pack, '2ad', 'egenandel', '2022-07-01')).toBe('unknown');
    expect(on(pack, '2ad', 'honorar', '2024-06-30')).toBe(188);
    expect(on(pack, '2ad', 'honorar', '2024-07-01')).toBe('unknown');
    expect(on(pack, '2ad', 'egenandel', '2024-07-01')).toBe(179);
    expect(on(pack, '2ad', 'honorar', '2025-07-01')).toBe(194);
    expect(on(pack, '2ad', 'honorar', '2027-06-30')).toBe(194);
    expect(on(pack, '2ad', 'honorar', '2027-07-01')).toBe('after');
  });

  it('gives null, not a gap, for an abolished takst', () => {
    expect(on(pack, '8', 'honorar', '2026-06-30')).toBe(59);
    expect(on(pack, '8', 'honorar', '2026-07-01')).toBeNull();
    expect(on(pack, '8', 'refusjon', '2030-01-01')).toBeNull();
  });

  it('ends a part that the newest row does not know', () => {
    expect(on(pack, '9', 'honorar', '2026-07-01')).toBe(110);
    expect(on(pack, '9', 'refusjon', '2026-06-30')).toBe(90);
    expect(on(pack, '9', 'refusjon', '2026-07-01')).toBe('after');
  });

  it('is null for a code the pack lacks, also for names of object members', () => {
    expect(takstComponent(pack, '2ae', 'honorar')).toBeNull();
    expect(takstComponent(pack, 'constructor', 'honorar')).toBeNull();
  });

  it('reads the bundled tariff: 2cd goes from 15 to 5 minutes on 1 July 2026', () => {
    expect(on(bundledRules, '2cd', 'honorar', '2026-06-30')).toBe(255);
    expect(on(bundledRules, '2cd', 'honorar', '2026-07-01')).toBe(132);
    const record = bundledRules.takster['2cd'];
    if (record === undefined) throw new Error('2cd is missing');
    const [before, after] = [lookup(record, '2026-06-30'), lookup(record, '2026-07-01')];
    expect(isGap(before) ? null : before.value.minutesPerUnit).toBe(15);
    expect(isGap(after) ? null : after.value.minutesPerUnit).toBe(5);
    expect(isGap(after) ? null : after.value.afterMinutes).toBe(20);
  });

  it('leaves who pays H1 unknown, as the regulation does', () => {
    expect(on(bundledRules, 'H1', 'honorar', '2026-11-01')).toBe(152);
    expect(on(bundledRules, 'H1', 'refusjon', '2026-11-01')).toBe('unknown');
  });
});
