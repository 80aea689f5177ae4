import { amount } from '../kernel/amount';

/** Cost that follows a count: offices, doctors or årsverk. */
export const fasteKostnader = amount({
  id: 'fasteKostnader',
  label: 'Faste kostnader for kontoret',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  role: 'cost',
  parts: ['kostnad per kontor og år'],
  formula: 'kostnad per kontor og år ÷ 12',
  compute: (belop) => belop / 12,
});

export const kostnaderPerLege = amount({
  id: 'kostnaderPerLege',
  label: 'Kostnader som følger antall leger',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  role: 'cost',
  parts: ['leger', 'kostnad per lege og år'],
  formula: 'leger × kostnad per lege og år ÷ 12',
  compute: (leger, belop) => (leger * belop) / 12,
});

export const kostnaderPerArsverk = amount({
  id: 'kostnaderPerArsverk',
  label: 'Kostnader som følger årsverk',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  role: 'cost',
  parts: ['årsverk', 'kostnad per årsverk og år'],
  formula: 'årsverk × kostnad per årsverk og år ÷ 12',
  compute: (arsverk, belop) => (arsverk * belop) / 12,
});

export const kostnaderPerKonsultasjon = amount({
  id: 'kostnaderPerKonsultasjon',
  label: 'Kostnader som følger konsultasjonene',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  role: 'cost',
  parts: ['konsultasjoner i kontoret', 'kostnad per konsultasjon'],
  formula: 'konsultasjoner i kontoret × kostnad per konsultasjon',
  compute: (antall, belop) => antall * belop,
});

export const kostnaderPerRom = amount({
  id: 'kostnaderPerRom',
  label: 'Kostnader som følger rommene',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  role: 'cost',
  parts: ['rom', 'kostnad per rom og år'],
  formula: 'rom × kostnad per rom og år ÷ 12',
  compute: (rom, belop) => (rom * belop) / 12,
});

export const kostnaderPerInnbygger = amount({
  id: 'kostnaderPerInnbygger',
  label: 'Kostnader som følger listen',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  role: 'cost',
  parts: ['listeinnbyggere i kontoret', 'kostnad per listeinnbygger og år'],
  formula: 'listeinnbyggere i kontoret × kostnad per listeinnbygger og år ÷ 12',
  compute: (innbyggere, belop) => (innbyggere * belop) / 12,
});

/** Merverdiavgift on shared costs that a company invoices, by the user's own figure. */
export const mvaFelleskostnader = amount({
  id: 'mvaFelleskostnader',
  label: 'Mva. på felleskostnader',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  role: 'cost',
  parts: ['felleskostnader', 'del som blir mva.-kostnad'],
  formula: 'felleskostnader × del som blir mva.-kostnad',
  simplified:
    'Hvilke fellestjenester det skal beregnes merverdiavgift av når et selskap fakturerer legene, må avklares med ' +
    'regnskapsfører. Planen regner bare med andelen du har satt.',
  compute: (kostnader, andel) => kostnader * andel,
});

/** A doctor's part of the office's costs by the cost key. */
export const kostnadsandel = amount({
  id: 'kostnadsandel',
  label: 'Andel av kontorets kostnader',
  unit: 'andel',
  yearUnit: 'andel',
  year: 'mean',
  parts: ['legens tall', 'sum for kontoret', 'antall leger'],
  formula: 'legens tall ÷ sum for kontoret; lik fordeling når summen er null',
  compute: (egen, sum, leger) => (sum > 0 ? egen / sum : 1 / leger),
});

export const fordelteKostnader = amount({
  id: 'kostnader',
  label: 'Andel av kostnadene',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  role: 'cost',
  parts: ['kontorets kostnader', 'andel'],
  formula: 'kontorets kostnader × andel',
  compute: (kostnader, andel) => kostnader * andel,
});
