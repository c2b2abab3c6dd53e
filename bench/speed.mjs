#!/usr/bin/env node
/**
 * CPU time compared with MiniSearch, for queries that neither engine has seen before. Uses a
 * separate process: otherwise the garbage of other engines would be collected at the cost of these.
 */
import { built, load } from './bundle.mjs';
import { corpusOf } from './corpus.mjs';
import { peers } from './engines.mjs';
import { readSets, toFaq } from './sets.mjs';
import { cpu, median } from './timing.mjs';

const sizes = [11, 100, 1000, 10000];
/** More runs for small FAQs: each does little work, and JavaScript engines need to warm up. */
const warmingFor = (size) => Math.max(3, Math.round(500 / size));
const ROUNDS = 7;

const at = (times, share) => times[Math.floor((times.length - 1) * share)];

/**
 * One run of an engine: indexing, up to and including the first answer so that lazy indexing
 * counts; then queries.
 */
const runOnce = (create, queries) => {
  const start = cpu();
  const search = create();
  search(queries[0]);
  const build = cpu() - start;
  const times = queries
    .slice(1)
    .map((query) => {
      const before = cpu();
      search(query);
      return cpu() - before;
    })
    .sort((a, b) => a - b);
  return { build, median: at(times, 0.5), p95: at(times, 0.95) };
};

const medianOf = (runs, what) => median(runs.map((run) => run[what]));

/**
 * The medians of several runs, in which two engines take turns after a warm-up. A single run mostly
 * shows when the garbage collector happened to run.
 */
const measure = (engines, queries, warming) => {
  const runs = engines.map(() => []);
  for (let round = 0; round < warming + ROUNDS; round += 1) {
    engines.forEach((create, which) => {
      const run = runOnce(create, queries);
      if (round >= warming) runs[which].push(run);
    });
  }
  return runs.map((those) => ({
    build: medianOf(those, 'build'),
    median: medianOf(those, 'median'),
    p95: medianOf(those, 'p95'),
  }));
};

const ratio = (a, b) => `${a.toFixed(2)} ms (${(a / b).toFixed(2)})`.padEnd(20);

/** On a page, the composer has already added the synonyms. */
const { withThesaurus } = await load('./inside.js');

const printSpeed = async (createSearch, set) => {
  const mini = peers.find(({ name }) => name === 'MiniSearch');
  const queries = set.queries.map(({ q }) => q);
  const first = cpu();
  createSearch(toFaq(set.entries, set.lang))(queries[0]);
  console.log(`\nThe first search of all, with the lexicon: ${(cpu() - first).toFixed(1)} ms`);
  console.log('CPU time in ms, and its ratio to MiniSearch with stems, prefix and fuzzy');
  for (const size of sizes) {
    const entries = corpusOf(set, size);
    const faq = withThesaurus(toFaq(entries, set.lang));
    const [theirs, own] = measure(
      [() => mini.create(entries, set.lang), () => createSearch(faq)],
      queries,
      warmingFor(size),
    );
    console.log(
      `${String(size).padStart(6)} entries  build ${ratio(own.build, theirs.build)}` +
        `median ${ratio(own.median, theirs.median)}p95 ${ratio(own.p95, theirs.p95)}`,
    );
  }
  const search = createSearch(toFaq(corpusOf(set, 1000), set.lang));
  search('colis');
  const sentence = 'mon colis est indiqué livré mais je ne l’ai pas reçu, que dois-je faire ?';
  for (const [name, text] of [
    ['a sentence', sentence],
    ['a paste of 10 kB', sentence.repeat(140).slice(0, 10240)],
    ['10 kB without a space', 'codepromo'.repeat(1138)],
  ]) {
    const before = cpu();
    search(text);
    console.log(`  ${name.padEnd(24)} ${(cpu() - before).toFixed(2)} ms`);
  }
};

await printSpeed((await built()).createSearch, readSets()[0]);
