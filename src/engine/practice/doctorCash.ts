/** Cash flow month by month, as cells: for each doctor with the doctor's own company, and for the practice. */
import type { Slot } from '../kernel/graph';
import { monthInYear, yearOfMonth } from '../kernel/plainDate';
import {
  betaltSelskapsskatt,
  etterJevntUttak,
  fjoraaretsSkatt,
  forskuddsskatt,
  investeringUtoverAvskrivning,
  kontantbeholdning,
  KONTANTSTROM,
  okningHelfo,
  reservebehov,
  skattetrekk,
  skattSidenNyttaar,
  svakesteMaaned,
  tilGodeHelfo,
} from '../person/kontantstrom';
import * as feriepengeoppgjor from '../staff/feriepengeoppgjor';
import { doctorScope, OFFICE, type PracticeContext } from './context';
import { hasOwnAgreement } from './forms/leaving';
import type { DoctorPayers } from './payers/doctorPayers';
import type { Doctor } from './plan';
import type { LineScope } from './results';
import { staffHolidayPay, type StaffHolidayPay } from './staffCash';

const { okningFeriepenger } = feriepengeoppgjor;

/** Months with an instalment of forskuddsskatt, by year; record `forskuddsskatt.forfall`. */
const TERMS = { until2020: [3, 5, 9, 11], from2021: [3, 6, 9, 12] } as const;
/** Months in which a company pays half of last year's tax. */
const COMPANY_TERMS: readonly number[] = [2, 4];
/** Months an instalment pays for. */
const MONTHS_PER_TERM = 3;

export interface CashSource {
  /** Lines of the practice by id, computed. */
  readonly lines: ReadonlyMap<string, Slot>;
  readonly payers: ReadonlyMap<string, DoctorPayers>;
  /** Instalments and interest paid on a loan, kr each plan month, by doctor. */
  readonly loans?: ReadonlyMap<string, Float64Array>;
}

/** What all doctors share of the calendar. */
interface Calendars {
  readonly days: Slot;
  readonly terms: Slot;
}

/** And of the office they share. */
interface Shared extends Calendars {
  /** Feriepenger of a shared office's staff; null where they are not the doctors' or a company's to pay. */
  readonly holiday: StaffHolidayPay | null;
}

/** Whether the doctors or their company buy for the office and pay its staff: with 8.2-avtale the municipality does. */
function ownsOffice({ traits, practice }: PracticeContext): boolean {
  return (traits.keeper === 'lege' || traits.keeper === 'selskap') && practice.form !== '8.2-avtale';
}

/** What is earned of feriepenger and not paid. @param share the doctor's part of the office's costs; null = all of them */
function holidayOwed(
  context: PracticeContext,
  { earned, paid, levyRate }: StaffHolidayPay,
  share: Slot | null,
  scope: LineScope,
): Slot {
  return context.graph.amount(okningFeriepenger, [earned, paid, levyRate, share ?? wholeOffice(context)], scope);
}

const wholeOffice = (context: PracticeContext): Slot =>
  context.constant('heleKontoret', 'Hele kontorets kostnader', 'andel', 1);

/** Line ids of the cash flow, without scope: asking for one computes it. */
const CASH_LINES: ReadonlySet<string> = new Set(
  [
    ...[KONTANTSTROM, kontantbeholdning, svakesteMaaned, reservebehov, okningHelfo, tilGodeHelfo, etterJevntUttak],
    ...[forskuddsskatt, skattetrekk, betaltSelskapsskatt, fjoraaretsSkatt, skattSidenNyttaar],
    ...[investeringUtoverAvskrivning, ...Object.values(feriepengeoppgjor)],
  ].map(({ id }) => id),
);

/** Whether a line is one of the cash flow's. @param line `lege:anne/kontantstrom` */
export function isCashLine(line: string): boolean {
  return CASH_LINES.has(line.slice(line.indexOf('/') + 1));
}

