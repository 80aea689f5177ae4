import { mkdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../electron/served/headers';
import { serveOnLoopback, type LoopbackServer } from '../../electron/start/server';
import { temporaryFolder } from './temporaryFolder';

let server: LoopbackServer;
let folder = '';
beforeEach(async () => {
  const outside = await temporaryFolder();
  await writeFile(join(outside, 'secret.html'), 'hemmelig');
  folder = join(outside, 'ui');
  await mkdir(folder);
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Praksisplan</title>');
  server = await serveOnLoopback(folder, [0]);
});
afterEach(() => server.close());

/** Sends the path as it is written; fetch would tidy it first. */
function get(path: string, options: { method?: string; host?: string } = {}) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((done, fail) => {
    const { method = 'GET', host = `127.0.0.1:${server.port}` } = options;
    const call = request({ host: '127.0.0.1', port: server.port, path, method, headers: { host } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    call.once('error', fail);
    call.end();
  });
}

describe('the loopback server', () => {
  it('serves the page with the headers of the desktop window', async () => {
    const page = await get('/?x=1');
    expect(page.status).toBe(200);
    expect(page.body).toContain('<title>Praksisplan</title>');
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    });
  });

  it('has the policy the threat model asks for, word for word', () => {
    expect(CONTENT_SECURITY_POLICY).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
        "connect-src 'none'; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; " +
        "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types svelte-trusted-html praksisplan-worker",
    );
  });

  it.each(['/../secret.html', '/..%2fsecret.html', '/%2e%2e/secret.html', '//secret.html', '/..\\secret.html'])(
    'does not climb out through %s',
    async (path) => {
      const answer = await get(path);
      expect([400, 404]).toContain(answer.status);
      expect(answer.body).toBe('');
      expect(answer.headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY);
    },
  );

  it('refuses other methods, unknown files and other hosts', async () => {
    expect((await get('/', { method: 'POST' })).status).toBe(405);
    expect((await get('/finnes-ikke.js')).status).toBe(404);
    for (const host of ['example.org', `localhost:${server.port}`, '127.0.0.1', 'evil.test:80']) {
      expect((await get('/', { host })).status).toBe(403);
    }
  });

  it('has nothing to say about an icon of its own', async () => {
    expect((await get('/favicon.ico')).status).toBe(204);
  });

  it('takes the next port when one is taken', async () => {
    const second = await serveOnLoopback(folder, [server.port, 0]);
    expect(second.port).not.toBe(server.port);
    expect(second.address).toBe(`http://127.0.0.1:${second.port}/`);
    await second.close();
    await expect(serveOnLoopback(folder, [server.port])).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('stops at once, even with a connection open', async () => {
    const idle = connect(server.port, '127.0.0.1');
    await new Promise((done) => idle.once('connect', done));
    const closed = new Promise((done) => idle.once('close', done));
    idle.on('error', () => undefined);
    await server.close();
    await closed;
    await expect(get('/')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('says so when the page is not built', async () => {
    await expect(serveOnLoopback(join(folder, 'nope'), [0])).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
