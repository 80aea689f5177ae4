/** Tax, pension and cost records against published results and their own arithmetic. */
import { describe, expect, it } from 'vitest';
import { bundledRules, type RecordId } from '../../src/engine/rules';
import { isGap, lookup } from '../../src/engine/rules/lookup';
import oracle from './skattesatser.oracle.json';

function read(id: RecordId, day: string): number {
  const record = bundledRules.records[id];
  const found = record === undefined ? null : lookup(record, day);
  if (found === null || isGap(found) || found.value.value === null) throw new Error(`${id} has no value on ${day}`);
  return found.value.value;
}
const in2026 = (id: RecordId): number => read(id, '2026-07-01');

/** Plain arithmetic on the records, to see that the records are right; the engine has its own functions. */
const trinnskatt = (income: number): number =>
  ([1, 2, 3, 4, 5] as const).reduce((sum, step) => {
    const limit = in2026(`trinnskatt.trinn${step}.grense`);
    const next = step === 5 ? Infinity : in2026(`trinnskatt.trinn${(step + 1) as 2 | 3 | 4 | 5}.grense`);
    const share = in2026(`trinnskatt.trinn${step}.prosent`);
    return sum + share * Math.max(0, Math.min(income, next) - limit);
  }, 0);
const trygdeavgift = (income: number): number => in2026('trygdeavgift.lonn.prosent') * income;
const minstefradrag = (income: number): number =>
  Math.min(income * in2026('skatt.minstefradrag.prosent'), in2026('skatt.minstefradrag.tak'));
const total = (income: number, rate: number, deduction: number): number =>
  rate * Math.max(0, income - minstefradrag(income) - deduction) + trinnskatt(income) + trygdeavgift(income);

describe('the tax rates of 2026 give what Skatteetaten publishes', () => {
  it.each(oracle.rutine2026)('$id', ({ lonn, hva, publisert }) => {
    const computed = {
      trinnskatt: trinnskatt(lonn),
      trygdeavgift: trygdeavgift(lonn),
      sum: total(lonn, in2026('skatt.alminnelig.prosent'), in2026('skatt.personfradrag.sats')),
      innsatssone: total(
        lonn,
        in2026('skatt.alminneligInnsatssone.prosent'),
        in2026('skatt.personfradrag.sats') + in2026('skatt.finnmarksfradrag.sats'),
      ),
    }[hva];
    expect(Math.abs((computed ?? NaN) - publisert)).toBeLessThanOrEqual(oracle.toleranseKr);
  });

  it('gives the published marginal rates', () => {
    const day = '2025-07-01';
    const top = read('skatt.alminnelig.prosent', day) + read('trinnskatt.trinn5.prosent', day);
    const salary = top + read('trygdeavgift.lonn.prosent', day);
    const zone1 = read('arbeidsgiveravgift.sone-i.prosent', day);
    const dividend = read('skatt.selskap.prosent', day);
    const published = Object.fromEntries(oracle.marginal.map(({ id, publisert }) => [id, publisert / 100]));
    expect(salary).toBeCloseTo(published['marginal-2025-lonn'] ?? NaN, 3);
    expect((salary + zone1) / (1 + zone1)).toBeCloseTo(published['marginal-2025-lonn-aga'] ?? NaN, 3);
    expect(top + read('trygdeavgift.naering.prosent', day)).toBeCloseTo(published['marginal-2025-naring'] ?? NaN, 3);
    const effective = read('skatt.alminnelig.prosent', day) * read('utbytte.oppjustering.faktor', day);
    expect(effective).toBeCloseTo(read('utbytte.effektiv.prosent', day), 6);
    expect(dividend + (1 - dividend) * effective).toBeCloseTo(published['marginal-2025-utbytte'] ?? NaN, 3);
  });
});

describe('records that follow from others', () => {
  it.each(['2022-05-01', '2023-05-01', '2024-05-01', '2025-05-01', '2026-05-01'])('multiples of G from %s', (day) => {
    const g = read('grunnbelop.sats', day);
    expect(read('grunnbelop.seks.grense', day)).toBe(6 * g);
    expect(read('grunnbelop.sjuKommaEn.grense', day)).toBe(Math.round(7.1 * g));
    expect(read('grunnbelop.tolv.grense', day)).toBe(12 * g);
  });

  it('12 G in 2026 is the published amount', () => {
    expect(read('grunnbelop.tolv.grense', '2026-05-01')).toBe(oracle.g12);
  });

  it.each(['2024', '2025', '2026'])('the owner’s largest pension contribution in %s', (year) => {
    const g = read('grunnbelop.sats', `${year}-05-01`);
    const share = read('pensjon.innehaver.prosent', `${year}-05-01`);
    const multiple = read('pensjon.innehaver.grense', `${year}-05-01`);
    expect(Math.abs(share * multiple * g - read('pensjon.innehaver.tak', `${year}-05-01`))).toBeLessThanOrEqual(1);
  });

  it.each([
    ['helsesekretar.lonn.sats', 474_700],
    ['helsesekretar.nyansatt.sats', 415_300],
    ['sykepleier.lonn.sats', 556_600],
  ] as const)('%s is carried from 2023 with G, to the nearest hundred', (id, base) => {
    expect(read(id, '2023-05-01')).toBe(base);
    for (const year of [2024, 2025, 2026]) {
      const carried = (base * read('grunnbelop.sats', `${year}-05-01`)) / read('grunnbelop.sats', '2023-05-01');
      expect(Math.abs(read(id, `${year}-05-01`) - carried)).toBeLessThanOrEqual(100);
    }
  });

  it('cost shares by item sum to the whole', () => {
    const shares = (['ansatte', 'lokaler', 'ikt', 'forbruk', 'adm'] as const).map((item) =>
      in2026(`kostnad.andel.${item}`),
    );
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it('driftsinntekt minus driftskostnad is driftsresultat in the income and cost survey', () => {
    for (const year of ['2012', '2016']) {
      const [income, cost, result] = (['driftsinntekt', 'driftskostnad', 'driftsresultat'] as const).map((line) =>
        read(`regnskap.iku.${line}`, `${year}-07-01`),
      );
      expect(Math.abs((income ?? NaN) - (cost ?? NaN) - (result ?? NaN))).toBeLessThanOrEqual(1);
    }
  });

  it('the extra employer’s contribution is abolished from 2025', () => {
    expect(read('arbeidsgiveravgift.ekstra.prosent', '2023-07-01')).toBe(0.05);
    expect(read('arbeidsgiveravgift.ekstra.grense', '2024-12-31')).toBe(850_000);
    const limit = bundledRules.records['arbeidsgiveravgift.ekstra.grense'];
    const found = limit === undefined ? null : lookup(limit, '2025-01-01');
    expect(found !== null && !isGap(found) && found.value.value).toBeNull();
  });
});
