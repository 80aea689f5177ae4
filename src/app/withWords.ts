/**
 * The door to what comes after the first view. A page in nynorsk begins with the words the first view needs; the others
 * must be in place before a module that says them is evaluated. So the first view asks for every later module here.
 */

let readWords: (() => Promise<void>) | null = null;
let reading: Promise<void> | null = null;

/** @param read puts the later words in place; called once, when the first later module is asked for */
export function wordsComeLater(read: () => Promise<void>): void {
  readWords = read;
  reading = null;
}

/** The module, asked for when every word it says is in place. Where nothing is waited for, it is asked for at once. */
export function withWords<Module>(load: () => Promise<Module>): Promise<Module> {
  if (readWords === null) return load();
  reading ??= readWords();
  return reading.then(load);
}
