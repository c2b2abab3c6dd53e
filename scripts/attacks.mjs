/**
 * Attacks the built widget with hostile strings and prints the results.
 *
 * `npm run test:attacks -- --corpus DIR` also tries the strings in a folder of JSON files, each a
 * list of items with a `payload`.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { argv, exit } from 'node:process';
import { parseArgs } from 'node:util';
import { run } from './programs.mjs';

const { values } = parseArgs({ args: argv.slice(2), options: { corpus: { type: 'string' } } });
const corpus = values.corpus && resolve(values.corpus);
if (corpus && !existsSync(corpus)) {
  console.error(`--corpus: there is no folder ${corpus}`);
  exit(1);
}
const REPORTERS = '--reporter=list,./test/attacks/count-reporter.ts';
const passed = await run(
  `playwright test test/attacks ${REPORTERS}`,
  corpus ? { ATTACK_CORPUS: corpus } : {},
);
if (!passed) exit(1);
