/** What ranges come to, as sentences: the lower income first, and each figure with the end it is read at. */
import { describe, expect, it } from 'vitest';
import type { AtEnd, RangeStudy } from '../../src/app/result';
import { editingText } from '../../src/ui/text/editing';
import { rangeSentences, type RangeSentence } from '../../src/ui/views/plan/result/rangeWords';
import { samplePlan } from '../arbitraries/builders';

const PATH = 'baseline.office.perDoctor';
const at = (income: number | null): AtEnd => ({
  incomes: new Map(income === null ? [] : [['a', income]]),
  leader: null,
  reading: null,
});
const study = (low: AtEnd, high: AtEnd, together: RangeStudy['together'] = null): RangeStudy => ({
  now: at(1_000_000),
  effects: [{ range: { path: PATH, low: 100_000, high: 300_000 }, value: 200_000, ownFigure: [], low, high }],
  together,
  subject: 'a',
});
const said = (of: RangeStudy): readonly RangeSentence[] => rangeSentences(of, samplePlan(), () => 'A');
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('what ranges come to', () => {
  it('has the lower income first, wherever in the range it is, with the end it is read at', () => {
    const [cheap, dear] = [at(1_100_000), at(900_000)];
    const [sentence] = said(study(cheap, dear));
    expect(plain(sentence?.text ?? '')).toMatch(/900 000 kr.*1 100 000 kr/u);
    expect(sentence?.ends.map((end) => plain(end.text))).toEqual(['900 000 kr', '1 100 000 kr']);
    expect(sentence?.ends.map((end) => end.at)).toEqual([dear, cheap]);
  });

  it('tells of all together only where both ends can be computed', () => {
    const [low, high] = [at(900_000), at(1_100_000)];
    expect(said(study(low, high, { low, high }))).toHaveLength(2);
    expect(said(study(low, high, { low, high: at(null) }))).toHaveLength(1);
  });

  it('says so where the ranges move nothing', () => {
    expect(said(study(at(1_000_000), at(1_000_000.4)))).toEqual([{ text: editingText.meaning.nothing, ends: [] }]);
  });
});
