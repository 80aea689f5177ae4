import { readFileSync } from 'node:fs';
import { kommuner, type Plan } from '../engine';
import { isAdvice, parsePlan } from '../planfile';
import { problemLine } from './problemText';
import { UsageError } from './usage';

/**
 * Reads and checks a plan file.
 * @throws UsageError with every problem in Norwegian, one a line, when the file cannot be read or is no valid plan
 */
export function readPlan(path: string | undefined): Plan {
  if (path === undefined)
    throw new UsageError('Oppgi en planfil, for eksempel assets/eksempler/5-boks-6-3.praksisplan.');
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'ukjent feil';
    throw new UsageError(`Kan ikke lese «${path}»: ${code === 'ENOENT' ? 'filen finnes ikke' : code}.`);
  }
  const outcome = parsePlan(text, kommuner);
  if (!outcome.ok) {
    const lines = outcome.problems.filter((problem) => !isAdvice(problem)).map(problemLine);
    throw new UsageError(`«${path}» kan ikke brukes:\n${lines.join('\n')}`);
  }
  return outcome.plan;
}
