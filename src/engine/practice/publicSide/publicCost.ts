/** What a practice costs those who pay for it, per listeinnbygger and in all: the definitions. */
import { amount, type AmountDef, type TotalDef } from '../../kernel/amount';

const flow = (id: string, label: string, formula: string): TotalDef => ({
  id: `offentlig.${id}`,
  label,
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  role: 'detail',
  formula,
});

export const PUBLIC_TOTALS = {
  stat: flow(
    'stat',
    'Statens kostnad',
    'det staten betaler − det staten får: refusjoner, egenandeler for frikort og fritak, tilskudd',
  ),
  kommune: flow(
    'kommune',
    'Kommunens kostnad',
    'det kommunen betaler − det kommunen får: basisfinansiering, tilskudd, og drift der kommunen har driften',
  ),
  pasienter: flow('pasienter', 'Pasientenes egenandeler', 'egenandelene pasientene betaler'),
  sum: flow('sum', 'Offentlig kostnad', 'statens kostnad + kommunens kostnad'),
  alt: flow('alt', 'Offentlig kostnad og egenandeler', 'offentlig kostnad + pasientenes egenandeler'),
} as const;

/** Months of a stretch: one of each month. */
export const MAANEDER: TotalDef = {
  id: 'offentlig.maaneder',
  label: 'Måneder i perioden',
  unit: 'måneder',
  yearUnit: 'måneder',
  year: 'sum',
};

type Parts = readonly ['kostnad', 'listeinnbyggere', 'måneder'];

/** Kroner a year for each listeinnbygger, also where the period is a month or several years. */
const perInnbygger = (id: string, label: string): AmountDef<Parts> =>
  amount<Parts>({
    id: `offentlig.${id}`,
    label,
    unit: 'kr/listeinnbygger/år',
    yearUnit: 'kr/listeinnbygger/år',
    year: 'recompute',
    role: 'detail',
    parts: ['kostnad', 'listeinnbyggere', 'måneder'],
    formula: 'kostnad ÷ listeinnbyggere × 12 ÷ måneder i perioden',
    compute: (kostnad, liste, maaneder) => (liste > 0 ? (kostnad / liste / maaneder) * 12 : 0),
  });

export const PER_INHABITANT = {
  stat: perInnbygger('statPerInnbygger', 'Statens kostnad per listeinnbygger'),
  kommune: perInnbygger('kommunePerInnbygger', 'Kommunens kostnad per listeinnbygger'),
  pasienter: perInnbygger('pasienterPerInnbygger', 'Egenandeler per listeinnbygger'),
  sum: perInnbygger('sumPerInnbygger', 'Offentlig kostnad per listeinnbygger'),
  alt: perInnbygger('altPerInnbygger', 'Offentlig kostnad og egenandeler per listeinnbygger'),
} as const;
export type PublicPayer = keyof typeof PER_INHABITANT;

/** Doctors it takes for a million inhabitants with lists as long as these. */
export const legerPerMillion = amount({
  id: 'offentlig.legerPerMillion',
  label: 'Leger per million innbyggere',
  unit: 'leger',
  yearUnit: 'leger',
  year: 'recompute',
  role: 'detail',
  parts: ['leger', 'listeinnbyggere'],
  formula: 'leger × 1 000 000 ÷ listeinnbyggere',
  compute: (leger, liste) => (liste > 0 ? (leger * 1_000_000) / liste : 0),
});
