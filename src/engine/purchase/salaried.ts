/**
 * What the buyer would have as employed, through the ordinary engine's own form, and then at the practice's hours: the
 * alternative a purchase is measured against, month by month.
 */
import { amount } from '../kernel/amount';
import { GraphBuilder, type Program, type Slot } from '../kernel/graph';
import { monthsToJanuary } from '../kernel/plainDate';
import { explainCell, type Period } from '../practice/explain';
import type { LineScope, TraceNode } from '../practice/results';
import type { RecordId } from '../rules';
import { taxOfEmployee } from '../tax';
import { monthsOf, type PracticeRun } from './practiceRun';
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

/** The alternative at one set of hours: cells to read and to explain. */
interface Made {
  readonly hours: Float64Array;
  readonly program: Program;
  readonly slots: Readonly<Record<'factor' | 'alike' | 'pay' | 'goods' | 'after' | 'tax', Slot>>;
}

export class Salaried {
  /** Hours in the post, per month. */
  readonly hours: Float64Array;
  readonly #lonn: Float64Array;
  readonly #goder: Float64Array;
  #made: Made;

  /** @param post the practice computed in the form itself, which is left as it is */
  constructor(
    private readonly rates: PurchaseRates,
    private readonly post: PracticeRun,
    private readonly doctorId: string,
  ) {
    this.hours = post.months(this.#line('arbeidstimer'));
    this.#lonn = post.months(this.#line('inntektForSkatt'));
    const comparable = this.#line('sammenlignbarArslonn');
    this.#goder = post.has(comparable)
      ? post.months(comparable).map((each, month) => each - (this.#lonn[month] as number))
      : new Float64Array(rates.months);
    this.#made = this.#make(this.hours);
  }

  #line(of: string): string {
    return `lege:${this.doctorId}/${of}`;
  }

  #make(hours: Float64Array): Made {
    const { rates } = this;
    const graph = new GraphBuilder(rates.months, null, monthsToJanuary(rates.start));
    const scope: LineScope = { kind: 'kontor' };
    const rate = (id: RecordId): Slot => graph.rate(rates.series(id));
    const lonn = graph.calendar('lonnIStillingen', 'Lønn i stillingen', 'kr/måned', this.#lonn);
    const goder = graph.calendar('goderIStillingen', 'Sosiale goder i stillingen', 'kr/måned', this.#goder);
    const own = graph.calendar('timerIPraksisen', 'Timer i praksisen', 'timer', hours);
    const full = graph.calendar('timerIStillingen', 'Timer i stillingen', 'timer', this.hours);
    const alike = graph.input('purchase.hours', 1, 'Like timer (1 = ja)', 'antall', 'plan');
    const factor = graph.input('purchase.alternative', 1, 'Justering av lønnen', 'faktor', 'plan');
    const pay = graph.amount(alternativLonn, [lonn, own, full, alike, factor], scope);
    const scaled = { ...alternativLonn, id: 'alternativGoder', label: 'Sosiale goder i alternativet' };
    const goods = graph.amount(scaled, [goder, own, full, alike, factor], scope);
    const isInnsatssone = rates.kommuner.find(({ nr }) => nr === rates.plan.baseline.kommune)?.actionZone ?? false;
    const tax = graph.perYear(() => taxOfEmployee({ graph, rate, scope }, { lonn: pay }, { isInnsatssone }));
    const slots = { factor, alike, pay, goods, after: tax.inntektEtterSkatt, tax: tax.personskatt };
    return { hours: hours.slice(), program: graph.finish(), slots };
  }

  /**
   * @param hours hours in the practice per month
   * @param alike 1 = the pay follows those hours, 0 = the post as it is
   * @param factor on the pay, for thresholds
   */
  run(hours: Float64Array, alike: number, factor = 1): void {
    if (this.#made.hours.some((each, month) => each !== hours[month])) this.#made = this.#make(hours);
    const { program, slots } = this.#made;
    program.setInput(slots.factor, factor);
    program.setInput(slots.alike, alike);
    program.run();
  }

  /** kr a month, as last run. */
  get pay(): Float64Array {
    return monthsOf(this.#made.program, this.#made.slots.pay);
  }
  get goods(): Float64Array {
    return monthsOf(this.#made.program, this.#made.slots.goods);
  }
  get tax(): Float64Array {
    return monthsOf(this.#made.program, this.#made.slots.tax);
  }

  /** Pay and goods at the practice's hours, the pay after tax, and the post itself as the engine has it. */
  explain(period: Period): readonly TraceNode[] {
    const { pack, start } = this.rates;
    const { program, slots } = this.#made;
    const context = { program, pack, start, names: new Map<string, string>() };
    return [
      ...[slots.pay, slots.after, slots.goods].map((slot) => explainCell(context, slot, period)),
      this.post.explain(this.#line('inntektForSkatt'), period),
    ];
  }
}
