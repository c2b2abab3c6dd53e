/**
 * Serves a site from memory, compressed with brotli at its highest level, and records all requests.
 */
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const contentTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/**
 * @param {Map<string, string | Uint8Array>} site content by path
 * @param {(path: string, body: string) => string | undefined} answer JSON for paths that are not a
 * file
 */
export const startServer = async (site, answer) => {
  const files = new Map(
    [...site].map(([path, content]) => {
      const type = contentTypes[extname(path)];
      const bytes = Buffer.from(content);
      return [path, { type, bytes: type ? brotliCompressSync(bytes) : bytes }];
    }),
  );
  const requests = [];
  const respond = (response, { type = 'application/octet-stream', bytes }) => {
    const encoding = type === 'application/octet-stream' ? {} : { 'content-encoding': 'br' };
    response.writeHead(200, { 'content-type': type, 'content-length': bytes.length, ...encoding });
    response.end(bytes);
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    let body = '';
    for await (const chunk of request) body += chunk;
    const made = files.has(pathname) ? undefined : answer(pathname, body);
    const json = made && { type: contentTypes['.json'], bytes: brotliCompressSync(made) };
    const found = files.get(pathname) ?? json;
    requests.push({ pathname, bytes: found?.bytes.length ?? 0, at: Date.now() });
    if (found) respond(response, found);
    else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${server.address().port}`,
    requests,
    close: () => server.close(),
  };
};
