/** What an office buys, when it is paid, and how it is written off. Years are the plan's. */
import { amount } from '../kernel/amount';
import { words } from '../kernel/words';
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

/** What is bought in the plan year a month belongs to. */
export const kjoptIAaret = amount({
  id: 'kjoptIAaret',
  label: 'Kjøpt i planåret',
  unit: 'kr',
  yearUnit: 'kr',
  year: 'mean',
  parts: ['beløp', 'måneder fra første kjøp til planårets start', 'kjøpes på nytt etter år'],
  formula: 'beløp × antall kjøp i planåret',
  compute: (belop, start, aar) => belop * (boughtThrough(start + 11, aar) - boughtThrough(start - 1, aar)),
});

/**
 * What is left to write off, when the plan starts, of what was bought before it.
 *
 * @returns kr; Σ over the purchases of beløp × (1 − sats)^(years begun since)
 */
export const inngaaendeSaldo = amount({
  id: 'inngaaendeSaldo',
  label: 'Saldo ved planens start',
  unit: 'kr',
  yearUnit: 'kr',
  year: 'mean',
  parts: ['beløp', 'måneder fra første kjøp til planens start', 'kjøpes på nytt etter år', 'sats'],
  formula: 'for hvert tidligere kjøp: beløp × (1 − sats) for hvert påbegynte år siden',
  simplified:
    'Tidligere år avskrives med satsen ved planens start og uten grensen for restsaldo, som kan flytte under 30 000 kr mellom år.',
  compute: (belop, start, aar, sats) => {
    let saldo = 0;
    for (let siden = start; siden > 0; siden = aar === 0 ? 0 : siden - interval(aar)) {
      saldo += belop * (1 - sats) ** Math.ceil(siden / 12);
    }
    return saldo;
  },
});

/** The balance a plan year's depreciation is reckoned of: settled in the year's first month. */
export const saldoForAaret = amount({
  id: 'saldoForAaret',
  label: 'Saldo før årets avskrivning',
  unit: 'kr',
  yearUnit: 'kr',
  year: 'last',
  parts: ['første måned i planåret', 'saldo måneden før', 'kjøpt i planåret', 'måneden før: saldo før avskrivning'],
  formula: 'saldo ved årets start + kjøpt i planåret; den samme hele året',
  simplified:
    'Saldoen gjøres opp for hvert planår. Begynner planen midt i et kalenderår, kommer avskrivningene inntil et år senere enn ' +
    'i skattemeldingen.',
  compute: (forste, saldo, kjopt, samme) => (forste === 1 ? saldo + kjopt : samme),
});

/** A month's part of the year's depreciation; the rule is the tax law's. */
export const maanedsavskrivning = amount({
  id: 'avskrivning',
  label: 'Avskrivning',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  parts: saldoavskrivning.parts,
  formula: words('{formula}; en tolvdel hver måned', { formula: saldoavskrivning.formula }),
  ...(saldoavskrivning.source === undefined ? {} : { source: saldoavskrivning.source }),
  ...(saldoavskrivning.simplified === undefined ? {} : { simplified: saldoavskrivning.simplified }),
  compute: (saldo, sats, grense) => saldoavskrivning.compute(saldo, sats, grense) / 12,
});

/** What is left when a month is over. */
export const saldoEtter = amount({
  id: 'saldoEtter',
  label: 'Saldo ved månedens slutt',
  unit: 'kr',
  yearUnit: 'kr',
  year: 'last',
  parts: ['første måned i planåret', 'saldo måneden før', 'kjøpt i planåret', 'avskrivning'],
  formula: 'saldo måneden før + kjøpt i planåret (i årets første måned) − avskrivning',
  compute: (forste, saldo, kjopt, avskrivning) => saldo + (forste === 1 ? kjopt : 0) - avskrivning,
});
