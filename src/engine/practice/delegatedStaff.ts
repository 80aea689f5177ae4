/** Staff posts, the consultations they take on delegation, and what they cost, as cells. */
import type { Slot } from '../kernel/graph';
import {
  arsverkEtterVolum,
  delegeringsdekning,
  delegerteKonsultasjoner,
  erstattedeKonsultasjoner,
  medarbeiderdager,
  onskedeDelegerte,
} from '../staff/delegering';
import { arbeidsgiveravgift, arsverk, feriepenger, kostnadPerArsverk, lonn, pensjon } from '../staff/lonnskostnad';
import { doctorScope, type PracticeContext } from './context';
import type { Delegation, Doctor, StaffMember } from './plan';
import type { LineScope } from './results';

/** What delegation means for one doctor. */
export interface DoctorDelegation {
  /** Day consultations that the doctor is spared; null when none. */
  readonly replaced: Slot | null;
  readonly supervision: readonly { readonly staffId: string; readonly consultations: Slot; readonly minutes: Slot }[];
  /** Delegated consultations by staff member, for the fees. */
  readonly consultations: readonly { readonly staff: StaffMember; readonly slot: Slot }[];
}

/** One post in one office: its årsverk and its cost. */
export interface OfficePost {
  readonly fte: Slot;
  readonly cost: Slot;
}

export interface OfficeStaff {
  readonly posts: readonly OfficePost[];
  readonly byDoctor: ReadonlyMap<string, DoctorDelegation>;
}

/**
 * @param officeId empty for the shared office; the doctor's id for a solo office, where the line belongs to the doctor
 */
export function officeStaff(
  context: PracticeContext,
  doctors: readonly Doctor[],
  lists: ReadonlyMap<string, Slot>,
  officeId: string,
): OfficeStaff {
  const posts: OfficePost[] = [];
  const parts = new Map<
    string,
    {
      consultations: { staff: StaffMember; slot: Slot }[];
      replaced: Slot[];
      supervision: { staffId: string; consultations: Slot; minutes: Slot }[];
    }
  >();
  for (const doctor of doctors) parts.set(doctor.id, { consultations: [], replaced: [], supervision: [] });

  for (const staff of context.practice.staff) {
    const scope: LineScope = { kind: 'ansatt', id: officeId === '' ? staff.id : `${staff.id}@${officeId}` };
    const working = context.since(staff.from, 'iArbeid', `I arbeid: ${staff.name} (1 = ja)`);
    const wanted =
      staff.delegation === null
        ? null
        : wantedConsultations(context, staff, staff.delegation, doctors, lists, working, scope);
    const fte = postFte(context, staff, doctors.length, working, wanted, scope);
    posts.push({ fte, cost: postCost(context, staff, fte, scope) });
    if (staff.delegation === null || wanted === null) continue;
    shareOut(context, staff, staff.delegation, wanted, fte, scope, (doctorId, slot, replaced, minutes) => {
      const part = parts.get(doctorId);
      if (!part) return;
      part.consultations.push({ staff, slot });
      part.replaced.push(replaced);
      part.supervision.push({ staffId: staff.id, consultations: slot, minutes });
    });
  }

  const byDoctor = new Map<string, DoctorDelegation>();
  for (const [doctorId, part] of parts) {
    const replaced =
      part.replaced.length === 0
        ? null
        : context.graph.total(
            {
              id: 'erstattet',
              label: 'Delegerte som erstatter legens',
              unit: 'konsultasjoner',
              yearUnit: 'konsultasjoner',
              year: 'sum',
            },
            part.replaced,
            doctorScope(doctorId),
          );
    byDoctor.set(doctorId, { replaced, supervision: part.supervision, consultations: part.consultations });
  }
  return { posts, byDoctor };
}

interface Wanted {
  readonly perDoctor: readonly { readonly doctorId: string; readonly slot: Slot }[];
  readonly total: Slot;
  readonly perDay: Slot;
  readonly days: Slot;
}

function wantedConsultations(
  context: PracticeContext,
  staff: StaffMember,
  delegation: Delegation,
  doctors: readonly Doctor[],
  lists: ReadonlyMap<string, Slot>,
  working: Slot,
  scope: LineScope,
): Wanted {
  const { graph } = context;
  const path = `staff.${staff.id}.delegation`;
  const rate = context.input(
    `${path}.consultationsPerInhabitant`,
    delegation.consultationsPerInhabitant,
    'Delegerte konsultasjoner per listeinnbygger og år',
    'faktor',
  );
  const perDoctor = doctors.map((doctor) => ({
    doctorId: doctor.id,
    slot: graph.amount(
      { ...onskedeDelegerte, id: `onskedeDelegerte.${staff.id}` },
      [lists.get(doctor.id) as Slot, rate, working],
      doctorScope(doctor.id),
    ),
  }));
  return {
    perDoctor,
    total: graph.total(
      {
        id: 'onskedeDelegerte',
        label: 'Ønskede delegerte konsultasjoner',
        unit: 'konsultasjoner',
        yearUnit: 'konsultasjoner',
        year: 'sum',
      },
      perDoctor.map((part) => part.slot),
      scope,
    ),
    perDay: context.input(
      `${path}.consultationsPerDay`,
      delegation.consultationsPerDay,
      'Medarbeiderens konsultasjoner per dag',
      'konsultasjoner',
    ),
    days: context.input(`${path}.daysPerYear`, delegation.daysPerYear, 'Medarbeiderens dager per år', 'dager'),
  };
}

