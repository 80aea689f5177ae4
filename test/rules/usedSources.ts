/** Every source id the bundled rules and facts use, found by walking them. */
import { glossary } from '../../src/engine/glossary';
import { bundledRules } from '../../src/engine/rules';
import * as facts from '../../src/engine/rules/facts';

/** @returns ids under any property named `source` */
export function usedSources(): Set<string> {
  const used = new Set<string>();
  collect([bundledRules.records, bundledRules.takster, { ...facts }, glossary], used);
  return used;
}

function collect(value: unknown, used: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    if (key === 'source' && typeof item === 'string') used.add(item);
    else collect(item, used);
  }
}
