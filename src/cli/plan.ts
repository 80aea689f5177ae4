/**
 * `npm run --silent plan -- …`: the main job without the window. Same engine, same plan file, same checks. Nothing is
 * printed unless all of it can be; errors go to stderr in Norwegian with exit code 2.
 */
import { compute } from './computeCommand';
import { explain } from './explainCommand';
import { group } from './groupCommand';
import { stress } from './stressCommand';
import { UsageError } from './usage';
import { value } from './valueCommand';

const USAGE = `Bruk:
  npm run --silent plan -- compute <plan.praksisplan> [--rules <regler.satser.json>] [--json]
  npm run --silent plan -- explain <plan.praksisplan> <scenario> <linje> <periode> [--rules <regler.satser.json>] [--depth N] [--json]
  npm run --silent plan -- value <plan.praksisplan> [--depth N] [--json]
  npm run --silent plan -- group <plan.praksisplan> [--depth N] [--json]
  npm run --silent plan -- stress <plan.praksisplan> [--doctor <id>] [--json]

  <periode> er et planår (2027, 2027/28), en måned (2027-03) eller «sum» for alle årene.
  Linjenes faste navn står i utskriften fra compute, for eksempel kontor/inntekter eller lege:anne/inntektForSkatt.`;

function main(args: readonly string[]): string {
  const [command, ...rest] = args;
  if (command === 'compute') return compute(rest);
  if (command === 'explain') return explain(rest);
  if (command === 'value') return value(rest);
  if (command === 'group') return group(rest);
  if (command === 'stress') return stress(rest);
  throw new UsageError(command === undefined ? USAGE : `Ukjent kommando: ${command}\n\n${USAGE}`);
}

try {
  process.stdout.write(`${main(process.argv.slice(2))}\n`);
} catch (error) {
  const known = error instanceof UsageError;
  process.stderr.write(`${known ? error.message : `Uventet feil i Praksisplan: ${String(error)}`}\n`);
  process.exitCode = 2;
}
