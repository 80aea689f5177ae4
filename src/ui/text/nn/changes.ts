import type { Translated } from './translated';

export const CHANGE_WORDS = { standard: 'standard', yes: 'ja', no: 'nei' } satisfies Translated<
  typeof import('../changes').CHANGE_WORDS
>;
