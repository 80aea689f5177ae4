/** The time an answer is about, as it stands in its sentence: `i 2027 (faste 2027-kroner)`. */
import type { Reading } from '../../../../app/result';
import { nb } from '../../../text/nb';
import { resultText } from '../../../text/result';
import type { ResultView } from './resultView.svelte';

export function whenText({ periodLabel, kroner }: ResultView, { comparison }: Reading): string {
  const firstYear = comparison.conditions.yearLabels[0] ?? '';
  return nb.result.inPeriod(periodLabel) + (kroner === 'faste' ? resultText.kroner.aside(firstYear) : '');
}
