/** What to say about a number or date that is being typed. */
import type { DateProblem, NumberHint, NumberKind, NumberProblem } from '../../app/format';
import { translated } from './language';

export const TYPED_TEXTS = translated('TYPED_TEXTS', {
  number: {
    empty: 'Fyll inn et tall.',
    'not-a-number': 'Skriv et tall, for eksempel 1\u00a0234,50.',
    'unknown-unit': 'Skriv tallet uten ord etter, eller med enheten som står i feltet.',
    'wrong-unit': 'Enheten passer ikke her. Skriv bare tallet.',
    'bad-grouping': 'Uklart hva tallet er. Skriv tusen med mellomrom og desimaler med komma: 1\u00a0234,50.',
    'not-whole': 'Skriv et helt tall, uten desimaler.',
    'too-large': 'Tallet er for stort.',
  } satisfies Record<NumberProblem, string>,
  inPercent: 'Skriv tallet i prosent.',
  hint: {
    'point-as-grouping': (shown: string) => `Lest som ${shown}. Desimaler skrives med komma.`,
    'comma-as-grouping': (shown: string) => `Lest som ${shown}. Desimaler skrives med komma.`,
    'comma-as-decimal': (shown: string) => `Lest som ${shown}. Komma er desimaltegn.`,
  } satisfies Record<NumberHint, (shown: string) => string>,
  date: {
    empty: 'Fyll inn en dato.',
    'not-a-date': 'Skriv dag.måned.år, for eksempel 01.07.2026.',
    'short-year': 'Skriv årstallet med fire sifre.',
  } satisfies Record<DateProblem, string>,
});

export function numberProblemText(problem: NumberProblem, kind: NumberKind): string {
  return problem === 'wrong-unit' && kind === 'prosent' ? TYPED_TEXTS.inPercent : TYPED_TEXTS.number[problem];
}

/** @param shown how the text was read, as a field shows it */
export function numberHintText(hint: NumberHint, shown: string): string {
  return TYPED_TEXTS.hint[hint](shown);
}

export function dateProblemText(problem: DateProblem): string {
  return TYPED_TEXTS.date[problem];
}
