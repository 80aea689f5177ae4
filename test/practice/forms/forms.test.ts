/** Each form of practice held against arithmetic written out here; the practice is described in `ninePlan`. */
import { describe, expect, it } from 'vitest';
import { FORM_IDS } from '../../../src/engine';
import { computed, type Computed } from '../support/compute';
import { doctor, type Changes } from '../support/plans';
import { ninePlan } from './ninePlan';

const YEAR = '2026';
const inForm = (form: string, changes: Changes = {}): Computed => computed(ninePlan(form, changes));

/** Figures by line, to a thousandth of an øre. */
function expectFigures({ of }: Computed, expected: Readonly<Record<string, number>>, period = YEAR): void {
  for (const [line, value] of Object.entries(expected))
    expect(of(line, period), `${line} ${period}`).toBeCloseTo(value, 5);
}

describe('gruppepraksis, for comparison', () => {
  it('shares the costs equally', () => {
    expectFigures(inForm('gruppepraksis'), {
      'kontor/inntekter': 3_360_000,
      'kontor/kostnader': 1_140_000,
      // 2 100 000 − 570 000 and 1 260 000 − 570 000
      'lege:anne/inntektForSkatt': 1_530_000,
      'lege:bo/inntektForSkatt': 690_000,
    });
  });
});

describe('8.2-avtale', () => {
  const terms = { share: 0.6, until: '2026-06-30', shareAfter: 0.8 };

  it('refunds a part of the outlay, another part after the agreed time', () => {
    // Each doctor's part of the outlay: 1 140 000 ÷ 2 = 570 000, 285 000 each half year.
    // Refund: 285 000 × 0.6 + 285 000 × 0.8 = 171 000 + 228 000 = 399 000.
    const each = inForm('8.2-avtale', { 'baseline.organisation.refund': terms });
    expectFigures(each, {
      'lege:anne/kostnader': 399_000,
      'lege:anne/inntektForSkatt': 1_701_000,
      'lege:bo/inntektForSkatt': 861_000,
      'kontor/kostnader': 1_140_000,
      // 798 000 − 1 140 000
      'kontor/kommunensResultat': -342_000,
    });
    // 1 140 000 ÷ 12 ÷ 2 = 47 500 a month
    expectFigures(each, { 'lege:bo/kostnader': 28_500 }, '2026-06');
    expectFigures(each, { 'lege:bo/kostnader': 38_000 }, '2026-07');
  });

  it('is as gruppepraksis for the doctors when all is refunded, and costs the municipality nothing', () => {
    expectFigures(inForm('8.2-avtale'), {
      'lege:anne/inntektForSkatt': 1_530_000,
      'lege:bo/inntektForSkatt': 690_000,
      'kontor/kommunensResultat': 0,
    });
  });

  it('keeps the first part for the whole plan where it has no end', () => {
    const open = { share: 0.25, until: null, shareAfter: 1 };
    // 570 000 × 0.25 = 142 500
    expectFigures(inForm('8.2-avtale', { 'baseline.organisation.refund': open }), { 'lege:anne/kostnader': 142_500 });
  });
});

