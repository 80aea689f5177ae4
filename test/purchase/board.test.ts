import { describe, expect, it } from 'vitest';
import { bundledRules } from '../../src/engine';
import { assuming, OWN_HOURS, SPECIALIST, valued } from './purchasePlan';

describe('the board and the clock', () => {
  it('lands between bid and asking price, weighted as assumed', () => {
    const { board } = valued({ ...OWN_HOURS, bid: 600_000 }, SPECIALIST).negotiation;
    expect(board?.outcomes.map(({ price }) => price)).toEqual([600_000, 800_000, 1_000_000]);
    expect(board?.outcomes.map(({ probability }) => probability)).toEqual([0.25, 0.5, 0.25]);
    expect(board?.expectedPrice.value).toBe(800_000);
    const high = valued({ bid: 600_000, assumptions: assuming({ boardPosition: 1 }) }).negotiation.board;
    expect(high?.expectedPrice.value).toBe(1_000_000);
    expect(valued({ bid: 1_000_000 }).negotiation.board).toBeNull();
  });

  it('gives five weeks from the offer', () => {
    expect(valued({ offeredOn: '2027-01-25' }).negotiation.clock).toEqual({
      offeredOn: '2027-01-25',
      agreeBy: '2027-03-01',
    });
  });

  it('says what a municipality may do, from the sources', () => {
    const { municipality } = valued().negotiation;
    expect(municipality.map(({ code, legality }) => [code, legality])).toEqual([
      ['redeem', 'not-obliged'],
      ['take-over', 'lawful'],
      ['locum', 'obliged'],
      ['guarantee', 'normally-unlawful'],
    ]);
    for (const { source, rule } of municipality) {
      expect(bundledRules.sources[source.id]?.title).toBe(source.title);
      expect(rule.length + source.title.length).toBeGreaterThan(5);
    }
    // Ekspertutvalget 2023, 4.8.5.1: about half a million for each redeemed post; ASA 4310: a locum for six months.
    expect(municipality[0]?.paid).toMatchObject({ amount: 500_000, year: 2022 });
    expect(municipality[2]?.months).toBe(6);
  });
});
