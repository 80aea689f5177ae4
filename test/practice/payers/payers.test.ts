/** Who pays the takster: refusjon and egenandel by line, frikort and exempt patients, and what is never paid. */
import { describe, expect, it } from 'vitest';
import { bundledRules } from '../../../src/engine';
import type { Plan } from '../../../src/engine';
import { statisticTables } from '../../../src/engine/rules/facts';
import { childShare, CONSULTATIONS_BY_AGE } from '../../../src/engine/practice/payers/exemptShare';
import { computed } from '../support/compute';
import { contacts, delegation, doctor, quietPlan, staffMember, type Changes } from '../support/plans';
import oracle from './payers.oracle.json';

const own = (record: string, value: number) => ({ record, from: '2015-01-01', value, note: '' });

/** One specialist with 1 000 on the list and room for all contacts, July 2026 to June 2027. */
function plan(changes: Changes = {}): Plan {
  return quietPlan({
    'horizon.start': '2026-07-01',
    ownRates: [own('basistilskudd.snitt.sats', 900), own('ekonsultasjon.tekst.andel', 0.5)],
    'baseline.doctors': [doctor('anne', { specialistFrom: '2020-01-01', overCapacity: 'overtime' })],
    'baseline.activity.feeModel': 'takster',
    'baseline.activity.contacts': contacts({
      konsultasjonDag: 2,
      konsultasjonKveld: 0.05,
      ekonsultasjonDag: 0.6,
      ekonsultasjonKveld: 0.1,
      sykebesok: 0.02,
      enkelKontaktOppmote: 0.5,
      enkelKontaktSkriftlig: 2,
    }),
    'baseline.activity.lengthProfile': [0.6, 0.2, 0.1, 0.05, 0.05, 0, 0],
    'baseline.activity.otherFeesPerConsultation': 100,
    ...changes,
  });
}
const YEAR = '2026/27';
const pay = (exemptShare: number | null, unpaidShare: number | null): Changes => ({
  'baseline.activity.payment': { exemptShare, unpaidShare },
});

describe('refusjon and egenandel', () => {
  const { of } = computed(plan());
  it.each(oracle.lines)('$line', ({ line, refusjon, egenandel }) => {
    expect(Math.abs(of(`lege:anne/${line}.refusjon`, YEAR) - refusjon)).toBeLessThanOrEqual(oracle.tolerance);
    const honorar = of(`lege:anne/${line}`, YEAR);
    expect(Math.abs(honorar - refusjon - egenandel)).toBeLessThanOrEqual(oracle.tolerance);
  });

  it('together are the honorar, and each is what the tariff says', () => {
    const both = oracle.lines.reduce((sum, each) => sum + each.refusjon + each.egenandel, 0);
    const fees = of('lege:anne/refusjoner', YEAR) + of('lege:anne/egenandeler', YEAR);
    expect(fees).toBeCloseTo(both, 2);
    expect(of('kontor/inntekter', YEAR)).toBeCloseTo(both + 900_000, 2);
  });

  it('of an own average follow the share of all takster', () => {
    const changes = { 'baseline.activity.feeModel': 'average', 'baseline.activity.averageFee': 500 };
    const average = computed(plan(changes));
    // 2 750 consultations × 500 = 1 375 000; egenandel 42,37 %.
    expect(average.of('lege:anne/egenandeler', YEAR)).toBeCloseTo(1_375_000 * 0.4237, 2);
    expect(average.of('lege:anne/refusjoner', YEAR)).toBeCloseTo(1_375_000 * 0.5763, 2);
  });

  it('of a nurse follow the nurse takster', () => {
    // 500 consultations: S2ad 179 is all egenandel; S2cd 108 × 2 (30 minutes) has none; others 100, of which 18.
    const nurse = staffMember('nora', {
      sizing: 'volume',
      delegation: delegation({ feeRule: 'sykepleiertakster', replacingShare: 0 }),
    });
    const each = computed(plan({ 'baseline.staff': [nurse] }));
    expect(each.of('lege:anne/delegerteTakster', YEAR)).toBeCloseTo(500 * (179 + 216 + 100), 2);
    expect(each.of('lege:anne/delegerteTakster.refusjon', YEAR)).toBeCloseTo(500 * (216 + 82), 2);
  });

  it('open to the takst: its egenandel, with date and source', () => {
    const { computation } = computed(plan());
    const text = JSON.stringify(computation.explain('alt', 'lege:anne/egenandeler', YEAR));
    expect(text).toContain('"takst.2ad.egenandel"');
    expect(text).toContain('"egenandel.ovrige.prosent"');
    expect(text).not.toContain('"takst.2ad.honorar"');
  });
});