function postFte(
  context: PracticeContext,
  staff: StaffMember,
  doctorCount: number,
  working: Slot,
  wanted: Wanted | null,
  scope: LineScope,
): Slot {
  if (staff.sizing === 'volume' && wanted !== null) {
    return context.graph.amount(arsverkEtterVolum, [wanted.total, wanted.perDay, wanted.days], scope);
  }
  const post = context.input(`staff.${staff.id}.fte`, staff.fte, `Stilling: ${staff.name}`, 'årsverk');
  const count = staff.per === 'doctor' ? doctorCount : 1;
  const label = staff.per === 'doctor' ? 'Leger i kontoret' : 'Kontor';
  const per = context.calendar(staff.per === 'doctor' ? 'legerIKontoret' : 'ettKontor', label, 'antall', () => count);
  return context.graph.amount(arsverk, [post, per, working], scope);
}

/** A month's whole cost of a post: built up from pay, pension and arbeidsgiveravgift, or the user's own figure. */
function postCost(context: PracticeContext, staff: StaffMember, fte: Slot, scope: LineScope): Slot {
  const { graph } = context;
  const path = `staff.${staff.id}`;
  if (staff.annualCost !== null) {
    const cost = context.input(`${path}.annualCost`, staff.annualCost, `Kostnad per årsverk: ${staff.name}`, 'kr/år');
    return graph.amount({ ...kostnadPerArsverk, id: 'lonnskostnad', role: 'cost' }, [fte, cost], scope);
  }
  const pay = context.inputOr(`${path}.pay`, staff.pay, `Årslønn: ${staff.name}`, 'kr/år');
  const rate = context.inputOr(`${path}.pensionRate`, staff.pensionRate, `Pensjonssats: ${staff.name}`, 'andel');
  const wages = graph.amount(lonn, [fte, pay], scope);
  const pension = graph.amount(pensjon, [wages, rate], scope);
  const levy = graph.amount(arbeidsgiveravgift, [wages, pension, context.arbeidsgiveravgift()], scope);
  graph.amount(feriepenger, [wages, context.rate('feriepenger.prosent')], scope);
  return graph.total(
    {
      id: 'lonnskostnad',
      label: `Lønnskostnad: ${staff.name}`,
      unit: 'kr/måned',
      yearUnit: 'kr/år',
      year: 'sum',
      role: 'cost',
      formula: 'lønn + tjenestepensjon + arbeidsgiveravgift',
    },
    [wages, pension, levy],
    scope,
  );
}

function shareOut(
  context: PracticeContext,
  staff: StaffMember,
  delegation: Delegation,
  wanted: Wanted,
  fte: Slot,
  scope: LineScope,
  give: (doctorId: string, consultations: Slot, replaced: Slot, minutes: Slot) => void,
): void {
  const { graph } = context;
  const path = `staff.${staff.id}.delegation`;
  const coverage = graph.amount(delegeringsdekning, [wanted.total, fte, wanted.perDay, wanted.days], scope);
  const share = context.input(
    `${path}.replacingShare`,
    delegation.replacingShare,
    'Andel som erstatter legens konsultasjoner',
    'andel',
  );
  const minutes = context.input(
    `${path}.supervisionMinutes`,
    delegation.supervisionMinutes,
    'Veiledningsminutter per delegert konsultasjon',
    'minutter',
  );
  const done: Slot[] = [];
  for (const part of wanted.perDoctor) {
    const doctor = doctorScope(part.doctorId);
    const slot = graph.amount(
      { ...delegerteKonsultasjoner, id: `delegerteKonsultasjoner.${staff.id}` },
      [part.slot, coverage],
      doctor,
    );
    const replaced = graph.amount({ ...erstattedeKonsultasjoner, id: `erstattet.${staff.id}` }, [slot, share], doctor);
    done.push(slot);
    give(part.doctorId, slot, replaced, minutes);
  }
  const total = graph.total(
    {
      id: 'delegerteKonsultasjoner',
      label: `Delegerte konsultasjoner: ${staff.name}`,
      unit: 'konsultasjoner',
      yearUnit: 'konsultasjoner',
      year: 'sum',
      role: 'volume',
    },
    done,
    scope,
  );
  graph.amount(medarbeiderdager, [total, wanted.perDay], scope);
}
