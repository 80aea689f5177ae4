import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const GROUP = 'assets/eksempler/1-gruppe-vurderer-selskap.praksisplan';

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'src/cli/plan.ts', 'stress', ...args], {
    encoding: 'utf8',
  });
  const own = stderr.split('\n').filter((line) => !line.startsWith('npm '));
  return { status, stdout, stderr: own.join('\n').trim() };
}

interface Json {
  format: string;
  tests: {
    scenario: string;
    doctor: string;
    kind: string;
    absence: { months: number };
    parts: { line: string; value: number }[];
    rest: number;
    beforeTax: number;
    cash: { with: { month: string } } | null;
    assumptions: { basis: string }[];
  }[];
}

describe('plan stress', { timeout: 60_000 }, () => {
  it('prints each test of one doctor, whose parts add up', () => {
    const { status, stdout, stderr } = run(GROUP, '--doctor', 'anne', '--json');
    expect([status, stderr]).toEqual([0, '']);
    const json = JSON.parse(stdout) as Json;
    expect(json.format).toBe('praksisplan-stress');
    // Three alternatives, two kinds
    expect(json.tests.map(({ kind, absence }) => `${kind} ${absence.months}`)).toEqual([
      ...Array<string>(3).fill('sykdom 3'),
      ...Array<string>(3).fill('foreldrepermisjon 6'),
    ]);
    for (const { doctor, parts, rest, beforeTax, cash, assumptions } of json.tests) {
      expect(doctor).toBe('anne');
      expect(parts.reduce((sum, { value }) => sum + value, rest)).toBeCloseTo(beforeTax, 4);
      expect(cash?.with.month).toMatch(/^\d{4}-\d{2}$/u);
      expect(assumptions.map(({ basis }) => basis)).toEqual(['assumed', 'assumed', 'assumed']);
    }
  });

  it('prints a table for people, for every doctor when none is named', () => {
    const { status, stdout } = run(GROUP);
    expect(status).toBe(0);
    expect(stdout).toContain('Anne er syk i tre måneder fra 1. april 2027');
    expect(stdout.match(/Reserve som trengs med fraværet/gu)?.length).toBe(8);
  });

  it.each([
    [[GROUP, '--doctor', 'nils'], /Planen har ingen lege «nils»\. Den har anne/u],
    [[GROUP, '--lege', 'anne'], /Kjenner ikke «--lege»/u],
    [['finnes-ikke.praksisplan'], /finnes-ikke\.praksisplan/u],
  ])('refuses %j', (args, message) => {
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});
