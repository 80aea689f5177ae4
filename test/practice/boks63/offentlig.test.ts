/** What the committee's example costs those who pay: with the nurse instead of the doctor and in addition, with a grant. */
import { describe, expect, it } from 'vitest';
import { computed, type Computed } from '../support/compute';
import { contacts, delegation, doctor, quietPlan, staffMember } from '../support/plans';
import oracle from './offentlig.oracle.json';

const own = (record: string, value: number) => ({ record, from: '2023-05-01', value, note: '' });
const FORMS = ['solopraksis', 'gruppepraksis', 'gruppeavtale', 'fastlegeselskap'] as const;

type Input = (typeof oracle)[number]['input'];

function boks63(form: string, { list, replacingShare, grantPerInhabitant, exemptShare }: Input): Computed {
  const nurse = staffMember('nora', {
    sizing: 'volume',
    delegation: delegation({ replacingShare: replacingShare ?? 0 }),
  });
  return computed(
    quietPlan({
      'baseline.form': form,
      ownRates: [own('basistilskudd.snitt.sats', 1000), own('egenandel.takster.prosent', 0.4)],
      'baseline.activity.averageFee': 1000 / 3,
      'baseline.activity.contacts': contacts({ konsultasjonDag: 3 }),
      'baseline.activity.payment': { exemptShare, unpaidShare: 0 },
      'baseline.doctors': [doctor('anne', { list: { start: list, cap: 2500, growthPerYear: 0 } })],
      'baseline.staff': replacingShare === null ? [] : [nurse],
      'baseline.limits.grantPerInhabitant': grantPerInhabitant,
    }),
  );
}

describe.each(FORMS)('EU23 boks 6-3 from the public side, as %s', (form) => {
  it.each(oracle)('$id', ({ input, expected }) => {
    const { of, computation } = boks63(form, input);
    const near = (value: number, by: number, margin = 0.5): void =>
      expect(Math.abs(value - by)).toBeLessThanOrEqual(margin);
    near(of('kontor/offentlig.stat', '2024'), expected.stat);
    near(of('kontor/offentlig.kommune', '2024'), expected.kommune);
    near(of('kontor/offentlig.pasienter', '2024'), expected.pasienter);
    const each = of('kontor/offentlig.sumPerInnbygger', '2024');
    near(each, expected.perInnbygger, 0.0001);
    near(each * 1_000_000, expected.perMillion, 1);
    near(each * 5_000_000, expected.per5Millioner, 4);
    near(
      of('kontor/offentlig.altPerInnbygger', '2024'),
      expected.perInnbygger + expected.pasienter / input.list,
      0.0001,
    );
    near(of('lege:anne/inntektForSkatt', '2024'), expected.doctor);
    // A month, and all years together, tell the same cost a year for each inhabitant.
    near(of('kontor/offentlig.sumPerInnbygger', '2024-03'), expected.perInnbygger, 0.0001);
    near(of('kontor/offentlig.sumPerInnbygger', 'sum'), expected.perInnbygger, 0.0001);
    near(of('kontor/offentlig.legerPerMillion', '2024'), 1_000_000 / input.list, 0.0001);
    const trace = computation.explain('alt', 'kontor/offentlig.sumPerInnbygger', '2024');
    expect(JSON.stringify(trace)).toContain('"basistilskudd.snitt.sats"');
  });
});

it('a municipality with the practice pays for the running of it, and gets what Helfo and patients pay', () => {
  // Fastlønn: costs 500 000 and salary 800 000; fees 1 000 000, all from Helfo. Kommunen: 1 300 000 − 1 000 000.
  const { of } = computed(
    quietPlan({
      'baseline.form': 'fastlonn',
      ownRates: [own('basistilskudd.snitt.sats', 1000), own('arbeidsgiveravgift.sone-i.prosent', 0)],
      'baseline.activity.averageFee': 1000 / 3,
      'baseline.activity.contacts': contacts({ konsultasjonDag: 3 }),
      'baseline.activity.payment': { exemptShare: 1, unpaidShare: 0 },
      'baseline.organisation.doctorSalary': 800_000,
      'baseline.office.fixedPerOffice': 500_000,
    }),
  );
  expect(of('kontor/offentlig.stat', '2024')).toBeCloseTo(1_000_000, 2);
  expect(of('kontor/offentlig.kommune', '2024')).toBeCloseTo(300_000, 2);
});

it('8.2-avtale: the municipality pays basistilskudd, and the outlay less what the doctor refunds', () => {
  const { of } = computed(
    quietPlan({
      'baseline.form': '8.2-avtale',
      ownRates: [own('basistilskudd.snitt.sats', 1000)],
      'baseline.office.fixedPerOffice': 500_000,
      'baseline.organisation.refund': { share: 0.6, until: null, shareAfter: 1 },
    }),
  );
  expect(of('kontor/offentlig.kommune', '2024')).toBeCloseTo(1_000_000 + 500_000 * 0.4, 2);
});
