#!/usr/bin/env node
/**
 * npm run bench:scale
 *
 * Measures how the search scales, from 10 to 10,000 entries, compared with Fuse.js and MiniSearch:
 * indexing, memory, time per keystroke and bytes, each with its best-fit exponent (1: twice the
 * entries cost twice as much).
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { engines, bytesOf } from './scale-engines.mjs';
import { median } from './timing.mjs';

const sizes = [10, 100, 300, 1000, 3000, 10000];
const ROUNDS = 3;
const OURS = 'shop-help';

const RUN = fileURLToPath(new URL('scale-run.mjs', import.meta.url));

/**
 * Uses a separate process: otherwise the garbage of one engine would be collected at the cost of
 * another.
 */
const runOnce = (engine, size) =>
  JSON.parse(execFileSync(process.execPath, ['--expose-gc', RUN, engine, String(size)]));

/** The engines take turns, so that a busy machine affects all of them alike. */
const measureAll = async () => {
  const found = new Map(engines.map((engine) => [engine, []]));
  for (const size of sizes) {
    const runs = new Map(engines.map((engine) => [engine, []]));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const engine of engines) runs.get(engine).push(runOnce(engine, size));
    }
    for (const engine of engines) {
      const of = (what) => median(runs.get(engine).map((one) => one[what]));
      const bytes = await bytesOf(engine, size);
      found.get(engine).push({ build: of('build'), memory: of('memory'), key: of('key'), bytes });
    }
    console.error(`${size} entries done`);
  }
  return found;
};

/** The slope of the line fitted through the logarithms, starting at `from` entries. */
const exponentOf = (values, from) => {
  const points = sizes
    .map((size, at) => [Math.log(size), Math.log(values[at])])
    .filter(([, y], at) => sizes[at] >= from && Number.isFinite(y));
  const mean = (which) => points.reduce((sum, point) => sum + point[which], 0) / points.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const covariance = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return covariance / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
};

const measures = [
  { key: 'bytes', title: 'Bytes (brotli), kB, engine and FAQ' },
  { key: 'memory', title: 'Memory, MB' },
  { key: 'build', title: 'Build, ms of CPU' },
  { key: 'key', title: 'A key, ms of CPU' },
];

const row = (cells) => `| ${cells.join(' | ')} |`;

/** For small FAQs, fixed costs dominate, so the exponent is fitted from 100 entries on. */
const printMeasure = ({ key, title }, found) => {
  const others = engines.filter((engine) => engine !== OURS);
  console.log(`\n${title}\n`);
  console.log(row(['Entries', ...engines, ...others.map((engine) => `: ${engine}`)]));
  console.log(row(['--:', ...engines, ...others].map(() => '--:')));
  sizes.forEach((size, at) => {
    const own = found.get(OURS)[at][key];
    const values = engines.map((engine) => found.get(engine)[at][key].toPrecision(3));
    const ratios = others.map((engine) => (own / found.get(engine)[at][key]).toFixed(2));
    console.log(row([size, ...values, ...ratios]));
  });
  const exponents = engines.map((engine) => {
    const values = found.get(engine).map((one) => one[key]);
    return exponentOf(values, 100).toFixed(2);
  });
  console.log(row(['exponent', ...exponents, ...others.map(() => '')]));
};

/**
 * The size at which the entries weigh as much as the rest of the script: more do not belong on a
 * page.
 */
const printEnd = (found) => {
  const bytes = found.get(OURS).map((one) => one.bytes);
  const perEntry = (bytes.at(-1) - bytes[0]) / (sizes.at(-1) - sizes[0]);
  const rest = bytes[0] - sizes[0] * perEntry;
  const end = Math.round(rest / perEntry / 100) * 100;
  console.log(
    `\nThe script weighs ${rest.toFixed(0)} kB and ${(perEntry * 100).toFixed(1)} kB more with each 100 entries, ` +
      `so that it has doubled at about ${end}: there a page's FAQ should end.`,
  );
};

const found = await measureAll();
for (const measure of measures) printMeasure(measure, found);
printEnd(found);
