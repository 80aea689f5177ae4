/** Invalid combinations, read from the regulation's own notation: every one of them refers to known codes. */
import { describe, expect, it } from 'vitest';
import { bundledRules } from '../../src/engine/rules';
import { readExclusions } from '../../src/engine/rules/excludes';

const KNOWN = [
  ...[
    '1ad',
    '1ak',
    '1bd',
    '1bk',
    '1f',
    '1g',
    '2ad',
    '2ak',
    '2cd',
    '2kd',
    '3ad',
    '4a1',
    '4b1',
    '7',
    '11ad',
    '11ak',
    '11e',
  ],
  ...[
    '11f',
    '12ad',
    '14',
    '14d',
    '21d',
    '149',
    '155',
    '217c',
    '612a',
    '621a',
    '622a',
    '622b',
    '701a',
    '702',
    '743b',
    '744',
  ],
  ...['K02a', 'K02b', 'K02g', 'K03', 'S1ad', 'S2ad', 'S11ad', 'S11e'],
];
const read = (text: string, own = '2ad') => readExclusions(text, KNOWN, own);

describe('a list of codes', () => {
  it('names a takst, every takst of a number, and every takst that begins so', () => {
    expect(read('2ak, 621').codes).toEqual(['2ak', '621a']);
    expect(read('1').codes).toEqual(['1ad', '1ak', '1bd', '1bk', '1f', '1g']);
    expect(read('1b').codes).toEqual(['1bd', '1bk']);
    expect(read('4a').codes).toEqual(['4a1']);
    expect(read('2*, 12*').codes).toEqual(['12ad', '2ak', '2cd', '2kd']);
  });

  it('does not take 11 for 1, nor the doctor’s takster for the nurse’s', () => {
    expect(read('1').codes).not.toContain('11ad');
    expect(read('S1, S11').codes).toEqual(['S11ad', 'S11e', 'S1ad']);
    expect(read('21').codes).toEqual(['21d']);
  });

  it('lets letters alone go with the number before them', () => {
    expect(read('1ak, b, f, g, 2ak').codes).toEqual(['1ak', '1bd', '1bk', '1f', '1g', '2ak']);
    expect(read('622a–b').codes).toEqual(['622a', '622b']);
    expect(read('149 og 155').codes).toEqual(['149', '155']);
  });

  it('reads ranges, missing commas and a space inside a code', () => {
    expect(read('701–743').codes).toEqual(['701a', '702', '743b']);
    expect(read('Takstene K02a–K02g er gjensidig utelukkende', 'K02a').codes).toEqual(['K02b', 'K02g']);
    expect(read('1ad 2ak, 4a1,7').codes).toEqual(['1ad', '2ak', '4a1', '7']);
    expect(read('2 kd').codes).toEqual(['2kd']);
  });

  it('takes exceptions out of their own group only', () => {
    expect(read('11 med unntak av 11e og 11f, 12, 14')).toMatchObject({
      codes: ['11ad', '11ak', '12ad', '14', '14d'],
      except: ['11e', '11f'],
    });
    expect(read('1ad, 11 med unntak av 11e, 3, 4').codes).toEqual(['11ad', '11ak', '11f', '1ad', '3ad', '4a1', '4b1']);
  });

  it('never excludes the takst itself, and tells what it cannot find', () => {
    expect(read('2, 13, 22b')).toEqual({
      isAll: false,
      codes: ['2ak', '2cd', '2kd'],
      except: [],
      unknown: ['13', '22b'],
    });
  });
});

describe('all takster', () => {
  it.each(['alle', 'Alle', '*'])('«%s»', (text) => {
    expect(read(text)).toEqual({ isAll: true, codes: [], except: [], unknown: [] });
  });

  it.each<[string, string[]]>([
    ['alle unntatt 701–743', ['701a', '702', '743b']],
    ['Alle med unntak av takst 2ak og 2cd', ['2ak', '2cd']],
    ['alle, unntatt 4a, 21', ['4a1', '21d']],
    ['* med unntak av 701a–712', ['701a', '702']],
  ])('«%s»', (text, except) => {
    expect(read(text)).toMatchObject({ isAll: true, except });
  });
});

/**
 * Codes the regulation names as invalid combinations that are no takst in either tariff, and were not read as one in the
 * years before. A misspelt code would come on top of these, and fail.
 */
const NOT_IN_THE_TARIFF = ['103', '12ak', '12ck', '13', '1d', '22', '507a', '507b', '609', 'K01b', 'K01c'];

describe('the bundled tariffs', () => {
  const codes = Object.keys(bundledRules.takster);
  const texts = Object.values(bundledRules.takster).flatMap(({ code, excludes, values }) =>
    [excludes, ...values.map((value) => value.excludes)].flatMap((text) => (text ? [{ code, text }] : [])),
  );

  it('refer to known codes, apart from those the regulation names and the tariff lacks', () => {
    const unknown = texts.flatMap(({ code, text }) => readExclusions(text, codes, code).unknown);
    expect([...new Set(unknown)].sort()).toEqual(NOT_IN_THE_TARIFF);
    expect(texts.length).toBeGreaterThan(200);
  });

  it('each leave something out: none is read as nothing', () => {
    const empty = texts.filter(({ code, text }) => {
      const found = readExclusions(text, codes, code);
      return !found.isAll && found.codes.length + found.unknown.length === 0;
    });
    expect(empty).toEqual([]);
  });

  it('agree where two takster name each other: 2ad and 2ak', () => {
    const of = (code: string) => readExclusions(bundledRules.takster[code]?.excludes ?? '', codes, code);
    expect(of('2ad').codes).toContain('2ak');
    expect(of('2ak').codes).toContain('2ad');
    expect(of('2ad').codes).not.toContain('11f');
    expect(of('2ad').except).toEqual(['11e', '11f']);
  });
});
