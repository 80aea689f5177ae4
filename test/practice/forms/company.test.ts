/** Fastlegeselskap, leaving, staying outside and changing form, held against arithmetic written out here. */
import { describe, expect, it } from 'vitest';
import { computed, type Computed } from '../support/compute';
import { doctor, staffMember, type Changes } from '../support/plans';
import { ninePlan } from './ninePlan';

const YEAR = '2026';
const inForm = (form: string, changes: Changes = {}): Computed => computed(ninePlan(form, changes));

function expectFigures({ of }: Computed, expected: Readonly<Record<string, number>>, period = YEAR): void {
  for (const [line, value] of Object.entries(expected)) {
    expect(of(line, period), `${line} ${period}`).toBeCloseTo(value, 5);
  }
}

/** Salary 1 000 000, bonus 20 % of takster, pension 10 %: anne costs 1 240 000, bo 1 144 000, and 608 158.40 on top. */
const PAY = {
  'baseline.organisation.doctorSalary': 1_000_000,
  'baseline.organisation.bonusShare': 0.2,
  'baseline.organisation.doctorPensionRate': 0.1,
};
const company = (changes: Changes = {}): Computed => inForm('fastlegeselskap', { ...PAY, ...changes });

describe('the company', () => {
  it('shares what is left after pay', () => {
    // 3 360 000 − 1 140 000 − 608 158.40 − 2 384 000 = −772 158.40, half each
    expectFigures(company(), {
      'kontor/selskapetsResultat': -772_158.4,
      'lege:anne/inntektForSkatt': 1_240_000 - 386_079.2,
      'lege:bo/inntektForSkatt': 1_144_000 - 386_079.2,
    });
  });

  it('sets a part of all takster aside', () => {
    // 5 % of 1 200 000 + 720 000
    expectFigures(company({ 'baseline.organisation.company.reserveShare': 0.05 }), {
      'kontor/avsetningAvvisteKrav': 96_000,
      'kontor/selskapetsResultat': -868_158.4,
    });
  });

  it('tells how many doctors more the lists would need within the law', () => {
    // Each consultation takes 15 + 45 minutes: 3 000 and 1 800 hours asked for. 40 hours × 46 weeks = 1 840 hours a
    // doctor, 3 680 together: 2 × (4 800 ÷ 3 680 − 1) = 0.608696 doctors more.
    const hours = {
      ownRates: [
        ...ninePlan('fastlegeselskap').ownRates,
        { record: 'tid.etterarbeid.minutter', from: '2015-01-01', value: 45, note: '' },
      ],
      'baseline.activity.lengthProfile': [1, 0, 0, 0, 0, 0, 0],
      'baseline.organisation.weeklyHours': 40,
    };
    expectFigures(company(hours), { 'kontor/flereLegerForListen': 2 * (4_800 / 3_680 - 1) });
    // With room enough for all: none
    expectFigures(company({ ...hours, 'baseline.organisation.weeklyHours': 60 }), { 'kontor/flereLegerForListen': 0 });
    const { computation } = inForm('gruppepraksis', hours);
    expect(computation.figure('alt', 'kontor/flereLegerForListen', YEAR)).toBeNull();
  });

  it('keeps what it may not pay out, beside the share capital', () => {
    // Contractors for half: fees 1 050 000 and 630 000. Surplus 3 360 000 − 1 140 000 − 1 680 000 = 540 000; selskapsskatt
    // 22 % leaves 421 200; 25 % is paid out, 315 900 stays.
    const terms = {
      'baseline.organisation.contract': 'kontrakt',
      'baseline.organisation.contractorShare': 0.5,
      'baseline.organisation.company.shareCapital': 100_000,
      'baseline.organisation.company.dividendLimit': 0.25,
    };
    const each = company(terms);
    expectFigures(each, {
      'kontor/selskapetsResultat': 540_000,
      'lege:anne/utbytte': 52_650,
      'lege:anne/igjenISelskapet': 157_950,
      'kontor/tilbakeholdt': 315_900,
      'kontor/egenkapital': 415_900,
    });
    // A twelfth a month on the share capital
    expectFigures(each, { 'kontor/egenkapital': 126_325 }, '2026-01');
    const all = company({ ...terms, 'baseline.organisation.company.dividendLimit': 1 });
    expectFigures(all, { 'lege:anne/igjenISelskapet': 0, 'kontor/egenkapital': 100_000 });
    expect(all.of('lege:anne/inntektEtterSkatt', YEAR)).toBeGreaterThan(each.of('lege:anne/inntektEtterSkatt', YEAR));
    expect(all.of('lege:anne/inntektForSkatt', YEAR)).toBe(each.of('lege:anne/inntektForSkatt', YEAR));
  });
});

