/** One income year of tax with the bundled rules: builds a form's cells, runs them, reads any line by its id. */
import { GraphBuilder, type Program, type Slot } from '../../../src/engine/kernel/graph';
import { monthNumber } from '../../../src/engine/kernel/plainDate';
import { CARRY_UNCHANGED, type OwnRate } from '../../../src/engine/practice/plan';
import type { LineScope } from '../../../src/engine/practice/results';
import { bundledRules } from '../../../src/engine/rules';
import { RateReader, type RateSeries } from '../../../src/engine/rules/rates';
import type { TaxContext } from '../../../src/engine/tax';

export const SCOPE: LineScope = { kind: 'lege', id: 'anne' };

const reader = (year: number, month: number, own: readonly OwnRate[] = []): RateReader =>
  new RateReader(
    bundledRules,
    monthNumber(year, month),
    1,
    {
      ...CARRY_UNCHANGED,
      method: { basistilskudd: 'stop', takst: 'stop', lonn: 'stop', kostnad: 'stop', none: 'stop' },
    },
    own,
  );

export class TaxYear {
  readonly context: TaxContext;
  readonly #series: RateSeries[] = [];
  readonly #graph = new GraphBuilder(1);

  /** @param own rates of a year the rules do not have */
  constructor(
    readonly year: number,
    own: readonly OwnRate[] = [],
  ) {
    const rates = reader(year, 1, own);
    this.context = { graph: this.#graph, rate: (id) => this.#use(rates.series(id)), scope: SCOPE };
  }

  #use(series: RateSeries): Slot {
    this.#series.push(series);
    return this.#graph.rate(series);
  }

  input(name: string, value: number): Slot {
    return this.#graph.input(name, value, name, 'kr/år', 'plan');
  }

  /** G on 1 May of the year. */
  grunnbelop(): Slot {
    return this.#use(reader(this.year, 5).series('grunnbelop.sats'));
  }

  /** Records without a value in the year. */
  gaps(): string[] {
    return this.#series.filter((series) => series.gap !== null).map((series) => series.record.id);
  }

  /** @throws Error when a rate has no value: the figures would not be the rules' */
  run(): TaxFigures {
    const gaps = this.gaps();
    if (gaps.length > 0) throw new Error(`No value in ${this.year}: ${gaps.join(', ')}`);
    const program = this.#graph.finish();
    program.run();
    return new TaxFigures(program);
  }
}

export class TaxFigures {
  constructor(readonly program: Program) {}

  at(slot: Slot): number {
    return this.program.at(slot, 0);
  }

  #find(id: string): number {
    return this.program.cells.findIndex(
      (cell) => (cell.kind === 'amount' || cell.kind === 'total') && cell.def.id === id,
    );
  }

  has(id: string): boolean {
    return this.#find(id) >= 0;
  }

  /** The figure of an amount or total by its definition id. */
  of(id: string): number {
    const slot = this.#find(id);
    if (slot < 0) throw new Error(`No cell is called ${id}`);
    return this.program.at(slot as Slot, 0);
  }

  /** Sets an input and computes again. */
  set(slot: Slot, value: number): this {
    this.program.setInput(slot, value);
    this.program.run();
    return this;
  }
}