describe('employment by the municipality', () => {
  const pay = {
    'baseline.organisation.doctorSalary': 1_000_000,
    'baseline.organisation.bonusShare': 0.2,
    'baseline.organisation.doctorPensionRate': 0.1,
  };

  it('fastlønn pays salary and bonus, and the municipality has the rest', () => {
    // Bonus: 1 200 000 × 0.2 = 240 000 and 720 000 × 0.2 = 144 000; pay 1 240 000 + 1 144 000 = 2 384 000.
    // Pension 238 400; avgift (2 384 000 + 238 400) × 0.141 = 369 758.40; together 608 158.40.
    expectFigures(inForm('fastlonn', pay), {
      'lege:anne/inntektForSkatt': 1_240_000,
      'lege:bo/inntektForSkatt': 1_144_000,
      'kontor/inntekter': 3_360_000,
      'kontor/arbeidsgiverkostnaderLeger': 608_158.4,
      'kontor/kostnader': 1_748_158.4,
      // 3 360 000 − 1 748 158.40 − 2 384 000
      'kontor/kommunensResultat': -772_158.4,
      'kontor/legenesInntekt': 2_384_000,
    });
  });

  it('kommunalt fastlegekontor has a leader besides', () => {
    // Leader: 0.2 × 1 000 000 = 200 000, pension 10 000, avgift 210 000 × 0.141 = 29 610; together 239 610.
    const leader = { 'baseline.organisation.leaderFte': 0.2, 'baseline.organisation.leaderPay': 1_000_000 };
    expectFigures(inForm('kommunalt-fastlegekontor', { ...pay, ...leader }), {
      'kontor/lederkostnad': 239_610,
      'kontor/kommunensResultat': -1_011_768.4,
    });
  });

  it('has no grunntilskudd: a new list of 100 gives basistilskudd for 100', () => {
    const newList = {
      'baseline.doctors': [
        doctor('anne', { agreementFrom: '2026-01-01', list: { start: 100, cap: 1_000, growthPerYear: 0 } }),
      ],
      'baseline.activity.averageFee': 0,
    };
    expectFigures(inForm('fastlonn', newList), { 'kontor/inntekter': 90_000 });
    // The same list næringsdrivende: 500 × 900
    expectFigures(inForm('solopraksis', newList), { 'kontor/inntekter': 450_000 });
  });

  it('reads the contact rates of employed doctors where the plan leaves them open', () => {
    const open = Object.fromEntries(
      ['konsultasjonDag', 'konsultasjonKveld', 'ekonsultasjonDag', 'ekonsultasjonKveld'].map((type) => [
        `baseline.activity.contacts.${type}`,
        null,
      ]),
    );
    const per1000 = (form: string): number => inForm(form, open).of('lege:anne/konsultasjoner', YEAR);
    // EU23 tabell 2-2: 2.10 + 0.00 + 0.33 + 0.07 and 2.27 + 0.01 + 0.64 + 0.16 per inhabitant
    expect(per1000('gruppepraksis')).toBeCloseTo(3_080, 6);
    expect(per1000('fastlonn')).toBeCloseTo(2_500, 6);
  });

  it('lets what the working-time law has no room for wait', () => {
    // 40 − 0 hours × 46 weeks = 1 840 hours; 3 000 consultations of 60 minutes would take 3 000.
    const narrow = {
      'baseline.doctors': [doctor('anne')],
      'baseline.organisation.weeklyHours': 40,
      ownRates: [
        ...ninePlan('fastlonn').ownRates,
        { record: 'tid.etterarbeid.minutter', from: '2015-01-01', value: 45, note: '' },
      ],
      'baseline.activity.lengthProfile': [1, 0, 0, 0, 0, 0, 0],
    };
    expectFigures(inForm('fastlonn', narrow), { 'lege:anne/konsultasjoner': 1_840, 'lege:anne/arbeidstimer': 1_840 });
    expectFigures(inForm('8.2-avtale', narrow), { 'lege:anne/konsultasjoner': 3_000 });
  });
});

describe('nullhjemmel', () => {
  const terms = { start: 100, growthPerYear: 600, entryFee: 200_000, startCost: 50_000 };
  const alone = { 'baseline.doctors': [doctor('anne')], 'baseline.organisation.newAgreement': terms };

  it('builds the list from the plan’s first day, with grunntilskudd, and pays once to begin', () => {
    // The list is 100 + 50 m in month m = 0 … 11: 4 500 in sum. Basistilskudd 4 500 × 75 = 337 500.
    // Under 500 in m = 0 … 7: 75 × (400 + 350 + … + 50) = 75 × 1 800 = 135 000 grunntilskudd.
    // Consultations 4 500 ÷ 4 = 1 125; at 400 kr 450 000. Income 922 500.
    // Costs 600 000 + 150 000 + 1 125 × 50 = 806 250, and 250 000 once.
    const each = inForm('nullhjemmel', alone);
    expectFigures(each, {
      'lege:anne/basistilskudd': 337_500,
      'kontor/grunntilskudd': 135_000,
      'lege:anne/inntekter': 922_500,
      'kontor/oppstartskostnader': 250_000,
      'lege:anne/kostnader': 1_056_250,
      'lege:anne/inntektForSkatt': -133_750,
    });
    expectFigures(each, { 'lege:anne/oppstartskostnader': 250_000, 'lege:anne/listelengde': 100 }, '2026-01');
    expectFigures(each, { 'lege:anne/oppstartskostnader': 0, 'lege:anne/listelengde': 650 }, '2026-12');
  });

  it('has its figures from the form’s own fields, also in explanations and after a change', () => {
    const { computation } = inForm('nullhjemmel', alone);
    const paths: string[] = [];
    const visit = (node: ReturnType<typeof computation.explain>): void => {
      if (node?.input) paths.push(node.input.path);
      node?.parts.forEach(visit);
    };
    visit(computation.explain('alt', 'lege:anne/listelengde', '2026-02'));
    expect(paths).toContain('baseline.organisation.newAgreement.start');
    expect(paths).toContain('baseline.organisation.newAgreement.growthPerYear');
    expect(paths).not.toContain('baseline.doctors.anne.list.start');
    const later = inForm('nullhjemmel', { ...alone, 'baseline.organisation.newAgreement': { ...terms, start: 200 } });
    expectFigures(later, { 'lege:anne/listelengde': 200 }, '2026-01');
  });

  it('has doctors share an office', () => {
    const two = inForm('nullhjemmel', { 'baseline.organisation.newAgreement': { ...terms, entryFee: 0 } });
    // Both lists 4 500 list months: 2 250 consultations; 600 000 + 300 000 + 112 500 = 1 012 500, and 50 000 each.
    expectFigures(two, { 'lege:anne/kostnader': 556_250, 'kontor/kostnader': 1_112_500 });
  });
});

