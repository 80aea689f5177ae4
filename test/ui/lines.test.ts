import { describe, expect, test } from 'vitest';
import { Reading } from '../../src/app/result/reading';
import { bundledRules, computePlan, kommuner } from '../../src/engine';
import {
  anyLine,
  columnsOf,
  DOCTOR_AMOUNTS,
  KEY_AMOUNTS,
  keyLines,
  laterKeyLines,
  practiceLines,
} from '../../src/ui/views/plan/result/lines';
import { samplePlan } from '../arbitraries/builders';

const plan = samplePlan();
const compared = {
  ...plan,
  scenarios: (['gruppepraksis', 'fastlegeselskap'] as const).map((form) => ({
    id: form,
    name: form,
    note: '',
    changes: { form },
    ownRates: [],
    reforms: [],
  })),
};
const computation = computePlan(compared, bundledRules, kommuner);
const comparison = computation.comparison!;

describe('what the page takes from a comparison', () => {
  /** Shown when the practice has them: no plan has all. */
  const SOMETIMES = ['selskapetsResultat'];

  test('the engine has every line the page asks for', () => {
    const missing = KEY_AMOUNTS.filter((amount) => anyLine(comparison, `kontor/${amount}`) === null);
    expect(missing.filter((amount) => !SOMETIMES.includes(amount))).toEqual([]);
    expect(DOCTOR_AMOUNTS.filter((amount) => anyLine(comparison, `lege:anne/${amount}`) === null)).toEqual([]);
  });

  test('key lines are the office’s, or one doctor’s', () => {
    expect(keyLines(comparison, null)[0]?.id).toBe('kontor/inntektPerLege');
    const own = keyLines(comparison, 'anne').map((line) => line.id);
    expect(own[0]).toBe('lege:anne/inntektForSkatt');
    expect(own.every((id) => id.startsWith('lege:anne/'))).toBe(true);
  });

  test('cash, capital and the public cost follow a moment after, with figures in every alternative', () => {
    const reading = new Reading(compared, comparison, computation);
    const office = laterKeyLines(reading, null).map(({ amount }) => amount);
    expect(office).toEqual(
      expect.arrayContaining(['svakesteMaaned', 'reservebehov', 'offentlig.sum', 'offentlig.sumPerInnbygger']),
    );
    expect(laterKeyLines(reading, 'anne').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['lege:anne/svakesteMaaned', 'lege:anne/reservebehov']),
    );
    for (const { id } of comparison.scenarios)
      expect(reading.figure(id, 'kontor/offentlig.sum', 0)?.value).toBeGreaterThan(0);
  });

  test('the listetak of an alternative is the agreed one, and unknown where it is to be lowered', () => {
    // In the sample plan Anne has agreed on 1 100, and Bo on none: 0 is not set.
    const unset = new Reading(compared, comparison, computation).listCaps('gruppepraksis');
    expect([...unset.doctors]).toEqual([
      ['anne', 1_100],
      ['bo', null],
    ]);
    expect(unset.office).toBeNull();
    const withCaps = plan.baseline.doctors.map((each) => ({ ...each, list: { ...each.list, cap: 1_200 } }));
    const agreed = { ...compared, baseline: { ...compared.baseline, doctors: withCaps } };
    expect(new Reading(agreed, comparison, computation).listCaps('gruppepraksis').office).toBe(2_400);
    const [first, ...others] = withCaps;
    const lowered = { ...first!, movement: { ...first!.movement, reductionNotice: '2027-01-01', reducedCap: 900 } };
    const changed = { ...compared, baseline: { ...compared.baseline, doctors: [lowered, ...others] } };
    const after = new Reading(changed, comparison, computation).listCaps('gruppepraksis');
    expect(after.doctors.get(first!.id)).toBeNull();
    expect(after.office).toBeNull();
  });

  test('lines that are nothing everywhere are left out, and the parts add up to the totals', () => {
    for (const [role, total] of [
      ['income', 'kontor/inntekter'],
      ['cost', 'kontor/kostnader'],
    ] as const) {
      const shown = practiceLines(comparison, role).map((line) => line.id);
      expect(shown.length).toBeGreaterThan(2);
      for (const { lines } of comparison.scenarios) {
        const sum = lines.filter(({ id }) => shown.includes(id)).reduce((acc, { years }) => acc + years[0]!, 0);
        expect(Math.abs(sum - lines.find(({ id }) => id === total)!.years[0]!)).toBeLessThan(0.01);
      }
    }
  });

  test('each alternative but the one compared with has a column of differences, when asked for', () => {
    const nameOf = (id: string): string => id;
    const ids = (showsDifference: boolean): string[] =>
      columnsOf(comparison, { reference: 'gruppepraksis', showsDifference, nameOf }).map(({ id }) => id);
    expect(ids(false)).toEqual(['gruppepraksis', 'fastlegeselskap']);
    expect(ids(true)).toEqual(['gruppepraksis', 'fastlegeselskap', 'fastlegeselskap/forskjell']);
  });
});
