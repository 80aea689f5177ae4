/** Costs that follow rooms and list, and merverdiavgift on what is shared, by hand. */
import { describe, expect, it } from 'vitest';
import { NO_PREMISES } from '../../../src/engine';
import { computedQuiet } from '../../practice/support/compute';
import { doctor } from '../../practice/support/plans';

const premises = { ...NO_PREMISES, rooms: 4, perRoom: 60_000, perInhabitant: 20 };
const group = {
  'baseline.form': 'gruppepraksis',
  'baseline.doctors': [doctor('anne'), doctor('bo', { list: { start: 500, cap: 2500, growthPerYear: 0 } })],
};

describe('premises', () => {
  it('cost by room and by listeinnbygger', () => {
    const { of } = computedQuiet({ ...group, 'baseline.office.premises': premises });
    // 4 × 60 000; 1 500 × 20
    expect(of('kontor/kostnaderPerRom', '2024')).toBeCloseTo(240_000, 6);
    expect(of('kontor/kostnaderPerInnbygger', '2024')).toBeCloseTo(30_000, 6);
    expect(of('kontor/kostnader', '2024')).toBeCloseTo(270_000, 6);
    expect(of('lege:bo/kostnader', '2024')).toBeCloseTo(135_000, 6);
  });

  it('are each doctor’s own in solopraksis', () => {
    const { of } = computedQuiet({ ...group, 'baseline.form': 'solopraksis', 'baseline.office.premises': premises });
    expect(of('lege:anne/kostnader', '2024')).toBeCloseTo(260_000, 6);
    expect(of('lege:bo/kostnader', '2024')).toBeCloseTo(250_000, 6);
    expect(of('kontor/kostnaderPerInnbygger', '2024')).toBeCloseTo(30_000, 6);
  });
});

describe('merverdiavgift on shared costs', () => {
  const vat = { ...premises, vatShare: 0.1 };

  it('is the user’s own part of them where a company invoices the doctors', () => {
    const { of } = computedQuiet({ ...group, 'baseline.office.premises': vat });
    expect(of('kontor/mvaFelleskostnader', '2024')).toBeCloseTo(27_000, 6);
    expect(of('kontor/kostnader', '2024')).toBeCloseTo(297_000, 6);
    expect(of('lege:anne/kostnader', '2024') + of('lege:bo/kostnader', '2024')).toBeCloseTo(297_000, 6);
  });

  it.each(['solopraksis', 'fastlegeselskap', 'kommunalt-fastlegekontor'])(
    'is none in %s, where nobody invoices',
    (form) => {
      const { computation, of } = computedQuiet({
        ...group,
        'baseline.form': form,
        'baseline.office.premises': { ...vat, perInhabitant: 0 },
      });
      expect(computation.figure('alt', 'kontor/mvaFelleskostnader', '2024')).toBeNull();
      expect(of('kontor/kostnaderPerRom', '2024')).toBeCloseTo(form === 'solopraksis' ? 480_000 : 240_000, 6);
    },
  );

  it('says that an accountant must settle what is taxable', () => {
    const { computation } = computedQuiet({ ...group, 'baseline.office.premises': vat });
    expect(computation.simplifications().some(({ text }) => text.includes('må avklares med regnskapsfører'))).toBe(
      true,
    );
  });
});
