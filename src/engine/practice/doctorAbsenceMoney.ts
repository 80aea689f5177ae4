/** What a doctor's absences cost and bring, as cells: the vikar, basistilskudd taken away, Nav and SOP. */
import type { Slot } from '../kernel/graph';
import {
  basistilskuddTrekk,
  beholdtVedFravaer,
  dekketDel,
  navYtelse,
  sopInntekt,
  sopUtgift,
  taksterUtenFravaer,
  tapteTakster,
  vikarensTakster,
  vikarhonorar,
  ytelsesgrunnlag,
} from '../person/fravaer';
import { doctorScope, type PracticeContext } from './context';
import type { AbsenceCells, AbsenceMonths } from './doctorAbsence';
import type { DoctorFunding } from './doctorFunding';
import type { DoctorIncome } from './doctorIncome';
import { hasOwnAgreement, isEmployedHere } from './forms/leaving';
import type { Doctor } from './plan';
import { INCOME_LINES, type IncomeLine } from './totals';

/** What a vikar earns the practice, and is paid (negative). */
interface Vikar {
  readonly takster: Slot;
  readonly paid: Slot;
}

export class AbsenceMoney {
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
    return doctor.person.company === 'enk' && !isEmployedHere(context, doctor);
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
