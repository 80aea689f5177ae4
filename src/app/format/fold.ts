/** Text made comparable for search: case, accents and the ways to write æ, ø and å without them fall away. */

/**
 * `Årsverk`, `aarsverk` and `arsverk` fold alike, as do `lønn`, `loenn` and `lonn`. What stands doubled by chance folds
 * too; both sides of a comparison do, so nothing is missed for it.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'a')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('aa', 'a')
    .replaceAll('ae', 'a')
    .replaceAll('oe', 'o')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
}

/** The words of a search, folded; signs around them fall away. */
export function foldedWords(text: string): string[] {
  return fold(text)
    .split(' ')
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, ''))
    .filter((word) => word !== '');
}
