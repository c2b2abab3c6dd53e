/**
 * Shows how much each part of the sources, each dependency and each kind of data contributes to a
 * finished script: by how much the brotli size shrinks without it. `size-parts.json` says why each
 * part is there.
 */
import { decodedMappings, TraceMap } from '@jridgewell/trace-mapping';
import { readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const compress = promisify(brotliCompress);
const built = new URL('../dist/.parts/', import.meta.url);
const reasons = JSON.parse(readFileSync(new URL('size-parts.json', import.meta.url), 'utf8'));

/** Code that the bundler adds between modules, and the text between the parts of a script. */
const GLUE = 'glue';

/** For example `src/widget/panel/views` or `lit-html`. */
const partOf = (source) => {
  if (source === undefined) return GLUE;
  const path = source.replaceAll('../', '');
  const [, dependency] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  return dependency ?? path.split('/').slice(0, -1).join('/');
};

/** Splits built code into pieces, each with the part that it comes from. */
const piecesOfCode = (name, code) => {
  const map = new TraceMap(readFileSync(new URL(`${name}.map`, built), 'utf8'));
  const mappings = decodedMappings(map);
  return code.split('\n').flatMap((line, at) => {
    const segments = [[0], ...(mappings[at] ?? [])];
    return segments.map(([start, source], index) => ({
      part: partOf(source === undefined ? undefined : map.sources[source]),
      text:
        index < segments.length - 1
          ? line.slice(start, segments[index + 1][0])
          : `${line.slice(start)}\n`,
    }));
  });
};

/** How each kind of data begins in a script. */
const dataFiles = {
  FAQ: 'faqs:{',
  lexicon: 'lexicons:{',
  messages: 'messages:[',
  [GLUE]: 'settings:{',
};

/** Splits the text between built code into pieces: data, and the composer's own code. */
const piecesOfData = (text) => {
  const begins = Object.entries(dataFiles)
    .map(([part, sign]) => ({ part, start: text.indexOf(sign) }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start);
  return [{ part: GLUE, start: 0 }, ...begins].map(({ part, start }, index) => ({
    part,
    text: text.slice(start, begins[index]?.start),
  }));
};

const piecesOf = (script) => {
  const pieces = [];
  let rest = script;
  for (const name of readdirSync(built).filter((file) => file.endsWith('.js'))) {
    const code = readFileSync(new URL(name, built), 'utf8');
    const [before, after] = rest.split(code);
    if (after === undefined) throw new Error(`The script does not hold ${name}: run npm run build`);
    pieces.push(...piecesOfCode(name, code));
    rest = `${before}\n${after}`;
  }
  return [...pieces, ...piecesOfData(rest)];
};

/**
 * @param {string} script a finished script in one language
 * @returns {Promise<{ part: string, why: string, raw: number, brotli: number }[]>} sizes in bytes,
 * largest first
 */
export const weighParts = async (script) => {
  const pieces = piecesOf(script);
  const weigh = async (some) => (await compress(some.map(({ text }) => text).join(''))).length;
  const whole = await weigh(pieces);
  const parts = [...new Set(pieces.map(({ part }) => part))].map(async (part) => {
    const why = reasons[part];
    if (!why) throw new Error(`scripts/size-parts.json does not say why ${part} is in the script`);
    const raw = pieces.reduce(
      (sum, piece) => sum + (piece.part === part ? piece.text.length : 0),
      0,
    );
    const brotli = whole - (await weigh(pieces.filter((piece) => piece.part !== part)));
    return { part, why, raw, brotli };
  });
  return (await Promise.all(parts)).sort((a, b) => b.brotli - a.brotli);
};
