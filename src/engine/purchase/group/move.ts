/** A solo practice bought and moved elsewhere is paid for twice: once where it was, once where it goes. */
import { amount } from '../../kernel/amount';
import type { PracticeMoveTerms } from '../../practice/planGroup';
import type { TraceNode } from '../../practice/results';
import { amountNode, figure, plus, sumNode } from '../trace';
import { termEnd } from './dates';
import { flow } from './flows';
import { allKnown, KnownFields, plusKnown } from './known';
import { accountantsPoint, lawyersPoint } from './legal';
import { ONCE } from './once';
import type { GroupDate, MoveOutcome } from './types';

const PATH = 'group.move';

/** Rent for rooms nobody works in, kr. @param husleie kr a month  @param måneder whole months */
export const husleieForTomt = amount({
  id: 'husleieForTomt',
  label: 'Husleie for tomme lokaler',
  ...ONCE,
  parts: ['husleie', 'måneder'],
  formula: 'husleie per måned × måneder',
  compute: (husleie, maaneder) => husleie * maaneder,
});

/** Takst income of the days without patients, kr. @param dager days  @param inntekt kr a day */
export const taptVedFlytting = amount({
  id: 'taptVedFlytting',
  label: 'Tapt takstinntekt',
  ...ONCE,
  parts: ['dager', 'inntekt'],
  formula: 'dager uten pasienter × takstinntekt per dag',
  simplified: 'Basistilskuddet løper. Utgifter som faller bort disse dagene, er ikke trukket fra.',
  compute: (dager, inntekt) => dager * inntekt,
});

/** Inventory that was paid for and cannot be used, kr. @param del usable part, 0–1 */
export const ubrukeligInventar = amount({
  id: 'ubrukeligInventar',
  label: 'Inventar som ikke kan brukes',
  ...ONCE,
  parts: ['inventar', 'brukbar del'],
  formula: 'inventar × (1 − brukbar del)',
  source: 'Er med i det selgeren får.',
  compute: (inventar, del) => inventar * (1 - del),
});

/** Rent in the new place less rent in the old, kr a year. @param ny kr a month  @param gammel kr a month */
export const endretHusleie = amount({
  id: 'endretHusleie',
  label: 'Endret husleie',
  unit: 'kr/år',
  yearUnit: 'kr/år',
  year: 'sum',
  role: 'detail',
  parts: ['ny husleie', 'gammel husleie'],
  formula: '(ny husleie per måned − gammel) × 12',
  compute: (ny, gammel) => (ny - gammel) * 12,
});

/** What the practice and the move cost, who gets it, and what of it is paid a second time. */
export function moveElsewhere(of: PracticeMoveTerms): MoveOutcome {
  const known = new KnownFields(PATH);
  const goodwill = known.read('goodwill', 'Opparbeidet praksis', of.goodwill);
  const inventory = known.read('inventory', 'Inventar og utstyr', of.inventory);
  const unusable = unusableInventory(of, inventory, known);
  const oldRent = rent(known, 'old', of.oldRent, of.oldMonths);
  const newRent = rent(known, 'new', of.newRent, of.newMonthsBefore);
  const fitOut = known.read('fitOut', 'Lokaler, utstyr og systemer på det nye stedet', of.fitOut);
  const fee = known.read('entryFee', 'Inngangspenger', of.entryFee);
  const lost = lostIncome(of, known);
  const again = [fitOut, fee, oldRent, newRent].flatMap(plusKnown);
  const seller = sumNode({ id: 'betaltSelger', label: 'Betalt til selgeren', unit: 'kr' }, [
    ...plusKnown(goodwill),
    ...plusKnown(inventory),
  ]);
  const added = sumNode({ id: 'flytting', label: 'Det flyttingen koster i tillegg', unit: 'kr' }, [
    ...again,
    ...plusKnown(lost),
  ]);
  const total = sumNode({ id: 'flyttetPraksis', label: 'Praksis kjøpt og flyttet', unit: 'kr' }, [
    plus(seller),
    plus(added),
  ]);
  const rents = allKnown([
    known.peek('newRent', 'Husleie på det nye stedet', of.newRent, 'kr/måned'),
    known.peek('oldRent', 'Husleie på det gamle stedet', of.oldRent, 'kr/måned'),
  ]);
  return {
    missing: known.missing,
    seller: figure(seller),
    added: figure(added),
    total: figure(total),
    twice: figure(
      sumNode({ id: 'dobbeltBetalt', label: 'Betalt to ganger', unit: 'kr' }, [...again, ...plusKnown(unusable)]),
    ),
    lost: lost === null ? null : figure(lost),
    rentChange: rents === null ? null : figure(amountNode(endretHusleie, rents)),
    flows: [
      ...flow('goodwill', 'lege', 'selger', goodwill),
      ...flow('inventory', 'lege', 'selger', inventory),
      ...flow('oldRent', 'lege', 'gammelUtleier', oldRent),
      ...flow('newRent', 'lege', 'nyUtleier', newRent),
      ...flow('fitOut', 'lege', 'leverandorer', fitOut),
      ...flow('entryFee', 'lege', 'gruppen', fee),
    ],
    dates: leaseDates(of),
    checks: [
      lawyersPoint('kjop-hva-overdras'),
      lawyersPoint('kommune-bindinger'),
      accountantsPoint('skatt-goodwill-klasse'),
    ],
  };
}

/** Rent is asked for only where months of it are paid in vain. */
function rent(
  known: KnownFields,
  place: 'old' | 'new',
  perMonth: number | null,
  months: number | null,
): TraceNode | null {
  const isOld = place === 'old';
  const count = isOld
    ? known.peek('oldMonths', 'Måneder igjen etter flyttingen', months, 'måneder')
    : known.peek('newMonthsBefore', 'Måneder betalt før flyttingen', months, 'måneder');
  if (months === 0) return null;
  const label = isOld ? 'Husleie på det gamle stedet' : 'Husleie på det nye stedet';
  const each = known.read(isOld ? 'oldRent' : 'newRent', label, perMonth, 'kr/måned');
  if (months === null) known.miss(`${PATH}.${isOld ? 'oldMonths' : 'newMonthsBefore'}`);
  const parts = allKnown([each, count]);
  return parts === null ? null : amountNode(husleieForTomt, parts);
}

function unusableInventory(of: PracticeMoveTerms, inventory: TraceNode | null, known: KnownFields): TraceNode | null {
  if (inventory === null || inventory.value === 0) return null;
  const usable = known.read('usableShare', 'Brukbar del', of.usableShare, 'andel');
  return usable === null ? null : amountNode(ubrukeligInventar, [inventory, usable]);
}

function lostIncome(of: PracticeMoveTerms, known: KnownFields): TraceNode | null {
  const days = known.read('lostDays', 'Dager uten pasienter', of.lostDays, 'dager');
  if (of.lostDays === 0) return null;
  const parts = allKnown([days, known.read('incomePerDay', 'Takstinntekt per dag', of.incomePerDay)]);
  return parts === null ? null : amountNode(taptVedFlytting, parts);
}

function leaseDates({ on, oldMonths, newMonthsBefore }: PracticeMoveTerms): readonly GroupDate[] {
  if (on === null) return [];
  const day = (code: GroupDate['code'], months: number | null): readonly GroupDate[] =>
    months === null || months === 0 ? [] : [{ code, on: termEnd(on, months), rule: null }];
  return [
    ...day('newLeaseFrom', newMonthsBefore === null ? null : -newMonthsBefore),
    ...day('oldLeaseUntil', oldMonths),
  ];
}
