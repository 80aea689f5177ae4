import type { Translated } from './translated';

export const DIFF_SUBJECTS = {
  pack: 'Pakken',
  record: 'Satsen',
  takst: 'Taksten',
  source: 'Kjelda',
} satisfies Translated<typeof import('../rulesDiff').DIFF_SUBJECTS>;

export const diffWords = {
  added: (name) => `+ ${name} er ny.`,
  removed: (name) => `− ${name} er borte.`,
  valueAdded: (name, from, amounts) => `+ ${name} har fått ein verdi frå ${from}: ${amounts}.`,
  valueRemoved: (name, from, amounts) => `− ${name} har mist verdien frå ${from}: ${amounts}.`,
  from: (name, from) => `${name} frå ${from}`,
  changed: (name, field, before, after) => `~ ${name}: ${field} er endra frå ${before} til ${after}.`,
} satisfies Translated<typeof import('../rulesDiff').diffWords>;
