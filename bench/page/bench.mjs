#!/usr/bin/env node
/**
 * npm run bench:page -- [--runs N] [--only NAME] [--check] [--write]
 *
 * Measures what the widget costs a page, compared with other widgets. `--only` measures the cases
 * whose names contain NAME, and those they are compared with. `--check` fails if a ratio is worse
 * than in ratios.json; `--write` writes the measured ratios there.
 */
import { writeFileSync } from 'node:fs';
import { exit } from 'node:process';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { answerOf } from './algolia.mjs';
import { launch } from './browser.mjs';
import { measureBusy } from './busy.mjs';
import { PEER_SIZE, busyCases, cases } from './cases.mjs';
import { measure } from './measure.mjs';
import { allReferencesOf, file, ratiosOf, readRatios, worseThan } from './ratios.mjs';
import { report } from './report.mjs';
import { startServer } from './server.mjs';
import { entriesOf, makeSite } from './site.mjs';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    only: { type: 'string' },
    check: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const all = [...cases, ...busyCases];
const { only = '' } = options;
const chosen = all.filter(({ name }) => name.includes(only));
if (chosen.length === 0) throw new Error(`--only ${only}: no case has that in its name`);
if (options.write && options.only) throw new Error('--write takes every case: leave out --only');
const names = new Set(chosen.flatMap((one) => [one.name, ...allReferencesOf(one)]));
const wanted = all.filter(({ name }) => names.has(name));

const shuffled = (list) =>
  list
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

const measureRounds = async (ready, server, browser, failures) => {
  const rounds = [];
  while (rounds.length < Number(options.runs)) {
    const found = {};
    for (const one of shuffled(ready)) {
      try {
        const run = one.isBusy ? measureBusy : measure;
        found[one.name] = await run(browser, server, one);
      } catch (error) {
        failures.set(one.name, error.message.split('\n')[0]);
      }
    }
    rounds.push(found);
    console.error(`run ${rounds.length} of ${options.runs}`);
  }
  return rounds;
};

const entries = entriesOf(PEER_SIZE);
const { site, missing: failures } = await makeSite(wanted);
const server = await startServer(site, (path, body) =>
  path.startsWith('/1/indexes/') ? answerOf(entries, body) : undefined,
);
const browser = await launch();
const ready = wanted.filter(({ name }) => !failures.has(name));
const rounds = await measureRounds(ready, server, browser, failures);
await browser.close();
server.close();

console.log(report(rounds));
for (const [name, why] of failures) console.log(`\n${name} did not run: ${why}`);

const now = ratiosOf(rounds);
if (options.write) {
  const text = await format(JSON.stringify(now), { parser: 'json', printWidth: 100 });
  writeFileSync(file, text);
}
if (options.check) {
  const { compared, worse } = worseThan(readRatios(), now);
  for (const { name, key, reference, before, median } of worse) {
    console.log(`\n${name}: ${key} is ${median} × that of ${reference}, and was ${before} ×`);
  }
  console.log(`\n${compared} ratios compared, ${worse.length} worse`);
  if (compared === 0 || worse.length > 0 || failures.size > 0) exit(1);
}
