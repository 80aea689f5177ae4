import { describe, expect, test } from 'vitest';
import { FORMS } from '../../src/engine/organisation/forms';
import type { ComputedForm } from '../../src/engine/practice/plan';
import type { Comparison, RateStatus, UncertainRate } from '../../src/engine/practice/results';
import { caveats, headline } from '../../src/ui/text/conclusion';
import { conclude, type Conclusion } from '../../src/ui/views/plan/result/conclusion';

interface Alternative {
  readonly form: ComputedForm;
  readonly perDoctor: number;
  readonly perHour: number;
  readonly waiting?: number;
}

function concluded(alternatives: Readonly<Record<string, Alternative>>, rates: readonly RateStatus[] = []): Conclusion {
  const comparison = {
    scenarios: Object.entries(alternatives).map(([name, { form }]) => ({ id: name, name, form, lines: [] })),
    uncertainRates: rates.map((status): Partial<UncertainRate> => ({ status })),
  } as unknown as Comparison;
  const figure = (scenarioId: string, lineId: string): { value: number; status: RateStatus } | null => {
    const found = alternatives[scenarioId];
    if (found === undefined) return null;
    const values: Readonly<Record<string, number>> = {
      'kontor/inntektPerLege': found.perDoctor,
      'kontor/inntektPerTime': found.perHour,
      'kontor/ventende': found.waiting ?? 0,
    };
    return { value: values[lineId] ?? 0, status: 'vedtatt' };
  };
  return conclude(comparison, { figure }, 0, FORMS)!;
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
      'I Avtale blir 120 konsultasjoner ventende i 2027.',
      'Gruppeavtale er foreslått, ikke gjeldende rett, men kan avtales privat.',
      'Fastlegeselskap er foreslått, ikke gjeldende rett.',
      'Tallene bygger på 2 antatte og 1 videreførte satser.',
    ]);
  });
});
