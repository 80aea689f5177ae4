/** The rules screen's sentences, and where its chart puts the steps. */
import { describe, expect, it } from 'vitest';
import { RuleBook, type HistorySeries, type RulePage } from '../../src/app/rules';
import { bundledRules } from '../../src/engine';
import { CARRY_UNCHANGED, type CarryForward } from '../../src/engine/practice/plan';
import {
  afterText,
  historyText,
  repeatText,
  ruleValueText,
  rowValueText,
  whoText,
} from '../../src/ui/text/ruleSentences';
import { stepPicture } from '../../src/ui/views/rules/stepPicture';
import { factWords } from '../../src/ui/text/ruleFacts';

const DAY = '2026-11-21';
const book = new RuleBook(bundledRules, DAY, factWords);
const pageOf = (id: string): RulePage => book.page(id, DAY)!;
const plain = (text: string | null): string => (text ?? 'null').replaceAll('\u00a0', ' ');
const carrying = (growth: number, method: 'growth' | 'index' | 'stop' = 'growth'): CarryForward => ({
  ...CARRY_UNCHANGED,
  method: { ...CARRY_UNCHANGED.method, basistilskudd: method, takst: method, lonn: method, kostnad: method },
  growth: { basistilskudd: growth, takst: growth, lonn: growth, kostnad: growth },
});

describe('a value is written in its unit', () => {
  it.each([
    [0.141, 'andel', '14,1 %'],
    [136549, 'kr', '136 549 kr'],
    [12.5, 'kr', '12,50 kr'],
    [861.16, 'kr per listeinnbygger per år', '861,16 kr per listeinnbygger per år'],
    [1.5, 'faktor', '1,5'],
    [7.1, 'G', '7,1 G'],
    [1000, 'listeinnbyggere', '1 000 listeinnbyggere'],
  ])('%s %s', (value, unit, text) => {
    expect(plain(ruleValueText(value, unit))).toBe(text);
  });

  it('every value of the rules can be written', () => {
    const rows = book.find(
      { text: '', subject: null, kind: null, holds: 'all', usedBy: null },
      { day: DAY, last: null },
    );
    for (const row of rows) expect(rowValueText(row)).not.toMatch(/NaN|undefined|∞/);
  });
});

describe('what comes after the last known day', () => {
  const takst = pageOf('takst.2ad');

  it('is a choice without a plan, and the plan’s choice with one', () => {
    expect(plain(afterText(takst, null))).toBe(
      'Siste kjente dag er 30. juni 2027. Hva som gjelder etterpå, velges i hver plan: videreføring eller egen sats.',
    );
    expect(plain(afterText(takst, carrying(0.025)))).toBe(
      'Siste kjente dag er 30. juni 2027. Planen fører verdien videre med 2,5 % per år, veksten planen har valgt for takster.',
    );
    expect(plain(afterText(takst, carrying(0)))).toMatch(/Planen bruker samme verdi videre\.$/);
    expect(plain(afterText(takst, carrying(0.025, 'stop')))).toMatch(/etter denne dagen trengs en egen sats\.$/);
  });

  it('is the way of a series, named, where the plan says so', () => {
    const takst = pageOf('takst.2ad');
    expect(plain(afterText(takst, carrying(0.04, 'index')))).toBe(
      'Siste kjente dag er 30. juni 2027. Planen lar verdien følge Grunnbeløpet (G), serien planen har valgt for takster; der serien ikke er kjent, med 4 % per år.',
    );
  });

  it('is nothing for what was abolished', () => {
    expect(afterText(pageOf('basistilskudd.sats.under'), carrying(0.1))).toBe('Avviklet fra 1. mai 2023.');
  });

  it('an open-ended price grows in a plan, an open-ended quantity does not', () => {
    const open = Object.values(bundledRules.records).filter(({ knownThrough }) => knownThrough === null);
    const price = open.find(({ growth, values }) => growth !== 'none' && values.at(-1)?.value !== null)!;
    const quantity = open.find(({ growth, values }) => growth === 'none' && values.at(-1)?.value !== null)!;
    expect(afterText(pageOf(price.id), carrying(0.02))).toMatch(/lar siste verdi vokse/);
    expect(afterText(pageOf(quantity.id), carrying(0.02))).toBe('Verdien gjelder til den blir endret.');
  });
});

describe('the history in words', () => {
  it('says from, to, how much and how many', () => {
    expect(plain(historyText(pageOf('grunnbelop.sats')))).toBe(
      '111 477 kr fra 1. mai 2022, 136 549 kr fra 1. mai 2026 (opp 22,5 %); 5 verdier.',
    );
  });

  it('of a time takst whose minutes changed compares no amounts', () => {
    const text = historyText(pageOf('takst.2cd'));
    expect(text).not.toMatch(/opp|ned /);
    expect(text).toMatch(/Tidsregelen er endret underveis/);
  });
});

describe('the terms of a takst in words', () => {
  it.each([
    ['0', 'Kan ikke gjentas'],
    ['rep.', 'Kan gjentas'],
    ['Rep.', 'Kan gjentas'],
    ['1', 'Høyst 1 gang'],
    ['3', 'Høyst 3 ganger'],
    ['rep. 50 %', 'Merket «rep. 50 %» i forskriften'],
    [null, 'Ikke oppgitt'],
  ])('repeat %s', (repeat, text) => {
    expect(repeatText(repeat)).toBe(text);
  });

  it('say who may use it', () => {
    expect(whoText(pageOf('takst.2dd').terms!)).toBe('Bare spesialister');
    expect(whoText(pageOf('takst.2ad').terms!)).toBe('Ikke begrenset til spesialister');
    const nurse = Object.values(bundledRules.takster).find(({ performer }) => performer === 'sykepleier')!;
    expect(whoText(pageOf(`takst.${nurse.code}`).terms!)).toBe('Sykepleier');
  });
});

describe('the chart', () => {
  const series = (...steps: HistorySeries['steps']): HistorySeries[] => [{ id: 'value', steps }];

  it('puts the greatest on top, nought at the bottom, and joins what follows directly', () => {
    const picture = stepPicture(
      series(
        { from: '2024-01-01', through: '2024-12-31', value: 50 },
        { from: '2025-01-01', through: null, value: 100 },
      ),
      '2026-01-01',
    );
    expect(picture).toMatchObject({ first: '2024-01-01', last: '2026-01-01', top: 100, bottom: 0 });
    expect(picture.lines[0]?.path).toBe('M0 50H50.07V0H100');
  });

  it('breaks the line where nothing is known', () => {
    const picture = stepPicture(
      series(
        { from: '2024-01-01', through: '2024-06-30', value: 1 },
        { from: '2025-01-01', through: '2025-12-31', value: 1 },
      ),
      '2020-01-01',
    );
    expect(picture.lines[0]?.path.match(/M/g)).toHaveLength(2);
    expect(picture.last).toBe('2025-12-31');
  });

  it('stays a picture when every value is nought or below', () => {
    for (const value of [0, -5]) {
      const { lines } = stepPicture(series({ from: DAY, through: null, value }), DAY);
      expect(lines[0]?.path).toMatch(/^M[\d.]+ [\d.]+H[\d.]+$/);
    }
  });

  it('of every record has numbers only', () => {
    const ids = [
      ...Object.keys(bundledRules.records),
      ...Object.keys(bundledRules.takster).map((code) => `takst.${code}`),
    ];
    for (const id of ids) {
      const { history } = pageOf(id);
      if (history.length === 0) continue;
      for (const { path } of stepPicture(history, DAY).lines) expect(path).toMatch(/^[MVH\d. ]+$/);
    }
  });
});
