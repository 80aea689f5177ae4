/** The rule pack opened for reading: search, browse, and one page per record. Made when the rules screen is shown. */
import type { Comparison, IsoDate, Plan, RulePack } from '../../engine';
import { word } from '../../engine/kernel/words';
import { glossaryEntry } from '../../engine/glossary';
import { fingerprintOf } from '../../engine/rules/fingerprint';
import { SUBJECTS, subjectOfRecord } from '../../engine/rules/subjects';
import { FACT_GROUPS, factCards, type FactCard, type FactGroup, type FactWords } from './factCards';
import { legalRows } from './legal';
import { lastDay, ownRateRows, planSteps, usedRows, usesOf } from './planRates';
import { fits, isInForce, rowsOn } from './rows';
import { rulePage } from './rulePage';
import { SearchIndex, type Searchable } from './search';
import type {
  LegalRow,
  OwnRateRow,
  PackFacts,
  PlanSteps,
  RateOfPage,
  RateUse,
  RulePage,
  RuleQuery,
  RuleRow,
  Span,
  SubjectCount,
  SubjectId,
} from './types';

export class RuleBook {
  readonly #pack: RulePack;
  readonly #index: SearchIndex<string>;
  #facts: SearchIndex<FactCard> | null = null;
  #rows: { readonly day: IsoDate; readonly byId: ReadonlyMap<string, RuleRow> } | null = null;

  /** @param today the day read when no plan is open @param factWords what is said of facts the data has no words for */
  constructor(
    pack: RulePack,
    readonly today: IsoDate,
    private readonly factWords: FactWords,
  ) {
    this.#pack = pack;
    const ids = inSubjectOrder([...this.#rowsOn(today).values()], () => 0).map(({ id }) => id);
    this.#index = new SearchIndex(ids, (id) => searchable(pack, id));
  }

  get facts(): PackFacts {
    const { edition, records, takster, sources } = this.#pack;
    const read = Object.values(sources)
      .map((source) => source.read)
      .sort();
    return {
      edition,
      fingerprint: fingerprintOf(this.#pack),
      records: Object.keys(records).length,
      takster: Object.keys(takster).length,
      sources: Object.keys(sources).length,
      read: [read[0] ?? '', read.at(-1) ?? ''],
    };
  }

  /** The days a plan is about; without a plan, today. */
  span(plan: Plan | null): Span {
    return plan === null ? { day: this.today, last: null } : { day: plan.horizon.start, last: lastDay(plan) };
  }

  /** Rows that fit the query: the best found first; without words, subject by subject, what holds on the day first. */
  find(query: RuleQuery, span: Span): readonly RuleRow[] {
    const { subject, text } = query;
    const found = this.#matching(query, span).filter((row) => subject === null || row.subject === subject);
    return text.trim() === '' ? inSubjectOrder(found, (row) => (isInForce(row) ? 0 : 1)) : found;
  }

  /** How many rows fit the query in each subject that has any, whatever subject it names. */
  counts(query: RuleQuery, span: Span): readonly SubjectCount[] {
    const found = this.#matching(query, span);
    return SUBJECTS.map((id) => ({ id, count: found.filter((row) => row.subject === id).length })).filter(
      ({ count }) => count > 0,
    );
  }

  /** @param id record id, `takst.<code>` or `takst.<code>.<part>` */
  page(id: string, day: IsoDate): RulePage | null {
    return rulePage(this.#pack, id, day);
  }

  legal(day: IsoDate): readonly LegalRow[] {
    return legalRows(this.#pack, day);
  }

  /** Grants, rules in words, tables and the rules of a sale that fit the words, group by group. */
  findFacts(text: string, group: FactGroup | null): readonly FactCard[] {
    this.#facts ??= new SearchIndex(factCards(this.#pack, this.factWords), searchableFact);
    const found = this.#facts.find(text).filter((card) => group === null || card.group === group);
    return FACT_GROUPS.flatMap((each) => found.filter((card) => card.group === each));
  }

  planSteps(plan: Plan, rates: readonly RateOfPage[]): readonly PlanSteps[] {
    return planSteps(this.#pack, plan, rates);
  }

  uses(comparison: Comparison, rates: readonly RateOfPage[]): readonly RateUse[] {
    return usesOf(comparison, rates);
  }

  usedRows(comparison: Comparison): ReadonlySet<string> {
    return usedRows(comparison);
  }

  ownRates(plan: Plan, rates: readonly RateOfPage[]): readonly OwnRateRow[] {
    return ownRateRows(this.#pack, plan, rates);
  }

  #matching({ text, kind, holds, usedBy }: RuleQuery, { day, last }: Span): RuleRow[] {
    const rows = this.#rowsOn(day);
    return this.#index
      .find(text)
      .map((id) => rows.get(id) as RuleRow)
      .filter((row) => (kind === null || row.kind === kind) && fits(row, holds, last))
      .filter(({ id }) => usedBy === null || usedBy.has(id));
  }

  #rowsOn(day: IsoDate): ReadonlyMap<string, RuleRow> {
    if (this.#rows?.day !== day)
      this.#rows = { day, byId: new Map(rowsOn(this.#pack, day).map((row) => [row.id, row])) };
    return this.#rows.byId;
  }
}

function inSubjectOrder(rows: readonly RuleRow[], rank: (row: RuleRow) => number): RuleRow[] {
  const bySubject = new Map<SubjectId, RuleRow[]>(SUBJECTS.map((subject) => [subject, []]));
  for (const row of rows) bySubject.get(row.subject)?.push(row);
  return [...bySubject.values()].flatMap((group) => group.sort((a, b) => rank(a) - rank(b)));
}

function searchableFact({ id, label, term, note, statusText, rows }: FactCard): Searchable {
  const words = rows.flatMap(({ about, parts }) => [
    about ?? '',
    ...parts.flatMap((part) => [part.label, textOf(part)]),
  ]);
  const sources = [...new Set(rows.flatMap(({ source }) => [source.title, source.publisher]))];
  return { code: null, label, id, words: [term ?? '', note ?? '', statusText ?? '', ...words], sources };
}

function textOf({ value }: FactCard['rows'][number]['parts'][number]): string {
  return typeof value === 'string' ? value : Array.isArray(value) ? value.join(' ') : '';
}

function searchable(pack: RulePack, id: string): Searchable {
  const titles = (values: readonly { readonly source: string }[]): string[] =>
    [...new Set(values.map(({ source }) => source))].flatMap((source) => {
      const found = pack.sources[source];
      return found === undefined ? [] : [found.title, found.publisher];
    });
  const record = pack.records[id];
  if (record !== undefined) {
    const words = [glossaryEntry(record.term)?.term ?? record.term, subjectOfRecord(id)];
    // Also by the label as the rules have it: who knows it in bokmål finds it on a page in nynorsk.
    return {
      code: null,
      label: word(record.label),
      id,
      words: [...words, record.label],
      sources: titles(record.values),
    };
  }
  const code = id.slice('takst.'.length);
  const takst = pack.takster[code];
  if (takst === undefined) throw new Error(`No such record in the rule pack: ${id}`);
  const words = ['takst takster', takst.group, takst.subgroup ?? '', takst.performer ?? ''];
  return { code, label: takst.label, id, words, sources: titles(takst.values) };
}
