/** What a search turns, as a figure: to the nearest thousand where it is large, since it is found no nearer. */
import { formatAntall, formatKroner } from '../../app/format';
import type { LeverId } from '../../app/result';

/** Kroner from here on are told in thousands. */
const LARGE = 10_000;

export const roundedLever = (lever: LeverId, value: number): number =>
  lever !== 'list' && value >= LARGE ? Math.round(value / 1_000) * 1_000 : value;

/** `1 050`, or `1 260 000 kr`. */
export const leverFigure = (lever: LeverId, value: number): string =>
  lever === 'list' ? formatAntall(value) : formatKroner(roundedLever(lever, value));
