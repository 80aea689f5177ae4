import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const TILBUD = 'assets/eksempler/2-tilbud-om-praksis.praksisplan';
const BOKS = 'assets/eksempler/5-boks-6-3.praksisplan';

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'src/cli/plan.ts', 'value', ...args], {
    encoding: 'utf8',
  });
  const own = stderr.split('\n').filter((line) => !line.startsWith('npm '));
  return { status, stdout, stderr: own.join('\n').trim() };
}

interface Figure {
  value: number;
  trace: { parts: { value: number; label: string; parts: unknown[] }[] };
}
interface Json {
  format: string;
  plan: { example: boolean };
  conditions: { rulesFingerprint: string };
  incomeValue: {
    figure: Figure;
    range: { low: Figure; high: Figure };
    monthByMonth: Figure;
    bridge: { closedForm: Figure; causes: { code: string; amount: number }[]; monthByMonth: number };
  };
  replacement: { ifObtainable: Figure };
  comparables: { observations: { year: number }[] };
  floor: { figure: Figure };
  negotiation: { sellersFloor: number; buyersCeiling: number; isOpen: boolean };
  breakEvens: { code: string; limit: Figure | null }[];
  priceLines: { against: string; crossings: { other: string; price: Figure | null }[] };
  checklist: { id: string; answered: boolean }[];
}

describe('plan value', { timeout: 60_000 }, () => {
  it('prints the four values, the range and the flip points with explanations', () => {
    const { status, stdout, stderr } = run(TILBUD, '--json');
    expect([status, stderr]).toEqual([0, '']);
    const json = JSON.parse(stdout) as Json;
    expect(json.format).toBe('praksisplan-valuation');
    expect(json.plan.example).toBe(true);
    expect(json.conditions.rulesFingerprint).toMatch(/^[0-9a-f]{64}$/u);
    const { incomeValue, replacement, comparables, floor, negotiation } = json;
    for (const { value, trace } of [incomeValue.figure, replacement.ifObtainable, floor.figure]) {
      const sum = trace.parts.reduce((total, part) => total + (part.label.startsWith('− ') ? -1 : 1) * part.value, 0);
      expect(sum).toBeCloseTo(value, 1);
    }
    expect(comparables.observations.length).toBeGreaterThan(10);
    expect(negotiation).toMatchObject({ sellersFloor: floor.figure.value, isOpen: true });
    const { bridge, monthByMonth, range } = incomeValue;
    const explained = bridge.causes.reduce((sum, { amount }) => sum + amount, bridge.closedForm.value);
    expect(explained).toBeCloseTo(monthByMonth.value, 2);
    expect(bridge.causes.map(({ code }) => code).slice(-2)).toEqual(['monthly-payments', 'tax-timing']);
    expect(range.low.value).toBeLessThanOrEqual(range.high.value);
    for (const { limit } of json.breakEvens) expect(limit?.trace.parts.length).toBeGreaterThan(0);
    expect(json.breakEvens.map(({ code }) => code)).toEqual(['highestPrice', 'lowestList', 'lowestTakster', 'payback']);
    // Against the buyer's own alternative the price of equal worth is A.
    const own = json.priceLines.crossings.find(({ other }) => other === json.priceLines.against);
    expect(own?.price?.value).toBeCloseTo(incomeValue.figure.value, 0);
    expect(json.checklist.filter(({ answered }) => answered).map(({ id }) => id)).toContain('husleie');
  });

  it('cuts the explanations where asked', () => {
    const { stdout } = run(TILBUD, '--json', '--depth', '0');
    expect((JSON.parse(stdout) as Json).incomeValue.figure.trace.parts).toEqual([]);
  });

  it('says it in words without --json', () => {
    const { stdout } = run(TILBUD);
    expect(stdout).toContain('Eksempel med oppdiktede personer.');
    for (const line of [
      'A inntektsverdi',
      'B bygge opp selv',
      'C sammenlignbare',
      'D gulv',
      'Forhandlingsrom',
      'Vippepunkter',
      'Slik endrer A seg',
      'Finansiering av',
      'Når prisen endres',
      'er like mye verdt ved',
    ])
      expect(stdout).toContain(line);
    // Closed form, seven causes with A between them, and the month-by-month price: the lines add up as they stand.
    const lines = stdout.split('\n');
    const from = lines.findIndex((line) => line.startsWith('  Formelen'));
    const kroner = (line: string): number =>
      Number(
        (/([+−]?[\d\s]+) kr$/u.exec(line.replace(/\s/gu, ' '))?.[1] ?? '').replace('−', '-').replace(/[\s+]/gu, ''),
      );
    const [formula = 0, ...rest] = lines.slice(from, from + 10).map(kroner);
    const total = rest.at(-1) ?? Number.NaN;
    const causes = rest.slice(0, -1).toSpliced(5, 1);
    expect(lines[from + 6]).toContain('= A, som svaret bygger på');
    expect(Math.abs(causes.reduce((sum, amount) => sum + amount, formula) - total)).toBeLessThanOrEqual(5);
    expect(
      Math.abs(rest.slice(0, 5).reduce((sum, amount) => sum + amount, formula) - (rest[5] ?? 0)),
    ).toBeLessThanOrEqual(4);
  });

  it('refuses a plan that is not about a purchase, one with the offer open, and arguments it does not know', () => {
    expect(run(BOKS)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('gjelder ikke et kjøp') as string,
    });
    const plan = JSON.parse(readFileSync(TILBUD, 'utf8')) as { purchase: { seller: { refusjon: number | null } } };
    plan.purchase.seller.refusjon = null;
    const path = join(mkdtempSync(join(tmpdir(), 'praksisplan-')), 'uten.praksisplan');
    writeFileSync(path, JSON.stringify(plan));
    expect(run(path)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringContaining('Refusjoner siste år') as string,
    });
    expect(run(TILBUD, '--xml').stderr).toContain('Kjenner ikke «--xml»');
    expect(run('finnes-ikke.praksisplan').stderr).toContain('filen finnes ikke');
  });
});
