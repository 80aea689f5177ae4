/** Which steps of an explanation are open, and the open part as plain text. */
import { SvelteSet } from 'svelte/reactivity';
import { formatDate, formatPeriod } from '../../app/format';
import type { Use } from '../../engine';
import type { TracedRate, TraceNode } from '../../engine/practice/results';
import { carriedSentence } from '../text/carry';
import { rateStatusWord } from '../text/choices';
import { nb } from '../text/nb';
import { tracedText } from '../text/units';
import { isComposed } from './composed';
import { copyText } from './copyText';

/** A rate in an explanation, as the user would replace it. */
export interface RateInUse {
  readonly record: string;
  readonly label: string;
  readonly value: number;
  readonly unit: string;
}

/** The way up from a step: what reads its figure, and how such an amount is shown. */
export interface WayUp {
  usesOf(scenarioId: string, nodeId: string, period: string): readonly Use[];
  open(scenarioId: string, line: string, period: string): void;
}

export class TraceView {
  /** Keys of the steps whose uses are shown. */
  readonly shownUses = new SvelteSet<string>();
  /** Keys of the open steps: places from the root, `0.3.1`. */
  readonly open = new SvelteSet<string>(['0']);
  /** What the last copying came to; spoken and shown in the dialog. */
  message = $state('');

  constructor(
    readonly onreplace: ((rate: RateInUse) => void) | null = null,
    readonly onshow: ((record: string) => void) | null = null,
    readonly up: WayUp | null = null,
  ) {}

  /** Whether it can be asked what reads a step's figure. */
  hasUses(node: TraceNode): boolean {
    return this.up !== null && !isComposed(node.id);
  }

  toggleUses(key: string): void {
    if (!this.shownUses.delete(key)) this.shownUses.add(key);
  }

  async copy(text: string): Promise<void> {
    this.message = '';
    this.message = (await copyText(text)) ? nb.common.copied : nb.common.copyFailed;
  }

  toggle(key: string): void {
    if (!this.open.delete(key)) this.open.add(key);
  }

  /** The steps on screen, indented, one per line. */
  text(root: TraceNode): string {
    const lines: string[] = [];
    const walk = (node: TraceNode, key: string, parent: TraceNode | null, depth: number): void => {
      const indent = '  '.repeat(depth);
      const status = node.rate ? ` [${rateStatusWord(node.rate.status, node.rate.kind).toLowerCase()}]` : '';
      lines.push(`${indent}${stepLabel(node, parent)}: ${tracedText(node.value, node.unit)}${status}`);
      if (!this.open.has(key)) return;
      if (node.formula !== undefined) lines.push(`${indent}  = ${node.formula}`);
      if (node.rate) lines.push(...sourceLines(node.rate, node.unit).map((line) => `${indent}  ${line}`));
      node.parts.forEach((part, index) => walk(part, `${key}.${index}`, node, depth + 1));
    };
    walk(root, '0', null, 0);
    return lines.join('\n').replaceAll('\u00a0', ' ');
  }
}

/** A step of the same amount as the one above it is told apart by its period. */
export function stepLabel(node: TraceNode, parent: TraceNode | null): string {
  if (parent === null) return `${node.label}, ${formatPeriod(node.period)}`;
  if (parent.id === node.id && parent.period !== node.period) return formatPeriod(node.period);
  return node.label;
}

/** Whether a step has anything more to show. */
export function hasMore(node: TraceNode): boolean {
  return node.rate !== undefined || node.formula !== undefined || node.note !== undefined || node.parts.length > 0;
}

function sourceLines(rate: TracedRate, unit: string): string[] {
  const parts = [rate.sourceTitle, rate.publisher, rate.locator ?? '', rate.url ?? ''].filter((part) => part !== '');
  const from = rate.from === '' ? '' : `${nb.explain.appliesFrom} ${formatDate(rate.from)}. `;
  const carried = carriedText(rate, unit);
  return [`${from}${nb.explain.source}: ${parts.join(', ')}`, ...(carried === null ? [] : [carried])];
}

/** How a carried rate came to be; null for others. @param figure the rate itself, where it is to be told from the last known value */
export function carriedText(rate: TracedRate, unit: string, figure: number | null = null): string | null {
  if (!rate.carried) return null;
  const { value } = rate.carried;
  const factor = figure === null || value === 0 ? null : figure / value;
  return carriedSentence(rate.carried, tracedText(value, unit), factor);
}
