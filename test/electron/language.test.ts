/** What the shell says in both languages, and how it remembers which. */
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseLanguage } from '../../electron/ipc/parse';
import { realDisk } from '../../electron/storage/disk';
import { keepLanguage, readLanguage } from '../../electron/storage/keptLanguage';
import { SHELL_TEXTS } from '../../electron/texts';
import { bokmålWordsIn } from '../ui/text/bokmålOnly';
import { textsIn } from '../ui/text/textsIn';
import { temporaryFolder } from './temporaryFolder';

describe('parseLanguage', () => {
  it('takes the two languages, and nothing else', () => {
    expect(parseLanguage({ language: 'nn' })).toEqual({ ok: true, value: { language: 'nn' } });
    const others = [undefined, null, 'nn', {}, { language: 'en' }, { language: ['nn'] }, { language: 'nn', more: 1 }];
    expect(others.map((input) => parseLanguage(input).ok)).not.toContain(true);
  });
});

describe('the language the shell remembers', () => {
  it('is what it was told last', async () => {
    const folder = await temporaryFolder();
    expect(await readLanguage(realDisk, folder)).toBe('nb');
    await keepLanguage(realDisk, folder, 'nn');
    expect(await readLanguage(realDisk, folder)).toBe('nn');
    await keepLanguage(realDisk, folder, 'nb');
    expect(await readLanguage(realDisk, folder)).toBe('nb');
    expect(await readFile(join(folder, 'spraak.json'), 'utf8')).toBe('{"language":"nb"}\n');
  });

  it.each(['', '{', '"nn"', 'null', '{"language":"NN"}', '\u0000', `{"language":"nn"${' '.repeat(2_000)}}`])(
    'is bokmål where the file says %j',
    async (text) => {
      const folder = await temporaryFolder();
      await writeFile(join(folder, 'spraak.json'), text);
      expect(await readLanguage(realDisk, folder)).toBe('nb');
    },
  );

  it('is bokmål where a folder has the name', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'spraak.json'));
    expect(await readLanguage(realDisk, folder)).toBe('nb');
  });

  it.skipIf(process.platform === 'win32')(
    'is bokmål, without waiting, where a pipe or a link has the name',
    async () => {
      const piped = await temporaryFolder();
      execFileSync('mkfifo', [join(piped, 'spraak.json')]);
      expect(await readLanguage(realDisk, piped)).toBe('nb');
      const linked = await temporaryFolder();
      await writeFile(join(linked, 'annet.json'), '{"language":"nn"}');
      await symlink(join(linked, 'annet.json'), join(linked, 'spraak.json'));
      expect(await readLanguage(realDisk, linked)).toBe('nb');
    },
  );
});

/** Every text of the shell; functions by their source. */
const textsOf = (value: unknown): string[] => {
  if (typeof value === 'function') return textsIn(`(${String(value)})`);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [String(value)];
};

describe('what the shell says in nynorsk', () => {
  it('has no word that is bokmål only, where bokmål has many', () => {
    expect(textsOf(SHELL_TEXTS.nn).flatMap(bokmålWordsIn)).toEqual([]);
    expect(textsOf(SHELL_TEXTS.nb).flatMap(bokmålWordsIn).length).toBeGreaterThan(10);
  });

  it('names what it asks about', () => {
    expect(SHELL_TEXTS.nn.save.replace('a.praksisplan')).toContain('«a.praksisplan»');
    expect(SHELL_TEXTS.nn.stopped.detail('crashed')).toContain('(crashed)');
    expect(SHELL_TEXTS.nn.couldNotStart('EACCES')).toContain('EACCES');
    expect(SHELL_TEXTS.nn.storeNotCopied('ENOSPC')).toContain('ENOSPC');
  });
});
