import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledRules } from '../../src/engine';
import { packFileText } from '../../src/engine/rules/packFile';

const BOKS = 'assets/eksempler/5-boks-6-3.praksisplan';
const GRUPPE = 'assets/eksempler/1-gruppe-vurderer-selskap.praksisplan';

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'src/cli/plan.ts', ...args], {
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
  });
  // npm may warn about its own settings on stderr; that is not ours.
  const own = stderr.split('\n').filter((line) => !line.startsWith('npm '));
  return { status, stdout, stderr: own.join('\n').trim() };
}

interface Json {
  conditions: { rulesFingerprint: string; rulesEdition: string };
  scenarios: { id: string; lines: { id: string; unit: string; years: { year: string; value: number }[] }[] }[];
}

describe('plan compute', { timeout: 60_000 }, () => {
  // EU23 boks 6-3, the three columns of DOMAIN section 5, to the krone.
  const expected: Record<string, Record<string, number>> = {
    uten: {
      basistilskudd: 1_000_000,
      konsultasjonstakster: 1_000_000,
      delegerteTakster: 0,
      kostnader: 0,
      resultat: 2_000_000,
    },
    'i-stedet-1000': {
      basistilskudd: 1_000_000,
      konsultasjonstakster: 833_333,
      delegerteTakster: 166_667,
      kostnader: 271_739,
      resultat: 1_728_261,
    },
    'i-stedet-1200': {
      basistilskudd: 1_200_000,
      konsultasjonstakster: 1_000_000,
      delegerteTakster: 200_000,
      kostnader: 326_087,
      resultat: 2_073_913,
    },
    'i-tillegg': { basistilskudd: 1_000_000, delegerteTakster: 166_667, kostnader: 271_739, resultat: 1_894_928 },
    'i-tillegg-tilskudd': {
      basistilskudd: 1_000_000,
      konsultasjonstakster: 1_000_000,
      delegerteTakster: 166_667,
      medarbeidertilskudd: 100_000,
      kostnader: 271_739,
      resultat: 1_994_928,
    },
  };

  it('reckons with a sealed rule pack in place of the bundled rules, and refuses one that is not', () => {
    const folder = mkdtempSync(join(tmpdir(), 'satser-'));
    const [good, bad] = [join(folder, 'ny.satser.json'), join(folder, 'endret.satser.json')];
    // The average basistilskudd known to the end of 2036: 900 kr where the plan now carries 861,16 kr.
    const record = bundledRules.records['basistilskudd.snitt.sats']!;
    const values = [...record.values, { ...record.values.at(-1)!, from: '2025-07-01', value: 900 }];
    const raised = { ...record, values, knownThrough: '2036-12-31' };
    const records = { ...bundledRules.records, [record.id]: raised };
    const text = packFileText({ ...bundledRules, edition: 'prøve', records });
    writeFileSync(good, text);
    writeFileSync(bad, text.replace('"value": 900', '"value": 901'));

    const json = (...more: string[]): Json => JSON.parse(run('compute', GRUPPE, '--json', ...more).stdout) as Json;
    const basis = ({ scenarios }: Json): number =>
      scenarios[0]!.lines.find(({ id }) => id === 'lege:anne/basistilskudd')!.years.at(-1)!.value;
    const [before, after] = [json(), json('--rules', good)];
    // 1 250 on the list
    expect(basis(before)).toBeCloseTo(1_250 * 861.16, 6);
    expect(basis(after)).toBeCloseTo(1_250 * 900, 6);
    expect(after.conditions.rulesEdition).toBe('prøve');
    expect(after.conditions.rulesFingerprint).not.toBe(before.conditions.rulesFingerprint);

    const refused = run('compute', GRUPPE, '--rules', bad);
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toContain('kan ikke brukes som regelpakke');
  });

  it('prints boks 6-3 to the krone', () => {
    const { status, stdout, stderr } = run('compute', BOKS, '--json');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const json = JSON.parse(stdout) as Json;
    for (const [id, lines] of Object.entries(expected)) {
      const scenario = json.scenarios.find((each) => each.id === id);
      for (const [line, value] of Object.entries(lines)) {
        const found = scenario?.lines.find((each) => each.id === `kontor/${line}`);
        expect(Math.round(found?.years[0]?.value ?? Number.NaN), `${id} ${line}`).toBe(value);
        expect(found?.unit).toBe('kr/år');
      }
    }
    expect(json.conditions.rulesFingerprint).toMatch(/^[0-9a-f]{64}$/);
  });

  it('names a scenario’s reforms and never as today’s rule, in words and in JSON', () => {
    const folder = mkdtempSync(join(tmpdir(), 'praksisplan-cli-'));
    const path = join(folder, 'reform.praksisplan');
    const reforms = '"reforms": [{ "id": "basisandel-50", "from": "2026-07-01", "amount": null }]';
    writeFileSync(path, readFileSync(BOKS, 'utf8').replace('"reforms": []', reforms));
    const { stdout, stderr } = run('compute', path);
    expect(stderr).toBe('');
    expect(stdout).toContain(
      'reform fra 2026-07-01: Halvparten som basistilskudd [basisandel-50] – foreslått, ikke gjeldende rett',
    );
    expect(stdout).toContain('endrer ikke dine egne tall: baseline.activity.otherFeesPerConsultation');
    const json = JSON.parse(run('compute', path, '--json').stdout) as { scenarios: { reforms: unknown[] }[] };
    expect(json.scenarios.map((each) => each.reforms.length)).toEqual([1, 0, 0, 0, 0]);
    expect(json.scenarios[0]?.reforms[0]).toMatchObject({ id: 'basisandel-50', legalStatus: 'foreslått' });
    const explained = run('explain', path, 'uten', 'kontor/basistilskudd', '2026-07').stdout;
    expect(explained).toContain('reform: Halvparten som basistilskudd – foreslått (Ekspertutvalgets flertall)');
    expect(explained).toContain('1 000');
  });

  it('says plainly what is wrong, on stderr, with exit code 2 and nothing on stdout', () => {
    const folder = mkdtempSync(join(tmpdir(), 'praksisplan-cli-'));
    const good = readFileSync(GRUPPE, 'utf8');
    const cases: [string, string, RegExp][] = [
      ['truncated', good.slice(0, good.length / 2), /kan ikke/],
      ['newer', good.replace(/"formatVersion": \d/, '"formatVersion": 9'), /nyere utgave/],
      ['negative', good.replace('"start": 1240', '"start": -5'), /baseline\.doctors\.(anne|0)\.list\.start: .*lav/],
      ['kommune', good.replace('"3403"', '"9999"'), /baseline\.kommune: /],
      ['nan', good.replace('"start": 1240', '"start": NaN'), /kan ikke/],
    ];
    for (const [name, text, message] of cases) {
      const file = join(folder, `${name}.praksisplan`);
      writeFileSync(file, text);
      const result = run('compute', file);
      expect(result.stderr, name).toMatch(message);
      expect(result.stdout, name).toBe('');
      expect(result.status, name).toBe(2);
    }
    const missing = run('compute', join(folder, 'finnes-ikke.praksisplan'));
    expect(missing.stderr).toContain('filen finnes ikke');
    expect(missing.status).toBe(2);
  });
});

describe('plan explain', { timeout: 60_000 }, () => {
  it('walks from a figure to the record and its source', () => {
    const { stdout, status } = run('explain', GRUPPE, 'fastlegeselskap', 'lege:anne/basistilskudd', '2027-01');
    expect(status).toBe(0);
    // 1 240 × 861.16 ÷ 12 = 88 986.53
    expect(stdout.replaceAll(/[\u00a0\u202f]/g, ' ')).toContain('Basistilskudd, Anne: 88 986,53 kr/måned (2027-01)');
    expect(stdout).toContain('basistilskudd.snitt.sats');
    expect(stdout).toContain('videreført');
    expect(stdout).toContain('Helfo');
  });

  it('lists what exists when a scenario, line or period does not', () => {
    expect(run('explain', GRUPPE, 'x', 'kontor/inntekter', '2027').stderr).toContain('fastlegeselskap');
    expect(run('explain', GRUPPE, 'gruppeavtale', 'kontor/x', '2027').stderr).toContain('kontor/inntekter');
    expect(run('explain', GRUPPE, 'gruppeavtale', 'kontor/inntekter', '1999').stderr).toContain('2027');
  });
});
