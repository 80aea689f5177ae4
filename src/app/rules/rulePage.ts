/** Everything about one record: its values, sources, meaning and history. */
import {
  findSeries,
  lookup,
  type IsoDate,
  type RulePack,
  type RuleRecord,
  type RuleValue,
  type Source,
  type TakstRecord,
  type TakstValue,
} from '../../engine';
import { word } from '../../engine/kernel/words';
import { glossaryEntry } from '../../engine/glossary';
import { readExclusions } from '../../engine/rules/excludes';
import { isTakstAbolished, TAKST_COMPONENTS } from '../../engine/rules/takstComponent';
import { historyOf } from './history';
import { recordRow, takstRow } from './rows';
import type { Provenance, RateOfPage, RulePage, SourceCard, TakstTerms, TermCard } from './types';

/** The page an id leads to: a takst's parts lead to the takst. @returns null when the pack has no such record */
export function rulePage(pack: RulePack, id: string, day: IsoDate): RulePage | null {
  if (Object.hasOwn(pack.records, id)) return recordPage(pack, pack.records[id] as RuleRecord, day);
  const [prefix, code = ''] = id.split('.');
  if (prefix !== 'takst' || !Object.hasOwn(pack.takster, code)) return null;
  return takstPage(pack, pack.takster[code] as TakstRecord, day);
}

function recordPage(pack: RulePack, record: RuleRecord, day: IsoDate): RulePage {
  const { id, label, unit, values, growth } = record;
  const found = lookup(record, day);
  const value = 'value' in found ? found.value.value : null;
  return {
    row: recordRow(record, day),
    rates: [{ id, part: 'value', label: word(label), unit, range: record.range, value }],
    term: termCard(record.term),
    growth,
    note: inWords(record.note ?? null),
    values: values.map((each) => ({ ...provenance(pack, each), value: each.value })).reverse(),
    takstValues: [],
    terms: null,
    sources: sourcesOf(pack, values),
    history: historyOf(pack, id, null),
  };
}

function takstPage(pack: RulePack, takst: TakstRecord, day: IsoDate): RulePage {
  const row = takstRow(takst, day);
  const rates = TAKST_COMPONENTS.flatMap((part): RateOfPage[] => {
    const series = findSeries(pack, `takst.${takst.code}.${part}`);
    if (series === null) return [];
    const found = lookup(series, day);
    const value = 'value' in found ? found.value.value : null;
    return [{ id: series.id, part, label: series.label, unit: series.unit, range: series.range, value }];
  });
  return {
    row,
    rates,
    term: termCard('takst'),
    growth: 'takst',
    note: null,
    values: [],
    takstValues: takst.values.map((each) => takstValueRow(pack, each)).reverse(),
    terms: termsOf(pack, takst),
    sources: sourcesOf(pack, takst.values),
    history: historyOf(pack, row.id, takst.code),
  };
}

function takstValueRow(pack: RulePack, value: TakstValue): RulePage['takstValues'][number] {
  const { honorar, refusjon, egenandel, minutesPerUnit = null, afterMinutes = null, excludes = null } = value;
  const isAbolished = isTakstAbolished(value);
  const amounts = { honorar, refusjon, egenandel, isAbolished };
  return { ...provenance(pack, value), ...amounts, minutesPerUnit, afterMinutes, excludes };
}

function termsOf(pack: RulePack, takst: TakstRecord): TakstTerms {
  const { code, time, specialistOnly, repeat, excludes, group } = takst;
  return {
    code,
    time,
    specialistOnly,
    avtalespesialistOnly: takst.avtalespesialistOnly === true,
    performer: takst.performer ?? null,
    delegable: takst.delegable ?? null,
    frikort: takst.frikort ?? null,
    repeat,
    excludes,
    exclusions: excludes === null ? null : readExclusions(excludes, Object.keys(pack.takster), code),
    combinesOnlyWith: takst.combinesOnlyWith ?? null,
    group,
    subgroup: takst.subgroup ?? null,
    chapter: takst.chapter ?? null,
    remarks: takst.remarks ?? [],
  };
}

function provenance(pack: RulePack, value: RuleValue | TakstValue): Provenance {
  const { from, basis, through = null, locator = null, certainty = null, formula = null, note = null } = value;
  return {
    from,
    through,
    basis,
    source: sourceCard(pack, value.source),
    locator: inWords(locator),
    certainty,
    formula: inWords(formula),
    note: inWords(note),
  };
}

/** Each source once, the newest value's first. */
function sourcesOf(pack: RulePack, values: readonly { readonly source: string }[]): SourceCard[] {
  return [...new Set(values.map(({ source }) => source).reverse())].map((id) => sourceCard(pack, id));
}

/** @throws Error for a source the pack lacks: the validator refuses such packs */
export function sourceCard(pack: RulePack, id: string): SourceCard {
  const source: Source | undefined = pack.sources[id];
  if (source === undefined) throw new Error(`No such source in the rule pack: ${id}`);
  const { title, publisher, url, read, licence = null, note = null } = source;
  return { id, title: word(title), publisher, url, read, licence, note: inWords(note) };
}

function termCard(id: string): TermCard | null {
  const entry = glossaryEntry(id);
  return entry === null ? null : { term: entry.term, meaning: entry.meaning };
}

function inWords(text: string | null): string | null {
  return text === null ? null : word(text);
}
