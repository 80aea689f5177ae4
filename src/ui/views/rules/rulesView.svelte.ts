/** What the rules screen remembers while it is shown: the search, how far down the list, and the record on screen. */
import type {
  HoldsFilter,
  RuleBook,
  RulePage,
  RuleQuery,
  RuleRow,
  Span,
  SubjectCount,
  SubjectId,
} from '../../../app/rules';
import type { RecordKind } from '../../../engine/rules/types';
import type { OpenPlan } from '../../planContract';

export const RULE_SECTIONS = ['rates', 'conditions', 'places', 'legal', 'facts'] as const;
export type RuleSection = (typeof RULE_SECTIONS)[number];

/** Rows shown at first, and added by each "vis flere". */
export const ROWS_AT_ONCE = 50;

export class RulesView {
  section = $state<RuleSection>('rates');
  #text = $state('');
  #subject = $state<SubjectId | null>(null);
  #kind = $state<RecordKind | null>(null);
  #holds = $state<HoldsFilter>('all');
  #onlyUsed = $state(false);
  #shown = $state(ROWS_AT_ONCE);
  /** The record whose page is shown; null shows the list. */
  record = $state.raw<string | null>(null);

  readonly span: Span = $derived.by(() => this.book.span(this.plan?.plan ?? null));
  readonly #query: RuleQuery = $derived.by(() => {
    const comparison = this.#onlyUsed ? (this.plan?.comparison ?? null) : null;
    return {
      text: this.#text,
      subject: this.#subject,
      kind: this.#kind,
      holds: this.#holds,
      usedBy: comparison === null ? null : this.book.usedRows(comparison),
    };
  });
  readonly found: readonly RuleRow[] = $derived.by(() => this.book.find(this.#query, this.span));
  readonly counts: readonly SubjectCount[] = $derived.by(() => this.book.counts(this.#query, this.span));
  readonly page: RulePage | null = $derived.by(() =>
    this.record === null ? null : this.book.page(this.record, this.span.day),
  );

  constructor(
    readonly book: RuleBook,
    /** Null when the rules are opened from the start page. */
    readonly plan: OpenPlan | null,
    record: string | null,
  ) {
    this.record = record;
  }

  get text(): string {
    return this.#text;
  }
  set text(text: string) {
    this.#text = text;
    this.#shown = ROWS_AT_ONCE;
  }

  get subject(): SubjectId | null {
    return this.#subject;
  }
  set subject(subject: SubjectId | null) {
    this.#subject = subject;
    this.#shown = ROWS_AT_ONCE;
  }

  get kind(): RecordKind | null {
    return this.#kind;
  }
  set kind(kind: RecordKind | null) {
    this.#kind = kind;
    this.#shown = ROWS_AT_ONCE;
  }

  get holds(): HoldsFilter {
    return this.#holds;
  }
  set holds(holds: HoldsFilter) {
    this.#holds = holds;
    this.#shown = ROWS_AT_ONCE;
  }

  get onlyUsed(): boolean {
    return this.#onlyUsed;
  }
  set onlyUsed(onlyUsed: boolean) {
    this.#onlyUsed = onlyUsed;
    this.#shown = ROWS_AT_ONCE;
  }

  /** How many of the found rows are on screen. */
  get shown(): number {
    return Math.min(this.#shown, this.found.length);
  }

  showMore(): void {
    this.#shown += ROWS_AT_ONCE;
  }

  reset(): void {
    this.text = '';
    this.subject = null;
    this.kind = null;
    this.holds = 'all';
    this.onlyUsed = false;
  }
}
