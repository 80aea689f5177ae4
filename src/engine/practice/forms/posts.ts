/**
 * A doctor's post in a company or with the municipality: what the doctor gets, and who does the work when the doctor has
 * left. The employer fills the post anew: a vikar while it is vacant, then a doctor on the same terms.
 */
import { amount } from '../../kernel/amount';
import type { Slot } from '../../kernel/graph';
import { doctorScope, type PracticeContext } from '../context';
import type { Taxable } from '../doctorTax';
import type { Doctor } from '../plan';
import { presence } from './leaving';
import { vacancy } from './staffing';

/** What a post is paid, whoever holds it. */
export interface PostPay {
  readonly toDoctor: readonly Slot[];
  readonly taxable: Taxable;
  /** Pension and arbeidsgiveravgift on top; null for a contractor. */
  readonly employerCost: Slot | null;
  /** What `employerCost` is made of. */
  readonly employerParts?: { readonly pension: Slot; readonly levies: readonly Slot[] };
}

/** The doctor's part of the pay, and what the one who comes after costs. */
export interface FilledPost extends PostPay {
  /** Null where the doctor stays. */
  readonly replacement: Slot | null;
}

const KRONER = { unit: 'kr/måned', yearUnit: 'kr/år', year: 'sum' } as const;

const betalingTilStede = amount({
  id: 'betalingTilStede',
  label: 'Lønn eller honorar til legen slutter',
  ...KRONER,
  role: 'detail',
  parts: ['betaling for stillingen', 'legen er der'],
  formula: 'betaling for stillingen så lenge legen er der',
  compute: (betaling, der) => betaling * der,
});

const nyLege = amount({
  id: 'erstatterlonn',
  label: 'Ny lege i stillingen',
  ...KRONER,
  role: 'detail',
  parts: ['kostnad for stillingen', 'legen er der'],
  formula: 'kostnad for stillingen etter at legen har sluttet',
  simplified: 'Den som kommer etter en lege i selskapet eller kommunen, har samme vilkår og samme liste.',
  compute: (kostnad, der) => kostnad * (1 - der),
});

const vikarOgNyLege = amount({
  ...nyLege,
  label: 'Vikar og ny lege i stillingen',
  parts: ['kostnad for stillingen', 'legen er der', 'stillingen er ledig', 'del vikaren utfører', 'hva vikaren koster'],
  formula:
    'kostnad for stillingen etter at legen har sluttet; mens den er ledig, × del vikaren utfører × hva vikaren koster',
  compute: (kostnad, der, ledig, del, faktor) => kostnad * (1 - der) * (1 - ledig + ledig * del * faktor),
});

/** @param pay what the post is paid as long as somebody holds it */
export function filledPost(context: PracticeContext, doctor: Doctor, pay: PostPay): FilledPost {
  const there = presence(context, doctor);
  if (there === null) return { ...pay, replacement: null };
  const { graph } = context;
  const scope = doctorScope(doctor.id);
  const while_ = (slot: Slot, id: string, label: string): Slot =>
    graph.amount({ ...betalingTilStede, id, label }, [slot, there], scope);
  const paid = graph.total(
    { id: 'betalingForStillingen', label: 'Betaling for stillingen', ...KRONER, role: 'detail' },
    pay.toDoctor,
    scope,
  );
  const levy =
    pay.employerParts === undefined
      ? null
      : graph.total(
          { id: 'avgiftForStillingen', label: 'Arbeidsgiveravgift for stillingen', ...KRONER },
          pay.employerParts.levies,
          scope,
        );
  const pension = pay.employerParts?.pension ?? null;
  const own = while_(paid, 'betalingTilStede', betalingTilStede.label);
  const ownPension = pension === null ? own : while_(pension, 'legepensjonTilStede', 'Pensjon til legen slutter');
  return {
    toDoctor: [own],
    taxable: {
      ...(pay.taxable.honorar === undefined ? { lonn: own } : { honorar: own }),
      ...(pension === null ? {} : { pensjon: ownPension }),
    },
    employerCost:
      levy === null || pension === null
        ? null
        : graph.total(
            {
              id: 'arbeidsgiverkostnadTilStede',
              label: 'Avgift og pensjon til legen slutter',
              ...KRONER,
              role: 'detail',
            },
            [ownPension, while_(levy, 'legeavgiftTilStede', 'Arbeidsgiveravgift til legen slutter')],
            scope,
          ),
    replacement: successor(context, doctor, { paid, pension, levy }, there),
  };
}

/** What the one who comes after costs: pay, pension and avgift, each with its own receiver. */
function successor(
  context: PracticeContext,
  doctor: Doctor,
  post: { readonly paid: Slot; readonly pension: Slot | null; readonly levy: Slot | null },
  there: Slot,
): Slot {
  const { graph, practice } = context;
  const scope = doctorScope(doctor.id);
  const vacant = vacancy(context, doctor);
  const { vacancyActivity, vacancyCost } = practice.organisation.company;
  const path = 'organisation.company';
  const vikar =
    vacant === null
      ? null
      : {
          vacant,
          part: context.input(`${path}.vacancyActivity`, vacancyActivity, 'Del av arbeidet vikaren utfører', 'andel'),
          factor: context.input(`${path}.vacancyCost`, vacancyCost, 'Hva vikaren koster, ganger stillingen', 'faktor'),
        };
  const after = (cost: Slot, id: string, label: string): Slot =>
    vikar === null
      ? graph.amount({ ...nyLege, id, label }, [cost, there], scope)
      : graph.amount({ ...vikarOgNyLege, id, label }, [cost, there, vikar.vacant, vikar.part, vikar.factor], scope);
  return graph.total(
    { id: 'erstatterForLegen', label: 'Vikar og ny lege i stillingen', ...KRONER, role: 'detail' },
    [
      after(post.paid, 'erstatterlonn', 'Betaling til vikar og ny lege'),
      ...(post.pension === null ? [] : [after(post.pension, 'erstatterpensjon', 'Pensjon for vikar og ny lege')]),
      ...(post.levy === null ? [] : [after(post.levy, 'erstatteravgift', 'Arbeidsgiveravgift for vikar og ny lege')]),
    ],
    scope,
  );
}
