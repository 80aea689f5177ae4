/** What stands after a command's name. */
import { parseArgs } from 'node:util';
import { UsageError } from './usage';

export interface Arguments<Valued extends string> {
  readonly positional: readonly string[];
  readonly asJson: boolean;
  /** What was given for each option that takes a value. */
  readonly values: Readonly<Partial<Record<Valued, string>>>;
}

/**
 * @param valued options that take a value, without the dashes
 * @param most how many arguments may stand without an option
 * @throws UsageError for an option the command does not have, one without its value, and arguments beyond `most`
 */
export function readArguments<const Valued extends string = never>(
  args: readonly string[],
  most: number,
  valued: readonly Valued[] = [],
): Arguments<Valued> {
  const options = Object.fromEntries(valued.map((name) => [name, { type: 'string' as const }]));
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: { ...options, json: { type: 'boolean' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Partial<Record<Valued, string>> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const name = valued.find((each) => each === token.name);
    if (name === undefined && token.name !== 'json') throw new UsageError(`Kjenner ikke «${token.rawName}».`);
    if (name === undefined) continue;
    if (token.value === undefined) throw new UsageError(`${token.rawName} trenger en verdi.`);
    values[name] = token.value;
  }
  const beyond = positionals.slice(most);
  if (beyond.length > 0) throw new UsageError(`Kjenner ikke «${beyond.join(' ')}».`);
  return {
    positional: positionals,
    asJson: tokens.some((token) => token.kind === 'option' && token.name === 'json'),
    values,
  };
}
