/** A sentence cut around its figures. */
import { describe, expect, it } from 'vitest';
import { heldParts, placeOf, toldParts, type ToldFigure } from '../../src/ui/components/toldParts';

const figure = (text: string): ToldFigure => ({ text, name: text, onexplain: () => undefined });
/** Figures in brackets. */
const cut = (sentence: string, ...texts: readonly string[]): string =>
  toldParts(
    sentence,
    texts.map((text) => figure(text)),
  )
    .map((part) => (typeof part === 'string' ? part : `[${part.text}]`))
    .join('');

describe('a sentence with figures', () => {
  it('is cut around each, wherever it stands', () => {
    expect(cut('Fra 10 kr til 20 kr.', '10 kr', '20 kr')).toBe('Fra [10 kr] til [20 kr].');
    expect(cut('10 kr', '10 kr')).toBe('[10 kr]');
    expect(cut('Ingen tall.')).toBe('Ingen tall.');
    expect(toldParts('', [])).toEqual([]);
  });

  it('keeps the marks that follow a figure with it, and is the same sentence', () => {
    const sentence = 'Fra 10 kr, eller 20 kr). Ellers 30 kr';
    const parts = heldParts(toldParts(sentence, [figure('10 kr'), figure('20 kr'), figure('30 kr')]));
    const texts = parts.map((part) => (typeof part === 'string' ? part : `${part.text}${part.tail}`));
    expect(texts).toEqual(['Fra ', '10 kr,', ' eller ', '20 kr).', ' Ellers ', '30 kr']);
    expect(texts.join('')).toBe(sentence);
    expect(heldParts(['. Uten tall.'])).toEqual(['. Uten tall.']);
  });

  it('has the same figure twice, each at its own place', () => {
    expect(cut('Fra 10 kr til 10 kr.', '10 kr', '10 kr')).toBe('Fra [10 kr] til [10 kr].');
    expect(cut('Fra 10 kr til 10 kr.', '10 kr')).toBe('Fra [10 kr] til 10 kr.');
  });

  it('does not find a figure inside a longer one', () => {
    // With the hard spaces of a number as it is written on screen too.
    expect(cut('Av 963 000 kr er 63 000 kr igjen.', '63 000 kr')).toBe('Av 963 000 kr er [63 000 kr] igjen.');
    expect(cut('1\u00a0063\u00a0000 kr', '63\u00a0000 kr')).toBe('1\u00a0063\u00a0000 kr');
    expect(cut('2,5 og 2', '2')).toBe('2,5 og [2]');
    expect(cut('12,5 % og 5 %', '5 %')).toBe('12,5 % og [5 %]');
    expect(cut('1 200 og 1', '1')).toBe('1 200 og [1]');
  });

  it('leaves out what is not there, or comes too late, and still finds the next', () => {
    expect(cut('Fra 10 kr til 20 kr.', '30 kr', '20 kr', '10 kr')).toBe('Fra 10 kr til [20 kr].');
    expect(cut('Fra 10 kr.', '', '10 kr')).toBe('Fra [10 kr].');
  });

  it('finds a figure’s own place, after another number that ends in the same digits', () => {
    const sentence = 'Kari får 963 000 kr, Per får 50 000 kr og Liv får 63 000 kr.';
    expect(placeOf(sentence, '63 000 kr')).toBe(sentence.length - '63 000 kr.'.length);
    expect(placeOf(sentence, '50 000 kr')).toBe('Kari får 963 000 kr, Per får '.length);
    expect(placeOf(sentence, '3 000 kr')).toBe(-1);
  });
});
