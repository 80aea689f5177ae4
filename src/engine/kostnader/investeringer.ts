/** What an office buys, when it is paid, and how it is written off. A balance is settled once an income year. */
import { amount } from '../kernel/amount';
import { saldoavskrivning } from '../tax/saldoavskrivning';

/** Months between purchases; 0 years = bought once. */
const interval = (years: number): number => 12 * years;

/** How many purchases there have been up to and with a month. @param since months from the first purchase */
function boughtThrough(since: number, years: number): number {
  if (since < 0) return 0;
  return years === 0 ? 1 : Math.floor(since / interval(years)) + 1;
}

/** What is paid in the month something is bought, and each time it is bought anew. */
export const kjopesum = amount({
  id: 'kjopesum',
  label: 'Kjøp',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  parts: ['beløp', 'måneder siden første kjøp', 'kjøpes på nytt etter år'],
  formula: 'beløp i måneden for kjøp, og på nytt etter det valgte antall år',
  simplified: 'Kjøp på nytt koster det samme som første gang.',
  compute: (belop, siden, aar) => belop * (boughtThrough(siden, aar) - boughtThrough(siden - 1, aar)),
});

/** What is bought in the income year a month belongs to, as far as the plan reaches. */
export const kjoptIAaret = amount({
  id: 'kjoptIAaret',
  label: 'Kjøpt i inntektsåret',
  unit: 'kr',
  yearUnit: 'kr',
  year: 'mean',
  parts: [
    'beløp',
    'måneder fra første kjøp til inntektsårets første måned i planen',
    'inntektsårets måneder i planen',
    'kjøpes på nytt etter år',
  ],
  formula: 'beløp × antall kjøp i inntektsårets måneder i planen',
  compute: (belop, start, maaneder, aar) =>
    belop * (boughtThrough(start + maaneder - 1, aar) - boughtThrough(start - 1, aar)),
});

/**
 * What is left to write off of what was bought before the plan, when the income year begins that the plan starts in.
 *
 * @param start months from the first purchase to the plan's start, 0 = bought in the plan
 * @param siden months from New Year to the plan's start, 0–11
 * @returns kr; Σ over the purchases of beløp × (1 − sats)^(New Years since), what was bought since New Year undiminished
 */
export const inngaaendeSaldo = amount({
  id: 'inngaaendeSaldo',
  label: 'Saldo fra før planen',
  unit: 'kr',
  yearUnit: 'kr',
  year: 'mean',
  parts: [
    'beløp',
    'måneder fra første kjøp til planens start',
    'kjøpes på nytt etter år',
    'sats',
    'måneder fra nyttår til planens start',
  ],
  formula: 'for hvert tidligere kjøp: beløp × (1 − sats) for hvert inntektsår som er avsluttet siden',
  simplified:
    'Tidligere år avskrives med satsen ved planens start og uten grensen for restsaldo, som kan flytte under 30 000 kr mellom år.',
  compute: (belop, start, aar, sats, siden) => {
    let saldo = 0;
    for (let before = start; before > 0; before = aar === 0 ? 0 : before - interval(aar)) {
      saldo += belop * (1 - sats) ** Math.max(0, Math.ceil((before - siden) / 12));
    }
    return saldo;
  },
});

/** The balance an income year's depreciation is reckoned of: settled in the year's first month. */
export const saldoForAaret = amount({
  id: 'saldoForAaret',
  label: 'Saldo før årets avskrivning',
  unit: 'kr',
  yearUnit: 'kr',
  year: 'last',
  parts: [
    'inntektsårets første måned',
    'saldo ved fjorårets slutt',
    'kjøpt i året',
    'måneden før: saldo før avskrivning',
  ],
  formula: 'saldo ved fjorårets slutt + kjøpt i inntektsåret; den samme hele året',
  compute: (forste, saldo, kjopt, samme) => (forste === 1 ? saldo + kjopt : samme),
});

/** The income year's depreciation; the rule is the tax law's. */
export const aarsavskrivning = amount({
  id: 'aarsavskrivning',
  label: 'Årets avskrivning',
  unit: 'kr',
  yearUnit: 'kr',
  year: 'last',
  parts: saldoavskrivning.parts,
  formula: saldoavskrivning.formula,
  ...(saldoavskrivning.source === undefined ? {} : { source: saldoavskrivning.source }),
  ...(saldoavskrivning.simplified === undefined ? {} : { simplified: saldoavskrivning.simplified }),
  compute: saldoavskrivning.compute,
});

/**
 * A month's part of the income year's depreciation: a twelfth. What is bought in the plan's first year has its depreciation
 * in the months that are left of that year, so that none of it falls before the plan.
 * @param igjen months from the income year's first month in the plan to December, 12 in all but the first
 */
export const maanedsavskrivning = amount({
  id: 'avskrivning',
  label: 'Avskrivning',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  parts: ['årets avskrivning', 'saldo før avskrivning', 'kjøpt i året', 'måneder igjen av inntektsåret'],
  formula:
    'årets avskrivning ÷ 12; den delen som gjelder det som er kjøpt i året, deles på månedene som er igjen av året når planen begynner',
  compute: (aarets, saldo, kjopt, igjen) =>
    saldo <= 0 ? 0 : (aarets / saldo) * ((saldo - kjopt) / 12 + kjopt / igjen),
});

/** What is left when the income year is over. */
export const saldoVedAarsslutt = amount({
  id: 'saldoVedAarsslutt',
  label: 'Saldo ved inntektsårets slutt',
  unit: 'kr',
  yearUnit: 'kr',
  year: 'last',
  parts: ['saldo før avskrivning', 'årets avskrivning'],
  formula: 'saldo før avskrivning − årets avskrivning',
  compute: (saldo, avskrivning) => saldo - avskrivning,
});
