/**
 * Runs every check and every test, adds them up, and ends with `N passed, N failed`.
 * `node scripts/test.mjs types lint` runs only these steps.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { findBrowser, labels, wantedBrowsers } from './browser.mjs';
import { run } from './programs.mjs';
import { readSummary } from './summary.mjs';

/** Commands that pass or fail as a whole count as one test each; runners count their own. */
const steps = [
  { name: 'build', command: 'scripts/build.mjs' },
  { name: 'types', command: 'tsc -p tsconfig.json' },
  { name: 'types of src/core', command: 'tsc -p src/core/tsconfig.json' },
  { name: 'lint', command: 'eslint . --max-warnings=0' },
  { name: 'imports', command: 'depcruise src --config .dependency-cruiser.mjs' },
  { name: 'format', command: 'prettier . --check --log-level=warn' },
  { name: 'size', command: 'scripts/size.mjs', needsBuild: true },
  { name: 'docs', command: 'scripts/docs.mjs --check', needsBuild: true },
  { name: 'unit', command: 'vitest run', isRunner: true },
  { name: 'widget', command: 'wtr', isRunner: true },
  {
    name: 'widget with production Lit',
    command: 'wtr',
    environment: { LIT_EXPORTS: 'production' },
    browser: 'chromium',
    isRunner: true,
  },
  { name: 'end-to-end', command: 'playwright test', isRunner: true, needsBuild: true },
  // Last, since the report stands on what the tests before it have shown.
  { name: 'conformance', command: 'scripts/conformance.mjs --check', needsResults: true },
];

const folder = mkdtempSync(join(tmpdir(), 'shop-help-test-'));

const resultsFile = join(folder, 'results.json');
const results = [];

const failure = (name) => ({ name, passed: 0, failed: 1 });

/** The counts of a runner. One that crashed, or ran nothing in a browser, has failed there. */
const runTests = async ({ name, command, environment }) => {
  const file = join(folder, `${name}.json`);
  const ended = await run(command, { ...environment, TEST_SUMMARY: file });
  const summary = readSummary(file);
  results.push(...summary.tests);
  const rows = summary.rows.map((row) =>
    row.passed + row.failed === 0 ? failure(`${row.name}: no test ran`) : row,
  );
  const hasFailed = rows.some(({ failed }) => failed > 0);
  if (rows.length === 0 || (!ended && !hasFailed)) rows.push(failure(`${name}: the runner failed`));
  return rows;
};

/** Of a run of some steps only, the results would say of most tests that they did not run. */
const environmentOf = (step, isWhole) => {
  if (!step.needsResults || !isWhole) return step.environment;
  writeFileSync(resultsFile, JSON.stringify(results));
  return { TEST_RESULTS: resultsFile };
};

const runStep = async (step, isWhole) => {
  console.log(`\n── ${step.name} ──`);
  if (step.isRunner) return runTests(step);
  const passed = await run(step.command, environmentOf(step, isWhole));
  return [{ name: step.name, passed: Number(passed), failed: Number(!passed) }];
};

const wants = (step, names) =>
  names.length === 0 || names.some((name) => step.name.startsWith(name));

const runSteps = async (names) => {
  const rows = [];
  let hasBuild = true;
  for (const step of steps) {
    if (!wants(step, names)) continue;
    if (step.browser && !isWanted(step.browser)) continue;
    if (step.needsBuild && !hasBuild) {
      rows.push(failure(`${step.name}: no build to test`));
      continue;
    }
    const counts = await runStep(step, names.length === 0);
    rows.push(...counts);
    if (step.name === 'build') hasBuild = counts[0].failed === 0;
  }
  return rows;
};

const isWanted = (browser) => wantedBrowsers().includes(browser);

/** Chromium can be had nearly everywhere, so its tests must run; the others where they can. */
const missingBrowsers = () => wantedBrowsers().filter((name) => !findBrowser(name));

const print = (rows) => {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const line = (name, passed, failed) =>
    `${name.padEnd(width)}  ${String(passed).padStart(7)}  ${String(failed).padStart(7)}`;
  console.log(`\n${line('', 'passed', 'failed')}`);
  for (const { name, passed, failed } of rows) console.log(line(name, passed, failed));
};

const rows = await runSteps(argv.slice(2));
rmSync(folder, { recursive: true, force: true });
const missing = missingBrowsers();
if (missing.includes('chromium')) rows.push(failure('Chromium: not on this machine'));
print(rows);
for (const name of missing) console.log(`${labels[name]} did not run: it is not on this machine`);

const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
if (sum('failed') > 0) exit(1);
