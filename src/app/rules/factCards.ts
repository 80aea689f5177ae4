/** What the rules say beside rates: grants with their conditions, rules in words, payment methods, tables and sales. */
import type { IsoDate, RulePack } from '../../engine';
import { glossaryEntry } from '../../engine/glossary';
import { word } from '../../engine/kernel/words';
import { dayBefore } from '../../engine/rules/days';
import {
  grantList,
  indicatorModel,
  paymentMethodList,
  practicePriceData,
  ruleTextList,
  statisticTables,
} from '../../engine/rules/facts';
import type { DatedFact, FactValue, GrantConditions, LegalState, Sourced } from '../../engine/rules/factTypes';
import type { Basis, Certainty } from '../../engine/rules/types';
import { sourceCard } from './rulePage';
import type { SourceCard } from './types';

/** In the order they are browsed. */
export const FACT_GROUPS = ['grants', 'texts', 'tables', 'sales'] as const;
export type FactGroup = (typeof FACT_GROUPS)[number];

/** What is said of facts that the data has no words for: the screen's, in the language in use. */
export interface FactWords {
  readonly payment: string;
  readonly method: string;
  readonly methods: Readonly<Record<'tolvdel' | 'dager', string>>;
  readonly indicators: string;
  readonly level: string;
  readonly categories: string;
  readonly measure: string;
  readonly direction: string;
  readonly rank: string;
  readonly ranks: Readonly<Record<1 | 2, string>>;
  readonly weights: string;
  readonly areKnown: string;
  readonly proxies: string;
  readonly value: string;
  readonly ends: Readonly<Record<'min' | 'max' | 'from' | 'to', string>>;
}

/** A named value. */
export interface FactPart {
  readonly label: string;
  readonly value: FactValue;
  /** Its own unit, where it is another than that of the row or the table; null = theirs. */
  readonly unit: string | null;
  /** How the source words a bound: «mer enn», «rundt»; null = the value itself. */
  readonly bound: string | null;
}

/** What was the case in a period. */
export interface FactRow {
  /** Null = the source does not date it. */
  readonly from: IsoDate | null;
  readonly through: IsoDate | null;
  /** What the row is about, where one table holds several series. */
  readonly about: string | null;
  readonly unit: string | null;
  readonly parts: readonly FactPart[];
  readonly basis: Basis;
  readonly certainty: Certainty | null;
  readonly source: SourceCard;
  readonly locator: string | null;
  readonly notes: readonly string[];
}

export interface FactCard {
  readonly id: string;
  readonly group: FactGroup;
  readonly label: string;
  readonly term: string | null;
  /** What the numbers are, as a rule record writes it; null where they are not of one unit. */
  readonly unit: string | null;
  readonly note: string | null;
  /** A grant's state; 'ikke funnet' = no such grant has been confirmed. */
  readonly status: LegalState | 'ikke funnet' | null;
  readonly statusText: string | null;
  readonly conditions: GrantConditions | null;
  /** Rates with its amounts: ids that have a page. */
  readonly records: readonly string[];
  readonly rows: readonly FactRow[];
}

/** Units that say nothing to a reader. */
const NO_UNIT = new Set(['regel', 'objekt', 'se hver rad', 'liste', 'forslag', 'dato', 'takstkoder', 'antall']);

/** Every fact once, group by group. @throws Error for a source the pack lacks: a test holds them to be there */
export function factCards(pack: RulePack, words: FactWords): readonly FactCard[] {
  const row = rowMaker(pack);
  return [...grants(row), ...texts(row, words), ...tables(row), ...sales(row, words)];
}

type RowMaker = (
  dates: { readonly from: IsoDate | null; readonly through: IsoDate | null },
  about: string | null,
  parts: readonly FactPart[],
  from: Sourced,
  unit?: string,
) => FactRow;

function rowMaker(pack: RulePack): RowMaker {
  return ({ from, through }, about, parts, sourced, unit) => ({
    from,
    through,
    about: said(about),
    unit: unit ?? null,
    parts,
    basis: sourced.basis,
    certainty: sourced.certainty ?? null,
    source: sourceCard(pack, sourced.source),
    locator: said(sourced.locator),
    notes: [sourced.formula, sourced.note].flatMap((text) => said(text) ?? []),
  });
}

const blank = { unit: null, note: null, status: null, statusText: null, conditions: null, records: [] } as const;

function grants(row: RowMaker): FactCard[] {
  return grantList.map((grant) => ({
    id: grant.id,
    group: 'grants',
    label: word(grant.label),
    term: termOf(grant.term),
    unit: unitOf(grant.unit),
    note: null,
    status: grant.status,
    statusText: said(grant.statusText),
    conditions: grant.conditions === undefined ? null : inWords(grant.conditions),
    records: grant.records,
    rows: [row(grant, null, partsOf(grant.parts ?? {}, grant.labels ?? {}), grant)],
  }));
}

