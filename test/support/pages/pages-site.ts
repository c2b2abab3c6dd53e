import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';

/** At its usual address, the script contains the demo's FAQ; at `/dist/`, it has none. */
const folders = ['../../../dist/demo/', '../../../dist/', '../../../'].map(
  (path) => new URL(path, import.meta.url),
);

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
};

/** What a site serves at one path. */
export interface Reply {
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** Delay of the response, in milliseconds. */
  readonly delay?: number;
}

/** A web site on its own origin, which serves the built files and what a test adds. */
export interface Site {
  /** Without a slash at its end. */
  readonly origin: string;
  /** Serves a reply at the given path, or at a new one; returns the path. */
  readonly add: (reply: Reply, path?: string) => string;
  /** Additional headers for the built files. */
  readonly serveDistWith: (headers: Readonly<Record<string, string>>) => void;
  readonly close: () => Promise<void>;
}

/**
 * Interception in the browser would bypass what policies check on the network, so tests of policies
 * need real servers.
 */
export const startSite = async (host: string): Promise<Site> => {
  const replies = new Map<string, Reply>();
  let distHeaders: Readonly<Record<string, string>> = {};
  let count = 0;

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site.invalid');
    const reply = replies.get(pathname);
    if (reply?.delay !== undefined) setTimeout(() => send(response, reply), reply.delay);
    else if (reply) send(response, reply);
    else void sendBuilt(response, pathname, distHeaders);
  });
  await new Promise<void>((resolve) => void server.listen(0, host, resolve));
  const { port } = server.address() as AddressInfo;

  return {
    origin: `http://${host}:${port}`,
    add: (reply, path = `/page-${(count += 1)}`) => {
      replies.set(path, reply);
      return path;
    },
    serveDistWith: (headers) => {
      distHeaders = headers;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const send = (response: ServerResponse, { body, headers = {} }: Reply): void => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
};

const sendBuilt = async (
  response: ServerResponse,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<void> => {
  try {
    const body = await readFirst(path);
    const type = types[extname(path)] ?? 'application/octet-stream';
    send(response, { body, headers: { 'content-type': type, ...headers } });
  } catch {
    // Otherwise, browsers would log an error for the missing icon.
    response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
  }
};

/** Serves from the first folder that has the file. */
const readFirst = async (path: string, [folder, ...others] = folders): Promise<Buffer> => {
  const file = readFile(new URL(`.${path}`, folder));
  return others.length === 0 ? file : file.catch(() => readFirst(path, others));
};
