/** What the rules say beside rates, as the cards of the rules screen show it: titles and publishers are others' and stay. */
import { bundledRules } from '../../../src/engine';
import { factCards, type FactWords } from '../../../src/app/rules/factCards';

/** Keys of what is no text of a card: ids, codes, dates, and what has its words in the catalogues of the screen. */
const NO_TEXTS = new Set('id group term unit status records from through basis certainty source'.split(' '));
/** What the screen has words for. */
const SAID_BY_SCREEN: FactWords = {
  payment: '',
  method: '',
  methods: { tolvdel: '', dager: '' },
  indicators: '',
  level: '',
  categories: '',
  measure: '',
  direction: '',
  rank: '',
  ranks: { 1: '', 2: '' },
  weights: '',
  areKnown: '',
  proxies: '',
  value: '',
  ends: { min: '', max: '', from: '', to: '' },
};
/** A tariff item's code. */
const CODE = /^[A-Z]?\d+\p{Ll}+\d*$/u;

export function textsInFacts(): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      if (/\p{L}{2}/u.test(value) && !CODE.test(value)) found.add(value);
    } else if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) if (!NO_TEXTS.has(key)) walk(part);
    }
  };
  walk(factCards(bundledRules, SAID_BY_SCREEN));
  return found;
}
