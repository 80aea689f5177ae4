/** What the buyer would have as employed: the alternative a purchase is measured against, month by month. */
import { amount } from '../kernel/amount';
import { GraphBuilder, type Program, type Slot } from '../kernel/graph';
import { monthOf, type MonthNumber, type PlainDate } from '../kernel/plainDate';
import { explainCell, type Period } from '../practice/explain';
import type { Doctor, Plan } from '../practice/plan';
import type { LineScope, TraceNode } from '../practice/results';
import type { RecordId } from '../rules';
import { taxOfEmployee } from '../tax';
import type { PurchaseRates } from './rates';

/**
 * Pay for the month, at the practice's hours when hours are compared alike.
 *
 * @param lonn pay for a full post, kr a year
 * @param tillegg pay for vakt and overtime, kr a year
 * @param praksis hours in the practice in the month
 * @param stilling hours of the full post in a month
 * @param like 1 = the pay follows the hours, 0 = the post as it is
 * @returns kr a month
 */
export const alternativLonn = amount({
  id: 'alternativLonn',
  label: 'Lønn i alternativet',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  role: 'detail',
  parts: ['årslønn', 'tillegg', 'timer i praksisen', 'timer i stillingen', 'like timer'],
  formula: '(årslønn + tillegg) ÷ 12, ganget med timer i praksisen ÷ timer i stillingen når timene skal være like',
  simplified: 'Timer ut over full stilling betales som de andre; overtidstillegg og bonus er ikke regnet med.',
  compute: (lonn, tillegg, praksis, stilling, like) =>
    ((lonn + tillegg) / 12) * (like > 0 && stilling > 0 ? praksis / stilling : 1),
});

/**
 * What the employer pays beside the pay, which a self-employed doctor must buy: pension, and sick pay from the first day.
 *
 * @param lonn pay of the month
 * @param pensjon employer's pension, fraction of pay
 * @param premie Nav insurance for full sick pay from the first day, fraction of income up to 6 G
 * @param tak 6 G, kr a year
 * @returns kr a month before tax
 */
export const sosialeGoder = amount({
  id: 'sosialeGoder',
  label: 'Sosiale goder i alternativet',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  role: 'detail',
  parts: ['lønn', 'pensjon', 'premie for sykepenger', '6 G'],
  formula: 'lønn × pensjon + (lønn, høyst 6 G ÷ 12) × premie for sykepenger fra første dag',
  simplified: 'Betalt kurstid, foreldrepenger og oppsigelsesvern er ikke verdsatt.',
  compute: (lonn, pensjon, premie, tak) => lonn * pensjon + Math.min(lonn, tak / 12) * premie,
});

export type SalariedKind = 'fastlonn' | 'annen-stilling';

interface Terms {
  readonly before: RecordId;
  readonly after: RecordId;
  readonly own: number | null;
  readonly ownPath: string;
  readonly extra: number;
  readonly weeklyHours: number | null;
  readonly pensionRate: number | null;
}

function termsOf(plan: Plan, kind: SalariedKind): Terms {
  const { otherPost, doctorSalary, doctorPensionRate } = plan.baseline.organisation;
  return kind === 'fastlonn'
    ? {
        before: 'fastlonn.alis.sats',
        after: 'fastlonn.spesialist.sats',
        own: doctorSalary,
        ownPath: 'baseline.organisation.doctorSalary',
        extra: 0,
        weeklyHours: null,
        pensionRate: doctorPensionRate,
      }
    : {
        before: 'sykehus.lis.sats',
        after: 'sykehus.overlege.sats',
        own: otherPost.salary,
        ownPath: 'baseline.organisation.otherPost.salary',
        extra: otherPost.extraPay,
        weeklyHours: otherPost.weeklyHours,
        pensionRate: otherPost.pensionRate,
      };
}

export class Salaried {
  readonly #program: Program;
  readonly #hours: Slot;
  readonly #factor: Slot;
  readonly #alike: Slot;
  readonly #pay: Slot;
  readonly #goods: Slot;
  readonly #after: Slot;
  readonly #tax: Slot;
  readonly #rates: PurchaseRates;
  /** Hours of the full post, a year. */
  readonly fullHours: number;

