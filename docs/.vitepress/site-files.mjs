/**
 * Writes the files that the site serves besides its pages: its own help, built from `faq.json` with
 * the published command; the demo's script for the playground; and the FAQ's schema. Run by `npm
 * run docs:dev` and `docs:build`, after a build.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { argv, env, execPath, exit, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';

const inDocs = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const inRoot = (path) => inDocs(`../${path}`);

/** Makes the FAQ's links point to pages of the site, whatever its base path. */
export const withBase = (faq, base) =>
  faq.replaceAll('](/', `](${base}`).replaceAll('"url": "/', `"url": "${base}`);

const writeFiles = () => {
  if (!existsSync(inRoot('dist/cli.js'))) {
    console.error('dist/ is missing: run npm run build first');
    exit(1);
  }
  const files = inDocs('public/files');
  mkdirSync(files, { recursive: true });
  writeFileSync(
    `${files}/faq.json`,
    withBase(readFileSync(inDocs('faq.json'), 'utf8'), env.DOCS_BASE ?? '/'),
  );
  const script = `${files}/shop-help.js`;
  execFileSync(execPath, [inRoot('dist/cli.js'), 'build', `${files}/faq.json`, '-o', script], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  copyFileSync(inRoot('dist/demo/shop-help.js'), `${files}/demo-shop-help.js`);
  copyFileSync(inRoot('dist/faq.schema.json'), `${files}/faq.schema.json`);
  stdout.write('Written: docs/public/files\n');
};

if (argv[1] === fileURLToPath(import.meta.url)) writeFiles();