describe('frikort, exempt patients and loss', () => {
  it('move the payer, and only the loss lowers the income', () => {
    const without = computed(plan(pay(0, 0)));
    const exempt = computed(plan(pay(oracle.exemptShare, 0)));
    const loss = computed(plan(pay(oracle.exemptShare, oracle.unpaidShare)));
    expect(exempt.of('kontor/resultat', YEAR)).toBe(without.of('kontor/resultat', YEAR));
    expect(loss.of('lege:anne/tapEgenandeler', YEAR)).toBeCloseTo(-oracle.loss, 2);
    expect(loss.of('kontor/resultat', YEAR)).toBeCloseTo(without.of('kontor/resultat', YEAR) - oracle.loss, 2);
    for (const each of [exempt, loss]) {
      expect(each.of('lege:anne/egenandelerFraHelfo', YEAR)).toBeCloseTo(oracle.fromHelfo, 2);
    }
    expect(loss.of('lege:anne/egenandelerBetalt', YEAR)).toBeCloseTo(oracle.fromPatients, 2);
  });

  it('add no line to a plan that reckons with no loss', () => {
    const lines = (changes: Changes): string[] =>
      computed(plan(changes)).computation.comparison!.scenarios[0]!.lines.map((line) => line.id);
    expect(lines(pay(null, null))).toEqual(lines(pay(0, 0)));
    expect(lines(pay(null, null)).join()).not.toMatch(/egenandel|refusjon/);
  });

  it('a bonus is not paid of what never comes', () => {
    const company = { 'baseline.form': 'fastlegeselskap', 'baseline.organisation.bonusShare': 0.3 };
    const bonus = (changes: Changes): number => computed(plan({ ...company, ...changes })).of('lege:anne/bonus', YEAR);
    expect(bonus(pay(oracle.exemptShare, 0)) - bonus(pay(oracle.exemptShare, oracle.unpaidShare))).toBeCloseTo(
      oracle.loss * 0.3,
      2,
    );
  });
});

describe('the share Helfo pays', () => {
  const fromHelfo = (changes: Changes, period: string): number => {
    const { of } = computed(plan(changes));
    return of('lege:anne/egenandelerFraHelfo', period) / of('lege:anne/egenandeler', period);
  };

  it('is the national one of 2023, and more from August 2026 when children under 18 pay nothing', () => {
    const changes = pay(null, 0);
    // (1 136 + 519) ÷ 3 887; then children 0,1335 × (1 + 4,8 ÷ 25,4) and 33,73 % of the rest.
    expect(fromHelfo(changes, '2026-07')).toBeCloseTo(1655 / 3887, 4);
    const children = (519 / 3887) * (1 + 4.8 / 25.4);
    expect(fromHelfo(changes, '2026-08')).toBeCloseTo(children + (1 - children) * (1136 / 3368), 3);
  });

  it('follows the ages of the list when they are known', () => {
    const ageShares = [0.1, 0.1, 0.04, 0.1, 0.26, 0.2, 0.15, 0.04, 0.01];
    const composition = { womenShare: 0.5, ageShares, centrality: null, lowEducation: false };
    const changes = { ...pay(null, 0), 'baseline.doctors': [doctor('anne', { composition })] };
    const all = 0.19 + 0.14 + 0.096 + 0.26 + 0.832 + 0.7 + 0.585 + 0.192 + 0.035;
    const [under16, under18] = [0.33 / all, (0.33 + 0.048) / all];
    expect(fromHelfo(changes, '2026-07')).toBeCloseTo(under16 + (1 - under16) * 0.3373, 6);
    expect(fromHelfo(changes, '2026-09')).toBeCloseTo(under18 + (1 - under18) * 0.3373, 6);
  });

  it('reads consultations by age as published', () => {
    const published = statisticTables.find(({ id }) => id === 'listevekt.alder')?.entries[0]?.parts ?? {};
    expect(CONSULTATIONS_BY_AGE).toEqual(Object.values(published).slice(0, 9));
    expect(childShare([0, 0, 0, 0, 0, 0, 0, 0, 0], [1, 1, 1, 0, 0, 0, 0, 0, 0])).toBe(0);
  });

  it('is in the rule pack with what it rests on', () => {
    for (const id of ['egenandel.helfo.prosent', 'egenandel.ubetalt.prosent', 'egenandel.frikort.prosent'])
      expect(bundledRules.records[id]?.values.at(-1)?.basis, id).toBe('assumed');
    const { computation } = computed(plan(pay(null, null)));
    expect(computation.standard('activity.payment.exemptShare', null)?.value).toBe(0.4258);
    expect(computation.standard('activity.payment.unpaidShare', null)?.value).toBe(0);
  });
});

it('every takst the doctor is paid by has refusjon + egenandel = honorar in the tariff', () => {
  const codes = ['2ad', '2ak', '2as', '2at', '2aft', '2dd', '2dds', '2dk', '2cd', '2cdd', '11ad', '11dd', '1ad', '1bd'];
  for (const code of [...codes, 'S2ad', 'S2cd']) {
    const rows = bundledRules.takster[code]!.values.filter(
      ({ from, honorar }) => from >= '2025-07-01' && honorar !== null,
    );
    expect(rows.length, code).toBeGreaterThan(0);
    for (const { honorar, refusjon, egenandel } of rows) expect((refusjon ?? 0) + (egenandel ?? 0), code).toBe(honorar);
  }
});
