/** A doctor's planned absences as cells: work not done, the vikar, and what Nav and SOP pay. None without absences. */
import type { Slot } from '../kernel/graph';
import { monthOf, type PlainDate } from '../kernel/plainDate';
import {
  basistilskuddTrekk,
  beholdtVedFravaer,
  borteFraArbeid,
  dekketDel,
  navYtelse,
  sopInntekt,
  sopUtgift,
  taksterUtenFravaer,
  tapteTakster,
  utfortVedFravaer,
  vikarensDel,
  vikarensTakster,
  vikarhonorar,
  ytelsesgrunnlag,
} from '../person/fravaer';
import { doctorScope, type PracticeContext } from './context';
import type { DoctorFunding } from './doctorFunding';
import type { DoctorIncome } from './doctorIncome';
import { hasOwnAgreement, isEmployedHere, lastMonthOf } from './forms/leaving';
import type { Absence, Doctor } from './plan';
import { INCOME_LINES, type IncomeLine } from './totals';

/** One absence by month. */
interface AbsenceMonths {
  readonly absence: Absence;
  readonly since: Slot;
  readonly months: Slot;
  readonly away: Slot;
  /** What the vikar does of the doctor's work. */
  readonly substituted: Slot;
}

export interface AbsenceCells {
  readonly each: readonly AbsenceMonths[];
  readonly away: Slot;
  /** What is done of the doctor's work, by doctor and vikar. */
  readonly carriedOut: Slot;
}

const SHARE = { unit: 'andel', yearUnit: 'andel', year: 'mean' } as const;

/** @returns null for a doctor who is there all the time */
export function absenceCells(context: PracticeContext, doctor: Doctor): AbsenceCells | null {
  const { absences } = doctor.person;
  if (absences.length === 0 || !context.traits.hasPractice) return null;
  const { graph } = context;
  const scope = doctorScope(doctor.id);
  // Nobody is away from a practice that is left.
  const last = lastMonthOf(context, doctor);
  const each = absences.map((absence): AbsenceMonths => {
    const { id } = absence;
    const field = (key: 'months' | 'share' | 'substituteShare', label: string, unit: 'måneder' | 'andel'): Slot =>
      context.input(`doctors.${doctor.id}.person.absences.${id}.${key}`, absence[key], label, unit);
    const first = monthOf(absence.from as PlainDate);
    const since = context.calendar(
      `maanederMedFravaer.${id}`,
      'Måneder siden fraværet begynte',
      'måneder',
      (month) => (last !== null && month - context.start > last ? -1 : month - first),
      `fra ${absence.from}`,
    );
    const months = field('months', 'Fraværets varighet', 'måneder');
    const share = field('share', 'Borte fra arbeidet', 'andel');
    const away = graph.amount({ ...borteFraArbeid, id: `borte.${id}` }, [since, months, share], scope);
    const part = field('substituteShare', 'Det vikaren gjør av det legen ellers ville gjort', 'andel');
    const substituted = graph.amount({ ...vikarensDel, id: `vikarensDel.${id}` }, [away, part], scope);
    return { absence, since, months, away, substituted };
  });
  const away = graph.total(
    { id: 'borte', label: 'Borte fra arbeidet', ...SHARE },
    each.map((one) => one.away),
    scope,
  );
  const substituted = graph.total(
    { id: 'vikarensDel', label: 'Det vikarer gjør', ...SHARE },
    each.map((one) => one.substituted),
    scope,
  );
  return { each, away, carriedOut: graph.amount(utfortVedFravaer, [away, substituted], scope) };
}

/** The income with what the absences cost and bring; unchanged without absences. */
export function withAbsence(
  context: PracticeContext,
  doctor: Doctor,
  absence: AbsenceCells | null,
  funding: DoctorFunding,
  income: DoctorIncome,
): DoctorIncome {
  if (absence === null) return income;
  return {
    ...income,
    lines: { ...income.lines, ...new AbsenceMoney(context, doctor, absence, funding, income).lines() },
  };
}

/** What a vikar earns the practice, and is paid (negative). */
interface Vikar {
  readonly takster: Slot;
  readonly paid: Slot;
}

class AbsenceMoney {
  readonly #takster: Slot;
  readonly #without: Slot;
  readonly #basis: Slot;
  readonly #six: Slot;
  readonly #base: Slot;
  readonly #days: Slot;

