/**
 * Buying into a group, leaving it, splitting it up, and moving a solo practice: what each costs whom, as steps with an
 * explanation. No published amounts exist for these; every number is the user's own.
 */
import { amount } from '../kernel/amount';
import {
  daysInMonth,
  firstDay,
  monthInYear,
  monthOf,
  yearOfMonth,
  type MonthNumber,
  type PlainDate,
} from '../kernel/plainDate';
import type { TraceNode } from '../practice/results';
import type { IsoDate } from '../rules/types';
import { priceNumber } from './facts';
import { amountNode, figure, inputNode, minus, plus, stepNode, sumNode } from './trace';
import type { Figure } from './types';

const kroner = { unit: 'kr', yearUnit: 'kr', year: 'sum', role: 'detail' } as const;

/**
 * What a share of the company that runs the office is worth by its books.
 * @param eiendeler kr  @param gjeld kr  @param andel 0–1; negative when the company owes more than it has
 */
export const selskapsandel = amount({
  id: 'selskapsandel',
  label: 'Andel av driftsselskapet',
  ...kroner,
  parts: ['eiendeler', 'gjeld', 'andel'],
  formula: '(eiendeler − gjeld) × andel',
  simplified: 'Bokførte verdier. Aksjer kjøpes vanligvis til kostpris, og avskrives ikke.',
  compute: (eiendeler, gjeld, andel) => (eiendeler - gjeld) * andel,
});

export interface GroupEntry {
  /** Entry fee to the group, kr. */
  readonly entryFee: number;
  /** What the leaving doctor is paid for opparbeidet praksis, kr. */
  readonly goodwill: number;
  /** The company's assets and debt by its books, kr. */
  readonly assets: number;
  readonly debt: number;
  /** Part of the company that is taken over, 0–1. */
  readonly share: number;
  /** What the shares cost, kr; null = by the books, not below 0. */
  readonly sharePrice: number | null;
}

export interface GroupEntryResult {
  /** Paid in all, kr. */
  readonly paid: Figure;
  /** Part of the company's debt the new owner stands behind, kr: paid by nobody now, and not gone. */
  readonly debtBehind: number;
  /** What is depreciated: opparbeidet praksis and the entry fee as part of it; shares are not. */
  readonly depreciable: number;
}

/** What it takes to come in: the doctor's practice, the group's fee, and a part of the company with lease and staff. */
export function groupEntry(of: GroupEntry): GroupEntryResult {
  const shares =
    of.sharePrice !== null
      ? inputNode('aksjer', 'Pris for andelen i driftsselskapet', of.sharePrice, 'kr')
      : notBelowZero(shareNode(of.assets, of.debt, of.share));
  const paid = sumNode({ id: 'inntreden', label: 'Å tre inn i gruppen', unit: 'kr' }, [
    plus(inputNode('opparbeidetPraksis', 'Opparbeidet praksis', of.goodwill, 'kr')),
    plus(inputNode('inngangspenger', 'Inngangspenger', of.entryFee, 'kr')),
    plus(shares),
  ]);
  return { paid: figure(paid), debtBehind: of.debt * of.share, depreciable: of.goodwill + of.entryFee };
}

function shareNode(assets: number, debt: number, share: number): TraceNode {
  return amountNode(selskapsandel, [
    inputNode('eiendeler', 'Selskapets eiendeler', assets, 'kr'),
    inputNode('gjeld', 'Selskapets gjeld', debt, 'kr'),
    inputNode('andel', 'Andel', share, 'andel'),
  ]);
}

function notBelowZero(node: TraceNode): TraceNode {
  if (node.value >= 0) return node;
  return stepNode(
    {
      id: 'andelUtenVerdi',
      label: 'Andel uten verdi',
      unit: 'kr',
      formula: '0, fordi gjelden er større enn eiendelene',
    },
    0,
    [node],
  );
}

export interface Leaving {
  /** Day the doctor gives notice. */
  readonly noticeOn: IsoDate;
  /** The doctor's part of the office's costs, kr a year. */
  readonly costs: number;
  /** Whole months of that part the group's agreement makes the leaver pay after the last day. */
  readonly costMonthsAfter: number;
  /** What a buyer pays, kr; 0 when nobody buys. */
  readonly price: number;
  /** Company as for entry. */
  readonly assets: number;
  readonly debt: number;
  readonly share: number;
}

export interface LeavingResult {
  /** First day without duties: the notice is six months (fastlegeforskriften § 12). */
  readonly freeFrom: IsoDate;
  /** Earliest hjemfall: twelve months from the notice. */
  readonly hjemfallFrom: IsoDate;
  readonly left: Figure;
}

/** The leaver's side: what comes in, and what runs on. */
export function leaving(of: Leaving): LeavingResult {
  const notice = monthOf(of.noticeOn as PlainDate);
  const months = priceNumber('kjop-oppsigelsestid');
  const runsOn = stepNode(
    {
      id: 'lopendeKostnader',
      label: 'Kostnader som løper',
      unit: 'kr',
      formula: 'årlige kostnader ÷ 12 × måneder etter siste dag',
    },
    (of.costs / 12) * of.costMonthsAfter,
    [inputNode('kostnader', 'Del av kontorets kostnader', of.costs, 'kr/år')],
  );
  const left = sumNode({ id: 'uttreden', label: 'Å tre ut av gruppen', unit: 'kr' }, [
    plus(inputNode('pris', 'Betalt av kjøper', of.price, 'kr')),
    plus(shareNode(of.assets, of.debt, of.share)),
    minus(runsOn),
  ]);
  return {
    freeFrom: monthsAfter(notice, months, of.noticeOn),
    hjemfallFrom: monthsAfter(notice, 12, of.noticeOn),
    left: figure(left),
  };
}

