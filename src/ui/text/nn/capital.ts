import type { Translated } from './translated';

export const capitalText = {
  when: (places) => `Kapitalen på spel er størst her: ${places}.`,
  place: (name, month) => `${name} ${month}`,
  never: (names) => `Ingen kapital på spel: ${names}.`,
  unknown:
    'Ukjent og ikkje med: lån og kjøpesummar frå før planen, binding i leigeavtale, lønn i oppseiingstid, kausjon og krav frå Helfo.',
  open: {
    'share-capital': (name) => `${name}: aksjekapitalen er ikkje oppgitt og ikkje med.`,
    price: (name) => `${name}: kjøpesummen er ikkje oppgitt og ikkje med.`,
  },
} satisfies Translated<typeof import('../capital').capitalText>;
