import { describe, expect, it } from 'vitest';
import type { DesktopApi } from '../../electron/ipc/contract';
import { readFile } from '../../src/platform/browserDesktop';
import { platformOf } from '../../src/platform/desktop';

describe('platformOf', () => {
  it('takes the shell’s own desktop where there is one', () => {
    const desktop = {} as DesktopApi;
    expect(platformOf({ desktop } as unknown as Window)).toEqual({ desktop, hasBackup: true });
  });

  it('says that a plain browser has no backup, and never that one was written', async () => {
    const { desktop, hasBackup } = platformOf({ document: {} } as unknown as Window);
    expect(hasBackup).toBe(false);
    expect(await desktop.writeBackup({ plans: [] })).toEqual({ ok: false, code: 'NO_BACKUP' });
    expect(await desktop.readBackup()).toEqual({ ok: false, code: 'NO_BACKUP' });
    expect(await desktop.backupSummary()).toEqual({ ok: true, summary: { takenAt: null, plans: [] } });
    expect(await desktop.takeOpened()).toBeNull();
  });
});

describe('readFile', () => {
  it('reads UTF-8 and refuses what is not', async () => {
    expect(await readFile(new File(['{"å":1}'], 'a.praksisplan'))).toEqual({
      ok: true,
      file: { name: 'a.praksisplan', text: '{"å":1}' },
    });
    expect(await readFile(new File([new Uint8Array([0x7b, 0xe5, 0x7d])], 'b'))).toEqual({
      ok: false,
      reason: 'unreadable',
    });
  });

  it('refuses a file over 50 MB without reading it', async () => {
    const large = { size: 50 * 1024 * 1024 + 1, name: 'c' } as File;
    expect(await readFile(large)).toEqual({ ok: false, reason: 'too-large' });
  });
});