/** The same day so many months on, or the first of the month after where the month is too short for it. */
function monthsAfter(from: MonthNumber, months: number, day: IsoDate): IsoDate {
  const to = (from + months) as MonthNumber;
  const isThere = Number(day.slice(8)) <= daysInMonth(yearOfMonth(to), monthInYear(to));
  return isThere ? `${firstDay(to).slice(0, 8)}${day.slice(8)}` : firstDay((to + 1) as MonthNumber);
}

/** By what a group shares what it owns when it dissolves. */
export const SETTLEMENT_KEYS = ['likt', 'liste', 'kapital'] as const;
export type SettlementKey = (typeof SETTLEMENT_KEYS)[number];

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly list: number;
  /** Paid in, kr. */
  readonly capital: number;
  /** Of the group's things, what the member keeps, kr. */
  readonly keeps: number;
  /** Part of running obligations the member takes with him or her, kr. */
  readonly takesOver: number;
}

export interface Settlement {
  readonly key: SettlementKey;
  /** One per member: positive = is paid, negative = pays; they sum to 0 with what is left of cash. */
  readonly members: readonly { readonly id: string; readonly part: number; readonly settled: Figure }[];
}

/**
 * Dissolving a group: what it owns less what it owes is shared by the key; what a member keeps or takes over is counted.
 * @param cash money in the group, kr  @param debt owed to others, kr
 */
export function dissolve(members: readonly Member[], cash: number, debt: number, key: SettlementKey): Settlement {
  const weights = members.map((member) => weightOf(member, key));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const value = cash - debt + members.reduce((total, { keeps }) => total + keeps, 0);
  return {
    key,
    members: members.map((member, index) => {
      const part = sum > 0 ? (weights[index] as number) / sum : 1 / members.length;
      const share = stepNode(
        {
          id: 'oppgjorsdel',
          label: 'Del av gruppens verdier',
          unit: 'kr',
          formula: '(kontanter + eiendeler − gjeld) × del etter nøkkelen',
        },
        value * part,
        [inputNode('kontanter', 'Kontanter', cash, 'kr'), inputNode('gjeld', 'Gjeld', debt, 'kr')],
      );
      const settled = sumNode({ id: 'oppgjor', label: `Oppgjør, ${member.name}`, unit: 'kr' }, [
        plus(share),
        minus(inputNode('beholder', 'Beholder av gruppens eiendeler', member.keeps, 'kr')),
        plus(inputNode('overtar', 'Overtar av gruppens forpliktelser', member.takesOver, 'kr')),
      ]);
      return { id: member.id, part, settled: figure(settled) };
    }),
  };
}

function weightOf({ list, capital }: Member, key: SettlementKey): number {
  return key === 'likt' ? 1 : key === 'liste' ? list : capital;
}

export interface MovedPractice {
  /** Paid to the seller, kr. */
  readonly goodwill: number;
  readonly inventory: number;
  /** What of the inventory can be used where the practice is moved to, 0–1. */
  readonly usableShare: number;
  /** Rooms, equipment and systems in the new place, kr. */
  readonly newPlace: number;
  /** Entry fee to the group it is moved into, kr. */
  readonly entryFee: number;
}

export interface MovedResult {
  readonly paid: Figure;
  /** What is paid for a second time, kr. */
  readonly twice: Figure;
}

/** A solo practice bought and moved elsewhere is paid for twice: once where it was, once where it goes. */
export function moveElsewhere(of: MovedPractice): MovedResult {
  const seller = sumNode({ id: 'betaltSelger', label: 'Betalt til selgeren', unit: 'kr' }, [
    plus(inputNode('opparbeidetPraksis', 'Opparbeidet praksis', of.goodwill, 'kr')),
    plus(inputNode('inventar', 'Inventar og utstyr', of.inventory, 'kr')),
  ]);
  const twice = sumNode({ id: 'betaltToGanger', label: 'Betalt to ganger', unit: 'kr' }, [
    plus(inputNode('nyttSted', 'Lokaler, utstyr og systemer på det nye stedet', of.newPlace, 'kr')),
    plus(inputNode('inngangspenger', 'Inngangspenger', of.entryFee, 'kr')),
  ]);
  const unusable = stepNode(
    {
      id: 'ubrukeligInventar',
      label: 'Inventar som ikke kan brukes',
      unit: 'kr',
      formula: 'inventar × (1 − brukbar del)',
      note: 'Er med i det som er betalt til selgeren.',
    },
    of.inventory * (1 - of.usableShare),
  );
  const paid = sumNode({ id: 'flyttetPraksis', label: 'Praksis kjøpt og flyttet', unit: 'kr' }, [
    plus(seller),
    plus(twice),
  ]);
  const lost = sumNode({ id: 'dobbeltBetalt', label: 'Dobbelt betalt', unit: 'kr' }, [plus(twice), plus(unusable)]);
  return { paid: figure(paid), twice: figure(lost) };
}
