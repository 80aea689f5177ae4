/** What a doctor's list weighs against the national average: in basistilskudd and in use, as cells. */
import type { Slot } from '../kernel/graph';
import { words } from '../kernel/words';
import { aldersbidrag, bruksvekt, kjonnsfaktor, sammensattListevekt, sentralitetsfaktor } from '../liste/listevekt';
import { doctorScope, type PracticeContext } from './context';
import { AGE_BANDS, type Doctor, type ListComposition } from './plan';

export interface ListWeight {
  /** What basistilskudd per listeinnbygger is multiplied with. */
  readonly vekt: Slot;
  /** What contacts per listeinnbygger are multiplied with: without centrality and education, which patients do not bring. */
  readonly bruk: Slot;
}

export function listWeight(context: PracticeContext, doctor: Doctor): ListWeight {
  if (doctor.listWeightBasis === 'composed') {
    if (doctor.composition !== null) return composed(context, doctor, doctor.composition);
    const place = context.practice.doctors.findIndex((each) => each.id === doctor.id);
    context.problem('missing-field', `baseline.doctors.${place}.composition`, {});
  }
  const path = `doctors.${doctor.id}.listWeight`;
  const vekt = context.input(path, doctor.listWeight, 'Listevekt', 'faktor', weightNote(doctor));
  return { vekt, bruk: vekt };
}

function composed(context: PracticeContext, doctor: Doctor, composition: ListComposition): ListWeight {
  const { graph } = context;
  const scope = doctorScope(doctor.id);
  const path = `doctors.${doctor.id}.composition`;
  const bands = AGE_BANDS.map((band, index) => {
    const share = composition.ageShares[index] ?? 0;
    const label = words('Andel av listen, {band} år', { band });
    return graph.amount(
      { ...aldersbidrag, id: `aldersbidrag.${band}`, label: `${aldersbidrag.label} ${band} år` },
      [
        context.input(`${path}.ageShares.${index}`, share, label, 'andel'),
        context.rate(`listevekt.alder-${band.replace('+', '')}.faktor`),
      ],
      scope,
    );
  });
  const age = graph.total(
    {
      id: 'aldersfaktor',
      label: 'Bruk etter alder mot landssnittet',
      unit: 'faktor',
      yearUnit: 'faktor',
      year: 'mean',
    },
    bands,
    scope,
  );
  const sex = graph.amount(
    kjonnsfaktor,
    [
      context.inputOr(`${path}.womenShare`, composition.womenShare, 'Andel kvinner', 'andel'),
      context.rate('listevekt.kvinner.faktor'),
      context.rate('listevekt.menn.faktor'),
    ],
    scope,
  );
  const bruk = graph.amount(bruksvekt, [age, sex], scope);
  const education = composition.lowEducation
    ? context.rate('listevekt.utdanning.faktor')
    : context.constant('vanligUtdanning', 'Ikke lavt utdanningsnivå', 'faktor', 1);
  const vekt = graph.amount(
    sammensattListevekt,
    [bruk, centrality(context, doctor, composition, path), education],
    scope,
  );
  return { vekt, bruk };
}

function centrality(context: PracticeContext, doctor: Doctor, composition: ListComposition, path: string): Slot {
  const kommune = context.kommune();
  const own = composition.centrality;
  const known = own ?? kommune?.centrality ?? null;
  if (known === null) return context.constant('ukjentSentralitet', 'Sentralitet er ikke oppgitt', 'faktor', 1);
  const klasse =
    own !== null
      ? context.input(`${path}.centrality`, own, 'Sentralitetsklasse', 'antall')
      : context.constant(
          'kommunensSentralitet',
          words('Sentralitetsklasse for {kommune}', { kommune: kommune?.name ?? '' }),
          'antall',
          known,
          'SSB, sentralitetsindeksen',
        );
  return context.graph.amount(
    sentralitetsfaktor,
    [klasse, context.rate('listevekt.sentralitet-1-4.faktor'), context.rate('listevekt.sentralitet-5-6.faktor')],
    doctorScope(doctor.id),
  );
}

function weightNote(doctor: Doctor): string {
  switch (doctor.listWeightBasis) {
    case 'average':
      return 'Landssnittet (1,00): egen vekt er ikke satt.';
    case 'calibrated':
      return 'Kalibrert fra egen utbetaling eller listerapport fra Helfo.';
    case 'own':
    case 'composed':
      return 'Eget anslag.';
  }
}
