import { mkdir, readdir, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readNewestBackup } from '../../electron/storage/backupReader';
import { writeBackup } from '../../electron/storage/backupWriter';
import { realDisk } from '../../electron/storage/disk';
import { isBackupName, isLeftoverName } from '../../electron/storage/retention';
import type { BackupPlan } from '../../electron/ipc/contract';
import { faultyDisk, type Fault } from './faultyDisk';
import { temporaryFolder } from './temporaryFolder';

const MORNING = Date.UTC(2026, 0, 2, 8);
const at = (minutes: number) => ({ now: MORNING + minutes * 60_000, appVersion: '1.2.3', platform: 'linux' });
const plan = (id: string, text: string): BackupPlan => ({ id, title: `Plan ${id}`, text });
const FIRST = [plan('anne', '{"liste":900}'), plan('berit', '{"liste":1100}')];
const SECOND = [plan('anne', '{"liste":950}'), plan('berit', '{"liste":1100}')];

let root = '';
beforeEach(async () => {
  root = join(await temporaryFolder(), 'sikkerhetskopi');
});

const backups = async (): Promise<string[]> => (await readdir(root)).filter(isBackupName).sort();
const newestPath = async (name: string): Promise<string> => join(root, (await backups()).at(-1)!, name);
const texts = async (): Promise<string[] | string> => {
  const newest = await readNewestBackup(realDisk, root);
  return newest.ok ? newest.backup.plans.map(({ text }) => text) : newest.code;
};

describe('writeBackup', { timeout: 60_000 }, () => {
  it('keeps every plan as its own readable file, with a manifest', async () => {
    expect(await writeBackup(realDisk, root, FIRST, at(0))).toBe(2);
    expect(await backups()).toEqual(['2026-01-02T08-00-00-000Z']);
    const folder = join(root, '2026-01-02T08-00-00-000Z');
    expect((await readdir(folder)).sort()).toEqual(['anne.praksisplan', 'berit.praksisplan', 'manifest.json']);
    expect(await readFile(join(folder, 'anne.praksisplan'), 'utf8')).toBe('{"liste":900}');
    expect(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))).toMatchObject({
      appVersion: '1.2.3',
      takenAt: '2026-01-02T08:00:00.000Z',
      planCount: 2,
      // printf '{"liste":900}' | sha256sum
      plans: [
        { id: 'anne', bytes: 13, sha256: '4630468f4de73a3016b07432fcd780cddfae4d08508d52a542817183fa3eb578' },
        { id: 'berit' },
      ],
    });
  });

  it('writes nothing when the newest backup is the same, in whatever order the plans come', async () => {
    await writeBackup(realDisk, root, FIRST, at(0));
    expect(await writeBackup(realDisk, root, FIRST.toReversed(), at(1))).toBe(0);
    expect(await backups()).toHaveLength(1);
    expect(await writeBackup(realDisk, root, SECOND, at(2))).toBe(2);
    expect(await backups()).toHaveLength(2);
  });

  it('sees a new title as a change', async () => {
    await writeBackup(realDisk, root, FIRST, at(0));
    const renamed = FIRST.map((kept) => ({ ...kept, title: `${kept.title} (ny)` }));
    expect(await writeBackup(realDisk, root, renamed, at(1))).toBe(2);
  });

  it('writes again when the newest backup has been damaged', async () => {
    await writeBackup(realDisk, root, FIRST, at(0));
    await truncate(await newestPath('anne.praksisplan'), 3);
    expect(await writeBackup(realDisk, root, FIRST, at(1))).toBe(2);
    expect(await texts()).toEqual(['{"liste":900}', '{"liste":1100}']);
  });

  it('never puts an empty backup before the last good one', async () => {
    await writeBackup(realDisk, root, FIRST, at(0));
    expect(await writeBackup(realDisk, root, [], at(1))).toBe(0);
    expect(await texts()).toHaveLength(2);
  });

  it('stays newest when the clock has been set back', async () => {
    await writeBackup(realDisk, root, FIRST, at(60));
    await writeBackup(realDisk, root, SECOND, at(0));
    expect(await texts()).toEqual(['{"liste":950}', '{"liste":1100}']);
  });

  it('keeps the thirty newest and tidies what was interrupted', async () => {
    await mkdir(join(root, '.ny-2026-01-01T00-00-00-000Z-0123456789ab'), { recursive: true });
    await writeFile(join(root, 'notat.txt'), 'brukerens egen fil');
    for (let count = 0; count < 33; count += 1) {
      await writeBackup(realDisk, root, [plan('anne', String(count))], at(count));
    }
    const names = await readdir(root);
    expect(names.filter(isBackupName)).toHaveLength(30);
    expect(names.filter(isLeftoverName)).toEqual([]);
    expect(names).toContain('notat.txt');
    expect(await texts()).toEqual(['32']);
  });

  const faults: Fault[] = [{ kind: 'error', code: 'ENOSPC' }, { kind: 'error', code: 'EPERM' }, { kind: 'crash' }];

  it.each(faults)(
    'leaves the old backup or the new one, whole, when any one call fails ($kind $code)',
    async (fault) => {
      let failures = 0;
      for (let call = 1; ; call += 1) {
        root = join(await temporaryFolder(), 'sikkerhetskopi');
        await writeBackup(realDisk, root, FIRST, at(0));
        const disk = faultyDisk(call, fault);
        const result = await writeBackup(disk, root, SECOND, at(1)).then(
          () => 'written',
          () => 'failed',
        );
        if (result === 'failed') failures += 1;
        for (const name of await backups()) {
          const files = await readdir(join(root, name));
          expect(files.sort()).toEqual(['anne.praksisplan', 'berit.praksisplan', 'manifest.json']);
        }
        const found = await texts();
        expect([FIRST, SECOND].map((plans) => plans.map(({ text }) => text))).toContainEqual(found);
        if (result === 'written') expect(found[0]).toBe('{"liste":950}');

        // The next backup works, and leaves no trace of the one that failed.
        await writeBackup(realDisk, root, SECOND, at(2));
        expect(await texts()).toEqual(['{"liste":950}', '{"liste":1100}']);
        if (disk.calls() < call) break;
      }
      expect(failures).toBeGreaterThan(20);
    },
  );

  it('keeps the newest backups when retention is interrupted at any call', async () => {
    for (let call = 1; call < 400; call += 1) {
      if (call > 1) root = join(await temporaryFolder(), 'sikkerhetskopi');
      await mkdir(root);
      for (let count = 0; count < 31; count += 1) {
        await mkdir(join(root, new Date(MORNING - count * 60_000).toISOString().replace(/[:.]/g, '-')));
      }
      await writeBackup(realDisk, root, FIRST, at(1)).catch(() => undefined);
      const disk = faultyDisk(call, { kind: 'crash' });
      await writeBackup(disk, root, SECOND, at(2)).catch(() => undefined);
      expect((await backups()).length).toBeGreaterThanOrEqual(30);
      expect(typeof (await texts())).toBe('object');
      if (disk.calls() < call) return;
      await rm(root, { recursive: true });
    }
    throw new Error('the writer never came to an end');
  });
});

