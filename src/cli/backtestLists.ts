/**
 * The backtest by length of list: the engine's income of 2020 for lists of the published lengths, beside what SSB found
 * næringsdrivende fastleger to have left. What the practice cost is not published for 2020, so the difference is told as
 * the costs that would close it, beside the last published ones.
 */
import { bundledRules } from '../engine';
import { backtest, type Year } from './backtest';

/** A published group; the bands without an upper or with an open lower end have no middle to reckon with. */
const BANDS = [
  { record: 'inntekt.liste.fra750', from: 750, to: 999 },
  { record: 'inntekt.liste.fra1000', from: 1_000, to: 1_249 },
  { record: 'inntekt.liste.fra1250', from: 1_250, to: 1_499 },
] as const;

export interface BandResult {
  readonly from: number;
  readonly to: number;
  /** Middle of the band: the groups' own mean lists are not published. */
  readonly list: number;
  /** The engine's basistilskudd and takster, kr. */
  readonly income: number;
  /** Næringsinntekt, kr (SSB). */
  readonly published: number;
  /** Costs per listeinnbygger that make the engine's income the published one. */
  readonly costPerInhabitant: number;
}

/** @param year 2020 of the backtest: its contacts and fee per consultation hold for every band */
export function backtestBands(year: Year): readonly BandResult[] {
  return BANDS.map(({ record, from, to }): BandResult => {
    const list = (from + to + 1) / 2;
    const { basis, takster } = backtest({ ...year, list });
    const income = (basis + takster) * list;
    const published = valueOf(record, year.year);
    return { from, to, list, income, published, costPerInhabitant: (income - published) / list };
  });
}

function valueOf(record: string, year: number): number {
  const found = bundledRules.records[record]?.values.find(({ from }) => from.startsWith(String(year)))?.value;
  if (typeof found !== 'number') throw new Error(`${record} has no value in ${year}`);
  return found;
}

export function reportBands(year: Year): string {
  const kr = (value: number): string => `${Math.round(value).toLocaleString('nb-NO')} kr`;
  const rows = backtestBands(year).map(
    ({ from, to, list, income, published, costPerInhabitant }) =>
      `  ${from}–${to} på listen (regnet med ${list}): inntekter i modellen ${kr(income)}, næringsinntekt ${kr(published)}; ` +
      `kostnader som må til for å nå tallet: ${kr(costPerInhabitant)} per listeinnbygger`,
  );
  return [
    `${year.year}: næringsinntekt etter listelengde (SSB/KS)`,
    ...rows,
    '  ikke regnet: 0–749 og 1 500 eller flere på listen; gruppene er åpne i den ene enden, og snittlisten er ikke publisert',
    `  mangler: kostnader per praksis i ${year.year} og gruppenes snittliste er ikke publisert; sist kjente kostnad er ` +
      `${kr(valueOf('regnskap.iku.kostnadPerInnbygger', 2016))} per listeinnbygger i 2016 (IKU)`,
    '  årsaker til forskjellene: modellen regner med like mange konsultasjoner per innbygger på alle lister, siden tallet ikke er ' +
      'publisert etter listelengde; næringsinntekten har også inntekter utenom listen; 2020 er et pandemiår',
  ].join('\n');
}
