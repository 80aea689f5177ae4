/** Basisfinansiering against the source's own timeline, and derived figures against their arithmetic. */
import { describe, expect, it } from 'vitest';
import { bundledRules, type RecordId } from '../../src/engine/rules';
import { dayBefore } from '../../src/engine/rules/days';
import { isGap, lookup } from '../../src/engine/rules/lookup';
import oracle from './basistilskudd.oracle.json';

function read(id: RecordId, day: string): number | null | string {
  const record = bundledRules.records[id];
  if (record === undefined) throw new Error(`No record ${id}`);
  const found = lookup(record, day);
  return isGap(found) ? found.gap : found.value.value;
}

describe.each(oracle.rows)('from $from ($model)', ({ from, to, under, over, knekkpunkt, snitt }) => {
  it.each([from, ...(to === null ? [] : [to])])('on %s', (day) => {
    if (under !== undefined) {
      expect(read('basistilskudd.sats.under', day)).toBe(under);
      expect(read('basistilskudd.sats.over', day)).toBe(over);
      expect(read('basistilskudd.knekkpunkt.grense', day)).toBe(knekkpunkt ?? 'before');
      expect(read('basistilskudd.snitt.sats', day)).toBe('before');
    } else {
      expect(read('basistilskudd.sats.under', day)).toBeNull();
      expect(read('basistilskudd.sats.over', day)).toBeNull();
      expect(read('basistilskudd.knekkpunkt.grense', day)).toBeNull();
      // The timeline has nothing after June 2024; the year 2024–2025 is filled with a value marked as assumed.
      expect(read('basistilskudd.snitt.sats', day)).toBe(snitt ?? 861.16);
    }
  });
});

describe('the average rate', () => {
  it('is assumed from July 2024, and unknown from July 2025', () => {
    const found = lookup(
      bundledRules.records['basistilskudd.snitt.sats'] ?? { knownThrough: null, values: [] },
      '2025-06-30',
    );
    expect(isGap(found) ? null : found.value.basis).toBe('assumed');
    expect(read('basistilskudd.snitt.sats', '2025-07-01')).toBe('after');
  });

  it('follows from the arithmetic shown', () => {
    expect(841.8 / 1.0696).toBeCloseTo(787.02, 2);
    expect(841.8 * 1.023).toBeCloseTo(861.16, 2);
    expect(read('basistilskudd.snitt.sats', '2023-06-30')).toBe(787.02);
    expect(read('basistilskudd.snitt.sats', '2023-07-01')).toBe(841.8);
  });
});

describe('grunntilskudd and utjamning', () => {
  it.each(oracle.grunntilskudd)('grunntilskudd from $from is 500 × the rate', ({ from, to, value }) => {
    expect(read('grunntilskudd.belop.sats', from)).toBe(value);
    expect(read('grunntilskudd.belop.sats', to)).toBe(value);
    const id = from < '2023-05-01' ? 'basistilskudd.sats.under' : 'basistilskudd.snitt.sats';
    expect(500 * Number(read(id, from))).toBeCloseTo(value, 6);
  });

  it('has its first day on 1 May 2020 and not before', () => {
    expect(read('grunntilskudd.referanseliste.antall', dayBefore('2020-05-01'))).toBe('before');
    expect(read('grunntilskudd.referanseliste.antall', '2020-05-01')).toBe(500);
    expect(read('grunntilskudd.varighet.tak', '2026-11-01')).toBe(24);
    expect(read('grunntilskudd.listetak.gulv', '2026-11-01')).toBe(500);
  });

  it('gives the published utjamning example', () => {
    const { from, snittliste, value } = oracle.utjamning;
    const reference = Number(read('utjamning.referanseliste.antall', from));
    expect((reference - snittliste) * Number(read('basistilskudd.snitt.sats', from))).toBeCloseTo(value, 6);
    expect(read('utjamning.innbyggere.grense', from)).toBe(5000);
  });
});
