/** What of the desktop a plain browser can do: choose a file to read, download one, and show a source. There is no backup. */
import type { DesktopApi, OpenOutcome, SaveOutcome, SourceOutcome } from '../../electron/ipc/contract';

/** Largest plan file, as in the shell. */
const MAX_FILE_BYTES = 50 * 1024 * 1024;
/** Largest rule pack, as in the shell. */
const MAX_PACK_BYTES = 32 * 1024 * 1024;

/** @param document where the file field and the download link are made */
export function browserDesktop(document: Document): DesktopApi {
  return {
    openFile: async () => {
      const file = await chooseFile(document);
      return file === null ? { ok: false, reason: 'cancelled' } : readFile(file);
    },
    takeOpened: () => Promise.resolve(null),
    saveFileAs: ({ suggestedName, text }) => Promise.resolve(download(document, suggestedName, text)),
    writeBackup: () => Promise.resolve({ ok: false, code: 'NO_BACKUP' }),
    backupSummary: () => Promise.resolve({ ok: true, summary: { takenAt: null, plans: [] } }),
    readBackup: () => Promise.resolve({ ok: false, code: 'NO_BACKUP' }),
    setStoreAside: () => Promise.resolve({ ok: false, code: 'NO_BACKUP' }),
    openRulePack: async () => {
      const file = await chooseFile(document, '.json,application/json');
      return file === null ? { ok: false, reason: 'cancelled' } : readFile(file, MAX_PACK_BYTES);
    },
    openSource: ({ address }) => Promise.resolve(openInTab(document, address)),
    setLanguage: () => Promise.resolve({ ok: true }),
    reload: () => {
      document.location.reload();
      return Promise.resolve();
    },
    appInfo: () => Promise.resolve({ version: '', platform: 'browser', electron: '', chromium: '' }),
  };
}

/** Reads a chosen file as UTF-8. Bytes that are not UTF-8 are refused, not replaced. */
export async function readFile(file: File, most: number = MAX_FILE_BYTES): Promise<OpenOutcome> {
  if (file.size > most) return { ok: false, reason: 'too-large' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return { ok: true, file: { name: file.name, text } };
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
}

function chooseFile(document: Document, accept = '.praksisplan,application/json'): Promise<File | null> {
  return new Promise((resolve) => {
    const field = document.createElement('input');
    field.type = 'file';
    field.accept = accept;
    field.addEventListener('change', () => {
      resolve(field.files?.[0] ?? null);
    });
    field.addEventListener('cancel', () => {
      resolve(null);
    });
    field.click();
  });
}

/** A new tab that cannot reach back here and is not told where it was opened from. Only https addresses. */
function openInTab(document: Document, address: string): SourceOutcome {
  if (!address.startsWith('https://')) return { ok: false, reason: 'not-listed' };
  const link = document.createElement('a');
  link.href = address;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.click();
  return { ok: true };
}

/** The browser takes over from here; whether the user keeps the file is not told to the page. */
function download(document: Document, suggestedName: string, text: string): SaveOutcome {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = suggestedName;
  link.click();
  // The download reads the address after this turn of the event loop.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
  return { ok: true, name: suggestedName };
}
