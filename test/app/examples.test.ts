import { describe, expect, it } from 'vitest';
import { enginePort } from '../../src/app/enginePort';
import { bundledExamples, readExamples } from '../../src/app/examples';
import { bundledRules, kommuner } from '../../src/engine';
import { parsePlan, serializePlan } from '../../src/planfile';

describe('the bundled examples', () => {
  const examples = readExamples(bundledExamples, kommuner);

  it('are built into the app, each with a card of its own', () => {
    expect(examples.length).toBeGreaterThanOrEqual(5);
    expect(new Set(examples.map(({ card }) => card.id)).size).toBe(examples.length);
    for (const { card, plan } of examples) {
      expect(card.summary, card.title).not.toBe('');
      // As much of the note as a card has room for, in whole sentences.
      expect(plan.note.startsWith(card.summary), card.title).toBe(true);
      expect(card.summary.length, card.title).toBeLessThan(340);
      expect(card.summary, card.title).toMatch(/\.$/u);
      expect(plan.example, card.title).toBe(true);
    }
  });

  it.each(examples.map(({ plan }) => [plan.title, plan] as const))(
    '%s: computes, and reads back exactly',
    (_title, plan) => {
      const port = enginePort(bundledRules, kommuner);
      const { comparison, problems } = port.compute(plan);
      expect([problems, port.rateProblems(plan)]).toEqual([[], []]);
      expect(comparison?.scenarios).toHaveLength(plan.scenarios.length);
      expect(parsePlan(serializePlan(plan), kommuner)).toMatchObject({ ok: true, plan });
    },
  );

  it('that are no plans stop the app’s own tests, with the place', () => {
    expect(() => readExamples({ 'a.praksisplan': '{"format":"praksisplan"}' }, kommuner)).toThrow(/a\.praksisplan/);
  });
});