function texts(row: RowMaker, words: FactWords): FactCard[] {
  const inText = ruleTextList.map((text) => dated(text, 'texts', row));
  return [...inText, payment(row, words), indicators(row, words), weights(row, words)];
}

function tables(row: RowMaker): FactCard[] {
  return statisticTables.map((table) => dated(table, 'tables', row));
}

function dated(fact: DatedFact, group: FactGroup, row: RowMaker): FactCard {
  const { id, label, term, unit, note, status, labels, units = {}, entries } = fact;
  return {
    ...blank,
    id,
    group,
    label: word(label),
    term: termOf(term),
    unit: unit === undefined ? null : unitOf(unit),
    note: said(note),
    statusText: said(status),
    rows: entries.map((entry) =>
      row(
        entry,
        entry.group ?? null,
        partsOf(entry.parts, labels, entry.comparison, { ...units, ...entry.partUnits }),
        entry,
        entry.unit,
      ),
    ),
  };
}

function payment(row: RowMaker, words: FactWords): FactCard {
  return {
    ...blank,
    id: 'basistilskudd.utbetaling',
    group: 'texts',
    label: words.payment,
    term: termOf('basistilskudd'),
    rows: paymentMethodList.map((method, index) => {
      const next = paymentMethodList[index + 1];
      const through = next === undefined ? null : dayBefore(next.from);
      return row({ from: method.from, through }, null, [saidPart(words.method, words.methods[method.method])], method);
    }),
  };
}

function indicators(row: RowMaker, words: FactWords): FactCard {
  const { indicators: list, from, note, ranking } = indicatorModel;
  return {
    ...blank,
    id: 'basistilskudd.indikatorer',
    group: 'texts',
    label: words.indicators,
    term: termOf('pasienttilpasset-basistilskudd'),
    note: said(note),
    rows: list.map(({ label, level, categories, measure, direction, rank }) => {
      const parts = [
        saidPart(words.level, word(level)),
        saidPart(words.categories, categories),
        ...(measure === undefined ? [] : [saidPart(words.measure, word(measure))]),
        saidPart(words.direction, word(direction)),
        saidPart(words.rank, words.ranks[rank]),
      ];
      return row({ from, through: null }, label, parts, ranking);
    }),
  };
}

function weights(row: RowMaker, words: FactWords): FactCard {
  const { weights: unknown, proxies, from } = indicatorModel;
  const labels = proxies.map((id) => word(statisticTables.find((table) => table.id === id)?.label ?? id));
  const parts = [saidPart(words.areKnown, false), saidPart(words.proxies, labels)];
  return {
    ...blank,
    id: 'basistilskudd.vekter',
    group: 'texts',
    label: words.weights,
    term: termOf('listevekt'),
    rows: [row({ from, through: null }, null, parts, unknown)],
  };
}

function sales(row: RowMaker, words: FactWords): FactCard[] {
  return practicePriceData.parameters.map((parameter) => ({
    ...blank,
    id: parameter.id,
    group: 'sales',
    label: word(parameter.label),
    term: parameter.term === undefined ? null : termOf(parameter.term),
    unit: unitOf(parameter.unit),
    rows: parameter.values.map((each) => row(each, null, saleParts(each.value, words), parameter)),
  }));
}

function saleParts(value: FactValue | Readonly<Record<string, number | string>>, words: FactWords): FactPart[] {
  if (!isRecord(value)) return [saidPart(words.value, inWords(value))];
  const ends: Readonly<Record<string, string>> = words.ends;
  return Object.entries(value).map(([key, each]) => saidPart(ends[key] ?? key, inWords(each)));
}

function isRecord(value: unknown): value is Readonly<Record<string, number | string>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @param bound how the source words the first number @param units of parts that have their own */
function partsOf(
  parts: Readonly<Record<string, FactValue>>,
  labels: Readonly<Record<string, string>>,
  bound?: string,
  units: Readonly<Record<string, string>> = {},
): FactPart[] {
  return Object.entries(parts).map(([key, value], index) => ({
    label: word(labels[key] ?? key),
    value: inWords(value),
    unit: units[key] ?? null,
    bound: index === 0 ? said(bound) : null,
  }));
}

/** A part whose words are there already. */
const saidPart = (label: string, value: FactValue): FactPart => ({ label, value, unit: null, bound: null });

/** Data of the rules with its words in the language in use: the same shape, numbers and answers as they are. */
function inWords<T>(data: T): T {
  return mapped(data) as T;
}

function mapped(data: unknown): unknown {
  if (typeof data === 'string') return word(data);
  if (Array.isArray(data)) return data.map(mapped);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, part]: [string, unknown]) => [key, mapped(part)]));
}

function unitOf(unit: string): string | null {
  return NO_UNIT.has(unit) ? null : unit;
}

function termOf(id: string): string {
  return glossaryEntry(id)?.term ?? id;
}

function said(text: string | null | undefined): string | null {
  return text === null || text === undefined ? null : word(text);
}
