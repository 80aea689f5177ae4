/** The catalogue's lint: every reform is sourced, says its standing, and touches rates that exist. */
import { describe, expect, it } from 'vitest';
import { bundledRules } from '../../src/engine/rules';
import { findSeries } from '../../src/engine/rules/lookup';
import { fits, overlayOf, reformCollisions } from '../../src/engine/rules/overlay';
import { findReform, REFORMS, type Reform } from '../../src/engine/rules/reforms';
import { SPECIALIST_CODES, SPECIALIST_PER_INHABITANT } from '../../src/engine/rules/reforms/activity';
import { BASIS_SHARE, basisShare, TAKST_SHARE } from '../../src/engine/rules/reforms/financingMix';
import { LAST_KNEKKPUNKT_FACTOR } from '../../src/engine/rules/reforms/grants';
import { TAKST_COMPONENTS } from '../../src/engine/rules/takstComponent';
import { statisticTables } from '../../src/engine/rules/facts';

const everyRate = [
  ...Object.keys(bundledRules.records),
  ...Object.keys(bundledRules.takster).flatMap((code) => TAKST_COMPONENTS.map((part) => `takst.${code}.${part}`)),
];
const lastValue = (record: string, day: string) =>
  bundledRules.records[record]?.values.findLast(({ from }) => from <= day)?.value ?? null;

const effectsOf = ({ touches, parameter, earliest }: Reform) => touches(parameter?.standard ?? 0, earliest);

