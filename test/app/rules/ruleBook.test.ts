/** Search, browse and pages of the bundled rules, as the rules screen asks for them. */
import { beforeAll, describe, expect, it } from 'vitest';
import { RuleBook, type RuleQuery } from '../../../src/app/rules';
import { bundledRules, computePlan, kommuner, type Plan } from '../../../src/engine';
import { fullPlan } from '../../practice/support/fullPlan';
import { factWords } from '../../../src/ui/text/ruleFacts';

const ALL: RuleQuery = { text: '', subject: null, kind: null, holds: 'all', usedBy: null };
const DAY = '2026-11-21';
const SPAN = { day: DAY, last: null };

let book: RuleBook;
beforeAll(() => {
  book = new RuleBook(bundledRules, DAY, factWords);
});

const ids = (text: string, more: Partial<RuleQuery> = {}): string[] =>
  book.find({ ...ALL, ...more, text }, SPAN).map(({ id }) => id);

describe('search', () => {
  it('without words gives every record and takst once, subject by subject', () => {
    const all = ids('');
    const { records, takster } = bundledRules;
    expect(all).toHaveLength(Object.keys(records).length + Object.keys(takster).length);
    expect(new Set(all).size).toBe(all.length);
    const subjects = book.find(ALL, SPAN).map(({ subject }) => subject);
    expect(subjects.filter((subject, index) => subject !== subjects[index - 1])).toHaveLength(new Set(subjects).size);
  });

  it.each([
    ['2ad', 'takst.2ad'],
    ['takst 2ad', 'takst.2ad'],
    ['2AD', 'takst.2ad'],
    ['grunnbeløp', 'grunnbelop.sats'],
    ['grunnbelop', 'grunnbelop.sats'],
    ['grunnbeloep', 'grunnbelop.sats'],
    ['GRUNNBELØP (G)', 'grunnbelop.sats'],
  ])('for %s finds %s first', (text, id) => {
    expect(ids(text)[0]).toBe(id);
  });

  it.each([
    ['årsverk', 'aarsverk'],
    ['lønn', 'lonn'],
    ['lønn', 'loenn'],
    ['helsesekretær', 'helsesekretar'],
    ['opplæring', 'opplaering'],
  ])('%s and %s find the same', (withLetters, without) => {
    expect(ids(withLetters).length).toBeGreaterThan(0);
    expect(ids(without)).toEqual(ids(withLetters));
  });

  it('finds by id, by the glossary term and by the title of a source', () => {
    expect(ids('basistilskudd.knekkpunkt.grense')).toEqual(['basistilskudd.knekkpunkt.grense']);
    expect(ids('utjamningstilskudd').length).toBeGreaterThanOrEqual(4);
    const { values } = bundledRules.records['grunnbelop.sats']!;
    const { title } = bundledRules.sources[values.at(-1)!.source]!;
    expect(ids(title)).toContain('grunnbelop.sats');
  });

  it('asks for every word, in any order', () => {
    const both = ids('helsesekretær lønn');
    expect(both).toContain('helsesekretar.lonn.sats');
    expect([...ids('lønn helsesekretær')].sort()).toEqual([...both].sort());
    expect(ids('helsesekretær kvantefysikk')).toEqual([]);
  });

  it('follows typing: the whole alphabet in under half a second', () => {
    const start = performance.now();
    for (const letter of 'abcdefghijklmnopqrstuvwxyzæøå') ids(letter);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('filters', () => {
  it('by subject and kind give only such rows, and the counts agree', () => {
    const lonn = book.find({ ...ALL, subject: 'lonn' }, SPAN);
    expect(lonn.length).toBeGreaterThan(20);
    expect(new Set(lonn.map(({ subject }) => subject))).toEqual(new Set(['lonn']));
    const counts = book.counts({ ...ALL, subject: 'skatt' }, SPAN);
    expect(counts.find(({ id }) => id === 'lonn')?.count).toBe(lonn.length);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(ids('').length);
    const assumed = book.find({ ...ALL, kind: 'assumption' }, SPAN);
    expect(new Set(assumed.map(({ kind }) => kind))).toEqual(new Set(['assumption']));
  });

  it('by what holds: in force and not in force share out every row', () => {
    const inForce = ids('', { holds: 'inForce' });
    const not = ids('', { holds: 'notInForce' });
    expect([...inForce, ...not].sort()).toEqual([...ids('')].sort());
    expect(inForce).toContain('takst.2ad');
    // Last priced in the tariff of 2017 only.
    const closed = Object.values(bundledRules.takster).find(({ knownThrough }) => knownThrough === '2017-12-31');
    expect(not).toContain(`takst.${closed!.code}`);
  });

  it('unknown ahead: ends before the plan does, and not what outlasts it', () => {
    const query: RuleQuery = { ...ALL, holds: 'endingSoon' };
    const short = book.find(query, { day: '2026-07-01', last: '2027-06-30' }).map(({ id }) => id);
    const long = book.find(query, { day: '2026-07-01', last: '2036-06-30' }).map(({ id }) => id);
    expect(short).not.toContain('takst.2ad');
    expect(long).toContain('takst.2ad');
    expect(long).toEqual(expect.arrayContaining(short));
  });
});

describe('a row', () => {
  const row = (id: string, day: string) => book.find(ALL, { day, last: null }).find((each) => each.id === id)!;

  it('shows the value of the day, from when, and that it is stated', () => {
    expect(row('takst.2ad', DAY)).toMatchObject({
      code: '2ad',
      value: 194,
      from: '2026-07-01',
      standing: 'stated',
      knownThrough: '2027-06-30',
    });
  });

  it('past the last known day says so, with the last known value', () => {
    expect(row('takst.2ad', '2027-07-01')).toMatchObject({ standing: 'after', value: 194 });
    expect(row('takst.2ad', '2027-06-30')).toMatchObject({ standing: 'stated' });
  });

  it('before the first known day gives the first value as not yet in force', () => {
    expect(row('takst.2ad', '2016-12-31')).toMatchObject({ standing: 'before', from: '2017-01-01' });
  });

  it('between known values is unknown, and a takst without honorar shows the parts it has', () => {
    expect(row('takst.2ad', '2018-06-01')).toMatchObject({ standing: 'unknown' });
    expect(row('takst.2ad', '2020-07-01')).toMatchObject({
      value: null,
      parts: { honorar: null, refusjon: null, egenandel: 160 },
    });
  });
});

describe('a page', () => {
  it('exists for every row, with a source for every value, and its ends are read off the history', () => {
    for (const id of ids('')) {
      const page = book.page(id, DAY)!;
      expect(page.row.id).toBe(id);
      const dated = [...page.values, ...page.takstValues];
      expect(dated.length).toBeGreaterThan(0);
      expect(page.sources.length).toBeGreaterThan(0);
      for (const { source } of dated) expect(page.sources).toContainEqual(source);
      for (const { steps } of page.history) {
        steps.forEach((step, index) => {
          const next = steps[index + 1];
          if (step.through !== null) expect(step.through >= step.from).toBe(true);
          if (next !== undefined) expect(step.through! < next.from).toBe(true);
        });
      }
    }
  });

  it('of a takst has its parts, its time rule and its terms', () => {
    const page = book.page('takst.2cd', DAY)!;
    expect(page.rates.map(({ id, value }) => [id, value])).toEqual([
      ['takst.2cd.honorar', 132],
      ['takst.2cd.refusjon', 132],
      ['takst.2cd.egenandel', 0],
    ]);
    expect(page.takstValues.slice(0, 2).map(({ minutesPerUnit }) => minutesPerUnit)).toEqual([5, 15]);
    expect(page.terms).toMatchObject({ time: 'dag', repeat: 'rep.', frikort: true });
  });

  it('is the takst’s for any of its parts, and null for what the rules lack', () => {
    expect(book.page('takst.2ad.egenandel', DAY)?.row.id).toBe('takst.2ad');
    expect(book.page('takst.9zz', DAY)).toBeNull();
    expect(book.page('finnes.ikke', DAY)).toBeNull();
    expect(book.page('__proto__', DAY)).toBeNull();
  });

  it('explains the term in the glossary’s words', () => {
    expect(book.page('grunnbelop.sats', DAY)?.term?.meaning).toMatch(/^[A-ZÆØÅ].+\.$/);
  });
});

describe('with a plan', () => {
  const plan: Plan = fullPlan();
  const pageOf = (id: string) => book.page(id, plan.horizon.start)!;

  it('the days are the plan’s, to its last day', () => {
    const leap: Plan = { ...plan, horizon: { start: '2027-03-01', years: 1 } };
    expect(book.span(leap)).toEqual({ day: '2027-03-01', last: '2028-02-29' });
    expect(book.span(null)).toEqual({ day: DAY, last: null });
  });

  it('a rate that is read has its alternatives; one that is not has none', () => {
    const comparison = computePlan(plan, bundledRules, kommuner).comparison!;
    const used = book.usedRows(comparison);
    expect(book.uses(comparison, pageOf('takst.2ad').rates).map(({ scenario }) => scenario)).toEqual(
      comparison.scenarios.map(({ name }) => name),
    );
    expect(used.has('takst.2ad')).toBe(true);
    expect(used.has('nasjonalt.perInnbygger.sats')).toBe(false);
    expect(book.uses(comparison, pageOf('nasjonalt.perInnbygger.sats').rates)).toEqual([]);
    expect(book.find({ ...ALL, usedBy: used }, SPAN).map(({ id }) => id)).not.toContain('nasjonalt.perInnbygger.sats');
  });

  it('shows what the plan computes with: the rule, carried from the day after it ends', () => {
    const growing: Plan = {
      ...plan,
      horizon: { start: '2027-01-01', years: 2 },
      carryForward: { ...plan.carryForward, growth: { ...plan.carryForward.growth, takst: 0.1 } },
      ownRates: [],
    };
    const [honorar] = book.planSteps(growing, pageOf('takst.2ad').rates);
    expect(honorar?.steps.map(({ from, status }) => [from, status])).toEqual([
      ['2027-01-01', 'vedtatt'],
      ['2027-07-01', 'videreført'],
      ['2028-07-01', 'videreført'],
    ]);
    expect(honorar?.steps.map(({ value }) => value)).toEqual([
      194,
      expect.closeTo(213.4, 9),
      expect.closeTo(234.74, 9),
    ]);
  });

  it('without carrying there is no value after the last known day', () => {
    const stopping: Plan = {
      ...plan,
      horizon: { start: '2027-01-01', years: 1 },
      carryForward: { ...plan.carryForward, method: { ...plan.carryForward.method, takst: 'stop' as const } },
      ownRates: [],
    };
    const [honorar] = book.planSteps(stopping, pageOf('takst.2ad').rates);
    expect(honorar?.steps).toEqual([
      { from: '2027-01-01', value: 194, status: 'vedtatt', isAbolished: false },
      { from: '2027-07-01', value: null, status: null, isAbolished: false },
    ]);
  });

  it('keeps an own figure equal to the rule in sight, and says that it is', () => {
    const own = { record: 'takst.2ad.honorar', from: '2026-07-01', note: '' };
    const pinned: Plan = {
      ...plan,
      ownRates: [
        { ...own, value: 194 },
        { ...own, from: '2027-01-01', value: 200 },
      ],
    };
    expect(book.ownRates(pinned, pageOf('takst.2ad').rates)).toMatchObject([
      { part: 'honorar', rule: 194, isEqual: true, scenario: null },
      { part: 'honorar', rule: 194, isEqual: false, scenario: null },
    ]);
  });

  it('a draft that says 10 000 000 years is shown as 30', () => {
    const wild: Plan = { ...plan, horizon: { start: '2026-07-01', years: 1e7 } };
    expect(book.span(wild).last).toBe('2056-06-30');
    expect(book.planSteps(wild, pageOf('takst.2ad').rates)).toHaveLength(3);
  });
});

it('the state of the law has forms first, the standing of the day, and a source each', () => {
  const rows = book.legal(DAY);
  expect(rows.map(({ kind }) => kind)).toEqual([...rows.map(({ kind }) => kind)].sort());
  const status = (id: string, day: string) => book.legal(day).find((row) => row.id === id)?.now?.status;
  expect(status('fastlegeselskap', DAY)).toBe('foreslått');
  expect(status('tidstakst-5-minutter', '2026-07-01')).toBe('gjeldende');
  expect(status('tidstakst-5-minutter', '2000-01-01')).toBeUndefined();
  const company = rows.find(({ id }) => id === 'fastlegeselskap')!;
  expect([company.now, ...company.others].map((card) => card?.from)).toEqual(['2026-09-23', '2023-04-18']);
  for (const { now, others } of rows) expect([now!, ...others].every(({ source }) => source.title !== '')).toBe(true);
});

it('names the pack: edition, fingerprint, counts and when it was read', () => {
  const { facts } = book;
  expect(facts.edition).toBe(bundledRules.edition);
  expect(facts.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  const read = Object.values(bundledRules.sources)
    .map((source) => source.read)
    .sort();
  expect(facts).toMatchObject({ takster: 480, read: [read[0], read.at(-1)] });
  expect(facts.records + facts.takster).toBe(ids('').length);
});