describe('readNewestBackup', () => {
  beforeEach(async () => {
    await writeBackup(realDisk, root, FIRST, at(0));
    await writeBackup(realDisk, root, SECOND, at(1));
  });

  const OLDER = ['{"liste":900}', '{"liste":1100}'];

  it('gives the newest, with its time', async () => {
    const newest = await readNewestBackup(realDisk, root);
    expect(newest).toMatchObject({ ok: true, backup: { manifest: { takenAt: '2026-01-02T08:01:00.000Z' } } });
    expect(await texts()).toEqual(['{"liste":950}', '{"liste":1100}']);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['a plan is cut short', async () => truncate(await newestPath('anne.praksisplan'), 4)],
    ['a plan is changed but as long', async () => writeFile(await newestPath('anne.praksisplan'), '{"liste":999}')],
    ['a plan is gone', async () => rm(await newestPath('anne.praksisplan'))],
    ['a plan has grown', async () => writeFile(await newestPath('anne.praksisplan'), `{"liste":950}${' '.repeat(99)}`)],
    ['the manifest is gone', async () => rm(await newestPath('manifest.json'))],
    ['the manifest is cut', async () => truncate(await newestPath('manifest.json'), 40)],
    ['the manifest is empty', async () => truncate(await newestPath('manifest.json'), 0)],
    ['the manifest counts wrong', async () => edit('"planCount": 2', '"planCount": 3')],
    ['the manifest is of a later format', async () => edit('"formatVersion": 1', '"formatVersion": 2')],
    ['the manifest names a file elsewhere', async () => edit('"id": "anne"', '"id": "../anne"')],
    ['the manifest names a plan twice', async () => edit('"id": "anne"', '"id": "BERIT"')],
    [
      'a plan is a link, even to the right bytes',
      async () => {
        const path = await newestPath('anne.praksisplan');
        await rename(path, join(root, 'flyttet'));
        await symlink(join(root, 'flyttet'), path);
      },
    ],
    [
      'the folder is a link, even to a whole backup',
      async () => {
        const newest = join(root, (await backups()).at(-1)!);
        await rename(newest, join(root, 'flyttet'));
        await symlink(join(root, 'flyttet'), newest);
      },
    ],
    ['the folder is a file', async () => writeFile(join(root, '2027-01-01T00-00-00-000Z'), 'x')],
    ['there is an empty folder', () => mkdir(join(root, '2027-01-01T00-00-00-000Z'))],
  ])('falls back to an older one when %s', async (what, damage) => {
    await damage();
    const expected =
      what.startsWith('the folder is a file') || what.startsWith('there is') ? '{"liste":950}' : OLDER[0];
    expect((await texts())[0]).toBe(expected);
  });

  const edit = async (from: string, to: string): Promise<void> => {
    const path = await newestPath('manifest.json');
    const text = await readFile(path, 'utf8');
    expect(text).toContain(from);
    await writeFile(path, text.replace(from, to));
  };

  it('says when all are damaged, and when there is none', async () => {
    for (const name of await backups()) await rm(join(root, name, 'manifest.json'));
    expect(await texts()).toBe('DAMAGED');
    await rm(root, { recursive: true });
    expect(await texts()).toBe('NONE');
  });

  it('reads and writes nothing through a backup folder that is a link', async () => {
    const elsewhere = `${root}-annet`;
    await rename(root, elsewhere);
    await symlink(elsewhere, root);
    expect(await texts()).toBe('NONE');
    await expect(writeBackup(realDisk, root, FIRST, at(3))).rejects.toMatchObject({ code: 'ENOTDIR' });
    expect(await readdir(elsewhere)).toHaveLength(2);
  });

  it('reads only names we made', async () => {
    const folder = join(root, '2026-01-02T08-01-00-000Z');
    await rename(folder, join(root, '2026-01-02 kopi'));
    expect(await texts()).toEqual(OLDER);
  });
});
