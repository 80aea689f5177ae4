import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NEW_GROUP, type Plan } from '../../src/engine';
import { serializePlan } from '../../src/planfile';
import { sample } from '../arbitraries/builders';

function run(plan: Plan, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const file = join(mkdtempSync(join(tmpdir(), 'praksisplan-')), 'gruppe.praksisplan');
  writeFileSync(file, serializePlan(plan));
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'src/cli/plan.ts', 'group', file, ...args], {
    encoding: 'utf8',
  });
  const own = stderr.split('\n').filter((line) => !line.startsWith('npm '));
  return { status, stdout: stdout.replaceAll('\u00a0', ' '), stderr: own.join('\n').trim() };
}

const { entry, leaving, settlement } = NEW_GROUP;
// 600 000 + 50 000 + (900 000 − 300 000) × 0,25 = 800 000
const PLAN = sample({
  group: {
    ...NEW_GROUP,
    companyKind: 'da',
    entry: {
      ...entry,
      goodwill: 600_000,
      entryFee: 50_000,
      companyAssets: 900_000,
      companyDebt: 300_000,
      share: 0.25,
    },
    leaving: { ...leaving, doctor: 'bo', noticeOn: '2027-08-31' },
    settlement: { ...settlement, key: 'likt', cash: 100_000, things: 0, debt: 40_000, severance: 0 },
  },
});

interface Figure {
  value: number;
  trace: { parts: unknown[] };
}
interface Json {
  format: string;
  entry: { paid: Figure; debtBehind: Figure; flows: { from: string; to: string; figure: Figure }[] };
  leaving: { missing: string[]; dates: { code: string; on: string; rule: { source: { url: string } } }[] };
  settlement: { members: { settled: Figure }[] };
  move: null;
}

describe('plan group', { timeout: 60_000 }, () => {
  it('prints what each of the four comes to, with explanations and sources', () => {
    const { status, stdout, stderr } = run(PLAN, '--json');
    expect([status, stderr]).toEqual([0, '']);
    const json = JSON.parse(stdout) as Json;
    expect(json.format).toBe('praksisplan-group');
    expect([json.entry.paid.value, json.entry.debtBehind.value]).toEqual([800_000, 75_000]);
    expect(json.entry.paid.trace.parts).toHaveLength(3);
    expect(json.entry.flows.map(({ to, figure }) => [to, figure.value])).toEqual([
      ['fratredende', 600_000],
      ['gruppen', 50_000],
      ['eierne', 150_000],
    ]);
    expect(json.leaving.dates.map(({ on }) => on)).toEqual(['2028-02-29', '2028-03-01', '2028-08-31', '2028-08-29']);
    expect(json.leaving.dates[0]?.rule.source.url).toMatch(/^https:/u);
    expect(json.leaving.missing).toContain('group.leaving.price');
    // (100 000 − 40 000) ÷ 2
    expect(json.settlement.members.map(({ settled }) => settled.value)).toEqual([30_000, 30_000]);
    expect(json.move).toBeNull();
  });

  it('cuts the explanations where asked', () => {
    const { stdout } = run(PLAN, '--json', '--depth', '0');
    expect((JSON.parse(stdout) as Json).entry.paid.trace.parts).toEqual([]);
  });

  it('says it in words without --json', () => {
    const { stdout } = run(PLAN);
    expect(stdout).toMatch(/Betales ved overtakelsen\s+800 000 kr/u);
    expect(stdout).toContain('Inngangspenger: Anne → Gruppen, 50 000 kr');
    expect(stdout).toContain('Siste dag i oppsigelsestiden 29. februar 2028');
    expect(stdout).toContain('Anne får 30 000 kr');
    // No amount of leaving is typed.
    expect(stdout).not.toContain('Igjen uten kjøper');
    expect(stdout).not.toMatch(/undefined|NaN|null/u);
  });

  it('refuses a plan that asks nothing of the kind', () => {
    const { status, stdout, stderr } = run(sample());
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Planen har ingen tall om/u);
  });
});
