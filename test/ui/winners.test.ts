import { describe, expect, test } from 'vitest';
import { resultText } from '../../src/ui/text/result';
import { resultText as nynorsk } from '../../src/ui/text/nn/result';

describe('who wins and who loses, in a sentence', () => {
  test.each([
    [4, 0, 0, '4\u00a0leger får mer, ingen får mindre.'],
    [0, 4, 0, 'Ingen leger får mer, 4\u00a0får mindre.'],
    [1, 3, 0, '1\u00a0lege får mer, 3\u00a0får mindre.'],
    [0, 0, 2, 'Ingen leger får mer, ingen får mindre og 2\u00a0får det samme.'],
  ])('%i up, %i down, %i the same', (up, down, same, said) => {
    expect(resultText.winners.summary(up, down, same)).toBe(said);
  });

  test('in nynorsk', () => {
    expect(nynorsk.winners.summary(4, 0, 0)).toBe('4\u00a0legar får meir, ingen får mindre.');
  });
});
