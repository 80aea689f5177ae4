/** The worked examples, step by step, computed from the bundled rules of their year. */
import { describe, expect, it } from 'vitest';
import type { TaxCells } from '../../../src/engine/tax';
import { employee, enk, owner, type Computed } from './forms';
import oracle from './skatt.oracle.json';

interface Given {
  readonly lonn?: number;
  readonly overskudd?: number;
  readonly renteForetaksgjeld?: number;
  readonly skjermingsgrunnlag?: number;
  readonly pensjon?: string;
  readonly resultatForEierlonn?: number;
  readonly inngangsverdi?: number;
  readonly sone?: string;
  readonly innsatssone?: boolean;
}

/** The cell each named step is; the salary's and the business's steps have names of their own. */
const CELL_OF_STEP: Readonly<Record<string, string>> = {
  Minstefradrag: 'minstefradrag',
  'Alminnelig inntekt': 'alminneligInntekt',
  Personfradrag: 'personfradrag',
  'Skatt på alminnelig inntekt': 'skattAlminneligInntekt',
  Personinntekt: 'personinntekt',
  Trinnskatt: 'trinnskatt',
  'Trygdeavgift lønn': 'trygdeavgiftLonn',
  'Trygdeavgift næring': 'trygdeavgiftNaering',
  'Sum personskatt': 'personskatt',
  'Næringsinntekt før pensjon': 'naeringsinntektForPensjon',
  Skjermingsfradrag: 'skjermingsfradrag',
  '12 G': 'pensjonstak',
  Pensjonsinnskudd: 'pensjonsinnskudd',
  Næringsinntekt: 'naeringsinntekt',
  'Beregnet personinntekt': 'beregnetPersoninntekt',
  Arbeidsgiveravgift: 'eierlonnAvgift',
  'Ekstra arbeidsgiveravgift': 'eierlonnEkstraavgift',
  'Resultat før selskapsskatt': 'resultatForSelskapsskatt',
  Selskapsskatt: 'selskapsskatt',
  Utbytte: 'utbytte',
  Skjerming: 'skjermingAksjonaer',
  'Oppjustert utbytte': 'oppjustertUtbytte',
};

/** Cells behind the example's headline figures; the gross figures are inputs. */
const CELL_OF_RESULT: Readonly<Record<string, string>> = {
  netto: 'inntektEtterSkatt',
  nettoEtterSkattRenterPensjon: 'inntektEtterSkatt',
  nettoTilEier: 'inntektEtterSkatt',
  skatt: 'personskatt',
  personskatt: 'personskatt',
  selskapsskatt: 'selskapsskatt',
  arbeidsgiveravgift: 'eierlonnAvgifter',
  sumSkattOgAvgift: 'samletSkatt',
};

function compute(form: string, year: number, given: Given): Computed<TaxCells> {
  const isInnsatssone = given.innsatssone ?? false;
  if (form === 'lønn') return employee(year, given.lonn, isInnsatssone);
  if (form === 'enkeltpersonforetak') {
    return enk(year, given.overskudd, {
      ...(given.renteForetaksgjeld === undefined ? {} : { renter: given.renteForetaksgjeld }),
      ...(given.skjermingsgrunnlag === undefined ? {} : { skjermingsgrunnlag: given.skjermingsgrunnlag }),
      ...(given.pensjon === 'maks' ? { pensjon: 'maks' as const } : {}),
      isInnsatssone,
    });
  }
  if (form !== 'eget aksjeselskap' || given.sone !== 'i') throw new Error(`Not a known example: ${form}`);
  return owner(year, given.resultatForEierlonn ?? NaN, {
    lonn: given.lonn ?? NaN,
    inngangsverdi: given.inngangsverdi ?? NaN,
    isInnsatssone,
  });
}

describe.each(oracle.eksempler)('$id: $tittel', ({ form, inntektsar, inndata, steg, resultat }) => {
  const { figures, cells, income } = compute(form, inntektsar, inndata);

  it.each(steg)('$navn: $formel', ({ navn, verdi }) => {
    const cell = CELL_OF_STEP[navn];
    expect(cell).toBeDefined();
    expect(Math.abs(figures.of(cell ?? '') - verdi)).toBeLessThanOrEqual(oracle.toleranseKr);
  });

  it('ends in the headline figures', () => {
    const compared = Object.entries(resultat).filter(([name]) => name in CELL_OF_RESULT);
    expect(compared.length).toBeGreaterThanOrEqual(2);
    for (const [name, value] of compared) {
      const difference = Math.abs(figures.of(CELL_OF_RESULT[name] ?? '') - value);
      expect(difference, name).toBeLessThanOrEqual(oracle.toleranseKr);
    }
  });

  it('takes the published share of the income', () => {
    const interest = (inndata as Given).renteForetaksgjeld ?? 0;
    const share = (100 * figures.at(cells.samletSkatt)) / (figures.at(income) - interest);
    expect(Math.abs(share - resultat.skattAndelProsent)).toBeLessThanOrEqual(0.051);
  });
});
