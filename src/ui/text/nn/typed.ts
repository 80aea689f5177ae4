import type { Translated } from './translated';

export const TYPED_TEXTS = {
  number: {
    empty: 'Fyll inn eit tal.',
    'not-a-number': 'Skriv eit tal, til dømes 1\u00a0234,50.',
    'unknown-unit': 'Skriv talet utan ord etter, eller med eininga som står i feltet.',
    'wrong-unit': 'Eininga passar ikkje her. Skriv berre talet.',
    'bad-grouping': 'Uklart kva talet er. Skriv tusen med mellomrom og desimalar med komma: 1\u00a0234,50.',
    'not-whole': 'Skriv eit heilt tal, utan desimalar.',
    'too-large': 'Talet er for stort.',
  },
  inPercent: 'Skriv talet i prosent.',
  hint: {
    'point-as-grouping': (shown) => `Lese som ${shown}. Desimalar blir skrivne med komma.`,
    'comma-as-grouping': (shown) => `Lese som ${shown}. Desimalar blir skrivne med komma.`,
    'comma-as-decimal': (shown) => `Lese som ${shown}. Komma er desimalteikn.`,
  },
  date: {
    empty: 'Fyll inn ein dato.',
    'not-a-date': 'Skriv dag.månad.år, til dømes 01.07.2026.',
    'short-year': 'Skriv årstalet med fire siffer.',
  },
} satisfies Translated<typeof import('../typed').TYPED_TEXTS>;
