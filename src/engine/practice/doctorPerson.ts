/** What each doctor's income is worth beside a salary, as cells: sammenlignbar årslønn, per hour and on average. */
import type { Slot } from '../kernel/graph';
import {
  egneKurs,
  feriepengerILonnen,
  manglendeForeldrepenger,
  SAMMENLIGNBAR,
  sammenlignbarPerLege,
  sammenlignbarPerTime,
  yrkesskadetrygd,
} from '../person/sammenlignbar';
import {
  karensdel,
  manglendeSykelonn,
  manglendeSykelonnForsikret,
  navForsikringspremie,
  navSykepenger,
  sopInntektskompensasjon,
} from '../person/sykdom';
import { doctorScope, type PracticeContext } from './context';
import type { DoctorTax, Taxable } from './doctorTax';
import type { DoctorCells } from './forms/cells';

/** Records the comparison reads; where the plan's years lack one, the comparison is left out. */
const NEEDED = [
  'grunnbelop.seks.grense',
  'grunnbelop.tolv.grense',
  'sykepenger.naering.prosent',
  'sykepenger.ansatt.prosent',
  'sykepenger.naering.karens',
  'sop.inntekt.prosent',
  'foreldrepenger.naering.prosent',
  'yrkesskadetrygd.frivillig.prosent',
  'nav.forsikring80dag1.prosent',
] as const;

/** What one doctor is compared by. */
export interface ComparedDoctor {
  readonly cells: DoctorCells;
  readonly taxable: Taxable;
  /** Income before tax. */
  readonly pretax: Slot;
  /** Null where the plan's years have no tax rates: an own company's salary is then not known. */
  readonly tax: DoctorTax | null;
}

/** Adds each doctor's sammenlignbar årslønn and the average. */
export function comparableIncome(context: PracticeContext, doctors: readonly ComparedDoctor[]): void {
  const known = NEEDED.every((id) => id === 'nav.forsikring80dag1.prosent' || context.isKnown(id));
  if (!known || doctors.some((each) => isUninsurable(context, each))) return;
  const { graph } = context;
  let shared: Slot | null = null;
  const waiting = (): Slot =>
    (shared ??= graph.amount(karensdel, [
      context.rate('sykepenger.naering.karens'),
      context.rate('sykefravaer.varighet.dager'),
    ]));
  const each = doctors.map((doctor) => {
    const comparable = ofDoctor(context, doctor, waiting);
    const { cells } = doctor;
    graph.amount(sammenlignbarPerTime, [comparable, cells.activity.hours], doctorScope(cells.doctor.id));
    return comparable;
  });
  const sum = graph.total(
    { ...SAMMENLIGNBAR, id: 'legenesSammenlignbare', label: 'Legenes sammenlignbare årslønn', role: 'detail' },
    each,
  );
  const hours = graph.total(
    { id: 'timerForSammenligning', label: 'Legenes arbeidstimer', unit: 'timer', yearUnit: 'timer', year: 'sum' },
    doctors.map(({ cells }) => cells.activity.hours),
  );
  const count = context.constant('antallLeger', 'Antall leger', 'leger', Math.max(1, doctors.length));
  graph.amount(sammenlignbarPerLege, [sum, count]);
  graph.amount(sammenlignbarPerTime, [sum, hours]);
}

/** The premium is known only from May 2025: an insured doctor's plan before that has no comparison. */
function isUninsurable(context: PracticeContext, { cells, taxable, tax }: ComparedDoctor): boolean {
  const isOwn = taxable.lonn === undefined && cells.doctor.person.company === 'as';
  if (isOwn && tax === null) return true;
  const isInsured = cells.doctor.person.hasNavInsurance && taxable.lonn === undefined && !isOwn;
  return isInsured && !context.isKnown('nav.forsikring80dag1.prosent');
}

function ofDoctor(context: PracticeContext, doctor: ComparedDoctor, waiting: () => Slot): Slot {
  const { graph } = context;
  const { pretax, taxable, cells } = doctor;
  const scope = doctorScope(cells.doctor.id);
  if (taxable.lonn !== undefined) {
    const added = taxable.pensjon === undefined ? [] : [taxable.pensjon];
    graph.amount(feriepengerILonnen, [taxable.lonn, context.rate('feriepenger.prosent')], scope);
    const formula = 'inntekt før skatt + pensjon betalt av arbeidsgiveren';
    return graph.total({ ...SAMMENLIGNBAR, formula }, [pretax, ...added], scope);
  }
  const bought = mustBuy(context, doctor, waiting());
  const formula =
    'inntekt før skatt − det som må kjøpes eller risikeres for å være dekket som en ansatt: sykdom, foreldrepermisjon, ' +
    'yrkesskade og kurs';
  return graph.total({ ...SAMMENLIGNBAR, formula }, [pretax, ...bought], scope, [1, ...bought.map(() => -1)]);
}

/** What a doctor without an employer pays or risks; an own company is the employer of its owner. */
function mustBuy(context: PracticeContext, doctor: ComparedDoctor, waiting: Slot): Slot[] {
  const { graph } = context;
  const { cells, taxable, tax, pretax } = doctor;
  const { person, id } = cells.doctor;
  const scope = doctorScope(id);
  const six = context.rate('grunnbelop.seks.grense');
  const twelve = context.rate('grunnbelop.tolv.grense');
  const owner = tax?.company ?? null;
  const coverage = context.rate(owner === null ? 'sykepenger.naering.prosent' : 'sykepenger.ansatt.prosent');
  const earned = owner?.lonn ?? taxable.honorar ?? pretax;
  const stops = taxable.honorar ?? ownTakster(context, cells);
  const gross = taxable.honorar ?? cells.total;
  const isInsured = person.hasNavInsurance && owner === null;
  const gap = isInsured ? manglendeSykelonnForsikret : manglendeSykelonn;
  const paid = graph.perYear(() => {
    const nav = graph.amount(navSykepenger, [earned, six, coverage], scope);
    const sop = graph.amount(sopInntektskompensasjon, [gross, context.rate('sop.inntekt.prosent'), twelve, nav], scope);
    const parts = [
      graph.amount(gap, [stops, nav, sop, context.rate('sykefravaer.legemeldt.prosent'), waiting], scope),
      graph.amount(
        manglendeForeldrepenger,
        [earned, six, context.rate('foreldrepenger.naering.prosent'), context.rate('foreldrepermisjon.forventet.uker')],
        scope,
      ),
    ];
    if (isInsured) {
      const rate = context.rate('nav.forsikring80dag1.prosent');
      parts.push(tax?.premie ?? graph.amount(navForsikringspremie, [earned, six, rate], scope));
    }
    if (owner === null) {
      parts.push(
        graph.amount(yrkesskadetrygd, [earned, twelve, context.rate('yrkesskadetrygd.frivillig.prosent')], scope),
      );
    }
    return parts;
  });
  return [...paid, graph.amount(egneKurs, [context.rate('kurs.lege.sats')], scope)];
}

/** Takster of the doctor's own work: what stops when the doctor is away. */
function ownTakster(context: PracticeContext, { doctor, income }: DoctorCells): Slot {
  return context.graph.total(
    {
      id: 'egneTakster',
      label: 'Takster av eget arbeid',
      unit: 'kr/måned',
      yearUnit: 'kr/år',
      year: 'sum',
    },
    income.ownTakster,
    doctorScope(doctor.id),
  );
}
