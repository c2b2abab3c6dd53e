/**
 * Runs the checks and tests of a tier (`scripts/test/tiers.mjs`), adds up the results, and ends with `N
 * passed, N failed`.
 *
 * node scripts/test.mjs types lint       only these steps
 * node scripts/test.mjs --tier all       everyday (the default), rest or all
 * node scripts/test.mjs --results FILE   the everyday tier saves its results in FILE, and the rest
 * adds its own and prints the total
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, env, exit } from 'node:process';
import { parseArgs } from 'node:util';
import { findBrowser, labels, wantedBrowsers } from './browsers/browser.mjs';
import { run } from './programs.mjs';
import { readSummary, Tally } from './test/summary.mjs';

const { values, positionals: names } = parseArgs({
  args: argv.slice(2),
  allowPositionals: true,
  options: { tier: { type: 'string', default: 'everyday' }, results: { type: 'string' } },
});
const { tier } = values;
env.TESTS = tier;

/** Commands that pass or fail as a whole and need only one processor. */
const checks = [
  { name: 'types', command: 'tsc -p tsconfig.json' },
  { name: 'types of src/core', command: 'tsc -p src/core/tsconfig.json' },
  { name: 'lint', command: 'eslint . --max-warnings=0' },
  { name: 'imports', command: 'depcruise src --config .dependency-cruiser.mjs' },
  { name: 'format', command: 'prettier . --check --log-level=warn' },
  { name: 'size', command: 'scripts/size.mjs', needsBuild: true },
  { name: 'docs', command: 'scripts/docs.mjs --check', needsBuild: true },
].map((check) => ({ ...check, mayRunBeside: true, tier: 'everyday' }));

/**
 * A command that passes or fails as a whole counts as one test; runners report their own counts. A
 * step with a `tier` runs only in that tier and in `all`; the others run in every tier.
 */
const steps = [
  { name: 'build', command: 'scripts/build.mjs', tier: 'everyday' },
  { name: 'unit', command: 'vitest run', isRunner: true, mayRunBeside: true, tier: 'everyday' },
  { name: 'widget', command: 'wtr', isRunner: true, mayRunBeside: true },
  ...checks,
  {
    name: 'widget with production Lit',
    command: 'wtr',
    environment: { LIT_EXPORTS: 'production' },
    isRunner: true,
    tier: 'rest',
  },
  { name: 'end-to-end', command: 'playwright test', isRunner: true, needsBuild: true },
  { name: 'types in Vue', command: 'vue-tsc -p test/types/vue/tsconfig.json', tier: 'rest' },
  // Last, since the report depends on the results of the tests before it.
  { name: 'conformance', command: 'scripts/conformance.mjs --check', tier: 'rest' },
];

const isWanted = (step) =>
  names.length > 0
    ? names.some((name) => step.name.startsWith(name))
    : tier === 'all' || step.tier === undefined || step.tier === tier;

const folder = mkdtempSync(join(tmpdir(), 'shop-help-test-'));

const failure = (name) => ({ name, passed: 0, failed: 1 });

/** The saved results of the everyday tier, when running the rest. */
const readEarlier = () => {
  if (tier !== 'rest' || values.results === undefined) return undefined;
  const text = existsSync(values.results) ? readFileSync(values.results, 'utf8') : '';
  return text === ''
    ? { rows: [failure('everyday: left no results')], tests: [] }
    : JSON.parse(text);
};

const earlier = readEarlier();
const tests = [...(earlier?.tests ?? [])];

/** The counts of a runner. If it crashed, or ran no test in a browser, that counts as a failure. */
const runTests = async ({ name, command, environment }) => {
  const file = join(folder, `${name}.json`);
  const ended = await run(command, { ...environment, TEST_SUMMARY: file });
  const summary = readSummary(file);
  tests.push(...summary.tests);
  const rows = summary.rows.map((row) =>
    row.passed + row.failed === 0 ? failure(`${row.name}: no test ran`) : row,
  );
  const hasFailed = rows.some(({ failed }) => failed > 0);
  if (rows.length === 0 || (!ended && !hasFailed)) rows.push(failure(`${name}: the runner failed`));
  return rows;
};

/** In a run of some tests only, the others would be reported as missing. */
const resultsOfAll = () => {
  const isWhole = names.length === 0 && (tier === 'all' || earlier !== undefined);
  if (!isWhole) return {};
  const file = join(folder, 'results.json');
  writeFileSync(file, JSON.stringify(tests));
  return { TEST_RESULTS: file };
};

const runStep = async (step) => {
  console.log(`\n── ${step.name} ──`);
  if (step.isRunner) return runTests(step);
  const passed = await run(step.command, step.name === 'conformance' ? resultsOfAll() : {});
  return [{ name: step.name, passed: Number(passed), failed: Number(!passed) }];
};

/** The build first, then the single-processor steps two at a time, then the others one by one. */
const runSteps = async (wanted) => {
  const rows = [];
  let hasBuild = true;
  const runOne = async (step) => {
    const canRun = !step.needsBuild || hasBuild;
    const counts = canRun ? await runStep(step) : [failure(`${step.name}: no build to test`)];
    rows.push(...counts);
    if (step.name === 'build') hasBuild = counts[0].failed === 0;
  };
  const runAll = async (queue) => {
    while (queue.length > 0) await runOne(queue.shift());
  };
  await runAll(wanted.filter(({ name }) => name === 'build'));
  const beside = wanted.filter(({ mayRunBeside }) => mayRunBeside);
  await Promise.all([runAll(beside), runAll(beside)]);
  await runAll(wanted.filter(({ name, mayRunBeside }) => name !== 'build' && !mayRunBeside));
  return rows;
};

/**
 * Chromium is available nearly everywhere, so its tests must run; the others run where possible.
 */
const missingBrowsers = () => wantedBrowsers().filter((name) => !findBrowser(name));

const print = (rows) => {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const line = (name, passed, failed) =>
    `${name.padEnd(width)}  ${String(passed).padStart(7)}  ${String(failed).padStart(7)}`;
  console.log(`\n${line('', 'passed', 'failed')}`);
  for (const { name, passed, failed } of rows) console.log(line(name, passed, failed));
};

/** Lists the failures by name, so that the end of the output says what to look at. */
const printFailed = () => {
  const failed = tests.filter(({ status }) => status === 'failed');
  if (failed.length > 0) console.log('\nFailed:');
  for (const { browser, file, title } of failed) console.log(`  ${browser} · ${file} › ${title}`);
};

const tally = new Tally();
const ran = await runSteps(steps.filter(isWanted));
for (const row of [...(earlier?.rows ?? []), ...ran]) tally.add(row.name, row);
const missing = missingBrowsers();
if (missing.includes('chromium')) tally.add('Chromium: not on this machine', { failed: 1 });
print(tally.rows);
printFailed();
for (const name of missing) console.log(`${labels[name]} did not run: it is not on this machine`);
rmSync(folder, { recursive: true, force: true });

const sum = (key) => tally.rows.reduce((total, row) => total + row[key], 0);
const counts = `${sum('passed')} passed, ${sum('failed')} failed`;
const isFirstPart = values.results !== undefined && tier === 'everyday';
if (isFirstPart) writeFileSync(values.results, JSON.stringify({ rows: tally.rows, tests }));
console.log(isFirstPart ? `\nEvery day: ${counts}; the rest follows.` : `\n${counts}`);
if (sum('failed') > 0) exit(1);
