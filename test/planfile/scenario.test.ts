import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyChanges,
  applyScenario,
  changedPaths,
  clearChange,
  clearChangesUnder,
  getPath,
  setChange,
  setPath,
  toIdPath,
  UnknownPathError,
} from '../../src/planfile';
import { sample, samplePlan } from '../arbitraries/builders';
import { plan } from '../arbitraries/plan';

describe('paths', () => {
  it('name members of lists by id, and places in a list of numbers', () => {
    const withProfile = sample({ 'baseline.activity.lengthProfile': [0.25, 0.75] });
    expect(getPath(withProfile, 'baseline.doctors.anne.list.start')).toBe(1_000);
    expect(getPath(withProfile, 'baseline.activity.lengthProfile.1')).toBe(0.75);
    expect(getPath(withProfile, 'baseline.doctors.0.list.start')).toBeUndefined();
    expect(getPath(withProfile, 'baseline.doctors.length')).toBeUndefined();
    expect(getPath(withProfile, 'baseline.constructor')).toBeUndefined();
    expect(getPath(withProfile, '__proto__')).toBeUndefined();
  });

  it('set one value in a copy and share the rest', () => {
    const before = samplePlan();
    const after = setPath(before, 'baseline.doctors.bo.list.start', 700);
    expect(after.baseline.doctors[1]?.list.start).toBe(700);
    expect(before).toStrictEqual(samplePlan());
    expect(after.baseline.doctors[0]).toBe(before.baseline.doctors[0]);
    expect(after.scenarios).toBe(before.scenarios);
    expect(() => setPath(before, 'baseline.doctors.ola.name', 'x')).toThrow(UnknownPathError);
    expect(() => setPath(before, '__proto__.polluted', true)).toThrow(UnknownPathError);
  });

  it('turn places into ids, also in front of a scenario’s own paths', () => {
    expect(toIdPath(samplePlan(), 'baseline.doctors.1.list.cap')).toBe('baseline.doctors.bo.list.cap');
    expect(toIdPath(samplePlan(), 'scenarios.0.changes.doctors.anne.list.cap')).toBe(
      'scenarios.alt.changes.doctors.anne.list.cap',
    );
    const rate = { record: 'takst.2ad.honorar', from: '2027-01-01', value: 1, note: '' };
    const rates = { ...samplePlan(), ownRates: [rate, { ...rate }, { ...rate, from: '2028-01-01' }] };
    expect([0, 1, 2].map((at) => toIdPath(rates, `ownRates.${at}.value`))).toEqual([
      'ownRates.takst.2ad.honorar@2027-01-01.value',
      'ownRates.1.value',
      'ownRates.takst.2ad.honorar@2028-01-01.value',
    ]);
    expect(toIdPath(samplePlan(), 'baseline.doctors.9.name')).toBe('baseline.doctors.9.name');
  });
});

describe('scenarios', () => {
  it('are the baseline with their changes', () => {
    const changed = setChange(samplePlan(), 'alt', 'doctors.anne.list.cap', 1_400);
    expect(applyScenario(changed, 'alt').doctors[0]?.list.cap).toBe(1_400);
    expect(changed.baseline.doctors[0]?.list.cap).toBe(1_100);
    expect(() => applyScenario(changed, 'annet')).toThrow(RangeError);
  });

  it('keep a change that equals the baseline as a pin until it is taken away', () => {
    const pinned = setChange(samplePlan(), 'alt', 'doctors.anne.list.cap', 1_100);
    expect(changedPaths(pinned, 'alt')).toEqual([
      { path: 'doctors.anne.list.cap', baseline: 1_100, value: 1_100, isPin: true },
    ]);
    const moved = setPath(pinned, 'baseline.doctors.anne.list.cap', 1_250);
    expect(applyScenario(moved, 'alt').doctors[0]?.list.cap).toBe(1_100);
    expect(changedPaths(clearChange(moved, 'alt', 'doctors.anne.list.cap'), 'alt')).toEqual([]);
  });

  it('refuse a change to what is not there', () => {
    expect(() => setChange(samplePlan(), 'alt', 'doctors.ola.name', 'x')).toThrow(UnknownPathError);
    expect(() => applyChanges(samplePlan().baseline, { 'office.rent': 1 })).toThrow(UnknownPathError);
  });

  it('lose the changes to a doctor who leaves, and only those', () => {
    const changes = { 'doctors.anne.name': 'A', 'doctors.anne-2.name': 'B', form: 'gruppepraksis' };
    const before = sample({ 'scenarios.alt.changes': changes });
    expect(Object.keys(clearChangesUnder(before, 'doctors.anne').scenarios[0]!.changes)).toEqual([
      'doctors.anne-2.name',
      'form',
    ]);
  });

  it('apply independently of the order their changes were made in', () => {
    fc.assert(
      fc.property(plan, (each) => {
        const scenario = each.scenarios[0]!;
        const reversed = Object.fromEntries(Object.entries(scenario.changes).reverse());
        expect(applyChanges(each.baseline, reversed)).toStrictEqual(applyScenario(each, scenario.id));
      }),
      { numRuns: 50 },
    );
  });
});
