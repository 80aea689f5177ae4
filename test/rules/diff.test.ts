import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { diffInWords, main } from '../../src/cli/rulesDiff';
import { bundledRules } from '../../src/engine/rules';
import { diffRulePacks, type PackDifference } from '../../src/engine/rules/diff';
import { packWith, record, ruleValue, takst, takstValue } from './packBuilder';

const before = packWith({
  records: [
    record('a.sats', { values: [ruleValue('2020-01-01', 100), ruleValue('2021-01-01', 110)] }),
    record('b.sats'),
  ],
  takster: [takst('2cd', { values: [takstValue('2025-07-01', [255, 255, 0], { minutesPerUnit: 15 })] })],
});
const after = packWith({
  records: [
    record('a.sats', { unit: 'kr per år', values: [ruleValue('2020-01-01', 100.5), ruleValue('2022-07-01', null)] }),
    record('c.sats'),
  ],
  takster: [
    takst('2cd', {
      values: [
        takstValue('2025-07-01', [255, 255, 0], { minutesPerUnit: 15 }),
        takstValue('2026-07-01', [132, 132, 0], { minutesPerUnit: 5 }),
      ],
    }),
  ],
});

describe('diffRulePacks', () => {
  it('finds nothing between equal packs', () => {
    expect(diffRulePacks(bundledRules, bundledRules)).toEqual([]);
    expect(diffRulePacks(before, structuredClone(before))).toEqual([]);
  });

  it('says what was added, removed and changed, by record, field and date', () => {
    const found = diffRulePacks(before, after).map(({ subject, id, kind, ...rest }) => ({
      what: [subject, id, kind].join(' '),
      ...('field' in rest && { change: [rest.field, rest.before, rest.after] }),
      ...('from' in rest && { from: rest.from }),
    }));
    expect(found).toEqual([
      { what: 'record a.sats field', change: ['unit', 'kr', 'kr per år'] },
      { what: 'record a.sats value-field', from: '2020-01-01', change: ['value', 100, 100.5] },
      { what: 'record a.sats value-removed', from: '2021-01-01' },
      { what: 'record a.sats value-added', from: '2022-07-01' },
      { what: 'record b.sats removed' },
      { what: 'record c.sats added' },
      { what: 'takst 2cd value-added', from: '2026-07-01' },
    ]);
  });

  it('is the mirror image the other way', () => {
    const mirrored: Readonly<Partial<Record<PackDifference['kind'], string>>> = {
      added: 'removed',
      removed: 'added',
      'value-added': 'value-removed',
      'value-removed': 'value-added',
    };
    const forth = diffRulePacks(before, after).map(({ id, kind }) => `${id} ${kind}`);
    const back = diffRulePacks(after, before).map(({ id, kind }) => `${id} ${mirrored[kind] ?? kind}`);
    expect(back.sort()).toEqual(forth.sort());
  });

  it('treats a list as changed only when its content is', () => {
    const other = { ...before, records: { ...before.records, 'b.sats': record('b.sats', { range: [0, 2000] }) } };
    expect(diffRulePacks(before, other)).toMatchObject([
      { id: 'b.sats', field: 'range', before: '[0,1000]', after: '[0,2000]' },
    ]);
  });
});

describe('rules:diff', () => {
  const folder = mkdtempSync(join(tmpdir(), 'regler-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const file = (name: string, content: string): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const older = file('før.json', JSON.stringify(before));
  const newer = file('etter.json', JSON.stringify(after));

  it('prints Norwegian sentences', () => {
    expect(diffInWords(before, after)).toEqual([
      '~ Satsen a.sats (En sats): enheten er endret fra «kr» til «kr per år».',
      '~ Satsen a.sats (En sats) fra 1. januar 2020: verdien er endret fra 100 til 100,5.',
      '− Satsen a.sats (En sats) har mistet verdien fra 1. januar 2021: 110.',
      '+ Satsen a.sats (En sats) har fått en verdi fra 1. juli 2022: opphevet eller ukjent.',
      '− Satsen b.sats (En sats) er borte.',
      '+ Satsen c.sats (En sats) er ny.',
      '+ Taksten 2cd (En takst) har fått en verdi fra 1. juli 2026: honorar 132, refusjon 132, egenandel 0.',
      '7 forskjeller.',
    ]);
    expect(diffInWords(before, before)).toEqual(['Regelpakkene er like.']);
  });

  it('reads two files, or one against the bundled pack', () => {
    expect(main([older, newer])).toEqual({ lines: diffInWords(before, after), exitCode: 0 });
    expect(main([file('pakke.json', JSON.stringify(bundledRules))])).toEqual({
      lines: ['Regelpakkene er like.'],
      exitCode: 0,
    });
  });

  it('refuses what is not a rule pack, and says where', () => {
    const spoiled = { ...before, records: { 'a.sats': { ...record('a.sats'), unit: 'kroner' } } };
    const path = file('feil.json', JSON.stringify(spoiled));
    expect(main([path])).toEqual({
      lines: [`${path} kan ikke brukes som regelpakke:`, '  a.sats, unit: «kroner» er ikke en kjent enhet.'],
      exitCode: 2,
    });
    expect(main([older, file('tekst.json', 'ikke JSON')]).lines[1]).toBe('  Filen er ikke gyldig JSON.');
    expect(main([join(folder, 'mangler.json')]).lines[1]).toBe('  Filen kan ikke leses.');
  });

  it.each([[[]], [['--help']], [['a', 'b', 'c']]])('explains its use for %j', (args) => {
    expect(main(args).exitCode).toBe(2);
    expect(main(args).lines[0]).toMatch(/^Bruk: /);
  });
});
