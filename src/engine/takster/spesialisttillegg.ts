import { amount, type AmountDef } from '../kernel/amount';

type Parts = readonly ['antall', 'tillegg per konsultasjon', 'spesialist'];

function tillegg(id: string, label: string): AmountDef<Parts> {
  return amount<Parts>({
    id,
    label,
    unit: 'kr/måned',
    yearUnit: 'kr/år',
    year: 'sum',
    parts: ['antall', 'tillegg per konsultasjon', 'spesialist'],
    formula: 'antall × tillegg per konsultasjon, når legen er spesialist i allmennmedisin',
    source: 'Stønadsforskriften, takstene 2dd, 2dds, 2dk, 2cdd og 11dd.',
    compute: (antall, sats, spesialist) => antall * sats * spesialist,
  });
}

export const spesialistKonsultasjonDag = tillegg('spesialistKonsultasjonDag', 'Spesialisttillegg, dag (2dd)');
export const spesialistKveld = tillegg('spesialistKveld', 'Spesialisttillegg, kveld (2dk)');
export const spesialistDigitalDag = tillegg('spesialistDigitalDag', 'Spesialisttillegg, digitalt på dagtid');
export const spesialistDigitalKveld = tillegg('spesialistDigitalKveld', 'Spesialisttillegg, digitalt på kveld');
export const spesialistSykebesok = tillegg('spesialistSykebesok', 'Spesialisttillegg, sykebesøk (11dd)');

/** Specialist supplement to the time takst. */
export const spesialistTidstakst = amount({
  id: 'spesialistTidstakst',
  label: 'Spesialisttillegg til tidstakst (2cdd)',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  parts: ['konsultasjoner på dagtid', 'tidstakster per konsultasjon', 'tillegg per tidstakst', 'spesialist'],
  formula: 'konsultasjoner på dagtid × tidstakster per konsultasjon × tillegg per tidstakst, når legen er spesialist',
  source: 'Stønadsforskriften, takst 2cdd.',
  compute: (antall, enheter, sats, spesialist) => antall * enheter * sats * spesialist,
});
