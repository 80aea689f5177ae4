/** What reads as words in the engine's source and is never shown: ids, and what is told to those who build the app. */
export const NOT_WORDS: ReadonlySet<string> = new Set([
  'by contract',
  'calendar',
  'UnknownPathError',
  'there already',
  'Ia',
  'videreført',
  'høy',
]);
