import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planJsonSchema } from '../../src/planfile/jsonSchema';

interface Node {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly description?: string;
}

describe('assets/plan.schema.json', () => {
  it('is what the schema gives (run `npm run schema` after a change)', () => {
    const committed = readFileSync(new URL('../../assets/plan.schema.json', import.meta.url), 'utf8');
    expect(committed).toBe(planJsonSchema());
  });

  it('describes every field', () => {
    const bare: string[] = [];
    const visit = (node: Node, path: string): void => {
      for (const [name, child] of Object.entries(node.properties ?? {})) {
        if (!child.description) bare.push(`${path}.${name}`);
        visit(child, `${path}.${name}`);
      }
      if (node.items) visit(node.items, `${path}[]`);
      for (const each of node.anyOf ?? []) visit(each, path);
    };
    visit(JSON.parse(planJsonSchema()) as Node, '');
    expect(bare).toEqual([]);
  });
});
