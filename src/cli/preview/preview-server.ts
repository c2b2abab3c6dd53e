import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { Failure } from '../failure.ts';
import { samplePage } from './sample-page.ts';

/** What is served; may be replaced while the server runs. */
export interface Preview {
  readonly script: string;
  readonly lang: string;
}

export interface PreviewServer {
  readonly address: string;
  readonly show: (preview: Preview) => void;
  readonly close: () => void;
}

const workshop = new URL('./workshop.html.br', import.meta.url);

const send = (response: ServerResponse, type: string, body: string | Uint8Array): void => {
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
};

/** Keeps the response open: a line sent on it tells the page to reload. */
const keepOpen = (response: ServerResponse, pages: Set<ServerResponse>): void => {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('\n');
  pages.add(response);
  response.on('close', () => pages.delete(response));
};

const answer = (
  request: IncomingMessage,
  response: ServerResponse,
  { script, lang }: Preview,
  pages: Set<ServerResponse>,
): void => {
  const [path] = (request.url ?? '/').split('?');
  if (path === '/shop-help.js') send(response, 'text/javascript; charset=utf-8', script);
  else if (path === '/changes') keepOpen(response, pages);
  else if (path === '/workshop.html' && existsSync(workshop)) {
    send(response, 'text/html; charset=utf-8', brotliDecompressSync(readFileSync(workshop)));
  } else if (path === '/') {
    send(response, 'text/html; charset=utf-8', samplePage(lang, existsSync(workshop)));
  } else {
    response.writeHead(404, { 'content-type': 'text/plain' });
    response.end('Not found. The preview is at /.\n');
  }
};

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', () => {
      reject(new Failure(`The port ${port} is taken.`, 'Name another one with --port.'));
    });
    // Local only: a FAQ may not be public yet.
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });

export const startPreview = async (first: Preview, port: number): Promise<PreviewServer> => {
  let shown = first;
  const pages = new Set<ServerResponse>();
  const server = createServer((request, response) => answer(request, response, shown, pages));
  const taken = await listen(server, port);
  return {
    address: `http://127.0.0.1:${taken}/`,
    show: (preview) => {
      shown = preview;
      for (const page of pages) page.write('data: changed\n\n');
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
