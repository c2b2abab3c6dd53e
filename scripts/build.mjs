/**
 * Builds `dist/`: the single script, the modules, the workshop, the command, type declarations, the
 * element's manifest, and the integrity files.
 */
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { run } from './programs.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const steps = [
  'vite build --mode modules',
  'vite build --mode pieces',
  'vite build --mode analytics',
  'vite build --mode workshop',
  'vite build --mode tools',
  'tsc -p tsconfig.types.json',
  'cem analyze --config custom-elements-manifest.config.mjs',
];

rmSync('dist', { recursive: true, force: true });
for (const step of steps) {
  if (await run(step)) continue;
  console.error(`\nThe build stopped at: ${step}\n`);
  exit(1);
}
copyFileSync('faq-data/faq.schema.json', 'dist/faq.schema.json');
// The compiler does not copy declaration files.
copyFileSync('src/vite/client.d.ts', 'dist/types/vite/client.d.ts');
// The package has the page compressed, which saves a third of its size; `shop-help preview` serves it.
writeFileSync('dist/workshop.html.br', brotliCompressSync(readFileSync('dist/workshop.html')));
if (!(await run('scripts/integrity.mjs'))) exit(1);
