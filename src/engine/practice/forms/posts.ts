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
  id: 'erstatterForLegen',
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
  const cost =
    pay.employerCost === null
      ? paid
      : graph.total(
          { id: 'kostnadForStillingen', label: 'Kostnad for stillingen', ...KRONER, role: 'detail' },
          [paid, pay.employerCost],
          scope,
        );
  const own = while_(paid, 'betalingTilStede', betalingTilStede.label);
  const { pensjon } = pay.taxable;
  return {
    toDoctor: [own],
    taxable: {
      ...(pay.taxable.honorar === undefined ? { lonn: own } : { honorar: own }),
      ...(pensjon === undefined ? {} : { pensjon: while_(pensjon, 'pensjonTilStede', 'Pensjon til legen slutter') }),
    },
    employerCost:
      pay.employerCost === null
        ? null
        : while_(pay.employerCost, 'arbeidsgiverkostnadTilStede', 'Avgift og pensjon til legen slutter'),
    replacement: successor(context, doctor, cost, there),
  };
}

function successor(context: PracticeContext, doctor: Doctor, cost: Slot, there: Slot): Slot {
  const { graph, practice } = context;
  const scope = doctorScope(doctor.id);
  const vacant = vacancy(context, doctor);
  if (vacant === null) return graph.amount(nyLege, [cost, there], scope);
  const { vacancyActivity, vacancyCost } = practice.organisation.company;
  const path = 'organisation.company';
  const part = context.input(`${path}.vacancyActivity`, vacancyActivity, 'Del av arbeidet vikaren utfører', 'andel');
  const factor = context.input(`${path}.vacancyCost`, vacancyCost, 'Hva vikaren koster, ganger stillingen', 'faktor');
  return graph.amount(vikarOgNyLege, [cost, there, vacant, part, factor], scope);
}