  constructor(
    private readonly context: PracticeContext,
    private readonly doctor: Doctor,
    private readonly absence: AbsenceCells,
    funding: DoctorFunding,
    income: DoctorIncome,
  ) {
    const { graph } = context;
    const scope = doctorScope(doctor.id);
    this.#takster = graph.total(
      {
        id: 'taksterAvArbeidet',
        label: 'Takster av legens og vikarens arbeid',
        unit: 'kr/måned',
        yearUnit: 'kr/år',
        year: 'sum',
      },
      income.ownTakster,
      scope,
    );
    const before = graph.previous(context.constant('ingenTakster', 'Ingen takster før planen', 'kr/måned', 0));
    this.#without = graph.amount(taksterUtenFravaer, [this.#takster, absence.carriedOut, before], scope);
    graph.link(before, this.#without);
    graph.amount(tapteTakster, [this.#without, this.#takster], scope);
    const [basis] = funding.lines;
    this.#basis = basis ?? context.constant('utenBasistilskudd', 'Uten basistilskudd', 'kr/måned', 0);
    this.#six = context.rate('grunnbelop.seks.grense');
    this.#base = graph.amount(
      ytelsesgrunnlag,
      [this.#without, this.#basis, context.rate('sop.inntekt.prosent'), this.#six],
      scope,
    );
    this.#days = context.daysInMonth();
  }

  lines(): Partial<Record<IncomeLine, Slot>> {
    const found: Record<'vikarhonorar' | 'basistilskuddTrekk' | 'navYtelser' | 'sopStonad', Slot[]> = {
      vikarhonorar: [],
      basistilskuddTrekk: [],
      navYtelser: [],
      sopStonad: [],
    };
    const isOwn = hasOwnAgreement(this.context, this.doctor);
    const isEmployed = isEmployedHere(this.context, this.doctor);
    const isMunicipal = this.context.traits.keeper === 'kommune' && !isOwn;
    for (const one of this.absence.each) {
      const vikar = this.#vikar(one);
      if (vikar !== null) found.vikarhonorar.push(vikar.paid);
      const later = this.#covered(one, this.context.rate('sykepenger.naering.karens'), 'etterDag16');
      const taken = isMunicipal ? null : this.#taken(one, later);
      if (taken !== null) found.basistilskuddTrekk.push(taken);
      // A doctor on contract with a company has sykepenger personally, outside the company: not reckoned.
      if (!isOwn && !isEmployed) continue;
      found.navYtelser.push(this.#nav(one, later));
      if (one.absence.kind === 'sykdom' && isOwn) {
        found.sopStonad.push(...this.#sop(one, later, vikar));
      }
    }
    const totals = Object.entries(found)
      .filter(([, slots]) => slots.length > 0)
      .map(([line, slots]): [string, Slot] => [
        line,
        this.context.graph.total(INCOME_LINES[line as IncomeLine], slots, doctorScope(this.doctor.id)),
      ]);
    return Object.fromEntries(totals);
  }

  /** The part of each month after `karens` days. */
  #covered(one: AbsenceMonths, karens: Slot, name: string): Slot {
    return this.context.graph.amount(
      { ...dekketDel, id: `dekketDel.${name}.${one.absence.id}` },
      [one.since, one.months, karens, this.#days],
      doctorScope(this.doctor.id),
    );
  }

  #vikar(one: AbsenceMonths): Vikar | null {
    const { id, substituteShare, substitutePay } = one.absence;
    if (substituteShare === 0) return null;
    const scope = doctorScope(this.doctor.id);
    const pay = this.context.input(
      `doctors.${this.doctor.id}.person.absences.${id}.substitutePay`,
      substitutePay,
      'Vikarens del av takstene',
      'andel',
    );
    const { graph } = this.context;
    const takster = graph.amount(
      { ...vikarensTakster, id: `vikarensTakster.${id}` },
      [this.#takster, one.substituted, this.absence.carriedOut],
      scope,
    );
    return { takster, paid: graph.amount({ ...vikarhonorar, id: `vikarhonorar.${id}` }, [takster, pay], scope) };
  }

  #taken(one: AbsenceMonths, later: Slot): Slot {
    const from = one.absence.kind === 'sykdom' ? later : this.#fromFirstDay(one);
    return this.context.graph.amount(
      { ...basistilskuddTrekk, id: `basistilskuddTrekk.${one.absence.id}` },
      [this.#basis, one.away, one.substituted, from],
      doctorScope(this.doctor.id),
    );
  }

  #nav(one: AbsenceMonths, later: Slot): Slot {
    const { context, doctor } = this;
    const isSick = one.absence.kind === 'sykdom';
    const isFromFirst = !isSick || (this.#isSelfEmployed() && doctor.person.hasNavInsurance);
    const right = isFromFirst ? this.#fromFirstDay(one) : later;
    // An employer that pays the salary has the right in the doctor's place: of 6 G, which the salary is taken to reach.
    const base = hasOwnAgreement(context, doctor) ? this.#base : this.#six;
    return context.graph.amount(
      { ...navYtelse, id: `navYtelse.${one.absence.id}` },
      [base, this.#coverage(one), one.away, right],
      doctorScope(doctor.id),
    );
  }

  #coverage({ absence }: AbsenceMonths): Slot {
    if (absence.kind === 'foreldrepermisjon') return this.context.rate('foreldrepenger.naering.prosent');
    return this.context.rate(this.#isSelfEmployed() ? 'sykepenger.naering.prosent' : 'sykepenger.ansatt.prosent');
  }

  #isSelfEmployed(): boolean {
    const { context, doctor } = this;
    return hasOwnAgreement(context, doctor) ? doctor.person.company === 'enk' : !isEmployedHere(context, doctor);
  }

  #fromFirstDay(one: AbsenceMonths): Slot {
    const none = this.context.constant('utenVentetid', 'Rett fra første dag', 'dager', 0);
    return this.#covered(one, none, 'fraDag1');
  }

  #sop(one: AbsenceMonths, later: Slot, vikar: Vikar | null): Slot[] {
    const { context } = this;
    const { graph } = context;
    const scope = doctorScope(this.doctor.id);
    const { id } = one.absence;
    const none = (): Slot => context.constant('utenVikar', 'Uten vikar', 'kr/måned', 0);
    const kept = graph.amount(
      { ...beholdtVedFravaer, id: `beholdt.${id}` },
      [this.#basis, one.away, one.substituted, vikar?.takster ?? none(), vikar?.paid ?? none()],
      scope,
    );
    return [
      graph.amount(
        { ...sopInntekt, id: `sopInntekt.${id}` },
        [
          this.#without,
          this.#basis,
          context.rate('sop.inntekt.prosent'),
          context.rate('grunnbelop.tolv.grense'),
          this.#base,
          this.#coverage(one),
          one.away,
          later,
        ],
        scope,
      ),
      graph.amount(
        { ...sopUtgift, id: `sopUtgift.${id}` },
        [
          this.#without,
          this.#basis,
          context.rate('sop.utgift.prosent'),
          context.rate('sop.utgift.tak'),
          kept,
          one.away,
          later,
        ],
        scope,
      ),
    ];
  }
}
