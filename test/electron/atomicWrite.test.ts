import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renamePatiently, VerifyError, writeAtomically } from '../../electron/storage/atomicWrite';
import { realDisk, type Disk } from '../../electron/storage/disk';
import { ERROR_CODES, faultyDisk, type Fault } from './faultyDisk';
import { temporaryFolder } from './temporaryFolder';

const OLD = 'den gamle planen';
const NEW = 'den nye planen, som er en god del lengre';
const bytes = Buffer.from(NEW);

describe('writeAtomically', { timeout: 60_000 }, () => {
  it('writes a new file and replaces an old one, leaving nothing beside it', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'plan.praksisplan');
    await writeAtomically(realDisk, path, Buffer.from(OLD));
    await writeAtomically(realDisk, path, bytes);
    expect(await readFile(path, 'utf8')).toBe(NEW);
    expect(await readdir(folder)).toEqual(['plan.praksisplan']);
  });

  const faults: Fault[] = [...ERROR_CODES.map((code) => ({ kind: 'error', code }) as const), { kind: 'crash' }];

  it.each(faults)('never leaves half a file when any one call fails ($kind $code)', async (fault) => {
    let failed = 0;
    for (let call = 1; ; call += 1) {
      const folder = await temporaryFolder();
      const path = join(folder, 'plan.praksisplan');
      await writeFile(path, OLD);
      const disk = faultyDisk(call, fault);
      const result = await writeAtomically(disk, path, bytes, { platform: 'linux' }).then(
        () => 'written',
        (error: unknown) => (error as { code: string }).code,
      );
      const content = await readFile(path, 'utf8');
      expect([OLD, NEW]).toContain(content);
      if (result === 'written') {
        expect(content).toBe(NEW);
        expect(disk.calls()).toBeLessThan(call);
        break;
      }
      failed += 1;
      expect(result).toBe(fault.kind === 'crash' ? 'CRASH' : fault.code);
      if (fault.kind === 'error') expect(await readdir(folder)).toEqual(['plan.praksisplan']);
    }
    // open, write, fsync, close, open, read, close, rename, open folder, fsync folder, close folder
    expect(failed).toBe(11);
  });

  it('makes no file at all when a first write fails', async () => {
    for (let call = 1; call <= 8; call += 1) {
      const folder = await temporaryFolder();
      const disk = faultyDisk(call, { kind: 'error', code: 'ENOSPC' });
      await expect(writeAtomically(disk, join(folder, 'a'), bytes, { platform: 'linux' })).rejects.toThrow('ENOSPC');
      expect(await readdir(folder)).toEqual([]);
    }
  });

  it('keeps the old file when the disk gives back other bytes than it was given', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'plan.praksisplan');
    await writeFile(path, OLD);
    const lying: Disk = {
      ...realDisk,
      open: async (...args) => {
        const file = await realDisk.open(...args);
        return {
          writeFile: (content) => file.writeFile(content.subarray(1)),
          readFile: () => file.readFile(),
          stat: () => file.stat(),
          sync: () => file.sync(),
          close: () => file.close(),
        };
      },
    };
    await expect(writeAtomically(lying, path, bytes)).rejects.toBeInstanceOf(VerifyError);
    expect(await readFile(path, 'utf8')).toBe(OLD);
    expect(await readdir(folder)).toEqual(['plan.praksisplan']);
  });
});

describe('renamePatiently', () => {
  const blockedFor = (times: number, code: string): { disk: Disk; tries: () => number } => {
    let tries = 0;
    const rename = (): Promise<void> => {
      tries += 1;
      return tries > times ? Promise.resolve() : Promise.reject(Object.assign(new Error(code), { code }));
    };
    return { disk: { ...realDisk, rename }, tries: () => tries };
  };
  const options = (platform: string) => ({ platform, pause: () => Promise.resolve() });

  it('waits for a scanner on Windows, but not for ever', async () => {
    const short = blockedFor(3, 'EBUSY');
    await renamePatiently(short.disk, 'a', 'b', options('win32'));
    expect(short.tries()).toBe(4);
    const long = blockedFor(100, 'EPERM');
    await expect(renamePatiently(long.disk, 'a', 'b', options('win32'))).rejects.toThrow('EPERM');
    expect(long.tries()).toBe(6);
  });

  it('does not wait for what waiting cannot mend', async () => {
    const full = blockedFor(1, 'ENOSPC');
    await expect(renamePatiently(full.disk, 'a', 'b', options('win32'))).rejects.toThrow('ENOSPC');
    expect(full.tries()).toBe(1);
    const linux = blockedFor(1, 'EPERM');
    await expect(renamePatiently(linux.disk, 'a', 'b', options('linux'))).rejects.toThrow('EPERM');
    expect(linux.tries()).toBe(1);
  });
});
