/**
 * Checks the sizes of the built files, including what they import, against `size-budget.json`. Run
 * by `npm run size`, after a build; `npm run size -- --parts` shows the size of each part of a
 * finished script.
 */
import { existsSync, readFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { weighParts } from './size-parts.mjs';

const root = new URL('..', import.meta.url);
const budget = JSON.parse(readFileSync(new URL('size-budget.json', import.meta.url), 'utf8'));

const nameOf = ({ file, composedFrom }) => file ?? `composed from ${composedFrom}`;

/** A built file and all built files that it imports, statically or dynamically. */
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

/** A finished script as an owner gets it, composed from a FAQ file. */
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
 * brotli: number } }[]} sizes in bytes; the limit is for brotli; no sizes if the file has not been
 * built
 */
export const measure = () =>
  budget.map(({ file, composedFrom, brotli, why }) => {
    const parts = composedFrom ? compose && [composed(composedFrom)] : filesOf(file);
    const name = nameOf({ file, composedFrom });
    return { name, why, limit: brotli, sizes: parts && weigh(parts) };
  });

/** What to do if a file exceeds its limit. */
const REMEDY =
  '  See what grew with "npm run size -- --parts". If it is worth it, raise the limit in scripts/size-budget.json and say why in the commit.';

const report = ({ name, why, limit, sizes }) => {
  if (!sizes) return `${name} is missing: run npm run build`;
  const { raw, gzip, brotli } = sizes;
  const sum = `${name}: ${raw} bytes, ${gzip} gzip, ${brotli} brotli of ${limit}`;
  if (brotli <= limit) return sum;
  return `${sum}: ${brotli - limit} too many. ${why}\n${REMEDY}`;
};

/** The parts of the budget's first script, as returned by `weighParts`; empty without a build. */
export const measureParts = async () =>
  compose ? weighParts(composed(budget[0].composedFrom).toString()) : [];

const printParts = async () => {
  const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
  console.log(`\nRaw, and what brotli saves without it, of what is ${nameOf(budget[0])}:`);
  for (const { part, raw, brotli } of await measureParts())
    console.log(`${kilobytes(raw)}  ${kilobytes(brotli)}  ${part}`);
};

if (argv[1] === fileURLToPath(import.meta.url)) {
  const files = measure();
  for (const file of files) console.log(report(file));
  if (argv.includes('--parts')) await printParts();
  if (!files.every(({ sizes, limit }) => sizes && sizes.brotli <= limit)) exit(1);
}
