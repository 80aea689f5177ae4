/** The practice's own lines: income by source, cost by kind, and what is left for the doctors, as cells. */
import type { Slot } from '../kernel/graph';
import { doctorScope, OFFICE, type PracticeContext } from './context';
import type { DoctorCells } from './forms/cells';
import type { OfficeCosts } from './officeCosts';
import { inntektPerLege, inntektPerTime } from './perTime';
import { COST_LINES, INCOME_LINES, TOTALS, type CostLine, type IncomeLine } from './totals';

export function practiceTotals(
  context: PracticeContext,
  doctors: readonly DoctorCells[],
  costs: readonly OfficeCosts[],
  extraCosts: Partial<Record<CostLine, Slot>>,
  pretax: ReadonlyMap<string, Slot>,
): void {
  const { graph, traits, practice } = context;
  const sumOf = (def: Parameters<typeof graph.total>[0], slots: readonly (Slot | undefined)[]): Slot =>
    graph.total(
      def,
      slots.filter((slot) => slot !== undefined),
    );
  const funding: Record<
    'basistilskudd' | 'grunntilskudd' | 'utjamningstilskudd',
    (cells: DoctorCells) => Slot | undefined
  > = {
    basistilskudd: (cells) => cells.funding.lines[0],
    grunntilskudd: (cells) => cells.funding.lines[1],
    utjamningstilskudd: (cells) => cells.funding.lines[2],
  };
  const incomeSlots: Slot[] = [];
  for (const line of Object.keys(INCOME_LINES) as IncomeLine[]) {
    const of =
      line in funding
        ? funding[line as keyof typeof funding]
        : (cells: DoctorCells): Slot | undefined => cells.income.lines[line];
    const slots = doctors.map(of).filter((slot) => slot !== undefined);
    if (slots.length > 0) incomeSlots.push(graph.total(INCOME_LINES[line], slots));
  }
  const income = graph.total(TOTALS.inntekter, incomeSlots);

  const costSlots: Slot[] = [];
  for (const line of Object.keys(COST_LINES) as CostLine[]) {
    const parts = costs.map((office) => office[line]).filter((slot) => slot !== undefined);
    const extra = extraCosts[line];
    // One shared office has these as office lines already; several solo offices are added up.
    if (!traits.isSolo) costSlots.push(...parts);
    else if (parts.length > 0) costSlots.push(graph.total(COST_LINES[line], parts));
    if (extra !== undefined) costSlots.push(extra);
  }
  const cost = graph.total(TOTALS.kostnader, costSlots);
  graph.total(
    {
      ...TOTALS.resultat,
      label:
        traits.keeper === 'kommune' || practice.form === '8.2-avtale'
          ? 'Til leger og kommune før skatt'
          : 'Til legene før skatt',
      formula: 'inntekter − kostnader',
    },
    [income, cost],
    OFFICE,
    [1, -1],
  );

  const pretaxSum = sumOf(
    TOTALS.legenesInntekt,
    doctors.map((cells) => pretax.get(cells.doctor.id)),
  );
  const hours = sumOf(
    TOTALS.arbeidstimer,
    doctors.map((cells) => cells.activity.hours),
  );
  sumOf(
    TOTALS.konsultasjoner,
    doctors.map((cells) => cells.activity.consultations),
  );
  sumOf(
    TOTALS.ventende,
    doctors.map((cells) => cells.activity.waiting),
  );
  sumOf(
    TOTALS.listelengde,
    doctors.map((cells) => cells.funding.liste),
  );
  const count = context.constant('antallLeger', 'Antall leger', 'leger', Math.max(1, doctors.length));
  graph.amount(inntektPerLege, [pretaxSum, count]);
  graph.amount(inntektPerTime, [pretaxSum, hours]);
  for (const cells of doctors) {
    const own = pretax.get(cells.doctor.id);
    if (own !== undefined) graph.amount(inntektPerTime, [own, cells.activity.hours], doctorScope(cells.doctor.id));
  }
}
