/** The practice of the forms' examples: round figures, a year of twelve equal months, everything that is not set silent. */
import type { Plan } from '../../../src/engine';
import { contacts, doctor, quietPlan, type Changes } from '../support/plans';

const own = (record: string, value: number) => ({ record, from: '2015-01-01', value, note: '' });

/**
 * Two doctors in 2026, 900 kr basistilskudd per listeinnbygger, three consultations each at 400 kr.
 *
 * anne: 1 000 × 900 + 3 000 × 400 = 900 000 + 1 200 000 = 2 100 000; bo: 600 × 900 + 1 800 × 400 = 540 000 + 720 000 =
 * 1 260 000; together 3 360 000. Costs: 600 000 + 2 × 150 000 + 4 800 × 50 = 1 140 000.
 */
export function ninePlan(form: string, changes: Changes = {}): Plan {
  return quietPlan({
    'horizon.start': '2026-01-01',
    ownRates: [
      own('basistilskudd.snitt.sats', 900),
      own('arbeidsgiveravgift.sone-i.prosent', 0.141),
      own('pensjon.helsetjenester.prosent', 0.05),
      own('tid.arbeidsuker.antall', 46),
    ],
    'baseline.form': form,
    'baseline.doctors': [
      doctor('anne'),
      doctor('bo', { list: { start: 600, cap: 2_500, growthPerYear: 0 }, ownerShare: 1 }),
    ],
    'baseline.activity.averageFee': 400,
    'baseline.activity.contacts': contacts({ konsultasjonDag: 3 }),
    'baseline.office.fixedPerOffice': 600_000,
    'baseline.office.perDoctor': 150_000,
    'baseline.office.perConsultation': 50,
    ...changes,
  });
}