/** Adds the cash flow; nothing where the plan's years have no tax rates. */
export function cashFlow(context: PracticeContext, source: CashSource): void {
  const { practice, graph, traits } = context;
  const { lines } = source;
  const isTaxed = practice.doctors.every(({ id }) => lines.has(`lege:${id}/personskatt`));
  if (!isTaxed || practice.doctors.length === 0) return;
  const shared: Calendars = { days: context.daysInMonth(), terms: terms(context) };
  const flows: Slot[] = [];
  const waiting = traits.keeper === 'selskap' ? investments(context, 'kontor', null, lines, OFFICE) : [];
  const holiday = ownsOffice(context) && !traits.isSolo ? staffHolidayPay(context, '', lines) : null;
  const owed = traits.keeper === 'selskap' && holiday !== null ? [holidayOwed(context, holiday, null, OFFICE)] : [];
  for (const doctor of practice.doctors) {
    const isOwn = hasOwnAgreement(context, doctor);
    const helfo = isOwn || traits.keeper === 'selskap' ? increase(context, doctor, source, shared) : [];
    if (!isOwn) waiting.push(...helfo);
    flows.push(ofDoctor(context, doctor, source, { ...shared, holiday }, isOwn ? helfo : []));
  }
  const flow = graph.total(
    {
      ...KONTANTSTROM,
      label: 'Kontantstrøm, leger og selskap',
      formula:
        'legenes kontantstrøm + selskapets feriepenger som ikke er utbetalt − opptjent hos Helfo − investeringer utover ' +
        'avskrivning, de delene som finnes',
    },
    [...flows, ...owed, ...waiting],
    OFFICE,
    [...flows.map(() => 1), ...owed.map(() => 1), ...waiting.map(() => -1)],
  );
  levels(context, flow, lines.get('kontor/legenesInntektEtterSkatt'), OFFICE);
}

function ofDoctor(
  context: PracticeContext,
  doctor: Doctor,
  source: CashSource,
  shared: Shared,
  helfo: readonly Slot[],
): Slot {
  const { graph, traits } = context;
  const scope = doctorScope(doctor.id);
  const line = (id: string): Slot | undefined => source.lines.get(`lege:${doctor.id}/${id}`);
  const paid: Slot[] = [...helfo, personalTax(context, shared, line, scope)];
  const companyTax = line('selskapsskatt');
  if (companyTax !== undefined) paid.push(companyTaxPaid(context, companyTax, scope));
  for (const id of ['eierlonnAvgifter', 'eierpensjon', 'pensjonsinnskudd', 'navForsikringspremie']) {
    const slot = line(id);
    if (slot !== undefined) paid.push(slot);
  }
  const owed: Slot[] = [];
  if (traits.keeper === 'lege' && ownsOffice(context)) {
    const at = traits.isSolo ? `lege:${doctor.id}` : 'kontor';
    const share = line('kostnadsandel') ?? null;
    paid.push(...investments(context, at, share, source.lines, scope));
    const holiday = traits.isSolo ? staffHolidayPay(context, doctor.id, source.lines) : shared.holiday;
    if (holiday !== null) owed.push(holidayOwed(context, holiday, share, scope));
  }
  const loan = source.loans?.get(doctor.id);
  if (loan !== undefined) paid.push(graph.calendar('laan', 'Renter og avdrag på lån', 'kr/måned', loan));
  const earned = line('inntektForSkatt') as Slot;
  const signs = [1, ...owed.map(() => 1), ...paid.map(() => -1)];
  const flow = graph.total(KONTANTSTROM, [earned, ...owed, ...paid], scope, signs);
  levels(context, flow, line('inntektEtterSkatt'), scope);
  return flow;
}

/** Cash since the start, the worst month, and the reserve an even draw needs. */
function levels(context: PracticeContext, flow: Slot, drawn: Slot | undefined, scope: LineScope): void {
  const { graph } = context;
  const nothing = context.constant('ingenKontanter', 'Kontanter ved planens start', 'kr', 0);
  const before = graph.previous(nothing);
  graph.link(before, graph.amount(kontantbeholdning, [before, flow], scope));
  const weakest = graph.previous(flow);
  graph.link(weakest, graph.amount(svakesteMaaned, [weakest, flow], scope));
  if (drawn === undefined) return;
  const left = graph.previous(nothing);
  const cash = graph.amount(etterJevntUttak, [left, flow, drawn], scope);
  graph.link(left, cash);
  const needed = graph.previous(nothing);
  graph.link(needed, graph.amount(reservebehov, [needed, cash], scope));
}

