/** What the bundled examples say: titles, notes and names. */
import { readdirSync, readFileSync } from 'node:fs';

/** Names of people. */
const PEOPLE = new Set('Anne Bjørn Cecilie David Ingrid Jonas Kari'.split(' '));

export function textsInExamples(): ReadonlySet<string> {
  const files = readdirSync('assets/eksempler').map((name) => readFileSync(`assets/eksempler/${name}`, 'utf8'));
  const said = files.flatMap((text) => [...text.matchAll(/"(?:title|name|note|place)": ("(?:[^"\\\\]|\\\\.)+")/g)]);
  const texts = said.map(([, written = '""']) => JSON.parse(written) as string);
  return new Set(texts.filter((text) => !PEOPLE.has(text) && !/^Lege \d+$/.test(text)));
}
