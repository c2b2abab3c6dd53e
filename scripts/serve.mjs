/**
 * Serves the demo shop and the built widget: `/` is `demo/`, and `/shop-help.js` is
 * `dist/demo/shop-help.js`, which contains the demo's FAQ. Run by `npm start`; end-to-end tests
 * call `startServer`.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { argv, env, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { withIncludes } from './demo-includes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      resolve();
    });
  });

/** Serves the pages of the demo shop; everything else is left to the next handler. */
const serveDemoPages = (request, response, next) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const [path] = /^[\w/-]+\.html$/.exec(pathname.replace(/\/$/, '/index.html')) ?? [];
  let page;
  try {
    page = readFileSync(`${root}demo${path}`, 'utf8');
  } catch {
    return next();
  }
  response.writeHead(200, { 'content-type': 'text/html;charset=utf-8' }).end(withIncludes(page));
};

/**
 * @param {object} [options]
 * @param {number} [options.port] 0, the default, picks a free port
 * @param {string[]} [options.folders] served at `/`, relative to the project; the first one that
 * has a file wins
 * @param {(path: string) => Record<string, string>} [options.headers] additional response headers
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` has no trailing slash
 * @throws {Error} with `code: 'EADDRINUSE'` if the port is taken
 */
export const startServer = async ({
  port = 0,
  folders = ['demo', 'dist/demo', 'dist'],
  headers = () => ({}),
} = {}) => {
  const files = folders.map((folder) => sirv(root + folder, { dev: true }));
  const handlers = folders.includes('demo') ? [serveDemoPages, ...files] : files;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    for (const [name, value] of Object.entries(headers(pathname))) response.setHeader(name, value);
    const notFound = () =>
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    const chain = handlers.reduceRight(
      (next, handle) => () => handle(request, response, next),
      notFound,
    );
    chain();
  });
  await listen(server, port);
  return {
    url: `http://localhost:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
};

const firstFreePort = async (port) => {
  try {
    return await startServer({ port });
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    return firstFreePort(port + 1);
  }
};

if (argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(env.PORT ?? 4173);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error(`PORT is "${env.PORT}", which is no port number: 0 to 65535`);
    exit(1);
  }
  const { url } = await firstFreePort(port);
  console.log(`\n  The demo shop is open at ${url}/\n  Ctrl+C closes it.\n`);
}
