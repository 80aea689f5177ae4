/** A practice the buyer could have instead, with the offered list's costs: the ordinary engine's months, costs carried forward. */
import type { Problem } from '../practice/results';
import type { PracticeRun } from './practiceRun';

/** kr by plan month that a list of the offered length has beside what the engine reckons: the accounts of more years. */
export type BesidesWholeList = Float64Array;

export class OtherPractice {
  readonly hours: Float64Array;
  readonly list: Float64Array;
  readonly #before: Float64Array;
  readonly #after: Float64Array;

  /**
   * @param run as it stands; what is read is copied
   * @param above kr a month that the doctor pays and the engine's own months do not have
   * @param whole listeinnbyggere of the offered list
   */
  constructor(
    readonly run: PracticeRun,
    private readonly doctorId: string,
    private readonly above: Float64Array,
    private readonly whole: number,
  ) {
    const line = (of: string): Float64Array => run.months(this.line(of));
    this.#before = line('inntektForSkatt');
    this.#after = line('inntektEtterSkatt');
    this.hours = line('arbeidstimer');
    this.list = run.months('kontor/listelengde');
  }

  get problems(): readonly Problem[] {
    return this.run.problems;
  }

  /** Id of one of the doctor's lines in the run. */
  line(of: string): string {
    return `lege:${this.doctorId}/${of}`;
  }

  /** kr a month. */
  beforeTax(besides: BesidesWholeList): Float64Array {
    return this.#before.map((each, month) => each + this.#more(besides, month));
  }

  /** kr a month. @param marginalTax of the last krone, one per plan year: the tax of what is not the engine's */
  afterTax(besides: BesidesWholeList, marginalTax: Float64Array): Float64Array {
    return this.#after.map(
      (each, month) => each + this.#more(besides, month) * (1 - (marginalTax[Math.floor(month / 12)] as number)),
    );
  }

  #more(besides: BesidesWholeList, month: number): number {
    const part = this.whole > 0 ? Math.min(1, (this.list[month] as number) / this.whole) : 0;
    return (besides[month] as number) * part - (this.above[month] as number);
  }
}