  constructor(rates: PurchaseRates, kind: SalariedKind, doctor: Doctor) {
    const { plan } = rates;
    const terms = termsOf(plan, kind);
    const graph = new GraphBuilder(rates.months);
    const scope: LineScope = { kind: 'kontor' };
    const rate = (id: RecordId): Slot => graph.rate(rates.series(id));
    const standard =
      terms.own === null
        ? graph.versions('Lønn', [
            { from: 0, build: () => rate(terms.before) },
            ...specialistFrom(doctor, rates.start).map((from) => ({ from, build: () => rate(terms.after) })),
          ])
        : graph.input(terms.ownPath, terms.own, 'Lønn i alternativet', 'kr/år', 'plan');
    this.#factor = graph.input('purchase.alternative', 1, 'Justering av lønnen', 'faktor', 'plan');
    const pay = graph.amount(justertLonn, [standard, this.#factor], scope);
    const extra = graph.input(
      'baseline.organisation.otherPost.extraPay',
      terms.extra,
      'Vakt og overtid',
      'kr/år',
      'plan',
    );
    const weekly = terms.weeklyHours ?? rates.value('arbeidstid.avtalt.tak');
    this.fullHours = weekly * rates.value('tid.arbeidsuker.antall');
    const full = graph.constant('timerIStillingen', 'Timer i full stilling', 'timer', this.fullHours / 12);
    this.#hours = graph.calendar('timerIPraksisen', 'Timer i praksisen', 'timer', new Float64Array(rates.months));
    this.#alike = graph.input('purchase.hours', 1, 'Like timer (1 = ja)', 'antall', 'plan');
    this.#pay = graph.amount(alternativLonn, [pay, extra, this.#hours, full, this.#alike], scope);
    const pension =
      terms.pensionRate === null
        ? rate('pensjon.kommunal.prosent')
        : graph.input('pensionRate', terms.pensionRate, 'Pensjon i alternativet', 'andel', 'plan');
    const premium = rate('nav.forsikring100dag1.prosent');
    this.#goods = graph.amount(sosialeGoder, [this.#pay, pension, premium, rate('grunnbelop.seks.grense')], scope);
    const isInnsatssone = rates.kommuner.find(({ nr }) => nr === plan.baseline.kommune)?.actionZone ?? false;
    const tax = graph.perYear(() => taxOfEmployee({ graph, rate, scope }, { lonn: this.#pay }, { isInnsatssone }));
    this.#after = tax.inntektEtterSkatt;
    this.#tax = tax.personskatt;
    this.#program = graph.finish();
    this.#rates = rates;
  }

  /**
   * @param hours hours in the practice per month
   * @param alike 1 = the pay follows those hours, 0 = the post as it is
   * @param factor on the pay, for thresholds
   */
  run(hours: Float64Array, alike: number, factor = 1): void {
    const { values, months } = this.#program;
    values.set(hours.subarray(0, months), this.#hours * months);
    this.#program.setInput(this.#factor, factor);
    this.#program.setInput(this.#alike, alike);
    this.#program.run();
  }

  #months(slot: Slot): Float64Array {
    const { values, months } = this.#program;
    return values.subarray(slot * months, (slot + 1) * months);
  }

  /** Views, overwritten by the next run; kr a month. */
  get pay(): Float64Array {
    return this.#months(this.#pay);
  }
  get goods(): Float64Array {
    return this.#months(this.#goods);
  }
  get tax(): Float64Array {
    return this.#months(this.#tax);
  }

  explain(what: 'pay' | 'goods' | 'after', period: Period): TraceNode {
    const slot = { pay: this.#pay, goods: this.#goods, after: this.#after }[what];
    const { pack, start } = this.#rates;
    return explainCell({ program: this.#program, pack, start, names: new Map() }, slot, period);
  }
}

const justertLonn = amount({
  id: 'justertLonn',
  label: 'Årslønn i alternativet',
  unit: 'kr/år',
  yearUnit: 'kr/år',
  year: 'mean',
  role: 'detail',
  parts: ['årslønn', 'justering'],
  formula: 'årslønn × justering',
  compute: (lonn, justering) => lonn * justering,
});

/** The plan month from which the buyer is paid as a specialist; none when that is not in sight. */
function specialistFrom(doctor: Doctor, start: MonthNumber): number[] {
  return doctor.specialistFrom === null ? [] : [Math.max(0, monthOf(doctor.specialistFrom as PlainDate) - start)];
}
