/** Nav and SOP at their limits, by hand. */
import { describe, expect, it } from 'vitest';
import {
  karensdel,
  manglendeSykelonn,
  manglendeSykelonnForsikret,
  navForsikringspremie,
  navSykepenger,
  sopInntektskompensasjon,
} from '../../../src/engine/person/sykdom';
import { manglendeForeldrepenger, yrkesskadetrygd } from '../../../src/engine/person/sammenlignbar';

/** G of 1 May 2026 is 136 549 kr. */
const SIX = 819_294;
const TWELVE = 1_638_588;

describe('sykepenger from Nav', () => {
  it('is 80 % of income up to 6 G, and no more above', () => {
    expect(navSykepenger.compute(500_000, SIX, 0.8)).toBe(400_000);
    // 0.8 × 819 294 = 655 435.20
    expect(navSykepenger.compute(SIX, SIX, 0.8)).toBeCloseTo(655_435.2, 6);
    expect(navSykepenger.compute(SIX + 1, SIX, 0.8)).toBe(navSykepenger.compute(SIX, SIX, 0.8));
    expect(navSykepenger.compute(SIX - 1, SIX, 0.8)).toBeCloseTo(655_434.4, 6);
  });

  it('is nothing for a deficit', () => {
    expect(navSykepenger.compute(-1, SIX, 0.8)).toBe(0);
  });
});

describe('SOP inntektskompensasjon', () => {
  it('fills up to 45 % of gross practice income', () => {
    // 0.45 × 2 000 000 − 655 435.20 = 244 564.80
    expect(sopInntektskompensasjon.compute(2_000_000, 0.45, TWELVE, 655_435.2)).toBeCloseTo(244_564.8, 6);
  });

  it('stops at 12 G: 3 641 306.67 kr in gross income', () => {
    const most = TWELVE - 655_435.2;
    expect(sopInntektskompensasjon.compute(TWELVE / 0.45, 0.45, TWELVE, 655_435.2)).toBeCloseTo(most, 6);
    expect(sopInntektskompensasjon.compute(4_000_000, 0.45, TWELVE, 655_435.2)).toBe(most);
  });

  it('is nothing where Nav pays more', () => {
    expect(sopInntektskompensasjon.compute(1_000_000, 0.45, TWELVE, 655_435.2)).toBe(0);
  });
});

describe('the expected loss in illness', () => {
  it('is all of the first days and what Nav and SOP leave of the rest', () => {
    // 0.05 × (0.4 × 1 000 000 + 0.6 × (1 000 000 − 600 000 − 100 000)) = 0.05 × 580 000 = 29 000
    expect(manglendeSykelonn.compute(1_000_000, 600_000, 100_000, 0.05, 0.4)).toBeCloseTo(29_000, 6);
  });

  it('is less with insurance from the first day', () => {
    // 0.05 × (0.4 × 400 000 + 0.6 × 300 000) = 0.05 × 340 000 = 17 000
    expect(manglendeSykelonnForsikret.compute(1_000_000, 600_000, 100_000, 0.05, 0.4)).toBeCloseTo(17_000, 6);
  });

  it('is never a gain', () => {
    expect(manglendeSykelonn.compute(500_000, 600_000, 100_000, 0.05, 0.4)).toBeCloseTo(10_000, 6);
    expect(manglendeSykelonn.compute(-500_000, 0, 0, 0.05, 0.4)).toBe(0);
  });

  it('has the part of absence that falls within the first days', () => {
    expect(karensdel.compute(16, 43.9)).toBeCloseTo(0.364464692, 9);
    expect(karensdel.compute(16, 10)).toBe(1);
  });
});

describe('what a self-employed doctor buys', () => {
  it('pays for insurance of up to 6 G and 12 G', () => {
    // 3.1 % of 819 294 = 25 398.114
    expect(navForsikringspremie.compute(2_000_000, SIX, 0.031)).toBeCloseTo(25_398.114, 6);
    expect(yrkesskadetrygd.compute(2_000_000, TWELVE, 0.004)).toBeCloseTo(6_554.352, 6);
    expect(yrkesskadetrygd.compute(-5, TWELVE, 0.004)).toBe(0);
  });

  it('loses what is above 6 G in parental leave', () => {
    // 0.9 ÷ 52 × (1 200 000 − 819 294) = 6 589.142308
    expect(manglendeForeldrepenger.compute(1_200_000, SIX, 1, 0.9)).toBeCloseTo(6_589.142308, 6);
    expect(manglendeForeldrepenger.compute(SIX, SIX, 1, 0.9)).toBe(0);
  });
});