describe('a doctor who leaves on 30 June', () => {
  const leaving = { 'baseline.doctors.anne.person.leavesOn': '2026-06-30' };
  const terms = {
    'baseline.organisation.company.vacancyMonths': 3,
    'baseline.organisation.company.vacancyActivity': 0.5,
    'baseline.organisation.company.vacancyCost': 1.5,
  };

  it('takes the list along in gruppepraksis, and leaves the fixed costs to the other', () => {
    // anne: half of 2 100 000. Costs: 600 000 + 150 000 + 75 000 per doctor; 1 500 + 1 800 consultations × 50 = 165 000;
    // in all 990 000. First half: 600 000 ÷ 2 + 150 000 + 2 400 × 50 = 570 000, shared by two: 285 000 each.
    const each = inForm('gruppepraksis', leaving);
    expectFigures(each, {
      'lege:anne/inntekter': 1_050_000,
      'kontor/kostnader': 990_000,
      'lege:anne/kostnader': 285_000,
      'lege:bo/kostnader': 705_000,
      'lege:bo/inntektForSkatt': 555_000,
    });
    expectFigures(
      each,
      { 'lege:anne/listelengde': 0, 'lege:anne/arbeidstimer': 0, 'lege:anne/inntekter': 0 },
      '2026-07',
    );
    expectFigures(each, { 'lege:anne/listelengde': 1_000 }, '2026-06');
  });

  it('closes a solo office', () => {
    // anne alone: half a year of 2 100 000 and of 600 000 + 150 000 + 150 000
    const each = inForm('solopraksis', leaving);
    expectFigures(each, { 'lege:anne/inntektForSkatt': 1_050_000 - 450_000, 'lege:bo/inntektForSkatt': 420_000 });
    expectFigures(each, { 'lege:anne/kostnader': 0, 'lege:anne/inntektForSkatt': 0 }, '2026-12');
  });

  it('has each cost of a closed solo office end by itself, and nobody paid there', () => {
    const each = inForm('solopraksis', {
      ...leaving,
      'baseline.staff': [staffMember('sekretaer', { role: 'helsesekretar', annualCost: 600_000 })],
      'baseline.office.premises.rooms': 2,
      'baseline.office.premises.perRoom': 60_000,
      'baseline.organisation.leaderFte': 0.5,
      'baseline.organisation.leaderPay': 480_000,
      'baseline.office.investments': [
        { id: 'pc', name: 'Datautstyr', amount: 100_000, from: '2026-01-01', group: 'a', replacedAfterYears: 0 },
        { id: 'stol', name: 'Stoler', amount: 20_000, from: '2026-09-01', group: 'straks', replacedAfterYears: 0 },
      ],
    });
    // A twelfth of 600 000; of 2 × 60 000; of 30 % of 100 000; of half of 480 000
    const june = { lonnskostnader: 50_000, kostnaderPerRom: 10_000, avskrivninger: 2_500 };
    for (const [line, value] of Object.entries(june)) {
      expectFigures(each, { [`lege:anne/${line}`]: value }, '2026-06');
      expectFigures(each, { [`lege:anne/${line}`]: 0, [`lege:bo/${line}`]: value }, '2026-07');
    }
    expectFigures(each, { 'ansatt:sekretaer@anne/arsverk': 0, 'ansatt:sekretaer@bo/arsverk': 1 }, '2026-12');
    expectFigures(each, { 'lege:anne/lederlonn': 20_000 }, '2026-06');
    expectFigures(each, { 'lege:anne/lederkostnad': 0, 'lege:anne/kostnader': 0 }, '2026-07');
    // What is bought after the office is closed, is not bought there
    expectFigures(each, { 'lege:anne/investeringer': 0, 'lege:bo/investeringer': 20_000 }, '2026-09');
  });

  it('is replaced at once by a company that needs no time to find another', () => {
    // The practice earns and costs as before: only who is paid changes. anne's post costs 1 240 000 × 1.1 × 1.141 =
    // 1 556 324 a year, half of it for the one who comes after.
    const each = company(leaving);
    expectFigures(each, {
      'kontor/inntekter': 3_360_000,
      'lege:anne/listelengde': 1_000,
      'kontor/erstattereForLeger': 778_162,
      'kontor/selskapetsResultat': -772_158.4,
      // Half the pay; half of the first half's deficit
      'lege:anne/inntektForSkatt': 620_000 - 193_039.6,
      'lege:bo/inntektForSkatt': 1_144_000 - 193_039.6 - 386_079.2,
    });
  });

  it('is missed while the post is vacant', () => {
    // Three months at half: 1 000 × 3 ÷ 12 × 3 ÷ 2 = 375 consultations wait, 150 000 kr of takster less, bonus 30 000 less.
    // Those three months the vikar: (250 000 + 30 000) × 1.1 × 1.141 = 351 428, × 0.5 × 1.5 = 263 571; then three months
    // of 310 000 × 1.1 × 1.141 = 389 081.
    const each = company({ ...leaving, ...terms });
    expectFigures(each, {
      'kontor/ventende': 375,
      'kontor/inntekter': 3_210_000,
      'kontor/erstattereForLeger': 263_571 + 389_081,
    });
    // The municipality does the same: 620 000 to anne and 1 144 000 to bo, avgift and pension on both, 18 750 less in
    // costs of consultations.
    const employer = (620_000 + 1_144_000) * (0.1 + 1.1 * 0.141);
    expectFigures(inForm('fastlonn', { ...PAY, ...leaving, ...terms }), {
      'kontor/kommunensResultat': 3_210_000 - 1_121_250 - employer - 652_652 - 620_000 - 1_144_000,
    });
  });
});