/** What Helfo owes more at the end of the month than at its start; nothing without takster from Helfo. */
function increase(context: PracticeContext, doctor: Doctor, { payers }: CashSource, { days }: Calendars): Slot[] {
  const own = payers.get(doctor.id);
  if (own === undefined) return [];
  const { graph } = context;
  const scope = doctorScope(doctor.id);
  const owed = graph.amount(
    tilGodeHelfo,
    [own.refusjon, own.fromHelfo, context.rate('oppgjor.innsending.dager'), context.rate('oppgjor.helfo.dager'), days],
    scope,
  );
  // A practice that begins with or after the plan has nothing due from before it.
  const isNew = context.traits.isNewList || context.monthIndex(doctor.agreementFrom) >= 0;
  const before = graph.previous(
    isNew ? context.constant('ingentingTilGode', 'Ingenting til gode ved start', 'kr', 0) : owed,
  );
  const change = graph.amount(okningHelfo, [owed, before], scope);
  graph.link(before, owed);
  return [change];
}

function personalTax(
  context: PracticeContext,
  shared: Calendars,
  line: (id: string) => Slot | undefined,
  scope: LineScope,
): Slot {
  const tax = line('personskatt') as Slot;
  const isSelfEmployed = line('naeringsinntekt') !== undefined;
  if (!isSelfEmployed) return context.graph.amount(skattetrekk, [tax], scope);
  return context.graph.amount(forskuddsskatt, [tax, shared.terms], scope);
}

function terms(context: PracticeContext): Slot {
  const isDue = (year: number, month: number): boolean =>
    (year > 2020 ? TERMS.from2021 : TERMS.until2020).some((each) => each === month);
  return context.calendar(
    'forskuddsterminer',
    'Måneder en termin betaler',
    'antall',
    (month) => (isDue(yearOfMonth(month), monthInYear(month)) ? MONTHS_PER_TERM : 0),
    'terminer 15. mars, juni, september og desember; til 2020 mars, mai, september og november',
  );
}

function companyTaxPaid(context: PracticeContext, tax: Slot, scope: LineScope): Slot {
  const { graph } = context;
  const january = context.calendar('januar', 'Januar (1 = ja)', 'antall', (m) => (monthInYear(m) === 1 ? 1 : 0));
  const due = context.calendar('selskapsterminer', 'Del av fjorårets selskapsskatt som forfaller', 'andel', (m) =>
    COMPANY_TERMS.includes(monthInYear(m)) ? 1 / COMPANY_TERMS.length : 0,
  );
  const nothing = context.constant('ingenSelskapsskatt', 'Ingen selskapsskatt fra før planen', 'kr', 0);
  const accruedBefore = graph.previous(nothing);
  graph.link(accruedBefore, graph.amount(skattSidenNyttaar, [accruedBefore, tax, january], scope));
  const lastBefore = graph.previous(nothing);
  const last = graph.amount(fjoraaretsSkatt, [lastBefore, accruedBefore, january], scope);
  graph.link(lastBefore, last);
  return graph.amount(betaltSelskapsskatt, [last, due], scope);
}

/**
 * What is bought beyond the depreciation already among the costs.
 * @param share the doctor's part of the office's costs; null = all of them
 */
function investments(
  context: PracticeContext,
  at: string,
  share: Slot | null,
  lines: ReadonlyMap<string, Slot>,
  scope: LineScope,
): Slot[] {
  const paid = lines.get(`${at}/investeringer`);
  const written = lines.get(`${at}/avskrivninger`);
  if (paid === undefined || written === undefined) return [];
  const part = share ?? wholeOffice(context);
  return [context.graph.amount(investeringUtoverAvskrivning, [paid, written, part], scope)];
}
