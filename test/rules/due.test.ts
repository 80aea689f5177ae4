import { describe, expect, it } from 'vitest';
import { dueInWords, main } from '../../src/cli/rulesDue';
import { bundledRules } from '../../src/engine/rules';
import { rulesDue } from '../../src/engine/rules/due';
import { packWith, record, takst } from './packBuilder';

const pack = packWith({
  records: [
    record('lonn.sats', { knownThrough: '2026-04-30', growth: 'lonn', label: 'Lønn' }),
    record('skatt.sats', { knownThrough: '2026-12-31', label: 'Skatt' }),
    record('regnskap.sats', { knownThrough: '2025-12-31', kind: 'statistic', label: 'Regnskap' }),
    record('lov.sats', { knownThrough: null, label: 'Lov' }),
  ],
  takster: [
    takst('2ad', { knownThrough: '2026-06-30' }),
    takst('2cd', { knownThrough: '2026-06-30' }),
    takst('8', { knownThrough: null }),
  ],
  sources: {
    kilde: { title: 'En kilde', publisher: 'Utgiver', url: null, read: '2026-01-15' },
    gammel: { title: 'En gammel kilde', publisher: 'Utgiver', url: null, read: '2025-01-15' },
  },
});
const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);

describe('rulesDue', () => {
  it('tells expired rates, rates that soon expire, and closed statistics apart', () => {
    const due = rulesDue(pack, '2026-11-01');
    expect(ids(due.expired)).toEqual(['lonn.sats']);
    expect(ids(due.expiring)).toEqual(['skatt.sats']);
    expect(ids(due.closedStatistics)).toEqual(['regnskap.sats']);
    expect(due.expiredTakster).toEqual([{ knownThrough: '2026-06-30', codes: ['2ad', '2cd'] }]);
  });

  it('counts the last known day itself as known', () => {
    expect(ids(rulesDue(pack, '2026-04-30').expired)).toEqual([]);
    expect(ids(rulesDue(pack, '2026-05-01').expired)).toEqual(['lonn.sats']);
    expect(rulesDue(pack, '2026-06-30').expiredTakster).toEqual([]);
  });

  it('names sources not read for a year, from the day after the year', () => {
    expect(ids(rulesDue(pack, '2026-01-15').unchecked)).toEqual([]);
    expect(ids(rulesDue(pack, '2026-01-16').unchecked)).toEqual(['gammel']);
    expect(ids(rulesDue(pack, '2027-06-01').unchecked)).toEqual(['gammel', 'kilde']);
  });

  it('finds that the average basistilskudd is due in the bundled pack, and no source unread', () => {
    const due = rulesDue(bundledRules, '2026-11-22');
    expect(ids(due.expired)).toContain('basistilskudd.snitt.sats');
    expect(ids(due.expired)).not.toContain('arbeidsgiveravgift.sone-i.prosent');
    expect(ids(due.expiring)).toContain('arbeidsgiveravgift.sone-i.prosent');
    expect(due.unchecked).toEqual([]);
    expect(rulesDue(bundledRules, '2027-11-23').unchecked.length).toBe(Object.keys(bundledRules.sources).length);
  });
});

describe('rules:due', () => {
  it('prints a report in Norwegian', () => {
    expect(dueInWords(pack, '2026-11-01')).toEqual([
      'Regelpakke test per 1. november 2026',
      '',
      'Satser etter siste kjente dag: 1',
      '  2026-04-30  Lønn (lonn.sats)',
      '',
      'Takster etter siste kjente dag: 1',
      '  2026-06-30  takst 2ad, 2cd',
      '',
      'Satser som løper ut innen 3 måneder: 1',
      '  2026-12-31  Skatt (skatt.sats)',
      '',
      'Statistikk for avsluttede år (nyere tall kan finnes): 1',
      '  2025-12-31  Regnskap (regnskap.sats)',
      '',
      'Kilder som ikke er lest på et år: 1',
      '  2025-01-15  En gammel kilde (gammel)',
      '',
    ]);
  });

  it('takes the day from --today, or from the clock it is given', () => {
    expect(main(['--today', '2027-01-02'], '2026-01-01').lines[0]).toBe('Regelpakke 2026-11 per 2. januar 2027');
    expect(main([], '2026-03-04').lines[0]).toBe('Regelpakke 2026-11 per 4. mars 2026');
  });

  it.each([[['--today', '2026-02-29']], [['--today']], [['--x']], [['a', 'b']]])('explains its use for %j', (args) => {
    expect(main(args, '2026-01-01')).toMatchObject({ exitCode: 2, lines: [expect.stringMatching(/^Bruk: /)] });
  });
});
