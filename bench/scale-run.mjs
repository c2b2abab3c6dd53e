/**
 * Builds and queries one engine, for `scale.mjs`: node --expose-gc scale-run.mjs ENGINE SIZE
 *
 * Prints JSON: `build` (ms of CPU up to and including the first answer, so that lazy indexing
 * counts), `memory` (MB retained), `key` (ms of CPU per keystroke, median).
 */
import { argv } from 'node:process';
import { entriesOf, loadEngine, queries } from './scale-engines.mjs';
import { cpu, median } from './timing.mjs';

const [, , engine, size] = argv;
/** Fewer for the largest FAQs, on which a keystroke takes Fuse.js most of a second. */
const keysFor = (count) => (count > 1000 ? 8 : 24);
const WARM_UP_ROUNDS = 3;

const heap = () => {
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
};

/** A query as typed, key by key. */
const typed = queries()
  .flatMap((query) => [...query].map((_, at) => query.slice(0, at + 1)))
  .filter((text) => text.length > 1);

const prepare = await loadEngine(engine);
/**
 * Warms up what does not depend on the FAQ: the lexicon is created once, and functions are compiled
 * once.
 */
for (let round = 0; round < WARM_UP_ROUNDS; round += 1) {
  const search = prepare(entriesOf(100))();
  for (const query of typed.slice(0, 40)) search(query);
}

const entries = entriesOf(Number(size));
const create = prepare(entries);
/**
 * A single small index is lost in the noise of garbage collection, so many are measured together.
 */
const copies = Math.max(1, Math.round(2000 / entries.length));
const heapBefore = heap();
const kept = [];
const times = [];
for (let copy = 0; copy < copies; copy += 1) {
  const start = cpu();
  const search = create();
  search(typed[0]);
  times.push(cpu() - start);
  kept.push(search);
}
const memory = (heap() - heapBefore) / copies;

const count = keysFor(entries.length);
const step = Math.floor(typed.length / count);
const keys = Array.from({ length: count }, (_, at) => typed[at * step]).map((query) => {
  const before = cpu();
  kept[0](query);
  return cpu() - before;
});
console.log(JSON.stringify({ build: median(times), memory, key: median(keys) }));