describe('the reforms', () => {
  it('have ids of their own, and titles of their own', () => {
    expect(new Set(REFORMS.map(({ id }) => id)).size).toBe(REFORMS.length);
    expect(new Set(REFORMS.map(({ title }) => title)).size).toBe(REFORMS.length);
    expect(REFORMS.filter(({ id }) => !/^[a-z0-9-]{1,64}$/.test(id) || findReform(id)?.id !== id)).toEqual([]);
  });

  it('rest on a source the pack has, with the place in it', () => {
    expect(REFORMS.filter(({ source }) => !Object.hasOwn(bundledRules.sources, source)).map(({ id }) => id)).toEqual(
      [],
    );
    expect(REFORMS.filter(({ locator }) => locator === '').map(({ id }) => id)).toEqual([]);
    // A line of our own reading is no place a reader can look up, and «omtalen av» is nowhere.
    expect(REFORMS.filter(({ locator }) => /linje \d|omtalen av/.test(locator)).map(({ id }) => id)).toEqual([]);
  });

  it('are none of them in force, and say so in words', () => {
    for (const { id, status, statusNote, description, author } of REFORMS) {
      expect(['varslet', 'foreslått', 'avsluttet', 'regneeksempel'], id).toContain(status);
      for (const text of [statusNote, description, author]) expect(text, id).toMatch(/^[\p{Lu}\d].+/u);
      expect(`${statusNote}|${description}`, id).toMatch(/\.\|.*\.$/su);
    }
  });

  it('touch rates that exist, in a way that fits them', () => {
    for (const reform of REFORMS) {
      for (const { record, op, value, formula } of effectsOf(reform)) {
        expect(
          everyRate.some((id) => fits(record, id)),
          `${reform.id} ${record}`,
        ).toBe(true);
        expect(formula, reform.id).not.toBe('');
        if (op === 'copy') expect(findSeries(bundledRules, String(value)), `${reform.id} ${value}`).not.toBeNull();
        else expect(Number.isFinite(value), `${reform.id} ${record}`).toBe(true);
      }
    }
  });

  it('have a standard within the parameter’s range, and effects within the records’ ranges from end to end', () => {
    for (const { id, parameter, touches, earliest } of REFORMS) {
      if (parameter === undefined) continue;
      const { min, max, standard, isWhole } = parameter;
      expect(min <= standard && standard <= max, id).toBe(true);
      expect(!isWhole || [min, max, standard].every(Number.isInteger), id).toBe(true);
      for (const { record, op, value } of [min, standard, max].flatMap((amount) => touches(amount, earliest))) {
        const [low, high] = findSeries(bundledRules, record)?.range ?? [0, Infinity];
        if (op === 'value') expect(Number(value) >= low && Number(value) <= high, `${id} ${record}`).toBe(true);
        else if (op === 'factor') expect(Number(value), `${id} ${record}`).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('take their steps in order, none before the first day', () => {
    const { touches } = findReform('basisandel-pluss-10') as Reform;
    const days = touches(4, '2027-07-01').filter(({ record }) => record.startsWith('basistilskudd'));
    expect(days.map(({ from, value }) => [from, value])).toEqual([
      ['2027-07-01', expect.closeTo(0.345 / 0.32, 12)],
      ['2028-07-01', expect.closeTo(0.37 / 0.32, 12)],
      ['2029-07-01', expect.closeTo(0.395 / 0.32, 12)],
      ['2030-07-01', expect.closeTo(0.42 / 0.32, 12)],
    ]);
    expect(touches(2, '2027-06-30').map(({ from }) => from)).toContain('2027-07-01');
  });
});

describe('the figures the reforms rest on', () => {
  it('are the national shares the rules have', () => {
    expect(lastValue('nasjonalt.basisandel.prosent', '2023-01-01')).toBe(BASIS_SHARE);
    expect(lastValue('nasjonalt.aktivitetsandel.prosent', '2023-05-01')).toBe(TAKST_SHARE);
  });

  it.each([0, 0.32, 0.5, 0.7, 1])('keep the national total at a share of %s', (share) => {
    const [basis, takst] = basisShare(share);
    expect(BASIS_SHARE * Number(basis?.value) + TAKST_SHARE * Number(takst?.value)).toBeCloseTo(1, 12);
  });

  it('round as written: 1,5625 and 0,735294; 2,1875 and 0,441176', () => {
    const values = (share: number) => basisShare(share).map(({ value }) => Math.round(Number(value) * 1e6) / 1e6);
    expect(values(0.5).slice(0, 2)).toEqual([1.5625, 0.735294]);
    expect(values(0.7).slice(0, 2)).toEqual([2.1875, 0.441176]);
  });

  it('leave the average specialist as before: supplement in 2022, raised as 2dd, over the average list', () => {
    const supplement = lastValue('spesialist.tillegg.sats', '2022-12-31') as number;
    const table = (id: string, key: string, match: (group?: string, from?: string | null) => boolean): number =>
      statisticTables
        .find((each) => each.id === id)
        ?.entries.filter(({ group, from }) => match(group, from))
        .map(({ parts }) => parts[key])
        .at(-1) as number;
    const average2dd = table('takstbruk.spesialisttillegg', 'honorarPerTakst', (group) => group === '2dd');
    const averageList = table('marked.listelengde', 'snittFasteLeger', (_, from) => from === '2022-12-31');
    const now = bundledRules.takster['2dd']?.values.at(-1)?.honorar as number;
    const perInhabitant = (supplement * (now / average2dd)) / averageList;
    expect([supplement, average2dd, averageList, now]).toEqual([330_000, 106.47, 1_034, 120]);
    expect(Math.abs(perInhabitant - SPECIALIST_PER_INHABITANT)).toBeLessThan(0.05);
  });

  it('take away every specialist supplement a fastlege can use', () => {
    const codes = Object.values(bundledRules.takster)
      .filter(({ specialistOnly, avtalespesialistOnly }) => specialistOnly && avtalespesialistOnly !== true)
      .map(({ code }) => code);
    expect([...SPECIALIST_CODES].sort()).toEqual(codes.sort());
  });

  it('are the last rates on each side of the knekkpunkt', () => {
    const [under, over] = ['under', 'over'].map((side) => lastValue(`basistilskudd.sats.${side}`, '2023-04-30'));
    expect([under, over]).toEqual([675, 544]);
    expect(Number(over) / Number(under)).toBe(LAST_KNEKKPUNKT_FACTOR);
    expect(lastValue('basistilskudd.knekkpunkt.faktor', '2023-04-30')).toBeCloseTo(LAST_KNEKKPUNKT_FACTOR, 4);
    expect(lastValue('basistilskudd.knekkpunkt.faktor', '2023-05-01')).toBeNull();
    expect(lastValue('basistilskudd.spesialist.sats', '2026-11-21')).toBe(0);
  });
});

describe('the overlay', () => {
  const choice = (id: string, from = '2027-01-01', amount: number | null = null) => ({ id, from, amount });

  it('covers every part of every takst and the average of the rest, and nothing else of that name', () => {
    const { on } = overlayOf([choice('basisandel-50')]);
    const touched = everyRate.filter((id) => on(id).length > 0);
    const expected = everyRate.filter(
      (id) => /^takst\..+\.(honorar|refusjon|egenandel)$/.test(id) || id === 'takst.ovrige.sats',
    );
    expect(touched.sort()).toEqual([...expected, 'basistilskudd.snitt.sats'].sort());
    expect(touched).not.toContain('takst.regulering.prosent');
  });

  it.each([
    ['a.*.c', 'a.b.c', true],
    ['a.*.c', 'a.c', false],
    ['a.*', 'a.', true],
    ['a.b', 'a.b', true],
    ['a.b', 'a.bc', false],
  ])('%s fits %s: %s', (pattern, record, expected) => {
    expect(fits(pattern, record)).toBe(expected);
  });

  it('sees a collision between two patterns, a pattern and a record, and two records', () => {
    const pairs = [
      ['basisandel-50', 'finansiering-danmark'],
      ['basisandel-50', 'kveldstakst-digital'],
      ['kveldstakst-digital', 'basisandel-50'],
    ] as const;
    for (const [a, b] of pairs) {
      const [found] = reformCollisions([choice(a), choice(b)], '2030-01-01');
      expect(found?.places, `${a} ${b}`).toEqual([0, 1]);
      expect(found?.titles).toEqual([findReform(a)?.title, findReform(b)?.title]);
    }
    expect(
      reformCollisions(
        [
          'basisandel-50',
          'attester-ut',
          'grunntilskudd-liste',
          'grunntilskudd-varighet',
          'utjamning-slutt',
          'knekkpunkt',
        ].map((id) => choice(id)),
        '2030-01-01',
      ),
    ).toEqual([]);
  });
});
