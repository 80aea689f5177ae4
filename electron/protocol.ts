import { protocol } from 'electron';
import { readFile } from 'node:fs/promises';
import { APP_HOST, APP_SCHEME } from './origin';
import { SECURITY_HEADERS } from './served/headers';
import { findServedFile, listServedFiles } from './served/servedFiles';

/** Makes `app://practice` an origin of its own with storage. Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built page, and nothing else on the disk, at `app://practice/`. */
export function serveApp(folder: string): void {
  const files = listServedFiles(folder);
  protocol.handle(APP_SCHEME, async (request) => {
    const address = new URL(request.url);
    const found =
      address.host === APP_HOST
        ? findServedFile(files, request.method, address.pathname)
        : ({ ok: false, status: 404 } as const);
    if (!found.ok) return new Response(null, { status: found.status, headers: SECURITY_HEADERS });
    const bytes = await readFile(found.file.path);
    return new Response(bytes, { headers: { ...SECURITY_HEADERS, 'Content-Type': found.file.mimeType } });
  });
}
