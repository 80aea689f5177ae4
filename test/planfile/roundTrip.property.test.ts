import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPlan, isAdvice, parsePlan, serializePlan } from '../../src/planfile';
import { KOMMUNER, plan } from '../arbitraries/plan';

describe('plan file round trip', () => {
  it('gives every valid plan back exactly, and the same text again', () => {
    fc.assert(
      fc.property(plan, (original) => {
        const text = serializePlan(original);
        const parsed = parsePlan(text, KOMMUNER);
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
        expect(parsed.plan).toStrictEqual(original);
        expect(parsed.notices.filter((notice) => !isAdvice(notice))).toEqual([]);
        expect(checkPlan(original, KOMMUNER).filter((found) => !isAdvice(found))).toEqual([]);
        expect(serializePlan(parsed.plan)).toBe(text);
      }),
      { numRuns: 300 },
    );
    // Two seconds of work; a machine that does much else at once has taken thirty times that.
  }, 180_000);

  it('brings decomposed letters to one form and −0 to 0, on the way out and in', () => {
    fc.assert(
      fc.property(plan, (original) => {
        const loose = { ...original, title: 'Bja\u030alands kontor', note: 'e\u0301'.repeat(40) };
        const office = { ...original.baseline.office, fixedPerOffice: -0 };
        const text = serializePlan({ ...loose, baseline: { ...original.baseline, office } });
        const parsed = parsePlan(text, KOMMUNER);
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
        expect(parsed.plan.title).toBe('Bjålands kontor');
        expect(parsed.plan.note).toBe('é'.repeat(40));
        expect(Object.is(parsed.plan.baseline.office.fixedPerOffice, 0)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