describe('a doctor who does not join', () => {
  const outside = { 'baseline.doctors.bo.person.joinsCompany': false };

  it('keeps list and income, and pays a part of the company’s costs', () => {
    // bo: 1 260 000 − 570 000. The company: 2 100 000 + 570 000 − 1 140 000 − 1 556 324 = −26 324, all anne's.
    const each = company(outside);
    expectFigures(each, {
      'lege:bo/inntektForSkatt': 690_000,
      'kontor/selskapetsResultat': -26_324,
      'lege:anne/inntektForSkatt': 1_240_000 - 26_324,
      'kontor/legenesInntekt': 690_000 + 1_213_676,
    });
    expect(each.computation.figure('alt', 'lege:bo/legelonn', YEAR)).toBeNull();
    expectFigures(inForm('fastlonn', { ...PAY, ...outside }), {
      'lege:bo/inntektForSkatt': 690_000,
      'kontor/kommunensResultat': -26_324,
    });
  });

  it('bears the merverdiavgift on what the company invoices', () => {
    // 20 % of 570 000
    expectFigures(company({ ...outside, 'baseline.office.premises.vatShare': 0.2 }), {
      'kontor/mvaFelleskostnader': 114_000,
      'lege:bo/inntektForSkatt': 576_000,
      'kontor/selskapetsResultat': -26_324,
    });
  });

  it('takes the own list along, also from the company', () => {
    const each = company({ ...outside, 'baseline.doctors.bo.person.leavesOn': '2026-06-30' });
    expectFigures(each, { 'lege:bo/listelengde': 0, 'lege:bo/inntekter': 0 }, '2026-07');
  });

  it('changes nothing where every doctor has an own agreement anyway', () => {
    const { of } = inForm('gruppepraksis', outside);
    expect(of('lege:bo/inntektForSkatt', YEAR)).toBe(690_000);
  });
});

describe('changing form', () => {
  const conversion = { oneOffCost: 240_000, transitionMonths: 6, lostActivity: 0.2 };
  const base = ninePlan('gruppepraksis', { ...PAY, 'baseline.organisation.conversion': conversion });
  const to = (form: string, changes: Readonly<Record<string, boolean>> = {}): Computed =>
    computed({
      ...base,
      scenarios: base.scenarios.map((scenario) => ({ ...scenario, changes: { form, ...changes } })),
    });

  it('costs once, and loses a part of the activity for a while', () => {
    // Six months: 2 400 consultations × 0.2 = 480 fewer, 192 000 kr; 480 × 50 = 24 000 less in costs.
    const each = to('gruppeavtale');
    expectFigures(each, {
      'kontor/omstillingskostnader': 240_000,
      'kontor/ventende': 480,
      'kontor/inntekter': 3_168_000,
      'kontor/kostnader': 1_140_000 - 24_000 + 240_000,
    });
    expectFigures(each, { 'kontor/omstillingskostnader': 0, 'kontor/ventende': 80 }, '2026-06');
    expectFigures(each, { 'kontor/ventende': 0 }, '2026-07');
  });

  it('costs nothing in the form the plan has, nor for one who leaves it for another post or a new list', () => {
    for (const form of ['gruppepraksis', 'nullhjemmel', 'annen-stilling']) {
      expect(to(form).computation.figure('alt', 'kontor/omstillingskostnader', YEAR), form).toBeNull();
    }
  });

  it('is paid by those who change', () => {
    // bo stays outside: a part of the other costs, 1 116 000 ÷ 2, and none of the 240 000
    const each = to('fastlegeselskap', { 'doctors.bo.person.joinsCompany': false });
    expectFigures(each, { 'lege:bo/kostnader': 558_000 });
  });
});

it('a plan without leavers, outsiders and transitions has none of their cells', () => {
  const used = [
    /TilStede$/u,
    /^dekningVed/u,
    /^erstatter/u,
    /^avsetning/u,
    /^omstilling/u,
    /^egenkapital$/u,
    /^opphorte/u,
  ];
  for (const form of ['solopraksis', 'gruppepraksis', 'fastlegeselskap', 'fastlonn', '8.2-avtale']) {
    const [scenario] = inForm(form).computation.comparison?.scenarios ?? [];
    const found = scenario?.lines.filter(({ amount }) => used.some((pattern) => pattern.test(amount)));
    expect(found, form).toEqual([]);
  }
});

describe('every owner leaves', () => {
  it('and the result still has owners', () => {
    const gone = {
      'baseline.doctors': [doctor('anne', { person: { ...doctor('x').person, leavesOn: '2026-03-31' } })],
    };
    const each = company(gone);
    const months = ['2026-03', '2026-04', '2026-12'];
    for (const month of months) {
      const left = each.of('kontor/inntekter', month) - each.of('kontor/kostnader', month);
      expect(each.of('lege:anne/inntektForSkatt', month), month).toBeCloseTo(left, 6);
    }
  });
});
