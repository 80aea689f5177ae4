/** `npm run rules:pack`: something to edit, and a seal after editing. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/rulesPack';
import { bundledRules } from '../../src/engine/rules';
import { fingerprintOf } from '../../src/engine/rules/fingerprint';
import { duplicateKey } from '../../src/engine/rules/duplicateKeys';
import { readPackText } from '../../src/engine/rules/packFile';

const folder = mkdtempSync(join(tmpdir(), 'regelpakke-'));
const path = (name: string): string => join(folder, name);

/** The written pack with another edition and one value, as an editor would leave it: the seal no longer fits. */
function edited(edition: string): string {
  main([path('ny.satser.json')]);
  const text = readFileSync(path('ny.satser.json'), 'utf8')
    .replace(`"edition": "${bundledRules.edition}"`, `"edition": "${edition}"`)
    .replace('"value": 861.16', '"value": 900');
  writeFileSync(path('redigert.json'), text);
  return path('redigert.json');
}

describe('rules:pack', () => {
  it('writes the bundled records, sealed: the app would take them', () => {
    const fingerprint = fingerprintOf(bundledRules);
    expect(main([path('ny.satser.json')])).toEqual({
      lines: [`${path('ny.satser.json')}: regelverk ${bundledRules.edition}, fingeravtrykk ${fingerprint}`],
      exitCode: 0,
    });
    expect(readPackText(readFileSync(path('ny.satser.json'), 'utf8'), bundledRules)).toEqual({
      ok: true,
      pack: bundledRules,
      fingerprint,
    });
  });

  it('seals an edited file anew, which the app refuses until then', () => {
    const source = edited('2026-12');
    expect(readPackText(readFileSync(source, 'utf8'), bundledRules)).toMatchObject({
      problems: [{ field: 'fingerprint', code: 'fingerprint-differs' }],
    });
    expect(main([path('forseglet.satser.json'), source]).exitCode).toBe(0);
    const read = readPackText(readFileSync(path('forseglet.satser.json'), 'utf8'), bundledRules);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.pack.edition).toBe('2026-12');
    expect(read.pack.records['basistilskudd.snitt.sats']?.values.at(-1)?.value).toBe(900);
  });

  it('asks for another name of the edition when rates are changed', () => {
    expect(main([path('x.satser.json'), edited(bundledRules.edition)])).toEqual({
      lines: [`Gi utgaven et annet navn enn ${bundledRules.edition}: satsene er endret.`],
      exitCode: 2,
    });
  });

  it('refuses what is not a pack, with the place', () => {
    writeFileSync(path('feil.json'), readFileSync(edited('x'), 'utf8').replace('"unit": "G"', '"unit": "gram"'));
    const { lines, exitCode } = main([path('x.satser.json'), path('feil.json')]);
    expect(exitCode).toBe(2);
    expect(lines[1]).toMatch(/unit: «gram» er ikke en kjent enhet\.$/);
  });

  it.each([[[]], [['navn.json']], [['a.satser.json', 'b.json', 'c']], [['--help']]])(
    'says how it is used: %j',
    (args) => {
      expect(main(args).lines[0]).toMatch(/^Bruk: npm run rules:pack/);
    },
  );
});

describe('duplicateKey', () => {
  it.each<[string, readonly string[] | null]>([
    ['{"a":1,"b":{"a":2}}', null],
    ['[{"a":1},{"a":1}]', null],
    ['{"a":"b:c,\\"a\\":","b":1}', null],
    ['{"a":1,"a":2}', ['a']],
    ['{"p":{"q":[{"x":1,"\\u0078":2}]}}', ['p', 'q', 'x']],
  ])('%s', (text, path) => {
    JSON.parse(text);
    expect(duplicateKey(text)?.path ?? null).toEqual(path);
  });
});
