/**
 * What the buyer would have as employed, through the ordinary engine's own form, and then at the practice's hours: the
 * alternative a purchase is measured against, month by month.
 */
import { amount } from '../kernel/amount';
import { GraphBuilder, type Program, type Slot } from '../kernel/graph';
import { explainCell, type Period } from '../practice/explain';
import type { LineScope, TraceNode } from '../practice/results';
import type { RecordId } from '../rules';
import { taxOfEmployee } from '../tax';
import type { PracticeRun } from './practiceRun';
import type { PurchaseRates } from './rates';

/**
 * Pay for the month, at the practice's hours when hours are compared alike.
 *
 * @param lonn pay in the post, kr a month
 * @param praksis hours in the practice in the month
 * @param stilling hours in the post in the month
 * @param like 1 = the pay follows the hours, 0 = the post as it is
 * @param justering factor on the pay; 1 unless a threshold is searched for
 * @returns kr a month
 */
export const alternativLonn = amount({
  id: 'alternativLonn',
  label: 'Lønn i alternativet',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  role: 'detail',
  parts: ['lønn', 'timer i praksisen', 'timer i stillingen', 'like timer', 'justering'],
  formula: 'lønn × justering, ganget med timer i praksisen ÷ timer i stillingen når timene skal være like',
  simplified: 'Timer ut over stillingen betales som de andre, uten overtidstillegg.',
  compute: (lonn, praksis, stilling, like, justering) =>
    lonn * justering * (like > 0 && stilling > 0 ? praksis / stilling : 1),
});

export type SalariedKind = 'fastlonn' | 'annen-stilling';

export class Salaried {
  readonly #program: Program;
  readonly #slots: Readonly<Record<'lonn' | 'hours' | 'factor' | 'alike' | 'pay' | 'goods' | 'after' | 'tax', Slot>>;
  /** Hours in the post, per month. */
  readonly hours: Float64Array;

  /** @param post the practice computed in the form itself, which is left as it is */
  constructor(
    private readonly rates: PurchaseRates,
    private readonly post: PracticeRun,
    private readonly doctorId: string,
  ) {
    const { plan, months } = rates;
    const graph = new GraphBuilder(months);
    const scope: LineScope = { kind: 'kontor' };
    const rate = (id: RecordId): Slot => graph.rate(rates.series(id));
    const before = post.months(this.#line('inntektForSkatt')).slice();
    const goods = post
      .months(this.#line('sammenlignbarArslonn'))
      .map((each, month) => each - (before[month] as number));
    this.hours = post.months(this.#line('arbeidstimer')).slice();
    const lonn = graph.calendar('lonnIStillingen', 'Lønn i stillingen', 'kr/måned', before);
    const pension = graph.calendar(
      'goderIStillingen',
      'Sosiale goder i stillingen',
      'kr/måned',
      post.has(this.#line('sammenlignbarArslonn')) ? goods : new Float64Array(months),
    );
    const hours = graph.calendar('timerIPraksisen', 'Timer i praksisen', 'timer', new Float64Array(months));
    const full = graph.calendar('timerIStillingen', 'Timer i stillingen', 'timer', this.hours);
    const alike = graph.input('purchase.hours', 1, 'Like timer (1 = ja)', 'antall', 'plan');
    const factor = graph.input('purchase.alternative', 1, 'Justering av lønnen', 'faktor', 'plan');
    const pay = graph.amount(alternativLonn, [lonn, hours, full, alike, factor], scope);
    const scaled = { ...alternativLonn, id: 'alternativGoder', label: 'Sosiale goder i alternativet' };
    const extras = graph.amount(scaled, [pension, hours, full, alike, factor], scope);
    const isInnsatssone = rates.kommuner.find(({ nr }) => nr === plan.baseline.kommune)?.actionZone ?? false;
    const tax = graph.perYear(() => taxOfEmployee({ graph, rate, scope }, { lonn: pay }, { isInnsatssone }));
    this.#slots = {
      lonn,
      hours,
      factor,
      alike,
      pay,
      goods: extras,
      after: tax.inntektEtterSkatt,
      tax: tax.personskatt,
    };
    this.#program = graph.finish();
  }

  #line(of: string): string {
    return `lege:${this.doctorId}/${of}`;
  }

  /**
   * @param hours hours in the practice per month
   * @param alike 1 = the pay follows those hours, 0 = the post as it is
   * @param factor on the pay, for thresholds
   */
  run(hours: Float64Array, alike: number, factor = 1): void {
    const { values, months } = this.#program;
    values.set(hours.subarray(0, months), this.#slots.hours * months);
    this.#program.setInput(this.#slots.factor, factor);
    this.#program.setInput(this.#slots.alike, alike);
    this.#program.run();
  }

  #months(slot: Slot): Float64Array {
    const { values, months } = this.#program;
    return values.subarray(slot * months, (slot + 1) * months);
  }

  /** Views, overwritten by the next run; kr a month. */
  get pay(): Float64Array {
    return this.#months(this.#slots.pay);
  }
  get goods(): Float64Array {
    return this.#months(this.#slots.goods);
  }
  get tax(): Float64Array {
    return this.#months(this.#slots.tax);
  }

  /** Pay and goods at the practice's hours, the tax on the pay, and the post itself as the engine has it. */
  explain(period: Period): readonly TraceNode[] {
    const { pack, start } = this.rates;
    const context = { program: this.#program, pack, start, names: new Map<string, string>() };
    const { pay, goods, after } = this.#slots;
    return [
      ...[pay, after, goods].map((slot) => explainCell(context, slot, period)),
      this.post.explain(this.#line('inntektForSkatt'), period),
    ];
  }
}