describe('annen stilling', () => {
  const post = { salary: 1_100_000, extraPay: 220_000, weeklyHours: 45, pensionRate: 0.16 };

  it('has pay, hours and pension, and nothing of the practice', () => {
    expectFigures(inForm('annen-stilling', { 'baseline.organisation.otherPost': post }), {
      'lege:anne/inntektForSkatt': 1_320_000,
      // 45 × 46
      'lege:anne/arbeidstimer': 2_070,
      'lege:anne/inntektPerTime': 1_320_000 / 2_070,
      // 1 320 000 × 0.16
      'lege:anne/legepensjon': 211_200,
      'kontor/inntekter': 2_640_000,
      'kontor/kostnader': 0,
      'kontor/listelengde': 0,
      'kontor/konsultasjoner': 0,
    });
  });

  it('pays a specialist as overlege, from the day the doctor is one', () => {
    const open = { ...post, salary: null, extraPay: 0 };
    const rates = [
      ...ninePlan('annen-stilling').ownRates,
      { record: 'sykehus.overlege.sats', from: '2015-01-01', value: 1_200_000, note: '' },
      { record: 'sykehus.lis.sats', from: '2015-01-01', value: 960_000, note: '' },
    ];
    const each = inForm('annen-stilling', {
      ownRates: rates,
      'baseline.organisation.otherPost': open,
      'baseline.doctors': [doctor('anne', { specialistFrom: '2026-07-01' })],
    });
    // 960 000 ÷ 2 + 1 200 000 ÷ 2
    expectFigures(each, { 'lege:anne/inntektForSkatt': 1_080_000 });
  });
});

describe.each(FORM_IDS)('%s', (form) => {
  const each = inForm(form);

  it('has the lines that forms are compared by', () => {
    for (const line of ['inntekter', 'inntektForSkatt', 'inntektEtterSkatt', 'arbeidstimer', 'inntektPerTime']) {
      expect(Number.isFinite(each.of(`lege:anne/${line}`, YEAR)), line).toBe(true);
    }
    for (const line of ['inntekter', 'kostnader', 'resultat', 'legenesInntekt', 'inntektPerLege', 'inntektPerTime']) {
      expect(Number.isFinite(each.of(`kontor/${line}`, YEAR)), line).toBe(true);
    }
  });

  it('gives a scenario without changes the baseline’s figures exactly', () => {
    const plan = ninePlan(form);
    const [alt] = plan.scenarios;
    if (alt === undefined) throw new Error('the plan has no scenario');
    const pin = { ...alt, id: 'pin', changes: { form } };
    const { comparison } = computed({ ...plan, scenarios: [alt, pin] }).computation;
    const lines = (id: string) =>
      comparison?.scenarios.find((scenario) => scenario.id === id)?.lines.map((line) => [line.id, line.years]);
    expect(lines('pin')).toEqual(lines('alt'));
    expect(lines('alt')).toBeDefined();
  });
});
