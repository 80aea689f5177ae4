import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this machine that the app should never call. */
export interface Canary {
  readonly address: string;
  /** Connections made to it, whatever was said on them. */
  readonly visits: () => number;
  /** Requests made to it. A browser may connect ahead of a load that the page's policy then refuses; it says nothing. */
  readonly requests: () => number;
  close(): void;
}

/** Starts a canary that welcomes everyone, so that only the caller can have held back. */
export async function startCanary(): Promise<Canary> {
  let visits = 0;
  let requests = 0;
  const server = createServer((_request, response) => {
    requests += 1;
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/html' }).end('hei');
  });
  server.on('connection', () => (visits += 1));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    visits: () => visits,
    requests: () => requests,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
