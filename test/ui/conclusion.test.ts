import { describe, expect, test } from 'vitest';
import { FORMS } from '../../src/engine/organisation/forms';
import type { FormId } from '../../src/engine/practice/plan';
import type { Comparison, ComputedReform, RateStatus, UncertainRate } from '../../src/engine/practice/results';
import { caveats, headline } from '../../src/ui/text/conclusion';
import { conclude, type Conclusion } from '../../src/ui/views/plan/result/conclusion';

interface Alternative {
  readonly form: FormId;
  readonly perDoctor: number;
  readonly perHour: number;
  readonly waiting?: number;
  readonly afterTax?: number;
  readonly reforms?: readonly ComputedReform[];
}

function concluded(
  alternatives: Readonly<Record<string, Alternative>>,
  rates: readonly RateStatus[] = [],
  period: number | 'sum' = 0,
): Conclusion {
  const comparison = {
    conditions: { start: '2027-01-01', years: 5 },
    scenarios: Object.entries(alternatives).map(([name, { form, reforms = [] }]) => ({
      ...{ id: name, name, form, reforms },
      lines: [],
    })),
    uncertainRates: rates.map((status): Partial<UncertainRate> => ({ status })),
  } as unknown as Comparison;
  const figure = (scenarioId: string, lineId: string): { value: number; status: RateStatus } | null => {
    const found = alternatives[scenarioId];
    if (found === undefined) return null;
    if (lineId === 'kontor/inntektEtterSkattPerLege' && found.afterTax === undefined) return null;
    const values: Readonly<Record<string, number>> = {
      'kontor/inntektEtterSkattPerLege': found.afterTax ?? 0,
      'kontor/inntektPerLege': found.perDoctor,
      'kontor/inntektPerTime': found.perHour,
      'kontor/ventende': found.waiting ?? 0,
    };
    return { value: values[lineId] ?? 0, status: 'vedtatt' };
  };
  return conclude(comparison, { figure }, period, FORMS)!;
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the conclusion', () => {
  test('says what gives most and by how much', () => {
    const conclusion = concluded({
      Solopraksis: { form: 'solopraksis', perDoctor: 1_100_000, perHour: 480 },
      Gruppepraksis: { form: 'gruppepraksis', perDoctor: 1_321_249, perHour: 560 },
    });
    expect(plain(headline(conclusion, 'i 2027'))).toBe(
      'Gruppepraksis gir høyest inntekt før skatt per lege i 2027: 1 321 249 kr, 221 249 kr mer enn Solopraksis.',
    );
    expect(caveats(conclusion, 'i 2027')).toEqual([]);
  });

  test('does not call a difference of less than a krone a difference', () => {
    const conclusion = concluded({
      A: { form: 'solopraksis', perDoctor: 1_000_000.4, perHour: 500 },
      B: { form: 'gruppepraksis', perDoctor: 1_000_000, perHour: 500 },
    });
    expect(plain(headline(conclusion, 'i 2027'))).toBe(
      'A og B gir samme inntekt før skatt per lege i 2027: 1 000 000 kr.',
    );
  });

  test('one alternative is not compared', () => {
    const conclusion = concluded({ Alene: { form: 'solopraksis', perDoctor: 900_000, perHour: 450 } });
    expect(plain(headline(conclusion, 'i hele tidsrommet'))).toBe(
      'Alene gir 900 000 kr i inntekt før skatt per lege i hele tidsrommet.',
    );
  });

  test('names what is not law, what waits, who leads per hour, and which rates are unsure', () => {
    const conclusion = concluded(
      {
        Avtale: { form: 'gruppeavtale', perDoctor: 1_400_000, perHour: 600, waiting: 120.4 },
        Selskap: { form: 'fastlegeselskap', perDoctor: 1_300_000, perHour: 640 },
      },
      ['antatt', 'antatt', 'videreført'],
    );
    expect(caveats(conclusion, 'i 2027').map(plain)).toEqual([
      'Per arbeidstime gir Selskap mest: 640 kr per time.',
      'Avtale har ikke plass til 120 konsultasjoner i 2027.',
      'Gruppeavtale er foreslått, ikke gjeldende rett, men kan avtales privat.',
      'Fastlegeselskap er foreslått, ikke gjeldende rett.',
      'Tallene bygger på 2 antatte og 1 videreførte satser.',
    ]);
  });

  test('names the order after tax when it is another, and only then', () => {
    const pair = (soloAfter: number, groupAfter: number): readonly string[] =>
      caveats(
        concluded({
          Solo: { form: 'solopraksis', perDoctor: 1_000_000, perHour: 500, afterTax: soloAfter },
          Gruppe: { form: 'gruppepraksis', perDoctor: 1_100_000, perHour: 600, afterTax: groupAfter },
        }),
        'i 2027',
      ).map(plain);
    expect(pair(650_000, 640_000)).toEqual([
      'Etter skatt gir Solo mest: 650 000 kr per lege, 10 000 kr mer enn Gruppe.',
    ]);
    expect(pair(640_000, 650_000)).toEqual([]);
    expect(pair(640_000.5, 640_000)).toEqual([]);
  });

  test('names the order after tax when only the places behind the best change', () => {
    const conclusion = concluded({
      A: { form: 'gruppepraksis', perDoctor: 1_300_000, perHour: 600, afterTax: 800_000 },
      B: { form: 'solopraksis', perDoctor: 1_200_000, perHour: 500, afterTax: 600_000 },
      C: { form: 'gruppepraksis', perDoctor: 1_100_000, perHour: 500, afterTax: 700_000 },
    });
    expect(caveats(conclusion, 'i 2027')).toEqual(['Etter skatt er rekkefølgen en annen: A, C, B.']);
  });

  describe('of an alternative with a reform', () => {
    const reform = (status: ComputedReform['status'], from: string): ComputedReform => ({
      id: status,
      title: 'Halvparten som basistilskudd',
      status,
      from,
      leavesAlone: [],
    });
    const pair = (best: readonly ComputedReform[], other: readonly ComputedReform[]) => ({
      Med: { form: 'solopraksis' as const, perDoctor: 1_200_000, perHour: 500, reforms: best },
      Uten: { form: 'solopraksis' as const, perDoctor: 1_000_000, perHour: 500, reforms: other },
    });

    test('says when the best one rests on it', () => {
      const conclusion = concluded(pair([reform('foreslått', '2027-01-01')], []));
      expect(plain(headline(conclusion, 'i 2027'))).toBe(
        'Med gir høyest inntekt før skatt per lege i 2027: 1 200 000 kr, 200 000 kr mer enn Uten, men bygger på et forslag, ikke på gjeldende rett alene.',
      );
      expect(caveats(conclusion, 'i 2027')).toEqual([
        'Med er regnet med «Halvparten som basistilskudd» (foreslått, fra 1. januar 2027).',
      ]);
    });

    test('calls a what-if a what-if, and a tie rests on what either rests on', () => {
      const alternatives = pair([], [reform('regneeksempel', '2027-01-01')]);
      const tie = concluded({ ...alternatives, Uten: { ...alternatives.Uten, perDoctor: 1_200_000 } });
      expect(headline(tie, 'i 2027')).toMatch(/, men bygger på et regneeksempel, ikke på gjeldende rett alene\.$/u);
    });

    test('says nothing in the headline of the one behind, and nothing at all before the reform begins', () => {
      const behind = concluded(pair([], [reform('foreslått', '2027-06-01')]));
      expect(headline(behind, 'i 2027')).not.toContain('men bygger');
      expect(caveats(behind, 'i 2027')).toHaveLength(1);
      const later = pair([reform('foreslått', '2028-01-01')], []);
      expect(headline(concluded(later), 'i 2027')).not.toContain('men bygger');
      expect(caveats(concluded(later), 'i 2027')).toEqual([]);
      expect(headline(concluded(later, [], 1), 'i 2028')).toContain('men bygger');
      expect(headline(concluded(later, [], 'sum'), 'i hele tidsrommet')).toContain('men bygger');
    });
  });
});
