/** What of the desktop a plain browser can do: choose a file to read, and download one. There is no backup. */
import type { DesktopApi, OpenOutcome, SaveOutcome } from '../../electron/ipc/contract';

/** Largest plan file, as in the shell. */
const MAX_FILE_BYTES = 50 * 1024 * 1024;

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
    appInfo: () => Promise.resolve({ version: '', platform: 'browser', electron: '', chromium: '' }),
  };
}

/** Reads a chosen file as UTF-8. Bytes that are not UTF-8 are refused, not replaced. */
export async function readFile(file: File): Promise<OpenOutcome> {
  if (file.size > MAX_FILE_BYTES) return { ok: false, reason: 'too-large' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return { ok: true, file: { name: file.name, text } };
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
}

function chooseFile(document: Document): Promise<File | null> {
  return new Promise((resolve) => {
    const field = document.createElement('input');
    field.type = 'file';
    field.accept = '.praksisplan,application/json';
    field.addEventListener('change', () => {
      resolve(field.files?.[0] ?? null);
    });
    field.addEventListener('cancel', () => {
      resolve(null);
    });
    field.click();
  });
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
