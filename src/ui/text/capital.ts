/** Kapital på spill under the comparison: when it is largest, and what it lacks. */
import type { OpenCapital } from '../../app/result';
import { translated } from './language';

export const capitalText = translated('capitalText', {
  when: (places: string) => `Kapitalen på spill er størst her: ${places}.`,
  place: (name: string, month: string) => `${name} ${month}`,
  never: (names: string) => `Ingen kapital på spill: ${names}.`,
  unknown:
    'Ukjent og ikke med: lån og kjøpesummer fra før planen, binding i leieavtale, lønn i oppsigelsestid, kausjon og krav fra Helfo.',
  open: {
    'share-capital': (name: string) => `${name}: aksjekapitalen er ikke oppgitt og ikke med.`,
    price: (name: string) => `${name}: kjøpesummen er ikke oppgitt og ikke med.`,
  } satisfies Record<OpenCapital, (name: string) => string>,
});
