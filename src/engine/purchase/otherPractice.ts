/** A practice the buyer could have instead, with the offered list's costs: the ordinary engine's months, costs carried forward. */
import type { Problem } from '../practice/results';
import type { PracticeRun } from './practiceRun';

export class OtherPractice {
  readonly beforeTax: Float64Array;
  readonly hours: Float64Array;
  readonly list: Float64Array;
  readonly #engineAfterTax: Float64Array;

  /**
   * @param run as it stands; what is read is copied
   * @param above kr a month that the doctor pays and the engine's own months do not have
   */
  constructor(
    readonly run: PracticeRun,
    private readonly doctorId: string,
    private readonly above: Float64Array,
  ) {
    const line = (of: string): Float64Array => run.months(this.line(of));
    this.beforeTax = line('inntektForSkatt').map((each, month) => each - (above[month] as number));
    this.hours = line('arbeidstimer');
    this.list = run.months('kontor/listelengde');
    this.#engineAfterTax = line('inntektEtterSkatt');
  }

  get problems(): readonly Problem[] {
    return this.run.problems;
  }

  /** Id of one of the doctor's lines in the run. */
  line(of: string): string {
    return `lege:${this.doctorId}/${of}`;
  }

  /** kr a month. @param marginalTax of the last krone, one per plan year: what the carried costs are deducted at */
  afterTax(marginalTax: Float64Array): Float64Array {
    return this.#engineAfterTax.map(
      (each, month) => each - (this.above[month] as number) * (1 - (marginalTax[Math.floor(month / 12)] as number)),
    );
  }
}
