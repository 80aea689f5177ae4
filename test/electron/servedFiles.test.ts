import fc from 'fast-check';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { findServedFile, listServedFiles, type AllowList } from '../../electron/served/servedFiles';
import { mimeTypeOf } from '../../electron/served/headers';
import { temporaryFolder } from './temporaryFolder';

let files: AllowList;
let folder = '';
beforeEach(async () => {
  const outside = await temporaryFolder();
  await writeFile(join(outside, 'secret.html'), 'x');
  folder = join(outside, 'ui');
  await mkdir(join(folder, 'assets'), { recursive: true });
  await writeFile(join(folder, 'index.html'), 'x');
  await writeFile(join(folder, 'assets/index-Bq1_x.js'), 'x');
  await writeFile(join(folder, 'assets/app.css'), 'x');
  await writeFile(join(folder, 'assets/notes.exe'), 'x');
  await writeFile(join(folder, '.hidden.html'), 'x');
  await symlink(join(outside, 'secret.html'), join(folder, 'link.html'));
  await symlink(outside, join(folder, 'out'));
  files = listServedFiles(folder);
});

const status = (path: string, method = 'GET'): number => {
  const found = findServedFile(files, method, path);
  return found.ok ? 200 : found.status;
};

describe('the files that may be served', () => {
  it('are the built ones; no links, hidden files or unknown kinds', () => {
    expect([...files.keys()].sort()).toEqual(['/assets/app.css', '/assets/index-Bq1_x.js', '/index.html']);
  });

  it('are served under their plain names', () => {
    expect(['/', '/index.html', '/assets/app.css'].map((path) => status(path))).toEqual([200, 200, 200]);
  });

  it.each([
    '/../secret.html',
    '/assets/../../secret.html',
    '/..%2fsecret.html',
    '/%2e%2e/secret.html',
    '/assets%2fapp.css',
    '/assets%5capp.css',
    '/assets\\app.css',
    '//index.html',
    '/assets//app.css',
    '/./index.html',
    '/index.html/',
    '/index.html\u0000.css',
    '/.hidden.html',
    'index.html',
    'http://127.0.0.1/index.html',
    '/index..html',
  ])('refuse %j before looking', (path) => {
    expect(status(path)).toBe(400);
  });

  it.each(['/link.html', '/out/secret.html', '/assets/notes.exe', '/INDEX.HTML', '/assets', '/__proto__'])(
    'do not include %j',
    (path) => {
      expect(status(path)).toBe(404);
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'get', ''])('are not for %j', (method) => {
    expect(status('/index.html', method)).toBe(405);
  });

  it('are the only ones any address leads to', () => {
    const piece = fc.constantFrom(
      '/',
      '.',
      '..',
      '%2e',
      '%2f',
      '\\',
      'index.html',
      'assets',
      'app.css',
      'secret.html',
      '\0',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (path) => {
          const found = findServedFile(files, 'GET', path);
          if (found.ok) expect(found.file.path.startsWith(`${folder}/`)).toBe(true);
          if (found.ok) expect(['', '/', ...files.keys()]).toContain(path);
        },
      ),
      { numRuns: 5000 },
    );
  });
});

describe('mimeTypeOf', () => {
  it('knows what the build makes, and nothing else', () => {
    expect(mimeTypeOf('a.JS')).toBe('text/javascript; charset=utf-8');
    expect(mimeTypeOf('a.woff2')).toBe('font/woff2');
    expect(mimeTypeOf('a.exe')).toBeUndefined();
    expect(mimeTypeOf('js')).toBeUndefined();
    expect(mimeTypeOf('a.js/b')).toBeUndefined();
  });
});
