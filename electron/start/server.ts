import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { SECURITY_HEADERS } from '../served/headers';
import { findServedFile, listServedFiles, type AllowList, type Served } from '../served/servedFiles';

const ADDRESS = '127.0.0.1';

/**
 * Tried first, so that the address, and with it the plans the browser keeps for it, is the same from start to start.
 */
export const USUAL_PORT = 47_316;

/** A running server of the built page, on this machine only. */
export interface LoopbackServer {
  /** `http://127.0.0.1:47316/` */
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves the built page on loopback, with the same files and headers as the desktop window.
 *
 * @param folder the built page
 * @param ports tried in turn; 0 takes any free one
 * @throws the system's error if no port can be had, or if the folder cannot be read
 */
export async function serveOnLoopback(folder: string, ports: readonly number[]): Promise<LoopbackServer> {
  const files = listServedFiles(folder);
  const server = createServer((request, response) => void answer(files, server, request, response));
  const port = await listenOnFirst(server, ports);
  return {
    port,
    address: `http://${ADDRESS}:${port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** What a browser asks for by itself; the page has its icon, if any, among its own files. */
const ASKED_BY_BROWSERS = '/favicon.ico';

async function answer(files: AllowList, server: Server, request: IncomingMessage, response: ServerResponse) {
  if (request.url === ASKED_BY_BROWSERS) {
    response.writeHead(204, SECURITY_HEADERS).end();
    return;
  }
  const found = isForUs(server, request)
    ? findServedFile(files, request.method ?? '', (request.url ?? '').replace(/[?#].*$/s, ''))
    : ({ ok: false, status: 403 } as const);
  const { status, headers, body } = await content(found);
  response.writeHead(status, { ...SECURITY_HEADERS, ...headers, 'Content-Length': body.length });
  response.end(body);
}

async function content(found: Served | { readonly ok: false; readonly status: 403 }) {
  if (!found.ok) return { status: found.status, headers: {}, body: Buffer.alloc(0) };
  try {
    return { status: 200, headers: { 'Content-Type': found.file.mimeType }, body: await readFile(found.file.path) };
  } catch {
    return { status: 500, headers: {}, body: Buffer.alloc(0) }; // The build was replaced while it was being served.
  }
}

/** False for a request some other site sent here under its own name (DNS rebinding). */
function isForUs(server: Server, request: IncomingMessage): boolean {
  return request.headers.host === `${ADDRESS}:${portOf(server)}`;
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function listenOnFirst(server: Server, ports: readonly number[]): Promise<number> {
  let failure: unknown = new Error('no port to listen on');
  for (const port of ports) {
    try {
      await listen(server, port);
      return portOf(server);
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, ADDRESS, () => {
      server.off('error', fail);
      done();
    });
  });
}
