import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realDisk } from '../../electron/storage/disk';
import { readPlanFile } from '../../electron/storage/readPlanFile';
import { faultyDisk } from './faultyDisk';
import { temporaryFolder } from './temporaryFolder';

describe('readPlanFile', () => {
  it('reads the file the user chose, also through a link of theirs', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'Øya.praksisplan');
    await writeFile(path, '{"navn":"Øya"}');
    const link = join(folder, 'snarvei.PRAKSISPLAN');
    await symlink(path, link);
    expect(await readPlanFile(realDisk, path)).toEqual({
      ok: true,
      file: { name: 'Øya.praksisplan', text: '{"navn":"Øya"}' },
    });
    expect(await readPlanFile(realDisk, link)).toMatchObject({ ok: true, file: { name: 'snarvei.PRAKSISPLAN' } });
  });

  it('refuses what is too large, by the byte', async () => {
    const path = join(await temporaryFolder(), 'a.praksisplan');
    await writeFile(path, 'x'.repeat(100));
    expect(await readPlanFile(realDisk, path, 100)).toMatchObject({ ok: true });
    expect(await readPlanFile(realDisk, path, 99)).toEqual({ ok: false, reason: 'too-large' });
  });

  it('refuses what is not a readable plan file', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'mappe.praksisplan'));
    await writeFile(join(folder, 'passwd'), 'x');
    await writeFile(join(folder, 'latin1.praksisplan'), Buffer.from([0x7b, 0xe5, 0x7d]));
    for (const name of ['mappe.praksisplan', 'passwd', 'latin1.praksisplan', 'finnes-ikke.praksisplan']) {
      expect(await readPlanFile(realDisk, join(folder, name))).toEqual({ ok: false, reason: 'unreadable' });
    }
  });

  it.skipIf(process.platform === 'win32')('refuses a pipe or a device without waiting for it', async () => {
    const folder = await temporaryFolder();
    execFileSync('mkfifo', [join(folder, 'rør.praksisplan')]);
    await symlink('/dev/zero', join(folder, 'null.praksisplan'));
    for (const name of ['rør.praksisplan', 'null.praksisplan']) {
      expect(await readPlanFile(realDisk, join(folder, name))).toEqual({ ok: false, reason: 'unreadable' });
    }
  });

  it('gives an answer when any one call fails', async () => {
    const path = join(await temporaryFolder(), 'a.praksisplan');
    await writeFile(path, '{}');
    for (let call = 1; call <= 4; call += 1) {
      const answer = await readPlanFile(faultyDisk(call, { kind: 'error', code: 'EIO' }), path);
      expect(answer).toEqual({ ok: false, reason: 'unreadable' });
    }
    expect(await readPlanFile(faultyDisk(5, { kind: 'error', code: 'EIO' }), path)).toMatchObject({ ok: true });
  });
});
