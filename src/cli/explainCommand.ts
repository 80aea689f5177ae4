/** `explain`: where one figure comes from, as text or JSON. */
import { formatTraced } from '../app/format';
import type { TraceNode } from '../engine';
import { readArguments } from './arguments';
import { computed, rulesFrom } from './computed';
import { readPlan } from './readPlan';
import { cut, readDepth } from './trace';
import { UsageError } from './usage';

const DEFAULT_DEPTH = 12;

/** @throws UsageError for bad arguments, an unreadable plan, or a scenario, line or period the plan does not have */
export function explain(args: readonly string[]): string {
  const { positional, asJson, values } = readArguments(args, 4, ['depth', 'rules']);
  const depth = readDepth(values.depth, DEFAULT_DEPTH);
  const [path, scenario, line, period] = positional;
  if (path === undefined || scenario === undefined || line === undefined || period === undefined) {
    throw new UsageError('explain trenger planfil, scenario, linje og periode.');
  }
  const plan = readPlan(path);
  const { comparison, computation } = computed(plan, rulesFrom(values.rules));
  const found = plan.scenarios.find((each) => each.id === scenario);
  if (found === undefined) {
    const ids = plan.scenarios.map((each) => each.id).join(', ');
    throw new UsageError(`Planen har ikke scenarioet «${scenario}». Den har: ${ids}.`);
  }
  const node = computation.explain(scenario, line, period);
  if (node === null) {
    const { yearLabels } = comparison.conditions;
    const lines = comparison.scenarios.find((each) => each.id === scenario)?.lines ?? [];
    throw new UsageError(
      lines.some((each) => each.id === line)
        ? `Planen har ikke perioden «${period}». Den har: ${yearLabels.join(', ')}, måneder som 2027-03, og sum.`
        : `Scenarioet har ikke linjen «${line}». Den har:\n${lines.map((each) => `  ${each.id}`).join('\n')}`,
    );
  }
  return asJson ? JSON.stringify(cut(node, depth), null, 2) : text(node, depth);
}

/** An indented tree; equal months after the first are said in one line. */
function text(node: TraceNode, depth: number, indent = ''): string {
  const rows = [`${indent}${node.label}: ${formatTraced(node.value, node.unit)} ${node.unit} (${node.period})`];
  const detail = (words: string): void => void rows.push(`${indent}    ${words}`);
  if (node.kind === 'amount' && node.formula !== undefined && node.parts.length > 0) detail(`= ${node.formula}`);
  if (node.rate !== undefined) {
    const { rate } = node;
    const where = [rate.publisher, rate.sourceTitle, rate.locator].filter((part) => part !== undefined && part !== '');
    detail(`sats ${rate.record} fra ${rate.from}, ${rate.status}; ${where.join(', ')}`);
    if (rate.reform !== undefined) {
      const { title, legalStatus, author, formula } = rate.reform;
      detail(`reform: ${title} – ${legalStatus} (${author}), ikke gjeldende rett: ${formula}`);
    }
    if (rate.formula !== undefined) detail(`utregnet: ${rate.formula}`);
    if (rate.carried !== undefined) {
      const { lastKnown, growth, index } = rate.carried;
      const way = `med ${String(growth * 100).replace('.', ',')} % i året`;
      if (!index) detail(`videreført fra ${lastKnown} ${way}`);
      else detail(`videreført fra ${lastKnown} som ${index.label}, fra ${index.knownThrough ?? 'ukjent dag'} ${way}`);
    }
  }
  if (node.input !== undefined)
    detail(`${node.input.origin === 'scenario' ? 'scenarioets' : 'planens'} felt ${node.input.path}`);
  if (node.note !== undefined) detail(node.note);
  if (depth === 0) return rows.join('\n');
  const [first] = node.parts;
  const months = node.parts.length === 12 && first !== undefined && node.parts.every((part) => part.id === first.id);
  if (months && node.parts.every((part) => part.value === first.value)) {
    rows.push(text(first, depth - 1, `${indent}  `));
    rows.push(`${indent}  … og elleve måneder til med samme beløp`);
  } else {
    rows.push(...node.parts.map((part) => text(part, depth - 1, `${indent}  `)));
  }
  return rows.join('\n');
}
