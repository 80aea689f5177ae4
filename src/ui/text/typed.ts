/** What to say about a number or date that is being typed. */
import type { DateProblem, NumberHint, NumberKind, NumberProblem } from '../../app/format';

export function numberProblemText(problem: NumberProblem, kind: NumberKind): string {
  switch (problem) {
    case 'empty':
      return 'Fyll inn et tall.';
    case 'not-a-number':
      return 'Skriv et tall, for eksempel 1 234,50.';
    case 'unknown-unit':
      return 'Skriv tallet uten ord etter, eller med enheten som står i feltet.';
    case 'wrong-unit':
      return kind === 'prosent' ? 'Skriv tallet i prosent.' : 'Enheten passer ikke her. Skriv bare tallet.';
    case 'bad-grouping':
      return 'Uklart hva tallet er. Skriv tusen med mellomrom og desimaler med komma: 1 234,50.';
    case 'not-whole':
      return 'Skriv et helt tall, uten desimaler.';
    case 'too-large':
      return 'Tallet er for stort.';
  }
}

/** @param shown how the text was read, as a field shows it */
export function numberHintText(hint: NumberHint, shown: string): string {
  switch (hint) {
    case 'point-as-grouping':
    case 'comma-as-grouping':
      return `Lest som ${shown}. Desimaler skrives med komma.`;
    case 'comma-as-decimal':
      return `Lest som ${shown}. Komma er desimaltegn.`;
  }
}

export function dateProblemText(problem: DateProblem): string {
  switch (problem) {
    case 'empty':
      return 'Fyll inn en dato.';
    case 'not-a-date':
      return 'Skriv dag.måned.år, for eksempel 01.07.2026.';
    case 'short-year':
      return 'Skriv årstallet med fire sifre.';
  }
}
