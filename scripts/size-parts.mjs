/**
 * Tells which part of the sources, or which dependency, brings how much of a built module and of all
 * that it imports: by how many bytes brotli's result shrinks when the part's text is left out.
 */
import { decodedMappings, TraceMap } from '@jridgewell/trace-mapping';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

/** `src/widget/panel` or `node_modules/lit-html`. */
const partOf = (source) => {
  const path = source.replaceAll('../', '');
  const [, dependency] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  return dependency ?? path.split('/').slice(0, -1).slice(0, 3).join('/');
};

/** The pieces of a built file, each with the part that it comes from. */
function* piecesOf(url, code) {
  const map = new TraceMap(readFileSync(new URL(`${url.href}.map`), 'utf8'));
  const lines = code.split('\n');
  for (const [at, segments] of decodedMappings(map).entries()) {
    for (const [index, [start, source]] of segments.entries()) {
      const text = lines[at].slice(start, segments[index + 1]?.[0]);
      if (source !== undefined) yield { part: partOf(map.sources[source]), text };
    }
  }
}

/**
 * @param {Map<string, Buffer>} files what is built, by its address
 * @returns {{ part: string, raw: number, brotli: number }[]} bytes, the heaviest first
 */
export const weighParts = (files) => {
  const pieces = [...files].flatMap(([href, bytes]) => [
    ...piecesOf(new URL(href), bytes.toString()),
  ]);
  const weigh = (some) =>
    brotliCompressSync(Buffer.from(some.map(({ text }) => text).join(''))).length;
  const whole = weigh(pieces);
  const parts = [...new Set(pieces.map(({ part }) => part))].map((part) => {
    const own = pieces.filter((piece) => piece.part === part);
    const others = pieces.filter((piece) => piece.part !== part);
    const raw = own.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    return { part, raw, brotli: whole - weigh(others) };
  });
  return parts.sort((a, b) => b.brotli - a.brotli);
};
