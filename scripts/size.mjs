/**
 * Weighs the built files, with what they import, against `size-budget.json`. Run by `npm run size`,
 * after a build; `npm run size -- --parts` tells which part of the element weighs what.
 */
import { existsSync, readFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { weighParts } from './size-parts.mjs';

const root = new URL('..', import.meta.url);

/** A built file and all the built files that it imports, at once or later. */
const withImports = (url, found = new Map()) => {
  if (found.has(url.href)) return found;
  const bytes = readFileSync(url);
  found.set(url.href, bytes);
  const specifiers = bytes.toString().matchAll(/(?:from|import)\s*\(?["'`](\.[^"'`]+)/g);
  for (const [, specifier] of specifiers) withImports(new URL(specifier, url), found);
  return found;
};

const composer = new URL('dist/compose.js', root);
const { compose } = existsSync(composer) ? await import(composer.href) : {};

/** The script that the composer makes of a FAQ file, as an owner gets it. */
const composed = (faqFile) => {
  const faq = JSON.parse(readFileSync(new URL(faqFile, root), 'utf8'));
  return Buffer.from(compose({ faqs: [faq] }).script);
};

const weigh = (parts) => {
  const sum = (weight) => parts.reduce((total, part) => total + weight(part), 0);
  return {
    raw: sum((bytes) => bytes.length),
    gzip: sum((bytes) => gzipSync(bytes, { level: 9 }).length),
    brotli: sum((bytes) => brotliCompressSync(bytes).length),
  };
};

const filesOf = (file) => {
  const url = new URL(file, root);
  return existsSync(url) ? [...withImports(url).values()] : undefined;
};

/**
 * @returns {{ name: string, why: string, limit: number, sizes?: { raw: number, gzip: number,
 * brotli: number } }[]} bytes; the limit is for brotli, and what is not built has no sizes
 */
export const measure = () => {
  const budget = JSON.parse(readFileSync(new URL('size-budget.json', import.meta.url), 'utf8'));
  return budget.map(({ file, composedFrom, brotli, why }) => {
    const parts = composedFrom ? compose && [composed(composedFrom)] : filesOf(file);
    const name = file ?? `composed from ${composedFrom}`;
    return { name, why, limit: brotli, sizes: parts && weigh(parts) };
  });
};

const report = ({ name, why, limit, sizes }) => {
  if (!sizes) return `${name} is missing: run npm run build`;
  const { raw, gzip, brotli } = sizes;
  const sum = `${name}: ${raw} bytes, ${gzip} gzip, ${brotli} brotli of ${limit}`;
  if (brotli <= limit) return sum;
  return `${sum}: ${brotli - limit} too many. ${why}`;
};

const printParts = () => {
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
  const files = withImports(new URL('dist/index.js', root));
  for (const url of files.keys()) if (!existsSync(new URL(`${url}.map`))) files.delete(url);
  console.log('\nRaw, and what brotli saves without it, of dist/index.js:');
  for (const { part, raw, brotli } of weighParts(files))
    console.log(`${kilobytes(raw)}  ${kilobytes(brotli)}  ${part}`);
};

if (argv[1] === fileURLToPath(import.meta.url)) {
  const files = measure();
  for (const file of files) console.log(report(file));
  if (argv.includes('--parts')) printParts();
  if (!files.every(({ sizes, limit }) => sizes && sizes.brotli <= limit)) exit(1);
}
