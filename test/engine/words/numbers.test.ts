/** The language is words only: a plan computed in nynorsk has every number and every id that it has in bokmål. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type * as engine from '../../../src/engine';
import type * as purchase from '../../../src/engine/purchase';
import type * as planfile from '../../../src/planfile';
import { engineWords } from '../../../src/ui/text/nn/engine';

type Engine = typeof engine & typeof purchase & typeof planfile;

const EXAMPLES = readdirSync('assets/eksempler').filter((name) => name.endsWith('.praksisplan'));

/** The engine evaluated anew with its words in place, as a page loads it. */
async function engineIn(table: Readonly<Record<string, string>>): Promise<Engine> {
  vi.resetModules();
  const { useWords } = await import('../../../src/engine/kernel/words');
  useWords(table);
  return {
    ...(await import('../../../src/engine')),
    ...(await import('../../../src/engine/purchase')),
    ...(await import('../../../src/planfile')),
  };
}

function planOf({ parsePlan, kommuner }: Engine, name: string): engine.Plan {
  const parsed = parsePlan(readFileSync(`assets/eksempler/${name}`, 'utf8'), kommuner);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.plan;
}

/** Everything but the words: numbers, ids, codes, units. A list that is shown by its labels is put in order by ids. */
function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => typeof part !== 'function');
  return Object.fromEntries(entries.filter(([key]) => !WORDS.has(key)).map(([key, part]) => [key, withoutWords(part)]));
}
const WORDS = new Set(
  'label formula note text title source sourceTitle index locator trace drivers place rule help question'.split(' '),
);

function figuresOf(computed: engine.PlanComputation): unknown {
  const { comparison } = computed;
  if (comparison === null) throw new Error('The example has problems');
  const byId = [...comparison.uncertainRates].sort((a, b) => (a.record + a.status < b.record + b.status ? -1 : 1));
  const steps = comparison.scenarios.map(({ id, lines }) =>
    lines.map((line) => numbersIn(computed.explain(id, line.id, 'sum'))),
  );
  return withoutWords([comparison.conditions, comparison.scenarios, byId, steps]);
}

/** The figures of an explanation, two steps down. */
function numbersIn(node: engine.TraceNode | null, depth = 2): unknown {
  if (node === null) return null;
  const parts = depth === 0 ? [] : node.parts.map((part) => numbersIn(part, depth - 1));
  return [node.id, node.kind, node.value, node.unit, node.period, parts];
}

describe('a plan computed in nynorsk', () => {
  let nb: Engine;
  let nn: Engine;
  beforeAll(async () => {
    nb = await engineIn({});
    nn = await engineIn(engineWords);
  });
  afterAll(() => {
    vi.resetModules();
  });

  it('is told in nynorsk', () => {
    expect([nb, nn].map(({ FORMS }) => FORMS.nullhjemmel.label)).toEqual(['Nullhjemmel', 'Nullheimel']);
  });

  it.each(EXAMPLES)('has the numbers and ids it has in bokmål: %s', (name) => {
    const [inBokmål, inNynorsk] = [nb, nn].map((used) =>
      figuresOf(used.computePlan(planOf(used, name), used.bundledRules, used.kommuner)),
    );
    expect(inNynorsk).toEqual(inBokmål);
  });

  it('is worth the same', () => {
    const [inBokmål, inNynorsk] = [nb, nn].map((used) =>
      withoutWords(
        used.valuePurchase(planOf(used, '2-tilbud-om-praksis.praksisplan'), used.bundledRules, used.kommuner),
      ),
    );
    expect(inNynorsk).toEqual(inBokmål);
  });
});
